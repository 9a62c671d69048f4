// SPDX-License-Identifier: MIT
#include "base/rng.h"
#include "generate/about.h"
#include "generate/draft.h"
#include "generate/name_words.h"
#include "generate/other_people.h"
#include "generate/tree_walk.h"
#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <fmt/format.h>

namespace generate {

namespace {

constexpr std::size_t wanted_options = 3;
constexpr std::size_t fewest_options = 2;

/// The seed of the places of a draft's options.
std::uint64_t places_of(const Corpus& corpus, const Draft& draft)
{
    return seed_of(corpus, draft.spot, fmt::format("places {}", to_string(draft.way)));
}

/// How a slot is asked for: the words that ask, and the shape of the question.
struct Ask {
    Way way = Way::Subject;
    std::string words;
    Shape shape = Shape::Question;
    quiz::Skill skill = quiz::Skill::Who;
};

std::string with_preposition(const Reading& reading, const Claim& claim, const Slot& slot, std::string_view asks)
{
    const syntax::Range before{slot.phrase.begin, slot.answer.begin};
    return lower(words(reading, claim, before)) + " " + std::string(asks);
}

std::optional<Ask> ask_for_name(const Reading& reading, const Claim& claim, const Slot& slot)
{
    const Entity& entity = reading.entity(slot);
    const std::string_view asks = can_be_answer(entity) ? asking(entity) : std::string_view{};
    if (asks.empty()) {
        return std::nullopt;
    }
    switch (slot.kind) {
    case Slot::Kind::Subject: return Ask{Way::Subject, std::string(asks), Shape::SubjectQuestion, quiz::Skill::Who};
    case Slot::Kind::Object: return Ask{Way::Object, std::string(asks), Shape::Question, quiz::Skill::Who};
    case Slot::Kind::Agent:
        return Ask{Way::Agent, asks == "who" ? "by whom" : "by " + std::string(asks), Shape::Question,
                   quiz::Skill::Who};
    case Slot::Kind::Place:
        if (entity.type == EntityType::Facility) {
            const std::string before = lower(words(reading, claim, {slot.phrase.begin, slot.answer.begin}));
            return before.starts_with("in") || before.starts_with("at")
                       ? std::optional(Ask{Way::Place, "where", Shape::Question, quiz::Skill::Where})
                       : std::nullopt;
        }
        return Ask{Way::Place, with_preposition(reading, claim, slot, asks), Shape::Question, quiz::Skill::Where};
    default: return std::nullopt;
    }
}

std::optional<Ask> ask_for_time(const TimeExpression& time)
{
    constexpr std::array<std::string_view, 4> plain{"", "on", "in", "at"};
    const bool usual = std::find(plain.begin(), plain.end(), time.preposition) != plain.end();
    if (!usual || time.reference == Reference::Relative || in_words(time.moment, time.granularity).empty()) {
        return std::nullopt;
    }
    switch (time.granularity) {
    case Granularity::Clock: return Ask{Way::Time, "at what time", Shape::Question, quiz::Skill::When};
    case Granularity::Day:
        if (time.moment.day && time.moment.month) {
            return Ask{Way::Time, "on which day", Shape::Question, quiz::Skill::When};
        }
        return std::nullopt;
    case Granularity::Month: return Ask{Way::Time, "in which month", Shape::Question, quiz::Skill::When};
    case Granularity::Year: return Ask{Way::Time, "in which year", Shape::Question, quiz::Skill::When};
    default: return std::nullopt;
    }
}

/// A number that counts the subject or the object: "how many commanders", with what of the noun phrase goes with it.
std::optional<std::pair<Ask, syntax::Range>> ask_for_number(const Reading& reading, const Claim& claim,
                                                            const Slot& slot)
{
    constexpr double fewest_asked = 3;
    const Quantity& quantity = reading.quantity(claim, slot);
    const syntax::Tree& tree = reading.sentence(claim).tree;
    const bool told = quantity.bound == Quantity::Bound::Exact || quantity.bound == Quantity::Bound::About;
    if (quantity.measure != Measure::Count || !told || !quantity.noun || quantity.value < fewest_asked) {
        return std::nullopt;
    }
    const std::size_t noun = *quantity.noun;
    const bool subject = noun == claim.clause.subject_head;
    const bool object = tree.arcs[noun].head == static_cast<int>(claim.clause.predicate)
                        && tree.arcs[noun].relation == syntax::Relation::Obj && syntax::unanimous(tree, noun);
    const syntax::Range phrase = subject ? claim.clause.subject : syntax::subtree(tree, noun);
    if ((!subject && !object) || phrase.begin != quantity.place.tokens.begin
        || (object && !syntax::unanimous_subtree(tree, noun))) {
        return std::nullopt;
    }
    const syntax::Range counted{quantity.place.tokens.end, phrase.end};
    const auto is_number = [&tree](std::size_t token) { return tree.tags[token].xpos == syntax::Xpos::Cd; };
    std::size_t other = counted.begin;
    while (other < counted.end && !is_number(other)) {
        ++other;
    }
    if (lower(tree.word(noun)) == "others" || other < counted.end
        || words(reading, claim, counted).find(',') != std::string_view::npos) {
        return std::nullopt; // "how many people, two children among them", "how many passengers and 34 cars"
    }
    const std::string asks = (quantity.bound == Quantity::Bound::About ? "about how many " : "how many ")
                             + std::string(words(reading, claim, counted));
    return std::pair(Ask{Way::Number, asks, subject ? Shape::SubjectQuestion : Shape::Question, quiz::Skill::HowMany},
                     phrase);
}

/// True when a prompt says a name of what it asks for.
bool gives_away(const Entity& entity, const Said& said, const syntax::Lexicon& lexicon)
{
    const auto stands = [&said](const std::string& alias) { return quiz::stands_in(alias, said.text); };
    return stands(entity.name) || std::any_of(entity.aliases.begin(), entity.aliases.end(), stands)
           || may_name(entity, said.text, lexicon) || speaks_of(entity, said.text, lexicon);
}

/// The prompt for a slot, or why there is none.
std::optional<Said> prompt(const Corpus& corpus, Spot spot, const Ask& ask, syntax::Range asked, Drafts& out)
{
    Telling telling;
    telling.shape = ask.shape;
    telling.asks = ask.words;
    telling.asked = asked;
    auto said = say_whole(corpus, spot, ask.way, telling, out);
    if (said && loses_when(reading_of(corpus, spot), claim_of(corpus, spot), *said)) {
        refuse(out, spot, ask.way, "it would be told without what happened then");
        return std::nullopt;
    }
    if (said) {
        said->text += "?";
    }
    return said;
}

/// True for a key that has a word of what is asked for, "the World Health Organisation", where no other has it.
bool repeats_what_is_asked(std::string_view key, std::string_view asked, const std::vector<Distractor>& wrong)
{
    const std::string_view noun = asked.substr(asked.rfind(' ') + 1);
    return quiz::stands_in(noun, key) && std::none_of(wrong.begin(), wrong.end(), [noun](const Distractor& each) {
               return quiz::stands_in(noun, each.text);
           });
}

/// True for a key that its length gives away.
bool stands_out(std::string_view key, const std::vector<Distractor>& wrong)
{
    std::size_t longest = 0;
    for (const Distractor& each : wrong) {
        longest = std::max(longest, text::count_code_points(each.text));
    }
    return 2 * text::count_code_points(key) > 3 * longest;
}

void add_name_question(const Corpus& corpus, Spot spot, const Slot& slot, Drafts& out)
{
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    const bool objectless = !syntax::child(reading.sentence(claim).tree, claim.clause.predicate, syntax::Relation::Obj);
    if (slot.kind == Slot::Kind::Subject && claim.clause.form == Form::Active && objectless
        && others_do(corpus, spot)) {
        return;
    }
    const auto ask = ask_for_name(reading, claim_of(corpus, spot), slot);
    auto said = ask && slot.certain && !may_be_country(corpus, spot, slot) && !is_taken_for_one(reading, claim, slot)
                    ? prompt(corpus, spot, *ask, slot.phrase, out)
                    : std::nullopt;
    if (!said) {
        return;
    }
    const Entity& entity = reading.entity(slot);
    if (entity.type == EntityType::Person && entity.name.find(' ') == std::string::npos) {
        refuse(out, spot, ask->way, "the report gives no full name");
        return;
    }
    if (gives_away(entity, *said, *corpus.lexicon)) {
        refuse(out, spot, ask->way, "the question says its own answer");
        return;
    }
    if (is_reporting(reading.sentence(claim_of(corpus, spot)).tree, claim_of(corpus, spot).clause.predicate)
        && (!tells_what(reading, claim_of(corpus, spot))
            || !is_about_something(reading, claim_of(corpus, spot), *said, *corpus.lexicon))) {
        refuse(out, spot, ask->way, "what was said names nothing");
        return;
    }
    std::vector<Distractor> wrong = other_names(corpus, spot, slot, *said, wanted_options);
    Draft draft = begin(corpus, spot, ask->way, std::move(*said));
    draft.question.skill = ask->skill;
    draft.question.evidence = {{evidence(corpus, spot, slot.answer)}};
    draft.question.why = statement(corpus, spot);
    const bool titled = title_of(entity.name.substr(0, entity.name.find(' '))) != Title::None; // among plain names
    const auto of_report = [&reading](const Distractor& each) {
        return std::any_of(reading.names.entities.begin(), reading.names.entities.end(),
                           [&each](const Entity& other) { return other.name == each.text; });
    };
    if (entity.type == EntityType::City && std::count_if(wrong.begin(), wrong.end(), of_report) < 2) {
        refuse(out, spot, ask->way, "the report names too few other towns");
        return;
    }
    if (wrong.size() >= fewest_options && !titled && !stands_out(entity.name, wrong)
        && !repeats_what_is_asked(entity.name, ask->words, wrong)) {
        set_options(draft, entity.name, std::move(wrong), places_of(corpus, draft));
    } else {
        quiz::Short key{entity.name, entity.aliases};
        std::erase(key.aliases, entity.name);
        draft.question.body = std::move(key);
    }
    out.drafts.push_back(std::move(draft));
}

/// A scale for a number, from 0 to somewhere between one and a half times and four times as much, in round figures.
std::array<double, 2> scale_for(double value, std::uint64_t seed)
{
    constexpr std::array<double, 4> stretches{1.5, 2.0, 3.0, 4.0};
    base::Rng rng{seed};
    const double top = value * stretches[base::draw(rng, stretches.size())];
    const double step = std::pow(10.0, std::floor(std::log10(std::max(1.0, top))));
    return {0.0, std::ceil(top / step) * step};
}

/// The same question with a number to be given rather than chosen; tolerance is a twentieth from 40 on.
Draft as_number(const Corpus& corpus, const Draft& choice, const Quantity& quantity)
{
    constexpr double tolerated_from = 40;
    constexpr double tolerated_share = 0.05;
    Draft draft = choice;
    draft.question.options.clear();
    const double tolerance = quantity.value >= tolerated_from ? std::floor(quantity.value * tolerated_share) : 0.0;
    draft.question.body = quiz::Number{quantity.value, tolerance, quantity.unit,
                                       scale_for(quantity.value, seed_of(corpus, choice.spot, "scale"))};
    return draft;
}

/// The same question with a day to be given rather than chosen, on a scale of 41 days; nothing when the year is open.
std::optional<Draft> as_date(const Corpus& corpus, const Draft& choice, const TimeExpression& time)
{
    using std::chrono::days;
    using std::chrono::sys_days;
    const Moment& moment = time.moment;
    const bool told = time.reference != Reference::Deictic; // "last Friday" takes a calendar
    if (!told || time.granularity != Granularity::Day || !moment.year || !moment.month || !moment.day) {
        return std::nullopt;
    }
    const quiz::Day day{std::chrono::year{*moment.year}, std::chrono::month{*moment.month},
                        std::chrono::day{*moment.day}};
    if (!day.ok()) {
        return std::nullopt;
    }
    constexpr int length = 40;
    constexpr int margin = 5;
    base::Rng rng{seed_of(corpus, choice.spot, "days")};
    const int before = margin + static_cast<int>(base::draw(rng, length - 2 * margin));
    const sys_days first = sys_days{day} - days{before};
    Draft draft = choice;
    draft.question.options.clear();
    draft.question.body = quiz::Date{day, 0, std::array{quiz::Day{first}, quiz::Day{first + days{length}}}};
    return draft;
}

/// True for "around 3.30 a.m.": the time asked for is not the one that it was.
bool is_rough(const Reading& reading, const Claim& claim, const Slot& slot)
{
    constexpr std::array<std::string_view, 7> words{"about", "around", "before", "just", "nearly", "shortly", "after"};
    const syntax::Tree& tree = reading.sentence(claim).tree;
    const std::size_t begin = slot.phrase.begin > 0 ? slot.phrase.begin - 1 : 0;
    for (std::size_t token = begin; token < slot.answer.end; ++token) {
        if (std::find(words.begin(), words.end(), lower(tree.word(token))) != words.end()) {
            return true;
        }
    }
    return false;
}

/// True for "despite September 11": no answer to when.
bool is_governed(const syntax::Tree& tree, const Slot& slot)
{
    const std::size_t begin = slot.phrase.begin;
    return begin > 0 && tree.tags[begin - 1].upos == syntax::Upos::Adp;
}

/// True when the report tells of one of the wrong times, too.
bool tells_another(const Reading& reading, Granularity granularity, const std::vector<Distractor>& wrong)
{
    const auto tells = [&](const TimeExpression& time) {
        const std::string there = time.granularity == granularity ? in_words(time.moment, granularity) : std::string();
        return std::any_of(wrong.begin(), wrong.end(), [&there](const Distractor& each) { return each.text == there; });
    };
    return std::any_of(reading.times.begin(), reading.times.end(),
                       [&tells](const auto& times) { return std::any_of(times.begin(), times.end(), tells); });
}

void add_time_question(const Corpus& corpus, Spot spot, const Slot& slot, Drafts& out)
{
    const Clause& clause = claim_of(corpus, spot).clause;
    const std::string finite
        = lower(reading_of(corpus, spot).sentence(claim_of(corpus, spot)).tree.word(clause.finite));
    if (finite == "has" || finite == "have" || finite == "had") {
        return; // "In which year has it changed" is not English, "at what time had it left" hardly
    }
    const TimeExpression& time = reading_of(corpus, spot).time(claim_of(corpus, spot), slot);
    const auto ask = ask_for_time(time);
    const bool asked = ask && slot.certain
                       && !stands_in_the_middle(reading_of(corpus, spot), claim_of(corpus, spot), slot)
                       && !is_rough(reading_of(corpus, spot), claim_of(corpus, spot), slot)
                       && !is_governed(reading_of(corpus, spot).sentence(claim_of(corpus, spot)).tree, slot);
    auto said = asked ? prompt(corpus, spot, *ask, slot.phrase, out) : std::nullopt;
    const std::string key = in_words(as_option(time.moment, time.granularity), time.granularity);
    const std::string_view there = words(reading_of(corpus, spot), claim_of(corpus, spot), slot.answer);
    if (!said || quiz::stands_in(key, said->text) || quiz::stands_in(there, said->text)) {
        return;
    }
    std::vector<Distractor> wrong = other_times(corpus, spot, slot, wanted_options, Writing::InFull);
    if (wrong.size() < fewest_options) {
        refuse(out, spot, Way::Time, "there are not enough other times to choose from");
        return;
    }
    const bool long_time = time.granularity == Granularity::Year || time.granularity == Granularity::Month;
    if (long_time && !tells_another(reading_of(corpus, spot), time.granularity, wrong)) {
        refuse(out, spot, Way::Time, "the report tells of no other time to mix it up with");
        return;
    }
    Draft draft = begin(corpus, spot, Way::Time, std::move(*said));
    draft.question.skill = quiz::Skill::When;
    draft.question.evidence = {{evidence(corpus, spot, slot.answer)}};
    draft.question.why = statement(corpus, spot);
    if (auto date = as_date(corpus, draft, time)) {
        out.drafts.push_back(std::move(*date));
    }
    set_options(draft, key, std::move(wrong), places_of(corpus, draft));
    out.drafts.push_back(std::move(draft));
}

void add_number_question(const Corpus& corpus, Spot spot, const Slot& slot, Drafts& out)
{
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    const auto ask = ask_for_number(reading, claim, slot);
    auto said = ask ? prompt(corpus, spot, ask->first, ask->second, out) : std::nullopt;
    if (!said || quiz::stands_in(words(reading, claim, slot.answer), said->text)) {
        return;
    }
    std::vector<Distractor> wrong = other_numbers(corpus, spot, slot, wanted_options);
    if (wrong.size() < fewest_options) {
        refuse(out, spot, Way::Number, "there are not enough other numbers to choose from");
        return;
    }
    Draft draft = begin(corpus, spot, Way::Number, std::move(*said));
    draft.question.skill = quiz::Skill::HowMany;
    draft.question.evidence = {{evidence(corpus, spot, slot.answer)}};
    draft.question.why = statement(corpus, spot);
    const Quantity& quantity = reading.quantity(claim, slot);
    if (quantity.bound == Quantity::Bound::Exact) {
        out.drafts.push_back(as_number(corpus, draft, quantity));
    }
    set_options(draft, std::string(words(reading, claim, slot.answer)), std::move(wrong), places_of(corpus, draft));
    out.drafts.push_back(std::move(draft));
}

}

void ask_for_slots(const Corpus& corpus, Spot spot, Drafts& out)
{
    const Claim& claim = claim_of(corpus, spot);
    if (claim.clause.negative) {
        return;
    }
    for (const Slot& slot : claim.slots) {
        if (has_rival(corpus, spot, slot)) {
            refuse(out, spot, Way::Subject, "another sentence says nearly the same");
            continue;
        }
        switch (slot.kind) {
        case Slot::Kind::Time: add_time_question(corpus, spot, slot, out); break;
        case Slot::Kind::Number: add_number_question(corpus, spot, slot, out); break;
        case Slot::Kind::Word: break;
        default: add_name_question(corpus, spot, slot, out); break;
        }
    }
}

}

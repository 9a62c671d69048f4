// SPDX-License-Identifier: MIT
#include "generate/rank.h"

#include "generate/drafted.h"
#include "generate/score.h"
#include "generate/weighable.h"
#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

constexpr std::size_t most_per_sentence = 2;
constexpr double worst_allowed = 0.45;
constexpr double cost_of_same_kind = 0.15;
constexpr double cost_of_same_skill = 0.05;
constexpr double cost_of_same_verdict = 0.35;
constexpr double cost_of_copy = 0.15;
constexpr double worth_of_quotation = 0.2; // a passage with a change may take in the sentence of a quotation
constexpr double worth_of_rarest_verdict = 0.15; // few claims can be made so, and no label may be much rarer

/// True for a claim in the very words of its sentence: there is nothing in it to weigh.
bool is_copy(const Corpus& corpus, const Draft& draft)
{
    const Reading& reading = corpus.readings[draft.spot.reading];
    if (!has_claim(draft) || draft.way != Way::Claim || quiz::key_text(draft.question) != "Supported") {
        return false;
    }
    const std::string said = as_sentence(draft.said);
    const std::string_view there
        = reading.document.article->text.slice(reading.sentence(claim_of(corpus, draft.spot)).span);
    return text::folded(said) == text::folded(there);
}

/// True for someone named by one word that the headline does not have, or that others of the report are called, too.
bool names_too_little(const Corpus& corpus, const Draft& draft)
{
    const Reading& reading = corpus.readings[draft.spot.reading];
    if (draft.way == Way::Changed || draft.way == Way::Gap) {
        return false; // a passage has the names that the report has there
    }
    const auto is_bare = [&reading](std::size_t entity) {
        const std::string& name = reading.names.entities[entity].name;
        return reading.names.entities[entity].type == EntityType::Person && name.find(' ') == std::string::npos
               && !quiz::stands_in(name, reading.document.article->title);
    };
    return std::any_of(draft.said.entities.begin(), draft.said.entities.end(), is_bare);
}

/// True for a gap in what the report only mentions: the length of a ship, the year of a husband's death.
bool is_detail(const Corpus& corpus, const Draft& draft)
{
    constexpr std::size_t lead = 2; // sentences
    return draft.way == Way::Gap && claim_of(corpus, draft.spot).sentence() >= lead && topic_score(corpus, draft) == 0;
}

/// True for a true claim without a number, a time or somebody's words: there is little in it to check.
bool is_vague(const Corpus& corpus, const Draft& draft)
{
    if (!has_claim(draft) || draft.way != Way::Claim || quiz::key_text(draft.question) != "Supported") {
        return false;
    }
    const Claim& claim = claim_of(corpus, draft.spot);
    const std::vector<Slot>& slots = claim.slots;
    const bool leads = claim.sentence() == 0; // the headline has told it
    const std::string prompt = words_to_players(draft);
    const bool figure = prompt.find_first_of("0123456789") != std::string::npos;
    return leads || std::none_of(slots.begin(), slots.end(), [&](const Slot& slot) {
               const bool exact = slot.kind == Slot::Kind::Number || slot.kind == Slot::Kind::Time;
               const Reading& reading = corpus.readings[draft.spot.reading];
               return exact && (figure || quiz::stands_in(words(reading, claim, slot.answer), prompt));
           });
}

/// What a draft costs for being like those that were taken.
double likeness(const Draft& draft, const std::vector<Draft>& taken, const Mix& mix)
{
    double cost = 0;
    for (const Draft& other : taken) {
        const bool verdicts
            = quiz::kind(draft.question) == quiz::Kind::Verdict && quiz::kind(other.question) == quiz::Kind::Verdict;
        cost += kind_of(draft) == kind_of(other) ? cost_of_same_kind : verdicts ? cost_of_same_kind / 2 : 0;
        cost += draft.question.skill == other.question.skill ? cost_of_same_skill : 0;
    }
    if (quiz::kind(draft.question) == quiz::Kind::Verdict) {
        std::size_t least = SIZE_MAX;
        for (const std::string label : {"Supported", "Refuted", "Not in the article"}) {
            const auto found = mix.verdicts.find(label);
            least = std::min(least, found == mix.verdicts.end() ? 0 : found->second);
        }
        const auto own = mix.verdicts.find(kind_of(draft));
        const std::size_t mine = own == mix.verdicts.end() ? 0 : own->second;
        cost += cost_of_same_verdict * static_cast<double>(mine - least);
        cost -= mine == least && kind_of(draft) == "Not in the article" ? worth_of_rarest_verdict : 0;
    }
    return cost;
}

std::vector<std::string> folded_words(std::string_view text)
{
    std::vector<std::string> result;
    for (const quiz::Token& token : quiz::tokens(text)) {
        result.push_back(token.folded);
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

/// Words in common over words in all (Jaccard), 0 to 1.
double overlap(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    std::vector<std::string> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    const std::size_t all = a.size() + b.size() - both.size();
    return all == 0 ? 0.0 : static_cast<double>(both.size()) / static_cast<double>(all);
}

/// How little else there is to ask: enough, less than enough, too little, or not even second choices.
enum class Need { None, Less, Some, Any };

/// How many questions an article has to have for what readers took to less not to be asked.
std::size_t enough(Need need)
{
    switch (need) {
    case Need::None: return 5;
    case Need::Less: return 3;
    case Need::Some: return 2;
    case Need::Any: break;
    }
    return 0;
}

/// How many questions made in one way an article gets at most; a changed word more where there is little else.
std::ptrdiff_t most_of(Way way, Need need)
{
    constexpr std::ptrdiff_t any = 100;
    switch (way) {
    case Way::Find:
    case Way::Role: return 1;
    case Way::Gap: return 2;
    case Way::Quote: return 5;
    case Way::Speaker: return 3;
    case Way::Changed: return need < Need::Some ? 6 : 7;
    default: return any;
    }
}

/// True for a claim that is true or not in the article.
bool is_unturned(const Draft& draft)
{
    return draft.way == Way::Claim && kind_of(draft) != "Refuted";
}

/// True for "who did", and "whom".
bool asks_for_name(const Draft& draft)
{
    return draft.way == Way::Subject || draft.way == Way::Object || draft.way == Way::Agent;
}

/// True for what readers took to least of all: tests of memory and of finding, who holds a role, names to be typed,
/// which have more than one form, and claims that are true or not in the article.
bool is_last_choice(const Draft& draft)
{
    const bool typed
        = quiz::kind(draft.question) == quiz::Kind::Short && (asks_for_name(draft) || draft.way == Way::Place);
    return draft.way == Way::Gap || draft.way == Way::Find || draft.way == Way::Role || typed || is_unturned(draft);
}

/// True for a number, a time or a quarter of the sky or the like that the report mentions by the way: its sentence has
/// no word of the headline, and is none of the first three.
bool is_by_the_way(const Corpus& corpus, const Draft& draft)
{
    constexpr std::size_t lead = 3; // sentences
    const Reading& reading = corpus.readings[draft.spot.reading];
    const std::size_t sentence = claim_of(corpus, draft.spot).sentence();
    const std::string_view there = reading.document.article->text.slice(reading.document.sentences[sentence].span);
    constexpr std::array<std::string_view, 6> quarters{"north", "south", "east", "west", "rural", "urban"};
    const std::string key = quiz::key_text(draft.question);
    const bool exact = draft.question.skill == quiz::Skill::HowMany || draft.question.skill == quiz::Skill::When
                       || std::any_of(quarters.begin(), quarters.end(),
                                      [&key](std::string_view quarter) { return key.starts_with(quarter); });
    return exact && sentence >= lead && words_of_headline(reading.document.article->title, there) == 0;
}

/// True for changes with little to weigh them by.
bool is_slight(const Corpus& corpus, const Draft& draft)
{
    constexpr double least_weighable = 0.55;
    const auto* change = std::get_if<quiz::Altered>(&draft.question.body);
    return change != nullptr
           && (weighable(*change, draft.question.skill, words_to_players(draft)) < least_weighable
               || is_by_the_way(corpus, draft));
}

/// True for other ways that readers took to less, which an article is asked in only where there is little else: short
/// claims and those that are not false, and all that ask for a name, a time or a number, but who did what is told of
/// for itself with its hour; and another day.
bool is_second_choice(const Corpus& corpus, const Draft& draft)
{
    switch (draft.way) {
    case Way::Quote:
    case Way::Speaker: return draft.question.options.size() < 3; // heads or tails
    case Way::Changed: return is_other_day(std::get<quiz::Altered>(draft.question.body), draft.question.skill);
    case Way::Claim:
    case Way::Object:
    case Way::Agent:
    case Way::Place:
    case Way::Number:
    case Way::Time: return true;
    case Way::Subject: break;
    default: return false;
    }
    const Claim& claim = claim_of(corpus, draft.spot);
    const Reading& reading = corpus.readings[draft.spot.reading];
    const bool hour = std::any_of(claim.slots.begin(), claim.slots.end(), [&](const Slot& slot) {
        return slot.kind == Slot::Kind::Time && reading.time(claim, slot).granularity == Granularity::Clock;
    });
    return !hour || !is_told_for_itself(corpus, draft);
}

std::ptrdiff_t count(const std::vector<Draft>& taken, Way way)
{
    return std::count_if(taken.begin(), taken.end(), [way](const Draft& draft) { return draft.way == way; });
}

/// True when a prompt has the sentence that another question is about, word for word but for what was changed.
bool tells(const Corpus& corpus, const Draft& a, const Draft& b)
{
    const Document& document = corpus.readings[a.spot.reading].document;
    const auto told = [&](const text::Anchor& anchor) {
        return std::any_of(a.told.begin(), a.told.end(), [&](std::size_t sentence) {
            const std::string_view there = document.article->text.slice(document.sentences[sentence].span);
            return anchor.quote.find(there) != std::string::npos || there.find(anchor.quote) != there.npos;
        });
    };
    return a.spot.reading == b.spot.reading
           && std::any_of(b.question.evidence.begin(), b.question.evidence.end(),
                          [&told](const auto& anchors) { return std::any_of(anchors.begin(), anchors.end(), told); });
}

/// The words in quotation marks that a question asks the speaker of; empty for others.
std::string_view asked_words(const Draft& draft)
{
    constexpr std::string_view opening = "\u201C";
    constexpr std::string_view closing = "\u201D";
    const std::string_view prompt = draft.question.prompt;
    const std::size_t begin = prompt.find(opening);
    const std::size_t end = prompt.rfind(closing);
    const bool quoted = draft.way == Way::Quote && begin != prompt.npos && end != prompt.npos && begin < end;
    return quoted ? prompt.substr(begin + opening.size(), end - begin - opening.size()) : std::string_view{};
}

/// True when two questions ask for the speaker of words that stand in one receipt.
bool shows(const Draft& a, const Draft& b)
{
    const std::string_view words = asked_words(b);
    return !words.empty() && a.way == Way::Quote
           && std::any_of(a.question.evidence.begin(), a.question.evidence.end(), [words](const auto& anchors) {
                  return std::any_of(anchors.begin(), anchors.end(), [words](const text::Anchor& shown) {
                      return shown.quote.find(words) != std::string::npos;
                  });
              });
}

/// True when one prompt says the answer of the other, or both ask much the same.
bool clash(const Corpus& corpus, const Draft& a, const Draft& b)
{
    const bool claims = has_claim(a) && has_claim(b);
    if (claims && a.spot.reading == b.spot.reading) {
        const Claim& left = claim_of(corpus, a.spot);
        const Claim& right = claim_of(corpus, b.spot);
        if (left.sentence() == right.sentence() && left.clause.predicate == right.clause.predicate) {
            return true;
        }
    }
    if (tells(corpus, a, b) || tells(corpus, b, a) || shows(a, b) || shows(b, a)) {
        return true;
    }
    const bool names = asks_for_name(a) && asks_for_name(b);
    if (names && quiz::key_text(a.question) == quiz::key_text(b.question)) {
        return true; // the same answer twice
    }
    if (a.way == Way::Changed && b.way == Way::Changed
        && text::folded(quiz::key_text(a.question)) == text::folded(quiz::key_text(b.question))) {
        return true; // "Republican" for "Democratic" once more
    }
    if (a.way == Way::Role && b.way == Way::Role && a.question.evidence == b.question.evidence) {
        return true;
    }
    return overlap(folded_words(a.question.prompt), folded_words(b.question.prompt)) >= 0.6;
}

std::size_t of_sentence(const Corpus& corpus, const Draft& draft, const std::vector<Draft>& taken)
{
    if (!has_claim(draft)) {
        return 0;
    }
    return static_cast<std::size_t>(std::count_if(taken.begin(), taken.end(), [&](const Draft& other) {
        return has_claim(other) && claim_of(corpus, other.spot).sentence() == claim_of(corpus, draft.spot).sentence();
    }));
}

/// The form of a claim, where readers might learn to tell its label by it: who holds a role, what someone said.
std::string_view form_of(const Draft& draft)
{
    if (draft.way == Way::Role) {
        return "role ";
    }
    return draft.question.prompt.find("ccording to ") != std::string::npos ? "source " : "plain ";
}

std::size_t count(const Mix& mix, std::string_view form, std::string_view label)
{
    const auto found = mix.verdicts.find(std::string(form) + std::string(label));
    return found == mix.verdicts.end() ? 0 : found->second;
}

/// True when a verdict more with this label would put a pack out of balance as lint sees it: a label has more than 42
/// in 100 of nine verdicts or more, or another less than 25.
bool is_out_of_balance(const Mix& mix, std::string_view label)
{
    constexpr std::size_t few = 9;
    constexpr double most_share = 0.42;
    constexpr double least_share = 0.25;
    constexpr std::array<std::string_view, 3> labels{"Supported", "Refuted", "Not in the article"};
    std::array<std::size_t, 3> counts{};
    std::transform(labels.begin(), labels.end(), counts.begin(),
                   [&mix](std::string_view each) { return count(mix, "", each); });
    const std::size_t rarest = *std::min_element(counts.begin(), counts.end());
    std::size_t& own
        = counts[static_cast<std::size_t>(std::find(labels.begin(), labels.end(), label) - labels.begin())];
    ++own;
    const std::size_t all = counts[0] + counts[1] + counts[2];
    if (all < few) {
        return own > rarest + 2;
    }
    const auto [least, most] = std::minmax_element(counts.begin(), counts.end());
    return static_cast<double>(*most) > most_share * static_cast<double>(all)
           || static_cast<double>(*least) < least_share * static_cast<double>(all);
}

/// True when a pack has enough verdicts with the label of this one, or when its form would tell its label.
bool is_too_common(const Draft& draft, const Mix& mix)
{
    if (quiz::kind(draft.question) != quiz::Kind::Verdict) {
        return false;
    }
    const std::string label = kind_of(draft);
    const std::string_view form = form_of(draft);
    const std::size_t others = count(mix, form, "Supported") + count(mix, form, "Refuted")
                               + count(mix, form, "Not in the article") - count(mix, form, label);
    const bool tells = form != "plain " && count(mix, form, label) > others + (form == "source " ? 3 : 1);
    return tells || is_out_of_balance(mix, label);
}

/// True for a question whose answer is the one whom the report is about: named more often than all others.
bool asks_for_hero(const Corpus& corpus, const Draft& draft)
{
    if (!asks_for_name(draft)) {
        return false;
    }
    const std::vector<Entity>& all = corpus.readings[draft.spot.reading].names.entities;
    const std::string key = quiz::key_text(draft.question);
    const auto hero = std::max_element(all.begin(), all.end(),
                                       [](const Entity& a, const Entity& b) { return a.mentions < b.mentions; });
    constexpr std::size_t fewest = 4; // a report that names nobody more often is of no one
    return hero != all.end() && hero->mentions >= fewest && hero->name == key;
}

/// From which need on a draft may be taken.
Need need_of(const Corpus& corpus, const Draft& draft, const Wish& wish)
{
    const bool asked_for = !wish.kinds.empty() && is_unturned(draft); // verdicts of all labels
    if ((is_last_choice(draft) && !asked_for) || asks_for_hero(corpus, draft)) {
        return Need::Any;
    }
    return is_second_choice(corpus, draft) ? Need::Some : is_slight(corpus, draft) ? Need::Less : Need::None;
}

bool may_be_taken(const Corpus& corpus, const Draft& draft, const std::vector<Draft>& taken, Need need)
{
    return of_sentence(corpus, draft, taken) < most_per_sentence && count(taken, draft.way) < most_of(draft.way, need)
           && std::none_of(taken.begin(), taken.end(), [&](const Draft& other) { return clash(corpus, draft, other); });
}

/// A draft with what does not change while others are taken.
struct Candidate {
    const Draft* draft = nullptr;
    double worth = 0; ///< before what it costs to be like others
    Need from = Need::None;
};

Candidate candidate(const Corpus& corpus, const Draft& draft, const Wish& wish)
{
    const double copied = is_copy(corpus, draft) ? cost_of_copy : 0;
    const double quoted = draft.way == Way::Quote ? worth_of_quotation : 0;
    return {&draft, draft.score - copied + quoted, need_of(corpus, draft, wish)};
}

/// The best of those that may be taken; null where none may.
const Draft* best_of(const Corpus& corpus, const std::vector<Candidate>& candidates, const std::vector<Draft>& taken,
                     const Mix& mix, Need need)
{
    const Draft* best = nullptr;
    double most = 0;
    for (const Candidate& each : candidates) {
        if (each.from > need) {
            continue;
        }
        const double worth = each.worth - likeness(*each.draft, taken, mix);
        if ((best == nullptr || worth > most) && !is_too_common(*each.draft, mix)
            && may_be_taken(corpus, *each.draft, taken, need)) {
            best = each.draft;
            most = worth;
        }
    }
    return best;
}

/// True for a question on the report's own words, or on words in quotation marks, which may well say "not".
bool has_own_words(const Draft& draft)
{
    return draft.way == Way::Changed || draft.way == Way::Quote;
}

/// True for a prompt with a word that readers overlook, or that marks a claim as false.
bool is_negative(std::string_view prompt)
{
    constexpr std::array<std::string_view, 9> words{"not",     "no",      "never", "nobody", "none",
                                                    "nothing", "neither", "only",  "cannot"};
    const std::vector<quiz::Token> tokens = quiz::tokens(prompt);
    return std::any_of(tokens.begin(), tokens.end(), [&words](const quiz::Token& token) {
        return token.folded.ends_with("n't") || std::find(words.begin(), words.end(), token.folded) != words.end();
    });
}

/// True for "how many girls from his team" where nobody is named.
bool is_of_nobody(const Corpus& corpus, const Draft& draft)
{
    const std::vector<Entity>& entities = corpus.readings[draft.spot.reading].names.entities;
    const bool of_somebody
        = std::any_of(draft.said.entities.begin(), draft.said.entities.end(),
                      [&](std::size_t entity) { return entities[entity].type == EntityType::Person; });
    const bool asks = draft.way == Way::Number || draft.way == Way::Time || draft.way == Way::Place;
    const std::string words = words_to_players(draft);
    return asks && !of_somebody && (quiz::stands_in("his", words) || quiz::stands_in("her", words));
}

/// True for "in 2018, Kokesh ran in 2008" and "is today a barren place" with a date for today: a claim whose times were
/// moved or made exact where they are not what it tells of.
bool has_odd_times(const Corpus& corpus, const Draft& draft)
{
    if (draft.way != Way::Claim || !has_claim(draft)) {
        return false;
    }
    const Reading& reading = corpus.readings[draft.spot.reading];
    const Claim& claim = claim_of(corpus, draft.spot);
    const syntax::Tree& tree = reading.sentence(claim).tree;
    const auto times = std::count_if(claim.slots.begin(), claim.slots.end(),
                                     [](const Slot& slot) { return slot.kind == Slot::Kind::Time; });
    bool nowadays = false;
    for (std::size_t token = 1; token < tree.size(); ++token) {
        const std::string_view before = tree.word(token - 1);
        nowadays = nowadays || (tree.word(token) == "today" && (before == "is" || before == "are"));
    }
    return nowadays || times > 1;
}

bool is_wanted(const Corpus& corpus, const Draft& draft, const Wish& wish)
{
    constexpr std::size_t fewest_words = 6;
    constexpr std::size_t fewest_claimed = 8;
    constexpr std::size_t fewest_of_part = 9; // where something was left unsaid
    const bool asks
        = quiz::kind(draft.question) == quiz::Kind::Choice || quiz::kind(draft.question) == quiz::Kind::Short;
    const bool claims = draft.way == Way::Claim || draft.way == Way::Changed;
    if (claims && words_without_report(draft) < (draft.said.unsaid > 0 ? fewest_of_part : fewest_claimed)) {
        return false;
    }
    const bool bare = draft.said.unsaid > 0 && draft.said.entities.size() < 2;
    if (bare || has_odd_times(corpus, draft) || (!has_own_words(draft) && is_negative(words_to_players(draft)))) {
        return false;
    }
    constexpr std::size_t fewest_dated = 9; // "In which year did he retire": a bare date
    const bool bare_date = draft.way == Way::Time && words_without_report(draft) < fewest_dated;
    const bool unbound = is_of_nobody(corpus, draft)
                         || (draft.way == Way::Subject && quiz::stands_in("their", draft.question.prompt)); // whose?
    if (bare_date || unbound || (asks && words_without_report(draft) < fewest_words)) {
        return false;
    }
    return (wish.kinds.empty() || wish.kinds.contains(quiz::kind(draft.question))) && draft.score >= worst_allowed;
}

}

std::vector<Draft> choose(const Corpus& corpus, std::vector<Draft> drafts, const Wish& wish, Mix& mix,
                          std::vector<Draft> taken)
{
    for (Draft& draft : drafts) {
        draft.score = total(score(corpus, draft));
    }
    constexpr std::size_t fewest_copied = 12; // words: below it there is nothing to weigh
    std::erase_if(drafts, [&](const Draft& draft) {
        return !is_wanted(corpus, draft, wish) || names_too_little(corpus, draft) || is_vague(corpus, draft)
               || is_detail(corpus, draft) || (is_copy(corpus, draft) && words_without_report(draft) < fewest_copied);
    });
    std::vector<Candidate> candidates;
    std::transform(drafts.begin(), drafts.end(), std::back_inserter(candidates),
                   [&](const Draft& draft) { return candidate(corpus, draft, wish); });
    Need need = wish.kinds.empty() ? Need::None : Need::Some; // who asks for a kind takes what there is
    while (taken.size() < wish.per_article) {
        const Draft* best = best_of(corpus, candidates, taken, mix, need);
        if (best == nullptr && need != Need::Any && (taken.size() < enough(need) || !wish.kinds.empty())) {
            need = static_cast<Need>(static_cast<int>(need) + 1);
            continue;
        }
        if (best == nullptr) {
            break;
        }
        if (quiz::kind(best->question) == quiz::Kind::Verdict) {
            ++mix.verdicts[kind_of(*best)];
            ++mix.verdicts[std::string(form_of(*best)) + kind_of(*best)];
        }
        taken.push_back(*best);
    }
    return taken;
}

}

// SPDX-License-Identifier: MIT
#include "generate/draft.h"

#include "generate/metonyms.h"
#include "generate/stands_alone.h"
#include "generate/tree_walk.h"

#include "quiz/wording.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

namespace generate {

std::string_view to_string(Way way)
{
    constexpr std::array<std::string_view, 16> names{"subject", "object", "agent", "place",  "time",  "number",
                                                     "speaker", "quote",  "words", "role",   "claim", "change",
                                                     "gap",     "find",   "order", "compare"};
    return names[static_cast<std::size_t>(way)];
}

bool tells_what(const Reading& reading, const Claim& claim)
{
    const syntax::Tree& tree = reading.sentence(claim).tree;
    const std::vector<std::size_t> below = syntax::children(tree, claim.clause.predicate);
    const std::string verb = lower(tree.word(claim.clause.predicate));
    return std::any_of(below.begin(), below.end(), [&](std::size_t child) {
        const syntax::Relation relation = tree.arcs[child].relation;
        const bool hearer = relation == syntax::Relation::Obj && (verb == "told" || verb == "tells");
        const bool content = !hearer && (relation == syntax::Relation::Ccomp || relation == syntax::Relation::Obj);
        return content && claim.clause.tail.contains(child);
    });
}

bool stands_in_the_middle(const Reading& reading, const Claim& claim, const Slot& slot)
{
    const syntax::Tree& tree = reading.sentence(claim).tree;
    const std::size_t next = slot.phrase.end;
    return claim.clause.tail.contains(slot.phrase.begin) && next + 1 < claim.clause.tail.end
           && tree.tags[next].xpos == syntax::Xpos::Comma && is_spoken(claim, {next + 1, next + 2});
}

bool is_taken_for_one(const Reading& reading, const Claim& claim, const Slot& slot)
{
    const std::string verb = lower(reading.sentence(claim).tree.word(claim.clause.finite));
    const bool plural = verb == "were" || verb == "are" || verb == "have";
    return slot.kind == Slot::Kind::Subject && plural && reading.entity(slot).type == EntityType::Person
           && !has_conjunct(reading.sentence(claim).tree, claim.clause.subject_head);
}

bool may_be_country(const Corpus& corpus, Spot spot, const Slot& slot)
{
    return is_name(slot) && slot.kind != Slot::Kind::Place
           && reading_of(corpus, spot).entity(slot).type == EntityType::City
           && !country_spoken_for(reading_of(corpus, spot).entity(slot).name, *corpus.lexicon).empty();
}

std::string_view asking(const Entity& entity)
{
    if (entity.count == Count::Many) {
        return {};
    }
    switch (entity.type) {
    case EntityType::Person: return "who";
    case EntityType::Country: return "which country";
    case EntityType::City: return "which city or town";
    case EntityType::Region: return entity.country == "us" ? "which state" : "which region";
    case EntityType::Facility: return "which place";
    case EntityType::Company: return "which company";
    case EntityType::Media: return "which news outlet";
    case EntityType::Team: return "which team";
    case EntityType::Agency: return "which authority";
    case EntityType::Party: return "which party";
    case EntityType::Organisation: return "which organisation";
    case EntityType::People:
    case EntityType::Work:
    case EntityType::Event:
    case EntityType::Unknown: break;
    }
    return {};
}

text::Anchor evidence(const Corpus& corpus, Spot spot, syntax::Range answer)
{
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    return text::make_anchor(*reading.document.article, reading.sentence(claim).span,
                             std::string(words(reading, claim, answer)));
}

std::string without_report(const Said& said)
{
    const std::size_t opening = said.in_report ? said.text.find('"') : std::string::npos;
    const std::size_t closing = opening == std::string::npos ? opening : said.text.find('"', opening + 1);
    return closing == std::string::npos ? said.text : said.text.substr(closing + 3); // a comma or a colon, and a space
}

std::string as_sentence(const Said& said)
{
    std::string sentence = quiz::sentence_case(without_report(said));
    end_sentence(sentence);
    return sentence;
}

std::string statement(const Corpus& corpus, Spot spot)
{
    const auto said = say(reading_of(corpus, spot), claim_of(corpus, spot), Telling{}, *corpus.lexicon);
    if (!said || !said->whole()) {
        return "The passage says so.";
    }
    return as_sentence(*said);
}

Draft begin(const Corpus& corpus, Spot spot, Way way, Said said)
{
    Draft draft;
    draft.spot = spot;
    draft.way = way;
    draft.question.prompt = said.text;
    draft.question.origin = quiz::Origin::Generated;
    draft.question.reviewed = false;
    if (const auto source = source_in_words(reading_of(corpus, spot), claim_of(corpus, spot))) {
        draft.question.attribution.push_back(*source);
    }
    draft.said = std::move(said);
    return draft;
}

void explain_days(const Corpus& corpus, Draft& draft)
{
    const Reading& reading = reading_of(corpus, draft.spot);
    const auto published = reading.document.article->published;
    if (draft.spot.claim == no_claim || !published) {
        return;
    }
    const std::size_t sentence = claim_of(corpus, draft.spot).sentence();
    const std::string shown = draft.question.prompt + " " + quiz::key_text(draft.question);
    for (const TimeExpression& time : reading.times[sentence]) {
        const std::string date = time.reference == Reference::Deictic && time.granularity != Granularity::Clock
                                     ? in_words(time.moment, time.granularity)
                                     : std::string();
        const std::string_view there = words(reading.document, {sentence, time.core});
        if (!date.empty() && quiz::stands_in(date, shown) && !quiz::stands_in(there, shown)) {
            const Moment day{static_cast<int>(published->year()),
                             static_cast<unsigned>(published->month()),
                             static_cast<unsigned>(published->day()),
                             {}};
            draft.question.why += fmt::format(" The report is of {}, and \"{}\" there is {}.",
                                              in_words(day, Granularity::Day), there, date);
            return;
        }
    }
}

void refuse(Drafts& out, Spot spot, Way way, std::string reason)
{
    out.refusals.push_back({spot, way, std::move(reason)});
}

bool loses_when(const Reading& reading, const Claim& claim, const Said& said)
{
    const syntax::Tree& tree = reading.sentence(claim).tree;
    for (std::size_t token = 1; token < tree.size(); ++token) {
        const bool told = std::find(said.tokens.begin(), said.tokens.end(), token) != said.tokens.end();
        if (!told && lower(tree.word(token)) == "when") {
            return true;
        }
    }
    return false;
}

std::string unclear_reason(const Corpus& corpus, Spot spot, const Said& said)
{
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    const std::size_t token = said.unclear.value_or(0);
    const std::size_t first = token > 0 && has_child(reading.sentence(claim).tree, token, "the") ? token - 1 : token;
    return fmt::format("\"{}\" makes no sense without the article", words(reading, claim, {first, token + 1}));
}

bool others_do(const Corpus& corpus, Spot spot)
{
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    const auto verb_of = [&](const Claim& each) {
        return corpus.lexicon->lemma(lower(reading.sentence(each).tree.word(each.clause.predicate)),
                                     syntax::Word::Verb);
    };
    const std::string verb = verb_of(claim);
    return claim.clause.form != Form::Copula
           && std::any_of(reading.claims.begin(), reading.claims.end(), [&](const Claim& other) {
                  return other.sentence() != claim.sentence() && verb_of(other) == verb;
              });
}

std::optional<Said> say_to_players(const Corpus& corpus, Spot spot, const Telling& telling)
{
    constexpr std::size_t names_enough = 3;
    const Reading& reading = reading_of(corpus, spot);
    auto said = say(reading, claim_of(corpus, spot), telling, *corpus.lexicon);
    const bool open = said && said->whole() && !said->in_report && said->entities.size() < names_enough;
    if (!open || telling.report != Framing::WhenNeeded) {
        return said;
    }
    Telling framed = telling;
    framed.report = Framing::Always;
    return say(reading, claim_of(corpus, spot), framed, *corpus.lexicon);
}

std::optional<Said> say_whole(const Corpus& corpus, Spot spot, Way way, const Telling& telling, Drafts& out)
{
    auto said = say_to_players(corpus, spot, telling);
    if (!said) {
        refuse(out, spot, way, "it can't be put into words, or its source has no name");
        return std::nullopt;
    }
    if (!said->whole()) {
        refuse(out, spot, way, unclear_reason(corpus, spot, *said));
        return std::nullopt;
    }
    return said;
}

void end_sentence(std::string& text)
{
    if (!text.ends_with('.')) {
        text += '.';
    }
}

std::string ask_in_report(std::string said, std::string_view before, std::string_view behind)
{
    const std::size_t comma = said.starts_with("in the report \"") ? said.find("\", ") : std::string::npos;
    if (comma == std::string::npos) {
        return fmt::format("{} {}{}", quiz::sentence_case(std::string(before)), said, behind);
    }
    return fmt::format("{}, {} {}{}", quiz::sentence_case(said.substr(0, comma + 1)), before, said.substr(comma + 3),
                       behind);
}

}

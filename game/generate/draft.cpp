// SPDX-License-Identifier: MIT
#include "generate/draft.h"

#include "generate/tree_walk.h"

#include "quiz/wording.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

namespace generate {

std::string_view to_string(Way way)
{
    constexpr std::array<std::string_view, 13> names{"subject", "object",  "agent",  "place", "time",
                                                     "number",  "speaker", "role",   "claim", "change",
                                                     "find",    "order",   "compare"};
    return names[static_cast<std::size_t>(way)];
}

std::string_view asking(const Entity& entity)
{
    if (entity.count == Count::Many) {
        return {};
    }
    switch (entity.type) {
    case EntityType::Person: return "who";
    case EntityType::Country: return "which country";
    case EntityType::City: return "which city";
    case EntityType::Region: return "which region";
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

std::string statement(const Corpus& corpus, Spot spot)
{
    const auto said = say(reading_of(corpus, spot), claim_of(corpus, spot), Telling{}, *corpus.lexicon);
    if (!said || !said->whole()) {
        return {};
    }
    std::string sentence = said->text;
    end_sentence(sentence);
    return sentence;
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

void refuse(Drafts& out, Spot spot, Way way, std::string reason)
{
    out.refusals.push_back({spot, way, std::move(reason)});
}

std::string unclear_reason(const Corpus& corpus, Spot spot, const Said& said)
{
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    const std::size_t token = said.unclear.value_or(0);
    const std::size_t first = token > 0 && has_child(reading.sentence(claim).tree, token, "the") ? token - 1 : token;
    return fmt::format("\"{}\" makes no sense without the article", words(reading, claim, {first, token + 1}));
}

std::optional<Said> say_whole(const Corpus& corpus, Spot spot, Way way, const Telling& telling, Drafts& out)
{
    auto said = say(reading_of(corpus, spot), claim_of(corpus, spot), telling, *corpus.lexicon);
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

namespace {

/// The token of a claim's own speaker, "Giannini" in "Giannini said", who does not tell what it is about.
bool is_speaker(const Reading& reading, const Claim& claim, std::size_t token)
{
    const syntax::Tree& tree = reading.sentence(claim).tree;
    return is_reporting(tree, claim.clause.predicate) && claim.clause.subject.contains(token);
}

std::size_t words_of_title(const Corpus& corpus, Spot spot, const Said& said)
{
    constexpr std::size_t fewest_letters = 4;
    const Reading& reading = reading_of(corpus, spot);
    const syntax::Tree& tree = reading.sentence(claim_of(corpus, spot)).tree;
    const Content content = content_of(tree, said.tokens, *corpus.lexicon);
    const std::string& title = reading.document.article->title;
    return static_cast<std::size_t>(std::count_if(content.begin(), content.end(), [&](const std::string& word) {
        return word.size() >= fewest_letters && quiz::stands_in(word, title);
    }));
}

}

bool is_about_something(const Corpus& corpus, Spot spot, const Said& said)
{
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    const syntax::Tree& tree = reading.sentence(claim).tree;
    const bool names = std::any_of(said.tokens.begin(), said.tokens.end(), [&](std::size_t token) {
        return tree.tags[token].upos == syntax::Upos::Propn && !is_speaker(reading, claim, token);
    });
    const bool named = std::any_of(claim.slots.begin(), claim.slots.end(), [&](const Slot& slot) {
        return is_name(slot) && !is_speaker(reading, claim, slot.answer.begin);
    });
    const bool measured = std::any_of(claim.slots.begin(), claim.slots.end(), [](const Slot& slot) {
        return slot.kind == Slot::Kind::Time || slot.kind == Slot::Kind::Number;
    });
    const std::size_t topics = words_of_title(corpus, spot, said);
    return names || named || topics >= 2 || (measured && topics == 1);
}

}

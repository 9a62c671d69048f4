// SPDX-License-Identifier: MIT
#include "generate/draft.h"

#include "generate/tree_walk.h"

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
    return said && said->whole() ? said->text + "." : std::string();
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

}

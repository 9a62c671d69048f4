// SPDX-License-Identifier: MIT
#pragma once

#include "generate/corpus.h"
#include "generate/say.h"
#include "support/english_parser.h"
#include "support/make.h"

#include <algorithm>
#include <chrono>
#include <doctest/doctest.h>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// Articles of a few sentences with the claims that they make.
namespace told {

using generate::Claim;
using generate::Slot;

inline constexpr std::chrono::year_month_day day_of_publication{std::chrono::year{2025}, std::chrono::month{3},
                                                                std::chrono::day{20}};

/// An article, read; published on 20 March 2025, a Thursday.
struct Story {
    explicit Story(std::string_view body, std::string id = "story")
        : article(std::make_unique<text::Article>(make::article(std::move(id), body)))
    {
        article->published = day_of_publication;
        reading = generate::read(*article, support::english_parser(), support::english());
    }

    std::unique_ptr<text::Article> article; ///< stays where it is: the reading points to it
    generate::Reading reading;

    const syntax::Tree& tree(const Claim& claim) const { return reading.sentence(claim).tree; }

    /// The number of the claim whose last verb is this word; nothing when no claim has it.
    std::optional<std::size_t> find(std::string_view verb) const
    {
        const auto has = [&](const Claim& each) {
            return !each.clause.verbs.empty() && tree(each).word(each.clause.verbs.back()) == verb;
        };
        const auto found = std::find_if(reading.claims.begin(), reading.claims.end(), has);
        return found == reading.claims.end() ? std::nullopt
                                             : std::optional(static_cast<std::size_t>(found - reading.claims.begin()));
    }

    /// The claim whose last verb is this word; a failed test when none has it.
    const Claim& claim(std::string_view verb) const
    {
        const auto found = find(verb);
        REQUIRE_MESSAGE(found, verb);
        return reading.claims[*found];
    }

    /// The first slot of a kind; a failed test when the claim has none.
    const Slot& slot(std::string_view verb, Slot::Kind kind) const
    {
        const std::vector<Slot>& slots = claim(verb).slots;
        const auto found
            = std::find_if(slots.begin(), slots.end(), [kind](const Slot& each) { return each.kind == kind; });
        REQUIRE_MESSAGE(found != slots.end(), verb);
        return *found;
    }

    std::string words(const Claim& claim, syntax::Range range) const
    {
        return std::string(generate::words(reading, claim, range));
    }

    /// A claim in words; "-" when it can't be turned into the shape, and with "?" in front when it needs its article.
    std::string said(std::string_view verb, const generate::Telling& telling = {}) const
    {
        const auto said = generate::say(reading, claim(verb), telling, support::english());
        return !said ? "-" : (said->whole() ? "" : "? ") + said->text;
    }
};

/// Several articles read together; they must outlive the corpus.
inline generate::Corpus gather(const std::vector<const Story*>& stories, std::uint64_t seed = 1)
{
    std::vector<generate::Reading> readings;
    for (const Story* story : stories) {
        readings.push_back(story->reading);
    }
    return generate::gather(std::move(readings), support::english(), seed);
}

/// A question about one slot: the words that ask, and the shape.
inline generate::Telling asking(generate::Shape shape, std::string words, const Slot& slot)
{
    generate::Telling telling;
    telling.shape = shape;
    telling.asks = std::move(words);
    telling.asked = slot.phrase;
    return telling;
}

}

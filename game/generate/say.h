// SPDX-License-Identifier: MIT
#pragma once

#include "generate/claim.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace generate {

/// How a claim is put into words.
enum class Shape {
    Statement, ///< "Türkiye informed the Russians on November 27"
    SubjectQuestion, ///< "On November 27, who informed the Russians"
    Question, ///< "When did Türkiye inform the Russians"
    Indirect, ///< "when Türkiye informed the Russians"
};

/// Words of a claim's sentence with other words in their place.
struct Swap {
    syntax::Range tokens;
    std::string words;

    bool operator==(const Swap&) const = default;
};

/// Whether the source of what is said is named: "According to Reuters, ..."
enum class Sourcing { Named, Unnamed };

/// Whether the report is named before what is said: where a noun needs it or nothing else tells what it is about.
enum class Framing { Never, WhenNeeded, Always };

/// The order of a statement: a time at its end put first or one before it put last, or subject and object turned,
/// active into passive and back.
enum class Order { AsWritten, TimeFirst, TimeLast, Turned };

/// What is to be said of a claim.
struct Telling {
    Shape shape = Shape::Statement;
    std::string asks; ///< "who", "which country", "when"; for the shapes that ask
    std::optional<syntax::Range> asked; ///< what the question asks for, and leaves out
    std::vector<Swap> swaps;
    std::string added; ///< said at the end: "in Doha"
    std::vector<syntax::Range> unsaid; ///< parts of the claim to be left out
    Sourcing sourcing = Sourcing::Named;
    std::vector<syntax::Range> topics; ///< "the attack", where the report is named that is about it
    Order order = Order::AsWritten;
    Framing report = Framing::WhenNeeded;
};

/// A claim in words, without a final mark, and the tokens of its sentence that it says as they are.
struct Said {
    std::string text;
    std::vector<std::size_t> tokens;
    std::vector<std::size_t> entities; ///< those that its words name, by the mentions said or put in place of pronouns
    bool in_report = false; ///< it names the report before all else
    std::size_t unsaid = 0; ///< how many parts were left out because they do not stand alone
    std::optional<std::size_t>
        unclear; ///< a token that makes no sense outside of its article: "he", "the meeting", "here"

    /// True when all of it stands alone.
    bool whole() const { return !unclear; }
};

/// Says a claim so that it stands alone: names in full, resolved pronouns by their names, days by their dates; asides
/// left out, and the optional parts that do not stand alone. "The attack" is said of a report whose headline speaks of
/// one, or that tells of one time and again, and the report is named before it, as it is where nothing else tells what
/// the claim is about. Nothing when it can't be turned into the shape.
std::optional<Said> say(const Reading& reading, const Claim& claim, const Telling& telling,
                        const syntax::Lexicon& lexicon);

/// The source of a claim in words that stand alone: "Kamal Shahin"; nothing when the claim has none, or when it can't
/// be named ("he said").
std::optional<std::string> source_in_words(const Reading& reading, const Claim& claim);

}

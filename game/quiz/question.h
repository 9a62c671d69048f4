// SPDX-License-Identifier: MIT
#pragma once

#include "base/id.h"
#include "text/anchor.h"

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace quiz {

using QuestionId = base::Id<struct QuestionTag>;
using FactId = base::Id<struct FactTag>;
using Day = std::chrono::year_month_day;

/// What a question trains.
enum class Skill { Who, When, Where, HowMany, Attribution, Support, Conflict, Source };

/// What an article says of a claim.
enum class Verdict { Supported, Refuted, NotInArticle };

/// What two articles say of a claim.
enum class Comparison { Agree, Disagree, OnlyOneSays };

/// One answer that a player can pick or is likely to give, and why it is wrong where it is.
struct Option {
    std::string text;
    std::string why; ///< empty for the key

    bool operator==(const Option&) const = default;
};

/// The nine kinds of question, each with its key. `text` is the text of the key among the options.
struct Choice {
    std::string key;
    bool operator==(const Choice&) const = default;
};
struct VerdictKey {
    Verdict key = Verdict::Supported;
    bool operator==(const VerdictKey&) const = default;
};
/// The key of a `locate` is the span of the question's evidence.
struct Locate {
    bool operator==(const Locate&) const = default;
};
struct Number {
    double key = 0;
    double tolerance = 0;
    std::string unit;
    std::optional<std::array<double, 2>> range; ///< the ends of the scale
    bool operator==(const Number&) const = default;
};
struct Date {
    Day key;
    int tolerance_days = 0;
    std::optional<std::array<Day, 2>> range;
    bool operator==(const Date&) const = default;
};
struct Order {
    std::vector<std::string> key; ///< in the right order
    bool operator==(const Order&) const = default;
};
struct Altered {
    std::string key; ///< the changed words as they stand in the prompt, exactly once
    std::string original; ///< what the article says instead
    bool operator==(const Altered&) const = default;
};
struct Short {
    std::string key;
    std::vector<std::string> aliases;
    bool operator==(const Short&) const = default;
};
struct Compare {
    Comparison key = Comparison::Agree;
    bool operator==(const Compare&) const = default;
};

using Body = std::variant<Choice, VerdictKey, Locate, Number, Date, Order, Altered, Short, Compare>;

/// The kind of a `Body`, in the order of its alternatives.
enum class Kind { Choice, Verdict, Locate, Number, Date, Order, Altered, Short, Compare };

/// Alternative sets of anchors, each enough by itself (as in FEVER).
using Evidence = std::vector<std::vector<text::Anchor>>;

enum class Origin { Written, Generated };

/// A lint rule that the author set aside on one question, and why.
struct Allow {
    std::string rule;
    std::string reason;

    bool operator==(const Allow&) const = default;
};

/// A question with its key and its receipt (content/FORMAT.md says what each field means).
struct Question {
    QuestionId id;
    Skill skill = Skill::Who;
    std::string prompt;
    Body body;
    std::vector<Option> options;
    Evidence evidence;
    std::string why;
    std::string missing;
    FactId fact; ///< the question's own id when the file gives none
    std::string hint;
    std::vector<std::string> attribution; ///< from the article outwards
    std::optional<int> difficulty; ///< 1 to 5
    Origin origin = Origin::Written;
    bool reviewed = true;
    std::vector<Allow> allow;

    bool operator==(const Question&) const = default;
};

Kind kind(const Question& question);

/// The words of the format: "not in the article", "how-many", "only one says".
std::string_view to_string(Kind kind);
std::string_view to_string(Skill skill);
std::string_view to_string(Verdict verdict);
std::string_view to_string(Comparison comparison);
std::string_view to_string(Origin origin);

/// The values for words of the format, or nothing.
std::optional<Kind> kind_from(std::string_view word);
std::optional<Skill> skill_from(std::string_view word);
std::optional<Verdict> verdict_from(std::string_view word);
std::optional<Comparison> comparison_from(std::string_view word);
std::optional<Origin> origin_from(std::string_view word);

/// A day as YYYY-MM-DD, and back; nothing when it is no day of the calendar.
std::string to_string(Day day);
std::optional<Day> day_from(std::string_view iso);

/// The key as a player reads it: "Türkiye", "Refuted", numbers with their unit,
/// days as "27 November 2024", orders joined by arrows; empty for `locate`.
std::string key_text(const Question& question);

/// The words that can carry the answer in a passage: the anchor's `answer`, else key and aliases as reports write
/// them, and for `altered` what the article says instead. None for kinds that have no words for a key.
std::vector<std::string> carriers(const Question& question, const text::Anchor& anchor);

}

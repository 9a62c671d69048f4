// SPDX-License-Identifier: MIT
#include "quiz/answer.h"
#include "quiz/validate.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <unordered_map>

namespace quiz {

namespace {

struct Bounds {
    std::size_t fewest = 0;
    std::size_t most = 0;
};

/// How many options each kind has, in the order of `Kind`. Known wrong answers are as many as one likes.
Bounds option_bounds(Kind kind)
{
    constexpr std::size_t any = 100;
    constexpr std::array<Bounds, 9> bounds{
        {{2, 6}, {2, 2}, {0, 0}, {0, any}, {0, any}, {0, 0}, {0, any}, {0, any}, {2, 2}}};
    return bounds[static_cast<std::size_t>(kind)];
}

std::string_view option_hint(Kind kind)
{
    switch (kind) {
    case Kind::Verdict: return "an option is \"supported\", \"refuted\" or \"not in the article\"";
    case Kind::Compare: return "an option is \"agree\", \"disagree\" or \"only one says\"";
    case Kind::Number: return "an option is a number alone, as in \"30000\" or \"30,000\"";
    case Kind::Date: return "an option is a day as YYYY-MM-DD";
    case Kind::Altered: return "an option is another word of the claim, written as it stands there";
    default: return "leave the options out";
    }
}

bool is_choice_key(const Question& question, const Option& option)
{
    const auto* body = std::get_if<Choice>(&question.body);
    return body && option.text == body->key;
}

/// True when an option that is there as a wrong answer would be graded right.
bool passes_for_key(const Question& question, std::size_t option)
{
    const std::optional<Answer> answer = answer_of(question, option);
    return answer && kind(question) != Kind::Choice && meets_key(question, *answer);
}

}

void key_not_in_options(const Subject& subject, Notes& notes)
{
    const auto* body = std::get_if<Choice>(&subject.question.body);
    const std::vector<Option>& options = subject.question.options;
    const auto is_key = [&subject](const Option& option) { return is_choice_key(subject.question, option); };
    if (body && std::none_of(options.begin(), options.end(), is_key)) {
        notes.add(subject.index, "key", fmt::format("the key \"{}\" is not among the options", body->key),
                  "write the key letter by letter as the text of one option");
    }
}

void options_not_distinct(const Subject& subject, Notes& notes)
{
    std::unordered_map<std::string, std::size_t> seen;
    for (std::size_t i = 0; i < subject.question.options.size(); ++i) {
        const std::string& text = subject.question.options[i].text;
        const auto [earlier, fresh] = seen.emplace(text::folded(text), i);
        if (!fresh) {
            notes.add(subject.index, option_field(i, "text"),
                      fmt::format("options {} and {} are the same answer, \"{}\"", earlier->second + 1, i + 1, text),
                      "case, accents and punctuation do not make another answer: change one of them");
        } else if (passes_for_key(subject.question, i)) {
            notes.add(subject.index, option_field(i, "text"),
                      fmt::format("the wrong option \"{}\" would be graded right", text),
                      "take it out, or narrow the key's tolerance or aliases");
        }
    }
}

void too_few_options(const Subject& subject, Notes& notes)
{
    const std::size_t fewest = option_bounds(kind(subject.question)).fewest;
    const std::size_t count = subject.question.options.size();
    if (count < fewest) {
        notes.add(subject.index, "options", fmt::format("has {} options and needs {}", count, fewest),
                  kind(subject.question) == Kind::Choice ? "three good options are best, the key among them"
                                                         : "write both wrong answers, each with its why");
    }
}

void too_many_options(const Subject& subject, Notes& notes)
{
    const std::size_t most = option_bounds(kind(subject.question)).most;
    const std::size_t count = subject.question.options.size();
    if (count > most) {
        notes.add(subject.index, "options", fmt::format("has {} options where {} are the most", count, most),
                  "take out those that nobody would pick");
    }
}

void bad_option(const Subject& subject, Notes& notes)
{
    const std::vector<Option>& options = subject.question.options;
    for (std::size_t i = 0; i < options.size(); ++i) {
        // Kinds without options are reported once, by too-many-options; empty texts by empty-text.
        const bool counts = option_bounds(kind(subject.question)).most > 0 && !options[i].text.empty();
        if (counts && !answer_of(subject.question, i)) {
            notes.add(subject.index, option_field(i, "text"),
                      fmt::format("\"{}\" is no answer to this kind of question", options[i].text),
                      std::string(option_hint(kind(subject.question))));
        }
    }
}

void missing_why(const Subject& subject, Notes& notes)
{
    const std::vector<Option>& options = subject.question.options;
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (options[i].why.empty() && !is_choice_key(subject.question, options[i])) {
            notes.add(subject.index, option_field(i, "why"),
                      fmt::format("the option \"{}\" does not say why it is wrong", options[i].text),
                      "add a `why` of one sentence: it is what the player reads after picking it");
        }
    }
}

}

// SPDX-License-Identifier: MIT
#include "terminal/reading.h"

#include "quiz/scale.h"
#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace terminal {

namespace {

constexpr std::array verdicts = {quiz::Verdict::Supported, quiz::Verdict::Refuted, quiz::Verdict::NotInArticle};
constexpr std::array comparisons = {quiz::Comparison::Agree, quiz::Comparison::Disagree, quiz::Comparison::OnlyOneSays};
constexpr std::array confidences
    = {learn::Confidence::Guess, learn::Confidence::FairlySure, learn::Confidence::Certain};

/// A number from 1 to `most`, as an index from 0.
std::optional<std::size_t> numbered(std::string_view line, std::size_t most)
{
    std::size_t number = 0;
    const char* end = line.data() + line.size();
    const auto [rest, error] = std::from_chars(line.data(), end, number);
    const bool fits = error == std::errc() && rest == end && number >= 1 && number <= most;
    return fits ? std::optional(number - 1) : std::nullopt;
}

/// A letter from A, as an index from 0.
std::optional<std::size_t> lettered(std::string_view folded, std::size_t count)
{
    const bool fits = folded.size() == 1 && folded[0] >= 'a' && static_cast<std::size_t>(folded[0] - 'a') < count;
    return fits ? std::optional(static_cast<std::size_t>(folded[0] - 'a')) : std::nullopt;
}

/// True when some option has a figure in it, so that a typed figure is meant as an answer and not as a place.
bool have_figures(const std::vector<quiz::Option>& options)
{
    return std::any_of(options.begin(), options.end(), [](const quiz::Option& option) {
        return option.text.find_first_of("0123456789") != std::string::npos;
    });
}

std::optional<quiz::Answer> read_option(const Asked& asked, const std::string& folded)
{
    const auto& options = asked.item.question.options;
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (text::folded(options[i].text) == folded) {
            return quiz::PickedOption{i};
        }
    }
    const auto at = lettered(folded, asked.order.size());
    const auto by_number = at || have_figures(options) ? at : numbered(folded, asked.order.size());
    return by_number ? std::optional<quiz::Answer>(quiz::PickedOption{asked.order[*by_number]}) : std::nullopt;
}

std::optional<quiz::Answer> read_verdict(const std::string& folded)
{
    for (const quiz::Verdict verdict : verdicts) {
        const std::string_view words = quiz::to_string(verdict);
        if (folded == words || folded == words.substr(0, 1)) {
            return quiz::PickedVerdict{verdict};
        }
    }
    const auto letter = lettered(folded, verdicts.size());
    const auto at = letter ? letter : numbered(folded, verdicts.size());
    return at ? std::optional<quiz::Answer>(quiz::PickedVerdict{verdicts[*at]}) : std::nullopt;
}

std::optional<quiz::Answer> read_number(const quiz::Number& number, std::string_view line)
{
    const auto value = quiz::parse_number(line, number.unit);
    return value ? std::optional<quiz::Answer>(quiz::GivenNumber{*value}) : std::nullopt;
}

std::optional<quiz::Answer> read_day(const quiz::Question& question, std::string_view line)
{
    const auto day = quiz::parse_day(line, quiz::scale_of(question).value_or(quiz::Scale{}));
    return day ? std::optional<quiz::Answer>(quiz::GivenDay{*day}) : std::nullopt;
}

/// The numbers of a line, "2 1 3" or "2, 1, 3" or "213"; none when there is anything else in it.
std::vector<std::size_t> digits_of(std::string_view line)
{
    std::vector<std::size_t> digits;
    for (const char c : line) {
        if (c >= '1' && c <= '9') {
            digits.push_back(static_cast<std::size_t>(c - '1'));
        } else if (c != ' ' && c != ',') {
            return {};
        }
    }
    return digits;
}

/// An order of at most seven events, by the numbers that they have on screen.
std::optional<quiz::Answer> read_order(const Asked& asked, std::string_view line)
{
    quiz::GivenOrder given;
    for (const std::size_t shown : digits_of(line)) {
        if (shown >= asked.order.size()) {
            return std::nullopt;
        }
        given.order.push_back(asked.order[shown]);
    }
    return quiz::fits(asked.item.question, given) ? std::optional<quiz::Answer>(given) : std::nullopt;
}

/// Words of the claim: those that were typed, where they stand in it just once, else the one with that number.
std::optional<quiz::Answer> read_word(const std::string& prompt, std::string_view line)
{
    const auto same = [](const quiz::Token& a, const quiz::Token& b) { return a.folded == b.folded; };
    const auto words = quiz::tokens(prompt);
    const auto typed = quiz::tokens(line);
    const auto end_of = [](const quiz::Token& word) { return word.begin + word.raw.size(); };
    const auto found = std::search(words.begin(), words.end(), typed.begin(), typed.end(), same);
    if (!typed.empty() && found != words.end()
        && std::search(found + 1, words.end(), typed.begin(), typed.end(), same) == words.end()) {
        const auto last = found + static_cast<std::ptrdiff_t>(typed.size()) - 1;
        return quiz::PickedWord{found->begin, end_of(*last)};
    }
    const auto at = numbered(line, words.size());
    return at ? std::optional<quiz::Answer>(quiz::PickedWord{words[*at].begin, end_of(words[*at])}) : std::nullopt;
}

std::optional<quiz::Answer> read_short(const quiz::Question& question, std::string_view line)
{
    quiz::Answer typed = quiz::TypedText{std::string(line)};
    return quiz::fits(question, typed) ? std::optional(std::move(typed)) : std::nullopt;
}

std::optional<quiz::Answer> read_comparison(const std::string& folded)
{
    for (const quiz::Comparison comparison : comparisons) {
        const std::string_view words = quiz::to_string(comparison);
        if (folded == words || folded == words.substr(0, 1)) {
            return quiz::PickedComparison{comparison};
        }
    }
    const auto at = numbered(folded, comparisons.size());
    return at ? std::optional<quiz::Answer>(quiz::PickedComparison{comparisons[*at]}) : std::nullopt;
}

std::optional<quiz::Answer> read_passage(const Asked& asked, std::string_view line)
{
    const auto sentence = read_sentence(asked.sentences, line);
    return sentence ? std::optional<quiz::Answer>(quiz::PickedSentence{*sentence}) : std::nullopt;
}

std::optional<quiz::Answer> read_whole(const Asked& asked, std::string_view line)
{
    const quiz::Question& question = asked.item.question;
    switch (quiz::kind(question)) {
    case quiz::Kind::Choice: return read_option(asked, text::folded(line));
    case quiz::Kind::Verdict: return read_verdict(text::folded(line));
    case quiz::Kind::Locate: return read_passage(asked, line);
    case quiz::Kind::Number: return read_number(std::get<quiz::Number>(question.body), line);
    case quiz::Kind::Date: return read_day(question, line);
    case quiz::Kind::Order: return read_order(asked, line);
    case quiz::Kind::Altered: return read_word(question.prompt, line);
    case quiz::Kind::Short: return read_short(question, line);
    case quiz::Kind::Compare: return read_comparison(text::folded(line));
    }
    return std::nullopt;
}

}

Reading read_answer(const Asked& asked, std::string_view line)
{
    if (auto answer = read_whole(asked, line)) {
        return {std::move(answer), std::nullopt};
    }
    const std::size_t space = line.rfind(' ');
    const auto sure = space == std::string_view::npos ? std::nullopt : numbered(line.substr(space + 1), 3);
    if (!sure) {
        return {};
    }
    auto answer = read_whole(asked, line.substr(0, line.find_last_not_of(' ', space) + 1));
    return answer ? Reading{std::move(answer), confidences[*sure]} : Reading{};
}

std::optional<learn::Confidence> read_confidence(std::string_view line)
{
    if (const auto at = numbered(line, confidences.size())) {
        return confidences[*at];
    }
    const std::string folded = text::folded(line);
    for (const learn::Confidence confidence : confidences) {
        if (folded == words_for(confidence)) {
            return confidence;
        }
    }
    return folded == "guess" ? std::optional(learn::Confidence::Guess) : std::nullopt;
}

std::optional<quiz::Passage> read_sentence(const std::vector<quiz::Passage>& sentences, std::string_view line)
{
    const auto at = numbered(line, sentences.size());
    return at ? std::optional(sentences[*at]) : std::nullopt;
}

std::string_view words_for(learn::Confidence confidence)
{
    switch (confidence) {
    case learn::Confidence::Guess: return "a guess";
    case learn::Confidence::FairlySure: return "fairly sure";
    case learn::Confidence::Certain: return "certain";
    }
    return {};
}

}

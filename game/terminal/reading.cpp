// SPDX-License-Identifier: MIT
#include "terminal/reading.h"

#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/core.h>

namespace terminal {

namespace {

constexpr std::array verdicts = {quiz::Verdict::Supported, quiz::Verdict::Refuted, quiz::Verdict::NotInArticle};
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

std::optional<quiz::Answer> read_whole(const Asked& asked, std::string_view line)
{
    const std::string folded = text::folded(line);
    switch (quiz::kind(asked.item.question)) {
    case quiz::Kind::Choice: return read_option(asked, folded);
    case quiz::Kind::Verdict: return read_verdict(folded);
    case quiz::Kind::Locate:
        if (const auto sentence = read_sentence(asked.sentences, line)) {
            return quiz::PickedSentence{*sentence};
        }
        return std::nullopt;
    default: return std::nullopt;
    }
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

std::string what_fits(const Asked& asked)
{
    switch (quiz::kind(asked.item.question)) {
    case quiz::Kind::Choice:
        return fmt::format("Please type a letter from A to {} or the words of an answer, alone or with how sure you "
                           "are: b 2.",
                           static_cast<char>('A' + asked.order.size() - 1));
    case quiz::Kind::Verdict:
        return "Please type S for supported, R for refuted or N for not in the article, alone or with how sure you "
               "are: r 2.";
    case quiz::Kind::Locate:
        return fmt::format("Please type the number of a sentence, from 1 to {}, alone or with how sure you are: 4 2.",
                           asked.sentences.size());
    default: return "A question of this kind can't be answered in a terminal. Please type quit to end the round.";
    }
}

}

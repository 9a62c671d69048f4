// SPDX-License-Identifier: MIT
#include "terminal/asking.h"

#include "quiz/scale.h"
#include "quiz/wording.h"
#include "terminal/sheet.h"

#include <fmt/core.h>

namespace terminal {

namespace {

std::string option_lines(const Asked& asked, const Style& style)
{
    std::string page;
    for (std::size_t i = 0; i < asked.order.size(); ++i) {
        page += wrap(style, plain(asked.item.question.options[asked.order[i]].text),
                     fmt::format("  {}  ", static_cast<char>('A' + i)));
    }
    return page;
}

std::string verdict_lines(const Style& style)
{
    return wrap(style, "Supported", "  S  ") + wrap(style, "Refuted", "  R  ")
           + wrap(style, "Not in the article", "  N  ");
}

std::string comparison_lines(const Style& style)
{
    return wrap(style, "Agree", "  A  ") + wrap(style, "Disagree", "  D  ") + wrap(style, "Only one says", "  O  ");
}

std::string event_lines(const Asked& asked, const quiz::Order& events, const Style& style)
{
    std::string page;
    for (std::size_t i = 0; i < asked.order.size(); ++i) {
        page += wrap(style, plain(events.key[asked.order[i]]), fmt::format("  {}  ", i + 1));
    }
    return page;
}

/// The words of a claim with their numbers. A no-break space keeps a number with its word.
std::string word_lines(const std::string& prompt, const Style& style)
{
    std::string line;
    std::size_t number = 0;
    for (const quiz::Token& word : quiz::tokens(prompt)) {
        line += fmt::format("{}[{}]\u00A0{}", number == 0 ? "" : " ", number + 1, plain(word.raw));
        ++number;
    }
    return wrap(style, line, "  ");
}

std::string between(std::string_view low, std::string_view high, const Style& style)
{
    return wrap(style, plain(fmt::format("Between {} and {}.", low, high)), "  ");
}

std::string scale_line(const quiz::Question& question, const Style& style)
{
    const quiz::Scale scale = quiz::scale_of(question).value_or(quiz::Scale{});
    if (const auto* number = std::get_if<quiz::Number>(&question.body)) {
        const std::string unit = number->unit.empty() ? "" : " " + number->unit;
        return between(quiz::grouped(scale.low), quiz::grouped(scale.high) + unit, style);
    }
    return between(quiz::in_words(quiz::day_at(scale.low)), quiz::in_words(quiz::day_at(scale.high)), style);
}

}

std::string task(const quiz::Question& question, const Style& style)
{
    switch (quiz::kind(question)) {
    case quiz::Kind::Verdict: return wrap(style, "Does the article support this, refute it, or not say?");
    case quiz::Kind::Altered: return wrap(style, "Something in this claim was changed. Which word is wrong?");
    case quiz::Kind::Compare:
        return wrap(style, "Do the two articles agree on this, do they disagree, or does only one of them say it?");
    default: return {};
    }
}

std::string answer_lines(const quiz::ReadyPack& pack, const Asked& asked, const Style& style)
{
    const quiz::Question& question = asked.item.question;
    switch (quiz::kind(question)) {
    case quiz::Kind::Choice: return option_lines(asked, style);
    case quiz::Kind::Verdict: return verdict_lines(style);
    case quiz::Kind::Locate: return article_page(pack, asked.item, style);
    case quiz::Kind::Number:
    case quiz::Kind::Date: return scale_line(question, style);
    case quiz::Kind::Order: return event_lines(asked, std::get<quiz::Order>(question.body), style);
    case quiz::Kind::Altered: return word_lines(question.prompt, style);
    case quiz::Kind::Short: return {};
    case quiz::Kind::Compare: return comparison_lines(style);
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
    case quiz::Kind::Number: return "Please type a number, alone or with how sure you are: 7 2.";
    case quiz::Kind::Date:
        return "Please type a day, such as 14 July 1989, alone or with how sure you are: 1989-07-14 2.";
    case quiz::Kind::Order:
        return fmt::format("Please type the numbers from 1 to {} in the right order, the first event first, alone or "
                           "with how sure you are at the end.",
                           asked.order.size());
    case quiz::Kind::Altered: return "Please type the word or its number, alone or with how sure you are: 4 2.";
    case quiz::Kind::Short: return "Please type the answer in a few words.";
    case quiz::Kind::Compare:
        return "Please type A if they agree, D if they disagree or O if only one says it, alone or with how sure you "
               "are: d 2.";
    }
    return {};
}

}

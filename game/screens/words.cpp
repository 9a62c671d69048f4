// SPDX-License-Identifier: MIT
#include "screens/words.h"

#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <fmt/core.h>
#include <map>

namespace screens {

namespace {

/// True for letters of Hebrew, Arabic and the scripts between and beside them (Unicode 15, blocks).
bool runs_from_right(char32_t point)
{
    return (point >= 0x0590 && point <= 0x08FF) || (point >= 0xFB1D && point <= 0xFDFF)
           || (point >= 0xFE70 && point <= 0xFEFF);
}

}

std::string signed_points(int points)
{
    if (points == 0) {
        return "0";
    }
    return points > 0 ? fmt::format("+{}", points) : fmt::format("−{}", -points);
}

std::string signed_points(const base::Language& tr, int points)
{
    constexpr const char* left_to_right_isolate = "\u2066";
    constexpr const char* pop_isolate = "\u2069";
    const std::string words = signed_points(points);
    return tr.direction() == base::Direction::RightToLeft ? left_to_right_isolate + words + pop_isolate : words;
}

std::string total_points(int points)
{
    return points < 0 ? signed_points(points) : fmt::format("{}", points);
}

std::string points_in_words(const base::Language& tr, int points)
{
    const auto count = static_cast<std::size_t>(std::abs(points));
    return tr.many("{} point", "{} points", points < 0 ? count + 1 : count, total_points(points));
}

std::string number_in_words(const base::Language& tr, std::size_t number)
{
    using base::message;
    static constexpr std::array<std::string_view, 12> numbers{
        message("one"),   message("two"),   message("three"), message("four"), message("five"),   message("six"),
        message("seven"), message("eight"), message("nine"),  message("ten"),  message("eleven"), message("twelve")};
    const bool has_word = number > 0 && number <= numbers.size();
    return has_word ? tr(numbers.at(number - 1)) : fmt::format("{}", number);
}

std::string percent(const base::Language& tr, double share)
{
    // Translators: a share as a number of hundredths.
    return tr("{} %", std::lround(share * 100));
}

std::string skill_name(const base::Language& tr, quiz::Skill skill)
{
    switch (skill) {
    case quiz::Skill::Who: return tr("Who");
    case quiz::Skill::When: return tr("When");
    case quiz::Skill::Where: return tr("Where");
    case quiz::Skill::HowMany: return tr("How many");
    case quiz::Skill::Attribution: return tr("Attribution");
    case quiz::Skill::Support: return tr("Support");
    case quiz::Skill::Conflict: return tr("Two sources");
    case quiz::Skill::Source: return tr("Source");
    }
    return {};
}

std::string kind_name(const base::Language& tr, quiz::Kind kind)
{
    switch (kind) {
    case quiz::Kind::Choice: return tr("Choice");
    case quiz::Kind::Verdict: return tr("Verdict");
    case quiz::Kind::Locate: return tr("Sentence");
    case quiz::Kind::Number: return tr("Number");
    case quiz::Kind::Date: return tr("Date");
    case quiz::Kind::Order: return tr("Order");
    case quiz::Kind::Altered: return tr("Altered word");
    case quiz::Kind::Short: return tr("Short answer");
    case quiz::Kind::Compare: return tr("Two articles");
    }
    return {};
}

std::string task(const base::Language& tr, quiz::Kind kind)
{
    switch (kind) {
    case quiz::Kind::Choice: return tr("choose one");
    case quiz::Kind::Verdict: return tr("judge the claim");
    case quiz::Kind::Locate: return tr("find the sentence");
    case quiz::Kind::Number: return tr("name the number");
    case quiz::Kind::Date: return tr("name the day");
    case quiz::Kind::Order: return tr("put in order");
    case quiz::Kind::Altered: return tr("find the changed word");
    case quiz::Kind::Short: return tr("answer in a few words");
    case quiz::Kind::Compare: return tr("compare two articles");
    }
    return {};
}

std::string confidence_name(const base::Language& tr, learn::Confidence confidence)
{
    switch (confidence) {
    case learn::Confidence::Guess: return tr("A guess");
    case learn::Confidence::FairlySure: return tr("Fairly sure");
    case learn::Confidence::Certain: return tr("Certain");
    }
    return {};
}

std::string given_with(const base::Language& tr, learn::Confidence confidence)
{
    switch (confidence) {
    case learn::Confidence::Guess: return tr("as a guess");
    case learn::Confidence::FairlySure: return tr("fairly sure");
    case learn::Confidence::Certain: return tr("certain");
    }
    return {};
}

std::string today_words(const base::Language& tr, quiz::Day day)
{
    using base::message;
    static constexpr std::array<std::string_view, 7> weekdays{
        message("Sunday"),   message("Monday"), message("Tuesday"), message("Wednesday"),
        message("Thursday"), message("Friday"), message("Saturday")};
    if (!day.ok()) {
        return {};
    }
    const std::chrono::weekday weekday{std::chrono::sys_days{day}};
    // Translators: {0} is the day of the week, {1} the day of the month, {2} the name of the month.
    return tr("{0}, {1} {2}", tr(weekdays[weekday.c_encoding()]), static_cast<unsigned>(day.day()),
              quiz::month_name(tr, day.month()));
}

std::string article_line(const base::Language& tr, const text::Article& article)
{
    std::string line = article.outlet;
    if (article.report) {
        line += " · " + tr("digest");
    }
    if (article.published) {
        line += " · " + day_name(tr, *article.published);
    }
    return line;
}

std::string source_line(const base::Language& tr, const text::Article& article)
{
    if (!article.report) {
        return tr("{0}, “{1}”. {2}.", article.outlet, article.title, article.licence);
    }
    if (article.report->headline.empty()) {
        return tr("A digest of a report by {0}. {1}.", article.report->outlet, article.licence);
    }
    return tr("A digest of “{0}”, {1}. {2}.", article.report->headline, article.report->outlet, article.licence);
}

std::string language_name(const base::Language& tr, const std::string& tag)
{
    using base::message;
    static const std::map<std::string_view, std::string_view, std::less<>> names
        = {{"ar", message("Arabic")},    {"bg", message("Bulgarian")},  {"cs", message("Czech")},
           {"da", message("Danish")},    {"de", message("German")},     {"el", message("Greek")},
           {"en", message("English")},   {"es", message("Spanish")},    {"fa", message("Persian")},
           {"fi", message("Finnish")},   {"fr", message("French")},     {"he", message("Hebrew")},
           {"hu", message("Hungarian")}, {"it", message("Italian")},    {"ja", message("Japanese")},
           {"ko", message("Korean")},    {"nl", message("Dutch")},      {"no", message("Norwegian")},
           {"pl", message("Polish")},    {"pt", message("Portuguese")}, {"ro", message("Romanian")},
           {"ru", message("Russian")},   {"sv", message("Swedish")},    {"tr", message("Turkish")},
           {"uk", message("Ukrainian")}, {"ur", message("Urdu")},       {"vi", message("Vietnamese")},
           {"zh", message("Chinese")}};
    const auto found = names.find(tag.substr(0, tag.find('-')));
    return found == names.end() ? tag : tr(found->second);
}

std::string isolated(const std::string& words)
{
    constexpr const char* first_strong_isolate = "\u2068";
    constexpr const char* pop_isolate = "\u2069";
    const auto points = text::to_code_points(words);
    const bool turns = std::any_of(points.begin(), points.end(), runs_from_right);
    return turns ? first_strong_isolate + words + pop_isolate : words;
}

std::string quoted(const text::Text& text, text::Span passage)
{
    const auto first = text.sentence_at(passage.begin);
    const auto last = passage.empty() ? std::nullopt : text.sentence_at({passage.end.value - 1});
    const bool begins_within = first && text.sentences()[first->value].begin < passage.begin;
    const bool ends_within = last && passage.end < text.sentences()[last->value].end;
    return fmt::format("“{}{}{}”", begins_within ? "…" : "", text.slice(passage), ends_within ? "…" : "");
}

}

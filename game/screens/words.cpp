// SPDX-License-Identifier: MIT
#include "screens/words.h"

#include "learn/translated.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
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

std::string from_the_left(const base::Language& tr, const std::string& words)
{
    constexpr const char* left_to_right_isolate = "\u2066";
    constexpr const char* pop_isolate = "\u2069";
    return tr.direction() == base::Direction::RightToLeft ? left_to_right_isolate + words + pop_isolate : words;
}

std::string signed_points(const base::Language& tr, int points)
{
    return from_the_left(tr, learn::signed_points(points));
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

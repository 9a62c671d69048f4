// SPDX-License-Identifier: MIT
#include "quiz/english.h"
#include "quiz/lint.h"
#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

namespace quiz {

namespace {

using english::is;
using english::List;

constexpr double key_stands_out = 1.5;
constexpr double key_code_points_more = 12;
constexpr std::size_t words_more = 2;
constexpr double much_longer = 2.5;
constexpr std::size_t code_points_longer = 20;
constexpr std::size_t fewest_letters_of_content = 4;

bool starts_with_digit(std::string_view word)
{
    return !word.empty() && word[0] >= '0' && word[0] <= '9';
}

bool is_content(const Token& word)
{
    return starts_with_digit(word.folded)
           || (text::count_code_points(word.folded) >= fewest_letters_of_content && !is(List::Function, word.folded));
}

/// A word without the ending of a possessive or a plural, so that "Russia's" and "Russia" are one.
std::string_view stem(std::string_view folded)
{
    if (folded.ends_with("'s")) {
        folded.remove_suffix(2);
    }
    if (folded.ends_with('s') && folded.size() > fewest_letters_of_content) {
        folded.remove_suffix(1);
    }
    return folded;
}

bool has_word(std::string_view text, std::string_view stemmed)
{
    const std::vector<Token> words = tokens(text);
    return std::any_of(words.begin(), words.end(),
                       [stemmed](const Token& word) { return stem(word.folded) == stemmed; });
}

enum class Sort { Open, Number, Date, Words };

bool is_clock(std::string_view word)
{
    return starts_with_digit(word) && word.find(':') != std::string_view::npos;
}

bool goes_with_date(const Token& word)
{
    return starts_with_digit(word.folded) || is(List::AroundDate, word.folded) || is(List::Calendar, word.folded);
}

/// True when a word makes a date of its neighbours. May and March, which are also names, need a figure.
bool tell_date(const std::vector<Token>& words)
{
    const auto tells = [](const Token& word) { return is_clock(word.folded) || is(List::Calendar, word.folded); };
    const auto spring = [](const Token& word) { return word.raw == "May" || word.raw == "March"; };
    const auto figure = [](const Token& word) { return starts_with_digit(word.folded); };
    return std::any_of(words.begin(), words.end(), tells)
           || (std::any_of(words.begin(), words.end(), spring) && std::any_of(words.begin(), words.end(), figure));
}

/// "12", "about 30,000 people", "three days": a number and at most one more word, hedges aside.
bool is_number(const std::vector<Token>& words)
{
    std::vector<std::string_view> rest;
    for (const Token& word : words) {
        if (!is(List::Hedge, word.folded)) {
            rest.push_back(word.folded);
        }
    }
    return !rest.empty() && rest.size() <= 2 && (starts_with_digit(rest[0]) || is(List::Number, rest[0]));
}

/// "27 November", "on Sunday", "7:23 a.m." and "May 3" are dates, having nothing but words of dates and one that
/// makes it a date. "2024" and "at noon" are open: a number or a date, a date or a phrase.
Sort sort_of(std::string_view option)
{
    const std::vector<Token> words = tokens(option);
    const bool year = words.size() == 1 && words[0].raw.size() == 4 && number_from(words[0].raw);
    const bool day = std::all_of(words.begin(), words.end(), goes_with_date);
    if (day && tell_date(words)) {
        return Sort::Date;
    }
    if (is_number(words)) {
        return year ? Sort::Open : Sort::Number;
    }
    return day ? Sort::Open : Sort::Words;
}

std::string_view to_string(Sort sort)
{
    switch (sort) {
    case Sort::Number: return "a number";
    case Sort::Date: return "a day or time";
    case Sort::Words: return "a name or phrase";
    case Sort::Open: break;
    }
    return "open";
}

enum class Case { Open, Capital, Small };

/// How an option begins. Articles, particles of names, figures and quotation marks leave it open.
Case case_of(std::string_view option)
{
    const std::vector<Token> words = tokens(option);
    if (words.empty() || words[0].begin != 0) {
        return Case::Open;
    }
    const std::string_view first = words[0].folded;
    const std::string_view head = first.substr(0, first.find('-'));
    const char letter = words[0].raw[0];
    if (letter >= 'A' && letter <= 'Z') {
        return Case::Capital;
    }
    return letter >= 'a' && letter <= 'z' && !is(List::NameParticle, head) ? Case::Small : Case::Open;
}

bool is_name(std::string_view option)
{
    const std::vector<Token> words = tokens(option);
    return std::all_of(words.begin(), words.end(), [](const Token& word) {
        return (word.raw[0] >= 'A' && word.raw[0] <= 'Z') || static_cast<unsigned char>(word.raw[0]) >= 0x80U
               || is(List::NameParticle, word.folded) || word.folded.starts_with("al-");
    });
}

/// The first two options of which `property` says different things, neither of them open.
template <class Property>
std::optional<std::pair<std::size_t, std::size_t>> differing(const std::vector<Option>& options, Property property)
{
    std::optional<std::size_t> first;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const auto value = property(options[i].text);
        if (value == decltype(value)::Open) {
            continue;
        }
        if (first && property(options[*first].text) != value) {
            return std::pair(*first, i);
        }
        first = first.value_or(i);
    }
    return std::nullopt;
}

bool report_sorts(const Subject& subject, Notes& notes)
{
    const std::vector<Option>& options = subject.question.options;
    const auto pair = differing(options, sort_of);
    if (pair) {
        const std::string& left = options[pair->first].text;
        const std::string& right = options[pair->second].text;
        notes.add(subject.index, option_field(pair->second, "text"),
                  fmt::format("\"{}\" is {} and \"{}\" is {}", left, to_string(sort_of(left)), right,
                              to_string(sort_of(right))),
                  "give options of one kind, so that none falls out by its form");
    }
    return pair.has_value();
}

bool report_cases(const Subject& subject, Notes& notes)
{
    const std::vector<Option>& options = subject.question.options;
    const auto pair = in_english(subject.pack) ? differing(options, case_of) : std::nullopt;
    if (pair) {
        notes.add(subject.index, option_field(pair->second, "text"),
                  fmt::format("\"{}\" and \"{}\" do not both begin with a capital", options[pair->first].text,
                              options[pair->second].text),
                  "begin all options alike, and let them be of one kind");
    }
    return pair.has_value();
}

void report_lengths(const Subject& subject, Notes& notes)
{
    const std::vector<Option>& options = subject.question.options;
    const auto length = [](const Option& option) { return text::count_code_points(option.text); };
    const auto shorter = [&length](const Option& a, const Option& b) { return length(a) < length(b); };
    const auto [shortest, longest] = std::minmax_element(options.begin(), options.end(), shorter);
    const bool names
        = std::all_of(options.begin(), options.end(), [](const Option& option) { return is_name(option.text); });
    const std::size_t least = length(*shortest);
    const std::size_t most = length(*longest);
    if (!names && most >= least + code_points_longer
        && static_cast<double>(most) > much_longer * static_cast<double>(least)) {
        notes.add(subject.index, option_field(static_cast<std::size_t>(longest - options.begin()), "text"),
                  fmt::format("\"{}\" is far longer than \"{}\"", longest->text, shortest->text),
                  "make the options about equally long");
    }
}

/// True for an option that is all quotation: its words are somebody's, and cannot be chosen.
bool is_quotation(const Option& option)
{
    const std::string_view text = option.text;
    return (text.starts_with("\u201C") && text.ends_with("\u201D"))
           || (text.size() > 1 && text.starts_with('"') && text.ends_with('"'));
}

/// Reports the first option of a choice that has a word of `list`.
void report_word(const Subject& subject, Notes& notes, List list, std::string_view hint)
{
    const std::vector<Option>& options = subject.question.options;
    for (std::size_t i = 0; kind(subject.question) == Kind::Choice && i < options.size(); ++i) {
        for (const Token& word : tokens(options[i].text)) {
            if (is(list, word.folded) && !is_quotation(options[i])) {
                notes.add(subject.index, option_field(i, "text"),
                          fmt::format("the option \"{}\" uses \"{}\"", options[i].text, word.raw), std::string(hint));
                return;
            }
        }
    }
}

bool is_absolute(const Option& option)
{
    const std::vector<Token> words = tokens(option.text);
    return !is_quotation(option) && std::any_of(words.begin(), words.end(), [](const Token& word) {
        return is(List::Absolute, word.folded);
    });
}

}

void key_longest(const Subject& subject, Notes& notes)
{
    const std::vector<Option>& options = subject.question.options;
    const std::optional<std::size_t> key = key_index(subject.question);
    if (!key || options.size() < 2) {
        return;
    }
    std::size_t others = 0;
    std::size_t wordiest = 0;
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (i != *key) {
            others += text::count_code_points(options[i].text);
            wordiest = std::max(wordiest, text::words(options[i].text).size());
        }
    }
    const double mean = static_cast<double>(others) / static_cast<double>(options.size() - 1);
    const auto length = static_cast<double>(text::count_code_points(options[*key].text));
    const bool longer = length > key_stands_out * mean && length >= mean + key_code_points_more;
    if (longer && text::words(options[*key].text).size() >= wordiest + words_more) {
        notes.add(subject.index, option_field(*key, "text"), "the key is much longer than the other options",
                  "shorten the key, or make the other options as precise");
    }
}

void key_word_from_prompt(const Subject& subject, Notes& notes)
{
    const std::optional<std::size_t> key = key_index(subject.question);
    if (!key) {
        return;
    }
    const std::vector<Option>& options = subject.question.options;
    for (const Token& word : tokens(options[*key].text)) {
        if (!is_content(word)) {
            continue;
        }
        const std::string_view stemmed = stem(word.folded);
        const auto with_word = std::count_if(
            options.begin(), options.end(), [stemmed](const Option& option) { return has_word(option.text, stemmed); });
        if (with_word == 1 && has_word(subject.question.prompt, stemmed)) {
            notes.add(subject.index, option_field(*key, "text"),
                      fmt::format("\"{}\" stands in the prompt and, of the options, in the key alone", word.raw),
                      "word the prompt or the key differently, or let a wrong option have the word too");
            return;
        }
    }
}

void mixed_options(const Subject& subject, Notes& notes)
{
    if (!key_index(subject.question)) {
        return;
    }
    if (!report_sorts(subject, notes) && !report_cases(subject, notes)) {
        report_lengths(subject, notes);
    }
}

void all_or_none(const Subject& subject, Notes& notes)
{
    const std::vector<Option>& options = subject.question.options;
    for (std::size_t i = 0; kind(subject.question) == Kind::Choice && i < options.size(); ++i) {
        if (!is_quotation(options[i]) && english::refers_to_options(text::folded(options[i].text))) {
            notes.add(subject.index, option_field(i, "text"),
                      fmt::format("the option \"{}\" speaks of the other options", options[i].text),
                      "options are shown in any order, and this one is guessed at: give an answer that stands alone");
        }
    }
}

void specific_determiner(const Subject& subject, Notes& notes)
{
    const std::vector<Option>& options = subject.question.options;
    const std::optional<std::size_t> key = key_index(subject.question);
    if (!key) {
        return;
    }
    const bool in_key = is_absolute(options[*key]);
    const auto in_all = static_cast<std::size_t>(std::count_if(options.begin(), options.end(), is_absolute));
    const std::size_t in_wrong = in_all - (in_key ? 1 : 0);
    if (in_key == (in_wrong > 0)) {
        return;
    }
    report_word(subject, notes, List::Absolute,
                "such words tell the key from the other options: take them out, or use them on both sides");
}

void vague_frequency(const Subject& subject, Notes& notes)
{
    report_word(subject, notes, List::VagueFrequency,
                "readers take such words differently: give the frequency that the article gives");
}

}

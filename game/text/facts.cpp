// SPDX-License-Identifier: MIT
#include "text/facts.h"

#include "text/abbreviation.h"
#include "text/character.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>
#include <vector>

namespace text {

namespace {

using namespace std::string_view_literals;

constexpr std::array number_words = {
    "zero"sv,    "one"sv,       "two"sv,      "three"sv,    "four"sv,     "five"sv,      "six"sv,      "seven"sv,
    "eight"sv,   "nine"sv,      "ten"sv,      "eleven"sv,   "twelve"sv,   "thirteen"sv,  "fourteen"sv, "fifteen"sv,
    "sixteen"sv, "seventeen"sv, "eighteen"sv, "nineteen"sv, "twenty"sv,   "thirty"sv,    "forty"sv,    "fifty"sv,
    "sixty"sv,   "seventy"sv,   "eighty"sv,   "ninety"sv,   "hundred"sv,  "hundreds"sv,  "thousand"sv, "thousands"sv,
    "million"sv, "millions"sv,  "billion"sv,  "billions"sv, "trillion"sv, "trillions"sv, "dozen"sv,    "dozens"sv,
    "score"sv,   "scores"sv,    "half"sv,     "quarter"sv,  "quarters"sv, "third"sv,     "thirds"sv,   "tenth"sv,
    "tenths"sv,  "first"sv,     "second"sv,   "fourth"sv,   "fifth"sv,    "sixth"sv,     "seventh"sv,  "eighth"sv,
    "ninth"sv,   "once"sv,      "twice"sv,    "thrice"sv,   "single"sv,   "double"sv,    "triple"sv,   "pair"sv,
    "both"sv,
};

constexpr std::array negations = {
    "not"sv,     "no"sv,        "never"sv,    "without"sv,  "nor"sv,      "neither"sv,   "none"sv,
    "nobody"sv,  "nothing"sv,   "nowhere"sv,  "cannot"sv,   "denied"sv,   "denies"sv,    "deny"sv,
    "denying"sv, "refused"sv,   "refuses"sv,  "refuse"sv,   "refusing"sv, "rejected"sv,  "rejects"sv,
    "reject"sv,  "rejecting"sv, "declined"sv, "declines"sv, "decline"sv,  "declining"sv, "failed"sv,
    "fails"sv,   "fail"sv,      "failing"sv,  "hardly"sv,   "barely"sv,   "scarcely"sv,
};

/// Small words that turn a sentence round: who did it to whom, when, how much, to which of two people.
constexpr std::array turning_words = {
    "by"sv,    "from"sv,  "to"sv,   "before"sv, "after"sv,     "until"sv,      "since"sv, "against"sv, "for"sv,
    "above"sv, "below"sv, "over"sv, "under"sv,  "more"sv,      "less"sv,       "fewer"sv, "most"sv,    "least"sv,
    "he"sv,    "she"sv,   "him"sv,  "her"sv,    "his"sv,       "hers"sv,       "only"sv,  "may"sv,     "might"sv,
    "could"sv, "would"sv, "if"sv,   "unless"sv, "allegedly"sv, "reportedly"sv,
};

constexpr std::array negating_prefixes = {"un"sv, "in"sv, "im"sv, "ir"sv, "il"sv, "dis"sv, "mis"sv, "non"sv, "non-"sv};

template <std::size_t N> bool holds(const std::array<std::string_view, N>& list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// One word of a passage in the forms that it is compared in.
struct Read {
    std::string plain; ///< with plain apostrophes and hyphens, without 's
    std::string lower;
    bool opens_sentence = false;
};

std::string plain(std::string_view word)
{
    std::string result;
    for (const char32_t each : to_code_points(word)) {
        if (!is_invisible(each)) {
            result += is_apostrophe(each) ? "'" : is_hyphen(each) ? "-" : to_utf8(each);
        }
    }
    if (result.ends_with("'s")) {
        result.resize(result.size() - 2);
    }
    return result;
}

/// True when the word at `at` is the first of its sentence.
bool opens_sentence(std::string_view text, std::size_t at)
{
    while (at > 0) {
        const Decoded before = decode_before(text, at);
        if (before.code_point == U'\n') {
            return true;
        }
        if (!is_space(before.code_point) && !is_opener(before.code_point)) {
            return std::u32string_view(U".!?\u2026").find(before.code_point) != std::u32string_view::npos;
        }
        at -= before.length;
    }
    return true;
}

std::vector<Read> read_words(const Passage& passage)
{
    std::vector<Read> result;
    const std::string_view stretch = passage.words();
    for (const Word each : words(stretch)) {
        Read read;
        read.plain = plain(stretch.substr(each.begin, each.end - each.begin));
        read.lower = folded(read.plain);
        read.opens_sentence = opens_sentence(passage.text, passage.span.begin.value + each.begin);
        result.push_back(std::move(read));
    }
    return result;
}

bool is_figure(const Read& word)
{
    const auto code_points = to_code_points(word.plain);
    if (std::ranges::any_of(code_points, is_number)) {
        return true;
    }
    std::string_view rest = word.lower;
    while (!rest.empty()) {
        const std::string_view part = rest.substr(0, rest.find('-'));
        if (holds(number_words, part)) {
            return true;
        }
        rest.remove_prefix(std::min(part.size() + 1, rest.size()));
    }
    return false;
}

bool is_negation(const Read& word)
{
    return holds(negations, std::string_view(word.lower)) || word.lower.ends_with("n't");
}

using Words = std::unordered_set<std::string>;

/// `common` are the words that the other wording has in small letters.
bool is_name(const Read& word, const Words& common)
{
    const auto code_points = to_code_points(word.plain);
    if (std::ranges::any_of(code_points, is_uncased_letter)) {
        return true;
    }
    const auto capitals = std::ranges::count_if(code_points, is_upper);
    const bool only_first = capitals == 1 && is_upper(code_points.front());
    if (word.opens_sentence && only_first) {
        return !begins_sentences(word.plain) && !common.contains(word.lower);
    }
    return capitals > 0;
}

/// The words that must not differ, in their order.
std::vector<std::string> facts(const std::vector<Read>& read, const Words& common)
{
    std::vector<std::string> result;
    for (std::size_t i = 0; i < read.size(); ++i) {
        if (is_negation(read[i])) {
            result.push_back(read[i].lower + ' ' + (i + 1 < read.size() ? read[i + 1].lower : ""));
        } else if (is_figure(read[i]) || holds(turning_words, std::string_view(read[i].lower))) {
            result.push_back(read[i].lower);
        } else if (is_name(read[i], common)) {
            result.push_back(read[i].plain);
        }
    }
    return result;
}

Words words_in_small_letters(const std::vector<Read>& read)
{
    Words result;
    for (const Read& each : read) {
        if (std::ranges::none_of(to_code_points(each.plain), is_upper)) {
            result.insert(each.lower);
        }
    }
    return result;
}

Words lower_words(const std::vector<Read>& read)
{
    Words result;
    for (const Read& each : read) {
        result.insert(each.lower);
    }
    return result;
}

/// True when `other` holds the opposite of a word of `wording` and `wording` does not: likely, unlikely.
bool gains_opposite(const Words& wording, const Words& other)
{
    return std::ranges::any_of(wording, [&](const std::string& word) {
        return std::ranges::any_of(negating_prefixes, [&](std::string_view prefix) {
            const std::string opposite = std::string(prefix) + word;
            return other.contains(opposite) && !wording.contains(opposite);
        });
    });
}

/// Currency, per cent and signs, with the minus of a figure, in their order.
std::u32string figure_signs(std::string_view stretch)
{
    std::u32string result;
    char32_t before = U' ';
    const auto code_points = to_code_points(stretch);
    for (std::size_t i = 0; i < code_points.size(); ++i) {
        const char32_t each = code_points[i];
        const bool minus
            = is_hyphen(each) && !is_word_part(before) && i + 1 < code_points.size() && is_digit(code_points[i + 1]);
        if (minus || is_figure_sign(each)) {
            result += minus ? U'\u2212' : each;
        }
        before = each;
    }
    return result;
}

bool is_figure_mark(char32_t code_point)
{
    return code_point == U'.' || code_point == U',' || code_point == U':';
}

/// True when `rest` begins with the end of a negated verb: 't.
bool begins_with_contracted_not(std::string_view rest)
{
    if (rest.empty()) {
        return false;
    }
    const Decoded apostrophe = decode(rest, 0);
    if (!is_apostrophe(apostrophe.code_point) || rest.substr(apostrophe.length, 1) != "t") {
        return false;
    }
    rest.remove_prefix(apostrophe.length + 1);
    return rest.empty() || !is_word_part(decode(rest, 0).code_point);
}

}

bool splits_word(std::string_view text, std::size_t at)
{
    if (at == 0 || at >= text.size()) {
        return false;
    }
    const Decoded before = decode_before(text, at);
    const Decoded after = decode(text, at);
    const bool word_before = is_word_part(before.code_point);
    const bool word_after = is_word_part(after.code_point);
    if (word_before && word_after) {
        return !may_run_on(before.code_point) && !may_run_on(after.code_point);
    }
    if (word_before && begins_with_contracted_not(text.substr(at))) {
        return true;
    }
    const std::size_t beyond = at + after.length;
    if (is_digit(before.code_point) && is_figure_mark(after.code_point)) {
        return beyond < text.size() && is_digit(decode(text, beyond).code_point);
    }
    const std::size_t earlier = at - before.length;
    if (is_figure_mark(before.code_point) && is_digit(after.code_point)) {
        return earlier > 0 && is_digit(decode_before(text, earlier).code_point);
    }
    return false;
}

bool stands_in(const Passage& passage, std::string_view wanted)
{
    const std::string_view stretch = passage.words();
    if (wanted.empty()) {
        return false;
    }
    for (std::size_t at = stretch.find(wanted); at != std::string_view::npos; at = stretch.find(wanted, at + 1)) {
        const std::size_t begin = passage.span.begin.value + at;
        if (!splits_word(passage.text, begin) && !splits_word(passage.text, begin + wanted.size())) {
            return true;
        }
    }
    return false;
}

bool same_facts(const Passage& before, const Passage& after)
{
    const auto read_before = read_words(before);
    const auto read_after = read_words(after);
    const Words words_before = lower_words(read_before);
    const Words words_after = lower_words(read_after);
    return facts(read_before, words_in_small_letters(read_after))
               == facts(read_after, words_in_small_letters(read_before))
           && figure_signs(before.words()) == figure_signs(after.words()) && !gains_opposite(words_before, words_after)
           && !gains_opposite(words_after, words_before);
}

}

// SPDX-License-Identifier: MIT
#include "generate/passage.h"

#include "generate/can_begin.h"
#include "generate/goes_on.h"
#include "generate/makes_sense.h"
#include "generate/person_meant.h"
#include "generate/slips.h"
#include "generate/tree_walk.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace generate {

namespace {

using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

constexpr std::size_t fewest_words = 18;
constexpr std::size_t fewest_words_of_many = 13; // with three names, times and numbers or more
constexpr std::size_t most_words = 70;
constexpr std::size_t most_sentences = 4;
constexpr std::size_t fewest_facts = 2;

/// The stretch of the article that a passage is; without the dateline that its first sentence may have.
text::Span stretch(const Reading& reading, const Passage& passage)
{
    const Sentence& first = reading.document.sentences[passage.first];
    text::Span span{first.span.begin, reading.document.sentences[passage.last].span.end};
    const text::Span begin = first.view.in_article(first.tree.tokens[0].begin, first.tree.tokens[0].end);
    const std::string_view before = reading.document.article->text.slice({span.begin, begin.begin});
    const bool marks = before.find_first_not_of("\"'\xE2\x80\x9C\x98 ") == std::string_view::npos;
    if (!marks) {
        span.begin = begin.begin;
    }
    return span;
}

/// True for "Traders there are in despair" and "a new market here": a place that was told before, or in a dateline.
bool points_there(const Tree& tree)
{
    constexpr std::array<std::string_view, 6> being{"are", "be", "been", "is", "was", "were"};
    const auto is_being = [&](std::size_t token) {
        return token < tree.size() && std::find(being.begin(), being.end(), lower(tree.word(token))) != being.end();
    };
    for (std::size_t token = 0; token < tree.size(); ++token) {
        const bool there_is = is_being(token + 1) || (token > 0 && is_being(token - 1));
        const std::string word = lower(tree.word(token));
        if (word == "here" || (word == "there" && !there_is)) {
            return true;
        }
    }
    return false;
}

/// True for "The oldest was baked in 1931", where nothing says the oldest of what.
bool begins_without_noun(const Tree& tree)
{
    return tree.size() > 2 && lower(tree.word(0)) == "the" && tree.tags[1].xpos == Xpos::Jjs
           && (tree.tags[2].upos == Upos::Verb || tree.tags[2].upos == Upos::Aux);
}

/// True for "our school" where nobody is quoted.
bool speaks_of_itself(const Sentence& sentence)
{
    for (std::size_t token = 0; token < sentence.tree.size(); ++token) {
        const std::string_view word = sentence.tree.word(token);
        const bool country = word == "US";
        if (!country && is_of_speaker(lower(word)) && !is_quoted(sentence, token)) {
            return true;
        }
    }
    return false;
}

/// How many names, times and numbers could have been changed in a passage.
std::size_t facts(const Reading& reading, const Passage& passage)
{
    std::size_t result = 0;
    std::set<std::size_t> named;
    for (std::size_t i = passage.first; i <= passage.last; ++i) {
        result += reading.quantities[i].size() + reading.times[i].size();
    }
    for (const Mention& mention : reading.names.mentions) {
        const std::size_t at = mention.place.sentence;
        if (passage.first <= at && at <= passage.last && mention.form == Mention::Form::Name) {
            named.insert(mention.entity);
        }
    }
    return result + named.size();
}

/// True for a text whose quotation marks all have others, that ends as sentences do, and has nothing odd in it.
bool is_whole(std::string_view text)
{
    const auto count = [text](std::string_view mark) {
        std::size_t found = 0;
        for (std::size_t at = text.find(mark); at != text.npos; at = text.find(mark, at + mark.size())) {
            ++found;
        }
        return found;
    };
    constexpr std::array<std::string_view, 7> ends{".", "!", "?", ".\"", "!\"", ".”", ".’"};
    const bool small = !text.empty() && text.front() >= 'a' && text.front() <= 'z';
    const bool begun = !text.empty() && !small && text.front() != '-' && text.front() != '('
                       && !text.starts_with("\xE2\x80\x93") && !text.starts_with("\xE2\x80\x94");
    return begun && count("\"") % 2 == 0 && count("“") == count("”")
           && std::any_of(ends.begin(), ends.end(), [text](std::string_view end) { return text.ends_with(end); })
           && count("[") == count("]") && count("(") == count(")") && text.find_first_of("{}|*") == text.npos
           && text.find("((") == text.npos && text.find(" / ") == text.npos
           && count("...") == count("[...]"); // what a quotation leaves out
}

bool has_verb(const Tree& tree)
{
    return std::any_of(tree.tags.begin(), tree.tags.end(), [](const syntax::Tag& tag) {
        return tag.xpos == Xpos::Vbd || tag.xpos == Xpos::Vbz || tag.xpos == Xpos::Vbp || tag.xpos == Xpos::Md;
    });
}

bool is_good(const Reading& reading, const Passage& passage, const syntax::Lexicon& lexicon)
{
    const std::vector<Sentence>& sentences = reading.document.sentences;
    for (std::size_t i = passage.first; i <= passage.last; ++i) {
        if (i >= sentences.size() || !sentences[i].tree.parsed() || !has_verb(sentences[i].tree)
            || has_slip(sentences[i].tree) || begins_without_noun(sentences[i].tree) || points_there(sentences[i].tree)
            || speaks_of_itself(sentences[i])) {
            return false; // "Goals: Tuilagi 3, Tipping."
        }
    }
    if (sentences[passage.last].paragraph.value - sentences[passage.first].paragraph.value > 1) {
        return false;
    }
    for (std::size_t i = passage.first + 1; i <= passage.last; ++i) {
        if (!goes_on(reading, passage.first, i, lexicon)) {
            return false;
        }
    }
    constexpr std::size_t fewest_to_begin = 8; // words: "She stayed for seven weeks" goes on from before
    const auto known = passage.person ? words_for_person(reading, passage.first) : std::vector<syntax::Range>{};
    if (sentences[passage.first].tree.size() < fewest_to_begin || !can_begin(reading, passage.first, lexicon, known)) {
        return false;
    }
    for (std::size_t i = passage.first; i <= passage.last; ++i) {
        if (has_misspelling(sentences[i].tree, lexicon)) {
            return false;
        }
    }
    const std::string text = in_words(reading, passage, {});
    const std::size_t words = text::words(text).size();
    const std::size_t told = facts(reading, passage);
    const bool long_enough = words >= fewest_words || (words >= fewest_words_of_many && told > fewest_facts);
    return long_enough && words <= most_words && told >= fewest_facts && is_whole(text);
}

/// How far a passage is from one of good length, by words, with what it costs to go over into another paragraph.
/// Readers took to passages of fifty words more than to those of twenty: these have little around what was changed.
std::size_t unlikeness(const Document& document, const Passage& passage)
{
    constexpr std::size_t short_enough = 55;
    constexpr std::size_t long_enough = 32;
    constexpr std::size_t of_a_paragraph = 12;
    std::size_t words = 0;
    for (std::size_t i = passage.first; i <= passage.last; ++i) {
        words += text::words(document.article->text.slice(document.sentences[i].span)).size();
    }
    const std::size_t length = words < long_enough ? long_enough - words : words - std::min(words, short_enough);
    const std::vector<Sentence>& sentences = document.sentences;
    const std::size_t apart = sentences[passage.last].paragraph.value - sentences[passage.first].paragraph.value;
    return length + apart * of_a_paragraph;
}

/// A text on one line.
std::string on_one_line(std::string_view text)
{
    std::string result;
    for (const char byte : text) {
        const bool space = byte == ' ' || byte == '\n' || byte == '\t';
        if (!space) {
            result += byte;
        } else if (!result.empty() && result.back() != ' ') {
            result += ' ';
        }
    }
    return result;
}

}

std::string in_words(const Reading& reading, const Passage& passage, const std::optional<Edit>& edit)
{
    text::Span whole = stretch(reading, passage);
    const text::Text& text = reading.document.article->text;
    std::string result;
    if (passage.person) {
        result = "[" + reading.names.entities[*passage.person].name + "]";
        whole.begin = span(reading.document, {passage.first, {0, 1}}).end;
    }
    if (!edit) {
        return on_one_line(result + std::string(text.slice(whole)));
    }
    result += text.slice({whole.begin, edit->span.begin});
    result += edit->words;
    result += text.slice({edit->span.end, whole.end});
    return on_one_line(result);
}

std::optional<Passage> passage_around(const Reading& reading, std::size_t sentence, const syntax::Lexicon& lexicon)
{
    const std::vector<Sentence>& sentences = reading.document.sentences;
    std::multimap<std::size_t, Passage> by_unlikeness;
    const auto add = [&](Passage passage) {
        constexpr std::size_t of_brackets = 10; // one that begins with a name of its own is better
        const std::size_t cost = unlikeness(reading.document, passage);
        by_unlikeness.emplace(cost, passage);
        passage.person = person_meant(reading, passage.first);
        if (passage.person) {
            by_unlikeness.emplace(cost + of_brackets, passage);
        }
    };
    for (std::size_t first = sentence - std::min(sentence, most_sentences - 1); first <= sentence; ++first) {
        add({first, sentence, {}});
    }
    for (std::size_t last = sentence + 1; last < std::min(sentences.size(), sentence + most_sentences); ++last) {
        if (sentences[last].paragraph != sentences[sentence].paragraph) {
            break;
        }
        add({sentence, last, {}});
        if (sentence > 0 && last < sentence + most_sentences - 1) {
            add({sentence - 1, last, {}});
        }
    }
    for (const auto& [cost, passage] : by_unlikeness) {
        if (is_good(reading, passage, lexicon)) {
            return passage;
        }
    }
    return std::nullopt;
}

}

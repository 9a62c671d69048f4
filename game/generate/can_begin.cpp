// SPDX-License-Identifier: MIT
#include "generate/can_begin.h"

#include "generate/about.h"
#include "generate/makes_sense.h"
#include "generate/tree_walk.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

using syntax::Range;
using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

/// True for "would be five centuries older", where nothing says than what, and "the likeness of the two".
bool compares_with_nothing(const Tree& tree)
{
    bool than = false;
    bool older = false;
    bool two = false;
    for (std::size_t token = 0; token < tree.size(); ++token) {
        const bool predicate = tree.arcs[token].relation == syntax::Relation::Root
                               || tree.arcs[token].relation == syntax::Relation::Ccomp;
        than = than || lower(tree.word(token)) == "than";
        older = older || (predicate && tree.tags[token].xpos == Xpos::Jjr);
        two = two
              || (token > 0 && lower(tree.word(token)) == "two" && lower(tree.word(token - 1)) == "the"
                  && (token + 1 == tree.size() || tree.tags[token + 1].upos == Upos::Punct
                      || tree.tags[token + 1].upos == Upos::Verb));
    }
    return two || (older && !than);
}

/// True for "The third, St Oswald's at Hagley, ..." and "Penmoor's manager certainly did": the rest was said before.
bool goes_on_with(const Tree& tree)
{
    constexpr std::array<std::string_view, 8> ordinals{"first", "second", "third",  "fourth",
                                                       "fifth", "latter", "former", "last"};
    constexpr std::array<std::string_view, 6> endings{"did", "does", "do", "would", "was", "were"};
    const auto is_in = [](const auto& list, std::string_view word) {
        return std::find(list.begin(), list.end(), lower(word)) != list.end();
    };
    const std::size_t size = tree.size();
    const bool counted = (size > 2 && is_in(ordinals, tree.word(1)) && tree.word(2) == ",")
                         || (size > 1 && is_in(ordinals, tree.word(0)) && tree.tags[1].upos != Upos::Noun
                             && tree.tags[1].upos != Upos::Adj); // "Second was Mona"
    const std::size_t first = std::min<std::size_t>(size, 4);
    bool one = false; // "A new one would cost"
    for (std::size_t token = 1; token < first; ++token) {
        const Xpos before = tree.tags[token - 1].xpos;
        one = one || (lower(tree.word(token)) == "one" && (before == Xpos::Jj || before == Xpos::Dt));
    }
    const bool of_them = size > 4 && lower(tree.word(1)) == "of" && lower(tree.word(2)) == "the"
                         && tree.tags[0].xpos == Xpos::Cd && tree.tags[3].xpos == Xpos::Cd; // "One of the nine"
    return of_them || one || counted || compares_with_nothing(tree)
           || (size > 1 && is_in(endings, tree.word(size - 2)));
}

/// True for words that begin a sentence about what was told before: "And", and "It was 22 metres long".
bool joins_to_more(const Tree& tree)
{
    if (lower(tree.word(0)) == "it") {
        return true;
    }
    constexpr std::array<std::string_view, 13> words{"also", "and", "but", "first", "instead", "later", "meanwhile",
                                                     "nor",  "or",  "so",  "still", "then",    "yet"};
    bool though = false; // "Pryce, though, came home"
    for (std::size_t token = 1; token + 1 < tree.size(); ++token) {
        though = though
                 || (lower(tree.word(token)) == "though" && tree.word(token - 1) == "," && tree.word(token + 1) == ",");
    }
    return though || std::find(words.begin(), words.end(), lower(tree.word(0))) != words.end();
}

/// True for "She does so to everyone".
bool does_so(const Tree& tree)
{
    constexpr std::array<std::string_view, 4> doing{"did", "do", "does", "doing"};
    for (std::size_t token = 1; token < tree.size(); ++token) {
        if (lower(tree.word(token)) == "so"
            && std::find(doing.begin(), doing.end(), lower(tree.word(token - 1))) != doing.end()) {
            return true;
        }
    }
    return false;
}

/// True for "he" or "she" where the headline names one person, who may be meant, and the report is of nobody more.
bool is_of_headline(const Reading& reading, std::string_view pronoun)
{
    const syntax::Gender other = pronoun == "he" ? syntax::Gender::Female : syntax::Gender::Male;
    const Entity* named = nullptr;
    for (const Entity& entity : reading.names.entities) {
        const bool there = entity.type == EntityType::Person && is_in_headline(reading, entity);
        if (there && named != nullptr) {
            return false;
        }
        named = there ? &entity : named;
    }
    const auto more = [&](const Entity& entity) {
        return entity.type == EntityType::Person && named != nullptr && entity.mentions > named->mentions;
    };
    return named != nullptr && named->gender != other
           && std::none_of(reading.names.entities.begin(), reading.names.entities.end(), more);
}

/// True for words that begin with a quotation of someone without a name, or in which "them" and "it" are somebody's
/// that were told of before.
bool quotes_of_before(const Reading& reading, std::size_t sentence)
{
    constexpr std::array<std::string_view, 9> pronouns{"he",   "her",   "him",  "it",  "she",
                                                       "that", "their", "them", "they"};
    const Sentence& there = reading.document.sentences[sentence];
    if (!is_quoted(there, 0)) {
        return false;
    }
    for (std::size_t token = 0; token < there.tree.size(); ++token) {
        if (is_quoted(there, token)
            && std::find(pronouns.begin(), pronouns.end(), lower(there.tree.word(token))) != pronouns.end()) {
            return true;
        }
    }
    return std::none_of(reading.names.mentions.begin(), reading.names.mentions.end(), [&](const Mention& mention) {
        return mention.place.sentence == sentence && mention.form == Mention::Form::Name
               && !is_quoted(there, mention.head);
    });
}

/// True for "Such a trial is planned", and not for "drugs such as aspirin".
bool says_such(const Tree& tree)
{
    for (std::size_t token = 0; token + 1 < tree.size(); ++token) {
        if (lower(tree.word(token)) == "such" && lower(tree.word(token + 1)) != "as") {
            return true;
        }
    }
    return false;
}

/// True for the first sentence of a report, which was written for those who know nothing more than its headline. One
/// that opens with somebody's words, or with "It" or "They", is not meant, nor one that speaks of "this town".
bool leads_report(const Sentence& there, std::size_t sentence)
{
    if (sentence != 0) {
        return false;
    }
    constexpr std::array<std::string_view, 8> pronouns{"he", "her", "his", "its", "she", "their", "these", "they"};
    const bool points = std::find(pronouns.begin(), pronouns.end(), lower(there.tree.word(0))) != pronouns.end();
    bool this_one = false; // "this river town" of a dateline
    for (std::size_t token = 0; token < there.tree.size(); ++token) {
        this_one = this_one || (lower(there.tree.word(token)) == "this" && !is_before_time(there.tree, token));
    }
    return !this_one && there.quoting != Quoting::Whole && !is_quoted(there, 0) && !points
           && !joins_to_more(there.tree);
}

}

bool can_begin(const Reading& reading, std::size_t sentence, const syntax::Lexicon& lexicon,
               const std::vector<Range>& known)
{
    const Sentence& there = reading.document.sentences[sentence];
    if (leads_report(there, sentence)) {
        return true;
    }
    if (there.quoting == Quoting::Whole || joins_to_more(there.tree) || says_such(there.tree) || does_so(there.tree)
        || goes_on_with(there.tree) || quotes_of_before(reading, sentence)) {
        return false;
    }
    if (!known.empty()) {
        return makes_sense(reading, sentence, {0, there.tree.size()}, lexicon, known);
    }
    const std::string first = lower(there.tree.word(0));
    if ((first == "he" || first == "she") && is_of_headline(reading, first)) {
        return makes_sense(reading, sentence, {1, there.tree.size()}, lexicon, {{0, 1}});
    }
    return makes_sense(reading, sentence, {0, there.tree.size()}, lexicon);
}

}

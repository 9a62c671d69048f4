// SPDX-License-Identifier: MIT
#include "generate/passage.h"

#include "generate/about.h"
#include "generate/stands_alone.h"
#include "generate/tree_walk.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <set>

namespace generate {

namespace {

using syntax::Range;
using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

constexpr std::size_t fewest_words = 18;
constexpr std::size_t most_words = 60;
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

bool is_speaker(std::string_view word)
{
    constexpr std::array<std::string_view, 9> words{"i", "me", "my", "our", "ours", "us", "we", "you", "your"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_third_person(std::string_view word)
{
    constexpr std::array<std::string_view, 6> words{"he", "her", "hers", "him", "his", "she"};
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// True when someone is named in a sentence before a token.
bool names_someone_before(const Reading& reading, std::size_t sentence, std::size_t token)
{
    return std::any_of(reading.names.mentions.begin(), reading.names.mentions.end(), [&](const Mention& mention) {
        return mention.place.sentence == sentence && mention.place.tokens.end <= token
               && mention.form == Mention::Form::Name
               && reading.names.entities[mention.entity].type == EntityType::Person;
    });
}

/// True when a noun stands before a pronoun that it may stand for: a plural one before "them", one that is no plural
/// and no person before "it".
bool has_noun_before(const Reading& reading, std::size_t sentence, std::size_t token, const syntax::Lexicon& lexicon)
{
    const Tree& tree = reading.document.sentences[sentence].tree;
    const auto is_person = [&](std::size_t at) {
        const bool named
            = std::any_of(reading.names.mentions.begin(), reading.names.mentions.end(), [&](const Mention& mention) {
                  return mention.place.sentence == sentence && mention.place.tokens.contains(at)
                         && reading.names.entities[mention.entity].type == EntityType::Person;
              });
        return named || lexicon.is_person(lexicon.lemma(lower(tree.word(at)), syntax::Word::Noun));
    };
    const std::string word = lower(tree.word(token));
    const bool many = word == "they" || word == "them" || word == "their" || word == "theirs";
    for (std::size_t before = 0; before < token; ++before) {
        const Xpos tag = tree.tags[before].xpos;
        const bool plural = tag == Xpos::Nns || tag == Xpos::Nnps;
        const bool joined = lower(tree.word(before)) == "and"; // "Ghana and Ivory Coast"
        const bool noun = tree.tags[before].upos == Upos::Noun || tree.tags[before].upos == Upos::Propn;
        if (many ? plural || joined : noun && !plural && !is_person(before)) {
            return true;
        }
    }
    return false;
}

/// True for a word of a time that the day of the report explains: "last year", "on Friday".
bool is_dated(const Reading& reading, std::size_t sentence, std::size_t token)
{
    return std::any_of(reading.times[sentence].begin(), reading.times[sentence].end(), [&](const TimeExpression& time) {
        return time.place.tokens.contains(token) && time.moment.year.has_value();
    });
}

/// True for a word that what follows leans on: one of the first, or the subject of the sentence. Elsewhere "the
/// touchline" and "one" are part of the scene.
bool leads(const Tree& tree, const Claim& claim, std::size_t token)
{
    constexpr std::size_t first = 4;
    const syntax::Relation relation = tree.arcs[token].relation;
    const bool subject = relation == syntax::Relation::Nsubj || relation == syntax::Relation::NsubjPass;
    return token < first || (subject && tree.arcs[token].head == static_cast<int>(claim.clause.predicate));
}

/// True for a word that points at what was told before, wherever it stands.
bool points_back(std::string_view word)
{
    constexpr std::array<std::string_view, 21> words{
        "above",  "another",  "below", "else",   "elsewhere", "here",       "instead",
        "latter", "likewise", "other", "others", "otherwise", "respective", "same",
        "such",   "that",     "there", "these",  "this",      "those",      "thus",
    };
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// True for a word that makes no sense alone, where the sentence begins a passage of a report whose headline is known.
bool is_explained(const Reading& reading, const Claim& claim, std::size_t token, const syntax::Lexicon& lexicon)
{
    const std::size_t sentence = claim.sentence();
    const Sentence& there = reading.document.sentences[sentence];
    const std::string word = lower(there.tree.word(token));
    const Xpos tag = there.tree.tags[token].xpos;
    if (tag == Xpos::Prp || tag == Xpos::PrpPoss) {
        return is_speaker(word)        ? is_quoted(there, token)
               : is_third_person(word) ? names_someone_before(reading, sentence, token)
                                       : has_noun_before(reading, sentence, token, lexicon);
    }
    const bool lead = sentence == 0 && there.tree.tags[token].upos == Upos::Noun; // a lead explains itself
    return lead || is_dated(reading, sentence, token) || is_topic(reading, claim, token, lexicon)
           || (!leads(there.tree, claim, token) && !points_back(word));
}

/// True for "Traders there are in despair": a place that was told before.
bool points_there(const Tree& tree)
{
    constexpr std::array<std::string_view, 6> being{"are", "be", "been", "is", "was", "were"};
    const auto is_being = [&](std::size_t token) {
        return token < tree.size() && std::find(being.begin(), being.end(), lower(tree.word(token))) != being.end();
    };
    for (std::size_t token = 0; token < tree.size(); ++token) {
        const bool there_is = is_being(token + 1) || (token > 0 && is_being(token - 1));
        if (lower(tree.word(token)) == "there" && !there_is) {
            return true;
        }
    }
    return false;
}

/// True for "our school" where nobody is quoted.
bool speaks_of_itself(const Sentence& sentence)
{
    for (std::size_t token = 0; token < sentence.tree.size(); ++token) {
        const std::string_view word = sentence.tree.word(token);
        const bool country = word == "US";
        if (!country && is_speaker(lower(word)) && !is_quoted(sentence, token)) {
            return true;
        }
    }
    return false;
}

/// True for a slip of the article: a word twice, a preposition at the end.
bool has_slip(const Tree& tree)
{
    for (std::size_t token = 1; token < tree.size(); ++token) {
        const std::string word = lower(tree.word(token));
        if (word == lower(tree.word(token - 1)) && word != "had" && word != "that"
            && tree.tags[token].upos != Upos::Punct) {
            return true;
        }
    }
    const std::size_t last = tree.size() < 2 ? 0 : tree.size() - 2;
    return tree.tags[last].upos == Upos::Adp && tree.arcs[last].relation != syntax::Relation::CompoundPrt;
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
    const bool counted = size > 2 && is_in(ordinals, tree.word(1)) && tree.word(2) == ",";
    const std::size_t first = std::min<std::size_t>(size, 4);
    bool one = false; // "A new one would cost"
    for (std::size_t token = 1; token < first; ++token) {
        const Xpos before = tree.tags[token - 1].xpos;
        one = one || (lower(tree.word(token)) == "one" && (before == Xpos::Jj || before == Xpos::Dt));
    }
    return one || counted || (size > 1 && is_in(endings, tree.word(size - 2)));
}

bool joins_to_more(const Tree& tree)
{
    constexpr std::array<std::string_view, 13> words{"also", "and", "but", "first", "instead", "later", "meanwhile",
                                                     "nor",  "or",  "so",  "still", "then",    "yet"};
    bool though = false; // "Pryce, though, came home"
    for (std::size_t token = 1; token + 1 < tree.size(); ++token) {
        though = though
                 || (lower(tree.word(token)) == "though" && tree.word(token - 1) == "," && tree.word(token + 1) == ",");
    }
    return though || std::find(words.begin(), words.end(), lower(tree.word(0))) != words.end();
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

/// The ranges of a sentence's names, which are clear.
std::vector<Range> named_in(const Reading& reading, std::size_t sentence)
{
    std::vector<Range> result;
    for (const Mention& mention : reading.names.mentions) {
        if (mention.place.sentence == sentence && mention.form == Mention::Form::Name) {
            result.push_back(mention.place.tokens);
        }
    }
    return result;
}

std::vector<std::size_t> all_tokens(const Tree& tree)
{
    std::vector<std::size_t> tokens(tree.size());
    std::iota(tokens.begin(), tokens.end(), std::size_t{0});
    return tokens;
}

/// True for a sentence that makes sense to someone who knows the headline alone.
bool can_begin(const Reading& reading, std::size_t sentence, const syntax::Lexicon& lexicon)
{
    const Sentence& there = reading.document.sentences[sentence];
    if (there.quoting == Quoting::Whole || joins_to_more(there.tree) || says_such(there.tree)
        || goes_on_with(there.tree)) {
        return false;
    }
    const Claim& claim = reading.printed[sentence];
    const std::vector<std::size_t> tokens = all_tokens(there.tree);
    std::vector<Range> settled = named_in(reading, sentence);
    while (const auto unclear = unclear_word(there.tree, claim, tokens, settled)) {
        if (!is_explained(reading, claim, *unclear, lexicon)) {
            return false;
        }
        settled.push_back({*unclear, *unclear + 1});
    }
    return true;
}

/// True for someone, and for a name of no known type that begins like a person's.
bool is_person(const Entity& entity, const syntax::Lexicon& lexicon)
{
    const std::vector<syntax::NameEntry> known = lexicon.names(entity.name.substr(0, entity.name.find(' ')));
    return entity.type == EntityType::Person
           || (entity.type == EntityType::Unknown
               && std::any_of(known.begin(), known.end(),
                              [](const syntax::NameEntry& entry) { return entry.known == syntax::Known::GivenName; }));
}

/// Who is named in the sentences of a passage before one of them, and in that one before a token.
std::set<std::size_t> people_before(const Reading& reading, const Passage& passage, std::size_t sentence,
                                    std::size_t token, const syntax::Lexicon& lexicon)
{
    std::set<std::size_t> people;
    for (const Mention& mention : reading.names.mentions) {
        const std::size_t at = mention.place.sentence;
        const bool before = (passage.first <= at && at < sentence) || (at == sentence && mention.head < token);
        if (before && mention.form == Mention::Form::Name
            && is_person(reading.names.entities[mention.entity], lexicon)) {
            people.insert(mention.entity);
        }
    }
    return people;
}

/// True for "he" in a later sentence where the passage names nobody before it, or several of whom each may be meant.
bool lacks_someone(const Reading& reading, const Passage& passage, std::size_t sentence, const syntax::Lexicon& lexicon)
{
    const Tree& tree = reading.document.sentences[sentence].tree;
    const auto has = [&tree](std::string_view word) {
        for (std::size_t token = 0; token < tree.size(); ++token) {
            if (lower(tree.word(token)) == word) {
                return true;
            }
        }
        return false;
    };
    if (has("he") && has("him")) {
        return true; // "He told him"
    }
    for (std::size_t token = 0; token < tree.size(); ++token) {
        if (!is_third_person(lower(tree.word(token))) || names_someone_before(reading, sentence, token)) {
            continue;
        }
        if (people_before(reading, passage, sentence, token, lexicon).size() != 1) {
            return true;
        }
    }
    return false;
}

bool has_noun(const Tree& tree, const std::string& lemma, const syntax::Lexicon& lexicon)
{
    for (std::size_t token = 0; token < tree.size(); ++token) {
        if (tree.tags[token].upos == Upos::Noun && lexicon.lemma(tree.word(token), syntax::Word::Noun) == lemma) {
            return true;
        }
    }
    return false;
}

/// True for "the measures" in a later sentence, where no sentence of the passage before it has any.
bool lacks_something(const Reading& reading, const Passage& passage, std::size_t sentence,
                     const syntax::Lexicon& lexicon)
{
    const Tree& tree = reading.document.sentences[sentence].tree;
    const Claim& claim = reading.printed[sentence];
    std::vector<Range> settled = named_in(reading, sentence);
    while (const auto unclear = unclear_word(tree, claim, all_tokens(tree), settled)) {
        const bool noun = tree.tags[*unclear].upos == Upos::Noun;
        const std::string lemma = noun ? lexicon.lemma(tree.word(*unclear), syntax::Word::Noun) : std::string();
        const std::string word = lower(tree.word(*unclear));
        const bool demonstrative = word == "this" || word == "these" || word == "those";
        bool told = (!noun && !demonstrative) || is_explained(reading, claim, *unclear, lexicon);
        for (std::size_t before = passage.first; before < sentence; ++before) {
            told = told || has_noun(reading.document.sentences[before].tree, lemma, lexicon);
        }
        if (!told) {
            return true;
        }
        settled.push_back({*unclear, *unclear + 1});
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
    const bool begun = !text.empty() && text.front() != '-' && !text.starts_with("\xE2\x80\x93")
                       && !text.starts_with("\xE2\x80\x94");
    return begun && count("\"") % 2 == 0 && count("“") == count("”")
           && std::any_of(ends.begin(), ends.end(), [text](std::string_view end) { return text.ends_with(end); })
           && text.find_first_of("[]{}|*") == text.npos && text.find("...") == text.npos;
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
            || has_slip(sentences[i].tree) || points_there(sentences[i].tree) || speaks_of_itself(sentences[i])) {
            return false; // "Goals: Tuilagi 3, Tipping."
        }
    }
    for (std::size_t i = passage.first + 1; i <= passage.last; ++i) {
        const std::size_t apart = sentences[i].paragraph.value - sentences[i - 1].paragraph.value;
        if (apart > 1 || lacks_someone(reading, passage, i, lexicon) || lacks_something(reading, passage, i, lexicon)) {
            return false;
        }
    }
    constexpr std::size_t fewest_to_begin = 8; // words: "She stayed for seven weeks" goes on from before
    if (sentences[passage.first].tree.size() < fewest_to_begin || !can_begin(reading, passage.first, lexicon)) {
        return false;
    }
    const std::string text = in_words(reading, passage, {});
    const std::size_t words = text::words(text).size();
    return fewest_words <= words && words <= most_words && facts(reading, passage) >= fewest_facts && is_whole(text);
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
    const text::Span whole = stretch(reading, passage);
    const text::Text& text = reading.document.article->text;
    if (!edit) {
        return on_one_line(text.slice(whole));
    }
    std::string result(text.slice({whole.begin, edit->span.begin}));
    result += edit->words;
    result += text.slice({edit->span.end, whole.end});
    return on_one_line(result);
}

std::optional<Passage> passage_around(const Reading& reading, std::size_t sentence, const syntax::Lexicon& lexicon)
{
    std::vector<Passage> passages{{sentence, sentence}};
    if (sentence > 0) {
        passages.push_back({sentence - 1, sentence});
    }
    const std::vector<Sentence>& sentences = reading.document.sentences;
    if (sentence + 1 < sentences.size() && sentences[sentence + 1].paragraph == sentences[sentence].paragraph) {
        passages.push_back({sentence, sentence + 1});
    }
    if (sentence > 1) {
        passages.push_back({sentence - 2, sentence});
    }
    const auto good = std::find_if(passages.begin(), passages.end(),
                                   [&](const Passage& passage) { return is_good(reading, passage, lexicon); });
    return good == passages.end() ? std::nullopt : std::optional(*good);
}

}

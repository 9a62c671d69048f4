// SPDX-License-Identifier: MIT
#include "generate/about.h"

#include "generate/corpus.h"
#include "generate/tree_walk.h"
#include "quiz/wording.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace generate {

namespace {

using syntax::Tree;
using syntax::Upos;

/// The token of a claim's own speaker, "Giannini" in "Giannini said", who does not tell what it is about.
bool is_speaker(const Reading& reading, const Claim& claim, std::size_t token)
{
    const Tree& tree = reading.sentence(claim).tree;
    return is_reporting(tree, claim.clause.predicate) && claim.clause.subject.contains(token);
}

std::size_t words_of_title(const Reading& reading, const Claim& claim, const Said& said, const syntax::Lexicon& lexicon)
{
    constexpr std::size_t fewest_letters = 4;
    const Content content = content_of(reading.sentence(claim).tree, said.tokens, lexicon);
    const std::string& title = reading.document.article->title;
    return static_cast<std::size_t>(std::count_if(content.begin(), content.end(), [&](const std::string& word) {
        return word.size() >= fewest_letters && quiz::stands_in(word, title);
    }));
}

/// Nouns that say nothing without what they belong to, however often they come.
bool needs_more(std::string_view lemma)
{
    constexpr std::array<std::string_view, 36> nouns{
        "amount", "area",  "article", "case",   "cause",   "day",    "fact",   "first", "form",
        "group",  "idea",  "issue",   "kind",   "level",   "matter", "month",  "one",   "part",
        "party",  "place", "point",   "reason", "report",  "rest",   "result", "side",  "step",
        "story",  "thing", "time",    "total",  "version", "way",    "week",   "word",  "year",
    };
    return std::binary_search(nouns.begin(), nouns.end(), lemma);
}

bool has_noun(const Tree& tree, std::string_view lemma, const syntax::Lexicon& lexicon)
{
    for (std::size_t token = 0; token < tree.size(); ++token) {
        if (tree.tags[token].upos == Upos::Noun && lexicon.lemma(tree.word(token), syntax::Word::Noun) == lemma) {
            return true;
        }
    }
    return false;
}

}

std::string with_single_marks(std::string_view title)
{
    std::string result(title);
    std::replace(result.begin(), result.end(), '"', '\'');
    for (const std::string_view mark : {"\u201C", "\u201D"}) {
        for (std::size_t at = result.find(mark); at != result.npos; at = result.find(mark)) {
            result.replace(at, mark.size(), "'");
        }
    }
    return result;
}

std::optional<std::string> report_in_words(const text::Article& article)
{
    constexpr std::size_t longest_title = 120;
    const std::string title = with_single_marks(article.title);
    const bool plain = title.find_first_of("[]{}<>|") == std::string::npos && title.find("://") == std::string::npos
                       && title.find_first_of("abcdefghijklmnopqrstuvwxyz") != std::string::npos;
    if (title.size() > longest_title || !plain) {
        return std::nullopt;
    }
    return fmt::format("the report \"{}\"", title);
}

bool is_topic(const Reading& reading, const Claim& claim, std::size_t token, const syntax::Lexicon& lexicon)
{
    const Tree& tree = reading.sentence(claim).tree;
    if (tree.tags[token].upos != Upos::Noun || !report_in_words(*reading.document.article)) {
        return false;
    }
    const std::string lemma = lexicon.lemma(tree.word(token), syntax::Word::Noun);
    const std::vector<quiz::Token> words = quiz::tokens(reading.document.article->title);
    return !needs_more(lemma) && std::any_of(words.begin(), words.end(), [&](const quiz::Token& word) {
        return lexicon.lemma(word.folded, syntax::Word::Noun) == lemma;
    });
}

bool sums_up(std::string_view lemma)
{
    constexpr std::array<std::string_view, 54> nouns{
        "accident", "agreement", "announcement", "attack",    "bill",      "blast",      "campaign",   "case",
        "ceremony", "change",    "collapse",     "collision", "concert",   "conference", "contract",   "crash",
        "deal",     "decision",  "discovery",    "dispute",   "election",  "event",      "exhibition", "explosion",
        "festival", "final",     "finding",      "fire",      "flood",     "game",       "incident",   "investigation",
        "launch",   "match",     "measure",      "merger",    "operation", "outbreak",   "plan",       "policy",
        "project",  "proposal",  "protest",      "race",      "report",    "ruling",     "scheme",     "storm",
        "strike",   "study",     "survey",       "trial",     "verdict",   "vote",
    };
    return std::find(nouns.begin(), nouns.end(), lemma) != nouns.end();
}

bool is_topic_in_other_words(const Reading& reading, const Claim& claim, std::size_t token,
                             const syntax::Lexicon& lexicon)
{
    constexpr std::array<std::string_view, 23> alike{
        " aircraft airline airliner airport crash crew flight jet landing passenger pilot plane runway ",
        " analysis author expert finding paper report research researcher result scientific scientist study survey "
        "team "
        "trial ",
        " assailant attack attacker blast bomb bomber bombing explosion gunman shooter shooting suspect victim ",
        " accident collision crash derailment disaster driver incident train victim wreck ",
        " ballot candidate election party poll president referendum vote voter ",
        " act bill law legislation measure rule ruling tax ",
        " blaze fire firefighter wildfire ",
        " boat captain crew ferry sailor ship vessel ",
        " championship competition contest cup event final game match player race season side team title tournament "
        "win "
        "victory ",
        " business company firm group maker manufacturer ",
        " accused case conviction court defendant judge jury lawyer prosecutor sentence trial verdict ",
        " cyclone hurricane storm typhoon ",
        " earthquake quake tremor ",
        " event exhibition expo fair festival organiser organizer show visitor ",
        " demonstration demonstrator march protest protester rally ",
        " stoppage strike union walkout worker ",
        " deluge flood flooding rain water ",
        " disease doctor epidemic hospital illness outbreak patient vaccine virus ",
        " deal agreement pact truce ceasefire merger takeover ",
        " device phone product reader tablet user ",
        " craft mission orbiter probe rocket satellite spacecraft ",
        " actor cast director film movie series ",
        " album band concert drummer musician singer song "};
    const Tree& tree = reading.sentence(claim).tree;
    if (tree.tags[token].upos != Upos::Noun || !report_in_words(*reading.document.article)) {
        return false;
    }
    const auto in_words
        = [](std::string_view group, const std::string& lemma) { return group.find(" " + lemma + " ") != group.npos; };
    const std::string lemma = lexicon.lemma(tree.word(token), syntax::Word::Noun);
    const std::vector<quiz::Token> words = quiz::tokens(reading.document.article->title);
    return std::any_of(alike.begin(), alike.end(), [&](std::string_view group) {
        return in_words(group, lemma) && std::any_of(words.begin(), words.end(), [&](const quiz::Token& word) {
                   return in_words(group, lexicon.lemma(word.folded, syntax::Word::Noun));
               });
    });
}

bool is_told_of(const Reading& reading, const Claim& claim, std::size_t token, const syntax::Lexicon& lexicon)
{
    const Tree& tree = reading.sentence(claim).tree;
    const syntax::Relation clause = tree.arcs[claim.clause.predicate].relation;
    const bool goes_on = clause == syntax::Relation::Conj || clause == syntax::Relation::Parataxis;
    const bool definite = tree.tags[token].upos == Upos::Noun && has_child(tree, token, "the")
                          && !(goes_on && claim.clause.subject.contains(token)); // it may be of what was told before
    if (!definite || !report_in_words(*reading.document.article)) {
        return false;
    }
    const std::string lemma = lexicon.lemma(tree.word(token), syntax::Word::Noun);
    if (lexicon.is_person(lemma) || needs_more(lemma)) {
        return sums_up(lemma);
    }
    constexpr std::ptrdiff_t lead = 1; // sentences that say what a report is about
    const auto& sentences = reading.document.sentences;
    const auto tells
        = [&](const Sentence& sentence) { return sentence.tree.parsed() && has_noun(sentence.tree, lemma, lexicon); };
    const auto end_of_lead = sentences.begin() + std::min<std::ptrdiff_t>(lead, std::ssize(sentences));
    const std::ptrdiff_t told = std::count_if(sentences.begin(), sentences.end(), tells);
    const bool leads = std::any_of(sentences.begin(), end_of_lead, tells);
    return told >= 2 && (leads || sums_up(lemma));
}

bool is_about_something(const Reading& reading, const Claim& claim, const Said& said, const syntax::Lexicon& lexicon)
{
    const Tree& tree = reading.sentence(claim).tree;
    const bool names = std::any_of(said.tokens.begin(), said.tokens.end(), [&](std::size_t token) {
        return tree.tags[token].upos == Upos::Propn && !is_speaker(reading, claim, token);
    });
    const bool named = std::any_of(claim.slots.begin(), claim.slots.end(), [&](const Slot& slot) {
        return is_name(slot) && !is_speaker(reading, claim, slot.answer.begin);
    });
    const bool measured = std::any_of(claim.slots.begin(), claim.slots.end(), [](const Slot& slot) {
        return slot.kind == Slot::Kind::Time || slot.kind == Slot::Kind::Number;
    });
    const std::size_t topics = words_of_title(reading, claim, said, lexicon);
    return said.in_report || names || named || topics >= 2 || (measured && topics == 1);
}

bool is_in_headline(const Reading& reading, const Entity& entity)
{
    return std::any_of(entity.aliases.begin(), entity.aliases.end(), [&reading](const std::string& alias) {
        return quiz::stands_in(alias, reading.document.article->title);
    });
}

}

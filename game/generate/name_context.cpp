// SPDX-License-Identifier: MIT
#include "generate/name_evidence.h"
#include "generate/name_words.h"
#include "text/abbreviation.h"

namespace generate {

namespace {

using syntax::Known;
using syntax::Relation;
using syntax::Upos;

constexpr int strong = 5;
constexpr int fair = 3;
constexpr int weak = 1;

bool known(const syntax::Lexicon& lexicon, std::string_view word, Known as)
{
    return is_known_as(lexicon, word, as);
}

std::string small(const Sentence& sentence, std::size_t token)
{
    return token < sentence.tree.size() ? folded_word(sentence, token) : std::string();
}

/// "the city of Latakia", "the town of al-Qarya".
void vote_of_phrase(Votes& votes, const Sentence& sentence, std::size_t begin)
{
    if (begin < 2 || sentence.tree.word(begin - 1) != "of") {
        return;
    }
    const auto noun = small(sentence, begin - 2);
    if (noun == "city" || noun == "town" || noun == "village" || noun == "suburb" || noun == "capital") {
        votes.add(EntityType::City, strong);
    }
    if (noun == "province" || noun == "region" || noun == "state" || noun == "governorate" || noun == "island") {
        votes.add(EntityType::Region, strong);
    }
}

/// "Irving, Texas": a city before the place that it is in.
void vote_place_after(Votes& votes, const Sentence& sentence, const NameSpan& span, const syntax::Lexicon& lexicon)
{
    const auto next = span.name.end + 1;
    if (small(sentence, span.name.end) != "," || next >= sentence.tree.size()
        || !known(lexicon, span.text, Known::City)) {
        return;
    }
    const auto word = sentence.tree.word(next);
    const bool place = known(lexicon, word, Known::Country) || known(lexicon, word, Known::Region);
    const bool closed
        = small(sentence, next + 1) == "," || small(sentence, next + 1) == "." || next + 1 >= sentence.tree.size();
    const bool in = span.name.begin > 0
                    && (small(sentence, span.name.begin - 1) == "in" || small(sentence, span.name.begin - 1) == "from");
    if (place && (closed || in)) {
        votes.add(EntityType::City, strong);
    }
}

/// "the newspaper Haaretz", "Heathrow airport", "actor Tom Hanks".
void vote_neighbours(Votes& votes, const Sentence& sentence, const NameSpan& span, const syntax::Lexicon& lexicon)
{
    if (span.title.size() == 0 && span.name.begin > 0 && upos(sentence, span.name.begin - 1) == Upos::Noun) {
        const auto before = lexicon.lemma(small(sentence, span.name.begin - 1), syntax::Word::Noun);
        if (const auto type = type_told_before(before)) {
            votes.add(*type, strong + 1);
        } else if (is_role_noun(before, lexicon) || is_kin(before)) {
            votes.add(EntityType::Person, fair);
        }
        votes.add(gender_told_by(before), 2);
    }
    if (span.name.end < sentence.tree.size() && upos(sentence, span.name.end) == Upos::Noun) {
        const auto after = small(sentence, span.name.end);
        const auto type = type_told_beside(after);
        if (type && lexicon.names(span.text).empty()) {
            votes.add(*type, fair);
        }
    }
}

/// True when a relative clause with who is said of the name itself, and not of "members of" it.
bool is_told_by_who(const Sentence& sentence, const NameSpan& span)
{
    const auto& tree = sentence.tree;
    if (!tree.parsed() || small(sentence, span.name.end) != "," || small(sentence, span.name.end + 1) != "who") {
        return false;
    }
    const auto relation = tree.arcs[span.name.begin].relation;
    if (relation == Relation::Obj || relation == Relation::Nsubj || relation == Relation::NsubjPass) {
        return true;
    }
    for (std::size_t token = span.name.end + 2; token < tree.size(); ++token) {
        const auto head = tree.arcs[token].head;
        if (tree.arcs[token].relation == Relation::AclRelcl && head >= 0) {
            return span.name.contains(static_cast<std::size_t>(head)) && syntax::unanimous(tree, token);
        }
    }
    return false;
}

/// True for a word that a hyphen joins to another: of "Jing-Shan" neither tells anything by itself.
bool is_hyphenated(const syntax::Tree& tree, std::size_t token)
{
    return tree.word(token) == "-" || (token > 0 && tree.word(token - 1) == "-")
           || (token + 1 < tree.size() && tree.word(token + 1) == "-");
}

/// True for two words that no dictionary has, as the subject of a verb of speech: "Rodaba Noori told the press", "Suman
/// Haripriya of the Hajo assembly said", "Jing-Shan Zhao said".
bool is_foreign_speaker(const Sentence& sentence, const NameSpan& span, const syntax::Lexicon& lexicon)
{
    const syntax::Tree& tree = sentence.tree;
    std::size_t words = 0;
    for (std::size_t token = span.name.begin; token < span.name.end; ++token) {
        const bool joined = token > span.name.begin && is_hyphenated(tree, token) && is_hyphenated(tree, token - 1);
        words += joined ? 0U : 1U;
    }
    if (!tree.parsed() || words != 2) {
        return false;
    }
    bool speaks = text::is_verb_of_speech(small(sentence, span.name.end));
    for (std::size_t token = span.name.begin; token < span.name.end; ++token) {
        const auto head = tree.arcs[token].head;
        const bool subject = tree.arcs[token].relation == Relation::Nsubj && head >= 0;
        speaks = speaks || (subject && text::is_verb_of_speech(small(sentence, static_cast<std::size_t>(head))));
        if (!is_hyphenated(tree, token) && is_dictionary_word(lexicon, small(sentence, token))) {
            return false;
        }
    }
    return speaks;
}

/// ", who", ", 19,", "said".
void vote_behaviour(Votes& votes, const Sentence& sentence, const NameSpan& span, const syntax::Lexicon& lexicon)
{
    const auto next = small(sentence, span.name.end);
    if (is_told_by_who(sentence, span)) {
        votes.add(EntityType::Person, fair);
    }
    const std::vector<std::uint32_t>& ages = sentence.view.ages;
    if (std::find(ages.begin(), ages.end(), sentence.tree.tokens[span.name.end - 1].end) != ages.end()) {
        votes.add(EntityType::Person, strong);
    }
    if (is_foreign_speaker(sentence, span, lexicon)) {
        votes.add(EntityType::Person, fair);
    } else if (text::is_verb_of_speech(next) && span.name.size() > 1) {
        votes.add(EntityType::Person, weak);
    }
}

void vote_preposition(Votes& votes, const Sentence& sentence, const NameSpan& span, const syntax::Lexicon& lexicon)
{
    if (span.name.begin == 0 || span.title.size() > 0) {
        return;
    }
    const auto before = small(sentence, span.name.begin - 1);
    if (before != "in" && before != "near" && before != "across" && before != "outside" && before != "into") {
        return;
    }
    if (known(lexicon, span.text, Known::City)) {
        votes.add(EntityType::City, 2);
    }
    if (known(lexicon, span.text, Known::Region)) {
        votes.add(EntityType::Region, weak);
    }
}

void vote_title(Votes& votes, const Sentence& sentence, const NameSpan& span)
{
    if (span.title.size() == 0 && title_of(sentence.tree.word(span.name.begin)) != Title::Regnal) {
        return;
    }
    const auto last = span.title.size() > 0 ? span.title.end - 1 : span.name.begin;
    votes.add(EntityType::Person, strong + 1);
    votes.add(gender_told_by(small(sentence, last)), 3);
}

}

Votes votes_of_place(const Document& document, const NameSpan& span, const syntax::Lexicon& lexicon)
{
    const auto& sentence = document.sentences[span.sentence];
    Votes votes;
    vote_title(votes, sentence, span);
    vote_of_phrase(votes, sentence, span.name.begin);
    vote_neighbours(votes, sentence, span, lexicon);
    vote_behaviour(votes, sentence, span, lexicon);
    vote_preposition(votes, sentence, span, lexicon);
    vote_place_after(votes, sentence, span, lexicon);
    return votes;
}

}

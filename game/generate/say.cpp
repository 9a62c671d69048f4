// SPDX-License-Identifier: MIT
#include "generate/say.h"

#include "generate/about.h"
#include "generate/say_shape.h"
#include "generate/stands_alone.h"
#include "generate/tree_walk.h"
#include "quiz/wording.h"

#include <algorithm>
#include <fmt/format.h>

namespace generate {

namespace {

using syntax::Range;
using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

/// True for a source such as "CEO", which is neither a name nor a noun phrase that is complete.
bool lacks_article(const Tree& tree, const Attribution& attribution)
{
    const Xpos tag = tree.tags[attribution.head].xpos;
    if (attribution.source.size() == 1) {
        return tag != Xpos::Nns && tag != Xpos::Nnps;
    }
    return tag == Xpos::Nn && tree.tags[attribution.source.begin].xpos != Xpos::Dt
           && tree.tags[attribution.source.begin].xpos != Xpos::Nnp
           && tree.tags[attribution.source.begin].xpos != Xpos::Cd;
}

}

std::optional<std::string> source_in_words(const Reading& reading, const Claim& claim)
{
    if (claim.clause.attributions.empty()) {
        return std::nullopt;
    }
    const Attribution& attribution = claim.clause.attributions.front();
    const Sentence& sentence = reading.sentence(claim);
    if (!syntax::unanimous(sentence.tree, attribution.head)
        || !syntax::unanimous_subtree(sentence.tree, attribution.head)) {
        return std::nullopt;
    }
    const Mention* mention = mention_at(reading.names, claim.sentence(), attribution.head);
    if (mention != nullptr && mention->place.tokens.begin <= attribution.source.begin + 1) {
        return named(reading.names.entities[mention->entity]);
    }
    const std::vector<std::size_t> tokens = each_of(attribution.source);
    const bool finite = std::any_of(tokens.begin(), tokens.end(), [&sentence](std::size_t token) {
        return sentence.tree.tags[token].upos == Upos::Verb || sentence.tree.tags[token].upos == Upos::Punct;
    });
    constexpr std::size_t most_tokens = 8;
    if (finite || tokens.size() > most_tokens || lacks_article(sentence.tree, attribution)
        || unclear_word(sentence.tree, claim, tokens, {})) {
        return std::nullopt;
    }
    std::string source(words(reading, claim, attribution.source));
    const Xpos tag = sentence.tree.tags[attribution.source.begin].xpos;
    const bool name = tag == Xpos::Nnp || tag == Xpos::Nnps;
    return name ? source : lower(source.substr(0, 1)) + source.substr(1);
}

namespace {

/// True for "it" in "Lone Oak said it would ...": a subject that stands for who says so.
bool speaks_of_itself(const Reading& reading, const Claim& claim)
{
    if (claim.clause.attributions.empty()) {
        return false;
    }
    const Mention* subject = mention_at(reading.names, claim.sentence(), claim.clause.subject_head);
    const Mention* source = mention_at(reading.names, claim.sentence(), claim.clause.attributions.front().head);
    return subject != nullptr && source != nullptr && subject->form == Mention::Form::Pronoun
           && subject->entity == source->entity;
}

/// The telling in which the subject stays a pronoun, where it follows who says so.
Telling with_own_pronoun(const Reading& reading, const Claim& claim, Telling telling)
{
    const Range subject = claim.clause.subject;
    telling.swaps.push_back({subject, lower(words(reading, claim, subject))});
    return telling;
}

std::optional<Said> say_as_told(const Reading& reading, const Claim& claim, const Telling& wanted,
                                const syntax::Lexicon& lexicon)
{
    const Tree& tree = reading.sentence(claim).tree;
    const bool own = wanted.sourcing == Sourcing::Named && speaks_of_itself(reading, claim);
    const Telling telling = own ? with_own_pronoun(reading, claim, wanted) : wanted;
    if (own && telling.shape != Shape::Statement) {
        return std::nullopt; // "What did Lone Oak say that it would ..."
    }
    Mouth mouth(reading, claim, telling, lexicon);
    const bool sourced = !claim.clause.attributions.empty() && telling.sourcing == Sourcing::Named;
    const auto source = source_in_words(reading, claim);
    const bool about_itself = sourced && source && !telling.asked
                              && quiz::stands_in(*source, std::string(words(reading, claim, claim.clause.subject)));
    if ((sourced && !source) || about_itself) {
        return std::nullopt; // "According to Brown, Brown ..."
    }
    const bool indirect = telling.shape == Shape::Indirect;
    const bool framed = telling.report == Framing::Always || !telling.topics.empty();
    const auto report = framed ? report_in_words(*reading.document.article) : std::nullopt;
    if (report) {
        mouth.words("in " + *report);
        mouth.comma();
    }
    if (own) {
        mouth.words(*source + " said that");
    } else if (sourced && !indirect) {
        mouth.words("according to " + *source);
        mouth.comma();
    }
    if (!say_shape(mouth, tree, claim, telling, lexicon)) {
        return std::nullopt;
    }
    if (!telling.added.empty()) {
        mouth.words(telling.added);
    }
    if (sourced && indirect) {
        mouth.comma();
        mouth.words("according to " + *source);
    }
    Said said = mouth.finish(!indirect ? Opening::Capital : Opening::AsItIs);
    said.in_report = report.has_value();
    return said;
}

/// What makes a token stand alone, tried in this order: the headline that has it too, leaving out the phrase that it
/// stands in, the report that tells of it. False when nothing does.
bool mend(const Reading& reading, const Claim& claim, std::size_t unclear, const syntax::Lexicon& lexicon,
          Telling& telling)
{
    const std::vector<Range>& optional = claim.clause.optional;
    const auto holder
        = std::find_if(optional.begin(), optional.end(), [unclear](Range range) { return range.contains(unclear); });
    const bool left_out = holder != optional.end()
                          && std::find(telling.unsaid.begin(), telling.unsaid.end(), *holder) != telling.unsaid.end();
    const Tree& tree = reading.sentence(claim).tree;
    const std::string word = lower(tree.word(unclear));
    if (word == "there" || word == "here") {
        return false; // where it was changes what is said
    }
    if (holder != optional.end() && tree.tags[holder->begin].xpos == Xpos::To) {
        return false; // "has given the village until June to replace them"
    }
    const Range token{unclear, unclear + 1};
    const bool tried = std::find(telling.topics.begin(), telling.topics.end(), token) != telling.topics.end();
    const bool named = telling.report != Framing::Never && !tried; // what is odd for another reason stays so
    if (named && is_topic(reading, claim, unclear, lexicon)) {
        telling.topics.push_back(token);
    } else if (holder != optional.end() && !left_out) {
        telling.unsaid.push_back(*holder);
    } else if (named && is_told_of(reading, claim, unclear, lexicon)) {
        telling.topics.push_back(token);
    } else {
        return false;
    }
    return true;
}

}

std::optional<Said> say(const Reading& reading, const Claim& claim, const Telling& telling,
                        const syntax::Lexicon& lexicon)
{
    Telling mended = telling;
    std::optional<Said> said = say_as_told(reading, claim, mended, lexicon);
    while (said && said->unclear && mend(reading, claim, *said->unclear, lexicon, mended)) {
        said = say_as_told(reading, claim, mended, lexicon);
    }
    if (said && said->whole() && telling.report == Framing::WhenNeeded
        && !is_about_something(reading, claim, *said, lexicon)) {
        mended.report = Framing::Always;
        said = say_as_told(reading, claim, mended, lexicon);
    }
    if (said) {
        said->unsaid = mended.unsaid.size();
    }
    return said;
}

}

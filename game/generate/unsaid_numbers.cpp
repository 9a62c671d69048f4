// SPDX-License-Identifier: MIT
// Numbers that no sentence of an article gives.
#include "base/rng.h"
#include "generate/letters.h"
#include "generate/stands_alone.h"
#include "generate/tree_walk.h"
#include "generate/unsaid.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace generate {

namespace {

constexpr std::array<std::string_view, 8> numbers{"four", "six", "seven", "eight", "nine", "eleven", "twelve", "15"};

std::string_view number_for(const Corpus& corpus, Spot spot)
{
    base::Rng rng{seed_of(corpus, spot, "invented number")};
    return numbers[base::draw(rng, numbers.size())];
}

/// True when the article gives a number of what `noun` names (small letters).
bool is_counted(const Reading& reading, std::string_view noun)
{
    return std::any_of(reading.quantities.begin(), reading.quantities.end(), [&](const auto& list) {
        return std::any_of(list.begin(), list.end(), [&](const Quantity& quantity) {
            return lower(quantity.unit).find(noun) != std::string::npos;
        });
    });
}

/// True for a noun of which there may be a dozen: "schools", and not "difficulties".
bool is_seen_one_by_one(std::string_view noun, const syntax::Lexicon& lexicon)
{
    using syntax::Sense;
    constexpr std::array<Sense, 8> countable{Sense::Person,   Sense::Group,  Sense::Place, Sense::Event,
                                             Sense::Artifact, Sense::Animal, Sense::Plant, Sense::Communication};
    const std::vector<Sense> senses = lexicon.senses(lexicon.lemma(lower(noun), syntax::Word::Noun));
    return !senses.empty() && std::find(countable.begin(), countable.end(), senses.front()) != countable.end();
}

/// "several municipalities" as "twelve municipalities", where no sentence of the article gives a number of them.
std::optional<Swap> number_for_vague(const Corpus& corpus, Spot spot)
{
    constexpr std::array<std::string_view, 4> vague{"several", "many", "some", "numerous"};
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    const syntax::Tree& tree = reading.sentence(claim).tree;
    for (std::size_t token = 0; token + 1 < tree.size(); ++token) {
        const int head = tree.arcs[token].head;
        const bool found = std::find(vague.begin(), vague.end(), lower(tree.word(token))) != vague.end() && head >= 0
                           && is_spoken(claim, {token, token + 1})
                           && tree.tags[static_cast<std::size_t>(head)].xpos == syntax::Xpos::Nns;
        if (found && is_seen_one_by_one(tree.word(static_cast<std::size_t>(head)), *corpus.lexicon)
            && !is_counted(reading, lower(tree.word(static_cast<std::size_t>(head))))) {
            return Swap{{token, token + 1}, std::string(number_for(corpus, spot))};
        }
    }
    return std::nullopt;
}

/// True for what news count: people, and things that one can see one by one. A lemma.
bool is_countable(std::string_view noun, const syntax::Lexicon& lexicon)
{
    constexpr std::array<std::string_view, 40> things{
        "aircraft", "arrest", "boat",     "bomb",    "book",    "bridge", "building", "bus",  "camera",  "car",
        "church",   "city",   "coach",    "company", "country", "door",   "factory",  "farm", "firm",    "flat",
        "flight",   "home",   "hospital", "hotel",   "house",   "letter", "plane",    "pub",  "road",    "sample",
        "school",   "ship",   "shop",     "store",   "street",  "town",   "train",    "tree", "vehicle", "village",
    };
    return std::binary_search(things.begin(), things.end(), noun) || lexicon.is_person(noun);
}

/// True for a phrase such as "masked gunmen": a plural that nothing counts or points at.
bool is_bare_plural(const syntax::Tree& tree, std::size_t noun)
{
    using syntax::Relation;
    using syntax::Upos;
    if (tree.tags[noun].xpos != syntax::Xpos::Nns) {
        return false;
    }
    const syntax::Range phrase = syntax::subtree(tree, noun);
    const std::vector<std::size_t> below = syntax::children(tree, noun);
    return std::all_of(below.begin(), below.end(), [&](std::size_t child) {
        const Relation relation = tree.arcs[child].relation;
        const bool plain = relation == Relation::Amod || relation == Relation::Compound || relation == Relation::Nmod
                           || relation == Relation::Acl || relation == Relation::AclRelcl;
        return plain && child >= phrase.begin && tree.tags[child].xpos != syntax::Xpos::Jjr
               && tree.tags[child].upos != Upos::Num;
    });
}

/// True when a sentence that has something of the claim counts people or such things, by whatever word.
bool may_count_them(const Corpus& corpus, Spot spot, std::size_t predicate)
{
    constexpr double something_of_it = 0.34;
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    const syntax::Tree& tree = reading.sentence(claim).tree;
    std::vector<std::size_t> tokens{predicate};
    for (std::size_t token = claim.clause.tail.begin; token < claim.clause.tail.end; ++token) {
        tokens.push_back(token);
    }
    const Content wanted = content_of(tree, tokens, *corpus.lexicon);
    for (std::size_t i = 0; i < reading.quantities.size(); ++i) {
        const bool counts = std::any_of(reading.quantities[i].begin(), reading.quantities[i].end(),
                                        [](const Quantity& each) { return each.measure == Measure::Count; });
        const bool near = i + 1 >= claim.sentence() && i <= claim.sentence() + 1;
        if (counts && (near || covered(wanted, corpus.contents[spot.reading][i]) >= something_of_it)) {
            return true;
        }
    }
    return false;
}

/// "residents complained" as "nine residents complained", where nothing tells how many they were.
std::optional<Swap> number_for_bare(const Corpus& corpus, Spot spot)
{
    using syntax::Relation;
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    const syntax::Tree& tree = reading.sentence(claim).tree;
    const std::size_t verb = claim.clause.predicate;
    const bool event = !claim.clause.verbatim && tree.tags[claim.clause.finite].xpos == syntax::Xpos::Vbd
                       && claim.clause.form != Form::Copula && !is_reporting(tree, verb);
    for (const std::size_t child : event ? syntax::children(tree, verb) : std::vector<std::size_t>{}) {
        const Relation relation = tree.arcs[child].relation;
        const bool part = relation == Relation::Nsubj || relation == Relation::NsubjPass || relation == Relation::Obj;
        const std::string lemma = corpus.lexicon->lemma(lower(tree.word(child)), syntax::Word::Noun);
        const syntax::Range phrase = syntax::subtree(tree, child);
        if (!part || !syntax::unanimous(tree, child) || !is_bare_plural(tree, child)
            || !is_countable(lemma, *corpus.lexicon) || is_counted(reading, lemma) || !is_spoken(claim, phrase)
            || may_count_them(corpus, spot, verb)) {
            continue;
        }
        std::string word(tree.word(phrase.begin));
        if (phrase.begin == 0 && !is_always_capital(reading, word, tree.tags[0].xpos, *corpus.lexicon)) {
            word = lower(word.substr(0, 1)) + word.substr(1);
        }
        return Swap{{phrase.begin, phrase.begin + 1}, fmt::format("{} {}", number_for(corpus, spot), word)};
    }
    return std::nullopt;
}

}

std::optional<Unsaid> unsaid_number(const Corpus& corpus, Spot spot)
{
    const auto vague = number_for_vague(corpus, spot);
    const auto number = vague ? vague : number_for_bare(corpus, spot);
    if (!number) {
        return std::nullopt;
    }
    const std::string_view there = words(reading_of(corpus, spot), claim_of(corpus, spot), number->tokens);
    const std::string says
        = vague ? fmt::format("The passage only says \"{}\"", there) : std::string("The passage does not count them");
    Unsaid unsaid;
    unsaid.telling.swaps = {*number};
    unsaid.why = says + "; nothing tells how many.";
    unsaid.missing = "The passage gives no number.";
    unsaid.not_supported = says + ".";
    unsaid.not_refuted = "No passage gives another number.";
    return unsaid;
}

}

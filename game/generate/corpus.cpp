// SPDX-License-Identifier: MIT
#include "generate/corpus.h"

#include "base/sha256.h"
#include "generate/tree_walk.h"
#include "text/unicode.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace generate {

namespace {

using syntax::Upos;

std::string lemma_of(const syntax::Tree& tree, std::size_t token, const syntax::Lexicon& lexicon)
{
    const std::string word = lower(tree.word(token));
    switch (tree.tags[token].upos) {
    case Upos::Verb: return lexicon.lemma(word, syntax::Word::Verb);
    case Upos::Noun: return lexicon.lemma(word, syntax::Word::Noun);
    default: return word;
    }
}

bool has_content(Upos part)
{
    return part == Upos::Noun || part == Upos::Propn || part == Upos::Verb || part == Upos::Adj || part == Upos::Num;
}

std::uint64_t first_bytes(const std::string& key)
{
    const base::Sha256 hash = base::sha256(key);
    std::uint64_t result = 0;
    for (std::size_t i = 0; i < sizeof result; ++i) {
        result = (result << 8U) | hash.bytes[i];
    }
    return result;
}

std::vector<Content> contents_of(const Document& document, const syntax::Lexicon& lexicon)
{
    std::vector<Content> result;
    for (const Sentence& sentence : document.sentences) {
        std::vector<std::size_t> all(sentence.tree.parsed() ? sentence.tree.size() : 0);
        std::iota(all.begin(), all.end(), std::size_t{0});
        result.push_back(content_of(sentence.tree, all, lexicon));
    }
    return result;
}

void add_names(Corpus& corpus, std::size_t index)
{
    const Names& names = corpus.readings[index].names;
    for (const Mention& mention : names.mentions) {
        const Where where{index, mention.place.sentence};
        std::vector<Where>& there = corpus.named[text::folded(names.entities[mention.entity].name)];
        if (there.empty() || there.back() != where) {
            there.push_back(where);
        }
    }
}

/// The readings that share names with one, by the sum of each name's rarity; a name that most articles have counts
/// little.
std::vector<std::size_t> neighbours_of(const Corpus& corpus, std::size_t index)
{
    constexpr std::size_t common = 50;
    std::map<std::size_t, std::size_t> shared;
    std::map<std::size_t, std::size_t> names;
    for (const Entity& entity : corpus.readings[index].names.entities) {
        const auto found = corpus.named.find(text::folded(entity.name));
        const bool place = entity.type == EntityType::Country || entity.type == EntityType::City;
        if (found == corpus.named.end() || found->second.size() > common) {
            continue;
        }
        std::size_t last = index;
        for (const Where where : found->second) {
            if (where.reading != index && where.reading != last) {
                shared[where.reading] += common / found->second.size() + 1;
                names[where.reading] += place ? 0 : 1;
                last = where.reading;
            }
        }
    }
    std::vector<std::pair<std::size_t, std::size_t>> ranked;
    constexpr std::size_t fewest_names = 2;
    for (const auto& [reading, weight] : shared) {
        if (names[reading] >= fewest_names) {
            ranked.emplace_back(weight, reading);
        }
    }
    std::sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    ranked.resize(std::min(ranked.size(), most_neighbours));
    std::vector<std::size_t> result;
    for (const auto& [weight, reading] : ranked) {
        result.push_back(reading);
    }
    return result;
}

}

Corpus gather(std::vector<Reading> readings, const syntax::Lexicon& lexicon, std::uint64_t seed)
{
    Corpus corpus{std::move(readings), {}, {}, {}, &lexicon, seed};
    for (std::size_t i = 0; i < corpus.readings.size(); ++i) {
        corpus.contents.push_back(contents_of(corpus.readings[i].document, lexicon));
        add_names(corpus, i);
    }
    for (std::size_t i = 0; i < corpus.readings.size(); ++i) {
        corpus.neighbours.push_back(neighbours_of(corpus, i));
    }
    return corpus;
}

const Reading& reading_of(const Corpus& corpus, Spot spot)
{
    return corpus.readings[spot.reading];
}

const Claim& claim_of(const Corpus& corpus, Spot spot)
{
    const Reading& reading = corpus.readings[spot.reading];
    const std::size_t claims = reading.claims.size();
    return spot.claim < claims ? reading.claims[spot.claim] : reading.printed[spot.claim - claims];
}

Spot spot_of_sentence(const Corpus& corpus, std::size_t reading, std::size_t sentence)
{
    return {reading, corpus.readings[reading].claims.size() + sentence};
}

Content content_of(const syntax::Tree& tree, const std::vector<std::size_t>& tokens, const syntax::Lexicon& lexicon)
{
    Content result;
    for (const std::size_t token : tokens) {
        if (has_content(tree.tags[token].upos)) {
            result.push_back(lemma_of(tree, token, lexicon));
        }
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

double covered(const Content& wanted, const Content& there)
{
    Content both;
    std::set_intersection(wanted.begin(), wanted.end(), there.begin(), there.end(), std::back_inserter(both));
    return wanted.empty() ? 0.0 : static_cast<double>(both.size()) / static_cast<double>(wanted.size());
}

std::uint64_t seed_of(const Corpus& corpus, std::size_t reading, std::string_view purpose)
{
    const std::string hash = base::to_hex(corpus.readings[reading].document.article->text.hash());
    return first_bytes(std::to_string(corpus.seed) + " " + hash + " " + std::string(purpose));
}

std::uint64_t seed_of(const Corpus& corpus, Spot spot, std::string_view purpose)
{
    const Claim& claim = claim_of(corpus, spot);
    const text::Span span = reading_of(corpus, spot).sentence(claim).span;
    return seed_of(corpus, spot.reading,
                   std::to_string(span.begin.value) + " " + std::to_string(claim.clause.predicate) + " "
                       + std::string(purpose));
}

}

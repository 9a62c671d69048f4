// SPDX-License-Identifier: MIT
#include "generate/guard.h"

#include "generate/stands_alone.h"
#include "quiz/wording.h"

namespace generate {

Content rest_of(const Corpus& corpus, Spot spot, const Slot& slot)
{
    const Claim& claim = claim_of(corpus, spot);
    const syntax::Tree& tree = reading_of(corpus, spot).sentence(claim).tree;
    std::vector<std::size_t> tokens;
    for (std::size_t token = 0; token < tree.size(); ++token) {
        if (!slot.phrase.contains(token) && is_spoken(claim, {token, token + 1})) {
            tokens.push_back(token);
        }
    }
    const std::vector<std::size_t>& verbs = claim.clause.verbs;
    tokens.insert(tokens.end(), verbs.begin(), verbs.end());
    return content_of(tree, tokens, *corpus.lexicon);
}

bool stands_elsewhere(const Corpus& corpus, Spot spot, const Content& rest, std::string_view text)
{
    std::vector<std::size_t> readings = corpus.neighbours[spot.reading];
    readings.push_back(spot.reading);
    for (const std::size_t i : readings) {
        const Document& document = corpus.readings[i].document;
        for (std::size_t j = 0; j < document.sentences.size(); ++j) {
            // What they have in common comes first: to look for a text in a sentence takes a hundred times as long.
            const std::string_view there = document.article->text.slice(document.sentences[j].span);
            if (covered(rest, corpus.contents[i][j]) >= much_of_claim && quiz::stands_in(text, there)) {
                return true;
            }
        }
    }
    return false;
}

bool stands_in_claim(const Corpus& corpus, Spot spot, std::string_view text)
{
    const Reading& reading = reading_of(corpus, spot);
    return quiz::stands_in(text, reading.document.article->text.slice(reading.sentence(claim_of(corpus, spot)).span));
}

}

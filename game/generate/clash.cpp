// SPDX-License-Identifier: MIT
#include "generate/clash.h"

#include "generate/drafted.h"
#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>
#include <iterator>

namespace generate {

namespace {

std::vector<std::string> folded_words(std::string_view text)
{
    std::vector<std::string> result;
    for (const quiz::Token& token : quiz::tokens(text)) {
        result.push_back(token.folded);
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

/// Words in common over words in all (Jaccard), 0 to 1.
double overlap(const std::vector<std::string>& a, const std::vector<std::string>& b)
{
    std::vector<std::string> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    const std::size_t all = a.size() + b.size() - both.size();
    return all == 0 ? 0.0 : static_cast<double>(both.size()) / static_cast<double>(all);
}

/// True when a prompt has the sentence that another question is about, word for word but for what was changed.
bool tells(const Corpus& corpus, const Draft& a, const Draft& b)
{
    if (b.way == Way::Changed) { // the sentences around it are the same in both
        return a.spot.reading == b.spot.reading
               && std::find(a.told.begin(), a.told.end(), claim_of(corpus, b.spot).sentence()) != a.told.end();
    }
    const Document& document = corpus.readings[a.spot.reading].document;
    const auto told = [&](const text::Anchor& anchor) {
        return std::any_of(a.told.begin(), a.told.end(), [&](std::size_t sentence) {
            const std::string_view there = document.article->text.slice(document.sentences[sentence].span);
            return anchor.quote.find(there) != std::string::npos || there.find(anchor.quote) != there.npos;
        });
    };
    return a.spot.reading == b.spot.reading
           && std::any_of(b.question.evidence.begin(), b.question.evidence.end(),
                          [&told](const auto& anchors) { return std::any_of(anchors.begin(), anchors.end(), told); });
}

/// The words in quotation marks that a question asks the speaker of; empty for others.
std::string_view asked_words(const Draft& draft)
{
    constexpr std::string_view opening = "\u201C";
    constexpr std::string_view closing = "\u201D";
    const std::string_view prompt = draft.question.prompt;
    const std::size_t begin = prompt.find(opening);
    const std::size_t end = prompt.rfind(closing);
    const bool quoted = draft.way == Way::Quote && begin != prompt.npos && end != prompt.npos && begin < end;
    return quoted ? prompt.substr(begin + opening.size(), end - begin - opening.size()) : std::string_view{};
}

/// True when two questions ask for the speaker of words that stand in one receipt.
bool shows(const Draft& a, const Draft& b)
{
    const std::string_view words = asked_words(b);
    return !words.empty() && a.way == Way::Quote
           && std::any_of(a.question.evidence.begin(), a.question.evidence.end(), [words](const auto& anchors) {
                  return std::any_of(anchors.begin(), anchors.end(), [words](const text::Anchor& shown) {
                      return shown.quote.find(words) != std::string::npos;
                  });
              });
}

/// True when one question asks for the speaker of the words that are the key of another, which asks for words.
bool asks_for_both(const Draft& a, const Draft& b)
{
    const std::string_view words = asked_words(b);
    const std::string key = quiz::key_text(a.question);
    constexpr std::size_t enough = 20; // bytes, behind the mark: one may have more of the same quotation
    const std::string_view begin = std::string_view(key).substr(std::min(key.size(), std::size_t{3}), enough);
    return a.way == Way::Words && !words.empty() && words.find(begin) != words.npos;
}

/// True when what is wrong in one question that asks for words is right in the other.
bool share_words(const Draft& a, const Draft& b)
{
    const std::string key = quiz::key_text(a.question);
    return std::any_of(b.question.options.begin(), b.question.options.end(),
                       [&key](const quiz::Option& option) { return option.text == key; });
}

}

bool clash(const Corpus& corpus, const Draft& a, const Draft& b)
{
    const bool claims = has_claim(a) && has_claim(b);
    if (claims && a.spot.reading == b.spot.reading) {
        const Claim& left = claim_of(corpus, a.spot);
        const Claim& right = claim_of(corpus, b.spot);
        if (left.sentence() == right.sentence() && left.clause.predicate == right.clause.predicate) {
            return true;
        }
    }
    const bool speech = (a.way == Way::Words && b.way == Way::Quote) || (a.way == Way::Quote && b.way == Way::Words);
    if (speech) {
        return asks_for_both(a, b) || asks_for_both(b, a); // that she did not say it does not tell who did
    }
    if (a.way == Way::Words && b.way == Way::Words) {
        return a.said.entities == b.said.entities || share_words(a, b) || share_words(b, a);
    }
    if (tells(corpus, a, b) || tells(corpus, b, a) || shows(a, b) || shows(b, a)) {
        return true;
    }
    const bool names = asks_for_name(a) && asks_for_name(b);
    if (names && quiz::key_text(a.question) == quiz::key_text(b.question)) {
        return true; // the same answer twice
    }
    if (a.way == Way::Changed && b.way == Way::Changed
        && text::folded(quiz::key_text(a.question)) == text::folded(quiz::key_text(b.question))) {
        return true; // "Republican" for "Democratic" once more
    }
    if (a.way == Way::Role && b.way == Way::Role && a.question.evidence == b.question.evidence) {
        return true;
    }
    return overlap(folded_words(a.question.prompt), folded_words(b.question.prompt)) >= 0.6;
}

}

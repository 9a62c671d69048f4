// SPDX-License-Identifier: MIT
#include "generate/quoted.h"

#include "generate/tree_walk.h"
#include "quiz/wording.h"

#include <algorithm>
#include <map>

namespace generate {

std::vector<text::Anchor> evidence_of(const Reading& reading, const Quote& quote)
{
    const Document& document = reading.document;
    const Mention* naming = quote.speaker.mention;
    for (const Mention& mention : reading.names.mentions) {
        const bool before = mention.place.sentence < quote.speaker.mention->place.sentence;
        if (quote.speaker.mention->form == Mention::Form::Pronoun && mention.form == Mention::Form::Name && before
            && mention.entity == quote.speaker.mention->entity) {
            naming = &mention;
        }
    }
    const std::size_t tells = quote.speaker.sentence;
    const std::size_t named = naming->place.sentence;
    std::size_t first = quote.parts.front().sentence;
    std::size_t last = quote.parts.back().sentence;
    if (document.sentences[tells].paragraph
        == document.sentences[first].paragraph) { // in one piece where they are beside
        first = tells + 1 == first ? tells : first;
        last = tells == last + 1 ? tells : last;
    }
    const std::string name(words(document, {named, naming->name}));
    const auto is_among = [first, last](std::size_t sentence) { return first <= sentence && sentence <= last; };
    const text::Span said{span(document, quote.parts.front()).begin, span(document, quote.parts.back()).end};
    const std::string answer = is_among(named) ? name : std::string(document.article->text.slice(said));
    std::map<std::size_t, text::Anchor> by_sentence; // in the order of the article
    by_sentence.emplace(
        first, text::make_anchor(*document.article,
                                 {document.sentences[first].span.begin, document.sentences[last].span.end}, answer));
    if (!is_among(tells) && tells != named) {
        by_sentence.emplace(tells, text::make_anchor(*document.article, document.sentences[tells].span, ""));
    }
    if (!is_among(named)) {
        by_sentence.emplace(named, text::make_anchor(*document.article, document.sentences[named].span, name));
    }
    std::vector<text::Anchor> anchors;
    for (auto& [sentence, anchor] : by_sentence) {
        anchors.push_back(std::move(anchor));
    }
    return anchors;
}

Content content_of_quote(const Corpus& corpus, std::size_t reading, const Quote& quote)
{
    Content all;
    for (const Place& part : quote.parts) {
        const syntax::Tree& tree = corpus.readings[reading].document.sentences[part.sentence].tree;
        const Content more = content_of(tree, each_of(part.tokens), *corpus.lexicon);
        all.insert(all.end(), more.begin(), more.end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

std::size_t weight_of(const Corpus& corpus, std::size_t reading, const Quote& quote)
{
    const Content content = content_of_quote(corpus, reading, quote);
    const std::string& title = corpus.readings[reading].document.article->title;
    const auto topics = std::count_if(content.begin(), content.end(),
                                      [&title](const std::string& word) { return quiz::stands_in(word, title); });
    return content.size() + 2 * static_cast<std::size_t>(topics);
}

}

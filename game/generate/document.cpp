// SPDX-License-Identifier: MIT
#include "generate/document.h"

#include "generate/brackets.h"
#include "text/character.h"

#include <algorithm>
#include <utility>

namespace generate {

namespace {

/// Sentences of more bytes are not looked at: they would have more tokens than are parsed, and a page of one endless
/// sentence would take ten times its size.
constexpr std::size_t longest_viewed = syntax::longest_sentence * 40;

/// True for tokens that are more than marks.
bool has_letter(std::string_view token)
{
    for (std::size_t at = 0; at < token.size();) {
        const text::Decoded here = text::decode(token, at);
        if (text::is_word_part(here.code_point)) {
            return true;
        }
        at += here.length;
    }
    return false;
}

void add_token(std::vector<syntax::Range>& ranges, std::size_t token)
{
    if (!ranges.empty() && ranges.back().end == token) {
        ++ranges.back().end;
    } else {
        ranges.push_back({token, token + 1});
    }
}

/// Notes which tokens are quoted.
void mark_quoted(Sentence& sentence, const std::vector<text::Span>& quotations)
{
    bool all = true;
    for (std::size_t token = 0; token < sentence.tree.tokens.size(); ++token) {
        const bool quoted = holds(quotations, {sentence.view.origins[sentence.tree.tokens[token].begin]});
        if (quoted) {
            add_token(sentence.quoted, token);
        }
        all = all && (quoted || !has_letter(sentence.tree.word(token)));
    }
    if (!sentence.quoted.empty()) {
        sentence.quoting = all ? Quoting::Whole : Quoting::Part;
    }
}

Sentence make_sentence(const text::Text& text, text::Span span, const Quotations& quotations)
{
    Sentence sentence;
    sentence.span = span;
    sentence.paragraph = text.paragraph_at(span.begin).value_or(text::ParagraphIndex{});
    const text::Span viewed = span.size() <= longest_viewed ? span : text::Span{span.begin, span.begin};
    sentence.view = make_view(text.bytes(), viewed, quotations);
    sentence.tree.text = sentence.view.text;
    sentence.tree.tokens = syntax::tokenize(sentence.view.text);
    mark_quoted(sentence, quotations.spans);
    return sentence;
}

}

Document split(const text::Article& article)
{
    Document document;
    document.article = &article;
    const Quotations quotations = find_quotations(article.text.bytes(), article.text.paragraphs());
    for (const text::Span& span : article.text.sentences()) {
        document.sentences.push_back(make_sentence(article.text, span, quotations));
    }
    return document;
}

Document analyse(const text::Article& article, const syntax::Parser& parser)
{
    Document document = split(article);
    for (Sentence& sentence : document.sentences) {
        sentence.tree = parser.parse(sentence.view.text, std::move(sentence.tree.tokens));
    }
    return document;
}

std::string_view words(const Document& document, const Place& place)
{
    return document.article->text.slice(span(document, place));
}

text::Span span(const Document& document, const Place& place)
{
    const Sentence& sentence = document.sentences[place.sentence];
    const std::vector<syntax::Token>& tokens = sentence.tree.tokens;
    if (place.tokens.begin >= place.tokens.end || place.tokens.end > tokens.size()) {
        return {sentence.span.begin, sentence.span.begin};
    }
    return sentence.view.in_article(tokens[place.tokens.begin].begin, tokens[place.tokens.end - 1].end);
}

bool is_quoted(const Sentence& sentence, std::size_t token)
{
    return std::any_of(sentence.quoted.begin(), sentence.quoted.end(),
                       [&](const syntax::Range& range) { return range.contains(token); });
}

}

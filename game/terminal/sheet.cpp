// SPDX-License-Identifier: MIT
#include "terminal/sheet.h"

#include "quiz/wording.h"

#include <algorithm>
#include <fmt/core.h>
#include <fmt/format.h>

namespace terminal {

namespace {

/// The part of a passage that lies in a paragraph; empty where they do not meet.
text::Span within(text::Span passage, text::Span paragraph)
{
    const text::Span shared{std::max(passage.begin, paragraph.begin), std::min(passage.end, paragraph.end)};
    return shared.empty() ? text::Span{paragraph.begin, paragraph.begin} : shared;
}

/// The parts of these passages that lie in a paragraph, in order and without overlap.
std::vector<text::Span> parts_in(const std::vector<text::Span>& passages, text::Span paragraph)
{
    std::vector<text::Span> parts;
    for (const text::Span passage : passages) {
        if (const text::Span part = within(passage, paragraph); !part.empty()) {
            parts.push_back(part);
        }
    }
    std::sort(parts.begin(), parts.end());
    std::vector<text::Span> apart;
    for (const text::Span part : parts) {
        if (!apart.empty() && part.begin <= apart.back().end) {
            apart.back().end = std::max(apart.back().end, part.end);
        } else {
            apart.push_back(part);
        }
    }
    return apart;
}

std::string marked_paragraph(const text::Text& text, text::Span paragraph, const std::vector<text::Span>& parts)
{
    std::string shown;
    text::ByteOffset at = paragraph.begin;
    for (const text::Span part : parts) {
        shown += plain(text.slice({at, part.begin})) + marked(text.slice(part));
        at = part.end;
    }
    return shown + plain(text.slice({at, paragraph.end}));
}

/// The paragraphs of an article that these passages touch, with the passages marked, and the source.
std::string marked_article(const text::Article& article, const std::vector<text::Span>& passages, const Style& style)
{
    std::string page;
    for (const text::Span paragraph : article.text.paragraphs()) {
        const auto parts = parts_in(passages, paragraph);
        if (!parts.empty()) {
            page += wrap(style, marked_paragraph(article.text, paragraph, parts), "  ");
        }
    }
    page += wrap(style, source_line(article));
    if (article.report) {
        const std::string& headline = article.report->headline;
        page += wrap(style, plain("A digest of " + (headline.empty() ? "a report by " : '"' + headline + "\", ")
                                  + article.report->outlet));
    }
    if (!article.url.empty()) {
        page += plain(article.url) + '\n';
    }
    return page;
}

std::string evidence_set(const quiz::ReadyPack& pack, const std::vector<quiz::Passage>& set, const Style& style)
{
    std::string page;
    for (const text::Article& article : pack.articles) {
        std::vector<text::Span> passages;
        for (const quiz::Passage& passage : set) {
            if (passage.article == article.id) {
                passages.push_back(passage.span);
            }
        }
        if (!passages.empty()) {
            page += marked_article(article, passages, style);
        }
    }
    return page;
}

}

std::vector<quiz::Passage> sentences_of(const quiz::ReadyPack& pack, const quiz::Item& item)
{
    std::vector<quiz::Passage> sentences;
    for (const text::Article* article : quiz::articles_of(pack, item)) {
        for (const text::Span sentence : article->text.sentences()) {
            sentences.push_back({article->id, sentence});
        }
    }
    return sentences;
}

std::string source_line(const text::Article& article)
{
    std::string line = plain(article.outlet) + " · " + plain(article.title);
    if (article.published) {
        line += " · " + quiz::in_words(*article.published);
    }
    return line;
}

std::string article_page(const quiz::ReadyPack& pack, const quiz::Item& item, const Style& style)
{
    std::string page;
    std::size_t number = 0;
    for (const text::Article* article : quiz::articles_of(pack, item)) {
        page += (page.empty() ? "" : "\n") + wrap(style, source_line(*article));
        std::optional<text::ParagraphIndex> last;
        for (const text::Span sentence : article->text.sentences()) {
            const auto paragraph = article->text.paragraph_at(sentence.begin);
            page += paragraph == last ? "" : "\n";
            last = paragraph;
            page += wrap(style, plain(article->text.slice(sentence)), fmt::format("{:>4}  ", ++number));
        }
    }
    return page;
}

std::string reading_page(const quiz::ReadyPack& pack, const std::vector<text::ArticleId>& articles, const Style& style)
{
    std::string page;
    for (const text::ArticleId& id : articles) {
        if (const text::Article* article = quiz::find_article(pack.articles, id)) {
            page += (page.empty() ? "" : "\n") + wrap(style, source_line(*article));
            for (const text::Span paragraph : article->text.paragraphs()) {
                page += '\n' + wrap(style, plain(article->text.slice(paragraph)));
            }
        }
    }
    return page;
}

std::string evidence_page(const quiz::ReadyPack& pack, const quiz::Item& item, const Style& style)
{
    std::string page;
    for (const auto& set : item.evidence) {
        page += page.empty() ? "" : "\n" + wrap(style, "This proves it as well:");
        page += evidence_set(pack, set, style);
    }
    return page;
}

}

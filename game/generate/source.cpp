// SPDX-License-Identifier: MIT
#include "generate/source.h"

#include "generate/encoding.h"
#include "generate/html.h"
#include "generate/source_front.h"
#include "generate/source_language.h"
#include "generate/source_markdown.h"
#include "generate/source_text.h"
#include "pack/article_file.h"
#include "text/sentences.h"
#include "text/unicode.h"

#include <algorithm>
#include <fmt/format.h>

namespace generate {

namespace {

constexpr std::string_view unknown_licence = "Licence not stated";
constexpr std::size_t most_paragraphs = 20'000;
constexpr std::size_t longest_title = 300; ///< bytes

/// A source before it is cleaned: what it says of its article, and its paragraphs.
struct Draft {
    text::Article article; ///< without its text
    std::vector<Paragraph> paragraphs;
    std::vector<Dropped> dropped;
    std::vector<base::Issue> issues;
};

base::Error refusal(base::ErrorKind kind, std::string message, const std::string& path)
{
    return {kind, std::move(message), {path, 0, 0}};
}

/// The name of a file without its folder and its ending, made an id: small letters, digits and hyphens.
std::string id_from(std::string_view path)
{
    std::string_view name = path.substr(path.find_last_of("/\\") + 1);
    name = name.substr(0, name.rfind('.') == 0 ? name.size() : name.rfind('.'));
    std::string id;
    for (const char byte : text::folded(name)) {
        const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9');
        if (plain) {
            id += byte;
        } else if (!id.empty() && id.back() != '-') {
            id += '-';
        }
    }
    id.resize(std::min<std::size_t>(id.size(), 100));
    while (id.ends_with('-')) {
        id.pop_back();
    }
    return id.empty() ? "article" : id;
}

bool is_markdown(const std::string& path)
{
    return path.ends_with(".md") || path.ends_with(".markdown");
}

/// True for the lines that stand about the front matter of an article file.
bool is_fence(std::string_view line)
{
    return line.starts_with("+++") && line.find_first_not_of(" \t\r", 3) == std::string_view::npos;
}

/// Reads an article file; the lines are counted as `pack::read_article` does.
base::Result<Draft> draft_of_article_file(std::string_view utf8, const std::string& path)
{
    auto loaded = pack::read_article(utf8, path);
    if (!loaded) {
        return base::fail(loaded.error());
    }
    std::string_view body = utf8;
    int lines = 0;
    for (int fences = 0; fences < 2; ++lines) {
        const std::size_t end = std::min(body.find('\n'), body.size());
        fences += is_fence(body.substr(0, end)) ? 1 : 0;
        body.remove_prefix(std::min(end + 1, body.size()));
    }
    return Draft{std::move(loaded->article), canonical_paragraphs(body, lines + 1), {}, std::move(loaded->issues)};
}

Draft draft_of_text(std::string_view utf8, const std::string& path)
{
    Draft draft;
    const auto front = read_front_matter(utf8);
    if (front) {
        utf8.remove_prefix(front->size);
        draft.article = {.id = {base::is_id(front->id) ? front->id : ""},
                         .title = front->title,
                         .outlet = front->outlet,
                         .published = front->published,
                         .url = front->url,
                         .language = front->language,
                         .licence = front->licence};
    }
    const int line = front ? front->lines + 1 : 1;
    draft.paragraphs = front || is_markdown(path) ? markdown_paragraphs(utf8, line) : paragraphs_of(utf8, line);
    return draft;
}

base::Result<Draft> draft_of_page(std::string_view utf8, const std::string& path)
{
    auto page = read_html(utf8, path);
    if (!page) {
        return base::fail(page.error());
    }
    HtmlAbout& about = page->about;
    Draft draft{.dropped = std::move(page->dropped)};
    draft.article = {.title = std::move(about.headline),
                     .outlet = std::move(about.outlet),
                     .published = about.published,
                     .url = std::move(about.url),
                     .language = std::move(about.language)};
    for (const Paragraph& paragraph : page->paragraphs) {
        for (Paragraph& each : paragraphs_of(paragraph.text, paragraph.line)) {
            draft.paragraphs.push_back({std::move(each.text), paragraph.line, paragraph.role});
        }
    }
    return draft;
}

base::Result<Draft> draft_of(std::string_view utf8, const std::string& path)
{
    if (is_html(utf8, path)) {
        return draft_of_page(utf8, path);
    }
    if (utf8.size() > longest_text) {
        return base::fail(refusal(base::ErrorKind::Refused,
                                  "This text is longer than a million characters. Give one article at a time.", path));
    }
    return is_fence(utf8.substr(0, utf8.find('\n'))) ? draft_of_article_file(utf8, path)
                                                     : base::Result<Draft>(draft_of_text(utf8, path));
}

/// One line of plain words: white space and control characters become spaces, and it is cut to a bounded length.
std::string one_line(std::string_view words)
{
    std::string line;
    for (const char byte : words) {
        const bool blank = static_cast<unsigned char>(byte) <= 0x20 || byte == 0x7F;
        if (!blank) {
            line += byte;
        } else if (!line.empty() && line.back() != ' ') {
            line += ' ';
        }
    }
    std::size_t end = std::min(line.size(), longest_title);
    while (end < line.size() && end > 0 && (static_cast<unsigned char>(line[end]) & 0xC0U) == 0x80U) {
        --end;
    }
    line.resize(end);
    return text::nfc(trim(line));
}

/// A title for an article that has none: the beginning of its first sentence, to 80 bytes or so.
std::string title_from(const text::Text& text)
{
    const std::string_view first = text.sentences().empty() ? text.bytes() : text.slice(text.sentences().front());
    if (first.size() <= 80) {
        return one_line(first);
    }
    return one_line(first.substr(0, first.rfind(' ', 80))) + "…";
}

void note(Source& source, std::string_view rule, std::string text, const std::string& path)
{
    source.issues.push_back({base::Severity::Note,
                             std::string(rule),
                             {path, 0, 0},
                             std::move(text),
                             "write it in the article's file beside the pack"});
}

/// Fills in what the source does not say of its article, so that it can be written.
void complete(Source& source, const std::string& path)
{
    text::Article& article = source.article;
    article.id.value = article.id.empty() ? id_from(path) : article.id.value;
    article.title = one_line(article.title);
    article.title = article.title.empty() ? title_from(article.text) : article.title;
    article.outlet = one_line(article.outlet);
    article.licence = one_line(article.licence);
    article.language = english_tag(article.language);
    article.url = is_web_address(article.url) ? article.url : "";
    article.outlet = article.outlet.empty() ? host_of(article.url) : article.outlet;
    if (article.outlet.empty()) {
        article.outlet = unknown_outlet;
        note(source, "unknown-outlet", "the source does not say who published it", path);
    }
    article.licence = article.licence.empty() ? std::string(unknown_licence) : article.licence;
}

std::string joined(const std::vector<Paragraph>& paragraphs)
{
    std::string text;
    for (const Paragraph& paragraph : paragraphs) {
        text.append(text.empty() ? "" : "\n\n").append(paragraph.text);
    }
    return text;
}

base::Result<Source> finish(Draft draft, const std::string& path)
{
    if (draft.paragraphs.size() > most_paragraphs) {
        return base::fail(refusal(base::ErrorKind::Refused,
                                  "This file has more paragraphs than an article. Give one article at a time.", path));
    }
    Cleaned cleaned = clean(std::move(draft.paragraphs), draft.article.title);
    const std::string body = joined(cleaned.kept);
    if (body.size() > longest_text) {
        return base::fail(
            refusal(base::ErrorKind::Refused,
                    "The text of this page is longer than a million characters. Give one article at a time.", path));
    }
    const std::string language = foreign_language(body, draft.article.language);
    if (!language.empty()) {
        return base::fail(refusal(
            base::ErrorKind::Refused,
            fmt::format("This article seems to be in {}. Questions can be made of English articles only.", language),
            path));
    }
    auto text = text::Text::from_body(body);
    if (!text) {
        return base::fail(refusal(base::ErrorKind::BadFormat, text.error().message, path));
    }
    if (text->bytes().empty()) {
        return base::fail(refusal(base::ErrorKind::BadFormat,
                                  "No article was found in this file: it holds no paragraph of running text.", path));
    }
    Source source{path, std::move(draft.article), std::move(draft.dropped), std::move(draft.issues)};
    source.article.text = std::move(*text);
    source.article.title = cleaned.headline;
    source.article.published = source.article.published ? source.article.published : cleaned.published;
    std::ranges::move(cleaned.dropped, std::back_inserter(source.dropped));
    std::ranges::stable_sort(source.dropped, {}, &Dropped::line);
    complete(source, path);
    return source;
}

}

base::Result<Source> read_source(std::string_view bytes, const std::string& path)
{
    if (bytes.size() > longest_html) {
        return base::fail(refusal(base::ErrorKind::Refused,
                                  "This file is too long to be an article. Give one article at a time: up to a million "
                                  "characters of text, or a web page of up to four million.",
                                  path));
    }
    const auto characters = read_characters(bytes, path);
    if (!characters) {
        return base::fail(characters.error());
    }
    auto draft = draft_of(*characters, path);
    return draft ? finish(std::move(*draft), path) : base::fail(draft.error());
}

}

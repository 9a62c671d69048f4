// SPDX-License-Identifier: MIT
#include "pack/article_file.h"

#include "pack/fields.h"
#include "toml/write.h"

#include <algorithm>
#include <fmt/format.h>

namespace pack {

namespace {

constexpr std::string_view fence = "+++";
constexpr std::array<std::string_view, 8> article_fields{"id",  "title",    "outlet",  "published",
                                                         "url", "language", "licence", "report"};
constexpr std::array<std::string_view, 2> report_fields{"headline", "outlet"};

/// The two parts of an article file, and how many lines stand before the body.
struct Parts {
    std::string front; ///< begins with an empty line for its fence, so that lines count as in the file
    std::string_view body;
    int lines_before_body = 0;
};

std::string_view without_mark(std::string_view bytes)
{
    return bytes.starts_with("\xEF\xBB\xBF") ? bytes.substr(3) : bytes;
}

/// Takes a line off the front of `rest`, without its end.
std::string_view take_line(std::string_view& rest)
{
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    const std::string_view line = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

bool is_fence(std::string_view line)
{
    return line.starts_with(fence) && line.find_first_not_of(" \t", fence.size()) == std::string_view::npos;
}

base::Result<Parts> split(std::string_view bytes, const std::string& path)
{
    std::string_view rest = bytes;
    if (!is_fence(take_line(rest))) {
        return base::fail(base::ErrorKind::BadFormat,
                          "An article begins with a line +++, then says what it is, and this one does not.",
                          {path, 1, 1});
    }
    Parts parts{.front = "\n", .lines_before_body = 1};
    while (!rest.empty()) {
        const std::string_view line = take_line(rest);
        ++parts.lines_before_body;
        if (is_fence(line)) {
            parts.body = rest;
            return parts;
        }
        parts.front.append(line).append("\n");
    }
    return base::fail(base::ErrorKind::BadFormat, "The line +++ that ends what the article says of itself is missing.",
                      {path, 1, 1});
}

bool is_url(std::string_view url)
{
    const auto is_bad = [](char c) { return static_cast<unsigned char>(c) <= 0x20 || c == 0x7F; };
    return (url.starts_with("https://") || url.starts_with("http://")) && std::none_of(url.begin(), url.end(), is_bad);
}

std::optional<text::Report> read_report(Fields& fields, const Path& path, Notes& notes)
{
    const auto table = fields.table("report");
    if (!table) {
        return std::nullopt;
    }
    const Path here{&path, "report"};
    Fields report(*table, {"the report", report_fields, {}}, here, notes);
    return text::Report{report.text("headline", Need::Optional), report.text("outlet", Need::Required)};
}

text::Article read_front(const toml::Document& front, Notes& notes)
{
    const Path path;
    Fields fields(front.root(), {"the article", article_fields, {}}, path, notes);
    text::Article article{
        .id = {fields.id("id", Need::Required)},
        .title = fields.text("title", Need::Required),
        .outlet = fields.text("outlet", Need::Required),
        .published = fields.day("published", Need::Optional),
        .url = fields.text("url", Need::Optional),
        .language = read_language(fields),
        .licence = fields.text("licence", Need::Required),
    };
    if (!article.url.empty() && !is_url(article.url)) {
        fields.report_value("url", {"`url` is no address of the web", "begin it with https:// and leave no spaces"});
        article.url.clear();
    }
    article.report = read_report(fields, path, notes);
    return article;
}

}

base::Result<LoadedArticle> read_article(std::string_view bytes, const std::string& path)
{
    const auto parts = split(without_mark(bytes), path);
    if (!parts) {
        return base::fail(parts.error());
    }
    const auto front = toml::Document::read(parts->front, path);
    if (!front) {
        return base::fail(front.error());
    }
    auto text = text::Text::from_body(parts->body);
    if (!text) {
        base::Error error = text.error();
        error.place.file = path;
        error.place.line += parts->lines_before_body;
        return base::fail(std::move(error));
    }
    Notes notes{.file = path};
    LoadedArticle loaded{read_front(*front, notes), {}};
    loaded.article.text = std::move(*text);
    if (loaded.article.text.bytes().empty()) {
        add(notes, {.rule = "empty-text",
                    .at = {parts->lines_before_body, 1},
                    .words = {"the article has no text",
                              "write its paragraphs below this line, with an empty line between them"}});
    }
    loaded.issues = std::move(notes.issues);
    return loaded;
}

std::string write_article(const text::Article& article)
{
    const auto line = [](std::string_view name, std::string_view value) {
        return value.empty() ? std::string() : fmt::format("{} = {}\n", name, toml::quote(value));
    };
    std::string out = fmt::format("{}\n", fence);
    out += line("id", article.id.value) + line("title", article.title) + line("outlet", article.outlet);
    if (article.published) {
        out += fmt::format("published = {}\n", toml::date(*article.published));
    }
    out += line("url", article.url) + line("language", article.language) + line("licence", article.licence);
    if (article.report) {
        const std::string& headline = article.report->headline;
        out += fmt::format("report = {{ {}outlet = {} }}\n",
                           headline.empty() ? "" : fmt::format("headline = {}, ", toml::quote(headline)),
                           toml::quote(article.report->outlet));
    }
    return fmt::format("{}{}\n\n{}\n", out, fence, article.text.bytes());
}

}

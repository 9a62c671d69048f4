// SPDX-License-Identifier: MIT
#include "generate/html.h"

#include "generate/html_tame.h"
#include "generate/html_text.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

constexpr std::size_t looked_at = 2'000;

std::string lower(std::string_view bytes)
{
    std::string result(bytes);
    std::ranges::transform(result, result.begin(),
                           [](char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte; });
    return result;
}

bool ends_like_html(const std::string& path)
{
    const std::string name = lower(path);
    return name.ends_with(".html") || name.ends_with(".htm") || name.ends_with(".xhtml");
}

/// True when `start`, in small letters, begins with a tag that pages begin with.
bool begins_like_html(std::string_view start)
{
    constexpr std::array<std::string_view, 9> beginnings{"<!doctype html", "<html", "<head",  "<body", "<article",
                                                         "<div",           "<meta", "<title", "<main"};
    const std::size_t at = start.find_first_not_of(" \t\r\n\f");
    const std::string_view first = at == std::string_view::npos ? std::string_view() : start.substr(at);
    if (first.starts_with("<!--") || first.starts_with("<?xml")) {
        return first.find("<html") != std::string_view::npos || first.find("<!doctype html") != std::string_view::npos;
    }
    return std::ranges::any_of(beginnings, [&](std::string_view each) { return first.starts_with(each); });
}

}

bool is_html(std::string_view utf8, const std::string& path)
{
    if (begins_like_html(lower(utf8.substr(0, looked_at)))) {
        return true;
    }
    const std::size_t tag = utf8.find("</");
    return ends_like_html(path) && tag != std::string_view::npos;
}

base::Result<HtmlPage> read_html(std::string_view utf8, const std::string& path)
{
    auto page = tame(utf8, path);
    if (!page) {
        return base::fail(page.error());
    }
    const HtmlTree tree(std::move(*page));
    const HtmlParts parts = find_parts(tree.root());
    HtmlText text = write_out(tree, parts);
    return HtmlPage{read_about(tree, parts), std::move(text.paragraphs), std::move(text.dropped)};
}

}

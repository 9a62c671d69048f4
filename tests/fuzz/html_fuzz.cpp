// SPDX-License-Identifier: MIT
// Reads bytes as an article in every format; a page that is tamed must stay tame, and what is read must be an article
// that can be written and read back.
#include "generate/html.h"
#include "generate/html_tame.h"
#include "generate/html_tokens.h"
#include "generate/source.h"
#include "pack/article_file.h"
#include "text/unicode.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <vector>

namespace {

void demand(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

bool is_empty_element(std::string_view name)
{
    return name == "br" || name == "hr" || name == "meta" || name == "link";
}

/// Every tag of a tame page ends the element that was begun last, and few are open at a time.
void check_tame(std::string_view html)
{
    const auto page = generate::tame(html, "a.html");
    if (!page) {
        return;
    }
    std::vector<std::string> open;
    generate::HtmlTokens tokens(page->html);
    for (auto token = tokens.next(); token.kind != generate::HtmlToken::Kind::Done; token = tokens.next()) {
        demand(token.kind != generate::HtmlToken::Kind::Comment);
        if (token.kind == generate::HtmlToken::Kind::Start && !is_empty_element(token.name)) {
            open.push_back(token.name);
            demand(open.size() <= 200);
        } else if (token.kind == generate::HtmlToken::Kind::End) {
            demand(!open.empty() && open.back() == token.name);
            open.pop_back();
        }
    }
    demand(open.empty());
}

void check_page(std::string_view html)
{
    const auto page = generate::read_html(html, "a.html");
    if (!page) {
        return;
    }
    const auto lines = 1 + std::ranges::count(html, '\n') + std::ranges::count(html, '\r');
    for (const generate::Paragraph& each : page->paragraphs) {
        demand(!text::first_bad_byte(each.text) && each.line >= 1 && each.line <= lines);
    }
}

void check_source(std::string_view bytes, const char* path)
{
    const auto source = generate::read_source(bytes, path);
    if (!source) {
        demand(!source.error().message.empty() && source.error().place.file == path);
        return;
    }
    const std::string written = pack::write_article(source->article);
    const auto again = pack::read_article(written, "a.md");
    demand(again && again->article.text.bytes() == source->article.text.bytes());
    const bool had_front = bytes.find("+++") != std::string_view::npos;
    demand(had_front || again->issues.empty());
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char*>(bytes), size);
    if (!text::first_bad_byte(input)) {
        check_tame(input);
        check_page(input);
    }
    check_source(input, "a.txt");
    check_source(input, "a.md");
    check_source(input, "a.html");
    return 0;
}

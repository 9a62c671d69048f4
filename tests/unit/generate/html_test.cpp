// SPDX-License-Identifier: MIT
#include "generate/html.h"

#include "base/rng.h"
#include "generate/html_class_words.h"
#include "generate/html_tame.h"
#include "generate/html_tokens.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <doctest/doctest.h>

namespace {

using generate::DropReason;

constexpr std::string_view long_text
    = "The old mill at Brell was sold on Monday, and a school of music will move into it "
      "in the autumn of next year.";

std::string p(std::string_view text)
{
    return "<p>" + std::string(text) + "</p>\n";
}

generate::HtmlPage page(const std::string& html)
{
    auto read = generate::read_html(html, "a.html");
    REQUIRE(read);
    return std::move(*read);
}

/// The paragraphs of a page, one a line.
std::string shown(const std::string& html)
{
    std::string lines;
    for (const generate::Paragraph& each : page(html).paragraphs) {
        lines += each.text + "\n";
    }
    return lines;
}

/// The text of a page whose article is one paragraph of prose and what is given.
std::string beside(const std::string& html)
{
    const std::string lines = shown("<article>" + p(long_text) + html + "</article>");
    const std::string first = std::string(long_text) + "\n";
    REQUIRE(lines.starts_with(first));
    return lines.substr(first.size());
}

DropReason reason_of(const generate::HtmlPage& page, std::string_view words)
{
    const auto found = std::ranges::find_if(
        page.dropped, [&](const generate::Dropped& each) { return each.text.find(words) != std::string::npos; });
    REQUIRE(found != page.dropped.end());
    return found->reason;
}

std::string repeated(std::string_view part, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i) {
        all += part;
    }
    return all;
}

/// The deepest that elements of a tame page stand in each other, counted in its tags.
std::size_t depth_of(const std::string& tame)
{
    generate::HtmlTokens tokens(tame);
    std::size_t depth = 0;
    std::size_t deepest = 0;
    for (auto token = tokens.next(); token.kind != generate::HtmlToken::Kind::Done; token = tokens.next()) {
        const bool empty = token.name == "br" || token.name == "hr" || token.name == "meta" || token.name == "link";
        if (token.kind == generate::HtmlToken::Kind::Start && !empty) {
            deepest = std::max(deepest, ++depth);
        } else if (token.kind == generate::HtmlToken::Kind::End) {
            --depth;
        }
    }
    CHECK(depth == 0);
    return deepest;
}

}

TEST_CASE("generate::read_html - tags within a line leave no space, blocks part paragraphs")
{
    CHECK(beside("<p>Ank<b>ar</b>a and <i>Iz</i><span>mir</span></p><p>Two</p>") == "Ankara and Izmir\nTwo\n");
    CHECK(beside("<div>One<div>Two</div>Three</div>") == "One\nTwo\nThree\n");
    CHECK(beside("<p>One <a href=x>link</a>, and a word more.</p>") == "One link, and a word more.\n");
    CHECK(beside("<p>One\n   line\tof\r\ntext</p>") == "One line of text\n");
}

TEST_CASE("generate::read_html - a line break is a space, two part paragraphs")
{
    CHECK(beside("<p>One<br>two<br/>three</p>") == "One two three\n");
    CHECK(beside("<p>One<br><br>two<br> <br />three</p>") == "One\ntwo\nthree\n");
    CHECK(beside("<p><br>One<br></p>") == "One\n");
}

TEST_CASE("generate::read_html - characters written as references, quotations, raised figures, footnotes")
{
    CHECK(beside("<p>&lt;b&gt; &amp; &eacute;&#x2019;&nbsp;&#8212;&copy</p>") == "<b> & é’\xC2\xA0—©\n");
    CHECK(beside("<p>He said <q>no</q>.</p>") == "He said “no”.\n");
    CHECK(beside("<p>10<sup>6</sup> m<sup>2</sup> on the 3<sup>rd</sup><sup>[4]</sup></p>") == "10⁶ m² on the 3rd\n");
    CHECK(beside("<p>a < b and c <d e='>'>f</p>") == "a < b and c f\n");
}

TEST_CASE("generate::read_html - elements that are left open end where they must")
{
    CHECK(beside("<p>One<p>Two<p>Three") == "One\nTwo\nThree\n");
    CHECK(beside("<ul><li>One<li>Two<ul><li>Three</ul><li>Four</ul>") == "One\nTwo\nThree\nFour\n");
    CHECK(beside("<p>One<div>Two</p>Three</div>") == "One\nTwoThree\n");
    CHECK(beside("<b><p>One</b></p><i><p>Two</i>") == "One\nTwo\n");
}

TEST_CASE("generate::read_html - headings and items of lists are known as such")
{
    const auto read = page("<article>" + p(long_text) + "<h2>Head</h2><ul><li>Item <b>one</b></li></ul></article>");
    REQUIRE(read.paragraphs.size() == 3);
    CHECK(read.paragraphs[0].role == generate::Role::Prose);
    CHECK(read.paragraphs[1] == generate::Paragraph{"Head", 2, generate::Role::Heading});
    CHECK(read.paragraphs[2].role == generate::Role::ListItem);
}

TEST_CASE("generate::read_html - paragraphs know the line that they begin on")
{
    const auto read = page("<html>\n<body>\r\n<script>\n\n</script><p>\n\n  One\r two\n<p>Three</p><!--\n\n--><p>Four");
    REQUIRE(read.paragraphs.size() == 3);
    CHECK(read.paragraphs[0].line == 7);
    CHECK(read.paragraphs[1].line == 9);
    CHECK(read.paragraphs[2].line == 11);
}

TEST_CASE("generate::read_html - what is not shown is not read")
{
    for (const std::string_view html :
         {"<script>var a = '<p>Not read</p>';</script>", "<style>p { content: '<p>Not read' }</style>",
          "<!-- <p>Not read</p> -->", "<template><p>Not read</p></template>", "<p hidden>Not read</p>",
          "<p style='color: red; display: none'>Not read</p>", "<div aria-hidden=true>Not read</div>",
          "<textarea>Not <p>read</textarea>", "<iframe><p>Not read</p></iframe>",
          "<noscript><p>Not read</p></noscript>", "<svg><title>Not read</title><text>Not read</text></svg>",
          "<![CDATA[Not read]]>", "<button>Not read</button>", "<select><option>Not read</select>"}) {
        CAPTURE(html);
        CHECK(beside(std::string(html)).find("read") == std::string::npos);
    }
}

TEST_CASE("generate::read_html - parts of a page are set aside for a reason")
{
    const auto read
        = page("<body><nav>Go home</nav><article>" + p(long_text) + p(long_text)
               + "<figure>A picture</figure><aside>Aside from this</aside><div class='article-comments'>Nice</div>"
                 "<div id=newsletter_signup>Get it</div><p class=ShareTools>Tell all</p><table><tr><td>1<td>2</table>"
                 "<div role=dialog>Choose</div></article><footer>All rights</footer><p>After the end of it</p></body>");
    CHECK(read.paragraphs.size() == 2);
    CHECK(reason_of(read, "Go home") == DropReason::Outside);
    CHECK(reason_of(read, "A picture") == DropReason::Caption);
    CHECK(reason_of(read, "Aside from this") == DropReason::Outside);
    CHECK(reason_of(read, "Nice") == DropReason::Comment);
    CHECK(reason_of(read, "Get it") == DropReason::Subscription);
    CHECK(reason_of(read, "Tell all") == DropReason::Sharing);
    CHECK(reason_of(read, "1 2") == DropReason::Table);
    CHECK(reason_of(read, "Choose") == DropReason::Outside);
    CHECK(reason_of(read, "After the end") == DropReason::Outside);
}

TEST_CASE("generate::read_html - what holds most of the text is the article, whatever it is called")
{
    const std::string prose
        = p(long_text) + p("Its wheel will stay where it is, the new owner of the house told the paper.");
    const std::string expected = shown("<article>" + prose + "</article>");
    CHECK(shown("<div class='content social comments promo'>" + prose + "</div>") == expected);
    CHECK(shown("<form>" + prose + "</form>") == expected);
    CHECK(shown("<table><tr><td><a href=x>Home</a></td><td>" + prose + "</td></tr></table>") == expected);
    CHECK(shown("<div><div>Short</div><div><div>" + prose + "</div></div></div>") == expected);
}

TEST_CASE("generate::read_html - readers' comments that are longer than the article are set aside")
{
    const std::string html = "<div class=page><h1>Mill sold at last</h1><div class=text>" + p(long_text)
                             + "</div><div id=comments>"
                             + repeated("<div>"
                                            + p("I went there as a boy, and I liked the smell of "
                                                "flour and the noise of the big wheel.")
                                            + "</div>",
                                        9)
                             + "</div></div>";
    CHECK(shown(html) == std::string(long_text) + "\n");
    CHECK(reason_of(page(html), "I went there") == DropReason::Comment);
}

TEST_CASE("generate::read_html - teasers beside the article stay outside it")
{
    const std::string prose = repeated(p(long_text), 4);
    const std::string teaser = "<article><h3>Other</h3>"
                               + p("A teaser of another story that has words enough to look like "
                                   "running text, at least to a machine.")
                               + "</article>";
    const std::string html = "<main><article>" + prose + "</article>" + teaser + teaser + "</main>";
    CHECK(shown(html) == repeated(std::string(long_text) + "\n", 4));
}

TEST_CASE("generate::read_html - lines of links point elsewhere")
{
    const auto read
        = page("<article>" + p(long_text) + "<p><a href=a>Trams</a> | <a href=b>Mills of the north</a></p></article>");
    CHECK(read.paragraphs.size() == 1);
    CHECK(reason_of(read, "Trams") == DropReason::SeeAlso);
}

TEST_CASE("generate::read_html - headline, site, address, language and day are found where pages put them")
{
    const auto about
        = page("<html lang=en-AU><head><title>Mill sold - The Crier</title><meta property=og:title content='Mill sold'>"
               "<meta name=date content=2020-02-03T04:05><link rel=canonical href=https://crier.example/mill>"
               "<body><h1>The Crier</h1><h1>Old mill sold</h1>"
               + p(long_text))
              .about;
    CHECK(about.headline == "Mill sold");
    CHECK(about.outlet == "The Crier");
    CHECK(about.url == "https://crier.example/mill");
    CHECK(about.language == "en-AU");
    CHECK(about.published == std::chrono::year_month_day{std::chrono::year{2020} / 2 / 3});
}

TEST_CASE("generate::read_html - what a page says of itself falls back")
{
    CHECK(page("<title>Old mill is sold at last | The Crier</title>" + p(long_text)).about.headline
          == "Old mill is sold at last");
    CHECK(page("<title>Old mill is sold at last | The Crier</title>" + p(long_text)).about.outlet == "The Crier");
    CHECK(page("<h1>Old mill sold</h1>" + p(long_text)).about.headline == "Old mill sold");
    CHECK(page("<link rel=canonical href=javascript:x><meta property=og:url content=https://www.crier.example/a>"
               + p(long_text))
              .about.outlet
          == "crier.example");
    CHECK(page("<!-- saved from url=(0024)https://crier.example/b -->\n<html>" + p(long_text)).about.url
          == "https://crier.example/b");
    CHECK(page("<script type='application/ld+json'>{\"datePublished\" : \"2019-08-07T01:00\"}</script>" + p(long_text))
              .about.published
          == std::chrono::year_month_day{std::chrono::year{2019} / 8 / 7});
    CHECK_FALSE(page(p(long_text)).about.published);
}

TEST_CASE("generate::is_html - pages are known by their beginning")
{
    CHECK(generate::is_html("  <!DOCTYPE HTML><p>x", "a.txt"));
    CHECK(generate::is_html("<!-- a --><html>", "a"));
    CHECK(generate::is_html("<?xml version='1.0'?><!DOCTYPE html>", "a"));
    CHECK(generate::is_html("Loose <b>words</b>", "a.HTM"));
    CHECK_FALSE(generate::is_html("Loose <b>words</b>", "a.txt"));
    CHECK_FALSE(generate::is_html("Just words.", "a.html"));
    CHECK_FALSE(generate::is_html("<3 is a heart", "a.txt"));
}

TEST_CASE("generate::reason_by_words - whole words of class and id tell, parts of words and negations don't")
{
    CHECK(generate::reason_by_words("story__ad-slot") == DropReason::Advert);
    CHECK(generate::reason_by_words("box articleShareBar") == DropReason::Sharing);
    CHECK(generate::reason_by_words("read-more-links") == DropReason::SeeAlso);
    for (const std::string_view name :
         {"header", "download", "shadow", "shareholder", "has-comments", "no-ads", "reading", ""}) {
        CAPTURE(name);
        CHECK_FALSE(generate::reason_by_words(name));
    }
}

TEST_CASE("generate::tame - no tag crosses another, and nesting is bounded")
{
    for (const std::string_view part :
         {"<div>", "<ul><li>", "<div><table><tr><td></div>", "<span>", "<p><div></p>", "<svg></x>", "<b><i></b>",
          "<a><div></a>", "<div><p><span>x</div>", "<select><div></select>"}) {
        CAPTURE(part);
        const auto tame = generate::tame(repeated(part, 3000) + "end", "a");
        REQUIRE(tame);
        CHECK(depth_of(tame->html) <= 200);
        CHECK(tame->html.find("end") != std::string::npos);
    }
}

TEST_CASE("generate::tame - pages with more parts or text than news has are refused")
{
    for (const std::string& html : {repeated("<p>a", 60'001), repeated("words ", 400'000), repeated("<br>", 60'001)}) {
        const auto tame = generate::tame(html, "a.html");
        REQUIRE_FALSE(tame);
        CHECK(tame.error().kind == base::ErrorKind::Refused);
        CHECK(tame.error().message.find("text file") != std::string::npos);
    }
}

TEST_CASE("generate::read_html - hostile pages are read in bounded time")
{
    const std::string one = p(long_text);
    for (const std::string& html :
         {repeated("<div>", 55'000), repeated("<ul><li>", 25'000), repeated("<svg>", 25'000) + repeated("</x>", 25'000),
          "<a " + repeated("x y z ", 300'000) + ">", repeated("<!---->", 400'000), repeated("<!>", 1'000'000),
          "<!--" + repeated("-", 3'000'000), repeated("<a b='", 500'000), "<script>" + repeated("<", 3'000'000)}) {
        const auto read = page(one + html);
        REQUIRE_FALSE(read.paragraphs.empty());
        CHECK(read.paragraphs.front().text == long_text);
    }
}

TEST_CASE("generate::read_html - any pieces of HTML give paragraphs of well-formed text on one line, with their lines")
{
    constexpr std::array<std::string_view, 40> parts{
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<div class=share>",
        "<ul>",
        "<li>",
        "</ul>",
        "<table>",
        "<tr>",
        "<td>",
        "</table>",
        "<a href=x>",
        "</a>",
        "<b>",
        "</b>",
        "<br>",
        "<h1>",
        "</h1>",
        "<title>",
        "</title>",
        "<script>",
        "</script>",
        "<!--",
        "-->",
        "<article>",
        "</article>",
        "<q>",
        "<sup>",
        "&amp;",
        "&#0;",
        "&#x110000;",
        "\n",
        "<svg>",
        "<form>",
        "<meta name=date content=>",
        "<",
        ">",
        "a word and another ",
        "Ünïcode “marks” and a long run of words that reads like prose, or nearly so. "};
    base::Rng rng{99};
    for (int round = 0; round < 2000; ++round) {
        std::string html;
        for (std::size_t left = base::draw(rng, 60); left > 0; --left) {
            html += parts[base::draw(rng, parts.size())];
        }
        CAPTURE(html);
        const auto lines = 1 + std::ranges::count(html, '\n');
        for (const generate::Paragraph& each : page(html).paragraphs) {
            CHECK_FALSE(text::first_bad_byte(each.text));
            CHECK(each.text.find('\n') == std::string::npos);
            CHECK_FALSE(each.text.empty());
            CHECK(each.line >= 1);
            CHECK(each.line <= lines);
        }
    }
}

// SPDX-License-Identifier: MIT
#include "generate/document.h"

#include "base/rng.h"
#include "support/split_text.h"
#include "text/unicode.h"
#include "unit/generate/named.h"

#include <array>
#include <doctest/doctest.h>
#include <string>
#include <vector>

namespace {

using generate::Quoting;
using support::split_text;
using support::SplitText;

std::string view_of(std::string_view sentence)
{
    const SplitText text = split_text(sentence);
    REQUIRE(text.document.sentences.size() == 1);
    return text.sentence().view.text;
}

/// The words of the article that the token `word` of the view stands for.
std::string origin_of(const SplitText& text, std::string_view word, std::size_t sentence = 0)
{
    const syntax::Tree& tree = text.sentence(sentence).tree;
    for (std::size_t token = 0; token < tree.tokens.size(); ++token) {
        if (tree.word(token) == word) {
            return text.words({token, token + 1}, sentence);
        }
    }
    return "no such token";
}

std::vector<Quoting> quotings(const SplitText& text)
{
    std::vector<Quoting> result;
    for (const generate::Sentence& sentence : text.document.sentences) {
        result.push_back(sentence.quoting);
    }
    return result;
}

/// The quoted words of a sentence, joined by spaces.
std::string quoted_words(const SplitText& text, std::size_t sentence = 0)
{
    std::string result;
    const syntax::Tree& tree = text.sentence(sentence).tree;
    for (std::size_t token = 0; token < tree.tokens.size(); ++token) {
        if (generate::is_quoted(text.sentence(sentence), token)) {
            result += (result.empty() ? "" : " ") + std::string(tree.word(token));
        }
    }
    return result;
}

std::string random_text(base::Rng& rng)
{
    constexpr std::array pieces{"The",   " ", " ", " ",  "\"", "“", "”",  "'",  "’",     "(",    ")",      "[",
                                "]",     "…", "—", "al", "-",  ".", ". ", "A",  "mayor", "é",    "中",     "\u00A0",
                                "7:23 ", ",", "«", "»",  "‘",  "{", "}",  "--", "ʼs",    "\n\n", "\u200B", "!"};
    std::string result;
    for (std::size_t i = base::draw(rng, 60); i > 0; --i) {
        result += pieces.at(base::draw(rng, pieces.size()));
    }
    return result;
}

}

TEST_CASE("generate::split - quotation marks are left out of the view and the spaces stay single")
{
    CHECK(view_of("The mayor said \"we won\" twice.") == "The mayor said we won twice.");
    CHECK(view_of("“We won,” the mayor said.") == "We won, the mayor said.");
    CHECK(view_of("He called it « a win », they say.") == "He called it a win, they say.");
    CHECK(view_of("She read ‘The Long Road’ aloud.") == "She read The Long Road aloud.");
    CHECK(view_of("She read 'The Long Road' aloud.") == "She read The Long Road aloud.");
}

TEST_CASE("generate::split - brackets are left out with what is in them and the space before them")
{
    CHECK(view_of("The bank (founded in 1901) closed.") == "The bank closed.");
    CHECK(view_of("The Harbour Union (HU), which won, left.") == "The Harbour Union, which won, left.");
    CHECK(view_of("The bank (a large (very large) one) closed.") == "The bank closed.");
    CHECK(view_of("It closed [3] in May.") == "It closed in May.");
}

TEST_CASE("generate::split - what stood in brackets is kept aside with its place")
{
    const SplitText text = split_text("It rained on Saturday (“March 4”) in Riga.");
    const generate::View& view = text.sentence().view;
    REQUIRE(view.asides.size() == 1);
    CHECK(view.asides[0].text == "March 4");
    CHECK(text.article->text.slice(view.asides[0].span) == "“March 4”");
    CHECK(view.text.substr(0, view.asides[0].at) == "It rained on Saturday ");
}

TEST_CASE("generate::split - brackets that hold words of the sentence lose the marks alone")
{
    CHECK(view_of("(The bank closed in May.)") == "The bank closed in May.");
    CHECK(view_of("“[The president] left us,” he said.") == "The president left us, he said.");
    CHECK(view_of("“He done [sic] it,” she said.") == "He done it, she said.");
    CHECK(view_of("The bank (founded in 1901 closed.") == "The bank founded in 1901 closed.");
    CHECK(view_of("The bank founded in 1901) closed.") == "The bank founded in 1901 closed.");
    CHECK(view_of("“It grew [...] and fell,” he said.") == "It grew... and fell, he said.");
}

TEST_CASE("generate::split - typographic forms are made plain")
{
    CHECK(view_of("The mayor’s plan – a good one – won…") == "The mayor's plan - a good one - won...");
    CHECK(view_of("The mayor—who won—left.") == "The mayor - who won - left.");
    CHECK(view_of("The mayor--who won--left.") == "The mayor - who won - left.");
    CHECK(view_of("They won 3–0 in\u00A0Riga.") == "They won 3-0 in Riga.");
    CHECK(view_of("The Shiʼite co\u00ADop won.") == "The Shi'ite coop won.");
}

TEST_CASE("generate::split - a name with the Arabic article is one word")
{
    const SplitText text = split_text("Omar al-Haddad met Deir ez-Zor's mayor at al-Ḥasan in Al-Rai.");
    CHECK(text.sentence().view.text == "Omar Alhaddad met Deir Ezzor's mayor at AlḤasan in Alrai.");
    CHECK(origin_of(text, "Alhaddad") == "al-Haddad");
    CHECK(origin_of(text, "Ezzor") == "ez-Zor");
    CHECK(origin_of(text, "Alrai") == "Al-Rai");
}

TEST_CASE("generate::split - other words with hyphens stay as they are")
{
    for (const std::string_view sentence : {"The Minister-at-Large met the Franco-Dutch and all-Asian teams.",
                                            "The An-24 and the AS-AT team won.", "An e-Bike and a de-Luxe room."}) {
        CHECK(view_of(sentence) == sentence);
    }
}

TEST_CASE("generate::words - every token stands for words of the article, and a range for all between")
{
    const SplitText text = split_text("Yesterday “the mayor (55) of Riga” said: ‘No…’ and left.");
    CHECK(origin_of(text, "mayor") == "mayor");
    CHECK(origin_of(text, "...") == "…");
    CHECK(text.words({1, 5}) == "the mayor (55) of Riga");
    CHECK(text.words({2, 2}).empty());
    CHECK(text.words({0, 99}).empty());
}

TEST_CASE("generate::split - apostrophes are no quotation marks")
{
    for (const std::string_view sentence :
         {"The players' coach said the '90s weren't theirs.", "Rock 'n roll isn't dead in the Smiths' house."}) {
        const SplitText text = split_text(sentence);
        CHECK(text.sentence().view.text == sentence);
        CHECK(text.sentence().quoting == Quoting::None);
    }
}

TEST_CASE("generate::is_quoted - the words between the marks, and no others")
{
    const SplitText text = split_text("The mayor said \"we won\" and 'the players' hope' held.");
    CHECK(text.sentence().quoting == Quoting::Part);
    CHECK(quoted_words(text) == "we won the players ' hope");
}

TEST_CASE("generate::split - a quotation of several sentences quotes all of them")
{
    const SplitText text = split_text("He spoke. “We won. The town is ours. They left,” he said. Nobody cheered.");
    const std::vector<Quoting> expected{Quoting::None, Quoting::Whole, Quoting::Whole, Quoting::Part, Quoting::None};
    CHECK(quotings(text) == expected);
    CHECK(quoted_words(text, 3) == "They left ,");
}

TEST_CASE("generate::split - a quotation that is not closed ends with its paragraph")
{
    const SplitText text = split_text("“We won. The town is ours.\n\n“They left,” he said. Nobody cheered.");
    const std::vector<Quoting> expected{Quoting::Whole, Quoting::Whole, Quoting::Part, Quoting::None};
    CHECK(quotings(text) == expected);
}

TEST_CASE("generate::split - a mark that nothing opened quotes from the beginning of its paragraph")
{
    const SplitText text = split_text("He spoke.\n\nWe won. They left,” he said. Nobody cheered.");
    const std::vector<Quoting> expected{Quoting::None, Quoting::Whole, Quoting::Part, Quoting::None};
    CHECK(quotings(text) == expected);
}

TEST_CASE("generate::split - marks of inches quote nothing")
{
    CHECK(split_text("A board of 10\" broke and the mayor left.").sentence().quoting == Quoting::None);
}

TEST_CASE("generate::split - a page of one endless sentence has no view and takes no time")
{
    std::string body = "The mayor";
    for (int i = 0; i < 200000; ++i) {
        body += " and (the mayor";
    }
    const SplitText text = split_text(body + " left.");
    REQUIRE(text.document.sentences.size() == 1);
    CHECK(text.sentence().view.text.empty());
    CHECK(text.sentence().tree.tokens.empty());
    CHECK(text.sentence().quoting == Quoting::None);
}

TEST_CASE("generate::analyse - the tokens of the view have tags and arcs, and a joined name is one of them")
{
    const SplitText text = split_text("Omar al-Haddad (55) “left” Riga on Saturday.");
    const generate::Document parsed = generate::analyse(*text.article, named::english().parser);
    REQUIRE(parsed.sentences.size() == 1);
    const syntax::Tree& tree = parsed.sentences[0].tree;
    CHECK(tree.tokens == text.sentence().tree.tokens);
    CHECK(tree.parsed());
    CHECK(tree.tags.at(1).upos == syntax::Upos::Propn);
    CHECK(generate::words(parsed, {0, {0, 2}}) == "Omar al-Haddad");
    CHECK(parsed.sentences[0].quoting == Quoting::Part);
}

TEST_CASE("generate::analyse - sentences of more tokens than are parsed have tokens and no tree")
{
    std::string body = "The mayor";
    for (std::size_t i = 0; i < syntax::longest_sentence; ++i) {
        body += " and I";
    }
    const SplitText text = split_text(body + " left.\n\nShe left.");
    const generate::Document parsed = generate::analyse(*text.article, named::english().parser);
    REQUIRE(parsed.sentences.size() == 2);
    CHECK_FALSE(parsed.sentences[0].tree.parsed());
    CHECK(parsed.sentences[0].tree.tokens.size() > syntax::longest_sentence);
    CHECK(parsed.sentences[1].tree.parsed());
}

TEST_CASE("generate::split - an empty article has no sentences")
{
    CHECK(split_text("").document.sentences.empty());
    CHECK(split_text(" \n\n ").document.sentences.empty());
}

TEST_CASE("generate::split - whatever the text, views are plain and map into their sentences in order")
{
    base::Rng rng{2024};
    for (int i = 0; i < 3000; ++i) {
        const std::string body = random_text(rng);
        CAPTURE(body);
        const SplitText text = split_text(body);
        for (std::size_t at = 0; at < text.document.sentences.size(); ++at) {
            const generate::Sentence& sentence = text.sentence(at);
            const generate::View& view = sentence.view;
            REQUIRE(view.origins.size() == view.text.size() + 1);
            REQUIRE(view.lengths.size() == view.text.size());
            CHECK(std::is_sorted(view.origins.begin(), view.origins.end()));
            CHECK_FALSE(text::first_bad_byte(view.text));
            CHECK(view.text.find_first_of("\"()[]{}") == std::string::npos);
            CHECK(view.text.find("  ") == std::string::npos);
            for (std::size_t token = 0; token < sentence.tree.tokens.size(); ++token) {
                const text::Span span = generate::span(text.document, {at, {token, token + 1}});
                CHECK_FALSE(span.empty());
                CHECK(sentence.span.begin <= span.begin);
                CHECK(span.end <= sentence.span.end);
                CHECK_FALSE(text::first_bad_byte(text.words({token, token + 1}, at)));
            }
        }
    }
}

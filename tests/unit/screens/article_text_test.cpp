// SPDX-License-Identifier: MIT
#include "screens/article_text.h"

#include "base/rng.h"
#include "support/make.h"
#include "unit/ui/scene.h"

#include <algorithm>
#include <doctest/doctest.h>

namespace {

/// A canvas in a window, in English or in a language whose layout runs from right to left.
screens::Builder builder(const base::Language& tr = {})
{
    return screens::Builder({.text = ui_test::engine(), .theme = ui::light_theme(), .metrics = {}, .tr = tr},
                            ui::Surface::Paper);
}

/// An article of many paragraphs of one to four sentences, each with its number.
text::Article long_article()
{
    base::Rng rng{7};
    std::string body;
    for (int i = 0; i < 30; ++i) {
        for (std::size_t j = base::draw(rng, 4) + 1; j-- > 0;) {
            body += "In the year of the great storm the keeper of lamp " + std::to_string(i)
                    + " went up the stairs every night and saw that all was well. ";
        }
        body += "\n\n";
    }
    return make::article("long", body);
}

/// Top and bottom of a span in a set article.
std::pair<float, float> extent(const screens::ArticleSetting& setting, text::Span span)
{
    const auto& text = setting.article->text;
    const std::size_t at = text.paragraph_at(span.begin)->value;
    const std::size_t begin = text.paragraphs()[at].begin.value;
    const auto rects = setting.paragraphs[at].rects(span.begin.value - begin, span.end.value - begin);
    return {setting.tops[at] + rects.front().y, setting.tops[at] + rects.back().bottom()};
}

}

TEST_CASE("screens::offset_of - a passage shows with the two sentences before it and the two after")
{
    const screens::Builder canvas = builder();
    const text::Article article = long_article();
    const auto setting = screens::set_article(canvas, article, 580);
    const auto& sentences = article.text.sentences();
    REQUIRE(sentences.size() > 40);
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const float offset = screens::offset_of(setting, sentences[i], 0, 500);
        const std::size_t first = i < 2 ? 0 : i - 2;
        const std::size_t last = std::min(i + 2, sentences.size() - 1);
        CHECK(extent(setting, sentences[first]).first >= offset - 1);
        CHECK(extent(setting, sentences[last]).second <= offset + 501);
    }
}

TEST_CASE("screens::offset_of - a passage stands in the middle, and lines at the top are whole")
{
    const screens::Builder canvas = builder();
    const text::Article article = long_article();
    const auto setting = screens::set_article(canvas, article, 580);
    const auto& sentences = article.text.sentences();
    for (std::size_t i = 12; i + 12 < sentences.size(); ++i) {
        const float offset = screens::offset_of(setting, sentences[i], 0, 500);
        const auto [top, bottom] = extent(setting, sentences[i]);
        CHECK(std::abs((top + bottom) / 2 - offset - 250) < 60);
        const auto paragraph
            = std::find_if(setting.tops.begin(), setting.tops.end(), [&](float each) { return each > offset + 1; })
              - setting.tops.begin() - 1;
        const auto& lines = setting.paragraphs[static_cast<std::size_t>(paragraph)].lines();
        CHECK(std::any_of(lines.begin(), lines.end(), [&](const ui::TextLine& line) {
            return std::abs(setting.tops[static_cast<std::size_t>(paragraph)] + line.box.y - offset) < 1;
        }));
    }
}

TEST_CASE("screens::offset_of - a passage that is higher than the window begins at its top")
{
    const screens::Builder canvas = builder();
    const text::Article article = long_article();
    const auto setting = screens::set_article(canvas, article, 580);
    const text::Span many{article.text.sentences()[10].begin, article.text.sentences()[40].end};
    CHECK(screens::offset_of(setting, many, 0, 300) == extent(setting, article.text.sentences()[10]).first);
}

TEST_CASE("screens::set_article - all paragraphs are set in one ink, before a passage and after it")
{
    const screens::Builder canvas = builder();
    const text::Article article = long_article();
    for (const ui::TextLayout& paragraph : screens::set_article(canvas, article, 580).paragraphs) {
        CHECK(paragraph.spec().style.color == canvas.palette().ink);
    }
}

TEST_CASE("screens::draw_article - sentences can be clicked where they stand, mirrored or not")
{
    for (const base::Language& tr : {base::Language(), ui_test::leftwards()}) {
        screens::Builder canvas = builder(tr);
        const text::Article article = make::articles().front();
        const auto setting = screens::set_article(canvas, article, 580);
        ui::Column column{100, 50, 580};
        screens::draw_article(canvas, column, setting, {.use = screens::SentenceUse::Mark});
        const screens::Frame frame = std::move(canvas).finish();
        REQUIRE(!frame.hits.empty());
        const auto* first = &frame.hits.front();
        CHECK(first->id.value == "sentence-courier-0");
        const auto text = std::find_if(frame.draw.begin(), frame.draw.end(),
                                       [](const auto& each) { return std::holds_alternative<ui::Text>(each); });
        const auto& words = std::get<ui::Text>(*text);
        const auto rects = words.layout.rects(0, article.text.sentences()[0].size());
        REQUIRE(first->parts.size() == rects.size());
        CHECK(first->parts.front().x == doctest::Approx(words.origin.x + rects.front().x).epsilon(0.01));
        CHECK(first->event == screens::Event{screens::MarkSentence{{0}}});
    }
}

TEST_CASE("screens::scroll_to_passage - leaves an area alone that the player has scrolled")
{
    screens::Builder canvas = builder();
    const text::Article article = long_article();
    const auto setting = screens::set_article(canvas, article, 580);
    const text::Span passage = article.text.sentences()[30];
    screens::scroll_to_passage(canvas, {"fresh"}, setting, passage, 0, 500);
    CHECK(canvas.scene.ui.scroll[{"fresh"}] > 500);
    canvas.scene.ui.scroll[{"scrolled"}] = 3;
    screens::scroll_to_passage(canvas, {"scrolled"}, setting, passage, 0, 500);
    CHECK(canvas.scene.ui.scroll[{"scrolled"}] == 3);
    screens::scroll_to_passage(canvas, {"nothing lit"}, setting, std::nullopt, 0, 500);
    CHECK_FALSE(canvas.scene.ui.scroll.contains({"nothing lit"}));
}

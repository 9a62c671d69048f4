// SPDX-License-Identifier: MIT
#pragma once

#include "screens/page.h"

#include <optional>
#include <vector>

namespace screens {

/// What clicking a sentence of an article means.
enum class SentenceUse { None, Answer, Point, Mark };

/// What is to be seen in an article besides its words.
struct ArticleLook {
    std::vector<text::Span> lit; ///< behind these is marker yellow
    ui::Animation marker; ///< in which it is drawn
    std::optional<quiz::Passage> chosen; ///< a sentence that the player chose
    SentenceUse use = SentenceUse::None;
};

/// An article set in a column: a layout a paragraph, each with its top in pixels from the first one's.
struct ArticleSetting {
    const text::Article* article = nullptr;
    std::vector<ui::TextLayout> paragraphs;
    std::vector<float> tops;
    float height = 0;
};

/// Sets an article `width` pixels wide.
ArticleSetting set_article(const ui::Canvas& canvas, const text::Article& article, float width);

/// The widest column in which an article is easily read: 60 to 75 letters, in pixels.
float article_measure(const ui::Canvas& canvas);

/// How far to scroll an article with `before` pixels above it so that a passage shows in the middle of `viewport`
/// pixels, with two sentences on either side of it where they fit. Whole lines show at the top.
float offset_of(const ArticleSetting& setting, text::Span passage, float before, float viewport);

/// How high an article with `before` pixels above it is as content of a scroll area: with so much blank paper below
/// that the last scroll ends at the top of a paragraph, not within a line.
float scrolled_height(const ArticleSetting& setting, float before, float viewport);

/// Scrolls the area to a passage, unless the player has scrolled it.
void scroll_to_passage(Builder& builder, const ui::TargetId& area, const ArticleSetting& setting,
                       std::optional<text::Span> passage, float before, float viewport);

/// Draws a set article with its top at the column's place, and makes its sentences targets where they have a use.
void draw_article(Builder& builder, ui::Column& column, const ArticleSetting& setting, const ArticleLook& look);

/// Outlet and month over the headline.
void article_head(ui::Canvas& canvas, ui::Column& column, const text::Article& article, float size);

}

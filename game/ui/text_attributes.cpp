// SPDX-License-Identifier: MIT
#include "ui/pango_text.h"

#include <algorithm>
#include <array>

namespace ui {

namespace {

/// OpenDyslexic's small letters are as high as Inter's at this part of the size.
constexpr double open_dyslexic_size = 0.88;

/// A family, and what its sizes are multiplied by so that all look alike.
struct Face {
    const char* family;
    double size = 1;
};

Face face_of(FontRole role, Typeface typeface)
{
    if (role == FontRole::Mono) {
        return {"Courier Prime"};
    }
    if (typeface == Typeface::OpenDyslexic) {
        return {"OpenDyslexic", open_dyslexic_size};
    }
    return {role == FontRole::Serif ? "Vollkorn" : "Inter"};
}

const char* features(Figures figures)
{
    switch (figures) {
    case Figures::Lining: return "lnum";
    case Figures::Tabular: return "lnum, tnum";
    case Figures::AsInFont: break;
    }
    return "";
}

/// A range of bytes that has one style throughout.
struct Run {
    guint begin = 0;
    guint end = 0;
    const TextStyle* style = nullptr;
};

/// Cuts the text where a span begins or ends, so that no attribute ever meets another of its kind.
std::vector<Run> runs_of(const TextSpec& spec)
{
    std::vector<std::size_t> cuts = {0, spec.text.size()};
    for (const TextSpan& span : spec.spans) {
        cuts.push_back(std::min(span.begin, spec.text.size()));
        cuts.push_back(std::min(span.end, spec.text.size()));
    }
    std::sort(cuts.begin(), cuts.end());
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    std::vector<Run> runs;
    for (std::size_t i = 0; i + 1 < cuts.size(); ++i) {
        runs.push_back({static_cast<guint>(cuts[i]), static_cast<guint>(cuts[i + 1]), &style_at(spec, cuts[i])});
    }
    return runs;
}

PangoAttribute* font_attribute(const TextStyle& style, Typeface typeface)
{
    const Face face = face_of(style.font, typeface);
    PangoFontDescription* font = pango_font_description_new();
    pango_font_description_set_family_static(font, face.family);
    pango_font_description_set_absolute_size(font, static_cast<double>(style.size) * face.size * PANGO_SCALE);
    pango_font_description_set_weight(font, static_cast<PangoWeight>(style.weight));
    pango_font_description_set_style(font, style.slant == Slant::Italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL);
    PangoAttribute* attribute = pango_attr_font_desc_new(font);
    pango_font_description_free(font);
    return attribute;
}

void insert(PangoAttrList* list, const Run& run, PangoAttribute* attribute)
{
    attribute->start_index = run.begin;
    attribute->end_index = run.end;
    pango_attr_list_insert(list, attribute);
}

guint16 channel(std::uint8_t value)
{
    return static_cast<guint16>(value * 257);
}

void insert_colour(PangoAttrList* list, const Run& run)
{
    const Color color = run.style->color;
    insert(list, run, pango_attr_foreground_new(channel(color.r), channel(color.g), channel(color.b)));
    if (color.a != 255) {
        insert(list, run, pango_attr_foreground_alpha_new(std::max<guint16>(1, channel(color.a))));
    }
}

void insert_style(PangoAttrList* list, const Run& run, Typeface typeface)
{
    const TextStyle& style = *run.style;
    insert(list, run, font_attribute(style, typeface));
    insert_colour(list, run);
    if (style.letter_spacing != 0) {
        insert(list, run, pango_attr_letter_spacing_new(to_pango(style.letter_spacing)));
    }
    if (style.figures != Figures::AsInFont) {
        insert(list, run, pango_attr_font_features_new(features(style.figures)));
    }
    if (style.letters == Case::Upper) {
        insert(list, run, pango_attr_text_transform_new(PANGO_TEXT_TRANSFORM_UPPERCASE));
    }
    if (style.decoration == Decoration::Underline) {
        insert(list, run, pango_attr_underline_new(PANGO_UNDERLINE_SINGLE));
    }
    if (style.decoration == Decoration::Strikethrough) {
        insert(list, run, pango_attr_strikethrough_new(TRUE));
    }
}

}

std::string shown_text(std::string text)
{
    const char* end = nullptr;
    char* at = text.data();
    while (g_utf8_validate(at, text.data() + text.size() - at, &end) == FALSE) {
        at = text.data() + (end - text.data());
        *at = '?';
    }
    return text;
}

const TextStyle& style_at(const TextSpec& spec, std::size_t byte)
{
    const auto covers = [&](const TextSpan& span) { return span.begin <= byte && span.end > byte; };
    const auto last = std::find_if(spec.spans.rbegin(), spec.spans.rend(), covers);
    return last == spec.spans.rend() ? spec.style : last->style;
}

PangoAttrList* attributes(const TextSpec& spec, Typeface typeface)
{
    PangoAttrList* list = pango_attr_list_new();
    for (const Run& run : runs_of(spec)) {
        insert_style(list, run, typeface);
    }
    pango_attr_list_insert(list, pango_attr_line_height_new_absolute(to_pango(spec.style.size * spec.line_height)));
    return list;
}

}

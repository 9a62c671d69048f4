// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text_layout.h"

#include <memory>
#include <pango/pango.h>

/// Inside of ui: what stands behind a TextLayout. Only ui's own sources include this.
namespace ui {

/// Releases a GObject.
struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <class T> using GRef = std::unique_ptr<T, Unref>;

struct TextLayout::Impl {
    TextSpec spec;
    GRef<PangoLayout> layout;
    std::vector<TextLine> lines;
    Size size;
    float natural_width = 0;
    std::uint64_t id = 0;
};

/// Pixels from Pango's units and back.
inline float from_pango(int units)
{
    return static_cast<float>(units) / static_cast<float>(PANGO_SCALE);
}
inline int to_pango(float pixels)
{
    return static_cast<int>(pixels * static_cast<float>(PANGO_SCALE) + 0.5F);
}

/// `text` at its own length, with every byte that is not UTF-8 (and every NUL) replaced, so that offsets hold.
std::string shown_text(std::string text);

/// The style of the letter at `byte`: that of the last span that covers it.
const TextStyle& style_at(const TextSpec& spec, std::size_t byte);

/// The styles of `spec` in `typeface` as Pango attributes; the caller owns the list.
PangoAttrList* attributes(const TextSpec& spec, Typeface typeface);

}

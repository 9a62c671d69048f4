// SPDX-License-Identifier: MIT
#include "ui/pango_text.h"

#include <cmath>
#include <pango/pangocairo.h>

namespace ui {

namespace {

/// cairo 1.16 puts every letter on a whole device pixel. So that letters keep their true distances they are drawn
/// four times as wide and averaged: a quarter of a pixel cannot be seen.
constexpr int oversampling = 4;

struct CairoUnref {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* context) const { cairo_destroy(context); }
    void operator()(cairo_scaled_font_t* font) const { cairo_scaled_font_destroy(font); }
    void operator()(cairo_font_options_t* options) const { cairo_font_options_destroy(options); }
};
template <class T> using CairoRef = std::unique_ptr<T, CairoUnref>;

/// The whole pixels that a layout's ink may touch.
struct PixelBox {
    int left = 0;
    int top = 0;
    int width = 0;
    int height = 0;
};

PixelBox ink_box(PangoLayout* layout)
{
    PangoRectangle ink;
    pango_layout_get_extents(layout, &ink, nullptr);
    // One pixel more on each side: cairo may round a letter's place outwards.
    const int left = PANGO_PIXELS_FLOOR(ink.x) - 1;
    const int top = PANGO_PIXELS_FLOOR(ink.y) - 1;
    return {left, top, PANGO_PIXELS_CEIL(ink.x + ink.width) + 1 - left,
            PANGO_PIXELS_CEIL(ink.y + ink.height) + 1 - top};
}

/// Averages `oversampling` pixels of cairo's native-endian ARGB into one of RGBA.
void reduce_row(const std::uint32_t* from, int width, std::uint8_t* to)
{
    constexpr unsigned samples = oversampling;
    for (int x = 0; x < width; ++x, from += samples, to += 4) {
        unsigned a = samples / 2;
        unsigned r = samples / 2;
        unsigned g = samples / 2;
        unsigned b = samples / 2;
        for (unsigned i = 0; i < samples; ++i) {
            a += from[i] >> 24U;
            r += from[i] >> 16U & 0xFFU;
            g += from[i] >> 8U & 0xFFU;
            b += from[i] & 0xFFU;
        }
        to[0] = static_cast<std::uint8_t>(r / samples);
        to[1] = static_cast<std::uint8_t>(g / samples);
        to[2] = static_cast<std::uint8_t>(b / samples);
        to[3] = static_cast<std::uint8_t>(a / samples);
    }
}

/// The font as Pango uses it, for a surface that is `oversampling` times as fine sideways.
CairoRef<cairo_scaled_font_t> widened(PangoFont* font)
{
    cairo_scaled_font_t* plain = pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(font));
    if (plain == nullptr) {
        return nullptr;
    }
    cairo_matrix_t size;
    cairo_scaled_font_get_font_matrix(plain, &size);
    cairo_matrix_t device;
    cairo_matrix_init_scale(&device, oversampling, 1);
    const CairoRef<cairo_font_options_t> options(cairo_font_options_create());
    cairo_scaled_font_get_font_options(plain, options.get());
    return CairoRef<cairo_scaled_font_t>(
        cairo_scaled_font_create(cairo_scaled_font_get_font_face(plain), &size, &device, options.get()));
}

/// A run of letters and where it stands, in pixels.
struct PlacedRun {
    PangoGlyphItem* run = nullptr;
    double x = 0;
    double baseline = 0;
    double width = 0;
};

std::vector<cairo_glyph_t> placed_glyphs(const PlacedRun& placed)
{
    std::vector<cairo_glyph_t> glyphs;
    const PangoGlyphString* string = placed.run->glyphs;
    double x = placed.x;
    for (int i = 0; i < string->num_glyphs; ++i) {
        const PangoGlyphInfo& glyph = string->glyphs[i];
        const bool drawable = glyph.glyph != PANGO_GLYPH_EMPTY && (glyph.glyph & PANGO_GLYPH_UNKNOWN_FLAG) == 0;
        if (drawable) {
            glyphs.push_back({glyph.glyph, x + static_cast<double>(from_pango(glyph.geometry.x_offset)),
                              placed.baseline + static_cast<double>(from_pango(glyph.geometry.y_offset))});
        }
        x += static_cast<double>(from_pango(glyph.geometry.width));
    }
    return glyphs;
}

void draw_decoration(cairo_t* context, const PlacedRun& placed, const TextStyle& style)
{
    const double size = static_cast<double>(style.size);
    const double thickness = std::max(1.0, std::round(size / 14));
    const double above = style.decoration == Decoration::Underline ? -0.14 : 0.27;
    cairo_rectangle(context, placed.x, std::round(placed.baseline - above * size), placed.width, thickness);
    cairo_fill(context);
}

void draw_run(cairo_t* context, const PlacedRun& placed, const TextStyle& style)
{
    const auto part = [](std::uint8_t channel) { return channel / 255.0; };
    cairo_set_source_rgba(context, part(style.color.r), part(style.color.g), part(style.color.b), part(style.color.a));
    if (const auto font = widened(placed.run->item->analysis.font)) {
        const auto glyphs = placed_glyphs(placed);
        cairo_set_scaled_font(context, font.get());
        cairo_show_glyphs(context, glyphs.data(), static_cast<int>(glyphs.size()));
    }
    if (style.decoration != Decoration::None) {
        draw_decoration(context, placed, style);
    }
}

void draw(cairo_t* context, PangoLayout* layout, const TextSpec& spec)
{
    PangoLayoutIter* iter = pango_layout_get_iter(layout);
    do {
        PangoGlyphItem* run = pango_layout_iter_get_run_readonly(iter);
        if (run == nullptr) {
            continue; // the end of a line
        }
        PangoRectangle box;
        pango_layout_iter_get_run_extents(iter, nullptr, &box);
        // Whole pixels for the baseline, so that all letters of a line stand on it alike.
        const double baseline = std::round(static_cast<double>(from_pango(pango_layout_iter_get_run_baseline(iter))));
        draw_run(context,
                 {run, static_cast<double>(from_pango(box.x)), baseline, static_cast<double>(from_pango(box.width))},
                 style_at(spec, static_cast<std::size_t>(run->item->offset)));
    } while (pango_layout_iter_next_run(iter) != FALSE);
    pango_layout_iter_free(iter);
}

void copy_pixels(cairo_surface_t* surface, Bitmap& bitmap)
{
    cairo_surface_flush(surface);
    const auto row_bytes = static_cast<std::size_t>(bitmap.width) * 4;
    bitmap.rgba.resize(row_bytes * static_cast<std::size_t>(bitmap.height));
    const auto stride = static_cast<std::size_t>(cairo_image_surface_get_stride(surface));
    const unsigned char* pixels = cairo_image_surface_get_data(surface);
    for (std::size_t y = 0; y < static_cast<std::size_t>(bitmap.height); ++y) {
        const void* row = pixels + y * stride;
        reduce_row(static_cast<const std::uint32_t*>(row), bitmap.width, bitmap.rgba.data() + y * row_bytes);
    }
}

}

Bitmap rasterise(const TextLayout& layout)
{
    if (!layout.m_impl || layout.m_impl->spec.text.empty()) {
        return {};
    }
    PangoLayout* pango = layout.m_impl->layout.get();
    const PixelBox box = ink_box(pango);
    const CairoRef<cairo_surface_t> surface(
        cairo_image_surface_create(CAIRO_FORMAT_ARGB32, box.width * oversampling, box.height));
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS) {
        return {};
    }
    const CairoRef<cairo_t> context(cairo_create(surface.get()));
    cairo_scale(context.get(), oversampling, 1);
    cairo_translate(context.get(), -box.left, -box.top);
    draw(context.get(), pango, layout.m_impl->spec);
    Bitmap bitmap{box.width, box.height, {static_cast<float>(box.left), static_cast<float>(box.top)}, {}};
    copy_pixels(surface.get(), bitmap);
    return bitmap;
}

}

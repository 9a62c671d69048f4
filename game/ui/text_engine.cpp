// SPDX-License-Identifier: MIT
#include "ui/pango_text.h"

#include <atomic>
#include <fmt/format.h>
#include <fontconfig/fontconfig.h>
#include <list>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
#include <string_view>
#include <unordered_map>

namespace ui {

namespace {

/// How many layouts are kept; a long article has a few hundred paragraphs.
constexpr std::size_t kept_layouts = 2048;

std::string escaped(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        default: out += c;
        }
    }
    return out;
}

/// What fontconfig tries, in order, for letters that `family` lacks.
std::string fallback(std::string_view family, std::initializer_list<std::string_view> others)
{
    std::string rule = fmt::format("<match><test name=\"family\"><string>{}</string></test>"
                                   "<edit name=\"family\" mode=\"append_last\">",
                                   family);
    for (const std::string_view other : others) {
        rule += fmt::format("<string>{}</string>", other);
    }
    return rule + "</edit></match>";
}

std::string configuration(const FontOptions& options)
{
    std::string xml = "<?xml version=\"1.0\"?><fontconfig>";
    for (const std::string& folder : options.folders) {
        xml += fmt::format("<dir>{}</dir>", escaped(folder));
    }
    for (const std::string& cache : options.caches) {
        xml += fmt::format("<cachedir>{}</cachedir>", escaped(cache));
    }
    xml += fallback("Vollkorn", {"Noto Serif", "Noto Naskh Arabic", "Noto Serif Hebrew", "Noto Sans Symbols2"});
    xml += fallback("Inter", {"Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Symbols2"});
    xml += fallback("OpenDyslexic",
                    {"Inter", "Noto Sans", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Symbols2"});
    xml += fallback("Courier Prime", {"Noto Sans Mono", "Noto Sans Arabic", "Noto Sans Hebrew", "Noto Sans Symbols2"});
    return xml + "</fontconfig>";
}

struct ConfigUnref {
    void operator()(FcConfig* config) const { FcConfigDestroy(config); }
};
using Config = std::unique_ptr<FcConfig, ConfigUnref>;

/// fontconfig takes text as unsigned bytes.
const FcChar8* fc_text(const std::string& text)
{
    const void* bytes = text.c_str();
    return static_cast<const FcChar8*>(bytes);
}

/// Adds one file under its right weight and slant; a file that is not there is left out.
void add_file(FcConfig* config, const FontFile& file)
{
    const FcFontSet* before = FcConfigGetFonts(config, FcSetApplication);
    const int known = before == nullptr ? 0 : before->nfont;
    if (FcConfigAppFontAddFile(config, fc_text(file.path)) == FcFalse) {
        return;
    }
    const FcFontSet* fonts = FcConfigGetFonts(config, FcSetApplication);
    for (int i = known; i < fonts->nfont; ++i) {
        FcPattern* font = fonts->fonts[i];
        FcPatternDel(font, FC_WEIGHT);
        FcPatternAddInteger(font, FC_WEIGHT, FcWeightFromOpenType(file.weight));
        FcPatternDel(font, FC_SLANT);
        FcPatternAddInteger(font, FC_SLANT, file.slant == Slant::Italic ? FC_SLANT_ITALIC : FC_SLANT_ROMAN);
    }
}

bool has_fonts(FcConfig* config)
{
    const FcFontSet* folders = FcConfigGetFonts(config, FcSetSystem);
    const FcFontSet* files = FcConfigGetFonts(config, FcSetApplication);
    return (folders != nullptr && folders->nfont > 0) || (files != nullptr && files->nfont > 0);
}

/// A configuration that knows the given fonts alone, or none when none of them is there.
Config load_fonts(const FontOptions& options)
{
    Config config(FcConfigCreate());
    if (!config || FcConfigParseAndLoadFromMemory(config.get(), fc_text(configuration(options)), FcTrue) == FcFalse
        || FcConfigBuildFonts(config.get()) == FcFalse) {
        return nullptr;
    }
    for (const FontFile& file : options.files) {
        add_file(config.get(), file);
    }
    return has_fonts(config.get()) ? std::move(config) : nullptr;
}

PangoDirection pango_direction(base::Direction direction)
{
    return direction == base::Direction::RightToLeft ? PANGO_DIRECTION_RTL : PANGO_DIRECTION_LTR;
}

GRef<PangoContext> make_context(PangoFontMap* map, base::Direction direction)
{
    GRef<PangoContext> context(pango_font_map_create_context(map));
    pango_context_set_base_dir(context.get(), pango_direction(direction));
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    // Not the machine's locale, which would choose other fonts and line breaks elsewhere.
    pango_context_set_language(context.get(), pango_language_from_string("en"));
    return context;
}

/// True when the first paragraph of `layout` runs against the layout around it. Pango swaps left and right for those.
bool against_layout(PangoLayout* layout, base::Direction direction)
{
    return pango_layout_get_line_readonly(layout, 0)->resolved_dir != pango_direction(direction);
}

/// The side that `align` means for a paragraph that runs with the layout around it.
PangoAlignment alignment(PangoLayout* layout, Align align, base::Direction direction)
{
    if (align == Align::Center) {
        return PANGO_ALIGN_CENTER;
    }
    const bool own_side = align == Align::Start || align == Align::End;
    const bool at_start = align == Align::Start || align == Align::Near;
    const bool left = at_start == (direction == base::Direction::LeftToRight);
    const bool swapped = !own_side && against_layout(layout, direction);
    return left == swapped ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
}

GRef<PangoLayout> set(PangoContext* context, const TextSpec& spec, Typeface typeface)
{
    GRef<PangoLayout> layout(pango_layout_new(context));
    const std::string text = shown_text(spec.text);
    pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
    PangoAttrList* styles = attributes(spec, typeface);
    pango_layout_set_attributes(layout.get(), styles);
    pango_attr_list_unref(styles);
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR);
    if (spec.width) {
        pango_layout_set_width(layout.get(), to_pango(std::max(1.0F, *spec.width)));
    }
    if (spec.max_lines > 0) {
        pango_layout_set_height(layout.get(), -spec.max_lines);
        pango_layout_set_ellipsize(layout.get(), PANGO_ELLIPSIZE_END);
    }
    pango_layout_set_alignment(layout.get(), alignment(layout.get(), spec.align, spec.direction));
    return layout;
}

std::vector<TextLine> lines_of(PangoLayout* layout)
{
    std::vector<TextLine> lines;
    PangoLayoutIter* iter = pango_layout_get_iter(layout);
    do {
        const PangoLayoutLine* line = pango_layout_iter_get_line_readonly(iter);
        PangoRectangle box;
        pango_layout_iter_get_line_extents(iter, nullptr, &box);
        const auto begin = static_cast<std::size_t>(line->start_index);
        lines.push_back({{from_pango(box.x), from_pango(box.y), from_pango(box.width), from_pango(box.height)},
                         from_pango(pango_layout_iter_get_baseline(iter)),
                         begin,
                         begin + static_cast<std::size_t>(line->length),
                         line->resolved_dir == PANGO_DIRECTION_RTL});
    } while (pango_layout_iter_next_line(iter) != FALSE);
    pango_layout_iter_free(iter);
    return lines;
}

template <class T> void mix_hash(std::size_t& seed, const T& value)
{
    seed ^= std::hash<T>{}(value) + 0x9E3779B97F4A7C15U + (seed << 6U) + (seed >> 2U);
}

/// A hash over what tells specs apart most often; equality decides the rest.
std::size_t hash_of(const TextSpec& spec)
{
    std::size_t seed = std::hash<std::string>{}(spec.text);
    mix_hash(seed, spec.style.size);
    mix_hash(seed, spec.style.weight);
    mix_hash(seed, static_cast<int>(spec.style.font));
    mix_hash(seed, spec.width.value_or(-1));
    mix_hash(seed, spec.spans.size());
    return seed;
}

std::uint64_t next_id()
{
    static std::atomic<std::uint64_t> last = 0;
    return ++last;
}

}

struct TextEngine::Impl {
    GRef<PangoFontMap> map;
    GRef<PangoContext> rightwards; ///< for layouts from left to right
    GRef<PangoContext> leftwards;
    Typeface typeface = Typeface::Standard;
    std::list<TextLayout> recent; ///< the latest used first
    std::unordered_multimap<std::size_t, std::list<TextLayout>::iterator> by_hash;

    const TextLayout* find(const TextSpec& spec, std::size_t hash)
    {
        const auto [begin, end] = by_hash.equal_range(hash);
        for (auto i = begin; i != end; ++i) {
            if (i->second->spec() == spec) {
                recent.splice(recent.begin(), recent, i->second);
                return &*i->second;
            }
        }
        return nullptr;
    }

    void keep(const TextLayout& layout, std::size_t hash)
    {
        recent.push_front(layout);
        by_hash.emplace(hash, recent.begin());
        if (recent.size() > kept_layouts) {
            forget(std::prev(recent.end()));
        }
    }

    void forget(std::list<TextLayout>::iterator oldest)
    {
        auto [i, end] = by_hash.equal_range(hash_of(oldest->spec()));
        while (i != end && i->second != oldest) {
            ++i;
        }
        if (i != end) {
            by_hash.erase(i);
        }
        recent.erase(oldest);
    }
};

base::Result<TextEngine> TextEngine::create(const FontOptions& options)
{
    const Config config = load_fonts(options);
    if (!config) {
        return base::fail(base::ErrorKind::NotFound,
                          "No fonts were found. Install the packages fonts-vollkorn, fonts-inter, "
                          "fonts-courier-prime and fonts-noto-core.");
    }
    FcConfigSetCurrent(config.get()); // or Pango reads that of the machine as well, for nothing
    GRef<PangoFontMap> map(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
    if (!map) {
        return base::fail(base::ErrorKind::Internal, "Pango was built without FreeType, so no text can be drawn.");
    }
    pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map.get()), config.get());
    auto impl = std::make_unique<Impl>();
    impl->rightwards = make_context(map.get(), base::Direction::LeftToRight);
    impl->leftwards = make_context(map.get(), base::Direction::RightToLeft);
    impl->map = std::move(map);
    return TextEngine(std::move(impl));
}

TextEngine::TextEngine(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) { }

TextEngine::TextEngine(TextEngine&&) noexcept = default;
TextEngine& TextEngine::operator=(TextEngine&&) noexcept = default;
TextEngine::~TextEngine() = default;

TextLayout TextEngine::layout(const TextSpec& spec) const
{
    const std::size_t hash = hash_of(spec);
    if (const TextLayout* known = m_impl->find(spec, hash)) {
        return *known;
    }
    auto impl = std::make_shared<TextLayout::Impl>();
    impl->spec = spec;
    const bool leftwards = spec.direction == base::Direction::RightToLeft;
    impl->layout = set((leftwards ? m_impl->leftwards : m_impl->rightwards).get(), spec, m_impl->typeface);
    impl->lines = lines_of(impl->layout.get());
    impl->id = next_id();
    PangoRectangle box;
    pango_layout_get_extents(impl->layout.get(), nullptr, &box);
    impl->natural_width = from_pango(box.width);
    impl->size = {spec.width.value_or(impl->natural_width), from_pango(box.height)};
    TextLayout layout;
    layout.m_impl = std::move(impl);
    m_impl->keep(layout, hash);
    return layout;
}

void TextEngine::set_typeface(Typeface typeface)
{
    if (typeface != m_impl->typeface) {
        m_impl->typeface = typeface;
        m_impl->recent.clear();
        m_impl->by_hash.clear();
    }
}

Typeface TextEngine::typeface() const
{
    return m_impl->typeface;
}

}

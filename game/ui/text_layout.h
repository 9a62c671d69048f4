// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"
#include "base/result.h"
#include "ui/color.h"
#include "ui/geometry.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ui {

/// What a text is for; the theme's fonts stand behind it, Noto behind those where a script needs it.
enum class FontRole { Serif, Sans, Mono };

enum class Slant { Upright, Italic };

/// Old-style or lining as the font has it, lining for heads, tabular for columns of numbers.
enum class Figures { AsInFont, Lining, Tabular };

/// Capitals are drawn, not written: byte offsets stay those of the text as written.
enum class Case { AsWritten, Upper };

enum class Decoration { None, Underline, Strikethrough };

/// How a run of text looks. Sizes are pixels, already scaled.
struct TextStyle {
    FontRole font = FontRole::Sans;
    float size = 15;
    int weight = 400; ///< 100 to 900, as in CSS
    Color color = rgb(0x1E1B16);
    Slant slant = Slant::Upright;
    float letter_spacing = 0; ///< pixels after every letter
    Figures figures = Figures::AsInFont;
    Case letters = Case::AsWritten;
    Decoration decoration = Decoration::None;

    bool operator==(const TextStyle&) const = default;
};

/// Bytes `begin` to `end` of a text in a style of their own; where spans overlap the later one wins.
struct TextSpan {
    std::size_t begin = 0;
    std::size_t end = 0;
    TextStyle style;

    bool operator==(const TextSpan&) const = default;
};

/// Start and End are those of each paragraph: Start is left in a left-to-right one and right in a right-to-left one.
/// Near and Far are those of the layout's direction, whatever the text's: for names and labels in a row.
enum class Align { Start, Center, End, Near, Far };

/// Everything that decides how a text is set; equal specs give equal layouts. The text is UTF-8, and a byte that is
/// not is shown as a question mark; each line feed begins a paragraph, whose direction is that of its first strong
/// letter, and `direction` when it has none.
struct TextSpec {
    std::string text;
    TextStyle style;
    std::vector<TextSpan> spans;
    std::optional<float> width; ///< pixels to wrap at; none: lines end only at line feeds
    float line_height = 1.5F; ///< distance of baselines as a multiple of `style.size`
    Align align = Align::Start;
    int max_lines = 0; ///< of each paragraph, the last one ending in an ellipsis; 0: as many as it takes
    base::Direction direction = base::Direction::LeftToRight; ///< of the layout around it; Canvas::set fills it in

    bool operator==(const TextSpec&) const = default;
};

/// How far a caret goes: to the next letter as readers count them (accents belong to theirs), or past a word.
enum class Stride { Letter, Word };

/// One line of a layout: its box and baseline relative to the layout's origin, and the bytes it shows.
struct TextLine {
    Rect box;
    float baseline = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool right_to_left = false; ///< of its paragraph

    bool operator==(const TextLine&) const = default;
};

/// A text that has been set: immutable, cheap to copy. Places are relative to its top left corner. A default
/// one is empty.
class TextLayout {
public:
    TextLayout() = default;

    const TextSpec& spec() const;

    /// Width of the wrapped column (of the longest line where the spec has no width) and height of all lines.
    Size size() const;

    /// Width of the longest line.
    float natural_width() const;

    const std::vector<TextLine>& lines() const;

    /// Distance from the top to the first line's baseline; 0 when empty.
    float baseline() const;

    /// The rectangles that bytes `begin` to `end` cover, in reading order: one a line, more where directions mix.
    /// Out-of-range bytes are clamped.
    std::vector<Rect> rects(std::size_t begin, std::size_t end) const;

    /// The offset of the letter under `point`, or none where there is no letter.
    std::optional<std::size_t> byte_at(Point point) const;

    /// The offset between two letters that is nearest to `point`: 0 to the text's length.
    std::size_t caret_at(Point point) const;

    /// Where a caret before `byte` stands: its left edge, top and height; the width is 0.
    Rect caret(std::size_t byte) const;

    /// The caret's next place in reading order, `byte` itself at the end.
    std::size_t after(std::size_t byte, Stride stride) const;

    /// The caret's previous place in reading order, `byte` itself at the beginning.
    std::size_t before(std::size_t byte, Stride stride) const;

    /// Where an arrow to the left or right takes the caret as it is seen, across changes of direction.
    std::size_t to_the_left(std::size_t byte) const;
    std::size_t to_the_right(std::size_t byte) const;

    /// True when `max_lines` cut something off.
    bool ellipsized() const;

    /// A number that no other layout of this process has; 0 for the empty one. For caches of drawn text.
    std::uint64_t id() const;

    /// Equal when set from equal specs.
    friend bool operator==(const TextLayout& a, const TextLayout& b);

private:
    friend class TextEngine;
    friend struct Bitmap rasterise(const TextLayout& layout);
    struct Impl;
    std::shared_ptr<const Impl> m_impl;
};

/// Drawn text: rows of RGBA bytes with premultiplied alpha. `offset` is where its top left corner lies from the
/// layout's origin, in whole pixels: letters may reach over their lines.
struct Bitmap {
    int width = 0;
    int height = 0;
    Point offset;
    std::vector<std::uint8_t> rgba;
};

/// Draws a layout, antialiased in grey, without hinting so that every size keeps its proportions.
Bitmap rasterise(const TextLayout& layout);

/// A font file whose own account of its weight and slant is wrong, with the right one.
struct FontFile {
    std::string path;
    int weight = 400; ///< as in CSS
    Slant slant = Slant::Upright;
};

/// What articles and the interface are set in; receipts keep their own.
enum class Typeface { Standard, OpenDyslexic };

/// Where fonts are looked for: by default where Debian's packages put them. Nothing of the machine's own font
/// settings is used, so that every machine draws the same.
struct FontOptions {
    std::vector<std::string> folders = {"/usr/share/fonts/truetype/vollkorn", "/usr/share/fonts/opentype/inter",
                                        "/usr/share/fonts/truetype/noto", "/usr/share/fonts/opentype/opendyslexic"};
    /// Debian's four faces of Courier Prime all call themselves its light one.
    std::vector<FontFile> files = {
        {"/usr/share/fonts/opentype/courier-prime/Courier Prime.otf", 400, Slant::Upright},
        {"/usr/share/fonts/opentype/courier-prime/Courier Prime Bold.otf", 700, Slant::Upright},
        {"/usr/share/fonts/opentype/courier-prime/Courier Prime Italic.otf", 400, Slant::Italic},
        {"/usr/share/fonts/opentype/courier-prime/Courier Prime Bold Italic.otf", 700, Slant::Italic},
    };
    std::vector<std::string> caches = {"/var/cache/fontconfig"}; ///< the first that may be written keeps new ones
};

/// Sets texts. Keeps the layouts it made lately, so that asking again for the same one is cheap; apart from that
/// it is a pure function of the spec. To be used by one thread.
class TextEngine {
public:
    /// An engine with the fonts found, or NotFound when the folders hold none.
    static base::Result<TextEngine> create(const FontOptions& options = {});

    TextEngine(TextEngine&&) noexcept;
    TextEngine& operator=(TextEngine&&) noexcept;
    ~TextEngine();

    TextLayout layout(const TextSpec& spec) const;

    /// Sets the next texts in `typeface`. Layouts made before stay as they are; ask for them again.
    void set_typeface(Typeface typeface);
    Typeface typeface() const;

private:
    struct Impl;
    explicit TextEngine(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}

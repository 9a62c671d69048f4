// SPDX-License-Identifier: MIT
#include "ui/text_layout.h"

#include "base/rng.h"

#include <cstdlib>
#include <doctest/doctest.h>

namespace {

/// Equal to `value` but for this part of it.
doctest::Approx about(float value, double part)
{
    return doctest::Approx(static_cast<double>(value)).epsilon(part);
}

const ui::TextEngine& engine()
{
    static const auto made = ui::TextEngine::create();
    if (!made) {
        MESSAGE(made.error().message);
        std::abort();
    }
    return *made;
}

const std::string passage = "On November 27, at 7:23 in the morning, Türkiye let the Russians know that Aleppo would "
                            "be attacked within half an hour. Half an hour passed before they handed this on.";

ui::TextSpec spec(std::string text, std::optional<float> width = std::nullopt)
{
    return {.text = std::move(text), .style = {.font = ui::FontRole::Serif, .size = 18}, .width = width};
}

float total_width(const std::vector<ui::Rect>& rects)
{
    float sum = 0;
    for (const auto& rect : rects) {
        sum += rect.width;
    }
    return sum;
}

/// How much ink a bitmap carries: the sum of its alpha.
std::size_t ink(const ui::Bitmap& bitmap)
{
    std::size_t sum = 0;
    for (std::size_t i = 3; i < bitmap.rgba.size(); i += 4) {
        sum += bitmap.rgba[i];
    }
    return sum;
}

}

TEST_CASE("ui::TextEngine::layout - a paragraph wraps to its width and every byte is on one line")
{
    const auto layout = engine().layout(spec(passage, 400));
    REQUIRE(layout.lines().size() > 2);
    std::size_t next = 0;
    for (const auto& line : layout.lines()) {
        CHECK(line.begin == next);
        CHECK(line.box.width <= 400);
        next = line.end;
    }
    CHECK(next == passage.size());
    CHECK(layout.size().width == 400);
}

TEST_CASE("ui::TextEngine::layout - baselines stand line_height sizes apart in every font")
{
    for (const auto font : {ui::FontRole::Serif, ui::FontRole::Sans, ui::FontRole::Mono}) {
        ui::TextSpec words = spec(passage, 300);
        words.style.font = font;
        words.style.size = 20;
        words.line_height = 1.5F;
        const auto layout = engine().layout(words);
        REQUIRE(layout.lines().size() >= 2);
        CHECK(layout.lines()[1].baseline - layout.lines()[0].baseline == about(30, 0.01));
    }
}

TEST_CASE("ui::TextEngine::layout - widths grow with the size, without steps: nothing is hinted")
{
    ui::TextSpec words = spec(passage);
    words.style.size = 10;
    const float at_10 = engine().layout(words).natural_width();
    for (float size = 10; size <= 40; size += 1.5F) {
        words.style.size = size;
        CHECK(engine().layout(words).natural_width() == about(at_10 * size / 10, 0.005));
    }
}

TEST_CASE("ui::TextEngine::layout - the same spec gives the same layout, another one another")
{
    const auto first = engine().layout(spec(passage, 400));
    const auto again = engine().layout(spec(passage, 400));
    const auto other = engine().layout(spec(passage, 401));
    CHECK(first.id() == again.id());
    CHECK(first == again);
    CHECK(first.id() != other.id());
    CHECK_FALSE(first == other);
}

TEST_CASE("ui::TextEngine::layout - thousands of texts later the first is set again, equal to what it was")
{
    const auto first = engine().layout(spec("the first"));
    for (int i = 0; i < 3000; ++i) {
        CHECK(engine().layout(spec("filler " + std::to_string(i))).id() != first.id());
    }
    const auto again = engine().layout(spec("the first"));
    CHECK(again == first);
    CHECK(again.size() == first.size());
}

TEST_CASE("ui::TextLayout::byte_at - the middle of every letter finds the letter")
{
    const auto layout = engine().layout(spec(passage, 350));
    for (std::size_t byte = 0; byte < passage.size(); ++byte) {
        if ((passage[byte] & 0xC0) == 0x80) {
            continue; // the middle of a letter
        }
        std::size_t end = byte + 1;
        while (end < passage.size() && (passage[end] & 0xC0) == 0x80) {
            ++end;
        }
        const auto rects = layout.rects(byte, end);
        if (rects.empty() || rects.front().width < 1) {
            continue; // the space at the end of a line
        }
        CHECK(layout.byte_at(rects.front().center()) == byte);
    }
}

TEST_CASE("ui::TextLayout::byte_at - no letter outside the text, nor in the empty part of a short line")
{
    const auto layout = engine().layout(spec("short", 400));
    CHECK_FALSE(layout.byte_at({-1, 5}));
    CHECK_FALSE(layout.byte_at({10, -1}));
    CHECK_FALSE(layout.byte_at({10, layout.size().height}));
    CHECK_FALSE(layout.byte_at({300, 5}));
    CHECK(layout.byte_at({3, 10}) == 0);
    CHECK_FALSE(engine().layout(spec("", 400)).byte_at({1, 1}));
    CHECK_FALSE(ui::TextLayout().byte_at({1, 1}));
}

TEST_CASE("ui::TextLayout::rects - random ranges lie in the text and are as wide as their parts together")
{
    const auto layout = engine().layout(spec(passage, 350));
    base::Rng rng{11};
    const ui::Rect all{0, 0, 350, layout.size().height};
    for (int i = 0; i < 300; ++i) {
        const std::size_t begin = base::draw(rng, 84); // plain letters up to here but for one
        const std::size_t middle = begin + base::draw(rng, passage.size() - begin);
        const std::size_t end = middle + base::draw(rng, passage.size() - middle);
        if ((passage[middle] & 0xC0) == 0x80 || (passage[begin] & 0xC0) == 0x80) {
            continue;
        }
        const auto whole = layout.rects(begin, end);
        for (const auto& rect : whole) {
            CHECK(ui::contains(all, rect, 0.1F));
        }
        const float parts = total_width(layout.rects(begin, middle)) + total_width(layout.rects(middle, end));
        CHECK(total_width(whole) == about(parts, 0.02));
    }
}

TEST_CASE("ui::TextLayout::rects - one rectangle a line, and none for nothing or for what is beyond the end")
{
    const auto layout = engine().layout(spec(passage, 350));
    CHECK(layout.rects(0, passage.size()).size() == layout.lines().size());
    CHECK(layout.rects(5, 5).empty());
    CHECK(layout.rects(9, 3).empty());
    CHECK(layout.rects(passage.size(), passage.size() + 50).empty());
    CHECK(layout.rects(0, 100000) == layout.rects(0, passage.size()));
}

TEST_CASE("ui::TextEngine::layout - Arabic starts on the right, and a number within it is one piece")
{
    const std::string arabic = "أبلغت تركيا الروس في الساعة 7:23 صباحا";
    const auto layout = engine().layout(spec(arabic, 500));
    REQUIRE(layout.lines().size() == 1);
    CHECK(layout.lines()[0].right_to_left);
    CHECK(layout.lines()[0].box.right() == about(500, 0.01));
    const std::size_t digits = arabic.find('7');
    const auto number = layout.rects(digits, digits + 4);
    REQUIRE(number.size() == 1);
    const auto before = layout.rects(0, 10);
    REQUIRE(before.size() == 1);
    CHECK(before[0].x > number[0].right());
}

TEST_CASE("ui::TextLayout::rects - a range over a change of direction has more than one piece")
{
    const std::string mixed = "The word حاشية means a footnote";
    const std::size_t arabic = mixed.find("\xD8");
    const auto layout = engine().layout(spec(mixed));
    CHECK_FALSE(layout.lines()[0].right_to_left);
    const auto pieces = layout.rects(4, arabic + 4);
    CHECK(pieces.size() == 2);
}

TEST_CASE("ui::TextEngine::layout - bytes that are not UTF-8 keep their places and break nothing")
{
    const std::string broken = std::string("good \xFF\xC3 bad\0end", 14);
    const auto layout = engine().layout(spec(broken));
    CHECK(layout.lines().back().end == broken.size());
    CHECK(layout.rects(0, broken.size()).size() == 1);
    CHECK(ui::rasterise(layout).width > 10);
}

TEST_CASE("ui::TextEngine::layout - random bytes never break it")
{
    base::Rng rng{99};
    for (int i = 0; i < 200; ++i) {
        std::string text;
        for (std::size_t n = base::draw(rng, 60); n > 0; --n) {
            text += static_cast<char>(base::draw(rng, 256));
        }
        ui::TextSpec random = spec(text, 30 + static_cast<float>(base::draw(rng, 200)));
        random.spans = {{base::draw(rng, 60), base::draw(rng, 90), {.weight = 700}}};
        const auto layout = engine().layout(random);
        CHECK(layout.size().height > 0);
        const auto byte = layout.byte_at({5, 5});
        CHECK((!byte || *byte < text.size()));
    }
}

TEST_CASE("ui::TextEngine::layout - max_lines cuts and says so")
{
    ui::TextSpec one = spec(passage, 300);
    one.max_lines = 1;
    const auto cut = engine().layout(one);
    CHECK(cut.lines().size() == 1);
    CHECK(cut.ellipsized());
    CHECK(cut.natural_width() <= 300);
    CHECK_FALSE(engine().layout(spec("short", 300)).ellipsized());
}

TEST_CASE("ui::TextEngine::layout - bold spans are wider, letter spacing adds up, capitals keep their bytes")
{
    const float plain = engine().layout(spec("evidence")).natural_width();
    ui::TextSpec bold = spec("evidence");
    ui::TextStyle heavy = bold.style;
    heavy.weight = 700;
    bold.spans = {{0, 4, heavy}};
    CHECK(engine().layout(bold).natural_width() > plain);

    ui::TextSpec spaced = spec("evidence");
    spaced.style.letter_spacing = 3;
    CHECK(engine().layout(spaced).natural_width() == about(plain + 7 * 3, 0.03));

    ui::TextSpec upper = spec("straße");
    upper.style.letters = ui::Case::Upper;
    const auto layout = engine().layout(upper);
    CHECK(layout.natural_width() > engine().layout(spec("straße")).natural_width());
    CHECK(layout.lines()[0].end == upper.text.size());
}

TEST_CASE("ui::TextEngine::layout - Courier Prime is regular by default, bold when asked, and of fixed width")
{
    ui::TextSpec regular = spec("iiiiiiii");
    regular.style.font = ui::FontRole::Mono;
    ui::TextSpec wide = regular;
    wide.text = "MMMMMMMM";
    CHECK(engine().layout(regular).natural_width() == engine().layout(wide).natural_width());
    ui::TextSpec bold = wide;
    bold.style.weight = 700;
    CHECK(ink(ui::rasterise(engine().layout(bold))) > ink(ui::rasterise(engine().layout(wide))) * 5 / 4);
}

TEST_CASE("ui::TextEngine::layout - lining figures are taller than the article's old-style ones")
{
    ui::TextSpec old_style = spec("1000");
    ui::TextSpec lining = old_style;
    lining.style.figures = ui::Figures::Lining;
    CHECK(ui::rasterise(engine().layout(lining)).height > ui::rasterise(engine().layout(old_style)).height);
}

TEST_CASE("ui::rasterise - ink in the text's colour, premultiplied, within its box")
{
    ui::TextSpec red = spec("Receipts");
    red.style.color = ui::with_alpha(ui::rgb(0xFF0000), 128);
    const auto layout = engine().layout(red);
    const auto bitmap = ui::rasterise(layout);
    REQUIRE(bitmap.rgba.size() == static_cast<std::size_t>(bitmap.width * bitmap.height * 4));
    CHECK(static_cast<float>(bitmap.width) <= layout.natural_width() + 6);
    CHECK(ink(bitmap) > 1000);
    for (std::size_t i = 0; i < bitmap.rgba.size(); i += 4) {
        CHECK(bitmap.rgba[i] <= bitmap.rgba[i + 3]);
        CHECK(bitmap.rgba[i + 1] == 0);
        CHECK(bitmap.rgba[i + 3] <= 130);
    }
}

TEST_CASE("ui::rasterise - nothing for nothing, and the same bytes for the same text")
{
    CHECK(ui::rasterise(ui::TextLayout()).rgba.empty());
    CHECK(ui::rasterise(engine().layout(spec(""))).rgba.empty());
    const auto other_engine = ui::TextEngine::create();
    REQUIRE(other_engine);
    CHECK(ui::rasterise(engine().layout(spec(passage, 400))).rgba
          == ui::rasterise(other_engine->layout(spec(passage, 400))).rgba);
}

TEST_CASE("ui::rasterise - a struck-through or underlined word has more ink")
{
    const auto plain = ink(ui::rasterise(engine().layout(spec("claim"))));
    for (const auto decoration : {ui::Decoration::Underline, ui::Decoration::Strikethrough}) {
        ui::TextSpec decorated = spec("claim");
        decorated.style.decoration = decoration;
        CHECK(ink(ui::rasterise(engine().layout(decorated))) > plain + 1000);
    }
}

TEST_CASE("ui::TextEngine::layout - words without a direction of their own follow the layout's")
{
    const auto box_of = [](const std::string& text, base::Direction direction, ui::Align align) {
        ui::TextSpec wanted = spec(text, 500);
        wanted.direction = direction;
        wanted.align = align;
        return engine().layout(wanted).lines()[0].box;
    };
    using enum base::Direction;
    const std::string arabic = "من أخبر الروس";
    CHECK(box_of("12 %", LeftToRight, ui::Align::Start).x == 0);
    CHECK(box_of("12 %", RightToLeft, ui::Align::Start).right() == about(500, 0.001));
    CHECK(box_of("12 %", RightToLeft, ui::Align::End).x == 0);
    // Words with one begin on their own side, whatever stands around them.
    CHECK(box_of("Homs", RightToLeft, ui::Align::Start).x == 0);
    CHECK(box_of(arabic, RightToLeft, ui::Align::Start).right() == about(500, 0.001));
    CHECK(box_of(arabic, LeftToRight, ui::Align::Start).right() == about(500, 0.001));
    CHECK(box_of(arabic, RightToLeft, ui::Align::Center).center().x == about(250, 0.001));
}

TEST_CASE("ui::TextEngine::layout - Near and Far are the layout's sides, whatever the words are")
{
    for (const std::string& text : {std::string("Homs"), std::string("من أخبر الروس"), std::string("12 %")}) {
        for (const auto direction : {base::Direction::LeftToRight, base::Direction::RightToLeft}) {
            ui::TextSpec wanted = spec(text, 500);
            wanted.direction = direction;
            wanted.align = ui::Align::Near;
            const ui::Rect near = engine().layout(wanted).lines()[0].box;
            wanted.align = ui::Align::Far;
            const ui::Rect far = engine().layout(wanted).lines()[0].box;
            const bool leftwards = direction == base::Direction::RightToLeft;
            CHECK((leftwards ? far : near).x == 0);
            CHECK((leftwards ? near : far).right() == about(500, 0.001));
        }
    }
}

TEST_CASE("ui::TextEngine::set_typeface - articles and interface change, receipts stay, and it can be changed back")
{
    auto made = ui::TextEngine::create();
    REQUIRE(made);
    const auto width = [&](ui::FontRole role) {
        ui::TextSpec wanted = spec("The fall of Damascus");
        wanted.style.font = role;
        return made->layout(wanted).natural_width();
    };
    using enum ui::FontRole;
    const float serif = width(Serif);
    const float sans = width(Sans);
    const float mono = width(Mono);
    CHECK(made->typeface() == ui::Typeface::Standard);
    made->set_typeface(ui::Typeface::OpenDyslexic);
    CHECK(made->typeface() == ui::Typeface::OpenDyslexic);
    CHECK(width(Serif) != serif);
    CHECK(width(Sans) != sans);
    CHECK(width(Serif) == width(Sans));
    CHECK(width(Mono) == mono);
    made->set_typeface(ui::Typeface::Standard);
    CHECK(width(Serif) == serif);
}

TEST_CASE("ui::TextEngine::set_typeface - OpenDyslexic takes about the room of the interface's own face")
{
    auto made = ui::TextEngine::create();
    REQUIRE(made);
    ui::TextSpec wanted = spec(passage);
    wanted.style.font = ui::FontRole::Sans;
    const float standard = made->layout(wanted).natural_width();
    made->set_typeface(ui::Typeface::OpenDyslexic);
    CHECK(made->layout(wanted).natural_width() == about(standard, 0.1));
    CHECK(made->layout(wanted).size().height > 0);
}

TEST_CASE("ui::TextEngine::create - without fonts it says which packages to install")
{
    const auto engine = ui::TextEngine::create({.folders = {"/nowhere"}, .files = {{"/nowhere/a.otf"}}, .caches = {}});
    REQUIRE_FALSE(engine);
    CHECK(engine.error().kind == base::ErrorKind::NotFound);
    CHECK(engine.error().message.find("fonts-vollkorn") != std::string::npos);
}

// SPDX-License-Identifier: MIT
#include "ui/field.h"

#include "base/rng.h"
#include "scene.h"
#include "ui/writing.h"

namespace {

using ui::Key;
using ui::PadButton;

const std::string arabic = "من أخبر الروس؟";

enum class Event { Back, Answer };

/// A screen with one field and a main button, as a player uses it.
struct Page {
    std::string text;
    ui::UiState ui = ui_test::focused("answer");
    base::Language tr = {};
    std::size_t most_bytes = 200;
    std::optional<Event> event = {};
    float width = 300;

    ui::Frame<Event> frame() const
    {
        ui::FrameBuilder<Event> builder{ui_test::scene({.ui = ui, .tr = tr})};
        ui::Column column{60, 100, width};
        ui::field(builder, column,
                  ui::Field{.id = {"answer"}, .label = "Your answer", .text = text, .most_bytes = most_bytes});
        builder.target({.id = {"back"}, .rect = {60, 300, 100, 40}, .label = "Back"}, Event::Back);
        builder.shortcut(ui::KeyPressed{Key::Enter}, Event::Answer);
        builder.shortcut(ui::KeyPressed{Key::B}, Event::Back);
        builder.shortcut(ui::KeyPressed{Key::Backspace}, Event::Back);
        builder.shortcut(ui::KeyPressed{Key::Escape}, Event::Back);
        builder.shortcut(ui::TextEntered{U'!'}, Event::Back);
        return std::move(builder).finish();
    }

    void input(const ui::Input& input)
    {
        auto outcome = ui::handle(frame(), ui, input);
        ui = outcome.ui;
        event = outcome.event;
        if (outcome.change) {
            text = std::get<ui::TextChanged>(*outcome.change).text;
        }
    }
    void press(Key key, ui::Modifiers modifiers = {}) { input(ui::KeyPressed{key, modifiers}); }
    void pad(PadButton button) { input(ui::PadPressed{button}); }
    void type(const std::u32string& words)
    {
        for (const char32_t character : words) {
            input(ui::TextEntered{character});
        }
    }
    std::string selected() const
    {
        const auto [begin, end] = std::minmax(ui.caret, ui.selected_from);
        return text.substr(begin, end - begin);
    }
    ui::FieldContent content() const
    {
        return std::get<ui::FieldContent>(ui::find(ui::targets(frame()), {"answer"})->content);
    }
};

/// The caret as it is drawn: the only filled rectangle two pixels wide.
std::optional<ui::Rect> drawn_caret(const ui::Frame<Event>& frame)
{
    for (const auto& command : frame.draw) {
        const auto* fill = std::get_if<ui::FillRect>(&command);
        if (fill != nullptr && fill->rect.width == 2) {
            return fill->rect;
        }
    }
    return std::nullopt;
}

}

TEST_CASE("ui::field - what is typed goes where the caret is")
{
    Page page;
    page.type(U"Trkiye");
    CHECK(page.text == "Trkiye");
    page.press(Key::Home);
    page.press(Key::Right);
    page.type(U"ü");
    CHECK(page.text == "Türkiye");
    page.press(Key::End);
    page.type(U"!");
    CHECK(page.text == "Türkiye!");
    CHECK_FALSE(page.event);
}

TEST_CASE("ui::field - a letter with its accents is one step, and goes as one")
{
    Page page{.text = "ne\u0301e"}; // e with a combining acute accent
    page.ui.caret = page.ui.selected_from = page.text.size();
    page.press(Key::Left);
    page.press(Key::Left);
    CHECK(page.ui.caret == 1);
    page.press(Key::Delete);
    CHECK(page.text == "ne");
    page.press(Key::Backspace);
    CHECK(page.text == "e");
    page.press(Key::Backspace);
    CHECK(page.text == "e");
}

TEST_CASE("ui::field - Control goes and deletes by words")
{
    Page page{.text = "the fall of Damascus"};
    page.ui.caret = page.ui.selected_from = page.text.size();
    page.press(Key::Left, {.control = true});
    CHECK(page.ui.caret == 12);
    page.press(Key::Left, {.control = true});
    CHECK(page.ui.caret == 9);
    page.press(Key::Right, {.control = true});
    CHECK(page.ui.caret == 11);
    page.press(Key::Backspace, {.control = true});
    CHECK(page.text == "the fall  Damascus");
}

TEST_CASE("ui::field - Shift selects, Control+A selects all, typing replaces what is selected")
{
    Page page{.text = "twelve boats"};
    page.press(Key::Right, {.shift = true});
    page.press(Key::Right, {.shift = true});
    CHECK(page.selected() == "tw");
    page.press(Key::Right);
    CHECK(page.ui.caret == 2);
    CHECK(page.selected().empty());
    page.press(Key::A, {.control = true});
    CHECK(page.selected() == "twelve boats");
    page.type(U"12");
    CHECK(page.text == "12");
    page.press(Key::Home, {.shift = true});
    page.press(Key::Delete);
    CHECK(page.text.empty());
}

TEST_CASE("ui::field - no more goes in than it takes, and no control characters")
{
    Page page{.most_bytes = 4};
    page.type(U"abcü");
    CHECK(page.text == "abc");
    page.type(U"d\n\t\x7f\x85\x2028");
    CHECK(page.text == "abcd");
    page.press(Key::A, {.control = true});
    page.type(U"é");
    CHECK(page.text == "é");
}

TEST_CASE("ui::field - letters are not the screen's shortcuts while it has the focus; Enter, Escape and Tab go on")
{
    Page page;
    page.press(Key::B);
    CHECK_FALSE(page.event);
    page.press(Key::Backspace);
    CHECK_FALSE(page.event);
    page.press(Key::Enter);
    CHECK(page.event == Event::Answer);
    page.press(Key::Escape);
    CHECK(page.event == Event::Back);
    page.press(Key::Tab);
    CHECK(page.ui.focused.value == "back");
    page.press(Key::B);
    CHECK(page.event == Event::Back);
}

TEST_CASE("ui::field - the caret comes to the end of the text when Tab leads there")
{
    Page page{.text = "twelve", .ui = ui_test::focused("back")};
    page.press(Key::Tab);
    CHECK(page.ui.focused.value == "answer");
    CHECK(page.ui.caret == 6);
    page.type(U"!");
    CHECK(page.text == "twelve!");
}

TEST_CASE("ui::field - a click puts the caret where it is, dragging selects")
{
    Page page{.text = "twelve boats"};
    const ui::FieldContent content = page.content();
    const auto at = [&](std::size_t byte) {
        return content.layout.caret(byte).origin() + content.origin + ui::Point{0.5F, 5};
    };
    page.input(ui::MousePressed{at(3)});
    CHECK(page.ui.caret == 3);
    page.input(ui::MouseMoved{at(6)});
    CHECK(page.selected() == "lve");
    page.input(ui::MouseReleased{at(6)});
    page.input(ui::MouseMoved{at(9)});
    CHECK(page.selected() == "lve");
    CHECK_FALSE(page.event);
    page.input(ui::MousePressed{{62, 120}});
    CHECK(page.ui.caret == 0);
}

TEST_CASE("ui::field - a text longer than its box scrolls so that the caret shows, at both ends and on the way")
{
    Page page{.text = "Türkiye let the Russians know that Aleppo would be attacked", .width = 200};
    const ui::Rect box{60, 100, 200, 60};
    page.press(Key::End);
    CHECK(ui::contains(box, *drawn_caret(page.frame())));
    CHECK(page.content().offset > 0);
    const float at_end = page.content().offset;
    page.press(Key::Left);
    CHECK(page.content().offset == at_end); // there is room to go before it moves again
    for (int i = 0; i < 60; ++i) {
        page.press(Key::Left);
        CHECK(ui::contains(box, *drawn_caret(page.frame())));
    }
    CHECK(page.content().offset == 0);
}

TEST_CASE("ui::field - Arabic is written from the right, and arrows go the way they point")
{
    Page page{.text = arabic, .tr = ui_test::leftwards()};
    page.press(Key::Home);
    const float first = drawn_caret(page.frame())->x;
    page.press(Key::Left);
    CHECK(page.ui.caret == 2);
    CHECK(drawn_caret(page.frame())->x < first);
    page.press(Key::Right);
    CHECK(page.ui.caret == 0);
    page.press(Key::Left, {.control = true});
    CHECK(page.ui.caret == 4); // past the first word, which lies to the left
    page.press(Key::End);
    page.press(Key::Backspace);
    CHECK(page.text == arabic.substr(0, arabic.size() - 2));
}

TEST_CASE("ui::field - in a mirrored layout the drawn caret stands where the letters are, and a click finds them")
{
    for (const std::string& text : {arabic, std::string("twelve boats")}) {
        Page page{.text = text, .tr = ui_test::leftwards()};
        for (std::size_t byte = 0; byte <= text.size(); byte = page.content().layout.after(byte, ui::Stride::Letter)) {
            page.ui.caret = page.ui.selected_from = byte;
            const ui::FieldContent content = page.content();
            const float wanted = content.origin.x + content.layout.caret(byte).x;
            CHECK(drawn_caret(page.frame())->center().x == doctest::Approx(wanted).epsilon(0.01));
            if (byte == text.size()) {
                break;
            }
        }
    }
}

TEST_CASE("ui::field - with a gamepad: South begins, Up and Down change the letter, Right goes on, Left takes away")
{
    Page page;
    page.pad(PadButton::Down);
    CHECK(page.ui.focused.value == "back"); // it is passed by as long as nobody writes
    page.pad(PadButton::Up);
    page.pad(PadButton::South);
    page.pad(PadButton::Down);
    CHECK(page.text == "a");
    page.pad(PadButton::Down);
    page.pad(PadButton::Down);
    CHECK(page.text == "c");
    page.pad(PadButton::Right);
    page.pad(PadButton::Down);
    CHECK(page.text == "ca");
    page.pad(PadButton::Up);
    CHECK(page.text == "c'"); // round the beginning, to the last of the letters
    page.pad(PadButton::Left);
    CHECK(page.text == "c");
    page.pad(PadButton::Left);
    CHECK(page.text.empty());
    page.pad(PadButton::Left);
    page.pad(PadButton::East);
    CHECK_FALSE(page.event);
    page.pad(PadButton::Down);
    CHECK(page.ui.focused.value == "back");
    CHECK(page.text.empty());
}

TEST_CASE("ui::field - the gamepad's letters are those that the field gives, whatever their script")
{
    CHECK(ui::letter_after("aئñ", "a") == "ئ");
    CHECK(ui::letter_after("aئñ", "ñ") == "a");
    CHECK(ui::letter_after("aئñ", "") == "a");
    CHECK(ui::letter_before("aئñ", "ñ") == "ئ");
    CHECK(ui::letter_before("aئñ", "a") == "ñ");
    CHECK(ui::letter_before("", "a").empty());
    CHECK(ui::letter_after("", "").empty());
}

TEST_CASE("ui::field - whatever is pressed, the text stays UTF-8 within its limit and the caret within the text")
{
    base::Rng rng{11};
    const std::vector<Key> keys = {Key::Left, Key::Right, Key::Home, Key::End, Key::Backspace, Key::Delete, Key::A};
    const std::u32string letters = U"aü سé\u0301😀1";
    for (int round = 0; round < 20; ++round) {
        Page page{.most_bytes = 24};
        for (int step = 0; step < 60; ++step) {
            if (base::draw(rng, 2) == 0) {
                page.type({letters[base::draw(rng, letters.size())]});
            } else {
                page.press(keys[base::draw(rng, keys.size())],
                           {.shift = base::draw(rng, 3) == 0, .control = base::draw(rng, 4) == 0});
            }
            CHECK(page.text.size() <= 24);
            CHECK(page.ui.caret <= page.text.size());
            CHECK(page.content().layout.before(page.content().layout.after(page.ui.caret, ui::Stride::Letter),
                                               ui::Stride::Letter)
                  <= page.ui.caret);
        }
    }
}

TEST_CASE("ui::field - has no finding at any text scale, empty or full, either way")
{
    for (const float scale : {1.0F, 2.0F}) {
        for (const auto& tr : {base::Language(), ui_test::leftwards()}) {
            for (const std::string text : {"", "twelve boats went out that night and none came back"}) {
                ui::FrameBuilder<Event> builder{
                    ui_test::scene({.ui = ui_test::focused("f"), .scale = scale, .tr = tr})};
                ui::Column column{60, 100, 400};
                ui::field(builder, column,
                          ui::Field{.id = {"f"}, .label = "Answer", .text = text, .placeholder = "A number"});
                const auto frame = std::move(builder).finish();
                ui_test::check_clean(ui::check_frame(frame, {{1280, 900}, scale}));
            }
        }
    }
}

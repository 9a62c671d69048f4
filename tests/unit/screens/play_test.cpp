// SPDX-License-Identifier: MIT
#include "quiz/scale.h"
#include "table.h"
#include "text/unicode.h"

#include <array>

using table::Table;

namespace {

constexpr std::array<ui::Key, 6> letters = {ui::Key::A, ui::Key::B, ui::Key::C, ui::Key::D, ui::Key::E, ui::Key::F};

const screens::Question& question(const Table& table)
{
    return std::get<screens::Question>(table.state.screen);
}

/// The place among the shown answers of the right one.
std::size_t right_row(const Table& table)
{
    const auto shown = screens::shown_answers(table.item().question, *table.round);
    return static_cast<std::size_t>(std::find(shown.begin(), shown.end(), table.answer(true)) - shown.begin());
}

std::string right_word(const Table& table)
{
    const auto words = screens::words_to_pick(table.item().question);
    const auto at = std::find(words.begin(), words.end(), std::get<quiz::PickedWord>(table.answer(true)));
    return "word-" + std::to_string(at - words.begin());
}

ui::Target target(const Table& table, const std::string& id)
{
    const auto all = ui::targets(table.picture());
    const ui::Target* found = ui::find(all, {id});
    REQUIRE_MESSAGE(found != nullptr, "no target " << id);
    return *found;
}

/// The id of the row that lies at a place of an order.
std::string row_at(const Table& table, std::size_t place)
{
    for (const ui::Target& each : ui::targets(table.picture())) {
        const auto* item = std::get_if<ui::ItemContent>(&each.content);
        if (item != nullptr && item->place == place) {
            return each.id.value;
        }
    }
    FAIL("no row at " << place);
    return {};
}

std::vector<std::size_t> order(const Table& table)
{
    return screens::shown_order(table.state, question(table));
}

/// Goes to a target with one key, pressed again and again.
void go_to(Table& table, const std::string& id, ui::Key key)
{
    for (int i = 0; i < 100 && table.state.ui.focused.value != id; ++i) {
        table.press(key);
    }
    REQUIRE(table.state.ui.focused.value == id);
}

void type(Table& table, std::string_view words)
{
    for (const char letter : words) {
        table.input(ui::TextEntered{static_cast<char32_t>(letter)});
    }
}

struct ByKeys {
    Table& table;

    void pick_row() const { table.press(letters[right_row(table)]); }
    void operator()(const quiz::Choice&) const { pick_row(); }
    void operator()(const quiz::VerdictKey&) const { pick_row(); }
    void operator()(const quiz::Compare&) const { pick_row(); }
    void operator()(const quiz::Locate&) const
    {
        go_to(table, table.sentence_id(true), ui::Key::Down);
        table.press(ui::Key::Enter);
    }
    void operator()(const quiz::Number& body) const
    {
        table.press(ui::Key::Home);
        for (int i = 0; i < static_cast<int>(body.key); ++i) {
            table.press(ui::Key::Right);
        }
    }
    void operator()(const quiz::Date&) const
    {
        go_to(table, "field", ui::Key::Tab);
        type(table, "10 May 2021");
    }
    void operator()(const quiz::Order& body) const
    {
        for (std::size_t place = 0; place < body.key.size(); ++place) {
            const auto now = order(table);
            const auto at = static_cast<std::size_t>(std::find(now.begin(), now.end(), place) - now.begin());
            const std::string row = row_at(table, at);
            go_to(table, row_at(table, 0), ui::Key::Up);
            go_to(table, row, ui::Key::Down);
            table.press(ui::Key::Space);
            for (std::size_t step = at; step > place; --step) {
                table.press(ui::Key::Up);
            }
            table.press(ui::Key::Space);
        }
    }
    void operator()(const quiz::Altered&) const
    {
        go_to(table, right_word(table), ui::Key::Right);
        table.press(ui::Key::Enter);
    }
    void operator()(const quiz::Short& body) const { type(table, body.key); }
};

/// Says how sure, and gives the answer: digits are typed while a field has the focus, so that Enter leads on there.
void give_by_keys(Table& table)
{
    if (table.state.ui.focused.value == "field") {
        table.press(ui::Key::Enter);
        table.press(ui::Key::Right);
        table.press(ui::Key::Right);
    } else {
        table.press(ui::Key::Digit3);
    }
    table.press(ui::Key::Enter);
}

struct ByMouse {
    Table& table;

    void pick_row() const { table.click("option-" + std::to_string(right_row(table))); }
    void operator()(const quiz::Choice&) const { pick_row(); }
    void operator()(const quiz::VerdictKey&) const { pick_row(); }
    void operator()(const quiz::Compare&) const { pick_row(); }
    void operator()(const quiz::Locate&) const { table.click(table.sentence_id(true)); }
    void slide(double value) const
    {
        table.reach("slider");
        const auto slider = std::get<ui::SliderContent>(target(table, "slider").content);
        const double part = (value - slider.low) / (slider.high - slider.low);
        const ui::Point at{slider.track.x + slider.track.width * static_cast<float>(part), slider.track.center().y};
        table.input(ui::MousePressed{at});
        table.input(ui::MouseReleased{at});
    }
    void operator()(const quiz::Number& body) const { slide(body.key); }
    void operator()(const quiz::Date& body) const { slide(quiz::place_of(body.key)); }
    void operator()(const quiz::Order&) const
    {
        for (auto now = order(table); !std::is_sorted(now.begin(), now.end()); now = order(table)) {
            drag_up(static_cast<std::size_t>(std::is_sorted_until(now.begin(), now.end()) - now.begin()));
        }
    }
    /// Takes the row at a place by what shows of it and lays it above the one before.
    void drag_up(std::size_t place) const
    {
        table.reach(row_at(table, place - 1));
        const ui::Point from = table.reach(row_at(table, place));
        const float by = target(table, row_at(table, place)).rect.y - target(table, row_at(table, place - 1)).rect.y;
        const ui::Point to{from.x, from.y - by - 2};
        table.input(ui::MousePressed{from});
        table.input(ui::MouseMoved{to});
        table.input(ui::MouseReleased{to});
    }
    void operator()(const quiz::Altered&) const { table.click(right_word(table)); }
    void operator()(const quiz::Short& body) const
    {
        for (const char letter : text::folded(body.key)) {
            click_letter(letter == ' ' ? "Space" : std::string(1, letter));
        }
    }
    void click_letter(const std::string& label) const
    {
        for (const ui::Target& each : ui::targets(table.picture())) {
            if (each.group.value == "letters" && each.label == label) {
                table.click(each.id.value);
                return;
            }
        }
        FAIL("no letter " << label);
    }
};

struct Hands {
    void (*answer)(Table& table);
    void (*point)(Table& table);
    void (*go_on)(Table& table);
};

const Hands keyboard{[](Table& table) {
                         std::visit(ByKeys{table}, table.item().question.body);
                         give_by_keys(table);
                     },
                     [](Table& table) {
                         go_to(table, table.sentence_id(true), ui::Key::Down);
                         table.press(ui::Key::Enter);
                     },
                     [](Table& table) { table.press(ui::Key::Enter); }};

const Hands mouse{[](Table& table) {
                      std::visit(ByMouse{table}, table.item().question.body);
                      table.click("confidence-3");
                      table.click("confirm");
                  },
                  [](Table& table) { table.click(table.sentence_id(true)); },
                  [](Table& table) { table.click("next"); }};

/// Plays a round of one question of every kind to its results, all right.
void play_all_kinds(const Hands& hands, float text_scale)
{
    Table table(table::storm(make::all_kinds()));
    table.open();
    table.state.window = {800, 600};
    table.state.settings.text_scale = text_scale;
    table.state.settings.motion = ui::Motion::Reduced;
    table.say(screens::OpenPack{"storm.toml", screens::Purpose::Play});
    std::size_t turns = 0;
    for (; std::holds_alternative<screens::Question>(table.state.screen); ++turns) {
        INFO("question " << table.item().question.id.value << " at " << text_scale);
        hands.answer(table);
        if (std::holds_alternative<screens::Pointing>(table.state.screen)) {
            hands.point(table);
        }
        REQUIRE(std::holds_alternative<screens::Receipt>(table.state.screen));
        CHECK(table.round->attempts.back().grade.right);
        CHECK(table.round->attempts.back().confidence == learn::Confidence::Certain);
        hands.go_on(table);
    }
    CHECK(turns == make::all_kinds().size());
    CHECK(std::holds_alternative<screens::Results>(table.state.screen));
    CHECK(table.state.notice.empty());
}

}

TEST_CASE("screens - a whole round of every kind is played with the keyboard alone")
{
    for (const float scale : {1.0F, 1.5F, 2.0F}) {
        play_all_kinds(keyboard, scale);
    }
}

TEST_CASE("screens - a whole round of every kind is played with the mouse alone")
{
    for (const float scale : {1.0F, 1.5F, 2.0F}) {
        play_all_kinds(mouse, scale);
    }
}

TEST_CASE("screens - the arrows choose: the first press takes the first option")
{
    Table table;
    table.play("caller");
    const auto shown = screens::shown_answers(table.item().question, *table.round);
    const auto chosen = [&] { return std::get<screens::Question>(table.state.screen).answer; };
    table.press(ui::Key::Down);
    CHECK(chosen() == shown[0]);
    table.press(ui::Key::Down);
    CHECK(chosen() == shown[1]);
    CHECK(table.state.ui.focused.value == "option-1");
    table.press(ui::Key::Tab);
    table.press(ui::Key::Right);
    CHECK(std::get<screens::Question>(table.state.screen).confidence == learn::Confidence::FairlySure);
    table.press(ui::Key::Z);
    table.press(ui::Key::Z);
    CHECK_FALSE(chosen());
}

TEST_CASE("screens - Escape pauses, and Escape goes on")
{
    Table table;
    table.play("caller");
    table.press(ui::Key::Escape);
    CHECK(screens::is_paused(table.state));
    table.press(ui::Key::Escape);
    CHECK_FALSE(screens::is_paused(table.state));
}

TEST_CASE("screens - the size of text follows Control with plus and minus everywhere")
{
    Table table;
    table.open();
    table.press(ui::Key::Plus, {.control = true});
    CHECK(table.state.settings.text_scale == 1.25F);
    table.play("caller");
    table.state.settings.text_scale = 1.5F;
    table.press(ui::Key::Minus, {.control = true});
    CHECK(table.state.settings.text_scale == 1.25F);
}

TEST_CASE("screens - a window that changes its size keeps everything else")
{
    Table table;
    table.play("caller");
    table.say(screens::ChooseAnswer{table.answer(true)});
    const screens::State before = table.state;
    table.input(ui::Resized{{900, 700}});
    CHECK(table.state.window == ui::Size{900, 700});
    CHECK(table.state.screen == before.screen);
    CHECK(table.state.ui == before.ui);
}

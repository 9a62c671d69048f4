// SPDX-License-Identifier: MIT
#include "screens/view.h"
#include "support/read_file.h"

#include "base/rng.h"
#include "scenes.h"
#include "ui/checks.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>

using table::Scene;
using table::Table;

namespace {

ui::Frame<screens::Event> picture(const screens::State& state)
{
    return screens::view(state, {table::engine(), ui::light_theme(), table::english()});
}

/// A window size at a size of text.
struct Fit {
    ui::Size window;
    float text_scale;
};

const std::vector<Fit> fits
    = {{{1280, 720}, 1}, {{800, 600}, 1}, {{800, 600}, 2}, {{1280, 720}, 1.5F}, {{1920, 1080}, 1}};

screens::State fitted(screens::State state, const Fit& fit)
{
    state.window = fit.window;
    state.settings.text_scale = fit.text_scale;
    return state;
}

bool begins_with(const std::string& words, const char* with)
{
    return words.rfind(with, 0) == 0;
}

/// The target or group that Tab stops at.
std::string stop_of(const ui::Target& target)
{
    return target.group.empty() ? target.id.value : "group " + target.group.value;
}

/// All the words of a frame.
std::string words_of(const ui::Frame<screens::Event>& frame)
{
    std::string words;
    for (const ui::DrawCommand& command : frame.draw) {
        if (const auto* text = std::get_if<ui::Text>(&command)) {
            words += text->layout.spec().text + "\n";
        }
    }
    return words;
}

/// True when the screen shows these words once everything is at rest.
bool shows(screens::State state, const std::string& words)
{
    state.now += 5000;
    return words_of(picture(state)).find(words) != std::string::npos;
}

}

TEST_CASE("screens::view - every screen is drawn as in its golden file")
{
    for (const Scene& scene : table::scenes()) {
        if (begins_with(scene.name, "long-") || begins_with(scene.name, "arabic-")) {
            continue;
        }
        const std::string path = std::string(RECEIPTS_SOURCE_DIR) + "/tests/golden/" + scene.name + ".txt";
        const std::string drawn = ui::dump(picture(scene.state).draw);
        if (std::getenv("RECEIPTS_REBASELINE") != nullptr) {
            std::ofstream(path, std::ios::binary) << drawn;
        }
        CHECK_MESSAGE(drawn == support::read_file(path), scene.name << " differs; RECEIPTS_REBASELINE=1 takes it over");
    }
}

TEST_CASE("screens::view - every screen can be read and hit at every size")
{
    for (const Scene& scene : table::scenes()) {
        for (const Fit& fit : fits) {
            const auto frame = picture(fitted(scene.state, fit));
            for (const ui::Finding& finding : ui::check_frame(frame, {fit.window, fit.text_scale})) {
                FAIL_CHECK(scene.name << " at " << fit.window.width << " px, " << fit.text_scale << ": " << finding.rule
                                      << ": " << finding.text);
            }
        }
    }
}

TEST_CASE("screens::view - what a screen offers is named and told apart")
{
    for (const Scene& scene : table::scenes()) {
        std::set<std::string> triggers;
        for (const auto& shortcut : picture(scene.state).shortcuts) {
            const auto* press = std::get_if<ui::KeyPressed>(&shortcut.trigger);
            const auto* typed = std::get_if<ui::TextEntered>(&shortcut.trigger);
            REQUIRE((press != nullptr || typed != nullptr));
            const std::string trigger
                = press == nullptr ? "typed " + std::to_string(static_cast<unsigned>(typed->character))
                                   : std::to_string(static_cast<int>(press->key))
                                         + (press->modifiers.control ? "c" : "") + (press->modifiers.shift ? "s" : "");
            CHECK_MESSAGE(triggers.insert(trigger).second, scene.name << " uses key " << trigger << " twice");
        }
    }
}

TEST_CASE("screens::view - the focus begins on a target, and Tab reaches every one and comes back")
{
    for (const Scene& scene : table::scenes()) {
        for (const Fit& fit : {fits.front(), fits[2]}) {
            const auto frame = picture(fitted(scene.state, fit));
            const auto all = ui::targets(frame);
            std::set<std::string> expected;
            for (const ui::Target& target : all) {
                expected.insert(stop_of(target));
            }
            const ui::TargetId first = screens::first_focus(scene.state);
            REQUIRE_MESSAGE(ui::find(all, first) != nullptr, scene.name << " has no target " << first.value);
            std::set<std::string> reached;
            ui::TargetId at = first;
            for (std::size_t i = 0; i < expected.size(); ++i) {
                reached.insert(stop_of(*ui::find(all, at)));
                at = ui::next_focus(all, at);
            }
            CHECK_MESSAGE(reached == expected, scene.name);
            CHECK_MESSAGE(stop_of(*ui::find(all, at)) == stop_of(*ui::find(all, first)), scene.name);
            CHECK_MESSAGE(ui::previous_focus(all, ui::next_focus(all, at)) == at, scene.name);
        }
    }
}

TEST_CASE("screens::view - the focused target shows after Tab, also where the page scrolls")
{
    for (const Scene& scene : table::scenes()) {
        Table table;
        table.state = fitted(scene.state, fits[2]);
        for (int i = 0; i < 12; ++i) {
            table.press(ui::Key::Tab);
            const auto frame = table.picture();
            const auto all = ui::targets(frame);
            const ui::Target* focused = ui::find(all, table.state.ui.focused);
            REQUIRE_MESSAGE(focused != nullptr, scene.name);
            const bool shown = !focused->clip || !ui::intersection(*focused->clip, focused->rect).empty();
            CHECK_MESSAGE(shown, scene.name << " hides " << focused->id.value);
        }
    }
}

namespace {

/// True when the picture of a state is still moving.
bool moves(const screens::State& state)
{
    return picture(state).moving_until > state.now;
}

}

TEST_CASE("screens::view - a receipt moves for a moment, and with reduced motion not at all")
{
    Table table;
    table.play("caller");
    table.give(true, learn::Confidence::Certain);
    table.say(screens::PointAt{table.sentence(true)});
    CHECK(moves(table.state));
    screens::State later = table.state;
    later.now += 1000;
    CHECK_FALSE(moves(later));
    screens::State reduced = table.state;
    reduced.settings.motion = ui::Motion::Reduced;
    CHECK_FALSE(moves(reduced));
    table.play_to_results();
    table.say(screens::Next{});
    table.play_to_results();
    REQUIRE(std::holds_alternative<screens::Results>(table.state.screen));
    table.say(screens::OpenReceipt{{0}});
    CHECK_FALSE(moves(table.state));
}

TEST_CASE("screens::view - nothing that is at rest asks to be drawn again")
{
    for (const Scene& scene : table::scenes()) {
        CHECK_MESSAGE(!moves(scene.state), scene.name);
    }
}

TEST_CASE("screens::view - an article is opened at its passage, and stays where the player scrolls it")
{
    Table table;
    table.open();
    table.state.window = {800, 600};
    table.state.settings.text_scale = 2;
    table.say(screens::OpenPack{"storm.toml", screens::Purpose::Read});
    const text::Text& text = table.pack.articles[0].text;
    table.say(screens::OpenReader{{"courier"}, {text.sentences().back()}});
    const auto offset = [&] { return picture(table.state).scrolls.front().offset; };
    CHECK(offset() > 0);
    table.press(ui::Key::Home);
    CHECK(offset() == 0);
}

TEST_CASE("screens::view - the way to the original is offered only where it is known")
{
    Table table;
    table.open();
    table.say(screens::OpenPack{"storm.toml", screens::Purpose::Read});
    table.press(ui::Key::O);
    CHECK(table.effects.back() == screens::Effect{screens::OpenUrl{"https://courier.example/storm"}});
    table.press(ui::Key::N);
    const int opened = table.count<screens::OpenUrl>();
    table.press(ui::Key::O);
    CHECK(table.count<screens::OpenUrl>() == opened);
    CHECK_FALSE(shows(table.state, "Open the original"));
}

TEST_CASE("screens::view - a receipt says all that it has to say")
{
    Table table;
    table.play("boats-claim");
    table.give(false, learn::Confidence::Certain);
    table.say(screens::PointAt{table.sentence(true)});
    CHECK_FALSE(shows(table.state, "The report gives another number.")); // the passage comes first
    table.say(screens::ShowPassage{});
    CHECK(shows(table.state, "Wrong"));
    CHECK(shows(table.state, "You said Supported, certain."));
    CHECK(shows(table.state, "The claim is refuted."));
    CHECK(shows(table.state, "The storm drove 12 boats ashore."));
    CHECK(shows(table.state, "\n−6\n"));
    CHECK(shows(table.state, "\n−5\n"));
    CHECK(shows(table.state, "The report gives another number."));
    Table absent;
    absent.play("absent");
    absent.give(true, learn::Confidence::Guess);
    absent.say(screens::SkipPointing{});
    CHECK(shows(absent.state, "The nearest passage:"));
    CHECK(shows(absent.state, "It counts boats ashore, and none at sea."));
}

TEST_CASE("screens::view - a receipt tells that its passage was followed through a change of the article")
{
    quiz::ReadyPack pack = table::storm();
    for (quiz::Item& item : pack.items) {
        item.moved = true;
    }
    Table moved(pack);
    moved.play("boats-claim");
    moved.give(false, learn::Confidence::Guess);
    moved.say(screens::SkipPointing{});
    CHECK(shows(moved.state, "the passage was found again"));
    Table still;
    still.play("boats-claim");
    still.give(false, learn::Confidence::Guess);
    still.say(screens::SkipPointing{});
    CHECK_FALSE(shows(still.state, "the passage was found again"));
}

TEST_CASE("screens::view - points do not tell what the receipt is there to tell")
{
    Table table;
    table.play("boats-claim");
    table.give(false, learn::Confidence::Certain);
    CHECK(shows(table.state, "Points 0"));
    table.say(screens::SkipPointing{});
    CHECK_FALSE(std::holds_alternative<screens::Pointing>(table.state.screen));
    CHECK(rounds::points(*table.round, screens::desk_player) == -6);
}

TEST_CASE("screens::view - nothing is offered that does not work yet")
{
    for (const Scene& scene : table::scenes()) {
        for (const char* later : {"Write a pack", "Train"}) {
            CHECK_MESSAGE(words_of(picture(scene.state)).find(later) == std::string::npos, scene.name << ": " << later);
        }
    }
}

TEST_CASE("screens::view - a large window is drawn larger, and says what the player set")
{
    Table table;
    table.open();
    table.state.window = {3840, 2160};
    const auto all = ui::targets(picture(table.state));
    CHECK(ui::find(all, {"play"})->rect.height == 88);
    CHECK(shows(table.state, "100 %"));
}

TEST_CASE("screens::view - random hands never break a screen")
{
    base::Rng rng{20241127};
    for (int game = 0; game < 4; ++game) {
        Table table(game % 2 == 0 ? table::storm() : table::long_pack());
        table.open();
        for (int i = 0; i < 120; ++i) {
            const auto frame = table.picture();
            REQUIRE_FALSE(frame.hits.empty());
            const bool by_key = !frame.shortcuts.empty() && base::draw(rng, 3) == 0;
            const std::optional<screens::Event> event
                = by_key ? frame.shortcuts[base::draw(rng, frame.shortcuts.size())].event
                         : frame.hits[base::draw(rng, frame.hits.size())].event;
            if (event) {
                table.say(*event);
            }
            table.state.now += static_cast<std::int64_t>(base::draw(rng, 700));
            table.state.window.width = 800 + static_cast<float>(base::draw(rng, 800));
        }
    }
}

TEST_CASE("screens::window_title - names the pack that is open")
{
    Table table;
    table.open();
    CHECK(screens::window_title(table.state) == "Receipts");
    table.play("caller");
    CHECK(screens::window_title(table.state) == "The storm – Receipts");
}

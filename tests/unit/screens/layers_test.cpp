// SPDX-License-Identifier: MIT
#include "screens/help_texts.h"
#include "screens/ids.h"

#include "scenes.h"

#include <set>
#include <sstream>

using table::Scene;
using table::Table;

namespace {

const screens::ProfileId ana{1};
const screens::ProfileId bruno{2};

int told(const Table& table, const rounds::Happening& what)
{
    return static_cast<int>(
        std::count(table.effects.begin(), table.effects.end(), screens::Effect{screens::TellRound{what}}));
}

template <class Layer> const Layer* top(const screens::State& state)
{
    return state.layers.empty() ? nullptr : std::get_if<Layer>(&state.layers.back().layer);
}

screens::Frame picture(const screens::State& state)
{
    static const base::Language english;
    return screens::view(state, {table::engine(), ui::light_theme(), english});
}

/// All the words of a picture.
std::string words_of(const screens::State& state)
{
    std::string words;
    for (const ui::DrawCommand& command : picture(state).draw) {
        if (const auto* text = std::get_if<ui::Text>(&command)) {
            words += text->layout.spec().text + "\n";
        }
    }
    return words;
}

bool shows(const screens::State& state, const std::string& words)
{
    return words_of(state).find(words) != std::string::npos;
}

bool offers(const Table& table, const std::string& id)
{
    const auto all = ui::targets(table.picture());
    return ui::find(all, {id}) != nullptr;
}

/// The front page on a computer that two play on, with all there is to set.
Table at_home()
{
    Table table;
    table.open();
    table.state.offer = {{{"en", "English"}, {"ar", "العربية"}}, {{"light", "Light"}, {"dark", "Dark"}}};
    table.say(screens::PlayersLoaded{{{ana, "Ana", 3, 36}, {bruno, "Bruno", 0, 0}}, ana, {"/home/ana/records", ""}});
    return table;
}

Table at_players()
{
    Table table = at_home();
    table.say(screens::OpenPlayers{});
    return table;
}

/// A receipt with the field for what is wrong with its question.
Table at_report()
{
    Table table;
    table.play("boats-claim");
    table.give(true, learn::Confidence::Guess);
    table.say(screens::SkipPointing{});
    table.say(screens::OpenReport{{0}});
    return table;
}

void type(Table& table, const std::string& words)
{
    table.say(screens::Changed{ui::TextChanged{{screens::ids::field}, words}});
}

std::size_t words_in(const screens::HelpPage& page)
{
    std::size_t count = 0;
    const auto add = [&](std::string_view text) {
        std::istringstream stream{std::string(text)};
        for (std::string word; stream >> word;) {
            ++count;
        }
    };
    for (const std::string_view paragraph : page.paragraphs) {
        add(paragraph);
    }
    for (const screens::HelpKey& key : page.keys) {
        add(key.does);
    }
    return count;
}

std::set<std::string> caps_of(const screens::HelpPage& page)
{
    std::set<std::string> caps;
    for (const screens::HelpKey& key : page.keys) {
        caps.insert(key.caps.begin(), key.caps.end());
    }
    return caps;
}

/// The letters and figures that do something on a picture.
std::set<std::string> letter_keys(const screens::Frame& frame)
{
    std::set<std::string> letters;
    for (const auto& shortcut : frame.shortcuts) {
        const auto* press = std::get_if<ui::KeyPressed>(&shortcut.trigger);
        if (press == nullptr || press->modifiers.control) {
            continue;
        }
        if (press->key >= ui::Key::A && press->key <= ui::Key::Z) {
            letters.insert(
                std::string(1, static_cast<char>('A' + static_cast<int>(press->key) - static_cast<int>(ui::Key::A))));
        } else if (press->key >= ui::Key::Digit0 && press->key <= ui::Key::Digit9) {
            letters.insert(std::to_string(static_cast<int>(press->key) - static_cast<int>(ui::Key::Digit0)));
        }
    }
    return letters;
}

template <class Variant, std::size_t... Index> std::vector<Variant> one_of_each(std::index_sequence<Index...>)
{
    return {Variant(std::in_place_index<Index>)...};
}

/// A value of every alternative.
template <class Variant> std::vector<Variant> one_of_each()
{
    return one_of_each<Variant>(std::make_index_sequence<std::variant_size_v<Variant>>());
}

/// Every page of help there is, but for those that are another's.
std::vector<screens::HelpPage> all_help()
{
    std::vector<screens::HelpPage> pages{screens::pause_help()};
    for (const screens::Screen& screen : one_of_each<screens::Screen>()) {
        if (!std::holds_alternative<screens::Question>(screen)) {
            pages.push_back(screens::help_page(screen));
        }
    }
    for (const screens::Layer& layer : one_of_each<screens::Layer>()) {
        if (!std::holds_alternative<screens::HelpLayer>(layer)) {
            pages.push_back(screens::help_page(layer));
        }
    }
    for (const quiz::Question& question : make::all_kinds()) {
        pages.push_back(screens::help_page(quiz::kind(question)));
    }
    return pages;
}

}

TEST_CASE("screens::layers - open from any screen, and give it back as it was")
{
    for (const Scene& scene : table::scenes()) {
        if (!scene.state.layers.empty() || !scene.state.notice.empty()) {
            continue;
        }
        screens::State before = scene.state;
        before.ui.focused = {"somewhere"};
        before.ui.scroll[{screens::ids::page}] = 40;
        for (const screens::Event& open :
             {screens::Event{screens::OpenSettings{}}, screens::Event{screens::OpenHelp{}}}) {
            const screens::State laid = screens::update(before, open).state;
            REQUIRE_MESSAGE(laid.layers.size() == 1, scene.name);
            CHECK_MESSAGE(laid.ui.focused == screens::first_focus(laid), scene.name);
            CHECK_MESSAGE(laid.ui.scroll.empty(), scene.name);
            const screens::State after = screens::update(laid, screens::CloseLayer{}).state;
            CHECK_MESSAGE(after == before, scene.name);
        }
    }
}

TEST_CASE("screens::layers - their keys open them and close them, and a second one lies on the first")
{
    Table table = at_home();
    const ui::TargetId before = table.state.ui.focused;
    table.press(ui::Key::F1);
    CHECK(top<screens::HelpLayer>(table.state) != nullptr);
    table.press(ui::Key::F1);
    CHECK(table.state.layers.empty());
    table.press(ui::Key::F2);
    table.press(ui::Key::F1);
    REQUIRE(table.state.layers.size() == 2);
    CHECK(shows(table.state, "Every change shows at once")); // help on the settings
    table.press(ui::Key::F2); // they lie there already
    CHECK(table.state.layers.size() == 2);
    table.press(ui::Key::Escape);
    CHECK(top<screens::SettingsLayer>(table.state) != nullptr);
    table.press(ui::Key::Escape);
    CHECK(table.state.layers.empty());
    CHECK(table.state.ui.focused == before);
}

TEST_CASE("screens::layers - none comes over a message that waits to be read")
{
    Table table = at_home();
    table.say(screens::Failed{"The disk is full."});
    table.press(ui::Key::F1);
    table.press(ui::Key::F2);
    CHECK(table.state.layers.empty());
    CHECK(shows(table.state, "The disk is full."));
}

TEST_CASE("screens::layers - the clock of a round stands still under them, once, and goes on with the last")
{
    Table table;
    table.play("caller");
    table.say(screens::ChooseAnswer{table.answer(true)});
    const screens::Screen screen = table.state.screen;
    const ui::UiState ui = table.state.ui;
    table.press(ui::Key::F1);
    CHECK(screens::is_paused(table.state));
    CHECK_FALSE(screens::time_left(table.state));
    table.press(ui::Key::F2);
    CHECK(told(table, rounds::Paused{}) == 1);
    table.press(ui::Key::Escape);
    CHECK(told(table, rounds::Resumed{}) == 0);
    table.press(ui::Key::Escape);
    CHECK(told(table, rounds::Paused{}) == 1);
    CHECK(told(table, rounds::Resumed{}) == 1);
    CHECK_FALSE(screens::is_paused(table.state));
    CHECK(table.state.screen == screen);
    CHECK(table.state.ui == ui);
}

TEST_CASE("screens::layers - a round that was paused before stays so, and its menu comes back")
{
    Table table;
    table.play("caller");
    table.say(screens::ChooseAnswer{table.answer(false)});
    const ui::UiState ui = table.state.ui;
    table.say(screens::Pause{});
    table.click("pause-settings");
    REQUIRE(top<screens::SettingsLayer>(table.state) != nullptr);
    table.press(ui::Key::Escape);
    CHECK(screens::is_paused(table.state));
    CHECK(shows(table.state, "The round is paused"));
    CHECK(table.state.ui.focused.value == "pause-settings");
    CHECK(told(table, rounds::Paused{}) == 1);
    CHECK(told(table, rounds::Resumed{}) == 0);
    table.press(ui::Key::Escape);
    CHECK(told(table, rounds::Resumed{}) == 1);
    CHECK(table.state.ui == ui);
}

TEST_CASE("screens::layers - what lay under the menu of a round given up does not come back in the next")
{
    Table table;
    table.play("caller");
    table.say(screens::Pause{});
    table.say(screens::GiveUp{});
    table.say(screens::PlayAgain{});
    REQUIRE(std::holds_alternative<screens::Question>(table.state.screen));
    table.state.ui.focused = {"hint"};
    table.say(screens::OpenHelp{});
    table.say(screens::CloseLayer{});
    CHECK(table.state.ui.focused.value == "hint");
}

TEST_CASE("screens::settings - a change is in force at once, and kept")
{
    Table table = at_home();
    table.press(ui::Key::F2);
    table.press(ui::Key::Right);
    CHECK(table.state.settings.text_scale == 1.25F);
    CHECK(shows(table.state, "125 %"));
    table.click("theme-dark");
    CHECK(table.state.settings.theme == "dark");
    table.click("typeface-dyslexic");
    CHECK(table.state.settings.typeface == ui::Typeface::OpenDyslexic);
    table.click("motion");
    CHECK(table.state.settings.motion == ui::Motion::Reduced);
    table.click("read-aloud");
    CHECK(table.state.settings.read_aloud == screens::ReadAloud::On);
    table.click("language-ar");
    CHECK(table.state.settings.language == "ar");
    CHECK(table.effects.back() == screens::Effect{screens::KeepSettings{table.state.settings}});
    CHECK(table.count<screens::KeepSettings>() == 6);
}

TEST_CASE("screens::settings - a sound is heard as loud as it was just set, and not when nothing changed")
{
    Table table = at_home();
    table.say(screens::OpenSettings{});
    const auto set = [&](const char* id, double percent) {
        table.effects.clear();
        table.say(screens::Changed{ui::SliderMoved{{id}, percent}});
    };
    set(screens::ids::volume_till, 80);
    CHECK(table.state.settings.volumes == ui::Volumes{50, 80, 50});
    CHECK(table.effects
          == std::vector<screens::Effect>{screens::KeepSettings{table.state.settings},
                                          screens::PlaySound{ui::Sound::Till}});
    set(screens::ids::volume_till, 80);
    CHECK(table.effects.empty());
    set(screens::ids::volume_bell, 0);
    CHECK(table.effects.back() == screens::Effect{screens::PlaySound{ui::Sound::Bell}});
    set(screens::ids::volume_paper, 10);
    CHECK(table.effects.back() == screens::Effect{screens::PlaySound{ui::Sound::Paper}});
    CHECK(shows(table.state, "Silent"));
}

TEST_CASE("screens::settings - what lies below stays scrolled to about where it was")
{
    Table table = at_home();
    table.state.ui.scroll[{screens::ids::page}] = 100;
    table.say(screens::OpenSettings{});
    table.say(screens::Changed{ui::SliderMoved{{screens::ids::text_size}, 200}});
    table.say(screens::CloseLayer{});
    CHECK(table.state.ui.scroll.at({screens::ids::page}) == 200);
}

TEST_CASE("screens::settings - only what there is to choose from is offered")
{
    Table table = at_home();
    table.state.offer = {{{"en", "English"}}, {{"light", "Light"}}};
    table.say(screens::OpenSettings{});
    CHECK_FALSE(offers(table, "theme-light"));
    CHECK_FALSE(offers(table, "language-en"));
    CHECK(offers(table, screens::ids::text_size));
}

TEST_CASE("screens::help - there is a page for every screen, layer and kind of question, and no two are alike")
{
    std::set<std::string_view> titles;
    std::set<std::string_view> beginnings;
    for (const screens::HelpPage& page : all_help()) {
        CHECK_FALSE(page.title.empty());
        REQUIRE_MESSAGE(page.paragraphs.size() >= 2, page.title);
        CHECK_MESSAGE(titles.insert(page.title).second, page.title);
        CHECK_MESSAGE(beginnings.insert(page.paragraphs.front()).second, page.title);
        CHECK_MESSAGE(words_in(page) >= 40, page.title);
        CHECK_MESSAGE(words_in(page) <= 150, page.title);
        CHECK_MESSAGE(!page.keys.empty(), page.title);
    }
}

TEST_CASE("screens::help - a page on a question tells what an answer earns, and no other does")
{
    for (const screens::HelpPage& page : all_help()) {
        const bool question = std::any_of(page.keys.begin(), page.keys.end(), [](const screens::HelpKey& key) {
            return key.does == "a guess, fairly sure, certain";
        });
        CHECK_MESSAGE((page.earning == screens::Earning::Shown) == question, page.title);
    }
    Table table;
    table.play("boats-claim");
    table.press(ui::Key::F1);
    CHECK(shows(table.state, "Judging a claim"));
    CHECK(shows(table.state, "Certain\n+3\n−6\n"));
}

TEST_CASE("screens::help - names every letter and figure that does something on its page")
{
    for (const Scene& scene : table::scenes()) {
        // Players' keys stand beside their names.
        if (!scene.state.notice.empty() || std::holds_alternative<screens::Buzzing>(scene.state.screen)) {
            continue;
        }
        const std::set<std::string> named = caps_of(screens::help_page(scene.state));
        for (const std::string& key : letter_keys(picture(scene.state))) {
            const bool option = key >= "D" && key <= "F" && named.count("A") == 1; // like A, B and C
            CHECK_MESSAGE((option || named.count(key) == 1), scene.name << ": " << key);
        }
    }
}

TEST_CASE("screens::help - is about what lies below it")
{
    for (const Scene& scene : table::scenes()) {
        if (!scene.state.notice.empty() || top<screens::HelpLayer>(scene.state) != nullptr) {
            continue;
        }
        const screens::HelpPage page = screens::help_page(scene.state);
        const screens::State laid = screens::update(scene.state, screens::OpenHelp{}).state;
        CHECK_MESSAGE(screens::help_page(laid).title == page.title, scene.name);
        CHECK_MESSAGE(shows(laid, std::string(page.paragraphs.front())), scene.name);
    }
    Table table;
    table.play("find-boats");
    CHECK(screens::help_page(table.state).title == "Finding the sentence");
    table.say(screens::Pause{});
    CHECK(screens::help_page(table.state).title == "A pause");
    table.say(screens::Resume{});
    table.say(screens::OpenSettings{}); // the clock stands still, and yet no menu shows
    table.say(screens::CloseLayer{});
    table.say(screens::OpenHelp{});
    CHECK(screens::help_page(table.state).title == "Finding the sentence");
}

TEST_CASE("screens::players - deleting takes two steps, and the second only after the first")
{
    Table table = at_players();
    const auto deleted = [&] { return table.count<screens::DeleteProfile>(); };
    table.say(screens::DeletePlayer{bruno});
    CHECK(deleted() == 0);
    table.click("delete-2");
    CHECK(shows(table.state, "Delete Bruno?"));
    CHECK(table.state.ui.focused.value == "close-layer");
    table.say(screens::DeletePlayer{ana}); // nobody asked about Ana
    CHECK(deleted() == 0);
    table.press(ui::Key::Enter); // keeps Bruno
    CHECK(shows(table.state, "Who plays?"));
    table.say(screens::DeletePlayer{bruno});
    CHECK(deleted() == 0);
    table.click("delete-1");
    CHECK(shows(table.state, "3 rounds, 36 answers"));
    CHECK(shows(table.state, "What was saved as a file stays, in /home/ana/records."));
    CHECK_FALSE(shows(table.state, "set aside"));
    table.click("delete-for-good");
    CHECK(table.effects.back() == screens::Effect{screens::DeleteProfile{ana}});
    table.say(screens::PlayersLoaded{{{bruno, "Bruno", 0, 0}}, bruno});
    CHECK(shows(table.state, "Who plays?"));
    CHECK_FALSE(shows(table.state, "Ana"));
}

TEST_CASE("screens::players - who is about to be deleted is told of files that keep the name")
{
    Table table = at_players();
    table.say(screens::PlayersLoaded{{{bruno, "Bruno", 0, 0}}, bruno, {"/home/ana/records", "/home/ana/receipts"}});
    table.click("delete-2");
    CHECK(shows(table.state, "Files that the game could not read and set aside stay, in /home/ana/receipts."));
}

TEST_CASE("screens::players - one sits down, and needs no button to do so again")
{
    Table table = at_players();
    CHECK_FALSE(offers(table, "player-1"));
    table.click("player-2");
    CHECK(table.effects.back() == screens::Effect{screens::SeatPlayer{bruno}});
    table.say(screens::PlayersLoaded{{{ana, "Ana", 3, 36}, {bruno, "Bruno", 0, 0}}, bruno});
    table.say(screens::SettingsLoaded{{.text_scale = 1.5F}});
    CHECK(table.state.settings.text_scale == 1.5F);
    CHECK_FALSE(offers(table, "player-2"));
    CHECK(offers(table, table.state.ui.focused.value));
}

TEST_CASE("screens::players - a name is given and changed without the spaces around it, and a blank one is none")
{
    Table table = at_players();
    table.say(screens::AddPlayer{});
    type(table, "   ");
    table.say(screens::AddPlayer{});
    CHECK(table.count<screens::AddProfile>() == 0);
    type(table, "  Clara ");
    table.say(screens::AddPlayer{});
    CHECK(table.effects.back() == screens::Effect{screens::AddProfile{"Clara"}});
    CHECK(top<screens::PlayersLayer>(table.state)->typed.empty());

    table.click("rename-2");
    CHECK(table.state.ui.focused.value == screens::ids::field);
    CHECK(top<screens::PlayersLayer>(table.state)->typed == "Bruno");
    type(table, "Bruna");
    table.press(ui::Key::Enter);
    CHECK(table.effects.back() == screens::Effect{screens::RenameProfile{bruno, "Bruna"}});
    CHECK(table.state.ui.focused.value == "rename-2");

    table.click("rename-1");
    type(table, "Nobody");
    table.press(ui::Key::Escape); // leaves the renaming, not the page
    CHECK(table.count<screens::RenameProfile>() == 1);
    REQUIRE(top<screens::PlayersLayer>(table.state) != nullptr);
    CHECK(top<screens::PlayersLayer>(table.state)->typed.empty());
}

TEST_CASE("screens::players - a name that a round would refuse is refused here, and the page says why")
{
    Table table = at_players();
    const auto refused = [&](const std::string& name) {
        type(table, name);
        table.say(screens::AddPlayer{});
        CHECK(table.count<screens::AddProfile>() == 0);
    };
    const std::string taken = "Somebody here has this name already. Please choose another.";
    CHECK_FALSE(shows(table.state, "needs at least"));
    refused("   ");
    CHECK(shows(table.state, "A name needs at least one letter or sign."));
    refused(" bruno");
    CHECK(shows(table.state, taken));
    refused(std::string(41, 'x'));
    CHECK(shows(table.state, "A name can have at most 40 letters."));
    refused("A\u202Eda");
    CHECK(shows(table.state, "This name holds characters that can’t be shown."));
    type(table, "Brunolda");
    CHECK_FALSE(shows(table.state, taken));
    table.say(screens::AddPlayer{});
    CHECK(table.effects.back() == screens::Effect{screens::AddProfile{"Brunolda"}});
}

TEST_CASE("screens::players - somebody may keep their name, and take no one else's")
{
    Table table = at_players();
    table.click("rename-2");
    CHECK_FALSE(shows(table.state, "this name already"));
    type(table, "ANA");
    CHECK(shows(table.state, "this name already"));
    table.press(ui::Key::Enter);
    CHECK(table.count<screens::RenameProfile>() == 0);
    type(table, "BRUNO");
    table.press(ui::Key::Enter);
    CHECK(table.effects.back() == screens::Effect{screens::RenameProfile{bruno, "BRUNO"}});
}

TEST_CASE("screens::players - a record that was saved tells where")
{
    Table table = at_players();
    table.click("export-2");
    CHECK(table.effects.back() == screens::Effect{screens::ExportProfile{bruno}});
    table.say(screens::PlayerExported{"/home/ana/bruno.json"});
    CHECK(shows(table.state, "Everything was saved as /home/ana/bruno.json."));
}

TEST_CASE("screens::players - nobody changes places while a round is played")
{
    Table table;
    table.play("caller");
    table.say(screens::OpenPlayers{});
    CHECK(table.state.layers.empty());
    table.say(screens::SeatProfile{bruno});
    CHECK(table.count<screens::SeatPlayer>() == 0);
}

TEST_CASE("screens::report - a note is kept with its question, once, and not when it is blank")
{
    Table table = at_report();
    CHECK(shows(table.state, "The storm drove 20 boats ashore."));
    CHECK(table.state.ui.focused.value == screens::ids::field);
    table.press(ui::Key::Enter);
    type(table, "  ");
    table.say(screens::SendReport{});
    CHECK(table.count<screens::KeepReport>() == 0);
    type(table, " It says 12. ");
    table.press(ui::Key::Enter);
    CHECK(table.effects.back() == screens::Effect{screens::KeepReport{{"boats-claim"}, "It says 12."}});
    table.say(screens::ReportKept{});
    CHECK(shows(table.state, "Thank you."));
    table.say(screens::SendReport{});
    CHECK(table.count<screens::KeepReport>() == 1);
    table.press(ui::Key::Enter);
    CHECK(std::holds_alternative<screens::Receipt>(table.state.screen));
    CHECK(table.state.layers.empty());
}

TEST_CASE("screens::give_up - a round is given up only when that is said twice")
{
    Table table;
    table.play("caller");
    table.say(screens::Pause{});
    table.click("give-up");
    CHECK(shows(table.state, "Give up the round?"));
    CHECK(shows(table.state, "No receipt has come yet"));
    table.press(ui::Key::Enter); // keeps playing
    CHECK(shows(table.state, "The round is paused"));
    table.click("give-up");
    table.click("give-up");
    CHECK(std::holds_alternative<screens::Results>(table.state.screen));
    CHECK(table.state.layers.empty());
}

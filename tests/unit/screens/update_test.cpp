// SPDX-License-Identifier: MIT
#include "table.h"

using table::Table;

namespace {

const screens::Question& question(const Table& table)
{
    return std::get<screens::Question>(table.state.screen);
}

}

TEST_CASE("screens::start - shows the front page, asks for the shelf and keeps sizes in bounds")
{
    const auto step = screens::start({.text_scale = 7}, {}, {1280, 720});
    CHECK(std::holds_alternative<screens::Title>(step.state.screen));
    CHECK(step.effects == std::vector<screens::Effect>{screens::LoadPlayers{}, screens::LoadLibrary{}});
    CHECK(step.state.settings.text_scale == 2);
}

TEST_CASE("screens::update - a pack that is opened is loaded, and a round of it begins")
{
    Table table;
    table.open();
    table.say(screens::OpenPack{"storm.toml", screens::Purpose::Play});
    CHECK(table.effects
          == std::vector<screens::Effect>{screens::LoadPlayers{}, screens::LoadLibrary{},
                                          screens::LoadPack{"storm.toml", screens::Purpose::Play},
                                          screens::StartRound{}});
    CHECK_FALSE(question(table).answer);
    CHECK_FALSE(question(table).confidence);
}

TEST_CASE("screens::update - a pack that can't be loaded leaves everything as it was, with a message")
{
    Table table;
    table.open();
    table.refusal = "storm.toml:3:1: there is no title.";
    table.say(screens::OpenPack{"storm.toml", screens::Purpose::Play});
    CHECK(table.state.notice == "storm.toml:3:1: there is no title.");
    CHECK(table.state.ui.focused.value == "close-notice");
    table.say(screens::CloseNotice{});
    CHECK(table.state.notice.empty());
    CHECK(std::holds_alternative<screens::Title>(table.state.screen));
    CHECK(table.state.ui.focused.value == "play");
}

TEST_CASE("screens::update - an answer is given only with a confidence, and then once")
{
    Table table;
    table.play("caller");
    table.say(screens::Confirm{});
    table.say(screens::ChooseAnswer{table.answer(true)});
    table.say(screens::Confirm{});
    CHECK(table.count<screens::TellRound>() == 0);
    table.say(screens::SetConfidence{learn::Confidence::Certain});
    table.say(screens::Confirm{});
    CHECK(table.count<screens::TellRound>() == 1);
    CHECK(std::holds_alternative<screens::Pointing>(table.state.screen));
    table.say(screens::Confirm{});
    CHECK(table.count<screens::TellRound>() == 1);
    CHECK(table.round->attempts.back().confidence == learn::Confidence::Certain);
}

TEST_CASE("screens::update - an answer of another kind is not taken")
{
    Table table;
    table.play("caller");
    table.say(screens::ChooseAnswer{quiz::PickedVerdict{}});
    table.say(screens::ChooseAnswer{quiz::PickedOption{99}});
    CHECK_FALSE(question(table).answer);
}

TEST_CASE("screens::update - taking back undoes the confidence first, then the answer")
{
    Table table;
    table.play("caller");
    table.say(screens::ChooseAnswer{table.answer(false)});
    table.say(screens::SetConfidence{learn::Confidence::Guess});
    table.say(screens::TakeBack{});
    CHECK(question(table).answer);
    CHECK_FALSE(question(table).confidence);
    table.say(screens::TakeBack{});
    CHECK_FALSE(question(table).answer);
    table.say(screens::TakeBack{});
    CHECK(table.count<screens::TellRound>() == 0);
}

TEST_CASE("screens::update - a pause keeps what was chosen")
{
    Table table;
    table.play("caller");
    table.say(screens::ChooseAnswer{table.answer(true)});
    table.say(screens::Pause{});
    CHECK(screens::is_paused(table.state));
    CHECK(table.state.ui.focused.value == "resume");
    table.say(screens::Resume{});
    CHECK_FALSE(screens::is_paused(table.state));
    CHECK(question(table).answer == table.answer(true));
}

TEST_CASE("screens::update - a round that is left can be gone on with, and is not paused then")
{
    Table table;
    table.play("caller");
    table.give(true, learn::Confidence::Certain);
    table.say(screens::OpenFrontPage{}); // not without a pause
    CHECK(std::holds_alternative<screens::Pointing>(table.state.screen));
    table.say(screens::Pause{});
    table.say(screens::OpenFrontPage{});
    CHECK(std::holds_alternative<screens::Title>(table.state.screen));
    const std::size_t questions = table.round->questions.size();
    CHECK(table.state.unfinished == screens::Unfinished{"storm.toml", "The storm", 1, questions, 0});
    CHECK(table.state.ui.focused.value == "go-on");
    table.say(screens::GoOn{});
    CHECK(std::holds_alternative<screens::Pointing>(table.state.screen));
    CHECK_FALSE(screens::is_paused(table.state));
    CHECK_FALSE(table.state.unfinished);
}

TEST_CASE("screens::update - a question left for the front page comes back with what was chosen for it")
{
    Table table;
    table.play("caller");
    table.say(screens::ChooseAnswer{table.answer(true)});
    table.say(screens::SetConfidence{learn::Confidence::Certain});
    table.say(screens::ShowHint{});
    const screens::Screen chosen = table.state.screen;
    const ui::UiState ui = table.state.ui;
    table.say(screens::Pause{});
    table.say(screens::OpenFrontPage{});
    table.say(screens::GoOn{});
    CHECK(table.state.screen == chosen);
    CHECK(table.state.ui == ui);
    CHECK_FALSE(screens::is_paused(table.state));
}

TEST_CASE("screens::update - what was chosen for a question is not taken for an answer to another")
{
    Table table;
    table.play("caller");
    table.say(screens::ChooseAnswer{table.answer(true)});
    table.say(screens::Pause{});
    table.say(screens::OpenFrontPage{});
    for (table.seed += 1; table.seed < 500; ++table.seed) {
        table.say(screens::OpenPack{"storm.toml", screens::Purpose::Play});
        CHECK_FALSE(question(table).answer);
        CHECK_FALSE(table.state.left);
        if (table.item().question.id.value == "caller") {
            return; // the same question, in another round
        }
    }
}

TEST_CASE("screens::update - a round that can't be gone on with is not offered for ever")
{
    Table table;
    table.open();
    table.say(screens::UnfinishedFound{{"gone.toml", "Gone", 2, 12, 3}});
    table.say(screens::Failed{"Its pack is gone."});
    table.say(screens::CloseNotice{}); // the shelf is read again, and knows of no such round
    CHECK_FALSE(table.state.unfinished);
    CHECK(table.state.ui.focused.value == "play");
}

TEST_CASE("screens::update - giving up leads to the results")
{
    Table table;
    table.play("caller");
    table.give(true, learn::Confidence::Certain);
    table.say(screens::SkipPointing{});
    table.say(screens::Pause{});
    table.say(screens::GiveUp{});
    CHECK(std::holds_alternative<screens::Results>(table.state.screen));
    CHECK(rounds::points(*table.state.round, screens::desk_player) == 3);
}

TEST_CASE("screens::update - closing the window pauses a running round first")
{
    Table table;
    table.play("caller");
    table.input(ui::CloseRequested{});
    REQUIRE(table.effects.size() >= 2);
    CHECK(table.effects[table.effects.size() - 2] == screens::Effect{screens::TellRound{rounds::Paused{}}});
    CHECK(table.effects.back() == screens::Effect{screens::CloseWindow{}});
    Table idle;
    idle.open();
    idle.say(screens::Quit{});
    CHECK(idle.effects.back() == screens::Effect{screens::CloseWindow{}});
    CHECK(idle.count<screens::TellRound>() == 0);
}

TEST_CASE("screens::update - text grows in steps from 100 to 200 percent, and is kept")
{
    Table table;
    table.open();
    table.say(screens::TextSmaller{});
    CHECK(table.count<screens::KeepSettings>() == 0);
    table.state.ui.scroll[{"page"}] = 100;
    table.say(screens::TextLarger{});
    CHECK(table.state.settings.text_scale == 1.25F);
    CHECK(table.state.ui.scroll.at({"page"}) == 125);
    CHECK(table.effects.back() == screens::Effect{screens::KeepSettings{{.text_scale = 1.25F}}});
    for (int i = 0; i < 9; ++i) {
        table.say(screens::TextLarger{});
    }
    CHECK(table.state.settings.text_scale == 2);
}

TEST_CASE("screens::update - motion is switched off and kept")
{
    Table table;
    table.open();
    table.say(screens::ToggleMotion{});
    CHECK(table.effects.back() == screens::Effect{screens::KeepSettings{{.motion = ui::Motion::Reduced}}});
}

TEST_CASE("screens::update - a reader goes back to where it was opened")
{
    Table table;
    table.play("caller");
    table.give(true, learn::Confidence::Certain);
    table.say(screens::PointAt{table.sentence(true)});
    const screens::Screen receipt = table.state.screen;
    table.say(screens::OpenReader{{"courier"}, {table.sentence(true).span}});
    CHECK(table.state.ui.focused.value == table.sentence_id(true));
    table.say(screens::OpenReader{{"gazette"}, {}});
    table.say(screens::CloseReader{});
    CHECK(table.state.screen == receipt);

    Table reader;
    reader.open();
    reader.say(screens::OpenPack{"storm.toml", screens::Purpose::Read});
    CHECK(std::holds_alternative<screens::Reader>(reader.state.screen));
    CHECK(reader.count<screens::StartRound>() == 0);
    reader.say(screens::OpenReader{{"nowhere"}, {}});
    CHECK(std::get<screens::Reader>(reader.state.screen).article.value == "courier");
    reader.say(screens::CloseReader{});
    CHECK(std::holds_alternative<screens::Title>(reader.state.screen));
}

TEST_CASE("screens::update - a sentence marked again is unmarked")
{
    Table table;
    table.open();
    table.say(screens::OpenPack{"storm.toml", screens::Purpose::Read});
    const auto marked = [&] { return std::get<screens::Reader>(table.state.screen).marked; };
    table.say(screens::MarkSentence{{1}});
    CHECK(marked() == text::SentenceIndex{1});
    table.say(screens::MarkSentence{{1}});
    CHECK_FALSE(marked());
}

TEST_CASE("screens::update - every receipt of a round can be looked through again")
{
    Table table;
    table.play("caller");
    table.say(screens::OpenReceipt{{0}}); // not before the end
    CHECK(std::holds_alternative<screens::Question>(table.state.screen));
    table.play_to_results();
    const int told = table.count<screens::TellRound>();
    table.say(screens::OpenReceipt{{2}});
    CHECK(std::get<screens::Receipt>(table.state.screen).turn.value == 2);
    table.say(screens::Next{});
    CHECK(std::get<screens::Receipt>(table.state.screen).turn.value == 3);
    table.say(screens::Next{});
    CHECK(std::get<screens::Receipt>(table.state.screen).turn.value == 4);
    table.say(screens::Next{});
    CHECK(std::holds_alternative<screens::Results>(table.state.screen));
    table.say(screens::OpenReceipt{{1}});
    table.say(screens::OpenResults{});
    CHECK(std::holds_alternative<screens::Results>(table.state.screen));
    table.say(screens::OpenReceipt{{99}});
    CHECK(std::holds_alternative<screens::Results>(table.state.screen));
    CHECK(table.count<screens::TellRound>() == told);
}

TEST_CASE("screens::update - the shelf is read again after a round, and a round can be played again")
{
    Table table;
    table.play("caller");
    const int before = table.count<screens::LoadLibrary>();
    table.play_to_results();
    CHECK(table.count<screens::LoadLibrary>() == before + 1);
    CHECK(table.state.ui.focused.value == "again");
    table.say(screens::PlayAgain{});
    CHECK(std::holds_alternative<screens::Question>(table.state.screen));
    CHECK(table.state.round->attempts.empty());
}

TEST_CASE("screens::update - what the rules refuse is told, and the question stays")
{
    Table table;
    table.play("caller");
    table.say(screens::Failed{"The disk is full.", "/home/ana/receipts.db"});
    CHECK(table.state.notice == "The disk is full.");
    CHECK(table.state.notice_about == "/home/ana/receipts.db");
    table.say(screens::CloseNotice{});
    CHECK(table.state.notice_about.empty());
    CHECK(std::holds_alternative<screens::Question>(table.state.screen));
}

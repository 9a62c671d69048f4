// SPDX-License-Identifier: MIT
#include "scenes.h"

#include "screens/ids.h"

namespace table {

namespace {

const screens::ProfileId ana{1};
const screens::ProfileId bruno{2};

void add(std::vector<Scene>& all, std::string name, const screens::State& state)
{
    all.push_back({std::move(name), state});
    all.back().state.now += 5000;
}

/// The front page on a computer that three play on, with all there is to set.
Table at_home(quiz::ReadyPack pack)
{
    Table table(std::move(pack));
    table.open();
    table.state.offer = {{{"en", "English"}, {"es", "Español"}, {"ar", "العربية"}},
                         {{"light", "Light"}, {"dark", "Dark"}, {"high-contrast", "High contrast"}}};
    table.say(screens::PlayersLoaded{{{ana, "Ana", 3, 36}, {bruno, "Bruno", 1, 12}, {{3}, "ليلى", 0, 0}},
                                     ana,
                                     {"/home/ana/.local/share/receipts/records", "/home/ana/.local/share/receipts"}});
    return table;
}

void setups(std::vector<Scene>& all)
{
    std::vector<quiz::Question> questions = make::all_kinds();
    questions.front().difficulty = 1;
    Table table = at_home(storm(questions));
    table.say(screens::OpenSetup{"storm.toml"});
    add(all, "setup-default", table.state);
    table.say(screens::UnfinishedFound{{"storm.toml", "The storm", 5, 12, -1}});
    table.say(screens::ChangeSeats{{"Ana", "Bruno", ""}});
    rounds::Plan plan;
    plan.length = 5;
    plan.kinds = {quiz::Kind::Verdict, quiz::Kind::Choice};
    plan.articles = {{"courier"}};
    plan.difficulty = std::array{1, 3};
    plan.seconds = 40;
    plan.opening = rounds::Opening::ReadFirst;
    plan.seats = rounds::Seats::Buzz;
    table.say(screens::ChangePlan{plan});
    add(all, "setup-hot-seat", table.state);
    plan.style = rounds::Style::Feed;
    table.say(screens::ChangePlan{plan});
    add(all, "setup-no-feed", table.state);
}

void players(std::vector<Scene>& all)
{
    Table table = at_home(storm());
    table.say(screens::OpenPlayers{});
    add(all, "players-list", table.state);
    table.say(screens::Changed{ui::TextChanged{{screens::ids::field}, " bruno"}});
    add(all, "players-name-taken", table.state);
    table.say(screens::RenamePlayer{bruno});
    add(all, "players-renaming", table.state);
    table.say(screens::CloseLayer{});
    table.say(screens::PlayerExported{"/home/ana/.local/share/receipts/bruno.json"});
    add(all, "players-exported", table.state);
    table.say(screens::AskDelete{bruno});
    add(all, "players-deleting", table.state);
}

void over_a_round(std::vector<Scene>& all)
{
    Table table = at_home(storm());
    table.say(screens::OpenPack{"storm.toml", screens::Purpose::Play});
    table.say(screens::OpenHelp{});
    add(all, "help-question", table.state);
    table.say(screens::CloseLayer{});
    table.say(screens::Pause{});
    table.say(screens::AskGiveUp{});
    add(all, "give-up-layer", table.state);
}

void reports(std::vector<Scene>& all)
{
    Table table;
    table.play("boats-claim");
    table.give(true, learn::Confidence::Guess);
    table.say(screens::SkipPointing{});
    table.say(screens::OpenReport{{0}});
    add(all, "report-empty", table.state);
    table.say(screens::Changed{ui::TextChanged{{screens::ids::field}, "It says 12, and the claim is about boats."}});
    add(all, "report-written", table.state);
    table.say(screens::ReportKept{});
    add(all, "report-kept", table.state);
}

/// Three players at one desk, paused.
void hot_seat(std::vector<Scene>& all)
{
    Table table = at_home(storm());
    table.say(screens::OpenSetup{"storm.toml"});
    table.say(screens::ChangeSeats{{"Ana", "Bruno", "ليلى"}});
    table.say(screens::StartPlanned{});
    table.say(screens::Pause{});
    add(all, "pause-three", table.state);
}

}

void layers_scenes(std::vector<Scene>& all)
{
    Table table = at_home(storm());
    table.say(screens::OpenSettings{});
    add(all, "settings-open", table.state);
    table.say(screens::OpenHelp{});
    add(all, "help-settings", table.state);
    setups(all);
    players(all);
    over_a_round(all);
    reports(all);
    hot_seat(all);
}

}

// SPDX-License-Identifier: MIT
#include "ended.h"
#include "scenes.h"

namespace table {

namespace {

void add(std::vector<Scene>& all, std::string name, const screens::State& state)
{
    all.push_back({std::move(name), state});
}

void of_one(std::vector<Scene>& all)
{
    screens::State state = ended::played_by_one();
    add(all, "results-alone", state);
    state.standing = ended::beginner(6, 5);
    add(all, "results-too-few", state);
    state.standing = ended::doubter();
    add(all, "results-doubter", state);
    state.round->style = rounds::Style::Feed;
    add(all, "results-feed", state);
    state.standing = ended::denier();
    add(all, "results-denier", state);
    state.round->attempts.clear();
    state.round->phase = rounds::Finished{true};
    add(all, "results-nothing", state);
}

void of_several(std::vector<Scene>& all)
{
    screens::State state = ended::played_by_three();
    state.standing = ended::doubter();
    add(all, "results-three", state);
    state.screen = screens::Results{{0}};
    add(all, "results-three-desk", state);
    for (const char* name : {"Dominique-Alexandrine", "Eve", "Farid", "Grace", "Hiroshi"}) {
        state.round->players.emplace_back(name);
    }
    add(all, "results-eight", state);
}

void records(std::vector<Scene>& all)
{
    screens::State state;
    state.screen = screens::History{};
    state.ui.focused = {"front-page"};
    state.standing = screens::Standing{};
    add(all, "history-empty", state);
    state.players = {{{1}, "Ana", 3, 51}};
    state.seated = {1};
    state.standing = ended::beginner(2, 1);
    add(all, "history-first", state);
    state.standing = ended::doubter();
    add(all, "history-three-rounds", state);
}

/// A shelf of two packs that can be played, one of them not reviewed, and one that can't.
screens::State shelf()
{
    screens::State state;
    state.today = std::chrono::year{2026} / std::chrono::November / 20;
    state.players = {{{1}, "Ana", 3, 51}};
    state.seated = {1};
    state.receipts = {{"Who called the lighthouse at 6:40 a.m.?", 3},
                      {"The storm drove 20 boats ashore.", -2},
                      {"When did the repairs begin?", 0}};
    quiz::ReadyPack pack = make::ready(make::all_kinds());
    pack.about = "Two reports on one night at sea.";
    pack.notice = "A storm; nobody is hurt.";
    state.shelf = {screens::entry_of("storm.toml", pack)};
    state.shelf.front().last = screens::LastResult{9, 12, 14};
    for (quiz::Item& item : pack.items) {
        item.question.reviewed = false;
    }
    pack.title = "The repairs, and who paid for them";
    pack.left_out = {{{"x"}, "the passage it needs is no longer in the article"},
                     {{"y"}, "it has a mistake in line 12 of the pack"}};
    state.shelf.push_back(screens::entry_of("repairs.toml", pack));
    state.shelf.push_back(screens::entry_of("empty.toml", make::ready({})));
    state.ui.focused = {"play"};
    return state;
}

void fronts(std::vector<Scene>& all)
{
    screens::State state = shelf();
    add(all, "title-two-packs", state);
    state.receipts.clear();
    std::swap(state.shelf[0], state.shelf[1]);
    add(all, "title-not-reviewed", state);
    state.unfinished = screens::Unfinished{"storm.toml", "The storm", 5, 12, -1};
    state.ui.focused = {"go-on"};
    add(all, "title-go-on", state);
    state.screen = screens::Library{};
    state.ui.focused = {"play-0"};
    add(all, "library-three", state);
}

}

void results_scenes(std::vector<Scene>& all)
{
    of_one(all);
    of_several(all);
    records(all);
    fronts(all);
}

}

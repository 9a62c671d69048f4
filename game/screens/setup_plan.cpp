// SPDX-License-Identifier: MIT
#include "screens/setup_plan.h"

#include "round/selection.h"
#include "screens/apply.h"
#include "screens/names.h"

#include <algorithm>

namespace screens {

namespace {

template <class Value> bool holds(const std::vector<Value>& list, const Value& value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// Takes out of `list` what no question of the pack has.
template <class Value, class Has> void keep(std::vector<Value>& list, const quiz::ReadyPack& pack, Has has)
{
    const auto unknown = [&](const Value& value) {
        return std::none_of(pack.items.begin(), pack.items.end(),
                            [&](const quiz::Item& item) { return has(item.question) == value; });
    };
    list.erase(std::remove_if(list.begin(), list.end(), unknown), list.end());
}

std::size_t selected(const quiz::ReadyPack& pack, const rounds::Plan& plan)
{
    base::Rng rng{}; // how many there are does not hang on chance
    return rounds::select(pack, plan, rng).size();
}

std::string why_not_seated(const base::Language& tr, const Setup& setup)
{
    const std::vector<std::string> names = named_seats(setup);
    for (auto name = names.begin(); name != names.end(); ++name) {
        if (const auto fault = rounds::fault_of_name(*name)) {
            return *fault == rounds::NameFault::Blank ? tr("Every player needs a name.") : fault_words(tr, *fault);
        }
        if (std::any_of(names.begin(), name, [&](const auto& other) { return rounds::is_same_name(*name, other); })) {
            return tr("Two players have the same name. Please give one of them another.");
        }
    }
    return {};
}

}

rounds::Plan plan_for(const quiz::ReadyPack& pack, rounds::Plan plan)
{
    plan.articles.clear();
    plan.only.clear();
    keep(plan.kinds, pack, [](const quiz::Question& question) { return quiz::kind(question); });
    keep(plan.skills, pack, [](const quiz::Question& question) { return question.skill; });
    return plan;
}

Fit fit_of(const quiz::ReadyPack& pack, const rounds::Plan& plan)
{
    rounds::Plan all = plan;
    all.length = all_questions;
    if (plan.style == rounds::Style::Feed) { // a feed leaves claims out to be mixed well, though they fit
        all.style = rounds::Style::Questions;
        all.kinds = {quiz::Kind::Verdict};
    }
    return {selected(pack, plan), selected(pack, all)};
}

void seat_players(const std::vector<Profile>& known, Setup& setup, std::size_t count)
{
    const std::size_t wanted = std::clamp<std::size_t>(count, 1, rounds::most_players);
    std::vector<std::string>& seats = setup.players;
    for (auto each = known.begin(); each != known.end() && seats.size() < wanted; ++each) {
        if (!holds(seats, each->name)) {
            seats.push_back(each->name);
        }
    }
    seats.resize(wanted);
}

std::vector<std::string> named_seats(const Setup& setup)
{
    std::vector<std::string> names;
    for (const std::string& name : setup.players) {
        names.push_back(trimmed(name));
    }
    return names == std::vector<std::string>{""} ? std::vector<std::string>{} : names;
}

std::string why_not_begin(const base::Language& tr, const quiz::ReadyPack& pack, const Setup& setup)
{
    if (fit_of(pack, setup.plan).asked > 0) {
        return why_not_seated(tr, setup);
    }
    if (setup.plan.style == rounds::Style::Feed) {
        return tr("This pack has too few claims for a feed. Questions may still fit.");
    }
    return tr("No question of this pack fits. Choose a little more below.");
}

}

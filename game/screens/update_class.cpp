// SPDX-License-Identifier: MIT
#include "screens/apply.h"
#include "screens/class_stage.h"
#include "screens/ids.h"
#include "screens/setup_plan.h"

#include <algorithm>

namespace screens {

namespace {

template <class Wanted> Wanted* top(State& state)
{
    return state.layers.empty() ? nullptr : std::get_if<Wanted>(&state.layers.back().layer);
}

/// True when nothing lies between the two but answers, names and settings: what shows stays where it is.
bool is_same_page(const room::State& a, const room::State& b)
{
    return class_stage(a) == class_stage(b) && a.turn == b.turn && a.looking_back == b.looking_back;
}

Layer layer_of(ClassLayer wanted)
{
    switch (wanted) {
    case ClassLayer::Menu: return ClassMenuLayer{};
    case ClassLayer::Roster: return RosterLayer{};
    case ClassLayer::NoPhone: return NoPhoneLayer{};
    case ClassLayer::HandOver: return HandOverLayer{};
    case ClassLayer::Earlier: return EarlierLayer{};
    case ClassLayer::Report: return ClassReportLayer{};
    case ClassLayer::Leaving: break;
    }
    return LeavingLayer{};
}

/// True while it would be a pity to close the window: the class is neither over nor told to go on another day.
bool is_class_on(const State& state)
{
    if (!state.classroom) {
        return false;
    }
    const ClassStage stage = class_stage(state.classroom->now->room);
    return stage != ClassStage::Finished && stage != ClassStage::Stopped;
}

void show_page(Step& step)
{
    close_layers(step.state);
    go_to(step, InClass{.since = step.state.now});
}

/// Says when another device begins to steer, and takes its link off the screen.
void show_steering(Step& step, Steering before)
{
    State& state = step.state;
    const Steering now = state.classroom->now->steering;
    if (now == before) {
        return;
    }
    state.classroom->refused = now == Steering::Here ? "" : steered_elsewhere;
    if (top<HandOverLayer>(state) != nullptr) {
        apply(step, CloseLayer{});
    }
}

std::string name_of_student(const State& state, room::StudentId student)
{
    const room::Student* found = room::find_student(state.classroom->now->room, student);
    return found == nullptr ? "" : found->name.shown;
}

}

void apply(Step& step, const OpenClassSetup& event)
{
    if (!step.state.classroom) {
        step.effects.emplace_back(LoadPack{event.path, Purpose::ChooseForClass});
    }
}

void apply(Step& step, const LeftClassFound& event)
{
    if (auto* setup = std::get_if<Setup>(&step.state.screen); setup != nullptr && setup->party == Party::Class) {
        setup->left = event.left;
        setup->changed = event.changed;
        focus_first(step);
    }
}

void apply(Step& step, const BeginClass& event)
{
    const State& state = step.state;
    const auto* setup = std::get_if<Setup>(&state.screen);
    if (setup == nullptr || setup->party != Party::Class || !state.pack) {
        return;
    }
    const bool goes_on = event.begins == ClassBegins::WhereItWas && setup->left;
    if (goes_on || why_not_begin(base::Language(), *state.pack, *setup).empty()) {
        step.effects.emplace_back(HostClass{setup->plan, goes_on ? ClassBegins::WhereItWas : ClassBegins::Anew});
        step.state.plan = setup->plan;
    }
}

void apply(Step& step, const ClassOpened& event)
{
    State& state = step.state;
    if (!state.pack) {
        return;
    }
    state.round.reset();
    state.classroom = Classroom{event.place, event.now, event.now->at.milliseconds - state.now, ""};
    show_page(step);
}

void apply(Step& step, const ClassChanged& event)
{
    State& state = step.state;
    if (!state.classroom) {
        return;
    }
    const Steering steering = state.classroom->now->steering;
    const bool same = is_same_page(state.classroom->now->room, event.now->room);
    state.classroom->now = event.now;
    state.classroom->clock = event.now->at.milliseconds - state.now;
    if (!same) {
        state.classroom->refused.clear();
        show_page(step);
    }
    show_steering(step, steering);
}

void apply(Step& step, const ClassMoved& event)
{
    if (step.state.classroom) {
        step.state.classroom->place = event.place;
    }
}

void apply(Step& step, const ClassRefused& event)
{
    if (step.state.classroom) {
        step.state.classroom->refused = event.message;
    }
}

void apply(Step& step, const Steer& event)
{
    if (!step.state.classroom) {
        return;
    }
    if (step.state.classroom->now->steering != Steering::Here) {
        step.state.classroom->refused = steered_elsewhere;
        return;
    }
    step.state.classroom->refused.clear();
    step.effects.emplace_back(SteerClass{event.command});
}

void apply(Step& step, const AskForLink&)
{
    if (step.state.classroom && step.state.classroom->now->steering == Steering::Here) {
        step.effects.emplace_back(HandOverClass{});
    }
}

void apply(Step& step, const ClassLinkMade& event)
{
    if (auto* layer = top<HandOverLayer>(step.state)) { // else it was closed meanwhile, and nobody is to see the link
        layer->link = event.link;
        focus_first(step);
    }
}

void apply(Step& step, const SteerFromHere&)
{
    if (step.state.classroom && step.state.classroom->now->steering == Steering::Lent) {
        step.effects.emplace_back(TakeClassBack{});
    }
}

void apply(Step& step, const AskForReport& event)
{
    if (step.state.classroom) {
        step.effects.emplace_back(WriteClassReport{event.names});
    }
}

void apply(Step& step, const ClassReportMade& event)
{
    if (auto* layer = top<ClassReportLayer>(step.state)) {
        layer->path = event.path;
    }
}

void apply(Step& step, const ChooseNetwork& event)
{
    if (step.state.classroom) {
        step.effects.emplace_back(MoveClass{event.address});
    }
}

void apply(Step& step, const OpenOverClass& event)
{
    State& state = step.state;
    if (!state.classroom) {
        return;
    }
    Layer layer = layer_of(event.layer);
    const bool lies = !state.layers.empty() && state.layers.back().layer.index() == layer.index();
    if (lies) {
        apply(step, CloseLayer{});
    } else {
        lay(step, std::move(layer));
    }
}

void apply(Step& step, const RenameStudent& event)
{
    State& state = step.state;
    auto* roster = top<RosterLayer>(state);
    if (roster == nullptr || !state.classroom) {
        return;
    }
    if (roster->renaming != event.student) {
        roster->renaming = event.student;
        roster->typed = name_of_student(state, event.student);
        focus_first(step);
        state.ui.caret = roster->typed.size();
        state.ui.selected_from = 0;
        return;
    }
    const std::string name = trimmed(roster->typed);
    if (!name.empty()) {
        roster->renaming.reset();
        roster->typed.clear();
        apply(step, Steer{room::Rename{event.student, room::Name{.shown = name}}});
        state.ui.focused = ids::numbered(ids::rename, event.student.value);
    }
}

void apply(Step& step, const TurnToStandings&)
{
    State& state = step.state;
    const auto* screen = std::get_if<InClass>(&state.screen);
    if (screen == nullptr || !state.classroom || class_stage(state.classroom->now->room) != ClassStage::Receipt) {
        return;
    }
    go_to(step, InClass{.since = state.now, .standings = !screen->standings});
}

void apply(Step& step, const LeaveClass&)
{
    State& state = step.state;
    if (!state.classroom) {
        return;
    }
    step.effects.emplace_back(CloseClass{});
    state.classroom.reset();
    close_layers(state);
    go_to(step, Title{});
    step.effects.emplace_back(LoadLibrary{});
}

bool holds_back_quitting(Step& step)
{
    State& state = step.state;
    if (!is_class_on(state) || top<LeavingLayer>(state) != nullptr) {
        return false;
    }
    state.notice.clear();
    lay(step, LeavingLayer{});
    return true;
}

}

// SPDX-License-Identifier: MIT
#include "screens/update.h"

#include "screens/apply.h"
#include "screens/class_view.h"
#include "screens/ids.h"
#include "screens/setup_plan.h"
#include "ui/theme.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace screens {

namespace {

constexpr float scale_step = 0.25F;

Settings with_scale(Settings settings, float scale)
{
    settings.text_scale = std::round(scale / scale_step) * scale_step;
    return settings;
}

/// What is scrolled stays about where it was when everything becomes `times` as large.
void scale_scroll(ui::UiState& ui, float times)
{
    for (auto& [area, offset] : ui.scroll) {
        offset *= times;
    }
}

/// The screen that closing a reader goes back to, when it is opened on what is on the screen now.
std::variant<Title, Library, Setup, Receipt> way_back(const Screen& screen)
{
    if (const auto* reader = std::get_if<Reader>(&screen)) {
        return reader->back;
    }
    if (const auto* receipt = std::get_if<Receipt>(&screen)) {
        return *receipt;
    }
    if (const auto* setup = std::get_if<Setup>(&screen)) {
        return *setup;
    }
    if (std::holds_alternative<Library>(screen)) {
        return Library{};
    }
    return Title{};
}

ui::TargetId first_focus(const State& state, const Title&)
{
    if (state.unfinished) {
        return {ids::go_on};
    }
    const bool playable = std::any_of(state.shelf.begin(), state.shelf.end(),
                                      [](const PackEntry& entry) { return entry.trouble.empty(); });
    return {playable ? ids::play : ids::all_packs};
}

ui::TargetId first_focus(const State& state, const Library&)
{
    for (std::size_t i = 0; i < state.shelf.size(); ++i) {
        if (state.shelf[i].trouble.empty()) {
            return ids::numbered(ids::play, i);
        }
    }
    return {ids::front_page};
}

ui::TargetId first_focus(const State& state, const Setup& setup)
{
    if (setup.left) {
        return {ids::go_on};
    }
    const bool begins = state.pack && why_not_begin(base::Language(), *state.pack, setup).empty();
    return {begins ? ids::play : ids::front_page};
}

ui::TargetId first_focus(const State&, const History&)
{
    return {ids::front_page};
}

ui::TargetId first_focus(const State&, const Reading&)
{
    return {ids::next};
}

ui::TargetId first_focus(const State&, const Handover&)
{
    return {ids::next};
}

ui::TargetId first_focus(const State&, const Buzzing&)
{
    return ids::numbered(ids::buzz, 0);
}

/// The first sentence of the first article that proves the question on the table.
ui::TargetId first_sentence(const State& state)
{
    const quiz::Item* item = state.pack && state.round ? rounds::current_item(*state.pack, *state.round) : nullptr;
    return item == nullptr ? ui::TargetId{} : ids::sentence(item->evidence.front().front().article, {0});
}

ui::TargetId first_focus(const State& state, const Question&)
{
    const quiz::Item* item = state.pack && state.round ? rounds::current_item(*state.pack, *state.round) : nullptr;
    if (item == nullptr) {
        return {};
    }
    switch (quiz::kind(item->question)) {
    case quiz::Kind::Locate: return first_sentence(state);
    case quiz::Kind::Number:
    case quiz::Kind::Date: return {ids::slider};
    case quiz::Kind::Short: return {ids::field};
    case quiz::Kind::Altered: return ids::numbered(ids::word, 0);
    default: return ids::numbered(ids::option, 0);
    }
}

ui::TargetId first_focus(const State& state, const Pointing&)
{
    return first_sentence(state);
}

ui::TargetId first_focus(const State&, const Receipt&)
{
    return {ids::next};
}

ui::TargetId first_focus(const State&, const Results&)
{
    return {ids::again};
}

ui::TargetId first_focus(const State& state, const InClass&)
{
    return first_focus_in_class(state);
}

ui::TargetId first_focus(const State& state, const Reader& reader)
{
    const text::Article* article = state.pack ? quiz::find_article(state.pack->articles, reader.article) : nullptr;
    if (article == nullptr || reader.lit.empty()) {
        return ids::sentence(reader.article, {0});
    }
    return ids::sentence(reader.article,
                         article->text.sentence_at(reader.lit.front().begin).value_or(text::SentenceIndex{}));
}

ui::TargetId first_focus(const State& state, const Layer& layer)
{
    if (std::holds_alternative<SettingsLayer>(layer)) {
        return {ids::text_size};
    }
    const auto* players = std::get_if<PlayersLayer>(&layer);
    const auto* report = std::get_if<ReportLayer>(&layer);
    const auto* roster = std::get_if<RosterLayer>(&layer);
    const bool writes = (roster != nullptr && roster->renaming) || (players != nullptr && players->renaming)
                        || (report != nullptr && !report->kept);
    const auto* link = std::get_if<HandOverLayer>(&layer);
    if (link != nullptr && !link->link && state.classroom->now->steering == Steering::Here) {
        return {ids::next};
    }
    return {writes ? ids::field : ids::close_layer};
}

}

bool is_paused(const State& state)
{
    return state.round && state.round->paused_since.has_value();
}

ui::TargetId first_focus(const State& state)
{
    if (!state.notice.empty()) {
        return {ids::close_notice};
    }
    if (!state.layers.empty()) {
        return first_focus(state, state.layers.back().layer);
    }
    if (is_paused(state)) {
        return {ids::resume};
    }
    return std::visit([&](const auto& screen) { return first_focus(state, screen); }, state.screen);
}

void focus_first(Step& step)
{
    step.state.ui.focused = first_focus(step.state);
}

void go_to(Step& step, Screen screen)
{
    step.state.screen = std::move(screen);
    step.state.ui = {};
    focus_first(step);
}

Step start(const Settings& settings, Offer offer, ui::Size window)
{
    Step step{.state = {.settings = settings, .offer = std::move(offer), .window = window}};
    step.state.settings.text_scale = ui::clamped_scale(settings.text_scale);
    focus_first(step);
    step.effects.emplace_back(LoadPlayers{});
    step.effects.emplace_back(LoadLibrary{});
    return step;
}

Step update(State state, const Event& event)
{
    Step step{std::move(state), {}};
    std::visit([&](const auto& what) { apply(step, what); }, event);
    return step;
}

void put_in_force(State& state, const Settings& settings)
{
    const float before = state.settings.text_scale;
    state.settings = settings;
    state.settings.text_scale = ui::clamped_scale(settings.text_scale);
    const float times = state.settings.text_scale / before;
    scale_scroll(state.ui, times);
    for (Laid& laid : state.layers) {
        scale_scroll(laid.below, times);
    }
    if (state.before_pause) {
        scale_scroll(*state.before_pause, times);
    }
}

void change_settings(Step& step, const Settings& settings)
{
    const Settings before = step.state.settings;
    put_in_force(step.state, settings);
    if (step.state.settings != before) {
        step.effects.emplace_back(KeepSettings{step.state.settings});
    }
}

void apply(Step& step, const OpenFrontPage&)
{
    State& state = step.state;
    const bool running = state.round && !std::holds_alternative<rounds::Finished>(state.round->phase);
    if (running && !is_paused(state)) {
        return;
    }
    if (running) {
        state.left = LeftRound{*state.round, state.screen, std::exchange(state.before_pause, {}).value_or(state.ui)};
        state.unfinished = Unfinished{state.pack_path, state.pack->title, state.round->turn.value + 1,
                                      state.round->questions.size(), rounds::points(*state.round, desk_player)};
    }
    state.round.reset();
    go_to(step, Title{});
}

void apply(Step& step, const OpenLibrary&)
{
    if (std::holds_alternative<Title>(step.state.screen)) {
        go_to(step, Library{});
    }
}

void apply(Step& step, const OpenPack& event)
{
    step.effects.emplace_back(LoadPack{event.path, event.purpose});
}

void apply(Step& step, const GoOn&)
{
    if (step.state.unfinished) {
        step.effects.emplace_back(ResumeRound{});
    }
}

void apply(Step& step, const OpenReader& event)
{
    const State& state = step.state;
    if (state.pack && quiz::find_article(state.pack->articles, event.article) != nullptr) {
        go_to(step, Reader{event.article, event.lit, std::nullopt, state.now, way_back(state.screen)});
    }
}

void apply(Step& step, const MarkSentence& event)
{
    if (auto* reader = std::get_if<Reader>(&step.state.screen)) {
        const bool again = reader->marked == event.sentence;
        reader->marked = again ? std::nullopt : std::optional(event.sentence);
    }
}

void apply(Step& step, const CloseReader&)
{
    if (const auto* reader = std::get_if<Reader>(&step.state.screen)) {
        const auto back = reader->back; // a copy: going back ends the reader
        std::visit([&](const auto& screen) { go_to(step, screen); }, back);
    }
}

void apply(Step& step, const OpenOriginal& event)
{
    if (!event.url.empty()) {
        step.effects.emplace_back(OpenUrl{event.url});
    }
}

void apply(Step& step, const TextLarger&)
{
    const Settings& settings = step.state.settings;
    change_settings(step, with_scale(settings, settings.text_scale + scale_step));
}

void apply(Step& step, const TextSmaller&)
{
    const Settings& settings = step.state.settings;
    change_settings(step, with_scale(settings, settings.text_scale - scale_step));
}

void apply(Step& step, const ToggleMotion&)
{
    Settings settings = step.state.settings;
    settings.motion = settings.motion == ui::Motion::Full ? ui::Motion::Reduced : ui::Motion::Full;
    change_settings(step, settings);
}

void apply(Step& step, const CloseNotice&)
{
    step.state.notice.clear();
    step.state.notice_about.clear();
    focus_first(step);
    if (std::holds_alternative<Title>(step.state.screen) || std::holds_alternative<Library>(step.state.screen)) {
        step.effects.emplace_back(LoadLibrary{}); // what the message was about may have changed the shelf
    }
}

void apply(Step& step, const LibraryLoaded& event)
{
    State& state = step.state;
    state.shelf = event.packs;
    state.receipts = event.receipts;
    state.today = event.today;
    state.unfinished.reset();
    if (std::holds_alternative<Title>(state.screen) || std::holds_alternative<Library>(state.screen)) {
        focus_first(step);
    }
}

void apply(Step& step, const PackLoaded& event)
{
    State& state = step.state;
    state.pack = event.pack;
    state.pack_path = event.path;
    state.round.reset();
    if (event.purpose == Purpose::Play) {
        state.plan = {};
        step.effects.emplace_back(StartRound{});
    }
    if (event.purpose == Purpose::Choose) {
        go_to(step, Setup{plan_for(*state.pack, state.plan), {seated_name(state)}, Party::Desk, {}});
    }
    if (event.purpose == Purpose::ChooseForClass) {
        go_to(step, Setup{plan_for(*state.pack, state.plan), {seated_name(state)}, Party::Class, {}});
    }
    if (event.purpose == Purpose::Host) {
        step.effects.emplace_back(HostClass{state.plan, ClassBegins::WhereItWas});
    }
    if (event.purpose == Purpose::Read && !event.pack->articles.empty()) {
        apply(step, OpenReader{event.pack->articles.front().id, {}});
    }
}

void apply(Step& step, const UnfinishedFound& event)
{
    step.state.unfinished = event.unfinished;
    if (std::holds_alternative<Title>(step.state.screen)) {
        focus_first(step);
    }
}

void apply(Step& step, const Failed& event)
{
    step.state.notice = event.message;
    step.state.notice_about = event.about;
    focus_first(step);
}

}

// SPDX-License-Identifier: MIT
#include "screens/settings_layer.h"

#include "screens/cover.h"
#include "screens/ids.h"
#include "screens/page_groups.h"
#include "screens/update.h"
#include "screens/words.h"
#include "ui/slider.h"

#include <cmath>

namespace screens {

namespace {

/// A choice that puts other settings in force.
ui::Segment<Event> choice(ui::TargetId id, std::string label, const Settings& now, Settings then)
{
    const bool selected = then == now;
    return {std::move(id), std::move(label), "", selected, ChangeSettings{std::move(then)}};
}

std::string on_or_off(const Builder& builder, bool on)
{
    return on ? builder.tr("On") : builder.tr("Off");
}

void text_size(Builder& builder, ui::Column& column, const Settings& settings)
{
    group_head(builder, column, builder.tr("Size of the text"));
    const double percent = std::round(static_cast<double>(settings.text_scale) * 100);
    const ui::Rect rect = ui::stepper(builder, {column.x, column.y},
                                      {.id = {ids::text_size},
                                       .label = builder.tr("Size of the text"),
                                       .value_text = builder.tr("{} %", static_cast<int>(percent)),
                                       .low = 100,
                                       .high = 200,
                                       .value = percent,
                                       .step = 25,
                                       .page = 50,
                                       .text_width = 84});
    column.y = rect.bottom();
    note(builder, column, builder.tr("Everything grows with it. Ctrl + and Ctrl − do the same anywhere."));
    group_end(builder, column);
}

/// What a theme is called; a file of the player's own is called what it says.
std::string theme_name(const base::Language& tr, const Offered& theme)
{
    if (theme.id == "light") {
        return tr("Light");
    }
    if (theme.id == "dark") {
        return tr("Dark");
    }
    return theme.id == "high-contrast" ? tr("High contrast") : theme.name;
}

void theme(Builder& builder, ui::Column& column, const State& state)
{
    if (state.offer.themes.size() < 2) {
        return;
    }
    group_head(builder, column, builder.tr("Colours"));
    std::vector<ui::Segment<Event>> choices;
    for (const Offered& each : state.offer.themes) {
        Settings then = state.settings;
        then.theme = each.id;
        choices.push_back(
            choice({"theme-" + each.id}, theme_name(builder.scene.tr, each), state.settings, std::move(then)));
    }
    one_of(builder, column, {"theme"}, choices);
    group_end(builder, column);
}

void typeface(Builder& builder, ui::Column& column, const Settings& settings)
{
    group_head(builder, column, builder.tr("Letters"));
    Settings standard = settings;
    standard.typeface = ui::Typeface::Standard;
    Settings dyslexic = settings;
    dyslexic.typeface = ui::Typeface::OpenDyslexic;
    one_of(builder, column, {"typeface"},
           {choice({"typeface-standard"}, builder.tr("Newspaper"), settings, std::move(standard)),
            choice({"typeface-dyslexic"}, builder.tr("OpenDyslexic"), settings, std::move(dyslexic))});
    note(builder, column,
         builder.tr("OpenDyslexic has heavy feet, which keep its letters from turning for some readers."));
    group_end(builder, column);
}

void motion(Builder& builder, ui::Column& column, const Settings& settings)
{
    const bool moves = settings.motion == ui::Motion::Full;
    on_off(builder, column,
           {.id = {"motion"},
            .label = builder.tr("Motion"),
            .detail = builder.tr("The receipt slides out of the till. Off, it is simply there."),
            .state = on_or_off(builder, moves),
            .on = moves},
           ToggleMotion{});
    group_end(builder, column);
}

void language(Builder& builder, ui::Column& column, const State& state)
{
    if (state.offer.languages.size() < 2) {
        return;
    }
    group_head(builder, column, builder.tr("Language"));
    std::vector<ui::Segment<Event>> choices;
    for (const Offered& each : state.offer.languages) {
        Settings then = state.settings;
        then.language = each.id;
        choices.push_back(choice({"language-" + each.id}, isolated(each.name), state.settings, std::move(then)));
    }
    one_of(builder, column, {"language"}, choices);
    note(builder, column, builder.tr("Questions and articles stay in the language they were written in."));
    group_end(builder, column);
}

struct Volume {
    const char* id;
    std::string name;
    int percent;
};

void volume(Builder& builder, ui::Column& column, const Volume& volume)
{
    const auto style = ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface);
    const std::string percent = volume.percent == 0 ? builder.tr("Silent") : builder.tr("{} %", volume.percent);
    const float amount = std::ceil(builder.set({.text = percent, .style = bold(style)}).natural_width());
    ui::label(builder, {column.x + column.width - amount, column.y, amount, builder.px(24)}, percent, bold(style));
    ui::Column words{column.x, column.y + builder.px(2), column.width - amount - builder.px(16)};
    ui::paragraph(builder, words, volume.name, style, 1.35F);
    column.y = words.y;
    column.y += builder.px(4);
    ui::slider(builder, column,
               {.id = {volume.id},
                .label = builder.tr("{0}, {1}", volume.name, percent),
                .high = 100,
                .value = static_cast<double>(volume.percent),
                .step = 10,
                .page = 20});
    column.y += builder.px(10);
}

void sounds(Builder& builder, ui::Column& column, const Settings& settings)
{
    group_head(builder, column, builder.tr("Sounds"));
    const ui::Volumes& volumes = settings.volumes;
    volume(builder, column, {ids::volume_paper, builder.tr("Paper, as a receipt comes"), volumes.paper});
    volume(builder, column, {ids::volume_till, builder.tr("Till, as points are rung up"), volumes.till});
    volume(builder, column, {ids::volume_bell, builder.tr("Bell, at the end of a round"), volumes.bell});
    group_end(builder, column);
}

void read_aloud(Builder& builder, ui::Column& column, const Settings& settings)
{
    const bool speaks = settings.read_aloud == ReadAloud::On;
    Settings then = settings;
    then.read_aloud = speaks ? ReadAloud::Off : ReadAloud::On;
    on_off(builder, column,
           {.id = {"read-aloud"},
            .label = builder.tr("Read aloud"),
            .detail = builder.tr("Says what has the focus. Needs speech-dispatcher on this computer."),
            .state = on_or_off(builder, speaks),
            .on = speaks},
           ChangeSettings{std::move(then)});
    group_end(builder, column);
}

/// Whose settings these are.
std::string whose(const base::Language& tr, const State& state)
{
    const std::string name = seated_name(state);
    return name.empty() ? tr("Kept on this computer") : tr("Kept for {}", isolated(name));
}

}

Frame view(const State& state, const SettingsLayer&, const Look& look)
{
    return layer_page(state, look, {whose(look.tr, state), look.tr("Settings")},
                      [&](Builder& builder, ui::Column& page) {
                          side_by_side(
                              builder, page, 0.5F,
                              [&](ui::Column& column) {
                                  text_size(builder, column, state.settings);
                                  theme(builder, column, state);
                                  typeface(builder, column, state.settings);
                                  motion(builder, column, state.settings);
                              },
                              [&](ui::Column& column) {
                                  language(builder, column, state);
                                  sounds(builder, column, state.settings);
                                  read_aloud(builder, column, state.settings);
                              });
                          builder.shortcut(key(ui::Key::Enter), CloseLayer{});
                      });
}

}

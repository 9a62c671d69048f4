// SPDX-License-Identifier: MIT
#include "app/forget.h"
#include "app/graded.h"
#include "app/kept_settings.h"
#include "app/performer.h"
#include "app/record_file.h"
#include "app/seat.h"
#include "app/told.h"
#include "storage/set_aside.h"

#include <algorithm>

/// What the performer does for players: who sits at the desk, how they do, what they say of questions.
namespace app {

namespace {

using Events = std::vector<screens::Event>;

/// How many rounds back the record of a player goes.
constexpr std::size_t rounds_on_record = 60;

Events failed(const base::Error& error)
{
    return {told(error)};
}

storage::PlayerId stored_id(screens::ProfileId id)
{
    return {id.value};
}

}

Events Performer::perform_one(const screens::KeepSettings& keep)
{
    m_settings = keep.settings;
    warn(keep_settings(m_database, m_player, keep.settings));
    return {};
}

Events Performer::perform_one(const screens::LoadStanding&)
{
    const auto rounds = m_database.recent_rounds(m_player, rounds_on_record);
    if (!rounds) {
        return failed(rounds.error());
    }
    return {screens::StandingLoaded{screens::standing_of(graded(*rounds))}};
}

Events Performer::perform_one(const screens::LoadPlayers&)
{
    const auto profiles = m_database.profiles();
    if (!profiles) {
        return failed(profiles.error());
    }
    const bool set_aside = storage::has_set_aside(database_path(m_world->paths));
    screens::PlayersLoaded loaded{.seated = {m_player.value},
                                  .kept = {records_folder(m_world->paths), set_aside ? m_world->paths.data : ""}};
    for (const storage::Profile& profile : *profiles) {
        loaded.players.push_back({.id = {profile.player.id.value},
                                  .name = profile.player.name,
                                  .rounds = static_cast<std::size_t>(profile.rounds),
                                  .answers = static_cast<std::size_t>(profile.answers)});
    }
    return {std::move(loaded)};
}

Events Performer::sit_down(storage::PlayerId player)
{
    if (const auto chosen = m_database.choose_player(player); !chosen) {
        return failed(chosen.error());
    }
    m_player = player;
    m_settings = kept_settings(m_database, player);
    m_desk.reset(); // a round that is paused belongs to who began it, and waits on record
    m_unfinished.reset();
    Events events = perform_one(screens::LoadPlayers{});
    events.emplace_back(screens::SettingsLoaded{m_settings});
    const Events shelf = perform_one(screens::LoadLibrary{});
    events.insert(events.end(), shelf.begin(), shelf.end());
    return events;
}

Events Performer::perform_one(const screens::SeatPlayer& seat)
{
    return sit_down(stored_id(seat.player));
}

Events Performer::perform_one(const screens::AddProfile& add)
{
    const auto added = m_database.add_player(add.name);
    return added ? sit_down(*added) : failed(added.error());
}

Events Performer::perform_one(const screens::RenameProfile& rename)
{
    const auto renamed = m_database.rename_player(stored_id(rename.player), rename.name);
    return renamed ? perform_one(screens::LoadPlayers{}) : failed(renamed.error());
}

Events Performer::perform_one(const screens::ExportProfile& wanted)
{
    const auto belongings = m_database.everything_of(stored_id(wanted.player));
    if (!belongings) {
        return failed(belongings.error());
    }
    const auto written
        = write_record(*belongings, records_folder(m_world->paths), m_world->clock.now(), m_world->files);
    return written ? Events{screens::PlayerExported{*written}} : failed(written.error());
}

Events Performer::perform_one(const screens::DeleteProfile& gone)
{
    m_desk.reset(); // a round that is paused stays on record, and is offered again when others played it too
    m_unfinished.reset();
    const storage::PlayerId player = stored_id(gone.player);
    const auto name = name_of(m_database, player);
    const auto sat = rounds_of(m_database, player);
    if (!name || !sat) {
        return failed(name ? sat.error() : name.error());
    }
    if (const auto deleted = m_database.delete_player(player, m_world->clock.now()); !deleted) {
        return failed(deleted.error());
    }
    const auto forgotten = forget(rounds_folder(m_world->paths), *sat, *name, m_world->files);
    const auto left = m_database.current_player();
    Events events = left ? sit_down(*left) : failed(left.error());
    if (!forgotten) {
        events.emplace_back(told(forgotten.error()));
    }
    return events;
}

Events Performer::perform_one(const screens::KeepReport& report)
{
    const quiz::Item* item = m_pack ? quiz::find_item(*m_pack->ready, report.question) : nullptr;
    if (item == nullptr) {
        return {};
    }
    const auto kept = m_database.add_report({.player = m_player,
                                             .pack_id = m_pack->ready->id.value,
                                             .question_id = report.question.value,
                                             .question_hash = item->hash,
                                             .note = report.note,
                                             .at = m_world->clock.now()});
    return kept ? Events{screens::ReportKept{}} : failed(kept.error());
}

}

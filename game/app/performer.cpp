// SPDX-License-Identifier: MIT
#include "app/performer.h"

#include "app/kept_settings.h"
#include "app/seat.h"
#include "app/shelf_view.h"
#include "app/told.h"
#include "base/language.h"

#include <algorithm>

namespace app {

namespace {

using Events = std::vector<screens::Event>;

Events failed(const base::Error& error)
{
    return {told(error)};
}

bool plays(const storage::RoundStart& round, storage::PlayerId player)
{
    return std::find(round.players.begin(), round.players.end(), player) != round.players.end();
}

}

Performer::Performer(const World& world, Outside outside, storage::Opened opened, storage::PlayerId player)
    : m_world(&world),
      m_outside(std::move(outside)),
      m_database(std::move(opened.database)),
      m_player(player),
      m_settings(kept_settings(m_database, player)),
      m_set_aside(std::move(opened.set_aside))
{
    look_for_unfinished();
}

base::Result<Performer> Performer::open(const World& world, Outside outside)
{
    auto opened = storage::Database::open(database_path(world.paths), world.clock);
    if (!opened) {
        return base::fail(opened.error());
    }
    const auto player = opened->database.current_player();
    if (!player) {
        return base::fail(player.error());
    }
    return Performer(world, std::move(outside), std::move(*opened), *player);
}

Events Performer::greetings() const
{
    return m_set_aside ? Events{screens::Failed{m_set_aside->message, m_set_aside->moved_to}} : Events{};
}

Events Performer::perform(const screens::Effect& effect)
{
    return std::visit([this](const auto& one) { return perform_one(one); }, effect);
}

bool Performer::is_desk_in_play() const
{
    return m_desk && !std::holds_alternative<rounds::Finished>(m_desk->state().phase);
}

void Performer::look_for_unfinished()
{
    auto found = m_database.resume_unfinished();
    if (found) {
        const bool theirs = *found && plays((*found)->round.start, m_player);
        m_unfinished = theirs ? std::move(*found) : std::nullopt;
    } else {
        m_world->log.warn(base::to_string(found.error()));
    }
}

void Performer::warn(const base::Result<void>& done) const
{
    if (!done) {
        m_world->log.warn(base::to_string(done.error()));
    }
}

/// Closes what was begun on the pack at `pack_path` and not finished, so that the round about to begin is its only one.
/// Rounds of other packs are let go of, to be offered again.
void Performer::make_room_for(const std::string& pack_path)
{
    m_desk.reset();
    m_unfinished.reset();
    auto left = m_database.resume_unfinished(pack_path);
    while (left && *left) {
        const auto abandoned = m_database.abandon((*left)->in_play, m_world->clock.now());
        warn(abandoned);
        left = abandoned ? m_database.resume_unfinished(pack_path) : std::nullopt;
    }
}

base::Result<PackOnDesk> Performer::load(const std::string& path) const
{
    auto loaded = pack::load(path, m_world->files, pack::Lint::Off);
    if (!loaded) {
        return base::fail(loaded.error());
    }
    return PackOnDesk{std::make_shared<const quiz::ReadyPack>(std::move(loaded->ready)), path};
}

std::optional<screens::Unfinished> Performer::unfinished(const Shelf& shelf) const
{
    if (is_desk_in_play()) {
        return unfinished_view(m_desk->state(), m_desk->pack());
    }
    return m_unfinished ? unfinished_view(m_unfinished->round, shelf) : std::nullopt;
}

Events Performer::perform_one(const screens::LoadLibrary&)
{
    const Shelf shelf = read_shelf(*m_world);
    if (!is_desk_in_play() && !m_unfinished) {
        look_for_unfinished();
    }
    const auto results = m_database.last_results(m_player);
    const auto recent = m_database.recent_attempts(m_player, receipts_shown);
    if (!results || !recent) {
        return failed(results ? recent.error() : results.error());
    }
    Events events{screens::LibraryLoaded{.packs = entries_of(shelf, *results),
                                         .receipts = receipts_of(shelf, *recent),
                                         .today = local_day(m_world->clock.now())}};
    if (const auto round = unfinished(shelf)) {
        events.emplace_back(screens::UnfinishedFound{*round});
    }
    return events;
}

Events Performer::perform_one(const screens::LoadPack& wanted)
{
    auto pack = load(wanted.path);
    if (!pack) {
        return failed(pack.error());
    }
    m_pack = std::move(*pack);
    Events events{screens::PackLoaded{wanted.path, m_pack->ready, wanted.purpose}};
    if (wanted.purpose == screens::Purpose::ChooseForClass) {
        const Events left = left_classes_of(wanted.path);
        events.insert(events.end(), left.begin(), left.end());
    }
    return events;
}

base::Result<std::vector<std::string>> Performer::seats_of(const screens::StartRound& start) const
{
    if (!start.players.empty()) {
        return start.players;
    }
    const auto name = name_of(m_database, m_player);
    return name ? base::Result<std::vector<std::string>>(std::vector{*name}) : base::fail(name.error());
}

Events Performer::perform_one(const screens::StartRound& start)
{
    if (!m_pack) {
        return {};
    }
    const auto players = seats_of(start);
    if (!players) {
        return failed(players.error());
    }
    rounds::Started started{.players = *players,
                            .seed = m_wish.seed.value_or(fresh_seed()),
                            .pack_hash = m_pack->ready->hash,
                            .plan = start.plan};
    started.plan.length = m_wish.length.value_or(start.plan.length);
    if (const auto step = rounds::update(*m_pack->ready, {}, {m_world->clock.now(), started}); !step.refused.empty()) {
        return {screens::Failed{step.refused, ""}}; // before the round that it would replace is given up
    }
    make_room_for(m_pack->path);
    m_wish = {};
    auto desk = Desk::begin(m_database, *m_pack, started, m_world->clock.now());
    if (!desk) {
        return failed(desk.error());
    }
    m_desk.emplace(std::move(*desk));
    return {screens::RoundChanged{m_desk->state()}};
}

Events Performer::perform_one(const screens::TellRound& tell)
{
    if (!m_desk) {
        return {};
    }
    if (const auto told = m_desk->tell(tell.what, m_world->clock.now()); !told) {
        return failed(told.error());
    }
    if (!is_desk_in_play()) {
        const auto kept = keep_recording(*m_desk, rounds_folder(m_world->paths), m_world->files);
        if (!kept) {
            m_world->log.warn(base::to_string(kept.error()));
        }
    }
    return {screens::RoundChanged{m_desk->state()}};
}

Events Performer::perform_one(const screens::ResumeRound&)
{
    if (is_desk_in_play()) {
        m_pack = m_desk->pack();
        if (m_desk->state().paused_since) {
            warn(m_desk->tell(rounds::Resumed{}, m_world->clock.now()));
        }
    } else if (m_unfinished) {
        auto pack = load(m_unfinished->round.start.pack_path);
        if (!pack) {
            return failed(pack.error());
        }
        if (const auto state = replayed(*pack->ready, m_unfinished->round); !state) {
            make_room_for(pack->path); // it can never go on, so it is not offered again
            m_world->log.warn(base::to_string(state.error()));
            constexpr auto words = base::message("This round can’t go on, because its pack was changed since it began. "
                                                 "Please begin a new one.");
            return {screens::Failed{std::string(words), pack->path}};
        }
        storage::UnfinishedRound taken = std::move(*m_unfinished);
        m_unfinished.reset();
        auto desk = Desk::resume(m_database, *pack, std::move(taken), m_world->clock.now());
        if (!desk) {
            return failed(desk.error()); // it is still on record and will be offered again
        }
        m_pack = std::move(*pack);
        m_desk.emplace(std::move(*desk));
    } else {
        return {};
    }
    return {screens::PackLoaded{m_pack->path, m_pack->ready, screens::Purpose::GoOn},
            screens::RoundChanged{m_desk->state()}};
}

Events Performer::perform_one(const screens::OpenUrl& open)
{
    const auto opened = m_outside.open_url(open.url);
    return opened ? Events{} : failed(opened.error());
}

Events Performer::perform_one(const screens::PlaySound& play)
{
    if (const int volume = ui::volume_of(m_settings.volumes, play.sound); volume > 0) {
        m_outside.play(play.sound, volume);
    }
    return {};
}

void Performer::say(const std::string& words) const
{
    if (m_settings.read_aloud == screens::ReadAloud::On && !words.empty()) {
        m_outside.say(words, m_settings.language);
    }
}

}

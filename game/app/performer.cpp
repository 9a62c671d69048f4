// SPDX-License-Identifier: MIT
#include "app/performer.h"

#include "app/shelf_view.h"
#include "base/issue.h"
#include "terminal/session.h"

#include <charconv>
#include <fmt/format.h>

namespace app {

namespace {

using Events = std::vector<screens::Event>;

constexpr const char* text_scale_setting = "text-scale";
constexpr const char* motion_setting = "motion";

Events failed(const base::Error& error)
{
    return {screens::Failed{base::to_string(error)}};
}

float scale_from(const std::string& words)
{
    float scale = 1;
    const auto [end, error] = std::from_chars(words.data(), words.data() + words.size(), scale);
    return error == std::errc{} && scale >= 1 && scale <= 2 ? scale : 1;
}

std::string setting_of(const storage::Database& database, const char* name)
{
    const auto value = database.setting(name);
    return value && *value ? **value : "";
}

}

Performer::Performer(const World& world, OpenBrowser browser, storage::Opened opened, storage::PlayerId player)
    : m_world(&world),
      m_browser(std::move(browser)),
      m_database(std::move(opened.database)),
      m_player(player),
      m_greeting(opened.set_aside ? opened.set_aside->message : "")
{
    look_for_unfinished();
}

base::Result<Performer> Performer::open(const World& world, OpenBrowser browser)
{
    auto opened = storage::Database::open(database_path(world.paths), world.clock);
    if (!opened) {
        return base::fail(opened.error());
    }
    const auto player = opened->database.player(desk_player_name);
    if (!player) {
        return base::fail(player.error());
    }
    return Performer(world, std::move(browser), std::move(*opened), *player);
}

screens::Settings Performer::settings() const
{
    return {.text_scale = scale_from(setting_of(m_database, text_scale_setting)),
            .motion = setting_of(m_database, motion_setting) == "reduced" ? ui::Motion::Reduced : ui::Motion::Full};
}

Events Performer::greetings() const
{
    return m_greeting.empty() ? Events{} : Events{screens::Failed{m_greeting}};
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
        m_unfinished = std::move(*found);
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
                                         .today = day_in_words(m_world->clock.now())}};
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
    return {screens::PackLoaded{wanted.path, m_pack->ready, wanted.purpose}};
}

Events Performer::perform_one(const screens::StartRound& start)
{
    if (!m_pack) {
        return {};
    }
    make_room_for(m_pack->path);
    const rounds::Started started{.players = {desk_player_name},
                                  .seed = m_wish.seed.value_or(fresh_seed()),
                                  .pack_hash = m_pack->ready->hash,
                                  .length = m_wish.length.value_or(start.length),
                                  .kinds = {terminal::playable_kinds.begin(), terminal::playable_kinds.end()}};
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
            return failed(state.error());
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
    const auto opened = m_browser(open.url);
    return opened ? Events{} : failed(opened.error());
}

Events Performer::perform_one(const screens::KeepSettings& keep)
{
    warn(m_database.set_setting(text_scale_setting, fmt::format("{}", keep.settings.text_scale)));
    warn(m_database.set_setting(motion_setting, keep.settings.motion == ui::Motion::Reduced ? "reduced" : "full"));
    return {};
}

}

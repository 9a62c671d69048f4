// SPDX-License-Identifier: MIT
#include "app/play_terminal.h"

#include "app/desk.h"
#include "app/library.h"
#include "app/seat.h"
#include "base/issue.h"
#include "terminal/session.h"

#include <charconv>
#include <fmt/format.h>
#include <istream>
#include <optional>
#include <ostream>

namespace app {

namespace {

int trouble(const base::Error& error, const World& world)
{
    world.errors << base::to_string(error) << '\n';
    return 2;
}

rounds::Started start_of(const Play& play, const quiz::ReadyPack& pack, const std::string& player)
{
    return {.players = {player},
            .seed = play.seed ? *play.seed : fresh_seed(),
            .pack_hash = pack.hash,
            .plan = {.length = play.length}};
}

base::Result<Desk> begin(const Play& play, storage::Database& database, const PackOnDesk& pack, const World& world)
{
    const auto player = seated_name(database);
    if (!player) {
        return base::fail(player.error());
    }
    return Desk::begin(database, pack, start_of(play, *pack.ready, *player), world.clock.now());
}

/// True for a round that can be played as lines: by one player who takes their time.
bool is_for_lines(const rounds::State& state)
{
    return state.players.size() == 1 && !state.seconds;
}

/// Takes up the unfinished round of this pack, or begins one. A round that can never go on is closed, and the player
/// is told why.
base::Result<Desk> take_seat(const Play& play, storage::Database& database, const PackOnDesk& pack, const World& world)
{
    auto unfinished = database.resume_unfinished(pack.path);
    if (!unfinished) {
        return base::fail(unfinished.error());
    }
    if (*unfinished) {
        const auto state = replayed(*pack.ready, (*unfinished)->round);
        if (state && !is_for_lines(*state)) {
            world.out
                << "A round for several players, or against the clock, waits in the window. A new one begins.\n\n";
            return begin(play, database, pack, world);
        }
        if (state && (!play.seed || *play.seed == (*unfinished)->round.start.seed)) {
            world.out << "You began this round before; it goes on where it was.\n\n";
            return Desk::resume(database, pack, std::move(**unfinished), world.clock.now());
        }
        if (!state) {
            world.out
                << "A round of this pack was left unfinished, and the pack has changed since. A new one begins.\n\n";
        }
        if (const auto closed = database.abandon((*unfinished)->in_play, world.clock.now()); !closed) {
            world.log.warn(base::to_string(closed.error()));
        }
    }
    return begin(play, database, pack, world);
}

/// The longest line that is read whole; what is typed beyond it is left out.
constexpr std::size_t longest_line = 10'000;

/// The next line, without its end; false at the end of the input.
bool read_line(std::istream& in, std::string& line)
{
    line.clear();
    char letter = 0;
    while (in.get(letter)) {
        if (letter == '\n') {
            return true;
        }
        if (line.size() < longest_line) {
            line += letter;
        }
    }
    return !line.empty();
}

/// The conversation, until the round is over.
base::Result<void> converse(Desk& desk, const World& world, const terminal::Style& style)
{
    terminal::Session session{.state = desk.state(), .style = style};
    world.out << terminal::opening(*desk.pack().ready, session) << std::flush;
    while (!terminal::is_over(session)) {
        std::string line;
        terminal::Input input{world.clock.now(), terminal::InputEnded{}};
        if (read_line(world.in, line)) {
            input = {world.clock.now(), terminal::Typed{line}};
        }
        terminal::Step step = terminal::update(*desk.pack().ready, std::move(session), input);
        for (const rounds::Event& event : step.events) {
            if (const auto told = desk.tell(event.what, event.at); !told) {
                return base::fail(told.error());
            }
        }
        world.out << step.output << std::flush;
        session = std::move(step.session);
    }
    return {};
}

void list_packs(const std::vector<ShelvedPack>& shelf, std::ostream& out)
{
    out << "Packs:\n";
    for (std::size_t i = 0; i < shelf.size(); ++i) {
        out << fmt::format("  {}  {}: {}\n", i + 1, terminal::plain(shelf[i].loaded.ready.title),
                           terminal::plain(shelf[i].loaded.ready.about));
    }
    out << fmt::format("Which one? Type a number from 1 to {}; Enter takes the first.\n", shelf.size()) << std::flush;
}

/// The number typed, as an index; nothing when it is none of `count`.
std::optional<std::size_t> index_from(const std::string& line, std::size_t count)
{
    if (line.empty()) {
        return 0;
    }
    std::size_t number = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), number);
    if (error != std::errc{} || end != line.data() + line.size() || number == 0 || number > count) {
        return std::nullopt;
    }
    return number - 1;
}

}

int play_in_terminal(const Play& play, const World& world, const terminal::Style& style)
{
    const std::string path = absolute_path(play.pack);
    auto loaded = pack::load(path, world.files, pack::Lint::Off);
    if (!loaded) {
        return trouble(loaded.error(), world);
    }
    auto opened = storage::Database::open(database_path(world.paths), world.clock);
    if (!opened) {
        return trouble(opened.error(), world);
    }
    if (opened->set_aside) {
        world.out << opened->set_aside->message << '\n' << opened->set_aside->moved_to << "\n\n";
    }
    const PackOnDesk pack{std::make_shared<const quiz::ReadyPack>(std::move(loaded->ready)), path};
    auto desk = take_seat(play, opened->database, pack, world);
    if (!desk) {
        return trouble(desk.error(), world);
    }
    if (const auto played = converse(*desk, world, style); !played) {
        return trouble(played.error(), world);
    }
    if (desk->state().attempts.empty()) {
        return 0; // a round without an answer is nothing to keep
    }
    if (const auto kept = keep_recording(*desk, rounds_folder(world.paths), world.files)) {
        world.out << fmt::format("\nThe round is kept in {}\n", *kept);
    } else {
        world.log.warn(base::to_string(kept.error())); // the result itself is in the database
    }
    return 0;
}

int choose_in_terminal(const World& world, const terminal::Style& style)
{
    const std::vector<ShelvedPack> shelf = read_shelf(world).packs;
    if (shelf.empty()) {
        world.errors << "There is no pack to play. Put one into " << world.paths.data << "/packs\n";
        return 2;
    }
    list_packs(shelf, world.out);
    std::string line;
    std::optional<std::size_t> chosen;
    while (!chosen) {
        if (!read_line(world.in, line)) {
            chosen = 0;
        } else if (chosen = index_from(line, shelf.size()); !chosen) {
            world.out << fmt::format("Please type a number from 1 to {}.\n", shelf.size()) << std::flush;
        }
    }
    return play_in_terminal({.pack = shelf[*chosen].path, .surface = Surface::Terminal}, world, style);
}

}

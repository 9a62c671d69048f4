// SPDX-License-Identifier: MIT
#pragma once

#include "app/host_book.h"
#include "app/host_callers.h"
#include "app/host_ledger.h"
#include "app/host_porch.h"
#include "app/host_screens.h"
#include "base/rng.h"
#include "net/guesses.h"
#include "room/message.h"
#include "room/name_filter.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace app {

/// What a reception needs to know of the class beside its state.
struct Venue {
    const quiz::ReadyPack& pack;
    std::vector<base::Language> languages; ///< English first
    std::vector<room::RefusedWord> refused; ///< words that no name may have
    std::string join; ///< the address that students type
    std::uint64_t seed = 0; ///< of the names that are given
    std::string qr; ///< the path of the picture of the QR code; empty: there is none
};

/// A class at one glance, for the terminal of its host.
struct Glance {
    std::string phase; ///< lobby, question, receipt, self or finished
    std::size_t turn = 0;
    std::size_t joined = 0;
    std::size_t here = 0;
    std::string trouble; ///< why nothing can be kept; empty while it can

    bool operator==(const Glance&) const = default;
};

/// The close code of RFC 6455 for who does not keep to PROTOCOL.md.
inline constexpr std::uint16_t against_the_rules = 1008;

/// Between connections and the room: knows who is at which connection, lets in who may come in, puts to the room what
/// they say, and says what everybody is to see. All events of a batch are in the book, with one sync, before anybody
/// hears of them. Where the book fails, the room stands still and nothing is acknowledged until it takes them; then the
/// class goes on by itself, unless the teacher had paused it.
class Reception {
public:
    /// `venue`'s pack and `book` outlive the value. The students of a room that goes on are awaited.
    Reception(Venue venue, room::State state, Book& book, base::Timestamp now);

    /// Takes what came in and what the time brings, and returns what is to be sent.
    std::vector<net::Outbound> take(const std::vector<net::Inbound>& batch, base::Timestamp now);

    /// Takes the milliseconds for which the computer has just slept out of the class's time, as when somebody closed it
    /// in the middle of a question; to be called before `take`. Less than a second is none.
    void skip_sleep(std::int64_t milliseconds, base::Timestamp now);

    /// When to call `take` though nothing came; nothing when there is no need.
    std::optional<base::Timestamp> next() const;

    const room::State& state() const { return m_state; }
    Glance glance() const;

private:
    struct Came {
        room::Outcome outcome;
        room::Reason reason;
        room::StudentId student;
    };

    void hear(const net::Inbound& inbound);
    void listen(net::ConnectionId id, Caller& caller, const std::string& text, base::Timestamp at);
    void obey(net::ConnectionId id, Caller& caller, const room::Message& message, base::Timestamp at);
    void greet(net::ConnectionId id, Caller& caller, const room::Hello& hello, base::Timestamp at);
    void greet_student(net::ConnectionId id, Caller& caller, const room::Hello& hello, base::Timestamp at);
    void judge(net::ConnectionId id, Caller& caller, const room::Hello& hello, base::Timestamp at);
    void let_in(base::Timestamp now);
    void wait_on(net::ConnectionId id, const room::Message& message, const std::string& text);
    void greet_teacher(net::ConnectionId id, Caller& caller, const room::Hello& hello, base::Timestamp at);
    bool take_over(net::ConnectionId id, const Caller& caller, base::Timestamp at);
    void turn_away(net::ConnectionId id, Caller& caller, room::Reason reason, base::Timestamp at);
    void welcome(net::ConnectionId id, Caller& caller);
    void seat(net::ConnectionId id, room::StudentId student);
    void join(net::ConnectionId id, Caller& caller, const room::Join& wish, base::Timestamp at);
    void hand_over(net::ConnectionId id, const Caller& caller, const room::DoHandOver& wish, base::Timestamp at);
    void ask(net::ConnectionId id, const Caller& caller, const room::Message& message, base::Timestamp at);
    void read_out(net::ConnectionId id, const Caller& caller, const text::ArticleId& article);

    Came happen(base::Timestamp at, room::Happening what);
    void let_time_pass(base::Timestamp now);
    void keep(base::Timestamp now);
    void write_down(base::Timestamp now);

    void refuse(net::ConnectionId id, const Caller& caller, const std::string& message, room::Reason reason);
    void say(net::ConnectionId id, std::string bytes);
    void say_when_written(net::ConnectionId id, std::string bytes);
    void hang_up(net::ConnectionId id, std::uint16_t code) { m_out.push_back({id, net::HangUp{code}}); }
    const base::Language& language(const std::string& tag) const;

    Venue m_venue;
    room::State m_state;
    Ledger m_ledger;
    Screens m_screens;
    Callers m_callers;
    net::Guesses m_guesses;
    Porch m_porch;
    base::Timestamp m_now; ///< of the latest batch
    base::Rng m_rng;
    std::unordered_map<std::string, net::Bytes> m_articles; ///< as messages, by id
    std::vector<net::Outbound> m_out;
    bool m_paused_for_book = false; ///< not by the teacher
};

}

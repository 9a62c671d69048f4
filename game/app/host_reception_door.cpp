// SPDX-License-Identifier: MIT
// Who comes in: the part of the reception that hears hellos and requests to join.
#include "app/host_reception.h"
#include "app/host_secret.h"
#include "room/reply.h"
#include "room/request.h"

#include <utility>

namespace app {

namespace {

/// Wrong codes after which a connection has to be made anew.
constexpr int most_wrong_codes = 5;

/// The steady clock's moment for times that are only compared with one another.
net::Moment moment_of(base::Timestamp at)
{
    return net::Moment(std::chrono::milliseconds(at.milliseconds));
}

std::string upper(std::string code)
{
    for (char& c : code) {
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return code;
}

}

void Reception::greet(net::ConnectionId id, Caller& caller, const room::Hello& hello, base::Timestamp at)
{
    caller.tr = &language(hello.language);
    caller.greeted = false;
    m_callers.unseat(id, at);
    m_screens.count_changed();
    if (hello.version != room::protocol_version) {
        refuse(id, caller, "", room::Reason::Unknown);
        hang_up(id, against_the_rules);
    } else if (hello.role == room::Role::Teacher) {
        greet_teacher(id, caller, hello, at);
    } else {
        greet_student(id, caller, hello, at);
    }
}

void Reception::greet_student(net::ConnectionId id, Caller& caller, const room::Hello& hello, base::Timestamp at)
{
    if (!hello.secret.empty()) { // cannot be guessed, so whoever has one is let in however many codes were wrong
        if (const auto student = room::student_of(m_state, base::sha256(hello.secret))) {
            welcome(id, caller);
            seat(id, *student);
            return;
        }
    }
    const auto wait = m_guesses.wait_of(caller.address, moment_of(at));
    if (wait.count() > 0) { // whether it is right or wrong, or the time that it takes would tell
        m_porch.wait(id, hello, {at.milliseconds + wait.count()});
    } else {
        judge(id, caller, hello, at);
    }
}

/// Those in whose network somebody tries codes come in, a little later.
void Reception::let_in(base::Timestamp now)
{
    for (const Waiting& waiting : m_porch.take_due(now)) {
        if (Caller* caller = m_callers.find(waiting.id)) {
            judge(waiting.id, *caller, waiting.hello, now);
            for (const std::string& said : waiting.said) {
                listen(waiting.id, *caller, said, now);
            }
        }
    }
}

/// Who waits for the answer to a hello may show that they are there; the rest is heard afterwards.
void Reception::wait_on(net::ConnectionId id, const room::Message& message, const std::string& text)
{
    if (std::holds_alternative<room::Beat>(message)) {
        say(id, room::beat_message());
    } else if (!m_porch.keep(id, text)) {
        m_porch.leave(id);
        hang_up(id, against_the_rules);
    }
}

/// Lets a student in by the code.
void Reception::judge(net::ConnectionId id, Caller& caller, const room::Hello& hello, base::Timestamp at)
{
    if (upper(hello.code) != m_state.code) {
        turn_away(id, caller, room::Reason::WrongCode, at);
    } else if (!hello.secret.empty()) {
        turn_away(id, caller, room::Reason::Unknown, at);
    } else {
        welcome(id, caller);
    }
}

void Reception::greet_teacher(net::ConnectionId id, Caller& caller, const room::Hello& hello, base::Timestamp at)
{
    const room::Opens opens = room::opened_by(m_state, base::sha256(hello.secret));
    if (opens == room::Opens::Nothing) {
        turn_away(id, caller, room::Reason::Unknown, at);
        return;
    }
    if (opens == room::Opens::ClassAfterTakingOver && !take_over(id, caller, at)) {
        return;
    }
    caller.greeted = true;
    m_callers.seat_teacher(id);
    m_screens.teacher_arrived();
}

/// The secret for another device was used: those with the one before have to leave. False when it can't be kept.
bool Reception::take_over(net::ConnectionId id, const Caller& caller, base::Timestamp at)
{
    if (m_ledger.trouble()) {
        refuse(id, caller, "", room::Reason::FullDisk);
        return false;
    }
    happen(at, room::TookOver{});
    for (const net::ConnectionId other : std::vector(m_callers.teachers())) { // unseating takes them out
        m_callers.find(other)->greeted = false;
        m_callers.unseat(other, at);
        hang_up(other, against_the_rules);
    }
    return true;
}

void Reception::turn_away(net::ConnectionId id, Caller& caller, room::Reason reason, base::Timestamp at)
{
    refuse(id, caller, "", reason);
    m_guesses.wrong(caller.address, moment_of(at));
    auto* stranger = std::get_if<Stranger>(&caller.who);
    if (stranger == nullptr || ++stranger->wrong_codes >= most_wrong_codes) {
        hang_up(id, against_the_rules);
    }
}

void Reception::welcome(net::ConnectionId id, Caller& caller)
{
    constexpr std::size_t names = 3;
    caller.greeted = true;
    say(id, room::welcome_message(m_venue.pack, room::offered_names(m_state, m_rng, names)));
}

void Reception::seat(net::ConnectionId id, room::StudentId student)
{
    m_callers.seat(id, student);
    m_screens.arrived(id);
    m_screens.count_changed();
}

void Reception::join(net::ConnectionId id, Caller& caller, const room::Join& wish, base::Timestamp at)
{
    constexpr int most_joined = 5; // a device that is handed round; more would fill the room with nobody
    const auto token = fresh_secret();
    if (!token) {
        refuse(id, caller, wish.id, room::Reason::NotNow);
        return;
    }
    auto asked = room::asked_to_join(m_state, wish, m_venue.refused, base::sha256(*token), m_rng);
    if (!asked) {
        refuse(id, caller, wish.id, asked.error());
        return;
    }
    const bool is_new = std::holds_alternative<room::Joined>(*asked);
    if (is_new && !std::holds_alternative<Stranger>(caller.who)) {
        refuse(id, caller, wish.id, room::Reason::NotNow);
        return;
    }
    if (is_new && caller.joined >= most_joined) {
        refuse(id, caller, wish.id, room::Reason::TooFast);
        return;
    }
    caller.joined += is_new ? 1 : 0;
    const Came came = happen(at, *std::move(asked));
    const room::Student* student = room::find_student(m_state, came.student);
    if (came.outcome == room::Outcome::Refused || student == nullptr) {
        refuse(id, caller, wish.id, came.reason);
        return;
    }
    say_when_written(id, room::joined_message(wish.id, student->name.shown, *token));
    m_callers.unseat(id, at); // who asks again may have a seat already
    seat(id, came.student);
}

}

// SPDX-License-Identifier: MIT
#include "app/host_reception.h"

#include "app/host_secret.h"
#include "room/clock.h"
#include "room/codec.h"
#include "room/reply.h"
#include "room/request.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace app {

namespace {

constexpr std::uint16_t bad_bytes = 1007; // a close code of RFC 6455

/// No wait is longer than this, so that nothing that is added to it overflows.
constexpr std::int64_t longest_wait = 60 * 60 * 1000;

struct PhaseWord {
    const char* operator()(const room::Lobby& /*phase*/) const { return "lobby"; }
    const char* operator()(const room::Asking& /*phase*/) const { return "question"; }
    const char* operator()(const room::Showing& /*phase*/) const { return "receipt"; }
    const char* operator()(const room::OwnPace& /*phase*/) const { return "self"; }
    const char* operator()(const room::Finished& /*phase*/) const { return "finished"; }
};

}

Reception::Reception(Venue venue, room::State state, Book& book, base::Timestamp now)
    : m_venue(std::move(venue)), m_state(std::move(state)), m_ledger(book), m_screens(m_venue.pack), m_rng{m_venue.seed}
{
    for (std::size_t i = 0; i < m_state.students.size(); ++i) {
        m_callers.await({i}, now);
    }
}

std::vector<net::Outbound> Reception::take(const std::vector<net::Inbound>& batch, base::Timestamp now)
{
    for (const net::Inbound& inbound : batch) {
        hear(inbound);
    }
    m_now = now;
    let_in(now);
    if (m_callers.give_up(now)) {
        m_screens.count_changed();
    }
    if (!m_ledger.trouble()) {
        let_time_pass(now);
    }
    write_down(now);
    const room::HostFacts facts{m_venue.join, m_ledger.trouble() ? m_ledger.trouble()->message : "", m_venue.qr};
    std::vector<net::Outbound> views = m_screens.show(m_state, m_callers, facts, now);
    std::vector<net::Outbound> out = std::exchange(m_out, {});
    out.insert(out.end(), std::make_move_iterator(views.begin()), std::make_move_iterator(views.end()));
    return out;
}

void Reception::skip_sleep(std::int64_t milliseconds, base::Timestamp now)
{
    if (milliseconds < 1000) {
        return;
    }
    const std::string id = "sleep " + std::to_string(now.milliseconds);
    const base::Timestamp fell_asleep{now.milliseconds - milliseconds};
    if (happen(fell_asleep, room::Steered{id, room::Pause{}}).outcome == room::Outcome::Accepted) {
        happen(now, room::Steered{id + " over", room::Resume{}});
    }
}

std::optional<base::Timestamp> Reception::next() const
{
    if (m_ledger.trouble()) { // nothing else comes of the time
        return m_ledger.next_try();
    }
    const auto never = base::Timestamp{std::numeric_limits<std::int64_t>::max()};
    const base::Timestamp at = std::min({room::next_due(m_state).value_or(never), m_screens.next().value_or(never),
                                         m_callers.gives_up_at().value_or(never), m_porch.next().value_or(never)});
    return at == never ? std::nullopt : std::optional(std::min(at, {m_now.milliseconds + longest_wait}));
}

Glance Reception::glance() const
{
    return {.phase = std::visit(PhaseWord{}, m_state.phase),
            .turn = m_state.turn.value,
            .joined = m_state.students.size(),
            .here = m_callers.here().count(),
            .trouble = m_ledger.trouble() ? m_ledger.trouble()->message : ""};
}

void Reception::hear(const net::Inbound& inbound)
{
    if (const auto* opened = std::get_if<net::Opened>(&inbound.what)) {
        m_callers.open(inbound.from, {.address = opened->address, .tr = &m_venue.languages.front()});
        return;
    }
    Caller* caller = m_callers.find(inbound.from);
    if (caller == nullptr) {
        return;
    }
    if (const auto* said = std::get_if<net::Said>(&inbound.what)) {
        listen(inbound.from, *caller, said->text, inbound.at);
        return;
    }
    m_porch.leave(inbound.from);
    m_callers.close(inbound.from, inbound.at);
    m_screens.count_changed();
}

void Reception::listen(net::ConnectionId id, Caller& caller, const std::string& text, base::Timestamp at)
{
    const room::Message message = room::decode_message(text);
    if (std::holds_alternative<room::Garbage>(message)) {
        hang_up(id, bad_bytes);
    } else if (m_porch.has(id)) {
        wait_on(id, message, text);
    } else if (const auto* hello = std::get_if<room::Hello>(&message)) {
        greet(id, caller, *hello, at);
    } else if (!caller.greeted) {
        // Whoever was turned away may try again; until then nothing else counts.
        const auto* stranger = std::get_if<Stranger>(&caller.who);
        if (stranger == nullptr || stranger->wrong_codes == 0) {
            hang_up(id, against_the_rules);
        }
    } else {
        obey(id, caller, message, at);
    }
}

void Reception::obey(net::ConnectionId id, Caller& caller, const room::Message& message, base::Timestamp at)
{
    if (std::holds_alternative<room::Beat>(message)) {
        say(id, room::beat_message());
    } else if (const auto* wish = std::get_if<room::ReadArticle>(&message)) {
        read_out(id, caller, wish->article);
    } else if (m_ledger.trouble()) {
        refuse(id, caller, room::id_of(message), room::Reason::FullDisk);
    } else if (const auto* newcomer = std::get_if<room::Join>(&message)) {
        join(id, caller, *newcomer, at);
    } else if (const auto* another = std::get_if<room::DoHandOver>(&message)) {
        hand_over(id, caller, *another, at);
    } else {
        ask(id, caller, message, at);
    }
}

void Reception::hand_over(net::ConnectionId id, const Caller& caller, const room::DoHandOver& wish, base::Timestamp at)
{
    const auto secret = fresh_secret();
    if (!secret || !std::holds_alternative<Teacher>(caller.who)) {
        refuse(id, caller, wish.id, secret ? room::Reason::Unknown : room::Reason::NotNow);
        return;
    }
    const base::Sha256 hash = base::sha256(*secret);
    // Asked twice, it makes another secret: the first may not have arrived, and is kept nowhere.
    const Came came = happen(at, room::Steered{base::to_hex(hash), room::HandOver{hash}});
    if (came.outcome == room::Outcome::Refused) {
        refuse(id, caller, wish.id, came.reason);
        return;
    }
    say_when_written(id, room::handed_over_message(wish.id, *secret));
}

void Reception::ask(net::ConnectionId id, const Caller& caller, const room::Message& message, base::Timestamp at)
{
    room::Asked asked = tl::unexpected(room::Reason::Unknown);
    if (const auto* student = std::get_if<room::StudentId>(&caller.who)) {
        asked = room::asked_by_student(m_state, *student, message);
    } else if (std::holds_alternative<Teacher>(caller.who)) {
        asked = room::asked_by_teacher(message, m_venue.refused, {});
    }
    const std::string message_id = room::id_of(message);
    if (!asked) {
        refuse(id, caller, message_id, asked.error());
        return;
    }
    const Came came = happen(at, *std::move(asked));
    if (came.outcome == room::Outcome::Refused) {
        refuse(id, caller, message_id, came.reason);
    } else {
        say_when_written(id, room::accepted_message(message_id));
    }
}

void Reception::read_out(net::ConnectionId id, const Caller& caller, const text::ArticleId& wanted)
{
    const text::Article* article = quiz::find_article(m_venue.pack.articles, wanted);
    if (article == nullptr) {
        refuse(id, caller, "", room::Reason::Unknown);
        return;
    }
    net::Bytes& bytes = m_articles[wanted.value];
    if (bytes == nullptr) {
        bytes = net::share(room::article_message(*article));
    }
    m_out.push_back({id, net::Reply{bytes}});
}

Reception::Came Reception::happen(base::Timestamp at, room::Happening what)
{
    const room::Event event{at, std::move(what)};
    room::Step step = room::update(m_venue.pack, std::move(m_state), event);
    m_state = std::move(step.state);
    if (step.outcome == room::Outcome::Accepted) {
        m_ledger.add(room::encode(event));
        m_screens.changed(step.audience, step.student);
    }
    return {step.outcome, step.reason, step.student};
}

void Reception::let_time_pass(base::Timestamp now)
{
    while (auto happening = room::due(m_state, m_callers.here(), now)) {
        if (happen(now, *std::move(happening)).outcome != room::Outcome::Accepted) {
            return; // it would be due for ever
        }
    }
}

/// Writes down what has happened, and what may be said thereafter is said.
void Reception::keep(base::Timestamp now)
{
    std::vector<net::Outbound> words = m_ledger.write(now);
    m_out.insert(m_out.end(), std::make_move_iterator(words.begin()), std::make_move_iterator(words.end()));
}

/// Where the book fails, the class is paused, and the teacher is told. Once it takes what it is given, the class goes
/// on, unless it was paused before.
void Reception::write_down(base::Timestamp now)
{
    const bool had_trouble = m_ledger.trouble().has_value();
    keep(now);
    if (!m_ledger.trouble() && std::exchange(m_paused_for_book, false)) {
        happen(now, room::Steered{"book again " + std::to_string(now.milliseconds), room::Resume{}});
        keep(now);
    }
    if (m_ledger.trouble() && !m_paused_for_book) {
        const room::Steered pause{"book " + std::to_string(now.milliseconds), room::Pause{}};
        m_paused_for_book = happen(now, pause).outcome == room::Outcome::Accepted;
    }
    if (m_ledger.trouble().has_value() != had_trouble) {
        m_screens.count_changed(); // the teacher's screen
    }
}

void Reception::refuse(net::ConnectionId id, const Caller& caller, const std::string& message, room::Reason reason)
{
    say(id, room::refused_message(*caller.tr, message, reason));
}

void Reception::say(net::ConnectionId id, std::string bytes)
{
    m_out.push_back({id, net::Reply{net::share(std::move(bytes))}});
}

void Reception::say_when_written(net::ConnectionId id, std::string bytes)
{
    m_ledger.acknowledge({id, net::Reply{net::share(std::move(bytes))}});
}

const base::Language& Reception::language(const std::string& tag) const
{
    const auto has = [&](std::string_view wanted) {
        return std::find_if(m_venue.languages.begin(), m_venue.languages.end(),
                            [&](const base::Language& one) { return one.tag() == wanted; });
    };
    auto found = has(tag);
    if (found == m_venue.languages.end()) {
        found = has(std::string_view(tag).substr(0, tag.find('-')));
    }
    return found == m_venue.languages.end() ? m_venue.languages.front() : *found;
}

}

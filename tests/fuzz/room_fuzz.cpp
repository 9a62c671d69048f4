// SPDX-License-Identifier: MIT
// A class whose every line is what a browser may send: the teacher, a student or a newcomer says it, by its first
// byte. The line "clock" lets time pass, "over" hands the class over; one that begins with "timer" has a timer.
// Whatever they say, what was accepted is written and read back equal, plays to the same state again, and gives
// everybody a view. The same lines are read as events of a class on record.
#include "room/clock.h"
#include "room/codec.h"
#include "room/message.h"
#include "room/request.h"
#include "room/view.h"
#include "round/json_line.h"
#include "support/make.h"

#include <cstdint>
#include <cstdlib>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

void demand(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

base::Sha256 hash_of(std::size_t number)
{
    return base::sha256(std::to_string(number));
}

/// A class on record, line by line.
class Class {
public:
    explicit Class(std::optional<int> seconds) : m_pack(make::ready(make::all_kinds()))
    {
        happen(room::Opened{1, m_pack.hash, "K7M4QX", hash_of(0), {.seconds = seconds}});
    }

    void say(std::string_view line)
    {
        if (line == "clock") {
            let_time_pass();
            return;
        }
        if (line == "over") {
            happen(room::TookOver{});
            return;
        }
        const room::Message message = room::decode_message(line.substr(1));
        demand(room::id_of(message).size() <= room::longest_message_id);
        const room::Asked asked = ask(line.front(), message);
        if (asked) {
            happen(*asked);
        }
    }

    void end() const
    {
        const auto again = room::replay(m_pack, m_lines);
        demand(again && *again == m_state);
        look();
    }

private:
    room::Asked ask(char who, const room::Message& message)
    {
        if (who == 't') {
            return room::asked_by_teacher(message, {}, hash_of(++m_secrets));
        }
        const auto* join = std::get_if<room::Join>(&message);
        return join != nullptr ? room::asked_to_join(m_state, *join, {}, hash_of(++m_secrets), m_rng)
                               : room::asked_by_student(m_state, {static_cast<std::size_t>(who & 3)}, message);
    }

    /// What the time brings is never refused: the host would try for ever.
    void let_time_pass()
    {
        m_now.milliseconds += 10'000;
        room::Presence here;
        for (std::size_t id = 0; id < m_state.students.size(); ++id) {
            here.arrive({id});
        }
        if (const auto what = room::due(m_state, here, m_now)) {
            demand(happen(*what) == room::Outcome::Accepted);
        }
    }

    /// What everybody sees then is a message.
    void look() const
    {
        room::Press press(m_pack, base::Language());
        room::Presence here;
        const room::Moment moment = room::moment_of(m_state, here, m_now);
        demand(rounds::parsed(press.teacher_view(m_state, moment, here, {})).is_object());
        for (std::size_t id = 0; id < m_state.students.size(); ++id) {
            demand(rounds::parsed(press.student_view(m_state, moment, {id})).is_object());
        }
    }

    room::Outcome happen(const room::Happening& what)
    {
        m_now.milliseconds += 700;
        const room::Event event{m_now, what};
        room::Step step = room::update(m_pack, std::move(m_state), event);
        m_state = std::move(step.state);
        if (step.outcome == room::Outcome::Accepted) {
            const auto read = room::decode_event(room::encode(event));
            demand(read && *read == event);
            m_lines.push_back(room::encode(event));
        }
        return step.outcome;
    }

    quiz::ReadyPack m_pack;
    room::State m_state;
    base::Timestamp m_now;
    base::Rng m_rng{1};
    std::size_t m_secrets = 0;
    std::vector<std::string> m_lines;
};

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const void* bytes = data;
    std::string_view rest(static_cast<const char*>(bytes), size);
    Class played(rest.starts_with("timer") ? std::optional(30) : std::nullopt);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        if (end > 0) {
            played.say(rest.substr(0, end));
            static_cast<void>(room::decode_event(rest.substr(0, end)));
        }
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    played.end();
    return 0;
}

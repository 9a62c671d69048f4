// SPDX-License-Identifier: MIT
#include "room/request.h"

#include "room/wire_answer.h"
#include "text/unicode.h"

namespace room {

namespace {

struct StudentAsks {
    const State& state;
    StudentId student;

    Asked operator()(const Answer& m) const
    {
        return Answered{student, m.turn, as_in_file(state, m.turn, m.answer), m.confidence};
    }
    Asked operator()(const Point& m) const { return Pointed{student, m.turn, m.passage}; }
    Asked operator()(const SkipPointing& m) const { return SkippedPointing{student, m.turn}; }
    Asked operator()(const GoOn& m) const { return WentOn{student, m.turn}; }
    Asked operator()(const PickTeam& m) const { return ChoseTeam{student, m.team}; }
    Asked operator()(const Misfit& m) const { return tl::unexpected(m.reason); }
    template <class Other> Asked operator()(const Other& /*m*/) const { return tl::unexpected(Reason::Unknown); }
};

struct TeacherAsks {
    const std::vector<RefusedWord>& refused;
    const base::Sha256& secret;

    Asked operator()(const Do& m) const { return Steered{m.id, m.command}; }
    Asked operator()(const DoHandOver& m) const { return Steered{m.id, HandOver{secret}}; }
    Asked operator()(const DoRename& m) const
    {
        auto name = name_from(m.name, refused);
        if (!name) {
            return tl::unexpected(Reason::BadName);
        }
        return Steered{m.id, Rename{m.student, std::move(*name)}};
    }
    Asked operator()(const Misfit& m) const { return tl::unexpected(m.reason); }
    template <class Other> Asked operator()(const Other& /*m*/) const { return tl::unexpected(Reason::Unknown); }
};

}

Asked asked_by_student(const State& state, StudentId student, const Message& message)
{
    return std::visit(StudentAsks{state, student}, message);
}

Asked asked_to_join(const State& state, const Join& join, const std::vector<RefusedWord>& refused,
                    const base::Sha256& token, base::Rng& rng)
{
    std::optional<base::Sha256> request;
    if (text::count_code_points(join.id) >= rare_id) {
        request = base::sha256(join.id);
        if (const auto known = student_of_request(state, *request)) {
            return Rejoined{*known, token};
        }
    }
    auto name = join.name.empty() ? std::optional(free_name(state, rng)) : name_from(join.name, refused);
    if (!name) {
        return tl::unexpected(Reason::BadName);
    }
    return Joined{std::move(*name), token, request};
}

Asked asked_by_teacher(const Message& message, const std::vector<RefusedWord>& refused, const base::Sha256& secret)
{
    return std::visit(TeacherAsks{refused, secret}, message);
}

}

// SPDX-License-Identifier: MIT
#pragma once

#include "room/event.h"
#include "room/reason.h"

#include <string>
#include <string_view>
#include <variant>

// What a browser says (PROTOCOL.md), as values. An `id` is what the answer to a message carries.
namespace room {

inline constexpr int protocol_version = 1;

/// The most bytes of a message from a browser, how deep its values may nest, and the most letters of an id.
inline constexpr std::size_t most_message_bytes = 8192;
inline constexpr int deepest_message = 8;
inline constexpr std::size_t longest_message_id = 40;

/// The fewest letters that make the id of a request to join so rare that it is known again.
inline constexpr std::size_t rare_id = 16;

/// Who speaks.
enum class Role { Student, Teacher };

/// The first message: who speaks, and in what language they want to be spoken to.
struct Hello {
    int version = 0;
    Role role = Role::Student;
    std::string code; ///< of students
    std::string language;
    std::string secret; ///< a student's token, or the teacher's secret; empty for a newcomer
    bool operator==(const Hello&) const = default;
};
/// That the line is alive.
struct Beat {
    bool operator==(const Beat&) const = default;
};
/// The wish to read an article.
struct ReadArticle {
    text::ArticleId article;
    bool operator==(const ReadArticle&) const = default;
};
/// The wish to come in.
struct Join {
    std::string id;
    std::string name; ///< empty: a name is given
    bool operator==(const Join&) const = default;
};
/// An answer to the question of a turn.
struct Answer {
    std::string id;
    TurnIndex turn;
    quiz::Answer answer; ///< options by their places as shown
    learn::Confidence confidence = learn::Confidence::Guess;
    bool operator==(const Answer&) const = default;
};
/// The second step.
struct Point {
    std::string id;
    TurnIndex turn;
    quiz::Passage passage;
    bool operator==(const Point&) const = default;
};
/// No second step.
struct SkipPointing {
    std::string id;
    TurnIndex turn;
    bool operator==(const SkipPointing&) const = default;
};
/// On from a receipt, at one's own pace.
struct GoOn {
    std::string id;
    TurnIndex turn;
    bool operator==(const GoOn&) const = default;
};
/// A team chosen in the lobby.
struct PickTeam {
    std::string id;
    std::size_t team = 0;
    bool operator==(const PickTeam&) const = default;
};
/// A command of the teacher that is complete.
struct Do {
    std::string id;
    Command command;
    bool operator==(const Do&) const = default;
};
/// A name as the teacher typed it, which is still to be judged.
struct DoRename {
    std::string id;
    StudentId student;
    std::string name;
    bool operator==(const DoRename&) const = default;
};
/// The wish for a secret for another device.
struct DoHandOver {
    std::string id;
    bool operator==(const DoHandOver&) const = default;
};

/// A message that can't be meant: of an unknown type, or without what its type needs. It is refused.
struct Misfit {
    std::string id; ///< empty when it has none
    Reason reason = Reason::Unknown;
    bool operator==(const Misfit&) const = default;
};

/// Bytes that are no message at all; their socket is closed.
struct Garbage {
    bool operator==(const Garbage&) const = default;
};

using Message = std::variant<Garbage, Misfit, Hello, Beat, ReadArticle, Join, Answer, Point, SkipPointing, GoOn,
                             PickTeam, Do, DoRename, DoHandOver>;

/// The message that a browser's bytes are; whatever they are, this comes back in a time that their number bounds.
Message decode_message(std::string_view bytes);

/// The id that the answer to a message carries; empty where it has none.
std::string id_of(const Message& message);

}

// SPDX-License-Identifier: MIT
#include "room/json_command.h"
#include "room/message.h"
#include "room/wire_answer.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>

namespace room {

namespace {

using rounds::Json;
using rounds::member;
using rounds::string_at;

/// True when brackets, but for those in strings, nest no deeper than a message needs.
bool is_shallow(std::string_view bytes)
{
    int depth = 0;
    int deepest = 0;
    bool in_string = false;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const char c = bytes[i];
        if (in_string) {
            i += c == '\\' ? 1U : 0U;
            in_string = c != '"';
        } else if (c == '"') {
            in_string = true;
        } else if (c == '{' || c == '[') {
            deepest = std::max(deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return deepest <= deepest_message;
}

std::string id_at(const Json& object)
{
    std::string id = string_at(object, "id").value_or("");
    return id.size() <= 4 * longest_message_id && text::count_code_points(id) <= longest_message_id ? id : "";
}

std::optional<TurnIndex> turn_at(const Json& object)
{
    const auto turn = rounds::index_from(member(object, "turn"));
    return turn ? std::optional(TurnIndex{*turn}) : std::nullopt;
}

Message hello_from(const Json& object)
{
    const auto version = rounds::index_from(member(object, "v"));
    const auto role = string_at(object, "role");
    if (!version || *version > 1'000'000 || (role != "student" && role != "teacher")) {
        return Misfit{};
    }
    const bool is_teacher = role == "teacher";
    return Hello{.version = static_cast<int>(*version),
                 .role = is_teacher ? Role::Teacher : Role::Student,
                 .code = string_at(object, "code").value_or(""),
                 .language = string_at(object, "language").value_or(""),
                 .secret = string_at(object, is_teacher ? "secret" : "token").value_or("")};
}

Message beat_from(const Json& /*object*/)
{
    return Beat{};
}

Message read_from(const Json& object)
{
    auto article = string_at(object, "article");
    return article ? Message(ReadArticle{{std::move(*article)}}) : Message(Misfit{});
}

Message join_from(const Json& object)
{
    return Join{id_at(object), string_at(object, "name").value_or("")};
}

Message answer_from(const Json& object)
{
    const auto turn = turn_at(object);
    auto answer = answer_from_wire(member(object, "answer"));
    const auto confidence = rounds::index_from(member(object, "confidence"));
    if (!turn || !answer || !confidence || *confidence < 1 || *confidence > 3) {
        return Misfit{id_at(object), Reason::BadAnswer};
    }
    return Answer{id_at(object), *turn, std::move(*answer), static_cast<learn::Confidence>(*confidence)};
}

Message point_from(const Json& object)
{
    const auto turn = turn_at(object);
    auto passage = passage_from_wire(object);
    return turn && passage ? Message(Point{id_at(object), *turn, std::move(*passage)})
                           : Message(Misfit{id_at(object), Reason::BadAnswer});
}

template <class OfTurn> Message of_turn_from(const Json& object)
{
    const auto turn = turn_at(object);
    return turn ? Message(OfTurn{id_at(object), *turn}) : Message(Misfit{id_at(object)});
}

Message team_from(const Json& object)
{
    const auto team = rounds::index_from(member(object, "team"));
    return team ? Message(PickTeam{id_at(object), *team}) : Message(Misfit{id_at(object)});
}

Message rename_from(const Json& object)
{
    const auto student = rounds::index_from(member(object, "student"));
    auto name = string_at(object, "name");
    return student && name ? Message(DoRename{id_at(object), {*student}, std::move(*name)})
                           : Message(Misfit{id_at(object)});
}

Message do_from(const Json& object)
{
    const auto what = string_at(object, "what");
    if (id_at(object).empty()) {
        return Misfit{};
    }
    if (what == "rename") {
        return rename_from(object);
    }
    if (what == "hand_over") {
        return DoHandOver{id_at(object)};
    }
    auto command = command_from(object);
    return command ? Message(Do{id_at(object), std::move(*command)}) : Message(Misfit{id_at(object)});
}

/// A type of message, and how it is read.
struct MessageForm {
    std::string_view type;
    Message (*read)(const Json&);
};

constexpr auto forms = std::to_array<MessageForm>({
    {"hello", hello_from},
    {"beat", beat_from},
    {"read", read_from},
    {"join", join_from},
    {"answer", answer_from},
    {"point", point_from},
    {"skip", of_turn_from<SkipPointing>},
    {"next", of_turn_from<GoOn>},
    {"team", team_from},
    {"do", do_from},
});

struct IdOf {
    std::string operator()(const Garbage& /*m*/) const { return {}; }
    std::string operator()(const Hello& /*m*/) const { return {}; }
    std::string operator()(const Beat& /*m*/) const { return {}; }
    std::string operator()(const ReadArticle& /*m*/) const { return {}; }
    template <class WithId> std::string operator()(const WithId& m) const { return m.id; }
};

}

Message decode_message(std::string_view bytes)
{
    if (bytes.size() > most_message_bytes || !is_shallow(bytes)) {
        return Garbage{};
    }
    const Json object = rounds::parsed(bytes);
    if (!object.is_object()) {
        return Garbage{};
    }
    const auto type = string_at(object, "type");
    const auto* const form
        = std::find_if(forms.begin(), forms.end(), [&](const MessageForm& each) { return each.type == type; });
    return form == forms.end() ? Message(Misfit{id_at(object)}) : form->read(object);
}

std::string id_of(const Message& message)
{
    return std::visit(IdOf{}, message);
}

}

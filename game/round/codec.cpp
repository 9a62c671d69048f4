// SPDX-License-Identifier: MIT
#include "round/codec.h"

#include "round/json_line.h"

#include <array>
#include <charconv>
#include <cmath>

namespace rounds {

namespace {

/// What is written: fields in the order in which they are put in.
using Line = nlohmann::ordered_json;

std::string dumped(const Line& line)
{
    return line.dump(-1, ' ', false, Line::error_handler_t::replace);
}

// Writing. A 64-bit seed is a string because JSON readers elsewhere keep 53 bits of a number.

Line written(text::Span span)
{
    return Line::array({span.begin.value, span.end.value});
}

Line written(const quiz::Passage& passage)
{
    return {{"article", passage.article.value}, {"span", written(passage.span)}};
}

struct WriteAnswer {
    Line operator()(const quiz::PickedOption& a) const { return {{"option", a.index}}; }
    Line operator()(const quiz::PickedVerdict& a) const { return {{"verdict", quiz::to_string(a.verdict)}}; }
    Line operator()(const quiz::PickedSentence& a) const { return {{"sentence", written(a.passage)}}; }
    Line operator()(const quiz::GivenNumber& a) const { return {{"number", a.value}}; }
    Line operator()(const quiz::GivenDay& a) const { return {{"day", quiz::to_string(a.day)}}; }
    Line operator()(const quiz::GivenOrder& a) const { return {{"order", a.order}}; }
    Line operator()(const quiz::PickedWord& a) const { return {{"word", Line::array({a.begin, a.end})}}; }
    Line operator()(const quiz::TypedText& a) const { return {{"text", a.text}}; }
    Line operator()(const quiz::PickedComparison& a) const { return {{"comparison", quiz::to_string(a.comparison)}}; }
};

/// Adds an event's name and fields to its line.
struct WriteHappening {
    Line& line;

    void operator()(const Started& e) const
    {
        line["event"] = "started";
        line["players"] = e.players;
        line["seed"] = std::to_string(e.seed);
        line["pack"] = base::to_hex(e.pack_hash);
        line["length"] = e.length;
        line["kinds"] = Line::array();
        for (const quiz::Kind kind : e.kinds) {
            line["kinds"].push_back(quiz::to_string(kind));
        }
    }
    void operator()(const Answered& e) const
    {
        line["event"] = "answered";
        line["player"] = e.player.value;
        line["answer"] = std::visit(WriteAnswer{}, e.answer);
        line["confidence"] = static_cast<int>(e.confidence);
    }
    void operator()(const Pointed& e) const
    {
        line["event"] = "pointed";
        line["player"] = e.player.value;
        line["passage"] = written(e.passage);
    }
    void operator()(const SkippedPointing& e) const
    {
        line["event"] = "skipped";
        line["player"] = e.player.value;
    }
    void operator()(const Continued& /*e*/) const { line["event"] = "continued"; }
    void operator()(const Paused& /*e*/) const { line["event"] = "paused"; }
    void operator()(const Resumed& /*e*/) const { line["event"] = "resumed"; }
    void operator()(const GaveUp& /*e*/) const { line["event"] = "gave-up"; }
};

struct WritePhase {
    Line operator()(const Waiting& /*p*/) const { return {{"name", "waiting"}}; }
    Line operator()(const Asking& p) const
    {
        return {{"name", "asking"}, {"player", p.player.value}, {"since", p.since.milliseconds}};
    }
    Line operator()(const Pointing& p) const { return {{"name", "pointing"}, {"player", p.player.value}}; }
    Line operator()(const Showing& /*p*/) const { return {{"name", "showing"}}; }
    Line operator()(const Finished& p) const { return {{"name", "finished"}, {"gave_up", p.gave_up}}; }
};

Line written(const Attempt& attempt)
{
    return {{"turn", attempt.turn.value},
            {"player", attempt.player.value},
            {"question", attempt.question.value},
            {"question_hash", base::to_hex(attempt.question_hash)},
            {"answer", std::visit(WriteAnswer{}, attempt.answer)},
            {"confidence", static_cast<int>(attempt.confidence)},
            {"right", attempt.grade.right},
            {"credit", attempt.grade.credit},
            {"pointed", attempt.pointed ? written(*attempt.pointed) : Line()},
            {"pointed_right", attempt.pointed_right},
            {"answer_points", attempt.answer_points},
            {"evidence_points", attempt.evidence_points},
            {"asked_at", attempt.asked_at.milliseconds},
            {"answered_at", attempt.answered_at.milliseconds}};
}

// Reading. Every accessor asks for the type first, so that the library never throws.

const Json* member(const Json& object, const char* key)
{
    const auto found = object.find(key);
    return found == object.end() ? nullptr : &*found;
}

std::optional<std::size_t> index_from(const Json* value)
{
    return value != nullptr && value->is_number_unsigned() ? std::optional(value->get<std::size_t>()) : std::nullopt;
}

std::optional<std::int64_t> integer_at(const Json& object, const char* key)
{
    const Json* value = member(object, key);
    if (value == nullptr || !value->is_number_integer()
        || (value->is_number_unsigned() && value->get<std::uint64_t>() > std::uint64_t{INT64_MAX})) {
        return std::nullopt;
    }
    return value->get<std::int64_t>();
}

/// The elements of an array, each read by `read`; nothing when one of them can't be.
template <class Read>
auto list_from(const Json* array, const Read& read)
    -> std::optional<std::vector<typename decltype(read(Json()))::value_type>>
{
    if (array == nullptr || !array->is_array()) {
        return std::nullopt;
    }
    std::vector<typename decltype(read(Json()))::value_type> list;
    for (const Json& element : *array) {
        auto value = read(element);
        if (!value) {
            return std::nullopt;
        }
        list.push_back(std::move(*value));
    }
    return list;
}

std::optional<std::vector<std::size_t>> indexes_from(const Json* array)
{
    return list_from(array, [](const Json& element) { return index_from(&element); });
}

std::optional<quiz::Passage> passage_from(const Json* value)
{
    if (value == nullptr || !value->is_object() || value->size() != 2) {
        return std::nullopt;
    }
    auto article = string_at(*value, "article");
    const auto span = indexes_from(member(*value, "span"));
    if (!article || !span || span->size() != 2) {
        return std::nullopt;
    }
    return quiz::Passage{{std::move(*article)}, {{(*span)[0]}, {(*span)[1]}}};
}

/// An answer out of the value of a field, or nothing.
template <class Answer, class Read> std::optional<quiz::Answer> answer_of(const Json& value, const Read& read)
{
    auto given = read(value);
    return given ? std::optional<quiz::Answer>(Answer{std::move(*given)}) : std::nullopt;
}

/// The value that `from` knows a string by, or nothing.
template <class From> auto word_in(const Json& value, const From& from) -> decltype(from(std::string_view()))
{
    return value.is_string() ? from(value.get_ref<const std::string&>()) : std::nullopt;
}

std::optional<double> finite(const Json& value)
{
    if (!value.is_number()) {
        return std::nullopt;
    }
    const auto number = value.get<double>();
    return std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<quiz::Answer> answer_from(const Json* object)
{
    if (object == nullptr || !object->is_object() || object->size() != 1) {
        return std::nullopt;
    }
    const std::string& name = object->begin().key();
    const Json& value = object->begin().value();
    if (name == "option") {
        return answer_of<quiz::PickedOption>(value, [](const Json& v) { return index_from(&v); });
    }
    if (name == "verdict") {
        return answer_of<quiz::PickedVerdict>(value, [](const Json& v) { return word_in(v, quiz::verdict_from); });
    }
    if (name == "sentence") {
        return answer_of<quiz::PickedSentence>(value, [](const Json& v) { return passage_from(&v); });
    }
    if (name == "number") {
        return answer_of<quiz::GivenNumber>(value, finite);
    }
    if (name == "day") {
        return answer_of<quiz::GivenDay>(value, [](const Json& v) { return word_in(v, quiz::day_from); });
    }
    if (name == "order") {
        return answer_of<quiz::GivenOrder>(value, [](const Json& v) { return indexes_from(&v); });
    }
    if (name == "comparison") {
        return answer_of<quiz::PickedComparison>(value,
                                                 [](const Json& v) { return word_in(v, quiz::comparison_from); });
    }
    if (name == "text" && value.is_string()) {
        return quiz::TypedText{value.get<std::string>()};
    }
    const auto word = name == "word" ? indexes_from(&value) : std::nullopt;
    return word && word->size() == 2 ? std::optional<quiz::Answer>(quiz::PickedWord{(*word)[0], (*word)[1]})
                                     : std::nullopt;
}

std::optional<std::uint64_t> seed_from(const std::string& digits)
{
    std::uint64_t seed = 0;
    const char* end = digits.data() + digits.size();
    const auto [rest, error] = std::from_chars(digits.data(), end, seed);
    return error == std::errc() && rest == end ? std::optional(seed) : std::nullopt;
}

std::optional<Happening> started_from(const Json& line)
{
    const auto string_of
        = [](const Json& v) { return v.is_string() ? std::optional(v.get<std::string>()) : std::nullopt; };
    const auto players = list_from(member(line, "players"), string_of);
    const auto kinds = list_from(member(line, "kinds"), [](const Json& v) { return word_in(v, quiz::kind_from); });
    const auto seed = seed_from(string_at(line, "seed").value_or(""));
    const auto pack = base::sha256_from_hex(string_at(line, "pack").value_or(""));
    const auto length = index_from(member(line, "length"));
    if (!players || !kinds || !seed || !pack || !length) {
        return std::nullopt;
    }
    return Started{*players, *seed, *pack, *length, *kinds};
}

std::optional<Happening> answered_from(const Json& line)
{
    const auto player = index_from(member(line, "player"));
    const auto answer = answer_from(member(line, "answer"));
    const auto confidence = index_from(member(line, "confidence"));
    if (!player || !answer || !confidence || *confidence < 1 || *confidence > 3) {
        return std::nullopt;
    }
    return Answered{{*player}, *answer, static_cast<learn::Confidence>(*confidence)};
}

std::optional<Happening> pointed_from(const Json& line)
{
    const auto player = index_from(member(line, "player"));
    const auto passage = passage_from(member(line, "passage"));
    return player && passage ? std::optional<Happening>(Pointed{{*player}, *passage}) : std::nullopt;
}

std::optional<Happening> skipped_from(const Json& line)
{
    const auto player = index_from(member(line, "player"));
    return player ? std::optional<Happening>(SkippedPointing{{*player}}) : std::nullopt;
}

template <class Bare> std::optional<Happening> bare_from(const Json& /*line*/)
{
    return Bare{};
}

/// How an event is written: its name, how many fields its line has, and how they are read.
struct EventForm {
    std::string_view name;
    std::size_t fields;
    std::optional<Happening> (*read)(const Json&);
};

constexpr auto forms = std::to_array<EventForm>({
    {"started", 7, started_from},
    {"answered", 5, answered_from},
    {"pointed", 4, pointed_from},
    {"skipped", 3, skipped_from},
    {"continued", 2, bare_from<Continued>},
    {"paused", 2, bare_from<Paused>},
    {"resumed", 2, bare_from<Resumed>},
    {"gave-up", 2, bare_from<GaveUp>},
});

std::optional<Event> event_from(const Json& line)
{
    if (!line.is_object()) {
        return std::nullopt;
    }
    const auto at = integer_at(line, "at");
    const auto name = string_at(line, "event");
    for (const EventForm& form : forms) {
        if (at && name && *name == form.name && line.size() == form.fields) {
            auto what = form.read(line);
            return what ? std::optional(Event{{*at}, std::move(*what)}) : std::nullopt;
        }
    }
    return std::nullopt;
}

}

std::string encode(const Event& event)
{
    Line line = {{"at", event.at.milliseconds}};
    std::visit(WriteHappening{line}, event.what);
    return dumped(line);
}

base::Result<Event> decode_event(std::string_view line)
{
    auto event = event_from(parsed(line));
    if (!event) {
        return base::fail(base::ErrorKind::BadFormat, "this line is no event of a round");
    }
    return std::move(*event);
}

std::string encode(const State& state)
{
    Line line = {{"pack", base::to_hex(state.pack_hash)},
                 {"seed", std::to_string(state.seed)},
                 {"players", state.players},
                 {"questions", Line::array()},
                 {"option_orders", state.option_orders},
                 {"kinds_left_out", state.kinds_left_out},
                 {"turn", state.turn.value},
                 {"phase", std::visit(WritePhase{}, state.phase)},
                 {"paused_since", state.paused_since ? Line(state.paused_since->milliseconds) : Line()},
                 {"attempts", Line::array()},
                 {"latest", state.latest.milliseconds}};
    for (const quiz::QuestionId& question : state.questions) {
        line["questions"].push_back(question.value);
    }
    for (const Attempt& attempt : state.attempts) {
        line["attempts"].push_back(written(attempt));
    }
    return dumped(line);
}

}

// SPDX-License-Identifier: MIT
#include "pack/question_reader.h"

#include "pack/fields.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>

namespace pack {

namespace {

using Names = std::vector<std::string_view>;

/// The words of the format for an enumeration, whose `to_string` is empty past the last.
template <class T> const Names& words_of()
{
    static const Names words = [] {
        Names all;
        for (int i = 0; !to_string(static_cast<T>(i)).empty(); ++i) {
            all.push_back(to_string(static_cast<T>(i)));
        }
        return all;
    }();
    return words;
}

/// What a kind has beside the fields of every question.
Names own_fields(quiz::Kind kind)
{
    switch (kind) {
    case quiz::Kind::Locate: return {};
    case quiz::Kind::Number: return {"key", "tolerance", "unit", "range"};
    case quiz::Kind::Date: return {"key", "tolerance", "range"};
    case quiz::Kind::Altered: return {"key", "original"};
    case quiz::Kind::Short: return {"key", "aliases"};
    default: return {"key"};
    }
}

const Names all_own_fields{"key", "tolerance", "unit", "range", "original", "aliases"};

/// The fields of a question of one kind; with all own fields where the kind is not known.
const Names& fields_of(std::optional<quiz::Kind> kind)
{
    static const std::vector<Names> lists = [] {
        std::vector<Names> all;
        for (std::size_t i = 0; i <= words_of<quiz::Kind>().size(); ++i) {
            const bool known = i < words_of<quiz::Kind>().size();
            Names& names = all.emplace_back(Names{"id", "kind", "skill", "prompt"});
            const Names own = known ? own_fields(static_cast<quiz::Kind>(i)) : all_own_fields;
            names.insert(names.end(), own.begin(), own.end());
            names.insert(names.end(), {"options", "evidence", "why", "missing", "fact", "hint", "attribution",
                                       "difficulty", "origin", "reviewed", "allow"});
        }
        return all;
    }();
    return lists[kind ? static_cast<std::size_t>(*kind) : lists.size() - 1];
}

/// A text field before anything is said about the fields; empty when there is none.
std::string_view glance(const toml::Table& table, std::string_view name)
{
    const auto value = table.get(name);
    return value ? value->text().value_or(std::string_view()) : std::string_view();
}

std::optional<double> number_of(const toml::Value& value)
{
    return value.number();
}

std::optional<quiz::Day> day_of(const toml::Value& value)
{
    return value.day();
}

int small(std::optional<std::int64_t> value)
{
    constexpr std::int64_t least = std::numeric_limits<int>::min();
    constexpr std::int64_t most = std::numeric_limits<int>::max();
    return static_cast<int>(std::clamp(value.value_or(0), least, most));
}

/// The table that a list has at `path`, or nothing with a note.
std::optional<toml::Table> table_at(const toml::Value& value, const Path& path, Notes& notes)
{
    const auto table = value.table();
    if (!table) {
        report_type(notes, path, value, "a table");
    }
    return table;
}

quiz::Option read_option(const toml::Value& value, const Path& path, Notes& notes)
{
    static constexpr std::array<std::string_view, 2> names{"text", "why"};
    const auto table = table_at(value, path, notes);
    if (!table) {
        return {};
    }
    Fields fields(*table, {"the option", names, {}}, path, notes);
    return {fields.text("text", Need::Required), fields.text("why", Need::Optional)};
}

quiz::Allow read_allow(const toml::Value& value, const Path& path, Notes& notes)
{
    static constexpr std::array<std::string_view, 2> names{"rule", "reason"};
    const auto table = table_at(value, path, notes);
    if (!table) {
        return {};
    }
    Fields fields(*table, {"the entry of `allow`", names, {}}, path, notes);
    return {fields.text("rule", Need::Required), fields.text("reason", Need::Required)};
}

std::optional<std::size_t> offset_of(const toml::Value& value)
{
    const auto integer = value.integer();
    return integer && *integer >= 0 ? std::optional(static_cast<std::size_t>(*integer)) : std::nullopt;
}

std::optional<text::CodePointSpan> read_position(Fields& fields)
{
    const auto ends = fields.pair("position", offset_of, "a list of two whole numbers, [start, end]");
    if (!ends) {
        return std::nullopt;
    }
    const text::CodePointSpan span{{(*ends)[0]}, {(*ends)[1]}};
    if (span.end <= span.begin) {
        fields.report_value(
            "position", {"`position` ends before it starts", "leave it out; `receipts check --complete` fills it in"});
        return std::nullopt;
    }
    return span;
}

text::Anchor read_anchor(const toml::Value& value, const Path& path, Notes& notes)
{
    static constexpr std::array<std::string_view, 6> names{"article", "quote",  "answer",
                                                           "prefix",  "suffix", "position"};
    const auto table = table_at(value, path, notes);
    if (!table) {
        return {};
    }
    Fields fields(*table, {"the anchor", names, {}}, path, notes);
    return {.article = {fields.id("article", Need::Required)},
            .quote = fields.text("quote", Need::Required),
            .prefix = fields.text("prefix", Need::Optional),
            .suffix = fields.text("suffix", Need::Optional),
            .position = read_position(fields),
            .answer = fields.text("answer", Need::Optional)};
}

std::vector<text::Anchor> read_set(const toml::Value& value, const Path& path, Notes& notes)
{
    std::vector<text::Anchor> set;
    const auto array = value.array();
    if (!array) {
        report_type(notes, path, value, "a list of anchors in square brackets within those of `evidence`");
        return set;
    }
    for (std::size_t i = 0; i < array->size(); ++i) {
        set.push_back(read_anchor((*array)[i], Path{&path, {}, i}, notes));
    }
    return set;
}

quiz::Number read_number(Fields& fields)
{
    return {.key = fields.number("key", Need::Required).value_or(0),
            .tolerance = fields.number("tolerance", Need::Optional).value_or(0),
            .unit = fields.text("unit", Need::Optional),
            .range = fields.pair("range", number_of, "a list of two numbers, [low, high]")};
}

quiz::Date read_date(Fields& fields)
{
    return {.key = fields.day("key", Need::Required).value_or(quiz::Day{}),
            .tolerance_days = small(fields.integer("tolerance", Need::Optional)),
            .range = fields.pair("range", day_of, "a list of two days, [first, last]")};
}

quiz::Altered read_altered(Fields& fields)
{
    return {.key = fields.text("key", Need::Required), .original = fields.text("original", Need::Required)};
}

quiz::Short read_short(Fields& fields)
{
    return {.key = fields.text("key", Need::Required), .aliases = fields.texts("aliases", Need::Optional)};
}

quiz::Body read_body(quiz::Kind kind, Fields& fields)
{
    switch (kind) {
    case quiz::Kind::Choice: break;
    case quiz::Kind::Verdict:
        return quiz::VerdictKey{fields.word("key", Need::Required, quiz::verdict_from, words_of<quiz::Verdict>())
                                    .value_or(quiz::Verdict{})};
    case quiz::Kind::Locate: return quiz::Locate{};
    case quiz::Kind::Number: return read_number(fields);
    case quiz::Kind::Date: return read_date(fields);
    case quiz::Kind::Order: return quiz::Order{fields.texts("key", Need::Required)};
    case quiz::Kind::Altered: return read_altered(fields);
    case quiz::Kind::Short: return read_short(fields);
    case quiz::Kind::Compare:
        return quiz::Compare{fields.word("key", Need::Required, quiz::comparison_from, words_of<quiz::Comparison>())
                                 .value_or(quiz::Comparison{})};
    }
    return quiz::Choice{fields.text("key", Need::Required)};
}

/// The fields that say how a question came about.
void read_history(quiz::Question& question, Fields& fields)
{
    question.origin = fields.word("origin", Need::Optional, quiz::origin_from, words_of<quiz::Origin>())
                          .value_or(quiz::Origin::Written);
    question.reviewed = fields.boolean("reviewed").value_or(question.origin == quiz::Origin::Written);
    if (const auto difficulty = fields.integer("difficulty", Need::Optional)) {
        question.difficulty = small(difficulty);
    }
}

/// The fields that every kind has.
void read_common(quiz::Question& question, Fields& fields, Notes& notes)
{
    const auto with_notes = [&notes](auto read) {
        return [&notes, read](const toml::Value& value, const Path& path) { return read(value, path, notes); };
    };
    question.id = {fields.id("id", Need::Required)};
    question.skill
        = fields.word("skill", Need::Required, quiz::skill_from, words_of<quiz::Skill>()).value_or(quiz::Skill{});
    question.prompt = fields.text("prompt", Need::Required);
    question.options = fields.list("options", Need::Optional, with_notes(read_option));
    question.evidence = fields.list("evidence", Need::Required, with_notes(read_set));
    question.why = fields.text("why", Need::Required);
    question.missing = fields.text("missing", Need::Optional);
    question.fact = {fields.id("fact", Need::Optional)};
    if (question.fact.empty()) {
        question.fact.value = question.id.value;
    }
    question.hint = fields.text("hint", Need::Optional);
    question.attribution = fields.texts("attribution", Need::Optional);
    question.allow = fields.list("allow", Need::Optional, with_notes(read_allow));
    read_history(question, fields);
}

}

quiz::Question read_question(const toml::Value& value, const Path& path, Notes& notes)
{
    quiz::Question question;
    const auto table = table_at(value, path, notes);
    if (!table) {
        return question;
    }
    const auto kind = quiz::kind_from(glance(*table, "kind"));
    notes.subject = glance(*table, "id");
    Fields fields(*table, {notes.subject.empty() ? "the question" : "it", fields_of(kind), all_own_fields}, path,
                  notes);
    if (!fields.word("kind", Need::Required, quiz::kind_from, words_of<quiz::Kind>())) {
        notes.unread.insert(to_string(path)); // without its kind there is no judging the rest
    }
    read_common(question, fields, notes);
    if (kind) {
        question.body = read_body(*kind, fields);
    }
    notes.subject.clear();
    return question;
}

}

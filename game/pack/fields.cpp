// SPDX-License-Identifier: MIT
#include "pack/fields.h"

#include "base/id.h"
#include "pack/spelling.h"
#include "text/unicode.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace pack {

namespace {

constexpr std::string_view a_text = "a text in quotation marks";
constexpr std::string_view a_list = "a list in square brackets";

bool is_letter_or_digit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// True for the outer form of a tag: parts of one to eight letters and digits, the first without digits
/// (RFC 5646, section 2.1).
bool is_language_tag(std::string_view tag)
{
    const std::string_view first = tag.substr(0, tag.find('-'));
    if (first.find_first_of("0123456789") != std::string_view::npos) {
        return false;
    }
    while (true) {
        const std::string_view part = tag.substr(0, tag.find('-'));
        if (part.empty() || part.size() > 8 || !std::all_of(part.begin(), part.end(), is_letter_or_digit)) {
            return false;
        }
        if (part.size() == tag.size()) {
            return true;
        }
        tag.remove_prefix(part.size() + 1);
    }
}

/// What to do about a missing field.
std::string how_to_add(std::string_view name)
{
    struct Row {
        std::string_view name;
        std::string_view hint;
    };
    static constexpr std::array<Row, 8> rows{{
        {"question", "begin each with a line [[question]]"},
        {"format", "begin the pack with the line format = 1"},
        {"evidence",
         "quote the passage that proves the key: evidence = [ [ { article = \"...\", quote = \"...\" } ] ]"},
        {"why", "say in one sentence why the key is right: why = \"...\""},
        {"key", "write the right answer: key = ..."},
        {"licence", "say under which licence this text stands: licence = \"CC BY 4.0\""},
        {"language", "say in which language it is: language = \"en\""},
        {"reason", "say in a few words why the rule does not apply here"},
    }};
    const auto row = std::find_if(rows.begin(), rows.end(), [name](const Row& each) { return each.name == name; });
    return row == rows.end() ? fmt::format("add it: {} = \"...\"", name) : std::string(row->hint);
}

/// How to write what was expected, for a hint.
std::string_view how_to_write(std::string_view expected)
{
    if (expected == a_text) {
        return "put it in quotation marks: \"...\"";
    }
    if (expected.starts_with("a list")) {
        return "put it in square brackets: [ ... ]";
    }
    if (expected == "a day") {
        return "write the day without quotation marks: 2024-11-27";
    }
    if (expected == "a table") {
        return "put its fields in braces: { field = \"...\" }";
    }
    return "write it without quotation marks";
}

}

Fields::Fields(toml::Table table, const Form& form, const Path& path, Notes& notes)
    : m_table(table), m_what(form.name), m_path(&path), m_notes(&notes)
{
    m_table.each([&](const toml::Entry& entry) {
        if (std::find(form.fields.begin(), form.fields.end(), entry.key) == form.fields.end()) {
            report_unknown(entry, form);
        }
    });
}

std::optional<toml::Value> Fields::find(std::string_view name, Need need)
{
    auto value = m_table.get(name);
    if (!value && need == Need::Required) {
        report_missing(name);
    }
    return value;
}

std::optional<std::string_view> Fields::raw_text(std::string_view name, Need need)
{
    const auto value = find(name, need);
    const auto text = value ? value->text() : std::nullopt;
    if (value && !text) {
        report_type(name, *value, a_text);
    }
    return text;
}

std::string Fields::text(std::string_view name, Need need)
{
    return text::nfc(raw_text(name, need).value_or(std::string_view()));
}

std::string Fields::id(std::string_view name, Need need)
{
    const auto text = raw_text(name, need);
    if (text && !base::is_id(*text)) {
        report_value(name, {fmt::format("`{}` is not of the form of an id", name),
                            "use small letters a-z, digits and hyphens, at most 100, as in \"lost-bell-2\""});
    }
    return std::string(text.value_or(std::string_view()));
}

std::vector<std::string> Fields::texts(std::string_view name, Need need)
{
    return list(name, need, [this](const toml::Value& value, const Path& path) {
        const auto text = value.text();
        if (!text) {
            pack::report_type(*m_notes, path, value, a_text);
        }
        return text::nfc(text.value_or(std::string_view()));
    });
}

std::optional<std::int64_t> Fields::integer(std::string_view name, Need need)
{
    const auto value = find(name, need);
    const auto integer = value ? value->integer() : std::nullopt;
    if (value && !integer) {
        report_type(name, *value, "a whole number");
    }
    return integer;
}

std::optional<double> Fields::number(std::string_view name, Need need)
{
    const auto value = find(name, need);
    const auto number = value ? value->number() : std::nullopt;
    if (value && !number) {
        report_type(name, *value, "a number");
    } else if (number && !std::isfinite(*number)) {
        report_value(name, {fmt::format("`{}` is no finite number", name), "write a number in digits"});
        return std::nullopt;
    }
    return number;
}

std::optional<bool> Fields::boolean(std::string_view name)
{
    const auto value = find(name, Need::Optional);
    const auto boolean = value ? value->boolean() : std::nullopt;
    if (value && !boolean) {
        report_type(name, *value, "true or false");
    }
    return boolean;
}

std::optional<std::chrono::year_month_day> Fields::day(std::string_view name, Need need)
{
    const auto value = find(name, need);
    const auto day = value ? value->day() : std::nullopt;
    if (value && !day) {
        report_type(name, *value, "a day");
    }
    return day;
}

std::optional<toml::Array> Fields::array(std::string_view name, Need need)
{
    const auto value = find(name, need);
    const auto array = value ? value->array() : std::nullopt;
    if (value && !array) {
        report_type(name, *value, a_list);
    }
    return array;
}

std::optional<toml::Table> Fields::table(std::string_view name)
{
    const auto value = find(name, Need::Optional);
    const auto table = value ? value->table() : std::nullopt;
    if (value && !table) {
        report_type(name, *value, "a table");
    }
    return table;
}

toml::Position Fields::position(std::string_view name) const
{
    const auto value = m_table.get(name);
    return value ? value->position() : m_table.position();
}

void Fields::report_value(std::string_view name, Words words)
{
    const std::string path = to_string(Path{m_path, name});
    add(*m_notes, {.rule = "bad-value", .path = path, .at = position(name), .words = std::move(words)});
    m_notes->unread.insert(path);
}

void Fields::report_unknown(const toml::Entry& entry, const Form& form)
{
    const auto is_key = [&entry](std::string_view field) { return field == entry.key; };
    const std::string_view suggestion = meant(entry.key, form.fields);
    std::string hint = fmt::format("take it out; the fields are {}", fmt::join(form.fields, ", "));
    if (std::any_of(form.of_other_kinds.begin(), form.of_other_kinds.end(), is_key)) {
        hint = "it belongs to another kind of question: take it out or change `kind`";
    } else if (!suggestion.empty() && !m_table.get(suggestion)) {
        m_misspelt.push_back(suggestion);
        hint = fmt::format("did you mean `{}`?", suggestion);
    }
    add(*m_notes, {.rule = "unknown-field",
                   .path = to_string(*m_path),
                   .at = entry.key_position,
                   .words = {fmt::format("{} has no field `{}`", m_what, shown(entry.key)), std::move(hint)}});
}

void Fields::report_missing(std::string_view name)
{
    const std::string path = to_string(Path{m_path, name});
    m_notes->unread.insert(path);
    const bool told_already = std::find(m_misspelt.begin(), m_misspelt.end(), name) != m_misspelt.end();
    if (!told_already) {
        add(*m_notes, {.rule = "missing-field",
                       .path = path,
                       .at = m_table.position(),
                       .words = {fmt::format("{} lacks the field `{}`", m_what, name), how_to_add(name)}});
    }
}

void Fields::report_type(std::string_view name, const toml::Value& value, std::string_view expected)
{
    pack::report_type(*m_notes, Path{m_path, name}, value, expected);
}

void Fields::report_word(std::string_view name, std::string_view written, std::span<const std::string_view> words)
{
    const std::string_view suggestion = meant(written, words);
    report_value(name, {fmt::format("`{}` can't be \"{}\"", name, shown(written)),
                        suggestion.empty() ? fmt::format("write one of: {}", fmt::join(words, ", "))
                                           : fmt::format("did you mean \"{}\"?", suggestion)});
}

void report_type(Notes& notes, const Path& path, const toml::Value& value, std::string_view expected)
{
    const std::string whole = to_string(path);
    const std::string_view field = std::string_view(whole).substr(whole.rfind('.') + 1);
    add(notes, {.rule = "wrong-type",
                .path = whole,
                .at = value.position(),
                .words = {fmt::format("`{}` is {} and should be {}", field, toml::to_string(value.type()), expected),
                          std::string(how_to_write(expected))}});
    notes.unread.insert(whole);
}

std::string read_language(Fields& fields)
{
    std::string tag = fields.text("language", Need::Required);
    if (!tag.empty() && !is_language_tag(tag)) {
        fields.report_value("language",
                            {"`language` is no language tag", "write it as in \"en\", \"tr\" or \"pt-BR\""});
        tag.clear();
    }
    return tag;
}

}

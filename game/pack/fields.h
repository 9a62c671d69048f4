// SPDX-License-Identifier: MIT
#pragma once

#include "pack/notes.h"
#include "toml/document.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pack {

enum class Need { Required, Optional };

/// What a table is called in messages ("the question"), the fields it may have, and those that it would have if
/// it were of another kind.
struct Form {
    std::string_view name;
    std::span<const std::string_view> fields;
    std::span<const std::string_view> of_other_kinds;
};

/// Reads the fields of one table by name and type. What is unknown, missing or of the wrong type becomes an
/// issue, and the field reads as empty.
class Fields {
public:
    /// Reports the fields that `form` does not have. `path` and `notes` must outlive this.
    Fields(toml::Table table, const Form& form, const Path& path, Notes& notes);

    /// A text in normalisation form C.
    std::string text(std::string_view name, Need need);
    /// A text of the form of an id.
    std::string id(std::string_view name, Need need);
    std::vector<std::string> texts(std::string_view name, Need need);
    std::optional<std::int64_t> integer(std::string_view name, Need need);
    /// A finite number, whole or not.
    std::optional<double> number(std::string_view name, Need need);
    std::optional<bool> boolean(std::string_view name);
    std::optional<std::chrono::year_month_day> day(std::string_view name, Need need);

    /// One of `words`, by `from`, which gives nothing for any other.
    template <class T>
    std::optional<T> word(std::string_view name, Need need, std::optional<T> (*from)(std::string_view),
                          std::span<const std::string_view> words)
    {
        const std::optional<std::string_view> written = raw_text(name, need);
        const std::optional<T> value = written ? from(*written) : std::nullopt;
        if (written && !value) {
            report_word(name, *written, words);
        }
        return value;
    }

    /// A list of two of what `read` reads, `low` and `high` of a range.
    template <class T>
    std::optional<std::array<T, 2>> pair(std::string_view name, std::optional<T> (*read)(const toml::Value&),
                                         std::string_view expected)
    {
        const std::optional<toml::Value> value = find(name, Need::Optional);
        const auto array = value ? value->array() : std::nullopt;
        if (array && array->size() == 2) {
            const auto low = read((*array)[0]);
            const auto high = read((*array)[1]);
            if (low && high) {
                return std::array<T, 2>{*low, *high};
            }
        }
        if (value) {
            report_type(name, *value, expected);
        }
        return std::nullopt;
    }

    /// A list, each element read by `read(value, path)`; the result has an element for each in the file.
    template <class Read>
    auto list(std::string_view name, Need need, Read read)
        -> std::vector<decltype(read(std::declval<const toml::Value&>(), std::declval<const Path&>()))>
    {
        std::vector<decltype(read(std::declval<const toml::Value&>(), std::declval<const Path&>()))> result;
        if (const auto array = this->array(name, need)) {
            const Path here{m_path, name};
            result.reserve(array->size());
            for (std::size_t i = 0; i < array->size(); ++i) {
                result.push_back(read((*array)[i], Path{&here, {}, i}));
            }
        }
        return result;
    }

    std::optional<toml::Array> array(std::string_view name, Need need);
    std::optional<toml::Table> table(std::string_view name);

    /// The value of a field; a required one that is absent is reported.
    std::optional<toml::Value> find(std::string_view name, Need need);

    /// Reports a value that has the right type and is wrong nevertheless.
    void report_value(std::string_view name, Words words);

    /// The place of a field's value, or of the table when it has none.
    toml::Position position(std::string_view name) const;

private:
    std::optional<std::string_view> raw_text(std::string_view name, Need need);
    void report_unknown(const toml::Entry& entry, const Form& form);
    void report_missing(std::string_view name);
    void report_type(std::string_view name, const toml::Value& value, std::string_view expected);
    void report_word(std::string_view name, std::string_view written, std::span<const std::string_view> words);

    toml::Table m_table;
    std::string_view m_what;
    const Path* m_path;
    Notes* m_notes;
    std::vector<std::string_view> m_misspelt; ///< fields that an unknown one probably stands for
};

/// Reports that the value at `path` is not of the expected type, and counts it as unread.
void report_type(Notes& notes, const Path& path, const toml::Value& value, std::string_view expected);

/// The `language` of a pack or an article: a BCP 47 tag, "en" or "pt-BR"; empty when it is none.
std::string read_language(Fields& fields);

}

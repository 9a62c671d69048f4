// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "toml/position.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace toml {

/// What a value is. `Moment` is a time, or a day with a time.
enum class Type { Table, Array, String, Integer, Float, Boolean, Day, Moment };

/// "a table", "a text in quotation marks", "a whole number" ..., for messages.
std::string_view to_string(Type type);

class Table;
class Array;

/// A value of a `Document`, which must outlive it. A typed reading is nothing when the value is of another type.
class Value {
public:
    Type type() const;
    Position position() const;

    std::optional<std::string_view> text() const;
    std::optional<std::int64_t> integer() const;
    /// An integer or a float; infinities and NaN are readings too.
    std::optional<double> number() const;
    std::optional<bool> boolean() const;
    /// A local date that exists in the calendar.
    std::optional<std::chrono::year_month_day> day() const;
    std::optional<Table> table() const;
    std::optional<Array> array() const;

private:
    friend class Table;
    friend class Array;
    explicit Value(const void* node) : m_node(node) { }

    const void* m_node;
};

/// A key with its value.
struct Entry {
    std::string_view key;
    Position key_position;
    Value value;
};

/// A table of a `Document`, which must outlive it.
class Table {
public:
    std::size_t size() const;
    Position position() const;
    std::optional<Value> get(std::string_view key) const;

    /// Calls `visit` for each entry, in the order of the keys' bytes.
    void each(const std::function<void(const Entry&)>& visit) const;

private:
    friend class Value;
    friend class Document;
    explicit Table(const void* node) : m_node(node) { }

    const void* m_node;
};

/// An array of a `Document`, which must outlive it.
class Array {
public:
    std::size_t size() const;

    /// `index` must be below `size()`.
    Value operator[](std::size_t index) const;

private:
    friend class Value;
    explicit Array(const void* node) : m_node(node) { }

    const void* m_node;
};

/// A parsed TOML 1.0 document; `Table`, `Array` and `Value` point into it.
class Document {
public:
    /// BadFormat with the place in `file` when `bytes` are no TOML, or hold a `Fault` (guard.h).
    static base::Result<Document> read(std::string_view bytes, const std::string& file);

    Table root() const;

    /// Where a path such as `question[3].options[1].text` stands: the key where the path ends in one, else the
    /// value, or as far along the path as the document goes.
    Position find(std::string_view path) const;

    Document(Document&&) noexcept;
    Document& operator=(Document&&) noexcept;
    ~Document();

private:
    struct Tree;
    explicit Document(std::unique_ptr<Tree> tree);

    std::unique_ptr<Tree> m_tree;
};

}

// SPDX-License-Identifier: MIT
// Reads bytes as TOML, walks all of it, and writes each text and number so that it reads back.
#include "toml/document.h"
#include "toml/write.h"

#include <cmath>
#include <cstdint>
#include <cstdlib>

namespace {

void walk(const toml::Value& value);

void demand(bool holds)
{
    if (!holds) {
        std::abort();
    }
}

void check_text(std::string_view text)
{
    const auto again = toml::Document::read("a = " + toml::quote(text), "again");
    demand(again && again->root().get("a")->text() == text);
}

void check_number(double number)
{
    const auto again = toml::Document::read("a = " + toml::number(number), "again");
    demand(again && (std::isnan(number) || again->root().get("a")->number() == number));
}

void walk(const toml::Table& table)
{
    table.each([](const toml::Entry& entry) {
        demand(entry.key_position.line > 0);
        check_text(entry.key);
        walk(entry.value);
    });
}

void walk(const toml::Value& value)
{
    demand(value.position().line > 0);
    if (const auto text = value.text()) {
        check_text(*text);
    }
    if (const auto number = value.number()) {
        check_number(*number);
    }
    if (const auto table = value.table()) {
        walk(*table);
    }
    if (const auto array = value.array()) {
        for (std::size_t i = 0; i < array->size(); ++i) {
            walk((*array)[i]);
        }
    }
}

}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const auto document = toml::Document::read(text, "fuzz.toml");
    if (document) {
        walk(document->root());
    } else {
        demand(document.error().place.line > 0);
    }
    return 0;
}

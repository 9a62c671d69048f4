// SPDX-License-Identifier: MIT
#include "app/host_words.h"

#include <algorithm>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>

namespace app {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::uint32_t catalogue_mark = 0x950412de;

/// The 32 bits at an offset, least significant byte first, or nothing behind the end.
std::optional<std::uint32_t> number_at(std::string_view bytes, std::size_t offset)
{
    if (offset + 4 > bytes.size()) {
        return std::nullopt;
    }
    std::uint32_t number = 0;
    for (std::size_t i = 4; i > 0; --i) {
        number = (number << 8U) | static_cast<unsigned char>(bytes[offset + i - 1]);
    }
    return number;
}

/// The text that an entry of a table of lengths and offsets points to.
std::optional<std::string_view> text_at(std::string_view bytes, std::size_t entry)
{
    const auto length = number_at(bytes, entry);
    const auto offset = number_at(bytes, entry + 4);
    if (!length || !offset || *offset > bytes.size() || *length > bytes.size() - *offset) {
        return std::nullopt;
    }
    return bytes.substr(*offset, *length);
}

/// A context ends in EOT and a plural form begins behind a NUL.
bool is_plain(std::string_view english)
{
    return !english.empty() && english.find_first_of(std::string_view("\0\4", 2)) == std::string_view::npos;
}

bool stands_in(const std::string& source, const std::string& words)
{
    for (const char quote : {'\'', '"', '`'}) {
        if (source.find(quote + words + quote) != std::string::npos) {
            return true;
        }
    }
    return false;
}

}

Translated catalogue_words(std::string_view mo_bytes)
{
    Translated words;
    const auto count = number_at(mo_bytes, 8);
    const auto originals = number_at(mo_bytes, 12);
    const auto translations = number_at(mo_bytes, 16);
    if (number_at(mo_bytes, 0) != catalogue_mark || !count || !originals || !translations) {
        return words;
    }
    for (std::size_t i = 0; i < *count; ++i) {
        const auto english = text_at(mo_bytes, *originals + 8 * i);
        const auto theirs = text_at(mo_bytes, *translations + 8 * i);
        if (!english || !theirs) {
            return words;
        }
        if (is_plain(*english)) {
            words.emplace_back(*english, *theirs);
        }
    }
    return words;
}

std::string words_json(const base::Language& language, const Translated& words, const std::vector<std::string>& sources,
                       const std::vector<base::Language>& languages)
{
    Json table{{"language", language.tag()},
               {"direction", language.direction() == base::Direction::RightToLeft ? "rtl" : "ltr"}};
    Json names = Json::array();
    for (const base::Language& one : languages) {
        names.push_back({{"tag", one.tag()}, {"name", one.own_name()}});
    }
    table["languages"] = std::move(names);
    Json theirs = Json::object();
    for (const auto& [english, translation] : words) {
        if (std::any_of(sources.begin(), sources.end(),
                        [&words = english](const std::string& source) { return stands_in(source, words); })) {
            theirs[english] = translation;
        }
    }
    table["words"] = std::move(theirs);
    return table.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}

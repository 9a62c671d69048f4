// SPDX-License-Identifier: MIT
#include "base/language.h"

#include <algorithm>
#include <boost/locale/gnu_gettext.hpp>
#include <cstdint>
#include <exception>
#include <fmt/format.h>
#include <locale>
#include <optional>
#include <utility>
#include <vector>

namespace base {

namespace {

namespace gettext = boost::locale::gnu_gettext;
using Messages = boost::locale::message_format<char>;

constexpr std::size_t largest_catalogue = 4U << 20U;
constexpr std::size_t largest_tag = 35; // RFC 5646, section 4.4.1
constexpr std::size_t largest_plural_rule = 500; // Arabic needs 90; a longer one could nest too deep
constexpr std::size_t largest_rule_number = 6; // digits

// Where the words of a .mo file stand, in bytes ("The Format of GNU MO Files" in the manual of gettext).
constexpr std::size_t count_at = 8;
constexpr std::size_t originals_at = 12;
constexpr std::size_t translations_at = 16;
constexpr std::size_t hash_size_at = 20;
constexpr std::size_t smallest_catalogue = 28;
constexpr std::uint32_t magic = 0x950412deU;

/// The little-endian word at `offset`, or nothing past the end.
std::optional<std::uint32_t> word(std::string_view bytes, std::size_t offset)
{
    if (offset + 4 > bytes.size()) {
        return std::nullopt;
    }
    std::uint32_t value = 0;
    for (std::size_t i = 4; i > 0; --i) {
        value = value << 8U | static_cast<unsigned char>(bytes[offset + i - 1]);
    }
    return value;
}

/// Text number `index` of the table whose place stands at `table_at`; nothing when any of it is outside the bytes.
std::optional<std::string_view> text(std::string_view bytes, std::size_t table_at, std::size_t index)
{
    const auto table = word(bytes, table_at);
    const auto length = table ? word(bytes, *table + 8 * index) : std::nullopt;
    const auto offset = table ? word(bytes, *table + 8 * index + 4) : std::nullopt;
    if (!length || !offset) {
        return std::nullopt;
    }
    const std::size_t end = std::size_t{*offset} + *length;
    if (end >= bytes.size() || bytes[end] != '\0') {
        return std::nullopt;
    }
    return bytes.substr(*offset, *length);
}

/// True when every text is inside the bytes: Boost does not check the keys.
bool is_whole(std::string_view bytes)
{
    if (bytes.size() < smallest_catalogue || word(bytes, 0) != magic || word(bytes, 4) != 0U) {
        return false;
    }
    const std::size_t count = *word(bytes, count_at);
    if (count == 0 || count > bytes.size() / 16) {
        return false;
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (!text(bytes, originals_at, i) || !text(bytes, translations_at, i)) {
            return false;
        }
    }
    return true;
}

/// The catalogue's header: the translation of the empty message, which stands first. Nothing when there is none.
std::optional<std::string_view> header_of(std::string_view bytes)
{
    return text(bytes, originals_at, 0) == "" ? text(bytes, translations_at, 0) : std::nullopt;
}

/// The value of the header's line `name: value`, empty when there is none.
std::string_view field(std::string_view header, std::string_view name)
{
    while (!header.empty()) {
        const std::string_view line = header.substr(0, header.find('\n'));
        header.remove_prefix(std::min(line.size() + 1, header.size()));
        if (line.substr(0, name.size()) == name && line.substr(name.size(), 2) == ": ") {
            return line.substr(name.size() + 2);
        }
    }
    return {};
}

/// True for a rule that Boost can read and reckon without overflow or deep recursion: no signs, no large numbers.
/// A header without a rule has English plurals.
bool is_harmless_rule(std::string_view header)
{
    constexpr std::string_view key = "plural=";
    const std::size_t start = header.find(key);
    if (start == std::string_view::npos) {
        return true;
    }
    std::string_view rule = header.substr(start + key.size());
    rule = rule.substr(0, rule.find_first_of("\r\n;"));
    std::size_t digits = 0;
    for (const char c : rule) {
        digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        if (digits > largest_rule_number) {
            return false;
        }
    }
    return rule.size() <= largest_plural_rule && rule.find_first_not_of("n0123456789 ()?:=!<>&|%") == rule.npos;
}

bool is_tag(std::string_view tag)
{
    constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-";
    return !tag.empty() && tag.size() <= largest_tag && tag.find_first_not_of(allowed) == tag.npos;
}

/// A locale of our own that holds nothing but the messages; what Boost throws comes through.
std::locale load(std::string_view mo_bytes)
{
    std::vector<char> bytes(mo_bytes.begin(), mo_bytes.end());
    // Without its hash table Boost copies the texts into a table of its own, and checks that they are UTF-8.
    std::fill_n(bytes.begin() + hash_size_at, 4, '\0');
    gettext::messages_info info;
    info.encoding = "UTF-8";
    info.paths = {""};
    info.domains = {gettext::messages_info::domain("receipts")};
    info.callback = [&](const std::string&, const std::string&) { return bytes; };
    return {std::locale::classic(), gettext::create_messages_facet<char>(info)};
}

/// Plural rules look at a number's last digits, so a number too large for Boost's int keeps its last six.
int countable(std::size_t count)
{
    constexpr std::size_t million = 1'000'000;
    return static_cast<int>(count < 1000 * million ? count : 1000 * million + count % million);
}

}

struct Language::Catalogue {
    std::string tag = "en";
    std::string own_name = "English";
    Direction direction = Direction::LeftToRight;
    std::locale locale = std::locale::classic();
    const Messages* messages = nullptr; ///< of `locale`; none in English

    std::string found_or(const char* found, std::string_view english) const
    {
        return found != nullptr && *found != '\0' ? std::string(found) : std::string(english);
    }
};

Language::Language()
{
    static const auto english = std::make_shared<const Catalogue>();
    m_catalogue = english;
}

Language::Language(std::shared_ptr<const Catalogue> catalogue) : m_catalogue(std::move(catalogue)) { }

Result<Language> Language::read(std::string tag, std::string_view mo_bytes)
{
    const auto damaged = [&] {
        return fail(ErrorKind::BadFormat,
                    fmt::format("The translation \"{}\" is damaged. Install the game again.", tag));
    };
    if (!is_tag(tag) || mo_bytes.size() > largest_catalogue || !is_whole(mo_bytes)) {
        return damaged();
    }
    const auto header = header_of(mo_bytes);
    if (!header || !is_harmless_rule(*header)) {
        return damaged();
    }
    Catalogue catalogue;
    try {
        catalogue.locale = load(mo_bytes);
    } catch (const std::exception&) { // it says what is wrong with bytes, which tells a player nothing
        return damaged();
    }
    const std::string_view own_name = field(*header, "X-Own-Name");
    catalogue.own_name = own_name.empty() ? tag : own_name;
    catalogue.direction = field(*header, "X-Direction") == "rtl" ? Direction::RightToLeft : Direction::LeftToRight;
    catalogue.tag = std::move(tag);
    catalogue.messages = &std::use_facet<Messages>(catalogue.locale);
    return Language(std::make_shared<const Catalogue>(std::move(catalogue)));
}

const std::string& Language::tag() const
{
    return m_catalogue->tag;
}

const std::string& Language::own_name() const
{
    return m_catalogue->own_name;
}

Direction Language::direction() const
{
    return m_catalogue->direction;
}

std::string Language::operator()(std::string_view message) const
{
    return in({}, message);
}

std::string Language::in(std::string_view context, std::string_view message) const
{
    if (m_catalogue->messages == nullptr || message.empty()) { // the empty message is the header's
        return std::string(message);
    }
    const std::string where(context);
    return m_catalogue->found_or(m_catalogue->messages->get(0, where.c_str(), std::string(message).c_str()), message);
}

std::string Language::many(std::string_view one, std::string_view several, std::size_t count) const
{
    const std::string_view english = count == 1 ? one : several;
    if (m_catalogue->messages == nullptr || one.empty()) {
        return std::string(english);
    }
    const char* found = m_catalogue->messages->get(0, nullptr, std::string(one).c_str(), countable(count));
    return m_catalogue->found_or(found, english);
}

std::string Language::fill(std::string_view translation, std::string_view english, fmt::format_args arguments)
{
    for (const std::string_view pattern : {translation, english}) {
        try {
            return fmt::vformat(fmt::string_view(pattern.data(), pattern.size()), arguments);
        } catch (const fmt::format_error&) {
            continue;
        }
    }
    return std::string(english);
}

}

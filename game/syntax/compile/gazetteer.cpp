// SPDX-License-Identifier: MIT
#include "syntax/compile/gazetteer.h"

#include "syntax/name_key.h"

#include <algorithm>

namespace syntax::compile {

namespace {

auto find_in(auto& names, Known known, std::string_view country)
{
    return std::find_if(names.begin(), names.end(),
                        [&](const Name& name) { return name.known == known && name.country == country; });
}

/// The better known of two entries. If they may be the same thing, it has what either tells of it.
Name merged(const Name& a, const Name& b)
{
    Name best = b.weight > a.weight ? b : a;
    if (a.thing == 0 || b.thing == 0 || a.thing == b.thing) {
        best.thing = std::max(a.thing, b.thing);
        best.listed = a.listed || b.listed;
    }
    return best;
}

/// The entries without those that lack a country where one of the same kind has it.
std::vector<Name> worth_keeping(const std::vector<Name>& names)
{
    std::vector<Name> kept;
    std::copy_if(names.begin(), names.end(), std::back_inserter(kept), [&](const Name& name) {
        return !name.country.empty() || std::none_of(names.begin(), names.end(), [&](const Name& other) {
            return other.known == name.known && !other.country.empty();
        });
    });
    return kept;
}

std::uint32_t bits_of(const Name& name)
{
    return static_cast<std::uint32_t>(name.known) | static_cast<std::uint32_t>(name.gender) << NameBits::gender_shift
           | (is_abbreviation(name.text) ? NameBits::capitals : 0);
}

}

void Gazetteer::add(const Name& name)
{
    const std::string key = name_key(name.text);
    if (key.empty()) {
        return;
    }
    std::vector<Name>& names = m_names[key];
    const auto known = find_in(names, name.known, name.country);
    if (known == names.end()) {
        names.push_back(name);
    } else {
        *known = merged(*known, name);
    }
}

void Gazetteer::unlist(std::string_view text, std::string_view country)
{
    const auto names = m_names.find(name_key(text));
    if (names == m_names.end()) {
        return;
    }
    if (const auto city = find_in(names->second, Known::City, country); city != names->second.end()) {
        city->listed = false;
    }
}

const Name* Gazetteer::find(std::string_view text, Known known, std::string_view country) const
{
    const auto names = m_names.find(name_key(text));
    if (names == m_names.end()) {
        return nullptr;
    }
    const auto place = find_in(names->second, known, country);
    return place == names->second.end() ? nullptr : &*place;
}

std::vector<const Name*> Gazetteer::listed_cities() const
{
    std::vector<const Name*> result;
    for (const auto& [key, names] : m_names) {
        for (const Name& name : names) {
            if (name.listed) {
                result.push_back(&name);
            }
        }
    }
    return result;
}

void Gazetteer::write(TableWriter& writer) const
{
    for (const auto& [key, names] : m_names) {
        std::vector<Name> sorted = worth_keeping(names);
        std::stable_sort(sorted.begin(), sorted.end(),
                         [](const Name& a, const Name& b) { return a.weight > b.weight; });
        const std::uint32_t first = writer.rows(Table::NameEntries);
        for (const Name& name : sorted) {
            writer.row(Table::NameEntries, {bits_of(name), writer.text(name.country), name.weight, name.thing});
        }
        writer.row(Table::Names, {writer.text(key), first, static_cast<std::uint32_t>(sorted.size())});
    }
}

}

// SPDX-License-Identifier: MIT
#include "syntax/compile/place_country.h"

#include <algorithm>

namespace syntax::compile {

namespace {

constexpr std::uint32_t locations = 15; // the lexicographer file of places

/// True when the synset is an instance of something whose name ends in `ending`.
bool is_instance_of(const Part& nouns, const Synset& synset, std::string_view ending)
{
    return std::any_of(synset.pointers.begin(), synset.pointers.end(), [&](const Pointer& pointer) {
        const std::uint32_t row = nouns.row(pointer.offset);
        return pointer.kind == "@i" && row < nouns.synsets.size()
               && nouns.synsets[row].members.front().ends_with(ending);
    });
}

std::map<std::string, std::vector<std::uint32_t>, std::less<>> rows_of_places(const Part& nouns)
{
    std::map<std::string, std::vector<std::uint32_t>, std::less<>> rows;
    for (std::uint32_t row = 0; row < nouns.synsets.size(); ++row) {
        const Synset& synset = nouns.synsets[row];
        if (synset.file != locations || is_instance_of(nouns, synset, "American state")
            || is_instance_of(nouns, synset, "city") || !is_instance_of(nouns, synset, "")) {
            continue;
        }
        for (const std::string& member : synset.members) {
            rows[member].push_back(row);
        }
    }
    return rows;
}

}

PlaceCountry::PlaceCountry(const Part& nouns, const std::vector<Country>& countries) : m_nouns(&nouns)
{
    const auto places = rows_of_places(nouns);
    for (const Country& country : countries) {
        const auto named = places.find(country.names.front());
        if (!country.in_the_news || named == places.end()) {
            continue;
        }
        // Ireland is an island as well, and its other part is in another country.
        const bool as_country = std::any_of(named->second.begin(), named->second.end(), [&](std::uint32_t row) {
            return is_instance_of(nouns, nouns.synsets[row], "country");
        });
        for (const std::uint32_t row : named->second) {
            if (!as_country || is_instance_of(nouns, nouns.synsets[row], "country")) {
                m_rows.emplace(row, country.code);
            }
        }
    }
}

std::string PlaceCountry::of(std::uint32_t row, const std::string& kind) const
{
    std::set<std::string> found;
    collect(row, kind, 0, found);
    return found.size() == 1 ? *found.begin() : "";
}

void PlaceCountry::collect(std::uint32_t row, const std::string& kind, int depth, std::set<std::string>& found) const
{
    constexpr int deepest = 6; // a town in a county in a state
    if (const auto country = m_rows.find(row); country != m_rows.end()) {
        found.insert(country->second);
        return;
    }
    for (const Pointer& pointer : m_nouns->synsets[row].pointers) {
        const std::uint32_t whole = m_nouns->row(pointer.offset);
        if (depth < deepest && pointer.kind == kind && whole < m_nouns->synsets.size()
            && m_nouns->synsets[whole].file == locations) {
            collect(whole, "#p", depth + 1, found);
        }
    }
}

}

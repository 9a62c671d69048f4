// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace syntax {

/// Spreads every bit of `h` over all bits: the finaliser of MurmurHash3 (Appleby 2011).
constexpr std::uint64_t mix(std::uint64_t h)
{
    h = (h ^ (h >> 33U)) * 0xff51afd7ed558ccdU;
    h = (h ^ (h >> 33U)) * 0xc4ceb9fe1a85ec53U;
    return h ^ (h >> 33U);
}

/// The hash of some bytes: FNV-1a (Fowler, Noll and Vo), mixed.
constexpr std::uint64_t hash(std::string_view bytes)
{
    std::uint64_t h = 14695981039346656037U;
    for (const char byte : bytes) {
        h = (h ^ static_cast<unsigned char>(byte)) * 1099511628211U;
    }
    return mix(h);
}

/// What a feature is made of: up to four atoms, whose values are joined. `Atom` is an enumeration whose first value,
/// `None`, has the value 0.
template <class Atom> struct Template {
    Atom a = Atom::None;
    Atom b = Atom::None;
    Atom c = Atom::None;
    Atom d = Atom::None;
};

/// The keys of the features that the chosen templates make of the values of their atoms.
template <class Atom>
void join_atoms(std::span<const std::uint64_t> values, std::span<const Template<Atom>> templates,
                std::span<const std::uint8_t> chosen, std::vector<std::uint64_t>& keys)
{
    const auto value = [&](Atom atom) { return values[static_cast<std::size_t>(atom)]; };
    keys.clear();
    for (const std::uint8_t index : chosen) {
        const Template<Atom>& each = templates[index];
        // Each template starts elsewhere; the factors are odd and have no pattern.
        keys.push_back(mix((index + std::uint64_t{1}) * 0x9e3779b97f4a7c15U + value(each.a) * 0xd1b54a32d192ed03U
                           + value(each.b) * 0xc2b2ae3d27d4eb4fU + value(each.c) * 0x165667b19e3779f9U
                           + value(each.d) * 0x27d4eb2f165667c5U));
    }
}

}

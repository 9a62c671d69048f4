// SPDX-License-Identifier: MIT
#include "syntax/ensemble.h"

#include <algorithm>
#include <array>

namespace syntax {

namespace {

using enum Atom;

// The places of a state that stay as they are for several steps, or come up again and again: that a token has no
// children is what a parser sees most often.
constexpr std::array ahead = {N0w, N0p, N0q, N0suf, N0shape, N1w, N1p, N1q, N2w, N2p, N3p, finite};
constexpr std::array top = {S0w, S0p, S0q, S0suf, S0shape};
constexpr std::array second = {S1w, S1p, S1q, S1suf};
constexpr std::array third = {S2w, S2p};
constexpr std::array left_of_top = {S0lw, S0lp, S0ld};
constexpr std::array right_of_top = {S0rw, S0rp, S0rd, S0r2w, S0r2p, S0r2d};
constexpr std::array beside_second = {S1lw, S1lp, S1ld, S1rw, S1rp, S1rd};
constexpr std::array left_of_next = {N0lw, N0lp, N0ld};

constexpr std::array<std::span<const Atom>, 8> places
    = {ahead, top, second, third, left_of_top, right_of_top, beside_second, left_of_next};

static_assert(std::all_of(places.begin(), places.end(), [](auto place) { return place.size() <= most_seen; }));

bool sees_all(std::span<const Atom> atoms, const Template<Atom>& of)
{
    const auto sees
        = [atoms](Atom atom) { return atom == None || std::find(atoms.begin(), atoms.end(), atom) != atoms.end(); };
    return sees(of.a) && sees(of.b) && sees(of.c) && sees(of.d);
}

/// The part that a template belongs to: the first that sees all of it.
Part& part_of(const Template<Atom>& each, Ensemble& ensemble)
{
    const auto found = std::find_if(ensemble.parts.begin(), ensemble.parts.end(),
                                    [&each](const Part& part) { return sees_all(part.sees, each); });
    return found == ensemble.parts.end() ? ensemble.rest : *found;
}

}

Ensemble make_ensemble(const Weights& weights, std::span<const Templates> members)
{
    Ensemble ensemble{weights, {}, {}};
    for (const std::span<const Atom> sees : places) {
        ensemble.parts.push_back({sees, {}, {}});
    }
    for (std::size_t number = 0; number < parser_templates().size(); ++number) {
        MemberSet who = 0;
        for (std::size_t member = 0; member < members.size(); ++member) {
            const Templates& chosen = members[member];
            const bool goes_by = std::find(chosen.begin(), chosen.end(), number) != chosen.end();
            who = static_cast<MemberSet>(who | (goes_by ? 1U << member : 0U));
        }
        if (who != 0) {
            Part& part = part_of(parser_templates()[number], ensemble);
            part.templates.push_back(static_cast<std::uint8_t>(number));
            part.who.push_back(who);
        }
    }
    return ensemble;
}

}

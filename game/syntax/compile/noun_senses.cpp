// SPDX-License-Identifier: MIT
#include "syntax/compile/noun_senses.h"

#include <algorithm>
#include <array>

namespace syntax::compile {

namespace {

// Numbers of lexicographer files.
constexpr std::uint32_t tops = 3;
constexpr std::uint32_t groups = 14;
constexpr std::uint32_t objects = 17;

/// By number of the lexicographer file, from "act" (4) to "time" (28).
constexpr std::array<Sense, 25> senses_of_files{
    Sense::Act,        Sense::Animal,        Sense::Artifact,   Sense::Attribute,  Sense::Body,
    Sense::Cognition,  Sense::Communication, Sense::Event,      Sense::State,      Sense::Food,
    Sense::Group,      Sense::Place,         Sense::Cognition,  Sense::Other,      Sense::Person,
    Sense::Phenomenon, Sense::Plant,         Sense::Possession, Sense::Phenomenon, Sense::Quantity,
    Sense::Other,      Sense::Attribute,     Sense::State,      Sense::Substance,  Sense::Time};

struct Top {
    std::string_view name;
    Sense sense = Sense::Other;
};

constexpr std::array senses_of_tops{
    Top{"person", Sense::Person},
    Top{"parent", Sense::Person},
    Top{"animal", Sense::Animal},
    Top{"plant", Sense::Plant},
    Top{"native", Sense::Plant},
    Top{"food", Sense::Food},
    Top{"nutrient", Sense::Food},
    Top{"artifact", Sense::Artifact},
    Top{"article", Sense::Artifact},
    Top{"location", Sense::Place},
    Top{"time", Sense::Time},
    Top{"event", Sense::Event},
    Top{"act", Sense::Act},
    Top{"state", Sense::State},
    Top{"feeling", Sense::State},
    Top{"attribute", Sense::Attribute},
    Top{"shape", Sense::Attribute},
    Top{"cognition", Sense::Cognition},
    Top{"motivation", Sense::Cognition},
    Top{"group", Sense::Group},
    Top{"possession", Sense::Possession},
    Top{"communication", Sense::Communication},
    Top{"measure", Sense::Quantity},
    Top{"phenomenon", Sense::Phenomenon},
    Top{"process", Sense::Phenomenon},
    Top{"substance", Sense::Substance},
    Top{"matter", Sense::Substance},
};

Sense sense_of_top(const Synset& synset)
{
    const auto* const known = std::find_if(senses_of_tops.begin(), senses_of_tops.end(),
                                           [&](const Top& top) { return top.name == synset.members.front(); });
    return known == senses_of_tops.end() ? Sense::Other : known->sense;
}

bool leads_up(const Pointer& pointer)
{
    return pointer.kind == "@" || pointer.kind == "@i";
}

bool is_root(const Synset& synset, const std::vector<Root>& roots)
{
    return std::any_of(roots.begin(), roots.end(), [&](const Root& root) {
        return root.file == synset.file && root.name == synset.members.front();
    });
}

/// What a noun of a lexicographer file stands for, where its hypernyms do not matter.
Sense sense_of_file(const Synset& synset)
{
    const std::uint32_t index = synset.file - 4;
    return synset.file == tops              ? sense_of_top(synset)
           : index < senses_of_files.size() ? senses_of_files[index]
                                            : Sense::Other;
}

}

std::optional<std::uint32_t> parent_of(const Part& nouns, std::uint32_t row)
{
    const std::vector<Pointer>& pointers = nouns.synsets[row].pointers;
    const auto up = std::find_if(pointers.begin(), pointers.end(), leads_up);
    if (up == pointers.end() || nouns.row(up->offset) == nouns.synsets.size()) {
        return std::nullopt;
    }
    return nouns.row(up->offset);
}

std::vector<bool> below(const Part& nouns, const std::vector<Root>& roots)
{
    std::vector<bool> reached(nouns.synsets.size());
    for (std::size_t row = 0; row < nouns.synsets.size(); ++row) {
        reached[row] = is_root(nouns.synsets[row], roots);
    }
    // A synset may stand before its hypernym in the file: go on until nothing changes.
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t row = 0; row < nouns.synsets.size(); ++row) {
            for (const Pointer& pointer : nouns.synsets[row].pointers) {
                const std::uint32_t above = leads_up(pointer) ? nouns.row(pointer.offset) : 0;
                if (!reached[row] && leads_up(pointer) && above < reached.size() && reached[above]) {
                    reached[row] = true;
                    changed = true;
                }
            }
        }
    }
    return reached;
}

std::vector<NounClass> classify_nouns(const Part& nouns)
{
    const auto people = below(nouns, {{"person", tops}});
    const auto acting = below(nouns, {{"organization", groups},
                                      {"body", groups},
                                      {"assembly", groups},
                                      {"kin", groups},
                                      {"movement", groups},
                                      {"people", groups},
                                      {"ethnic group", groups},
                                      {"crowd", groups},
                                      {"community", groups},
                                      {"society", groups},
                                      {"force", groups},
                                      {"set", groups}});
    const auto idle = below(nouns, {{"religion", groups}, {"artistic movement", groups}});
    const auto gatherings = below(nouns, {{"gathering", groups}});
    const auto lands = below(
        nouns, {{"location", tops}, {"geological formation", objects}, {"body of water", objects}, {"land", objects}});
    std::vector<NounClass> classes(nouns.synsets.size());
    for (std::size_t row = 0; row < classes.size(); ++row) {
        const Synset& synset = nouns.synsets[row];
        NounClass& each = classes[row];
        each.person = people[row];
        each.group = acting[row] && !idle[row];
        each.instance = std::any_of(synset.pointers.begin(), synset.pointers.end(),
                                    [](const Pointer& pointer) { return pointer.kind == "@i"; });
        // The news holds meetings and rallies for events, and rivers for places.
        each.sense = gatherings[row] && !each.group         ? Sense::Event
                     : synset.file == objects && lands[row] ? Sense::Place
                                                            : sense_of_file(synset);
    }
    return classes;
}

}

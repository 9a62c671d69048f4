// SPDX-License-Identifier: MIT
#include "syntax/compile/irregular.h"

#include "syntax/compile/own_words.h"

#include <algorithm>
#include <array>

namespace syntax::compile {

namespace {

struct Ending {
    std::string_view from;
    std::string_view to;
};

constexpr std::array plurals{Ending{"ies", "y"}, Ending{"ches", "ch"}, Ending{"shes", "sh"},
                             Ending{"xes", "x"}, Ending{"sses", "ss"}, Ending{"s", ""}};
constexpr std::array comparatives{Ending{"ier", "y"}, Ending{"iest", "y"}, Ending{"er", "e"},
                                  Ending{"est", "e"}, Ending{"er", ""},    Ending{"est", ""}};

/// The more frequent word that `entry` is a form of, or null.
template <class Endings> const Entry* shorter(const Part& part, const Entry& entry, const Endings& endings)
{
    constexpr std::size_t shortest = 3; // "out" of "outer" is one too short
    for (const Ending& ending : endings) {
        if (!std::string_view(entry.lemma).ends_with(ending.from)) {
            continue;
        }
        std::string base = entry.lemma.substr(0, entry.lemma.size() - ending.from.size());
        base += ending.to;
        const Entry* const found = part.find(base);
        if (found != nullptr && base.size() > shortest - 1 && times_tagged(*found) > times_tagged(entry)) {
            return found;
        }
    }
    return nullptr;
}

bool stays(std::string_view lemma)
{
    const auto own = own_singulars();
    return lemma == "outer" || lemma.ends_with("ss") || std::find(own.begin(), own.end(), lemma) != own.end();
}

template <class Endings> void add_listed(Exceptions& exceptions, const Part& part, Word word, const Endings& endings)
{
    for (const Entry& entry : part.entries) {
        const Entry* const base = stays(entry.lemma) ? nullptr : shorter(part, entry, endings);
        if (base != nullptr) {
            exceptions.emplace(std::pair(entry.lemma, word), base->lemma);
        }
    }
}

}

Exceptions collect_exceptions(const WordNet& wordnet)
{
    Exceptions exceptions;
    for (const OwnLemma& own : own_lemmas()) {
        exceptions.emplace(std::pair(own.form, own.word), own.lemma);
    }
    for (const Word word : {Word::Noun, Word::Verb, Word::Adjective, Word::Adverb}) {
        for (const Irregular& each : wordnet.part(word).irregular) {
            exceptions.emplace(std::pair(each.form, word), each.lemma);
        }
    }
    add_listed(exceptions, wordnet.part(Word::Noun), Word::Noun, plurals);
    add_listed(exceptions, wordnet.part(Word::Adjective), Word::Adjective, comparatives);
    return exceptions;
}

}

// SPDX-License-Identifier: MIT
#include "syntax/tag.h"

#include <array>
#include <cstddef>
#include <span>

namespace syntax {

namespace {

using namespace std::string_view_literals;

// Each in the order of its enumeration.

constexpr std::array upos_names = {
    "ADJ"sv,  "ADP"sv,  "ADV"sv,   "AUX"sv,   "CCONJ"sv, "DET"sv, "INTJ"sv, "NOUN"sv, "NUM"sv,
    "PART"sv, "PRON"sv, "PROPN"sv, "PUNCT"sv, "SCONJ"sv, "SYM"sv, "VERB"sv, "X"sv,
};

constexpr std::array xpos_names = {
    "ADD"sv, "AFX"sv, "CC"sv,  "CD"sv,  "DT"sv,    "EX"sv,  "FW"sv,  "GW"sv,  "HYPH"sv, "IN"sv,
    "JJ"sv,  "JJR"sv, "JJS"sv, "LS"sv,  "-LRB-"sv, "MD"sv,  "NFP"sv, "NN"sv,  "NNP"sv,  "NNPS"sv,
    "NNS"sv, "PDT"sv, "POS"sv, "PRP"sv, "PRP$"sv,  "RB"sv,  "RBR"sv, "RBS"sv, "RP"sv,   "-RRB-"sv,
    "SYM"sv, "TO"sv,  "UH"sv,  "VB"sv,  "VBD"sv,   "VBG"sv, "VBN"sv, "VBP"sv, "VBZ"sv,  "WDT"sv,
    "WP"sv,  "WP$"sv, "WRB"sv, "XX"sv,  ","sv,     ":"sv,   "."sv,   "``"sv,  "''"sv,   "$"sv,
};

constexpr std::array relation_names = {
    "acl"sv,         "acl:relcl"sv,    "advcl"sv,        "advcl:relcl"sv, "advmod"sv,     "amod"sv,
    "appos"sv,       "aux"sv,          "aux:pass"sv,     "case"sv,        "cc"sv,         "cc:preconj"sv,
    "ccomp"sv,       "compound"sv,     "compound:prt"sv, "conj"sv,        "cop"sv,        "csubj"sv,
    "csubj:outer"sv, "csubj:pass"sv,   "dep"sv,          "det"sv,         "det:predet"sv, "discourse"sv,
    "dislocated"sv,  "expl"sv,         "fixed"sv,        "flat"sv,        "goeswith"sv,   "iobj"sv,
    "list"sv,        "mark"sv,         "nmod"sv,         "nmod:poss"sv,   "nmod:desc"sv,  "nmod:unmarked"sv,
    "nsubj"sv,       "nsubj:outer"sv,  "nsubj:pass"sv,   "nummod"sv,      "obj"sv,        "obl"sv,
    "obl:agent"sv,   "obl:unmarked"sv, "orphan"sv,       "parataxis"sv,   "punct"sv,      "reparandum"sv,
    "root"sv,        "vocative"sv,     "xcomp"sv,
};

static_assert(upos_names.size() == static_cast<std::size_t>(Upos::X) + 1);
static_assert(xpos_names.size() == static_cast<std::size_t>(Xpos::Dollar) + 1);
static_assert(relation_names.size() == static_cast<std::size_t>(Relation::Xcomp) + 1);

template <class Enum> std::optional<Enum> named(std::span<const std::string_view> names, std::string_view name)
{
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (names[i] == name) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

}

std::string_view to_string(Upos upos)
{
    return upos_names.at(static_cast<std::size_t>(upos));
}

std::string_view to_string(Xpos xpos)
{
    return xpos_names.at(static_cast<std::size_t>(xpos));
}

std::string_view to_string(Relation relation)
{
    return relation_names.at(static_cast<std::size_t>(relation));
}

std::optional<Upos> upos_from(std::string_view name)
{
    return named<Upos>(upos_names, name);
}

std::optional<Xpos> xpos_from(std::string_view name)
{
    return named<Xpos>(xpos_names, name);
}

std::optional<Relation> relation_from(std::string_view name)
{
    return named<Relation>(relation_names, name);
}

}

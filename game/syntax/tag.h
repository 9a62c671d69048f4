// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace syntax {

/// Universal parts of speech (UD v2).
enum class Upos : std::uint8_t {
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
    X,
};

/// Parts of speech of the Penn Treebank as the English Web Treebank uses them.
enum class Xpos : std::uint8_t {
    Add,
    Afx,
    Cc,
    Cd,
    Dt,
    Ex,
    Fw,
    Gw,
    Hyph,
    In,
    Jj,
    Jjr,
    Jjs,
    Ls,
    Lrb,
    Md,
    Nfp,
    Nn,
    Nnp,
    Nnps,
    Nns,
    Pdt,
    Pos,
    Prp,
    PrpPoss,
    Rb,
    Rbr,
    Rbs,
    Rp,
    Rrb,
    Sym,
    To,
    Uh,
    Vb,
    Vbd,
    Vbg,
    Vbn,
    Vbp,
    Vbz,
    Wdt,
    Wp,
    WpPoss,
    Wrb,
    Xx,
    Comma,
    Colon,
    Period,
    OpenQuote,
    CloseQuote,
    Dollar,
};

/// The tag of a token.
struct Tag {
    Upos upos = Upos::X;
    Xpos xpos = Xpos::Xx;

    bool operator==(const Tag&) const = default;
};

/// Relations of Universal Dependencies v2 with the subtypes of the English Web Treebank.
enum class Relation : std::uint8_t {
    Acl,
    AclRelcl,
    Advcl,
    AdvclRelcl,
    Advmod,
    Amod,
    Appos,
    Aux,
    AuxPass,
    Case,
    Cc,
    CcPreconj,
    Ccomp,
    Compound,
    CompoundPrt,
    Conj,
    Cop,
    Csubj,
    CsubjOuter,
    CsubjPass,
    Dep,
    Det,
    DetPredet,
    Discourse,
    Dislocated,
    Expl,
    Fixed,
    Flat,
    Goeswith,
    Iobj,
    List,
    Mark,
    Nmod,
    NmodPoss,
    NmodDesc,
    NmodUnmarked,
    Nsubj,
    NsubjOuter,
    NsubjPass,
    Nummod,
    Obj,
    Obl,
    OblAgent,
    OblUnmarked,
    Orphan,
    Parataxis,
    Punct,
    Reparandum,
    Root,
    Vocative,
    Xcomp,
};

/// The names as treebanks write them: "PROPN", "NNP", "nsubj:pass".
std::string_view to_string(Upos upos);
std::string_view to_string(Xpos xpos);
std::string_view to_string(Relation relation);

/// The values for such names, or nothing.
std::optional<Upos> upos_from(std::string_view name);
std::optional<Xpos> xpos_from(std::string_view name);
std::optional<Relation> relation_from(std::string_view name);

}

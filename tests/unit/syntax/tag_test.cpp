// SPDX-License-Identifier: MIT
#include "syntax/tag.h"

#include <doctest/doctest.h>
#include <set>
#include <string>

namespace {

/// Writes and reads back every value up to `last`; the names must all differ.
template <class Enum, class Read> void check_names(Enum last, Read read)
{
    std::set<std::string> names;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto value = static_cast<Enum>(i);
        const std::string_view name = syntax::to_string(value);
        CHECK_MESSAGE(names.emplace(name).second, "twice: " << name);
        CHECK_MESSAGE(read(name) == value, name);
    }
}

}

TEST_CASE("syntax::to_string - every tag and relation is read back from its own name")
{
    check_names(syntax::Upos::X, syntax::upos_from);
    check_names(syntax::Xpos::Dollar, syntax::xpos_from);
    check_names(syntax::Relation::Xcomp, syntax::relation_from);
}

TEST_CASE("syntax::to_string - names are those of the treebank")
{
    CHECK(syntax::to_string(syntax::Upos::Cconj) == "CCONJ");
    CHECK(syntax::to_string(syntax::Upos::Verb) == "VERB");
    CHECK(syntax::to_string(syntax::Xpos::Lrb) == "-LRB-");
    CHECK(syntax::to_string(syntax::Xpos::PrpPoss) == "PRP$");
    CHECK(syntax::to_string(syntax::Xpos::Rrb) == "-RRB-");
    CHECK(syntax::to_string(syntax::Xpos::WpPoss) == "WP$");
    CHECK(syntax::to_string(syntax::Xpos::Comma) == ",");
    CHECK(syntax::to_string(syntax::Xpos::CloseQuote) == "''");
    CHECK(syntax::to_string(syntax::Relation::AclRelcl) == "acl:relcl");
    CHECK(syntax::to_string(syntax::Relation::CompoundPrt) == "compound:prt");
    CHECK(syntax::to_string(syntax::Relation::NmodDesc) == "nmod:desc");
    CHECK(syntax::to_string(syntax::Relation::NsubjPass) == "nsubj:pass");
    CHECK(syntax::to_string(syntax::Relation::OblUnmarked) == "obl:unmarked");
}

TEST_CASE("syntax::relation_from - what is no name has no value")
{
    CHECK_FALSE(syntax::relation_from(""));
    CHECK_FALSE(syntax::relation_from("NSUBJ"));
    CHECK_FALSE(syntax::relation_from("nsubj:"));
    CHECK_FALSE(syntax::upos_from("noun"));
    CHECK_FALSE(syntax::xpos_from("PROPN"));
}

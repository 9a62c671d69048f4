// SPDX-License-Identifier: MIT
#include "syntax/tree.h"

#include <doctest/doctest.h>

namespace {

using syntax::Relation;

/// "The mayor of Lindau spoke": two members agree on all but where "of Lindau" belongs.
syntax::Tree sample()
{
    syntax::Tree tree;
    tree.text = "The mayor of Lindau spoke";
    tree.tokens = syntax::tokenize(tree.text);
    tree.tags.resize(tree.tokens.size());
    tree.arcs = {{1, Relation::Det, 2, 2},
                 {4, Relation::Nsubj, 2, 1},
                 {3, Relation::Case, 2, 2},
                 {1, Relation::Nmod, 1, 1},
                 {syntax::root_head, Relation::Root, 2, 2}};
    tree.members = {{1, 4, 3, 1, syntax::root_head}, {1, 4, 3, 4, syntax::root_head}};
    return tree;
}

}

TEST_CASE("syntax::children - are found from left to right, and by their relation")
{
    const syntax::Tree tree = sample();
    CHECK(syntax::children(tree, 1) == std::vector<std::size_t>{0, 3});
    CHECK(syntax::children(tree, 0).empty());
    CHECK(syntax::child(tree, 4, Relation::Nsubj) == 1);
    CHECK_FALSE(syntax::child(tree, 4, Relation::NsubjPass));
    CHECK_FALSE(syntax::child(tree, 0, Relation::Det));
}

TEST_CASE("syntax::subtree - spans a head and all below it")
{
    const syntax::Tree tree = sample();
    CHECK(syntax::subtree(tree, 1) == syntax::Range{0, 4});
    CHECK(syntax::subtree(tree, 3) == syntax::Range{2, 4});
    CHECK(syntax::subtree(tree, 4) == syntax::Range{0, 5});
    CHECK(syntax::subtree(tree, 0) == syntax::Range{0, 1});
}

TEST_CASE("syntax::unanimous - is about one arc, unanimous_subtree about a whole phrase")
{
    const syntax::Tree tree = sample();
    CHECK(syntax::unanimous(tree, 1));
    CHECK_FALSE(syntax::unanimous(tree, 3));
    CHECK_FALSE(syntax::unanimous_subtree(tree, 1));
    CHECK(syntax::unanimous_subtree(tree, 3));
    CHECK(syntax::unanimous_subtree(tree, 4));
}

TEST_CASE("syntax::agreed - asks for the same relation, too")
{
    const syntax::Tree tree = sample();
    CHECK(syntax::agreed(tree, 0));
    CHECK_FALSE(syntax::agreed(tree, 1)); // one member calls it something else
    CHECK_FALSE(syntax::agreed(tree, 3)); // one member has another head
    CHECK(syntax::agreed(tree, 4));
}

TEST_CASE("syntax::unanimous_subtree - a phrase with a gap is not agreed on")
{
    syntax::Tree tree = sample();
    // The second member hangs "of Lindau" below "The", and "mayor" elsewhere: the ends are the same, the middle is not.
    tree.arcs[0].head = 4;
    tree.arcs[3].head = 0;
    tree.members = {{4, 0, 3, 0, -1}, {4, 4, 3, 0, -1}};
    CHECK(syntax::subtree(tree, 0) == syntax::Range{0, 4});
    CHECK_FALSE(syntax::unanimous_subtree(tree, 0));
}

TEST_CASE("syntax::Tree::parsed - tells a tree from tokens alone")
{
    syntax::Tree tree = sample();
    CHECK(tree.parsed());
    CHECK(tree.word(3) == "Lindau");
    tree.arcs.clear();
    CHECK_FALSE(tree.parsed());
    CHECK(tree.size() == 5);
}

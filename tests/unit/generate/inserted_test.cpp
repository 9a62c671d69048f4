// SPDX-License-Identifier: MIT
#include "generate/inserted.h"
#include "generate/tree_walk.h"

#include "support/english_parser.h"
#include "support/make.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <string>

namespace {

/// The subject of the sentence's verb, or "-" when it has none; every token hangs on one of the sentence.
std::string subject_of(const std::string& sentence)
{
    const text::Article article = make::article("story", sentence);
    generate::Document document = generate::analyse(article, support::english_parser());
    generate::parse_around_insertions(document, support::english_parser());
    const syntax::Tree& tree = document.sentences.front().tree;
    std::string found = "-";
    for (std::size_t token = 0; token < tree.size(); ++token) {
        REQUIRE(tree.arcs[token].head < static_cast<int>(tree.size()));
        const auto relation = tree.arcs[token].relation;
        const int head = tree.arcs[token].head;
        const bool subject = relation == syntax::Relation::Nsubj || relation == syntax::Relation::NsubjPass;
        if (subject && head >= 0 && tree.arcs[static_cast<std::size_t>(head)].head == syntax::root_head) {
            found = tree.word(token);
        }
    }
    CHECK(std::count_if(tree.arcs.begin(), tree.arcs.end(),
                        [](const syntax::Arc& arc) { return arc.head == syntax::root_head; })
          == 1);
    return found;
}

}

TEST_CASE("generate::parse_around_insertions - the verb finds its subject over what is inserted")
{
    CHECK(subject_of("Harold Lind, who died in 2003 at the age of 84, turned down at least three offers.") == "Harold");
    CHECK(subject_of("The star, known only by its catalog number, lies about 900 light-years from Earth.") == "star");
}

TEST_CASE("generate::parse_around_insertions - a sentence that is clear, or has nothing inserted, keeps its tree")
{
    for (const std::string sentence : {"The mill closed in May.", "On Friday, the council opened the bridge.",
                                       "Rain fell, and the river rose.", "Yes."}) {
        const text::Article article = make::article("story", sentence);
        const generate::Document before = generate::analyse(article, support::english_parser());
        generate::Document after = generate::analyse(article, support::english_parser());
        generate::parse_around_insertions(after, support::english_parser());
        CHECK(after.sentences.front().tree.arcs == before.sentences.front().tree.arcs);
    }
}

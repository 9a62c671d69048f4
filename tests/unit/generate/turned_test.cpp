// SPDX-License-Identifier: MIT
#include "generate/turned.h"

#include "generate/alternatives.h"
#include "unit/generate/told.h"

#include <doctest/doctest.h>

using told::Story;

namespace {

/// Whether a word of a sentence may be turned; a failed test when it does not stand there.
bool turns(std::string_view sentence, std::string_view word)
{
    const Story story(sentence);
    const syntax::Tree& tree = story.reading.document.sentences.front().tree;
    for (std::size_t token = 0; token < tree.size(); ++token) {
        if (tree.word(token) == word) {
            CHECK_MESSAGE(!generate::alternatives(word).empty(), word);
            return generate::may_turn(tree, token);
        }
    }
    FAIL_CHECK("no word is: " << word);
    return false;
}

}

TEST_CASE("generate::may_turn - a word that can be weighed by the rest of the sentence")
{
    CHECK(turns("Sales in Oslo rose 4 percent in May.", "rose"));
    CHECK(turns("The trip to Oslo took two weeks in May.", "weeks"));
    CHECK(turns("Helen Carter denied that the ferry had been sold in Oslo.", "denied"));
    CHECK(turns("Helen Carter was the first woman to sail to Oslo.", "first"));
    CHECK(turns("The council of Oslo voted unanimously for the bridge.", "unanimously"));
    CHECK(turns("The court in Oslo found Helen Carter guilty of fraud.", "guilty"));
    CHECK(turns("Helen Carter refused to sell the ferry in Oslo.", "refused"));
    CHECK(turns("Helen Carter voted against the bridge in Oslo.", "against"));
    CHECK(turns("The council of Oslo lifted the ban on candles in May.", "lifted"));
    CHECK(turns("The ferry was temporarily moved to Oslo in May.", "temporarily"));
    CHECK(turns("Cod was more expensive than bread in Oslo.", "more"));
}

TEST_CASE("generate::may_turn - the same words where their opposite would be no English, or no sense")
{
    CHECK_FALSE(turns("The lot fell to Helen Carter in Oslo.", "fell"));
    CHECK_FALSE(turns("The girl was three weeks old in May.", "weeks"));
    CHECK_FALSE(turns("Helen Carter denied that anyone had been told in Oslo.", "denied"));
    CHECK_FALSE(turns("The ferry was unable to land in Oslo because of fog.", "unable"));
    CHECK_FALSE(turns("Helen Carter climbed into the overturned ferry in Oslo.", "overturned"));
    CHECK_FALSE(turns("The first lady sailed to Oslo in May.", "first"));
    CHECK_FALSE(turns("The ferry no longer sails to Oslo in May.", "longer"));
    CHECK_FALSE(turns("The council of Oslo pays for higher education.", "higher"));
    CHECK_FALSE(turns("The ferry did not leave the northern harbour of Oslo.", "northern"));
    CHECK_FALSE(turns("New evidence supported the story of Helen Carter.", "supported"));
    CHECK_FALSE(turns("Helen Carter agreed to comment in Oslo.", "agreed"));
    CHECK_FALSE(turns("The oldest of them, 81, sailed to Oslo in May.", "oldest"));
    CHECK_FALSE(turns("Helen Carter was arrested in Oslo on suspicion of fraud.", "arrested"));
    CHECK_FALSE(turns("Helen Carter was elected in Oslo after a second vote.", "elected"));
    CHECK_FALSE(turns("The council of Oslo approved the bridge, saying it would bring jobs.", "approved"));
    CHECK_FALSE(turns("Over 40 people, no more, sailed to Oslo in May.", "more"));
}

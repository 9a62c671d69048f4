// SPDX-License-Identifier: MIT
#include "quiz/diff.h"

#include "base/rng.h"
#include "text/unicode.h"

#include <doctest/doctest.h>

using namespace quiz;
using Of = DiffRun::Of;
using Runs = std::vector<DiffRun>;

namespace {

/// The words of a text as they are compared.
std::vector<std::string> folded_words(const std::string& text)
{
    std::vector<std::string> result;
    for (const text::Word& word : text::words(text)) {
        result.push_back(text::folded(std::string_view(text).substr(word.begin, word.end - word.begin)));
    }
    return result;
}

/// The runs of one side and of both, with a space between.
std::string side(const Runs& runs, Of of)
{
    std::string joined;
    for (const DiffRun& run : runs) {
        if (run.of == of || run.of == Of::Both) {
            joined += (joined.empty() ? "" : " ") + run.words;
        }
    }
    return joined;
}

std::string random_text(base::Rng& rng)
{
    static const std::vector<std::string> pieces
        = {"the",   "The",  "storm", "drove", "12",     "1,200", "boats", "\"ashore\"", "Türkiye,", "turkiye", "حلب",
           "don't", "- so", "A/B",   "…",     "(three", "men)",  "7:23",  "! ",         "\xC2\xA0", "30-year"};
    std::string text;
    for (std::size_t i = base::draw(rng, 12); i > 0; --i) {
        text += pieces[base::draw(rng, pieces.size())] + (base::draw(rng, 6) == 0 ? "" : " ");
    }
    return text;
}

}

TEST_CASE("quiz::word_diff - the changed word of a claim stands beside the passage's")
{
    CHECK(word_diff("The storm drove 20 boats ashore.", "The storm drove 12 boats ashore.")
          == Runs{{Of::Both, "The storm drove"}, {Of::Claim, "20"}, {Of::Passage, "12"}, {Of::Both, "boats ashore."}});
}

TEST_CASE("quiz::word_diff - words of one side only")
{
    CHECK(word_diff("Ana Reis called", "Ana Reis, the harbour master, called early")
          == Runs{{Of::Both, "Ana Reis,"},
                  {Of::Passage, "the harbour master,"},
                  {Of::Both, "called"},
                  {Of::Passage, "early"}});
    CHECK(word_diff("one two three", "two") == Runs{{Of::Claim, "one"}, {Of::Both, "two"}, {Of::Claim, "three"}});
    CHECK(word_diff("one two", "one two three") == Runs{{Of::Both, "one two"}, {Of::Passage, "three"}});
}

TEST_CASE("quiz::word_diff - case, accents and punctuation are no difference, and the passage's spelling is shown")
{
    CHECK(word_diff("“turkiye” CALLED", "Türkiye called.") == Runs{{Of::Both, "Türkiye called."}});
    CHECK(word_diff("he said: \"No!\"", "He said (\"no\").") == Runs{{Of::Both, "He said (\"no\")."}});
}

TEST_CASE("quiz::word_diff - texts without a common word part whole, and texts without words say nothing")
{
    CHECK(word_diff("red green", "blue") == Runs{{Of::Claim, "red green"}, {Of::Passage, "blue"}});
    CHECK(word_diff("red", "") == Runs{{Of::Claim, "red"}});
    CHECK(word_diff("", " blue ") == Runs{{Of::Passage, "blue"}});
    CHECK(word_diff("", "").empty());
    CHECK(word_diff("...", " - ").empty());
}

TEST_CASE("quiz::word_diff - the longest common part is found, not the first")
{
    CHECK(word_diff("a b c d", "b c a d")
          == Runs{{Of::Claim, "a"}, {Of::Both, "b c"}, {Of::Passage, "a"}, {Of::Both, "d"}});
}

TEST_CASE("quiz::word_diff - the runs of each side are that side's words, in order, and no run is empty")
{
    base::Rng rng{41};
    for (int i = 0; i < 3000; ++i) {
        const std::string claim = random_text(rng);
        const std::string passage = random_text(rng);
        const Runs runs = word_diff(claim, passage);
        CAPTURE(claim);
        CAPTURE(passage);
        CHECK(folded_words(side(runs, Of::Claim)) == folded_words(claim));
        CHECK(folded_words(side(runs, Of::Passage)) == folded_words(passage));
        for (std::size_t at = 0; at < runs.size(); ++at) {
            CHECK_FALSE(runs[at].words.empty());
            CHECK((at == 0 || runs[at].of != runs[at - 1].of));
        }
    }
}

TEST_CASE("quiz::word_diff - very long texts are not compared word by word, but for their common ends")
{
    std::string claim = "same ";
    std::string passage = "same ";
    for (int i = 0; i < 3000; ++i) {
        claim += "c" + std::to_string(i) + " x ";
        passage += "p" + std::to_string(i) + " x ";
    }
    const Runs runs = word_diff(claim + "end", passage + "end");
    REQUIRE(runs.size() == 4);
    CHECK(runs[0] == DiffRun{Of::Both, "same"});
    CHECK(runs[1].of == Of::Claim);
    CHECK(runs[2].of == Of::Passage);
    CHECK(runs[3] == DiffRun{Of::Both, "x end"});
}

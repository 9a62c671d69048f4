// SPDX-License-Identifier: MIT
#include "syntax/lexicon.h"

#include "base/rng.h"
#include "support/english.h"

#include <doctest/doctest.h>
#include <utility>

namespace {

constexpr syntax::Words noun = 1;
constexpr syntax::Words verb = 2;
constexpr syntax::Words adjective = 4;
constexpr syntax::Words adverb = 8;
constexpr syntax::Words name = 16;

const syntax::Lexicon& english()
{
    return support::english();
}

using Pairs = std::vector<std::pair<std::string, std::string>>;

void check_lemmas(syntax::Word word, const Pairs& pairs)
{
    for (const auto& [form, lemma] : pairs) {
        CHECK_MESSAGE(english().lemma(form, word) == lemma, form << " became " << english().lemma(form, word));
    }
}

}

TEST_CASE("syntax::Lexicon::words - lists the parts of speech of lemmas and irregular forms")
{
    CHECK(english().words("attack") == (noun | verb));
    CHECK(english().words("quickly") == adverb);
    CHECK((english().words("went") & verb) != 0);
    CHECK((english().words("children") & noun) != 0);
    CHECK((english().words("fast") & (noun | verb | adjective | adverb)) == (noun | verb | adjective | adverb));
    CHECK((english().words("prime minister") & noun) != 0);
}

TEST_CASE("syntax::Lexicon::words - tells names from common nouns")
{
    CHECK(english().words("monday") == name);
    CHECK(english().words("aleppo") == name);
    CHECK((english().words("turkey") & noun) != 0);
    CHECK((english().words("helicopter") & name) == 0);
}

TEST_CASE("syntax::Lexicon::words - knows nothing of what is no word")
{
    for (const std::string_view each : {"", "xyzzy", "the", "informs", "Attack", " attack", "attack ", "\xff\xfe"}) {
        CHECK_MESSAGE(english().words(each) == 0, each);
    }
}

TEST_CASE("syntax::Lexicon::lemma - takes verbs back to their lemma")
{
    check_lemmas(syntax::Word::Verb, {{"informed", "inform"},
                                      {"informs", "inform"},
                                      {"informing", "inform"},
                                      {"was", "be"},
                                      {"has", "have"},
                                      {"went", "go"},
                                      {"stopped", "stop"},
                                      {"carries", "carry"},
                                      {"carried", "carry"},
                                      {"fleeing", "flee"},
                                      {"fled", "flee"},
                                      {"dying", "die"},
                                      {"hoping", "hope"},
                                      {"hopping", "hop"},
                                      {"Said", "say"},
                                      {"goes", "go"},
                                      {"passes", "pass"},
                                      {"used", "use"}});
}

TEST_CASE("syntax::Lexicon::lemma - reads ambiguous verbs as newspapers mean them")
{
    check_lemmas(syntax::Word::Verb, {{"left", "leave"},
                                      {"saw", "see"},
                                      {"found", "find"},
                                      {"felt", "feel"},
                                      {"lay", "lie"},
                                      {"born", "bear"},
                                      {"singing", "sing"},
                                      {"n't", "n't"}});
}

TEST_CASE("syntax::Lexicon::lemma - takes nouns and adjectives back to their lemma")
{
    check_lemmas(syntax::Word::Noun, {{"children", "child"},
                                      {"years", "year"},
                                      {"cities", "city"},
                                      {"women", "woman"},
                                      {"losses", "loss"},
                                      {"crises", "crisis"},
                                      {"people", "people"},
                                      {"police", "police"},
                                      {"media", "media"},
                                      {"data", "data"},
                                      {"news", "news"},
                                      {"Syrians", "syrian"},
                                      {"podcasts", "podcast"},
                                      {"co-founders", "co-founder"}});
    check_lemmas(
        syntax::Word::Adjective,
        {{"larger", "large"}, {"biggest", "big"}, {"better", "good"}, {"happier", "happy"}, {"former", "former"}});
}

TEST_CASE("syntax::Lexicon::lemma - gives an unknown form back in lower case")
{
    CHECK(english().lemma("Xyzzied", syntax::Word::Verb) == "xyzzied");
    CHECK(english().lemma("", syntax::Word::Noun).empty());
    CHECK(english().lemma("-", syntax::Word::Noun) == "-");
    CHECK(english().lemma("s", syntax::Word::Noun) == "s");
    CHECK(english().lemma("quickly", syntax::Word::Adverb) == "quickly");
    CHECK(english().lemma("\xc3", syntax::Word::Verb) == "\xc3");
}

TEST_CASE("syntax::Lexicon::lemma - gives a verb or the form itself")
{
    base::Rng rng{7};
    for (int round = 0; round < 2000; ++round) {
        std::string form;
        for (std::size_t length = 1 + base::draw(rng, 8); length > 0; --length) {
            form += static_cast<char>('a' + base::draw(rng, 26));
        }
        form += std::vector<std::string>{"", "s", "ed", "ing"}[base::draw(rng, 4)];
        const std::string lemma = english().lemma(form, syntax::Word::Verb);
        CHECK(!lemma.empty());
        CHECK((lemma == form || (english().words(lemma) & verb) != 0));
    }
}

TEST_CASE("syntax::Lexicon::sources - names each package and its version")
{
    const std::string sources(english().sources());
    for (const std::string_view package :
         {"wordnet-base ", "libgeonames-common ", "iso-codes ", "link-grammar-dictionaries-en "}) {
        CHECK_MESSAGE(sources.find(package) != std::string::npos, sources);
    }
}

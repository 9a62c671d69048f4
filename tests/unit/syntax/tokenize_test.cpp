// SPDX-License-Identifier: MIT
#include "base/rng.h"
#include "syntax/token.h"
#include "text/character.h"

#include <array>
#include <doctest/doctest.h>
#include <string>

namespace {

/// The tokens of a sentence with a stroke between each two.
std::string split(const std::string& sentence)
{
    std::string result;
    for (const syntax::Token token : syntax::tokenize(sentence)) {
        result += result.empty() ? "" : "|";
        result += syntax::slice(sentence, token);
    }
    return result;
}

/// True when the tokens are in order, not empty, on the bounds of characters, and leave out nothing but spaces.
bool covers(const std::string& sentence, const std::vector<syntax::Token>& tokens)
{
    std::uint32_t at = 0;
    const auto only_spaces = [&](std::uint32_t begin, std::uint32_t end) {
        for (std::size_t i = begin; i < end; i += text::decode(sentence, i).length) {
            if (!text::is_space(text::decode(sentence, i).code_point)) {
                return false;
            }
        }
        return true;
    };
    for (const syntax::Token token : tokens) {
        if (token.begin < at || token.end <= token.begin || text::is_continuation(sentence[token.begin])
            || !only_spaces(at, token.begin)) {
            return false;
        }
        at = token.end;
    }
    return only_spaces(at, static_cast<std::uint32_t>(sentence.size()));
}

std::string random_sentence(base::Rng& rng)
{
    constexpr std::array pieces
        = {"a", "Z", "9",  "'",      "’",      "“",    "”",   "-",  "—", ".",   "...", ",", "$",  "%",
           "(", ")", " ",  " ",      "\t",     "é",    "ü",   "东", "€", "n't", "'s",  "!", "?!", "/",
           "#", "@", "🙂", "\u00ad", "\u00a0", "U.S.", "1.5", "km", "&", "s'",  "`",   ":", "Mr."};
    std::string sentence;
    for (std::size_t left = base::draw(rng, 30); left > 0; --left) {
        sentence += pieces.at(base::draw(rng, pieces.size()));
    }
    return sentence;
}

}

TEST_CASE("syntax::tokenize - clitics and punctuation stand alone")
{
    CHECK(split("Turkey's minister didn't answer.") == "Turkey|'s|minister|did|n't|answer|.");
    CHECK(split("We’ll see, they’re late.") == "We|’ll|see|,|they|’re|late|.");
    CHECK(split("The rebels' leader cannot win!") == "The|rebels|'|leader|can|not|win|!");
    CHECK(split("“It’s over,” she said (twice).") == "“|It|’s|over|,|”|she|said|(|twice|)|.");
    CHECK(split("He left—for good—at noon; nobody asked why...")
          == "He|left|—|for|good|—|at|noon|;|nobody|asked|why|...");
    CHECK(split("Really?! No.") == "Really|?!|No|.");
}

TEST_CASE("syntax::tokenize - abbreviations keep their dot, the last word of a sentence does not")
{
    CHECK(split("Mr. Okafor met Gen. Reyes.") == "Mr.|Okafor|met|Gen.|Reyes|.");
    CHECK(split("The U.S. envoy left at 7:23 a.m. on Sunday.") == "The|U.S.|envoy|left|at|7:23|a.m.|on|Sunday|.");
    CHECK(split("J. K. Lund of Harbour Inc. declined.") == "J.|K.|Lund|of|Harbour|Inc.|declined|.");
    CHECK(split("It came on Nov. 28, not on Dec. 1.") == "It|came|on|Nov.|28|,|not|on|Dec.|1|.");
    CHECK(split("They voted no.") == "They|voted|no|.");
    CHECK(split("“They voted no.”") == "“|They|voted|no|.|”");
    CHECK(split("So did I.") == "So|did|I|.");
    CHECK(split("They moved to the U.S.") == "They|moved|to|the|U.S.");
}

TEST_CASE("syntax::tokenize - numbers, money and units")
{
    CHECK(split("It cost $2.5 million, or £1,200 each.") == "It|cost|$|2.5|million|,|or|£|1,200|each|.");
    CHECK(split("Prices fell 3.5% to US$20.") == "Prices|fell|3.5|%|to|US$|20|.");
    CHECK(split("The 10km race began at 5pm.") == "The|10|km|race|began|at|5|pm|.");
    CHECK(split("In 2019-2020 they won 3-1.") == "In|2019|-|2020|they|won|3|-|1|.");
    CHECK(split("Call 555-0134 before 2024-12-08.") == "Call|555-0134|before|2024-12-08|.");
    CHECK(split("Songs of the 1980's and '90s.") == "Songs|of|the|1980's|and|'90s|.");
    CHECK(split("The 1st and 22nd floors.") == "The|1st|and|22nd|floors|.");
}

TEST_CASE("syntax::tokenize - hyphens split words, but not after prefixes")
{
    CHECK(split("A 30-year-old al-Qaeda member") == "A|30|-|year|-|old|al|-|Qaeda|member");
    CHECK(split("The ex-president's e-mail and the anti-war co-pilot")
          == "The|ex-president|'s|e-mail|and|the|anti-war|co-pilot");
}

TEST_CASE("syntax::tokenize - addresses, handles and hashtags stay whole")
{
    CHECK(split("See https://example.org/a-b,c or www.example.org.")
          == "See|https://example.org/a-b,c|or|www.example.org|.");
    CHECK(split("Write to desk@example.org, @reporter or #vote.")
          == "Write|to|desk@example.org|,|@reporter|or|#vote|.");
}

TEST_CASE("syntax::tokenize - letters of any script are letters")
{
    CHECK(split("Türkiye’nin São Paulo’daki elçisi.") == "Türkiye’nin|São|Paulo’daki|elçisi|.");
    CHECK(split("Ég er, sagði hún.") == "Ég|er|,|sagði|hún|.");
}

TEST_CASE("syntax::tokenize - nothing comes of nothing")
{
    CHECK(syntax::tokenize("").empty());
    CHECK(syntax::tokenize(" \t\n\u00a0 ").empty());
    CHECK(split(".") == ".");
    CHECK(split("'") == "'");
    CHECK(split("'s") == "'s");
}

TEST_CASE("syntax::tokenize - tokens leave out nothing but spaces, whatever is thrown at them")
{
    base::Rng rng{2024};
    for (int i = 0; i < 3000; ++i) {
        const std::string sentence = random_sentence(rng);
        INFO(sentence);
        CHECK(covers(sentence, syntax::tokenize(sentence)));
    }
}

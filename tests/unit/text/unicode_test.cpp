// SPDX-License-Identifier: MIT
#include "text/unicode.h"

#include "base/rng.h"

#include <array>
#include <doctest/doctest.h>

namespace {

std::vector<std::string> word_strings(const std::string& utf8)
{
    std::vector<std::string> result;
    for (const text::Word each : text::words(utf8)) {
        result.push_back(utf8.substr(each.begin, each.end - each.begin));
    }
    return result;
}

using Strings = std::vector<std::string>;

}

TEST_CASE("text::first_bad_byte - well-formed text has none")
{
    CHECK_FALSE(text::first_bad_byte(""));
    CHECK_FALSE(text::first_bad_byte("Türkiye \u2019 中 \U0001F600"));
}

TEST_CASE("text::first_bad_byte - names the first byte of what is malformed")
{
    CHECK(text::first_bad_byte("ab\xFF") == 2);
    CHECK(text::first_bad_byte("ab\xC3") == 2); // cut short
    CHECK(text::first_bad_byte("\xC0\xAF") == 0); // longer than needed
    CHECK(text::first_bad_byte("a\xED\xA0\x80") == 1); // half of a surrogate pair
    CHECK(text::first_bad_byte("\xF4\x90\x80\x80") == 0); // beyond U+10FFFF
    CHECK(text::first_bad_byte("é\x80") == 2); // nothing to continue
    CHECK(text::first_bad_byte(std::string_view("a\0b", 3)) == 1);
}

TEST_CASE("text::count_code_points - counts characters, not bytes")
{
    CHECK(text::count_code_points("") == 0);
    CHECK(text::count_code_points("Türkiye") == 7);
    CHECK(text::count_code_points("中\U0001F600e\u0301") == 4);
}

TEST_CASE("text::nfc - composes what can be composed")
{
    CHECK(text::nfc("Tu\u0308rkiye") == "Türkiye");
    CHECK(text::nfc("\u212B") == "\u00C5"); // the Angstrom sign is an A with a ring
    CHECK(text::nfc("\u1112\u1161\u11AB") == "\uD55C"); // Hangul
    CHECK(text::nfc("q\u0307\u0323") == "q\u0323\u0307"); // marks are put in order
    CHECK(text::nfc("plain \u201Ctext\u201D \u2026") == "plain \u201Ctext\u201D \u2026");
    CHECK(text::nfc("").empty());
}

TEST_CASE("text::nfc - a long run of marks takes no more than its share of time")
{
    std::string marks = "a";
    for (int i = 0; i < 100'000; ++i) {
        marks += i % 2 == 0 ? "\u0301" : "\u0323";
    }
    const std::string composed = text::nfc(marks);
    CHECK(composed.starts_with("\u1EA1\u0323")); // a with dot below
    CHECK(text::nfc(composed) == composed);
}

TEST_CASE("text::folded - case, accents, spaces, typography and the last stop do not count")
{
    CHECK(text::folded("  Türkiye. ") == text::folded("turkiye"));
    CHECK(text::folded("Tu\u0308rkiye") == text::folded("TÜRKİYE"));
    CHECK(text::folded("Hay\u2019at  Tahrir\u00A0al\u2011Sham") == text::folded("hay'at tahrir al-sham"));
    CHECK(text::folded("\u201Csinking ship\u201D") == text::folded("\"Sinking Ship\""));
    CHECK(text::folded("Straße") == text::folded("STRASSE"));
    CHECK(text::folded("Who?!") == "who");
    CHECK(text::folded("أنقرة؟") == text::folded("انقرة"));
    CHECK(text::folded("...") == "...");
    CHECK(text::folded("   ").empty());
}

TEST_CASE("text::folded - plain English words fold as they do with an accent behind them, which does not count")
{
    constexpr std::array pieces = {"a", "Z", "q", "7", " ", "-", ".", "Iran", "U.S.", "al-Sham", "'s", ","};
    base::Rng rng{7};
    for (int round = 0; round < 2000; ++round) {
        std::string text;
        for (std::size_t i = base::draw(rng, 8); i > 0; --i) {
            text += pieces.at(base::draw(rng, pieces.size()));
        }
        CAPTURE(text);
        CHECK(text::folded(text) == text::folded(text + "\u0301"));
    }
}

TEST_CASE("text::folded - other words stay other words")
{
    CHECK(text::folded("Iran") != text::folded("Iraq"));
    CHECK(text::folded("10²") != text::folded("102"));
    CHECK(text::folded("50%") != text::folded("50"));
    CHECK(text::folded("3.5") != text::folded("35"));
    CHECK(text::folded("की") != text::folded("का")); // Hindi vowel signs are no accents
    CHECK(text::folded("が") != text::folded("か")); // nor are kana's voicing marks
}

TEST_CASE("text::to_utf8 - gives back what to_code_points read")
{
    const std::string all = "aé中\U0001F600";
    std::string again;
    for (const char32_t each : text::to_code_points(all)) {
        again += text::to_utf8(each);
    }
    CHECK(again == all);
    CHECK(text::to_code_points(all).size() == 4);
}

TEST_CASE("text::words - keeps together what is one word")
{
    CHECK(word_strings("They don't meet at 7:23 a.m., Hay'at said.")
          == Strings{"They", "don't", "meet", "at", "7:23", "a.m", "Hay'at", "said"});
    CHECK(word_strings("a 30-year rule, 3.5 million; 20,000 men")
          == Strings{"a", "30-year", "rule", "3.5", "million", "20,000", "men"});
    CHECK(word_strings("U.S.-backed") == Strings{"U.S", "backed"});
    CHECK(word_strings("Assad\u2019s al-Sham") == Strings{"Assad\u2019s", "al-Sham"});
}

TEST_CASE("text::words - takes apart what is not")
{
    CHECK(word_strings("end.Next") == Strings{"end", "Next"});
    CHECK(word_strings("in 2011, 13 years") == Strings{"in", "2011", "13", "years"});
    CHECK(word_strings("rebels' 'quoted' -- dash\u2014dash") == Strings{"rebels", "quoted", "dash", "dash"});
    CHECK(word_strings("...!").empty());
}

TEST_CASE("text - no bytes at all make the reading of UTF-8 fail")
{
    base::Rng rng{99};
    for (int round = 0; round < 2000; ++round) {
        std::string bytes;
        for (std::size_t i = base::draw(rng, 60); i > 0; --i) {
            bytes += static_cast<char>(base::next(rng));
        }
        const auto bad = text::first_bad_byte(bytes);
        CHECK(text::to_code_points(bytes).size() <= bytes.size());
        CHECK(text::words(text::nfc(bytes)).size() <= bytes.size());
        CHECK_FALSE(text::first_bad_byte(bytes.substr(0, bad.value_or(bytes.size()))));
        CHECK(text::folded(bytes).size() <= 10 * bytes.size());
    }
}

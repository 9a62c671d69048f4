// SPDX-License-Identifier: MIT
#include "syntax/lexicon_file.h"

#include "base/rng.h"
#include "support/english.h"
#include "syntax/compile/table_writer.h"
#include "syntax/compile/word_tables.h"

#include <doctest/doctest.h>
#include <memory>

namespace {

using syntax::Table;

const std::string& compiled()
{
    static const std::string bytes = support::read_file(RECEIPTS_LEXICON);
    return bytes;
}

/// A copy that ends where its memory ends, so that a read beyond it is seen by a sanitizer.
std::vector<std::byte> exact(std::string_view bytes)
{
    const auto span = support::as_bytes(bytes);
    return {span.begin(), span.end()};
}

std::uint32_t number(std::string_view bytes, std::size_t at)
{
    std::uint32_t result = 0;
    for (std::size_t index = 4; index > 0; --index) {
        result = result << 8U | static_cast<unsigned char>(bytes[at + index - 1]);
    }
    return result;
}

void set_number(std::string& bytes, std::size_t at, std::uint32_t value)
{
    for (std::size_t index = 0; index < 4; ++index) {
        bytes[at + index] = static_cast<char>(value >> 8U * index & 0xffU);
    }
}

/// Makes the header agree with what was done to it.
void reseal(std::string& bytes)
{
    set_number(bytes, 12, static_cast<std::uint32_t>(bytes.size()));
    const std::size_t summed = syntax::lexicon_header_size - 4;
    set_number(bytes, summed, syntax::lexicon_sum(std::string_view(bytes).substr(0, summed)));
}

std::size_t offset_of(std::string_view bytes, std::size_t table)
{
    return number(bytes, 16 + table * 8);
}

bool opens(std::string_view bytes)
{
    const auto copy = exact(bytes);
    const auto lexicon = syntax::Lexicon::open(copy);
    if (!lexicon) {
        CHECK(lexicon.error().kind == base::ErrorKind::BadFormat);
        CHECK_FALSE(lexicon.error().message.empty());
    }
    return lexicon.has_value();
}

/// Asks a lexicon everything about a word; tells how much it answered, which is bounded by what it holds.
std::size_t ask(const syntax::Lexicon& lexicon, std::string_view word)
{
    std::size_t answers = lexicon.words(word) + lexicon.lemma(word, syntax::Word::Noun).size()
                          + lexicon.lemma(word, syntax::Word::Verb).size() + lexicon.senses(word).size()
                          + lexicon.synonyms(word).size() + lexicon.siblings(word).size() + lexicon.sources().size();
    for (const syntax::NameEntry& each : lexicon.names(word)) {
        answers += each.country.size();
    }
    for (const auto& list :
         {lexicon.country_names(word), lexicon.demonyms(word), lexicon.neighbours(word), lexicon.cities(word)}) {
        for (const std::string_view each : list) {
            answers += each.size();
        }
    }
    return answers + lexicon.capital(word).size()
           + (lexicon.is_person(word) || lexicon.is_agentive_group(word) ? 1 : 0);
}

const std::vector<std::string> questions{"helicopter", "buy", "Aleppo", "Turkey", "sy", "years", "Maria", "went", "x"};

/// A lexicon of two words, as the compiler would write it.
std::string small_file()
{
    syntax::compile::TableWriter writer;
    syntax::compile::write_forms({{"apple", 1}, {"pear", 1}}, writer);
    writer.bytes(Table::Sources, "here 1\n");
    return writer.file();
}

}

TEST_CASE("syntax::LexiconFile - reads what the compiler wrote")
{
    const std::string bytes = small_file();
    const auto lexicon = syntax::Lexicon::open(support::as_bytes(bytes));
    REQUIRE(lexicon.has_value());
    CHECK(lexicon->words("apple") == 1);
    CHECK(lexicon->words("pear") == 1);
    CHECK(lexicon->words("plum") == 0);
    CHECK(lexicon->sources() == "here 1\n");
    CHECK(lexicon->names("Pear").empty());
}

TEST_CASE("syntax::LexiconFile - refuses what is no lexicon")
{
    CHECK_FALSE(opens(""));
    CHECK_FALSE(opens("RCPTLEX1"));
    CHECK_FALSE(opens(std::string(4096, '\0')));
    CHECK_FALSE(opens(std::string(4096, 'R')));
}

TEST_CASE("syntax::LexiconFile - refuses another version, and says so")
{
    std::string bytes = small_file();
    set_number(bytes, 8, syntax::lexicon_version + 1);
    reseal(bytes);
    const auto lexicon = syntax::Lexicon::open(support::as_bytes(bytes));
    REQUIRE_FALSE(lexicon.has_value());
    CHECK(lexicon.error().message.find("version") != std::string::npos);
}

TEST_CASE("syntax::LexiconFile - refuses a file that is cut short, wherever it is cut")
{
    const std::string& whole = compiled();
    for (std::size_t table = 0; table < syntax::lexicon_tables; ++table) {
        for (const std::size_t back : {0U, 1U, 3U}) {
            const std::size_t end = offset_of(whole, table) - back;
            CHECK_FALSE_MESSAGE(opens(whole.substr(0, end)), "cut at table " << table);
        }
    }
    CHECK_FALSE(opens(whole.substr(0, whole.size() - 1)));
    CHECK_FALSE(opens(whole + "x"));
}

TEST_CASE("syntax::LexiconFile - refuses tables that reach out of the file, even when the sum is right")
{
    for (std::size_t table = 0; table < syntax::lexicon_tables; ++table) {
        for (const std::size_t column : {0U, 4U}) {
            std::string bytes = small_file();
            set_number(bytes, 16 + table * 8 + column, 0xfffffff0U);
            reseal(bytes);
            CHECK_FALSE_MESSAGE(opens(bytes), "table " << table);
        }
    }
}

TEST_CASE("syntax::LexiconFile - a flipped bit of the header is noticed")
{
    base::Rng rng{11};
    for (int round = 0; round < 200; ++round) {
        std::string bytes = small_file();
        const std::size_t at = base::draw(rng, syntax::lexicon_header_size);
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << base::draw(rng, 8)));
        CHECK_FALSE_MESSAGE(opens(bytes), "byte " << at);
    }
}

TEST_CASE("syntax::LexiconFile - flipped bytes in the tables give harmless answers")
{
    auto bytes = exact(compiled());
    base::Rng rng{12};
    const std::size_t most = compiled().size();
    for (int round = 0; round < 400; ++round) {
        // Small tables are hit as often as large ones.
        const std::size_t table = base::draw(rng, syntax::lexicon_tables);
        const std::size_t begin = offset_of(compiled(), table);
        const std::size_t end = table + 1 < syntax::lexicon_tables ? offset_of(compiled(), table + 1) : most;
        for (int flip = 0; flip < 40 && begin < end; ++flip) {
            bytes[begin + base::draw(rng, end - begin)] = static_cast<std::byte>(base::draw(rng, 256));
        }
        const auto lexicon = syntax::Lexicon::open(bytes);
        REQUIRE(lexicon.has_value());
        for (const std::string& question : questions) {
            CHECK(ask(*lexicon, question) <= most);
        }
    }
}

TEST_CASE("syntax::LexiconFile - rows and texts that are not there read as nothing")
{
    const std::string bytes = small_file();
    const auto file = syntax::LexiconFile::open(support::as_bytes(bytes));
    REQUIRE(file.has_value());
    CHECK(file->at(Table::Forms, 2, 0) == 0);
    CHECK(file->at(Table::Forms, 0, 4) == 0);
    CHECK(file->at(Table::Forms, 0xffffffffU, 0xffffffffU) == 0);
    CHECK(file->text(Table::Forms, 9, 0).empty());
    CHECK(file->run(Table::Forms, 1, 0xffffffffU).end == 2);
    CHECK(file->run(Table::Forms, 7, 7).begin == file->run(Table::Forms, 7, 7).end);
}

// SPDX-License-Identifier: MIT
#include "syntax/model.h"

#include "base/rng.h"
#include "base/sha256.h"
#include "support/english_parser.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <string>

namespace {

syntax::Bytes bytes_of(const std::string& file)
{
    return support::as_bytes(file);
}

/// Writes the hash that the file should have, so that what is wrong with it must be found by looking.
void hash_again(std::string& file)
{
    const base::Sha256 hash = base::sha256(std::string_view(file).substr(syntax::model_hashed_from));
    std::transform(hash.bytes.begin(), hash.bytes.end(), file.begin() + syntax::model_hash_at,
                   [](std::uint8_t byte) { return static_cast<char>(byte); });
}

/// A place in the file: in its header, where a section begins, or anywhere, each as often.
std::size_t random_place(base::Rng& rng, const std::string& file)
{
    const std::size_t kind = base::draw(rng, 3);
    if (kind == 0) {
        return base::draw(rng, syntax::model_header_size);
    }
    const std::size_t section = base::draw(rng, syntax::section_count);
    const std::size_t begin = syntax::read_u32(bytes_of(file).data() + syntax::model_hashed_from + 8 * section);
    return kind == 1 ? std::min(begin + base::draw(rng, 64), file.size() - 1) : base::draw(rng, file.size());
}

void flip(std::string& file, std::size_t at, base::Rng& rng)
{
    file[at] = static_cast<char>(file[at] ^ static_cast<char>(1U << base::draw(rng, 8)));
}

}

TEST_CASE("syntax::open_model - the model that ships is whole and small enough")
{
    const std::string& file = support::english_model();
    CHECK(file.size() <= 16'000'000);
    const auto learned = syntax::open_model(bytes_of(file));
    REQUIRE(learned.has_value());
    CHECK(learned->parsers[0].weights.members() + learned->parsers[1].weights.members() == 6);
    CHECK(learned->tags.size() > 80);
}

TEST_CASE("syntax::open_model - a file that was cut short is refused")
{
    const std::string& file = support::english_model();
    base::Rng rng{5};
    for (int i = 0; i < 15; ++i) {
        const std::size_t size = i < 5 ? base::draw(rng, 200) : base::draw(rng, file.size());
        const auto learned = syntax::open_model(bytes_of(file).first(size));
        REQUIRE_FALSE(learned.has_value());
        CHECK(learned.error().kind == base::ErrorKind::BadFormat);
        CHECK_FALSE(learned.error().message.empty());
    }
}

TEST_CASE("syntax::open_model - a single changed bit is noticed")
{
    std::string file = support::english_model();
    base::Rng rng{6};
    for (int i = 0; i < 15; ++i) {
        const std::size_t at = random_place(rng, file);
        const char before = file[at];
        flip(file, at, rng);
        CHECK_FALSE(syntax::open_model(bytes_of(file)).has_value());
        file[at] = before;
    }
}

TEST_CASE("syntax::open_model - a later version is named as such")
{
    std::string file = support::english_model();
    file[8] = static_cast<char>(syntax::model_version + 1);
    const auto learned = syntax::open_model(bytes_of(file));
    REQUIRE_FALSE(learned.has_value());
    CHECK(learned.error().kind == base::ErrorKind::TooNew);
    file[8] = 0;
    CHECK(syntax::open_model(bytes_of(file)).error().kind == base::ErrorKind::BadFormat);
}

TEST_CASE("syntax::open_model - other files are no models")
{
    for (const std::string& file : {std::string(), std::string("Rcpt.syn"), std::string(5000, 'x')}) {
        const auto learned = syntax::open_model(bytes_of(file));
        REQUIRE_FALSE(learned.has_value());
        CHECK(learned.error().kind == base::ErrorKind::BadFormat);
    }
}

#ifdef RECEIPTS_LEXICON
TEST_CASE("syntax::Parser::open - what was changed on purpose is refused, or parses still")
{
    base::Rng rng{7};
    int refused = 0;
    for (int i = 0; i < 24; ++i) {
        std::string file = support::english_model();
        flip(file, random_place(rng, file), rng);
        hash_again(file);
        const auto parser = syntax::Parser::open(bytes_of(file), support::english());
        refused += parser.has_value() ? 0 : 1;
        if (parser) {
            const syntax::Tree tree = parser->parse("The minister, who resigned, said nothing about it.");
            CHECK(tree.arcs.size() == tree.tokens.size());
        }
    }
    CHECK(refused > 0);
}
#endif

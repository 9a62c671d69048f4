// SPDX-License-Identifier: MIT
#include "syntax/weights.h"

#include <doctest/doctest.h>
#include <initializer_list>
#include <vector>

namespace {

using Raw = std::vector<std::byte>;

void put(Raw& bytes, std::uint32_t value, unsigned count)
{
    for (unsigned i = 0; i < count; ++i) {
        bytes.push_back(static_cast<std::byte>(value >> (8 * i) & 0xffU));
    }
}

/// A key that falls into bucket 0 or 1 of two, with these 16 bits after that.
std::uint64_t key(std::uint64_t bucket, std::uint64_t tail)
{
    return bucket << 63U | tail << 47U;
}

/// Two buckets, three classes, two members. Bucket 0 holds the feature 0x1234 (class 0: 127 and -127) and 0x5678 (class
/// 1: 64 and 0, class 2: 1 and -1); bucket 1 holds nothing.
Raw table()
{
    Raw bytes;
    for (const std::uint32_t number : {1U, 3U, 2U, 0U, 0U, 14U, 15U}) {
        put(bytes, number, 4);
    }
    put(bytes, 2, 1);
    put(bytes, 0x1234, 2);
    put(bytes, 0x5678, 2);
    for (const int value : {0x80 | 0, 127, -127, 0x00 | 1, 64, 0, 0x80 | 2, 1, -1}) {
        put(bytes, static_cast<std::uint32_t>(value), 1);
    }
    put(bytes, 0, 1);
    return bytes;
}

using Scores = std::vector<std::int32_t>;

Scores scores(const syntax::Weights& weights, std::size_t member, std::initializer_list<std::uint64_t> keys)
{
    Scores result(weights.classes(), 99);
    weights.score(std::vector<std::uint64_t>(keys), member, result);
    return result;
}

bool opens(const Raw& bytes)
{
    return syntax::Weights::open(bytes).has_value();
}

Raw with(std::size_t at, unsigned value)
{
    Raw bytes = table();
    bytes.at(at) = static_cast<std::byte>(value);
    return bytes;
}

}

TEST_CASE("syntax::decode_weight - squares, keeps the sign and loses no weight")
{
    CHECK(syntax::decode_weight(0) == 0);
    CHECK(syntax::decode_weight(127) == 30000);
    CHECK(syntax::decode_weight(-127) == -30000);
    CHECK(syntax::decode_weight(1) == 2);
    CHECK(syntax::decode_weight(64) == 7619);
}

TEST_CASE("syntax::Weights::score - sums what a member has for the features, and starts from nothing")
{
    const Raw bytes = table();
    const auto weights = syntax::Weights::open(bytes);
    REQUIRE(weights.has_value());
    CHECK(weights->classes() == 3);
    CHECK(weights->members() == 2);
    CHECK(scores(*weights, 0, {}) == Scores{0, 0, 0});
    CHECK(scores(*weights, 0, {key(0, 0x1234)}) == Scores{30000, 0, 0});
    CHECK(scores(*weights, 1, {key(0, 0x1234)}) == Scores{-30000, 0, 0});
    CHECK(scores(*weights, 0, {key(0, 0x1234), key(0, 0x5678), key(0, 0x5678)}) == Scores{30000, 15238, 4});
    CHECK(scores(*weights, 1, {key(0, 0x5678)}) == Scores{0, 0, -2});
}

TEST_CASE("syntax::Weights::score - features that nobody learned count nothing")
{
    const Raw bytes = table();
    const auto weights = syntax::Weights::open(bytes);
    REQUIRE(weights.has_value());
    CHECK(scores(*weights, 0, {key(0, 0x1235), key(1, 0x1234), key(1, 0)}) == Scores{0, 0, 0});
}

TEST_CASE("syntax::Weights::add - adds for each member what counts for it")
{
    const Raw bytes = table();
    const auto weights = syntax::Weights::open(bytes);
    REQUIRE(weights.has_value());
    const std::vector<std::uint64_t> keys = {key(0, 0x1234), key(1, 0), key(0, 0x5678)};
    Scores sums = {1, 0, 0, 0, 0, 10};
    weights->add(keys, std::vector<syntax::MemberSet>{3, 3, 2}, sums);
    CHECK(sums == Scores{30001, 0, 0, -30000, 0, 8});
    weights->add(keys, std::vector<syntax::MemberSet>{0, 0, 1}, sums);
    CHECK(sums == Scores{30001, 7619, 2, -30000, 0, 8});
}

TEST_CASE("syntax::Weights::open - every count, offset and class is checked")
{
    CHECK(opens(table()));
    CHECK_FALSE(opens({}));
    for (std::size_t size = 0; size < table().size(); ++size) {
        const Raw bytes = table();
        CHECK_FALSE(opens(Raw(bytes.begin(), bytes.begin() + static_cast<std::ptrdiff_t>(size))));
    }
    CHECK_FALSE(opens(with(0, 0))); // no bucket
    CHECK_FALSE(opens(with(0, 25))); // too many
    CHECK_FALSE(opens(with(4, 0))); // no class
    CHECK_FALSE(opens(with(4, 2))); // fewer classes than are used
    CHECK_FALSE(opens(with(5, 1))); // more than a row can name
    CHECK_FALSE(opens(with(8, 0))); // no member
    CHECK_FALSE(opens(with(8, 3))); // rows that would be longer
    CHECK_FALSE(opens(with(20, 16))); // a bucket that ends behind the end
    CHECK_FALSE(opens(with(20, 0))); // one that ends before it begins
    CHECK_FALSE(opens(with(28, 3))); // more features than rows
    CHECK_FALSE(opens(with(39, 2))); // the last row of the last feature is none
    CHECK_FALSE(opens(with(36, 5))); // a class that there isn't
}

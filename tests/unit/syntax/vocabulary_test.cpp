// SPDX-License-Identifier: MIT
#include "syntax/vocabulary.h"

#include <doctest/doctest.h>
#include <vector>

namespace {

struct Record {
    std::uint32_t hash = 0;
    std::uint32_t tag = 0;
};

std::vector<std::byte> bytes_of(const std::vector<Record>& records)
{
    std::vector<std::byte> bytes;
    for (const Record& record : records) {
        for (const std::uint32_t number : {record.hash, record.tag}) {
            for (unsigned shift = 0; shift < 32; shift += 8) {
                bytes.push_back(static_cast<std::byte>(number >> shift & 0xffU));
            }
        }
    }
    return bytes;
}

std::uint64_t hash(std::uint32_t upper)
{
    return std::uint64_t{upper} << 32U | 0xabcdU;
}

}

TEST_CASE("syntax::Vocabulary::find - knows its words, and the tag of those that have but one")
{
    const auto bytes = bytes_of({{1, 0}, {7, 3}, {0xffffffff, 1}});
    const auto vocabulary = syntax::Vocabulary::open(bytes, 3);
    REQUIRE(vocabulary.has_value());
    REQUIRE(vocabulary->find(hash(1)));
    CHECK_FALSE(vocabulary->find(hash(1))->only_tag);
    CHECK(vocabulary->find(hash(7))->only_tag == 2);
    CHECK(vocabulary->find(hash(0xffffffff))->only_tag == 0);
    CHECK_FALSE(vocabulary->find(hash(0)));
    CHECK_FALSE(vocabulary->find(hash(6)));
}

TEST_CASE("syntax::Vocabulary::open - may be empty, but not cut short, out of order or with a tag that there isn't")
{
    const auto empty = syntax::Vocabulary::open({}, 3);
    REQUIRE(empty.has_value());
    CHECK_FALSE(empty->find(hash(1)));
    auto bytes = bytes_of({{1, 0}, {7, 3}});
    CHECK_FALSE(syntax::Vocabulary::open(bytes, 2).has_value());
    bytes.pop_back();
    CHECK_FALSE(syntax::Vocabulary::open(bytes, 3).has_value());
    CHECK_FALSE(syntax::Vocabulary::open(bytes_of({{7, 0}, {1, 0}}), 3).has_value());
    CHECK_FALSE(syntax::Vocabulary::open(bytes_of({{7, 0}, {7, 0}}), 3).has_value());
}

// SPDX-License-Identifier: MIT
#include "base/sha256.h"

#include <doctest/doctest.h>

TEST_CASE("base::sha256 - the vectors of FIPS 180-4")
{
    CHECK(base::to_hex(base::sha256("")) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(base::to_hex(base::sha256("abc")) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("base::sha256_from_hex - reads what to_hex writes and refuses the rest")
{
    const base::Sha256 digest = base::sha256("a passage");
    CHECK(base::sha256_from_hex(base::to_hex(digest)) == digest);
    CHECK_FALSE(base::sha256_from_hex(""));
    CHECK_FALSE(base::sha256_from_hex("abc"));
    CHECK_FALSE(base::sha256_from_hex(std::string(63, '0') + "g"));
}

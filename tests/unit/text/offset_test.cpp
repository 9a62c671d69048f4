// SPDX-License-Identifier: MIT
#include "text/offset.h"

#include <doctest/doctest.h>
#include <type_traits>

TEST_CASE("text::Span - is half-open")
{
    const text::Span span{{2}, {5}};
    CHECK(span.size() == 3);
    CHECK_FALSE(span.contains({1}));
    CHECK(span.contains({2}));
    CHECK_FALSE(span.contains({5}));
    CHECK(text::Span{{3}, {3}}.empty());
}

TEST_CASE("text::Span - neighbours do not overlap")
{
    const text::Span span{{2}, {5}};
    CHECK(span.overlaps({{4}, {9}}));
    CHECK(span.overlaps({{0}, {9}}));
    CHECK_FALSE(span.overlaps({{5}, {9}}));
    CHECK_FALSE(span.overlaps({{0}, {2}}));
}

TEST_CASE("text - offsets of different units do not turn into each other")
{
    CHECK_FALSE(std::is_convertible_v<text::ByteOffset, text::CodePointOffset>);
    CHECK_FALSE(std::is_convertible_v<text::CodePointOffset, text::ByteOffset>);
    CHECK_FALSE(std::is_convertible_v<std::size_t, text::ByteOffset>);
    CHECK_FALSE(std::is_constructible_v<text::ByteOffset, text::CodePointOffset>);
}

// SPDX-License-Identifier: MIT
#include "base/issue.h"

#include <doctest/doctest.h>

TEST_CASE("base::to_string - an issue is one line with place, severity, rule, text and hint")
{
    const base::Issue issue{.severity = base::Severity::Warning,
                            .rule = "key-length",
                            .place = {"a.toml", 12, 3},
                            .text = "The key is longer than the others.",
                            .hint = "Shorten it."};
    CHECK(base::to_string(issue)
          == "a.toml:12:3: warning: [key-length] The key is longer than the others. (Shorten it.)");
}

TEST_CASE("base::to_string - a place without a line is the file alone")
{
    CHECK(base::to_string(base::Place{"a.toml", 0, 0}) == "a.toml");
    CHECK(base::to_string(base::Error{base::ErrorKind::NotFound, "There is no such file.", {"a.toml", 0, 0}})
          == "a.toml: There is no such file.");
}

// SPDX-License-Identifier: MIT
#include "toml/guard.h"

#include <doctest/doctest.h>
#include <string>

namespace {

std::string repeated(std::string_view piece, std::size_t times)
{
    std::string all;
    for (std::size_t i = 0; i < times; ++i) {
        all += piece;
    }
    return all;
}

}

TEST_CASE("toml::first_fault - ordinary documents have none")
{
    CHECK_FALSE(toml::first_fault(""));
    CHECK_FALSE(toml::first_fault("a = 1.5\n[b.c]\nd = [ [ { e = \"f\" } ] ]\n[[g]]\n[\"h\"]\n['i']\n"));
    CHECK_FALSE(toml::first_fault("\xEF\xBB\xBF[a]\n"));
}

TEST_CASE("toml::first_fault - brackets may nest so deep and no deeper")
{
    const std::string deepest = "a = " + repeated("[", toml::max_nesting) + repeated("]", toml::max_nesting);
    CHECK_FALSE(toml::first_fault(deepest));
    const auto fault = toml::first_fault("\na = " + repeated("[", toml::max_nesting + 1));
    CHECK(fault == toml::Fault{toml::Fault::What::Nesting, {2, 5 + static_cast<int>(toml::max_nesting)}});
    CHECK(toml::first_fault("a = " + repeated("{b=[", toml::max_nesting)));
}

TEST_CASE("toml::first_fault - a key may have so many dots and no more")
{
    CHECK_FALSE(
        toml::first_fault(repeated("a.", toml::max_dots) + "a = 1\n" + repeated("a.", toml::max_dots) + "b = 1"));
    const auto fault = toml::first_fault(repeated("é.", toml::max_dots + 1) + "a = 1");
    REQUIRE(fault);
    CHECK(fault->what == toml::Fault::What::Dots);
    CHECK(fault->at == toml::Position{1, 2 * static_cast<int>(toml::max_dots + 1)});
    CHECK(toml::first_fault("[" + repeated("'a' . \"b.c\" .", toml::max_dots) + "a]"));
}

TEST_CASE("toml::first_fault - strings and comments are no structure")
{
    const std::string deep = repeated("[", 100) + repeated("a.", 100);
    for (const std::string& text :
         {"# " + deep, "a = \"" + deep + "\"", "a = '" + deep + "'", "a = \"\"\"\n" + deep + "\n\"\"\"",
          "a = '''\n" + deep + "\n'''", "a = \"\\\"" + deep + "\"", "a = \"\"\"\"" + deep + "\"\"\"\"",
          "a = \"\"\"\\\"\"\"" + deep + "\"\"\"", "'" + deep + "' = 1"}) {
        CAPTURE(text);
        CHECK_FALSE(toml::first_fault(text));
    }
}

TEST_CASE("toml::first_fault - what follows a string or comment is structure again")
{
    const std::string deep = repeated("[", 100);
    for (const std::string& text :
         {"# c\na=" + deep, "a = [\"\"," + deep, "a = [''," + deep, "a = [\"\"\"x\"\"\"," + deep,
          "a = [\"\"\"x\"\"\"\"\"," + deep, "a = ['''x'''''," + deep, "a = ['\\'," + deep, "a = \"open\nb=" + deep}) {
        CAPTURE(text);
        CHECK(toml::first_fault(text));
    }
}

TEST_CASE("toml::first_fault - a header needs a name")
{
    CHECK(toml::first_fault("a = 1\n  [!]") == toml::Fault{toml::Fault::What::Header, {2, 3}});
    CHECK(toml::first_fault("[[ é ]]"));
    CHECK_FALSE(toml::first_fault("a = [\n[ ! ]\n]")); // no header, and the parser copes
}

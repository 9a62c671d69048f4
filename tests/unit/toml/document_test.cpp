// SPDX-License-Identifier: MIT
#include "toml/document.h"

#include "base/rng.h"

#include <doctest/doctest.h>
#include <string>
#include <vector>

using toml::Document;
using toml::Position;
using toml::Type;

namespace {

Document read(std::string_view bytes)
{
    auto document = Document::read(bytes, "file.toml");
    REQUIRE(document);
    return std::move(*document);
}

base::Error failure(std::string_view bytes)
{
    const auto document = Document::read(bytes, "file.toml");
    REQUIRE_FALSE(document);
    return document.error();
}

}

TEST_CASE("toml::Value - gives what stands in the file, and nothing as another type")
{
    const Document document = read("text = \"Türkiye\"\nwhole = 7\nreal = 0.5\nyes = true\nday = 2024-11-27\n"
                                   "moment = 07:23:00\nlist = [1, 2]\ntable = { a = 1 }\n");
    const toml::Table root = document.root();
    CHECK(root.size() == 8);
    CHECK(root.get("text")->text() == "Türkiye");
    CHECK(root.get("whole")->integer() == 7);
    CHECK(root.get("whole")->number() == 7.0);
    CHECK(root.get("real")->number() == 0.5);
    CHECK(root.get("yes")->boolean() == true);
    CHECK(root.get("day")->day() == std::chrono::year_month_day{std::chrono::year{2024} / 11 / 27});
    CHECK(root.get("moment")->type() == Type::Moment);
    CHECK((*root.get("list")->array())[1].integer() == 2);
    CHECK(root.get("list")->array()->size() == 2);
    CHECK(root.get("table")->table()->get("a")->integer() == 1);

    CHECK_FALSE(root.get("absent"));
    CHECK_FALSE(root.get("text")->integer());
    CHECK_FALSE(root.get("real")->integer());
    CHECK_FALSE(root.get("whole")->text());
    CHECK_FALSE(root.get("moment")->day());
    CHECK_FALSE(root.get("list")->table());
    CHECK_FALSE(root.get("table")->array());
    CHECK_FALSE(root.get("day")->boolean());
}

TEST_CASE("toml::Value - knows its place in code points, and its key's")
{
    const Document document = read("\"ä\" = \"é\"\n[[question]]\nid = { b = 1 }\n");
    std::vector<Position> keys;
    document.root().each([&](const toml::Entry& entry) { keys.push_back(entry.key_position); });
    CHECK(keys == std::vector<Position>{{2, 3}, {1, 1}}); // question, ä: in the order of bytes
    CHECK(document.root().get("ä")->position() == Position{1, 7});
}

TEST_CASE("toml::Document::find - follows a path as far as the document goes")
{
    const Document document = read(
        "[[question]]\nid = \"a\"\n[[question]]\nid = \"b\"\noptions = [\n  { text = \"x\" },\n  { text = 1 },\n]\n"
        "evidence = [ [ { quote = \"q\" } ] ]\n");
    CHECK(document.find("question[1].id") == Position{4, 1});
    CHECK(document.find("question[1].options[1].text") == Position{7, 5});
    CHECK(document.find("question[1].options[0]") == Position{6, 3});
    CHECK(document.find("question[1].evidence[0][0].quote") == Position{9, 18});
    CHECK(document.find("question[1].options[1].why") == Position{7, 3});
    CHECK(document.find("question[0].key") == Position{1, 1});
    CHECK(document.find("question[1].id.deeper") == Position{4, 1});
    CHECK(document.find("question[x") == Position{1, 1});
    CHECK(document.find("question[99999999999999999999]").line == 1);
    CHECK(document.find("") == document.root().position());
}

TEST_CASE("toml::Document::read - broken TOML is refused with its place and what to look for")
{
    const base::Error error = failure("a = 1\nb = \"open\nc = 2\n");
    CHECK(error.kind == base::ErrorKind::BadFormat);
    CHECK(error.place == base::Place{"file.toml", 2, 10});
    CHECK(error.message.find("quotation mark") != std::string::npos);
    for (const std::string text :
         {"a", "a =", "= 1", "a = 1\na = 2", "a = [1, 2", "a = {b = }", "a = \xFF", "a = \"\x01\"", "a = 2024-13-01",
          "]", "}", "\"", "a.b = 1\na = 2", "[a]\n[a]", "a = nul"}) {
        CAPTURE(text);
        CHECK(failure(text).place.line > 0);
    }
}

TEST_CASE("toml::Document::read - the six inputs that break toml++ 3.3.0 are refused with a place")
{
    std::string deep = "[a";
    for (int i = 0; i < 300'000; ++i) {
        deep += ".a";
    }
    deep += "]";
    for (const std::string& text :
         {std::string("["), std::string("[!]"), std::string("[.]"), std::string("[..]"), std::string("[\n"), deep}) {
        CAPTURE(text.size());
        CHECK(failure(text).place.line == 1);
    }
}

TEST_CASE("toml::Document::read - what toml++ asserts on away from its headers is refused as well")
{
    for (const std::string text :
         {"a = [\n[ ! ]\n]", "a = 1 ]\n[ ! ]", "a = ]\n[é]", "[[é]]", "[\t\"", "[[", "[[[", "[ ["}) {
        CAPTURE(text);
        CHECK(failure(text).place.line > 0);
    }
}

TEST_CASE("toml::Document::read - letters of all scripts, a byte-order mark and CR LF are fine")
{
    const Document document = read("\xEF\xBB\xBF# § ä ø λ\r\na = \"§ Türkiye Żółć Ελλάδα ҙ نص\"\r\n");
    CHECK(document.root().get("a")->text() == "§ Türkiye Żółć Ελλάδα ҙ نص");
    CHECK(failure("§ = 1").place.line == 1);
    CHECK(failure("a = 1 § 2").place.line == 1);
}

TEST_CASE("toml::Document::read - random bytes of TOML's own alphabet never crash")
{
    constexpr std::string_view alphabet = "[[[]]]{}.=,\"\"'#\n\n ab1-\\_:+é\t\r";
    base::Rng rng{20241127};
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (std::size_t left = base::draw(rng, 40); left > 0; --left) {
            text += alphabet[base::draw(rng, alphabet.size())];
        }
        CAPTURE(text);
        const auto document = Document::read(text, "file.toml");
        CHECK((document || document.error().place.line > 0));
    }
}

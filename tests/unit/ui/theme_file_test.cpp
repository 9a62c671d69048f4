// SPDX-License-Identifier: MIT
#include "ui/theme_file.h"

#include "base/rng.h"
#include "support/read_file.h"

#include <doctest/doctest.h>

namespace {

std::string light()
{
    return support::read_file(std::string(RECEIPTS_SOURCE_DIR) + "/assets/themes/light.toml");
}

/// The shipped light theme with one piece of it replaced.
std::string changed(const std::string& from, const std::string& to)
{
    std::string text = light();
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    return text.replace(at, from.size(), to);
}

base::Error error_of(const std::string& bytes)
{
    const auto theme = ui::read_theme("x", bytes, "x.toml");
    REQUIRE_FALSE(theme);
    return theme.error();
}

int line_of(const std::string& text, const std::string& piece)
{
    const auto end = text.begin() + static_cast<std::ptrdiff_t>(text.find(piece));
    return 1 + static_cast<int>(std::count(text.begin(), end, '\n'));
}

}

TEST_CASE("ui::read_theme - a whole file is a theme with the file's name and colours")
{
    const auto theme = ui::read_theme("paper", changed("#FBF7EE", "#fbf7ed"), "paper.toml");
    REQUIRE(theme);
    CHECK(theme->id == "paper");
    CHECK(theme->name == "Light");
    CHECK(theme->page.background == ui::rgb(0xFBF7ED));
    CHECK(theme->paper.background == ui::rgb(0xFBF7EE));
    CHECK(theme->shadow == ui::with_alpha(ui::rgb(0), 0x5A));
    CHECK(theme->rule_width == 1);
}

TEST_CASE("ui::read_theme - what is no colour is refused where it stands")
{
    for (const std::string bad : {"\"FBF7EE\"", "\"#FBF7E\"", "\"#FBF7EE00\"", "\"#FBG7EE\"", "\"\"", "7", "\"red\""}) {
        const std::string text = changed("\"#FBF7EE\"", bad);
        const base::Error error = error_of(text);
        CHECK(error.kind == base::ErrorKind::BadFormat);
        CHECK(error.place.file == "x.toml");
        CHECK(error.place.line == line_of(text, "background = "));
        CHECK(error.place.column == 14);
        CHECK(error.message.find("background") != std::string::npos);
    }
}

TEST_CASE("ui::read_theme - what is missing is named, with the table it is missing from")
{
    const std::string without = changed("muted = \"#6C6556\"\n", "");
    CHECK(error_of(without).message == "The theme lacks \"muted\" here.");
    CHECK(error_of(without).place.line == line_of(without, "[page]"));
    CHECK(error_of(changed("name = \"Light\"\n", "")).message == "The theme lacks \"name\" here.");
    CHECK(error_of(changed("[desk]", "[bench]")).message.find("\"desk\"") != std::string::npos);
    CHECK(error_of("").message.find("lacks") != std::string::npos);
}

TEST_CASE("ui::read_theme - what no theme has is refused, so that a slip of the pen does not pass")
{
    const std::string text = changed("[paper]\n", "[paper]\nbackgruond = \"#000000\"\n");
    CHECK(error_of(text).message == "A theme has nothing called \"backgruond\".");
    CHECK(error_of(text).place.line == line_of(text, "backgruond"));
    CHECK(error_of(changed("name = ", "nmae = 1\nname = ")).message.find("nmae") != std::string::npos);
}

TEST_CASE("ui::read_theme - a name is words, a rule has a width, a surface is a table")
{
    CHECK(error_of(changed("\"Light\"", "\"\"")).message.find("name") != std::string::npos);
    CHECK(error_of(changed("\"Light\"", "3")).message.find("name") != std::string::npos);
    for (const std::string width : {"0", "0.5", "7", "-1", "inf", "nan", "\"1\""}) {
        CHECK(error_of(changed("rule_width = 1", "rule_width = " + width)).message.find("rule_width")
              != std::string::npos);
    }
    CHECK(error_of("name = \"x\"\nrule_width = 1\nshadow = \"#00000000\"\npage = 3\n").message.find("table")
          != std::string::npos);
    CHECK(error_of("name = ").place.line == 1);
}

TEST_CASE("ui::read_theme - a file cut off or scrambled anywhere is refused or read, never worse")
{
    base::Rng rng{17};
    const std::string whole = light();
    for (int round = 0; round < 200; ++round) {
        std::string text = whole.substr(0, base::draw(rng, whole.size()));
        CHECK_FALSE(ui::read_theme("x", text, "x.toml"));
        text = whole;
        text[base::draw(rng, text.size())] = static_cast<char>(base::draw(rng, 256));
        const auto theme = ui::read_theme("x", text, "x.toml");
        CHECK((theme || !theme.error().message.empty()));
    }
}

// SPDX-License-Identifier: MIT
#include "generate/encoding.h"

#include "base/rng.h"
#include "generate/encoding_binary.h"
#include "generate/encoding_convert.h"
#include "text/unicode.h"

#include <doctest/doctest.h>
#include <vector>

namespace {

/// English with the marks and accents in which 8-bit encodings differ.
constexpr std::string_view english
    = "“We didn’t plan it,” said Zoë Garçon, who runs the café on the quay – and the crêpe stall next to it. The two "
      "sisters bought it for £900 in 1998, and they have never closed on a Sunday. It is the oldest café in the town, "
      "and the fishermen say that it is the warmest as well. They have been there when the storm came in from the sea.";

/// `utf8` in the encoding that ICU knows by `name`, which must have all its characters.
std::string encoded(std::string_view utf8, const std::string& name)
{
    std::string bytes;
    for (const char32_t each : text::to_code_points(utf8)) {
        for (int byte = 1; byte < 256 && each >= 0x80; ++byte) {
            const std::string one(1, static_cast<char>(byte));
            if (generate::convert(one, name) == text::to_utf8(each)) {
                bytes += one;
            }
        }
        if (each < 0x80) {
            bytes += static_cast<char>(each);
        }
    }
    return bytes;
}

enum class Endian { Little, Big };

std::string wide(std::string_view utf8, int width, Endian endian)
{
    std::string bytes;
    for (const char32_t each : text::to_code_points(utf8)) {
        for (int i = 0; i < width; ++i) {
            const int shift = 8 * (endian == Endian::Big ? width - 1 - i : i);
            bytes += static_cast<char>((each >> shift) & 0xFFU);
        }
    }
    return bytes;
}

std::string read(std::string_view bytes)
{
    const auto characters = generate::read_characters(bytes, "a.txt");
    REQUIRE_MESSAGE(characters, (characters ? "" : characters.error().message));
    return *characters;
}

std::string refusal(std::string_view bytes)
{
    const auto characters = generate::read_characters(bytes, "a.txt");
    REQUIRE_FALSE(characters);
    CHECK(characters.error().kind == base::ErrorKind::BadFormat);
    CHECK(characters.error().place.file == "a.txt");
    return characters.error().message;
}

bool has(std::string_view message, std::string_view words)
{
    return message.find(words) != std::string_view::npos;
}

}

TEST_CASE("generate::read_characters - UTF-8 stays as it is, without its mark")
{
    CHECK(read(english) == english);
    CHECK(read("\xEF\xBB\xBF" + std::string(english)) == english);
    CHECK(read("plain") == "plain");
}

TEST_CASE("generate::read_characters - UTF-16 and UTF-32 with a mark, and UTF-16 that is evident without one")
{
    CHECK(read(std::string("\xFF\xFE") + wide(english, 2, Endian::Little)) == english);
    CHECK(read(std::string("\xFE\xFF") + wide(english, 2, Endian::Big)) == english);
    CHECK(read(wide(english, 2, Endian::Little)) == english);
    CHECK(read(wide(english, 2, Endian::Big)) == english);
    CHECK(read(std::string("\xFF\xFE\0\0", 4) + wide(english, 4, Endian::Little)) == english);
    CHECK(read(std::string("\0\0\xFE\xFF", 4) + wide(english, 4, Endian::Big)) == english);
}

TEST_CASE("generate::read_characters - UTF-16 that breaks off inside a character is refused")
{
    const std::string half("\xFF\xFE\x41\x00\x3D\xD8", 6);
    CHECK(has(refusal(half), "damaged"));
    CHECK(has(refusal(std::string("\xFF\xFE") + wide(english, 2, Endian::Little) + "x"), "damaged"));
}

TEST_CASE("generate::read_characters - English in Windows-1252, ISO-8859-1 and Mac Roman is told for certain")
{
    CHECK(read(encoded(english, "windows-1252")) == english);
    CHECK(read(encoded(english, "macintosh")) == english);
    const std::string latin
        = "The café on the quay was opened by Zoë Garçon in the spring of 1998, and it is the oldest of "
          "the town. It has never been closed on a Sunday, and that is what the people like about it.";
    CHECK(read(encoded(latin, "iso-8859-1")) == latin);
}

TEST_CASE("generate::read_characters - a page is read in the encoding that it declares")
{
    const std::string text = "Prvá veta je o Ľubici Kováčovej.";
    for (const std::string_view head :
         {"<meta charset=\"windows-1250\">", "<META content='text/html; charset=Windows-1250'>",
          "<?xml version=\"1.0\" encoding=\"windows-1250\"?>"}) {
        CHECK(read(std::string(head) + encoded(text, "windows-1250")) == std::string(head) + text);
    }
}

TEST_CASE("generate::read_characters - what a page declares is not believed against its bytes")
{
    const std::string says = "<meta charset=windows-1252>";
    CHECK(read(says + "café") == says + "café"); // well-formed UTF-8
    CHECK(has(refusal("<meta charset=utf-7>\xFF\xFE+ADw-"), "save it as UTF-8"));
    CHECK(has(refusal("<meta charset=no-such-thing>\xE9"), "save it as UTF-8"));
    CHECK(has(refusal("<meta charset=utf-8>Caf\xE9"), "save it as UTF-8"));
}

TEST_CASE("generate::read_characters - text in an uncertain encoding is refused at its first bad byte")
{
    const auto characters = generate::read_characters("One line.\nThe na\xC3\xAFve caf\xE9 closed.", "a.txt");
    REQUIRE_FALSE(characters);
    CHECK(has(characters.error().message, "save it as UTF-8"));
    CHECK(characters.error().place == base::Place{"a.txt", 2, 14});
    CHECK(has(refusal("Wa\xB3\xEAsa spoke to the workers of the yard, and the strike was over by the end of the week."),
              "save it as UTF-8")); // Wałęsa in ISO-8859-2
    CHECK(has(refusal("\xE9"), "save it as UTF-8"));
}

TEST_CASE("generate::read_characters - an empty file is called empty")
{
    CHECK(has(refusal(""), "empty"));
}

TEST_CASE("generate::read_characters - files that are no text are called what they seem to be")
{
    using namespace std::string_view_literals;
    CHECK(has(refusal("%PDF-1.7\n%\xE2\xE3\xCF\xD3"), "a PDF document. Copy its text"));
    CHECK(has(refusal("PK\x03\x04\x14\0\0\0"sv), "DOCX"));
    CHECK(has(refusal("\x89PNG\r\n\x1A\n"), "a PNG picture"));
    CHECK(has(refusal("\xFF\xD8\xFF\xE0"), "a JPEG picture"));
    CHECK(has(refusal("\x7F"
                      "ELF\x02\x01\x01\0"sv),
              "a program"));
    CHECK(has(refusal("\x1F\x8B\x08"), "a gzip archive"));
    CHECK(has(refusal("{\\rtf1\\ansi"), "an RTF document"));
    CHECK(has(refusal("From: <Saved by Blink>\r\nSnapshot-Content-Location: https://example.org"),
              "save the page as HTML"));
    CHECK(has(refusal("\0\0\0\x18"
                      "ftypmp42"sv),
              "a film"));
}

TEST_CASE("generate::read_characters - bytes that no text holds are refused")
{
    using namespace std::string_view_literals;
    CHECK(has(refusal("Half a text\0and a NUL in its middle, so that it is none."sv), "other than text"));
    CHECK(has(refusal("\x01\x02\x03 some words among signs \x04\x05\x06\x07"), "other than text"));
    CHECK(read("A form feed \f and a tab \t are text.") == "A form feed \f and a tab \t are text.");
}

TEST_CASE("generate::known_binary - text that begins with a word is no binary")
{
    for (const std::string_view text :
         {"Rarely", "MZ met the mayor.", "PK is short for Park.", "GIF is a format.", "II", ""}) {
        CHECK(generate::known_binary(text) == nullptr);
    }
}

TEST_CASE("generate::convert_detected - capitals inside words betray another encoding")
{
    const std::string mac = encoded(english, "macintosh");
    CHECK(generate::convert(mac, "windows-1252") != english);
    CHECK(generate::convert_detected(mac) == english);
}

TEST_CASE("generate::read_characters - any bytes give well-formed UTF-8 without NUL, or an error")
{
    base::Rng rng{7};
    std::size_t well = 0;
    for (int round = 0; round < 600; ++round) {
        std::string bytes(english.substr(0, base::draw(rng, english.size())));
        if (!bytes.empty() && text::first_bad_byte(bytes)) {
            bytes.clear();
        }
        bytes = round % 3 == 0   ? encoded(bytes, "windows-1252")
                : round % 3 == 1 ? wide(bytes, 2, Endian::Little)
                                 : bytes;
        for (std::size_t changes = base::draw(rng, 3); changes > 0 && !bytes.empty(); --changes) {
            bytes[base::draw(rng, bytes.size())] = static_cast<char>(base::draw(rng, 256));
        }
        const auto characters = generate::read_characters(bytes, "a");
        if (characters) {
            ++well;
            CHECK_FALSE(text::first_bad_byte(*characters));
        } else {
            CHECK(characters.error().message.size() > 15);
        }
    }
    CHECK(well > 150);
}

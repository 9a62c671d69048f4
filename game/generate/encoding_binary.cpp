// SPDX-License-Identifier: MIT
#include "generate/encoding_binary.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

using namespace std::string_view_literals;

constexpr std::string_view copy_its_text
    = "Copy its text into a plain text file, or save the page it came from as HTML.";
constexpr std::string_view give_text = "Give a text file, a Markdown file or a web page saved as HTML.";
constexpr std::string_view save_as_html = "Open it in a browser and save the page as HTML.";
constexpr std::string_view unpack = "Unpack it, and give the articles that are in it.";

/// How files of one sort begin.
struct Beginning {
    std::string_view bytes;
    Binary binary;
};

constexpr std::array beginnings = {
    Beginning{"%PDF-"sv, {"a PDF document", copy_its_text}},
    Beginning{"{\\rtf"sv, {"an RTF document", "Open it in a word processor and save it as plain text."}},
    Beginning{"\xD0\xCF\x11\xE0"sv, {"a Word or Excel document", copy_its_text}},
    Beginning{"PK\x03\x04"sv, {"a zip archive, or a document such as DOCX, ODT or EPUB", copy_its_text}},
    Beginning{"\x1F\x8B"sv, {"a gzip archive", unpack}},
    Beginning{"BZh"sv, {"a bzip2 archive", unpack}},
    Beginning{"\xFD"
              "7zXZ\0"sv,
              {"an xz archive", unpack}},
    Beginning{"7z\xBC\xAF\x27\x1C"sv, {"a 7-Zip archive", unpack}},
    Beginning{"Rar!\x1A\x07"sv, {"a RAR archive", unpack}},
    Beginning{"\x28\xB5\x2F\xFD"sv, {"a Zstandard archive", unpack}},
    Beginning{"\x89PNG\r\n"sv, {"a PNG picture", give_text}},
    Beginning{"\xFF\xD8\xFF"sv, {"a JPEG picture", give_text}},
    Beginning{"GIF87a"sv, {"a GIF picture", give_text}},
    Beginning{"GIF89a"sv, {"a GIF picture", give_text}},
    Beginning{"II*\0"sv, {"a TIFF picture", give_text}},
    Beginning{"MM\0*"sv, {"a TIFF picture", give_text}},
    Beginning{"RIFF"sv, {"a picture, sound or film", give_text}},
    Beginning{"OggS"sv, {"a sound or film", give_text}},
    Beginning{"ID3"sv, {"a sound", give_text}},
    Beginning{"fLaC"sv, {"a sound", give_text}},
    Beginning{"\x1A\x45\xDF\xA3"sv, {"a film", give_text}},
    Beginning{"\x7F"
              "ELF"sv,
              {"a program", give_text}},
    Beginning{"MZ\x90\0"sv, {"a program", give_text}},
    Beginning{"\xCA\xFE\xBA\xBE"sv, {"a program", give_text}},
    Beginning{"\xCF\xFA\xED\xFE"sv, {"a program", give_text}},
    Beginning{"\0asm"sv, {"a program", give_text}},
    Beginning{"SQLite format 3\0"sv, {"a database", give_text}},
    Beginning{"bplist00"sv, {"a web archive of Safari", save_as_html}},
    Beginning{"From: <Saved by "sv, {"a web archive (MHTML)", save_as_html}},
    Beginning{"MIME-Version: "sv, {"a web archive (MHTML) or a mail", save_as_html}},
    Beginning{"wOFF"sv, {"a font", give_text}},
    Beginning{"wOF2"sv, {"a font", give_text}},
};

constexpr Binary film{"a film", give_text};

bool is_control(char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    return (value < 0x20 && (value < 9 || value > 13)) || value == 0x7F;
}

}

const Binary* known_binary(std::string_view bytes)
{
    const auto* found
        = std::ranges::find_if(beginnings, [&](const Beginning& b) { return bytes.starts_with(b.bytes); });
    if (found != beginnings.end()) {
        return &found->binary;
    }
    return bytes.size() > 8 && bytes.substr(4).starts_with("ftyp") ? &film : nullptr;
}

bool has_control_bytes(std::string_view bytes)
{
    const auto controls = static_cast<std::size_t>(std::ranges::count_if(bytes, is_control));
    return bytes.find('\0') != std::string_view::npos || controls * 100 > bytes.size();
}

}

// SPDX-License-Identifier: MIT
#include "generate/encoding.h"

#include "generate/encoding_binary.h"
#include "generate/encoding_convert.h"
#include "text/article.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fmt/format.h>

namespace generate {

namespace {

constexpr std::size_t looked_at = 4096;

/// A byte-order mark and the encoding it stands for; the longer ones first, as one begins like another.
struct Mark {
    std::string_view bytes;
    std::string_view encoding;
};

constexpr std::array marks = {
    Mark{std::string_view("\xFF\xFE\0\0", 4), "UTF-32LE"},
    Mark{std::string_view("\0\0\xFE\xFF", 4), "UTF-32BE"},
    Mark{"\xEF\xBB\xBF", "UTF-8"},
    Mark{"\xFF\xFE", "UTF-16LE"},
    Mark{"\xFE\xFF", "UTF-16BE"},
};

const Mark* mark_of(std::string_view bytes)
{
    const auto* found = std::ranges::find_if(marks, [&](const Mark& mark) { return bytes.starts_with(mark.bytes); });
    return found == marks.end() ? nullptr : found;
}

/// The form of UTF-16 that text in a Latin script must be in when its bytes are zero at every other place.
std::string_view evident_utf16(std::string_view bytes)
{
    const std::string_view start = bytes.substr(0, looked_at);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < start.size(); ++i) {
        zeros[i % 2] += start[i] == '\0' ? 1U : 0U;
    }
    const std::size_t pairs = start.size() / 2;
    if (pairs < 2 || bytes.size() % 2 != 0) {
        return {};
    }
    if (zeros[1] * 2 > pairs && zeros[0] * 20 < pairs) {
        return "UTF-16LE";
    }
    return zeros[0] * 2 > pairs && zeros[1] * 20 < pairs ? "UTF-16BE" : "";
}

std::string lower_case(std::string_view bytes)
{
    std::string lower(bytes);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return lower;
}

/// The name after the first `label` in the first bytes of a page: `<meta charset="windows-1252">`.
std::string declared_encoding(std::string_view bytes, std::string_view label)
{
    const std::string start = lower_case(bytes.substr(0, looked_at));
    std::size_t at = start.find(label);
    if (at == std::string::npos) {
        return {};
    }
    at = start.find_first_not_of("\"' ", at + label.size());
    const std::size_t end = start.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_:.", at);
    return at == std::string::npos ? std::string() : start.substr(at, end == std::string::npos ? end : end - at);
}

/// The characters in the encoding that the page says it is in, when it says so and may be believed.
std::optional<std::string> read_as_declared(std::string_view bytes)
{
    for (const std::string_view label : {"charset=", "encoding="}) {
        if (const auto read = convert_declared(bytes, declared_encoding(bytes, label))) {
            return read;
        }
    }
    return std::nullopt;
}

/// True when there are characters of two bytes or more that are well-formed UTF-8, which text in an 8-bit encoding
/// hardly ever has.
bool holds_utf8(std::string_view bytes)
{
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const auto lead = static_cast<unsigned char>(bytes[at]);
        const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
        if (lead >= 0xC2 && !text::first_bad_byte(bytes.substr(at, length)) && at + length <= bytes.size()) {
            return true;
        }
    }
    return false;
}

base::Error refusal(std::string message, const std::string& path)
{
    return {base::ErrorKind::BadFormat, std::move(message), {path, 0, 0}};
}

/// The error of a text whose encoding can't be told, at the first byte that is not UTF-8.
base::Error uncertain(std::string_view bytes, const std::string& path)
{
    base::Error error = refusal("It is not certain which characters this file holds, because it is not in UTF-8. "
                                "Open it in an editor and save it as UTF-8.",
                                path);
    if (const auto read = text::Text::from_body(bytes); !read) {
        error.place = read.error().place;
        error.place.file = path;
    }
    return error;
}

base::Result<std::string> read_eight_bits(std::string_view bytes, const std::string& path)
{
    if (has_control_bytes(bytes)) {
        return base::fail(refusal("This file holds something other than text. Give a text file, a Markdown file or a "
                                  "web page saved as HTML.",
                                  path));
    }
    if (!text::first_bad_byte(bytes)) {
        return std::string(bytes);
    }
    if (!holds_utf8(bytes)) {
        if (auto read = read_as_declared(bytes)) {
            return std::move(*read);
        }
        if (auto read = convert_detected(bytes)) {
            return std::move(*read);
        }
    }
    return base::fail(uncertain(bytes, path));
}

base::Result<std::string> read_wide(std::string_view bytes, std::string_view encoding, const std::string& path)
{
    auto read = convert(bytes, encoding);
    if (!read || has_control_bytes(*read)) {
        return base::fail(refusal(
            fmt::format("This file looks like {} but is damaged. Open it in an editor and save it as UTF-8.", encoding),
            path));
    }
    return std::move(*read);
}

}

base::Result<std::string> read_characters(std::string_view bytes, const std::string& path)
{
    if (bytes.empty()) {
        return base::fail(refusal("This file is empty.", path));
    }
    if (const Binary* binary = known_binary(bytes)) {
        return base::fail(refusal(fmt::format("This file looks like {}. {}", binary->what, binary->advice), path));
    }
    if (const Mark* mark = mark_of(bytes)) {
        const std::string_view rest = bytes.substr(mark->bytes.size());
        return mark->encoding == "UTF-8" ? read_eight_bits(rest, path) : read_wide(rest, mark->encoding, path);
    }
    const std::string_view wide = evident_utf16(bytes);
    return wide.empty() ? read_eight_bits(bytes, path) : read_wide(bytes, wide, path);
}

}

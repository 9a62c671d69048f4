// SPDX-License-Identifier: MIT
#include "generate/encoding_convert.h"

#include "text/character.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/ustring.h>

namespace generate {

namespace {

constexpr int sure = 50; ///< ICU's confidence, of 100
constexpr std::size_t least_detected = 80; ///< bytes, fewer of which say too little
constexpr int clear_lead = 20; ///< over the next encoding

struct CloseConverter {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

struct CloseDetector {
    void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

std::u16string to_utf16(UConverter* converter, std::string_view bytes, UErrorCode& status)
{
    std::u16string wide(bytes.size() + 1, u'\0');
    const auto size = ucnv_toUChars(converter, wide.data(), static_cast<std::int32_t>(wide.size()), bytes.data(),
                                    static_cast<std::int32_t>(bytes.size()), &status);
    wide.resize(U_SUCCESS(status) ? static_cast<std::size_t>(size) : 0);
    return wide;
}

std::string to_utf8(std::u16string_view wide, UErrorCode& status)
{
    std::string utf8(wide.size() * 3 + 1, '\0');
    std::int32_t size = 0;
    u_strToUTF8(utf8.data(), static_cast<std::int32_t>(utf8.size()), &size, wide.data(),
                static_cast<std::int32_t>(wide.size()), &status);
    utf8.resize(U_SUCCESS(status) ? static_cast<std::size_t>(size) : 0);
    return utf8;
}

/// A character of a text and those before and after it, which are 0 at its ends.
struct Neighbours {
    char32_t before = 0;
    char32_t here = 0;
    char32_t after = 0;
};

/// True for a control character of the second block, or for a sign that stands for one that could not be read.
bool is_no_character(char32_t code_point)
{
    return (code_point >= 0x80 && code_point < 0xA0) || code_point == U'\uFFFD';
}

/// True for a character outside ASCII that stands where no Latin script puts it, as when another encoding is meant.
bool is_out_of_place(const Neighbours& at)
{
    if (at.here < 0x80 || is_no_character(at.here)) {
        return at.here >= 0x80;
    }
    const bool inside = text::is_lower(at.before);
    if (text::is_upper(at.here)) {
        const bool alone = !text::is_word_part(at.before) && !text::is_word_part(at.after);
        const bool before_capital = !text::is_word_part(at.before) && at.after < 0x80 && text::is_upper(at.after);
        return inside || alone || before_capital;
    }
    const bool joins_words = (at.here >= 0x2010 && at.here <= 0x2027) || at.here == 0xAD || at.here == 0xB7;
    const bool letter_after = text::is_lower(at.after) || text::is_upper(at.after);
    return !text::is_lower(at.here) && inside && letter_after && !joins_words;
}

bool is_plausible(std::string_view utf8)
{
    Neighbours at;
    for (std::size_t byte = 0; byte <= utf8.size();) {
        const text::Decoded next = byte < utf8.size() ? text::decode(utf8, byte) : text::Decoded{0, 1};
        at = {at.here, at.after, next.code_point};
        if (is_out_of_place(at)) {
            return false;
        }
        byte += next.length;
    }
    return true;
}

bool is_readable(std::string_view utf8)
{
    for (std::size_t byte = 0; byte < utf8.size();) {
        const text::Decoded next = text::decode(utf8, byte);
        if (is_no_character(next.code_point)) {
            return false;
        }
        byte += next.length;
    }
    return true;
}

std::optional<std::string> convert_plausibly(std::string_view bytes, std::string_view encoding)
{
    auto read = convert(bytes, encoding);
    return read && is_plausible(*read) ? std::move(read) : std::nullopt;
}

/// What ICU's detector names ISO-8859-1 is read as its superset: programs that write the one mean the other.
std::string_view meant_by(std::string_view encoding)
{
    constexpr std::array<std::string_view, 5> western{"iso-8859-1", "ISO-8859-1", "latin1", "us-ascii", "ascii"};
    return std::ranges::find(western, encoding) == western.end() ? encoding : "windows-1252";
}

bool is_of_the_web(std::string_view encoding)
{
    constexpr std::array<std::string_view, 12> others{"koi8-r",  "koi8-u", "macintosh", "shift_jis",
                                                      "euc-jp",  "euc-kr", "gb2312",    "gbk",
                                                      "gb18030", "big5",   "latin1",    "us-ascii"};
    return encoding.starts_with("windows-125") || encoding.starts_with("iso-8859-")
           || std::ranges::find(others, encoding) != others.end();
}

/// The name of the encoding that the detector is sure of, or an empty one.
std::string detect(std::string_view bytes)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UCharsetDetector, CloseDetector> detector(ucsdet_open(&status));
    ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()), &status);
    std::int32_t count = 0;
    const UCharsetMatch** found = ucsdet_detectAll(detector.get(), &count, &status);
    if (U_FAILURE(status) || found == nullptr || count == 0) {
        return {};
    }
    const std::span<const UCharsetMatch*> matches(found, static_cast<std::size_t>(count));
    const auto confidence = [&](std::size_t i) { return ucsdet_getConfidence(matches[i], &status); };
    if (confidence(0) < sure || (count > 1 && confidence(0) - confidence(1) < clear_lead)) {
        return {};
    }
    return ucsdet_getName(matches[0], &status);
}

}

std::optional<std::string> convert(std::string_view bytes, std::string_view encoding)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, CloseConverter> converter(ucnv_open(std::string(encoding).c_str(), &status));
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    const std::u16string wide = to_utf16(converter.get(), bytes, status);
    std::string utf8 = to_utf8(wide, status);
    return U_SUCCESS(status) ? std::optional(std::move(utf8)) : std::nullopt;
}

std::optional<std::string> convert_declared(std::string_view bytes, std::string_view encoding)
{
    auto read = is_of_the_web(encoding) ? convert(bytes, meant_by(encoding)) : std::nullopt;
    return read && is_readable(*read) ? std::move(read) : std::nullopt;
}

std::optional<std::string> convert_detected(std::string_view bytes)
{
    const std::string detected = bytes.size() < least_detected ? std::string() : detect(bytes);
    if (detected.empty()) {
        return std::nullopt;
    }
    if (auto read = convert_plausibly(bytes, meant_by(detected))) {
        return read;
    }
    // The detector does not know Apple's old encoding and takes it for its nearest relation.
    return convert_plausibly(bytes, "macintosh");
}

}

// SPDX-License-Identifier: MIT
#include "text/character.h"

#include <utf8proc.h>

namespace text {

namespace {

utf8proc_category_t category(char32_t code_point)
{
    return utf8proc_category(static_cast<utf8proc_int32_t>(code_point));
}

}

Decoded decode(std::string_view utf8, std::size_t at)
{
    const auto lead = static_cast<unsigned char>(utf8[at]);
    if (lead < 0x80) {
        return {lead, 1};
    }
    utf8proc_int32_t code_point = 0;
    // The library reads unsigned bytes.
    const auto length = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(utf8.data() + at),
                                         static_cast<utf8proc_ssize_t>(utf8.size() - at), &code_point);
    if (length <= 0) {
        return {U'\uFFFD', 1};
    }
    return {static_cast<char32_t>(code_point), static_cast<std::size_t>(length)};
}

Decoded decode_before(std::string_view utf8, std::size_t at)
{
    std::size_t start = at - 1;
    while (start > 0 && at - start < 4 && is_continuation(utf8[start])) {
        --start;
    }
    const Decoded found = decode(utf8.substr(0, at), start);
    return start + found.length == at ? found : Decoded{U'\uFFFD', 1};
}

bool is_space(char32_t code_point)
{
    if (code_point < 0x80) {
        return code_point == U' ' || (code_point >= 9 && code_point <= 13);
    }
    const auto kind = category(code_point);
    return kind == UTF8PROC_CATEGORY_ZS || kind == UTF8PROC_CATEGORY_ZL || kind == UTF8PROC_CATEGORY_ZP
           || code_point == 0x85 || code_point == 0xFEFF;
}

bool is_word_part(char32_t code_point)
{
    const auto kind = category(code_point);
    return kind >= UTF8PROC_CATEGORY_LU && kind <= UTF8PROC_CATEGORY_NO;
}

bool is_upper(char32_t code_point)
{
    const auto kind = category(code_point);
    return kind == UTF8PROC_CATEGORY_LU || kind == UTF8PROC_CATEGORY_LT;
}

bool is_lower(char32_t code_point)
{
    return category(code_point) == UTF8PROC_CATEGORY_LL;
}

bool is_digit(char32_t code_point)
{
    return category(code_point) == UTF8PROC_CATEGORY_ND;
}

bool is_number(char32_t code_point)
{
    const auto kind = category(code_point);
    return kind >= UTF8PROC_CATEGORY_ND && kind <= UTF8PROC_CATEGORY_NO;
}

bool is_apostrophe(char32_t code_point)
{
    return code_point == U'\'' || code_point == U'\u2019';
}

bool is_hyphen(char32_t code_point)
{
    return code_point == U'-' || code_point == U'\u2010' || code_point == U'\u2011';
}

bool is_quote_or_bracket(char32_t code_point)
{
    const auto kind = category(code_point);
    return code_point == U'"' || code_point == U'\'' || (kind >= UTF8PROC_CATEGORY_PS && kind <= UTF8PROC_CATEGORY_PF);
}

bool is_opener(char32_t code_point)
{
    return is_quote_or_bracket(code_point) || code_point == U'\u00BF' || code_point == U'\u00A1'
           || category(code_point) == UTF8PROC_CATEGORY_PD;
}

bool is_invisible(char32_t code_point)
{
    return category(code_point) == UTF8PROC_CATEGORY_CF;
}

bool is_figure_sign(char32_t code_point)
{
    const auto kind = category(code_point);
    return kind == UTF8PROC_CATEGORY_SC || kind == UTF8PROC_CATEGORY_SM || code_point == U'%' || code_point == U'\u2030'
           || code_point == U'\u066A';
}

bool is_uncased_letter(char32_t code_point)
{
    return category(code_point) == UTF8PROC_CATEGORY_LO;
}

bool may_run_on(char32_t code_point)
{
    // The library does not know scripts. Of the scripts without case those written from right to left put
    // spaces between words; of the others some do not, and none is harmed by being taken for one that does not.
    const auto* property = utf8proc_get_property(static_cast<utf8proc_int32_t>(code_point));
    return property->category == UTF8PROC_CATEGORY_LO && property->bidi_class == UTF8PROC_BIDI_CLASS_L;
}

}

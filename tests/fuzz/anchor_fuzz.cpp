// SPDX-License-Identifier: MIT
#include "text/anchor.h"
#include "text/unicode.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace {

void require(bool condition)
{
    if (!condition) {
        std::abort();
    }
}

/// The bytes up to the next NUL, which are taken off `input`.
std::string_view field(std::string_view& input)
{
    const std::string_view result = input.substr(0, input.find('\0'));
    input.remove_prefix(std::min(result.size() + 1, input.size()));
    return result;
}

void require_good_spans(const text::Text& text)
{
    text::ByteOffset at{};
    for (const text::Span each : text.sentences()) {
        require(each.begin >= at && each.end > each.begin && each.end.value <= text.bytes().size());
        require(!text::first_bad_byte(text.slice(each)));
        at = each.end;
    }
}

void require_honest(const text::Resolution& resolution, const text::Anchor& anchor, const text::Text& text,
                    const std::string& carrier)
{
    const auto span = text::found(resolution);
    if (!span) {
        return;
    }
    require(!span->empty() && span->end.value <= text.bytes().size());
    const std::string_view passage = text.slice(*span);
    if (std::holds_alternative<text::Exact>(resolution)) {
        require(passage == anchor.quote);
    } else {
        require(passage == anchor.quote || (!carrier.empty() && passage.find(carrier) != std::string_view::npos));
    }
}

void require_exact_on_itself(const text::Text& text, text::Span span)
{
    text::Article article;
    article.text = text;
    const auto resolution = text::resolve(text::make_anchor(article, span, ""), text, {});
    require(resolution == text::Resolution{text::Exact{span}});
}

}

/// Input: body, quote, prefix, suffix, carrier and two bytes of position, with a NUL between.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::string_view input(reinterpret_cast<const char*>(data), size);
    const auto text = text::Text::from_body(field(input));
    if (!text) {
        return 0;
    }
    require_good_spans(*text);
    const auto again = text::Text::from_body(text->bytes());
    require(again && again->bytes() == text->bytes());

    text::Anchor anchor;
    anchor.quote = field(input);
    anchor.prefix = field(input);
    anchor.suffix = field(input);
    const std::string carrier(field(input));
    if (input.size() >= 2) {
        const auto begin = static_cast<std::size_t>(static_cast<unsigned char>(input[0]));
        anchor.position = {{begin}, {begin + static_cast<unsigned char>(input[1])}};
    }
    require_honest(text::resolve(anchor, *text, {carrier}), anchor, *text, carrier);
    for (const text::Span each : text->sentences()) {
        require_exact_on_itself(*text, each);
    }
    return 0;
}

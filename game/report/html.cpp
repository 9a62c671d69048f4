// SPDX-License-Identifier: MIT
#include "report/html.h"

#include "base/sha256.h"
#include "report/page.h"
#include "report/style.h"
#include "report/words.h"

#include <fmt/format.h>

namespace report {

namespace {

/// Bytes in base 64 (RFC 4648).
std::string base64(const base::Sha256& digest)
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    unsigned rest = 0;
    unsigned bits = 0;
    for (const std::uint8_t byte : digest.bytes) {
        rest = (rest << 8U) | byte;
        for (bits += 8; bits >= 6; bits -= 6) {
            text += letters[(rest >> (bits - 6)) & 63U];
        }
    }
    text += letters[(rest << (6 - bits)) & 63U]; // 256 bits leave four over
    return text + "=";
}

/// Nothing may be loaded, run or sent; of styles only the page's own.
std::string policy()
{
    return fmt::format("default-src 'none'; style-src 'sha256-{}'; base-uri 'none'; form-action 'none'",
                       base64(base::sha256(style)));
}

Markup head(const Report& report, const base::Language& tr)
{
    return element("head",
                   {lone("meta", {{"charset", "utf-8"}}),
                    lone("meta", {{"http-equiv", "Content-Security-Policy"}, {"content", policy()}}),
                    lone("meta", {{"name", "viewport"}, {"content", "width=device-width"}}),
                    element("title", report.title + " · " + tr("Class report")), element("style", as_it_is(style))});
}

std::string dateline(const Report& report, const base::Language& tr)
{
    const Occasion& occasion = report.occasion;
    std::string line = tr("Class {}", occasion.number) + " · " + day_words(tr, occasion.began, occasion.offset);
    if (!report.over) {
        line += " · " + tr("as of {}, the class is not over", time_words(report.latest, occasion.offset));
    }
    return line;
}

Markup masthead(const Report& report, const base::Language& tr)
{
    return element("header", {{"class", "masthead"}},
                   {element("p", {{"class", "kicker"}}, tr("Class report")), of_pack(report, "h1", {}, report.title),
                    element("p", {{"class", "dateline"}}, dateline(report, tr))});
}

}

std::string html(const Report& report, const base::Language& tr)
{
    const bool from_right = tr.direction() == base::Direction::RightToLeft;
    const Markup page = element(
        "html", {{"lang", tr.tag()}, {"dir", from_right ? "rtl" : "ltr"}},
        {head(report, tr), element("body", {masthead(report, tr),
                                            element("main", {class_part(report, tr), again_part(report, tr),
                                                             items_part(report, tr), roster_part(report, tr),
                                                             notes_part(report, tr), student_pages(report, tr)})})});
    return "<!doctype html>\n" + page.text() + "\n";
}

}

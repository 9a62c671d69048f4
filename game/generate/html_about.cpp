// SPDX-License-Identifier: MIT
#include "generate/html_about.h"

#include "generate/clean_date.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <vector>

namespace generate {

namespace {

using std::chrono::year_month_day;

constexpr std::array<std::string_view, 8> date_names{
    "article:published_time", "datepublished", "parsely-pub-date", "date", "pubdate", "dc.date",
    "dc.date.issued",         "sailthru.date"};

/// What the elements of a page say that are not shown.
struct Said {
    std::string title;
    std::string og_title;
    std::string site;
    std::string canonical;
    std::string og_url;
    std::string language;
    std::vector<std::string> headings; ///< every h1
    std::optional<year_month_day> in_meta;
    std::optional<year_month_day> in_time;
};

std::string lower(std::string_view bytes)
{
    std::string result(bytes);
    std::ranges::transform(result, result.begin(),
                           [](char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte; });
    return result;
}

void take_first(std::string& into, std::string_view value)
{
    if (into.empty()) {
        into = value;
    }
}

void hear_meta(HtmlNode meta, Said& said)
{
    const std::string_view property = meta.attribute("property");
    const std::string name = lower(!property.empty()            ? property
                                   : meta.has_attribute("name") ? meta.attribute("name")
                                                                : meta.attribute("itemprop"));
    const std::string_view content = meta.attribute("content");
    if (name == "og:title") {
        take_first(said.og_title, content);
    } else if (name == "og:site_name" || name == "application-name") {
        take_first(said.site, content);
    } else if (name == "og:url") {
        take_first(said.og_url, content);
    } else if (std::ranges::find(date_names, name) != date_names.end() && !said.in_meta) {
        said.in_meta = read_iso_day(content);
    }
}

void hear(HtmlNode element, const HtmlParts& parts, Said& said)
{
    const std::string_view name = element.name();
    if (name == "meta") {
        hear_meta(element, said);
    } else if (name == "title") {
        take_first(said.title, text_within(element));
    } else if (name == "link" && lower(element.attribute("rel")) == "canonical") {
        take_first(said.canonical, element.attribute("href"));
    } else if (name == "html") {
        said.language = element.attribute("lang");
    } else if (name == "h1") {
        said.headings.push_back(text_within(element));
    } else if (name == "time" && !said.in_time) {
        said.in_time = read_iso_day(element.attribute("datetime"));
    }
    const auto aside = parts.set_aside.find(element);
    if (aside != parts.set_aside.end() && aside->second != DropReason::Byline) {
        return;
    }
    for (const HtmlNode child : element.children()) {
        if (child.is_element()) {
            hear(child, parts, said);
        }
    }
}

/// The day after `"datePublished":` in the JSON-LD of a page.
std::optional<year_month_day> day_in_linked(const std::vector<std::string_view>& scripts)
{
    constexpr std::string_view key = "\"datePublished\"";
    for (const std::string_view script : scripts) {
        const std::size_t at = script.find(key);
        const std::size_t value
            = at == std::string_view::npos ? at : script.find_first_not_of(" \t\r\n:", at + key.size());
        if (value != std::string_view::npos && script[value] == '"') {
            if (const auto day = read_iso_day(script.substr(value + 1, 10))) {
                return day;
            }
        }
    }
    return std::nullopt;
}

/// The title of a page without the site's name that follows the last " - ", " | " or the like.
std::string without_site(std::string_view title, std::string_view site)
{
    for (const std::string_view mark : {" | ", " – ", " — ", " - ", " :: ", " • "}) {
        const std::size_t at = title.rfind(mark);
        if (at == std::string_view::npos) {
            continue;
        }
        const std::string_view after = title.substr(at + mark.size());
        const bool is_site = text::folded(after) == text::folded(site) || text::words(after).size() <= 4;
        if (is_site && text::words(title.substr(0, at)).size() >= 3) {
            return std::string(title.substr(0, at));
        }
    }
    return std::string(title);
}

std::string headline_of(const Said& said)
{
    std::vector<std::string> found;
    for (const std::string& heading : said.headings) {
        if (text::words(heading).size() >= 2 && text::folded(heading) != text::folded(said.site)) {
            found.push_back(heading);
        }
    }
    if (found.size() == 1) {
        return found.front();
    }
    const std::string& title = said.og_title.empty() ? said.title : said.og_title;
    const std::string plain = without_site(title, said.site);
    const auto same
        = std::ranges::find_if(found, [&](const std::string& h) { return text::folded(h) == text::folded(plain); });
    if (same != found.end() || plain.empty()) {
        return same != found.end() ? *same : found.empty() ? std::string() : found.front();
    }
    return plain;
}

/// The name of the site that the title of a page gives before or after the headline, up to a comma: "The Courier" of
/// "Ferry sinks - The Courier"; empty when the title is another.
std::string site_in(std::string_view title, std::string_view headline)
{
    const std::size_t at = headline.empty() ? std::string_view::npos : title.find(headline);
    if (at == std::string_view::npos) {
        return {};
    }
    constexpr std::string_view marks = " |-:\xE2\x80\x93\x94\xA2"; // en dash, em dash and bullet, byte by byte
    std::string_view rest = at == 0 ? title.substr(headline.size()) : title.substr(0, at);
    rest = rest.substr(std::min(rest.find_first_not_of(marks), rest.size()));
    rest = rest.substr(0, rest.find(','));
    rest = rest.substr(0, rest.find_last_not_of(marks) + 1);
    return text::words(rest).size() <= 6 ? std::string(rest) : std::string();
}

}

HtmlAbout read_about(const HtmlTree& tree, const HtmlParts& parts)
{
    Said said;
    hear(tree.root(), parts, said);
    HtmlAbout about{.headline = headline_of(said), .outlet = said.site, .language = said.language};
    for (const std::string_view url :
         {std::string_view(said.canonical), std::string_view(said.og_url), tree.page().saved_from}) {
        if (about.url.empty() && is_web_address(url)) {
            about.url = url;
        }
    }
    take_first(about.outlet, site_in(said.title, about.headline));
    take_first(about.outlet, host_of(about.url));
    const auto linked = day_in_linked(tree.page().linked);
    about.published = said.in_meta ? said.in_meta : linked ? linked : said.in_time;
    return about;
}

bool is_web_address(std::string_view url)
{
    return (url.starts_with("https://") || url.starts_with("http://")) && std::ranges::none_of(url, [](char byte) {
               return static_cast<unsigned char>(byte) <= 0x20 || byte == 0x7F;
           });
}

std::string host_of(std::string_view url)
{
    const std::size_t scheme = url.find("://");
    if (scheme == std::string_view::npos) {
        return {};
    }
    std::string_view host = url.substr(scheme + 3);
    host = host.substr(0, host.find_first_of("/?#:"));
    return std::string(host.starts_with("www.") ? host.substr(4) : host);
}

}

// SPDX-License-Identifier: MIT
#include "generate/source_front.h"

#include "generate/clean_date.h"
#include "generate/source_text.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

constexpr int most_lines = 200;

/// A key of front matter, and the field it fills.
struct Key {
    std::string_view name;
    std::string FrontMatter::*field;
};

constexpr std::array keys = {
    Key{"title", &FrontMatter::title},
    Key{"headline", &FrontMatter::title},
    Key{"outlet", &FrontMatter::outlet},
    Key{"source", &FrontMatter::outlet},
    Key{"site", &FrontMatter::outlet},
    Key{"publisher", &FrontMatter::outlet},
    Key{"publication", &FrontMatter::outlet},
    Key{"url", &FrontMatter::url},
    Key{"link", &FrontMatter::url},
    Key{"canonical", &FrontMatter::url},
    Key{"source_url", &FrontMatter::url},
    Key{"language", &FrontMatter::language},
    Key{"lang", &FrontMatter::language},
    Key{"licence", &FrontMatter::licence},
    Key{"license", &FrontMatter::licence},
    Key{"id", &FrontMatter::id},
    Key{"slug", &FrontMatter::id},
};

constexpr std::array<std::string_view, 5> date_keys{"date", "published", "pubdate", "publishdate", "published_at"};

std::string lower(std::string_view bytes)
{
    std::string result(bytes);
    std::ranges::transform(result, result.begin(),
                           [](char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + 32) : byte; });
    return result;
}

/// A value without the quotation marks around it.
std::string_view unquoted(std::string_view value)
{
    const bool quoted
        = value.size() >= 2 && value.front() == value.back() && (value.front() == '"' || value.front() == '\'');
    return quoted ? value.substr(1, value.size() - 2) : value;
}

void read_line(std::string_view line, FrontMatter& front)
{
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) {
        return;
    }
    const std::string key = lower(trim(line.substr(0, colon)));
    const std::string_view value = unquoted(trim(line.substr(colon + 1)));
    if (std::ranges::find(date_keys, key) != date_keys.end()) {
        const auto date = read_date_line(value);
        front.published = front.published || !date ? front.published : date->day;
    }
    const auto* found = std::ranges::find(keys, key, &Key::name);
    if (found != keys.end() && (front.*(found->field)).empty()) {
        front.*(found->field) = value;
    }
}

}

std::optional<FrontMatter> read_front_matter(std::string_view utf8)
{
    std::string_view rest = utf8;
    if (trim(take_line(rest)) != "---") {
        return std::nullopt;
    }
    FrontMatter front{.lines = 1};
    while (!rest.empty() && front.lines < most_lines) {
        const std::string_view line = trim(take_line(rest));
        ++front.lines;
        if (line == "---" || line == "...") {
            front.size = utf8.size() - rest.size();
            return front;
        }
        read_line(line, front);
    }
    return std::nullopt;
}

}

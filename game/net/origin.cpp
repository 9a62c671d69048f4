// SPDX-License-Identifier: MIT
#include "net/origin.h"

#include <algorithm>

namespace net {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool same_but_for_case(std::string_view one, std::string_view other)
{
    return std::equal(one.begin(), one.end(), other.begin(), other.end(),
                      [](char a, char b) { return lower(a) == lower(b); });
}

/// Browsers leave the scheme's own port out of the origin and of the host; others may not.
std::string_view without_usual_port(std::string_view host, std::string_view scheme)
{
    const std::string_view port = scheme == "https" ? ":443" : ":80";
    return host.ends_with(port) ? host.substr(0, host.size() - port.size()) : host;
}

std::string_view trimmed(std::string_view words)
{
    const std::size_t first = words.find_first_not_of(" \t");
    return first == std::string_view::npos ? "" : words.substr(first, words.find_last_not_of(" \t") - first + 1);
}

}

bool is_host(std::string_view host)
{
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._:[]";
    return !host.empty() && host.size() <= 255 && host.find_first_not_of(letters) == std::string_view::npos;
}

bool same_origin(std::string_view origin, std::string_view host, std::string_view scheme)
{
    if (!origin.starts_with(scheme) || origin.substr(scheme.size(), 3) != "://" || !is_host(host)) {
        return false;
    }
    const std::string_view named = origin.substr(scheme.size() + 3);
    return same_but_for_case(without_usual_port(named, scheme), without_usual_port(host, scheme));
}

bool lists(std::string_view header, std::string_view name)
{
    while (!header.empty()) {
        const std::size_t comma = header.find(',');
        if (trimmed(header.substr(0, comma)) == name) {
            return true;
        }
        header = comma == std::string_view::npos ? "" : header.substr(comma + 1);
    }
    return false;
}

}

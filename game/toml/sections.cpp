// SPDX-License-Identifier: MIT
#include "toml/sections.h"

#include <algorithm>
#include <string>

namespace toml {

namespace {

/// The next line that begins with `header`, after `from`; the end when there is none.
std::size_t next_cut(std::string_view bytes, std::string_view header, std::size_t from)
{
    std::size_t at = bytes.find(header, from);
    while (at != std::string_view::npos && bytes[at - 1] != '\n') {
        at = bytes.find(header, at + 1);
    }
    return std::min(at, bytes.size());
}

}

std::vector<Section> sections(std::string_view bytes, std::string_view name)
{
    const std::string header = "[[" + std::string(name) + "]]";
    std::vector<Section> result;
    int lines = 0;
    std::size_t begin = 0;
    while (begin < bytes.size() || result.empty()) {
        const std::size_t end = next_cut(bytes, header, begin + 1);
        const std::string_view section = bytes.substr(begin, end - begin);
        result.push_back({section, lines});
        lines += static_cast<int>(std::count(section.begin(), section.end(), '\n'));
        begin = end;
    }
    return result;
}

}

// SPDX-License-Identifier: MIT
#include "pack/path.h"

#include <algorithm>

namespace pack {

namespace {

bool is_control(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == 0x7F;
}

/// What is wrong with one part of a path; a step up is fine as the first part only.
std::string_view part_fault(std::string_view part, bool first)
{
    if (part.empty()) {
        return "has an empty part between its slashes";
    }
    if (part == ".." && !first) {
        return "leaves the parent of the pack's folder, or climbs in its middle";
    }
    return part == "." ? "has a part that is only a dot" : std::string_view();
}

}

std::string_view path_fault(std::string_view path)
{
    if (path.empty()) {
        return "is empty";
    }
    if (std::any_of(path.begin(), path.end(), is_control)) {
        return "has a control character";
    }
    if (path.find('\\') != std::string_view::npos) {
        return "has a backslash";
    }
    if (path.front() == '/' || path.substr(0, 2).ends_with(':')) {
        return "is absolute";
    }
    for (std::size_t begin = 0; begin <= path.size();) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        if (const auto fault = part_fault(path.substr(begin, end - begin), begin == 0); !fault.empty()) {
            return fault;
        }
        begin = end + 1;
    }
    return {};
}

std::string beside(std::string_view pack_path, std::string_view article_path)
{
    constexpr std::string_view up = "../";
    std::string_view folder = pack_path.substr(0, pack_path.rfind('/') + 1); // with its slash; npos + 1 is 0
    if (article_path.starts_with(up) && folder.size() > 1) {
        const std::string_view above = folder.substr(0, folder.rfind('/', folder.size() - 2) + 1);
        const std::string_view last = folder.substr(above.size());
        if (last != up && last != "./" && last != "/") {
            folder = above;
            article_path.remove_prefix(up.size());
        }
    }
    return std::string(folder).append(article_path);
}

}

// SPDX-License-Identifier: MIT
#pragma once

#include "net/message.h"

#include <map>
#include <string>
#include <string_view>

namespace net {

/// How long a browser may keep what it was given.
enum class Keeping { Not, ADay };

/// What is found at the end of a road.
struct Page {
    std::string type; ///< its media type
    Bytes bytes;
    Keeping keeping = Keeping::Not;
};

/// The pages that a server gives to everybody who asks, by their paths.
class Roads {
public:
    /// Adds a page at exactly this path.
    void add(std::string path, Page page);

    /// Adds a page at every path that begins with this one, which ends in a slash, and goes on with one more name.
    void add_under(std::string folder, Page page);

    /// The page that a request asks for; what follows `?` does not count. Null when there is none.
    const Page* find(std::string_view target) const;

private:
    std::map<std::string, Page, std::less<>> m_pages;
    std::map<std::string, Page, std::less<>> m_folders;
};

}

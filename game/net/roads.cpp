// SPDX-License-Identifier: MIT
#include "net/roads.h"

namespace net {

namespace {

const Page* at(const std::map<std::string, Page, std::less<>>& pages, std::string_view path)
{
    const auto found = pages.find(path);
    return found == pages.end() ? nullptr : &found->second;
}

}

void Roads::add(std::string path, Page page)
{
    m_pages.insert_or_assign(std::move(path), std::move(page));
}

void Roads::add_under(std::string folder, Page page)
{
    m_folders.insert_or_assign(std::move(folder), std::move(page));
}

const Page* Roads::find(std::string_view target) const
{
    const std::string_view path = target.substr(0, target.find('?'));
    if (const Page* page = at(m_pages, path)) {
        return page;
    }
    const std::size_t slash = path.rfind('/');
    return slash == std::string_view::npos || slash + 1 == path.size() ? nullptr
                                                                       : at(m_folders, path.substr(0, slash + 1));
}

}

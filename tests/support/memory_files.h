// SPDX-License-Identifier: MIT
#pragma once

#include "base/ports.h"

#include <map>
#include <string>
#include <utility>

namespace support {

/// Files that are kept in memory, by their path.
class MemoryFiles : public base::Files {
public:
    MemoryFiles() = default;
    explicit MemoryFiles(std::map<std::string, std::string> files) : m_files(std::move(files)) { }

    base::Result<std::string> read(const std::string& path) const override
    {
        const auto file = m_files.find(path);
        if (file == m_files.end()) {
            return base::fail(base::ErrorKind::NotFound, "There is no file " + path + ".");
        }
        return file->second;
    }

    base::Result<void> write(const std::string& path, std::string_view bytes) override
    {
        m_files.insert_or_assign(path, std::string(bytes));
        return {};
    }

    std::vector<std::string> list(const std::string& folder, std::string_view suffix) const override
    {
        std::vector<std::string> paths;
        for (const auto& [path, bytes] : m_files) {
            const std::size_t slash = path.rfind('/');
            const std::string_view parent = slash == std::string::npos ? "" : std::string_view(path).substr(0, slash);
            if (parent == folder && path.ends_with(suffix)) {
                paths.push_back(path);
            }
        }
        return paths;
    }

private:
    std::map<std::string, std::string> m_files;
};

}

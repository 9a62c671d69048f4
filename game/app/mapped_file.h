// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <cstddef>
#include <span>
#include <string>

namespace app {

/// A file that is mapped into memory to be read, for as long as this lives.
class MappedFile {
public:
    /// NotFound or Unreadable with a sentence that names the file.
    static base::Result<MappedFile> open(const std::string& path);

    MappedFile(MappedFile&& other) noexcept;
    MappedFile& operator=(MappedFile&& other) noexcept;
    ~MappedFile();

    std::span<const std::byte> bytes() const { return m_bytes; }

private:
    explicit MappedFile(std::span<const std::byte> bytes) : m_bytes(bytes) { }

    std::span<const std::byte> m_bytes;
};

}

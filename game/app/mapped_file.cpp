// SPDX-License-Identifier: MIT
#include "app/mapped_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace app {

base::Result<MappedFile> MappedFile::open(const std::string& path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        const auto kind = errno == ENOENT ? base::ErrorKind::NotFound : base::ErrorKind::Unreadable;
        return base::fail(kind, "This file belongs to the game and can't be read. Install the game again.", {path});
    }
    struct stat status { };
    const bool known = ::fstat(file, &status) == 0 && status.st_size > 0;
    const auto size = known ? static_cast<std::size_t>(status.st_size) : 0;
    void* const start = known ? ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file, 0) : MAP_FAILED;
    ::close(file);
    if (start == MAP_FAILED) {
        return base::fail(base::ErrorKind::Unreadable,
                          "This file belongs to the game and can't be read. Install the game again.", {path});
    }
    return MappedFile({static_cast<const std::byte*>(start), size});
}

MappedFile::MappedFile(MappedFile&& other) noexcept : m_bytes(std::exchange(other.m_bytes, {})) { }

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    return *this;
}

MappedFile::~MappedFile()
{
    if (!m_bytes.empty()) {
        ::munmap(const_cast<std::byte*>(m_bytes.data()), m_bytes.size()); // NOLINT: the system asks for it
    }
}

}

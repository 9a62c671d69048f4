// SPDX-License-Identifier: MIT
#include "storage/lock_file.h"

#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace storage {

namespace {

int set_lock(int descriptor, short type, LockByte byte)
{
    struct flock range { };
    range.l_type = type;
    range.l_whence = SEEK_SET;
    range.l_start = byte.offset;
    range.l_len = 1;
    return ::fcntl(descriptor, F_OFD_SETLK, &range);
}

std::string reason(int error)
{
    return std::generic_category().message(error);
}

}

base::Result<LockFile> LockFile::open(const std::string& path)
{
    // Closed on exec, or a browser opened by the game would hold its locks after the game has ended.
    const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return base::fail(base::ErrorKind::Refused,
                          fmt::format("The history can't be kept: {} can't be written ({}). Make its folder writable, "
                                      "or set XDG_DATA_HOME to one that is.",
                                      path, reason(errno)));
    }
    return LockFile(descriptor, path);
}

LockFile::LockFile(int descriptor, std::string path) : m_descriptor(descriptor), m_path(std::move(path)) { }

LockFile::LockFile(LockFile&& other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)), m_path(std::move(other.m_path))
{
}

LockFile& LockFile::operator=(LockFile&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    return *this;
}

LockFile::~LockFile()
{
    if (m_descriptor >= 0) {
        ::close(m_descriptor);
    }
}

base::Result<void> LockFile::lock(LockByte byte, LockMode mode)
{
    if (set_lock(m_descriptor, mode == LockMode::Shared ? F_RDLCK : F_WRLCK, byte) == 0) {
        return {};
    }
    if (errno == EAGAIN || errno == EACCES) {
        return base::fail(base::ErrorKind::Busy,
                          fmt::format("Another running game holds {}. Try again in a moment.", m_path));
    }
    return base::fail(base::ErrorKind::Refused,
                      fmt::format("The history can't be kept: {} can't be locked ({}). Set XDG_DATA_HOME to a folder "
                                  "on a local disk.",
                                  m_path, reason(errno)));
}

void LockFile::release(LockByte byte) // NOLINT(readability-make-member-function-const): lets go of what is held
{
    set_lock(m_descriptor, F_UNLCK, byte);
}

}

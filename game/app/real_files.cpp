// SPDX-License-Identifier: MIT
#include "app/real_files.h"

#include "base/language.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace app {

namespace {

constexpr std::int64_t largest_file = 256LL * 1024 * 1024;

/// An open file, closed at the end of its life.
class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) { }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    int get() const { return m_fd; }

private:
    int m_fd;
};

tl::unexpected<base::Error> failed(base::ErrorKind kind, const std::string& path, std::string_view what, int reason)
{
    return base::fail(kind, fmt::format("{} ({}).", what, std::generic_category().message(reason)), {path, 0, 0});
}

/// Writes all bytes and syncs them; the value of errno on failure, 0 on success.
int write_all(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) {
            return errno;
        }
        bytes.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(written, 0)));
    }
    return ::fsync(fd) == 0 ? 0 : errno;
}

/// Makes a rename last through a power cut; a folder that can't be synced is no reason to fail.
void sync_folder(const std::filesystem::path& folder)
{
    const Descriptor fd(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.get() >= 0) {
        ::fsync(fd.get());
    }
}

/// The file a link leads to, so that writing replaces the file and keeps the link.
std::string through_links(const std::string& path)
{
    std::error_code error;
    const auto real = std::filesystem::canonical(path, error);
    return error ? path : real.string();
}

}

base::Result<std::string> RealFiles::read(const std::string& path) const
{
    const Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)); // a pipe without a writer would block
    if (fd.get() < 0) {
        constexpr auto missing = base::message("There is no such file. Check the name.");
        return errno == ENOENT ? base::fail(base::ErrorKind::NotFound, std::string(missing), {path})
                               : failed(base::ErrorKind::Unreadable, path, "This file can't be opened", errno);
    }
    struct stat info { };
    if (::fstat(fd.get(), &info) != 0 || !S_ISREG(info.st_mode)) {
        return base::fail(base::ErrorKind::Unreadable, "This is not a file. Name a file.", {path});
    }
    if (info.st_size > largest_file) {
        constexpr auto too_large = base::message("This file is larger than 256 MB. Split it.");
        return base::fail(base::ErrorKind::Refused, std::string(too_large), {path});
    }
    std::string bytes(static_cast<std::size_t>(info.st_size), '\0');
    std::size_t have = 0;
    while (have < bytes.size()) {
        const ssize_t got = ::read(fd.get(), bytes.data() + have, bytes.size() - have);
        if (got < 0 && errno != EINTR) {
            return failed(base::ErrorKind::Unreadable, path, "This file can't be read", errno);
        }
        if (got == 0) {
            break;
        }
        have += static_cast<std::size_t>(std::max<ssize_t>(got, 0));
    }
    bytes.resize(have);
    return bytes;
}

base::Result<void> RealFiles::write(const std::string& path, std::string_view bytes)
{
    const std::string target = through_links(path);
    std::string temporary = target + ".XXXXXX";
    int reason = 0;
    {
        const Descriptor fd(::mkostemp(temporary.data(), O_CLOEXEC));
        if (fd.get() < 0) {
            return failed(base::ErrorKind::Refused, path, "No file can be written here", errno);
        }
        struct stat info { };
        const mode_t mode = ::stat(target.c_str(), &info) == 0 ? info.st_mode & 07777U : 0644U;
        reason = ::fchmod(fd.get(), mode) == 0 ? write_all(fd.get(), bytes) : errno;
    }
    if (reason == 0 && ::rename(temporary.c_str(), target.c_str()) != 0) {
        reason = errno;
    }
    if (reason != 0) {
        ::unlink(temporary.c_str());
        return failed(base::ErrorKind::Refused, path, "This file could not be written; it is as it was", reason);
    }
    sync_folder(std::filesystem::path(target).parent_path());
    return {};
}

std::vector<std::string> RealFiles::list(const std::string& folder, std::string_view suffix) const
{
    std::vector<std::string> found;
    std::error_code error;
    for (std::filesystem::directory_iterator at(folder, error), end; !error && at != end; at.increment(error)) {
        const std::string path = at->path().string();
        std::error_code ignored;
        if (path.size() >= suffix.size() && path.compare(path.size() - suffix.size(), suffix.size(), suffix) == 0
            && at->is_regular_file(ignored)) {
            found.push_back(path);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

base::Timestamp RealClock::now() const
{
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return {std::chrono::duration_cast<std::chrono::milliseconds>(since).count()};
}

}

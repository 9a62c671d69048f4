// SPDX-License-Identifier: MIT
// Calls of the system that SQLite's VFS for Unix, the standard library and storage make. The linker takes these for the
// C library's, for the whole program, so that a disk sees how names change and when folders are synced; files it sees
// through its VFS. Without a disk names change as
// they always do.
#include "faults/faulty_disk.h"

#include <array>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <sys/stat.h>
#include <unistd.h>

namespace {

faults::FaultyDisk* disk_of(const char* path)
{
    faults::FaultyDisk* disk = faults::disk_in_use();
    return disk != nullptr && disk->covers(path) ? disk : nullptr;
}

bool is_folder(int descriptor)
{
    struct stat info { };
    return ::fstat(descriptor, &info) == 0 && S_ISDIR(info.st_mode);
}

std::string path_of(int descriptor)
{
    std::error_code ignored;
    return std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(descriptor), ignored).string();
}

/// Nothing is synced for real: nobody cuts this machine's power, and it would take most of the tests' time.
int sync(int descriptor)
{
    faults::FaultyDisk* disk = faults::disk_in_use();
    if (disk != nullptr && is_folder(descriptor)) {
        if (disk->hit(faults::Call::SyncFolder)) {
            errno = EIO;
            return -1;
        }
        disk->note(faults::FolderSynced{path_of(descriptor)});
    }
    return 0;
}

}

extern "C" int fsync(int descriptor)
{
    return sync(descriptor);
}

extern "C" int fdatasync(int descriptor)
{
    return sync(descriptor);
}

extern "C" int mkdir(const char* path, mode_t mode) noexcept
{
    const int result = ::mkdirat(AT_FDCWD, path, mode);
    if (faults::FaultyDisk* disk = disk_of(path); disk != nullptr && result == 0) {
        disk->made_folder(path);
    }
    return result;
}

extern "C" int unlink(const char* path) noexcept
{
    const int result = ::unlinkat(AT_FDCWD, path, 0);
    if (faults::FaultyDisk* disk = disk_of(path); disk != nullptr && result == 0) {
        disk->deleted(path);
    }
    return result;
}

extern "C" int rename(const char* from, const char* to) noexcept
{
    const int result = ::renameat(AT_FDCWD, from, AT_FDCWD, to);
    if (faults::FaultyDisk* disk = disk_of(from); disk != nullptr && result == 0) {
        disk->renamed(from, to);
    }
    return result;
}

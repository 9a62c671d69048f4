// SPDX-License-Identifier: MIT
#include "faults/vfs.h"

#include "faults/faulty_disk.h"

#include <algorithm>
#include <new>

namespace faults {

namespace {

constexpr int shared_memory_methods = 2; // of sqlite3_io_methods: no memory maps, which would be written unseen

/// SQLite's view of an open file; the file of the VFS below lies behind it in memory.
struct OpenFile {
    sqlite3_file base{};
    FaultyDisk* disk = nullptr;
    FileId file = 0; ///< 0: not noted, as it has no name, or holds nothing that is to last
    sqlite3_file* real = nullptr;
};

sqlite3_vfs& below()
{
    static sqlite3_vfs* const unix_vfs = sqlite3_vfs_find("unix");
    return *unix_vfs;
}

OpenFile& of(sqlite3_file* file)
{
    return *reinterpret_cast<OpenFile*>(file); // `base` is its first member
}

FaultyDisk& of(sqlite3_vfs* vfs)
{
    return *static_cast<FaultyDisk*>(vfs->pAppData);
}

const sqlite3_io_methods& real_methods(sqlite3_file* file)
{
    return *of(file).real->pMethods;
}

int close(sqlite3_file* file)
{
    return real_methods(file).xClose(of(file).real);
}

int read(sqlite3_file* file, void* bytes, int size, sqlite3_int64 at)
{
    if (const auto fault = of(file).disk->hit(Call::Read)) {
        return fault->code;
    }
    return real_methods(file).xRead(of(file).real, bytes, size, at);
}

/// Writes the first `size` bytes and notes it.
int put(OpenFile& file, const void* bytes, int size, sqlite3_int64 at)
{
    const int code = size == 0 ? SQLITE_OK : file.real->pMethods->xWrite(file.real, bytes, size, at);
    if (code == SQLITE_OK && size > 0 && file.file != 0) {
        const std::string written(static_cast<const char*>(bytes), static_cast<std::size_t>(size));
        file.disk->note(Written{file.file, static_cast<std::uint64_t>(at), written});
    }
    return code;
}

int share_of(int size, Done done)
{
    return done == Done::All ? size : done == Done::Half ? size / 2 : 0;
}

int write(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at)
{
    OpenFile& open = of(file);
    if (const auto fault = open.disk->hit(Call::Write)) {
        const int code = put(open, bytes, share_of(size, fault->done), at);
        return code == SQLITE_OK ? fault->code : code;
    }
    sqlite3_int64 now = 0;
    open.real->pMethods->xFileSize(open.real, &now);
    const std::int64_t grows = std::max<std::int64_t>(0, at + size - now);
    const auto room = static_cast<std::int64_t>(open.disk->take_room(static_cast<std::uint64_t>(grows)));
    const int fits = static_cast<int>(std::max<std::int64_t>(0, size - (grows - room)));
    const int code = put(open, bytes, fits, at);
    return code == SQLITE_OK && fits < size ? SQLITE_FULL : code;
}

int resize(sqlite3_file* file, sqlite3_int64 size)
{
    OpenFile& open = of(file);
    if (const auto fault = open.disk->hit(Call::Resize)) {
        return fault->code;
    }
    const int code = open.real->pMethods->xTruncate(open.real, size);
    if (code == SQLITE_OK && open.file != 0) {
        open.disk->note(Resized{open.file, static_cast<std::uint64_t>(size)});
    }
    return code;
}

/// The VFS below syncs, too: that is how a folder with a new name in it is synced. Its calls of the system reach the
/// disk in system_calls.cpp, which spares the machine.
int sync(sqlite3_file* file, int flags)
{
    OpenFile& open = of(file);
    const auto fault = open.disk->hit(Call::Sync);
    if (open.file != 0) {
        const bool synced = !fault || fault->done == Done::All;
        open.disk->note(synced ? Happening(Synced{open.file}) : Happening(SyncFailed{open.file}));
    }
    return fault ? fault->code : open.real->pMethods->xSync(open.real, flags);
}

int size_of(sqlite3_file* file, sqlite3_int64* size)
{
    return real_methods(file).xFileSize(of(file).real, size);
}

int lock(sqlite3_file* file, int level)
{
    return real_methods(file).xLock(of(file).real, level);
}

int unlock(sqlite3_file* file, int level)
{
    return real_methods(file).xUnlock(of(file).real, level);
}

int check_reserved_lock(sqlite3_file* file, int* result)
{
    return real_methods(file).xCheckReservedLock(of(file).real, result);
}

int control(sqlite3_file* file, int operation, void* argument)
{
    return real_methods(file).xFileControl(of(file).real, operation, argument);
}

int sector_size(sqlite3_file* file)
{
    return real_methods(file).xSectorSize(of(file).real);
}

int characteristics(sqlite3_file* file)
{
    return real_methods(file).xDeviceCharacteristics(of(file).real);
}

int map(sqlite3_file* file, int region, int size, int extend, void volatile** memory)
{
    if (const auto fault = of(file).disk->hit(Call::Map)) {
        *memory = nullptr;
        return fault->code;
    }
    return real_methods(file).xShmMap(of(file).real, region, size, extend, memory);
}

int lock_map(sqlite3_file* file, int offset, int count, int flags)
{
    return real_methods(file).xShmLock(of(file).real, offset, count, flags);
}

void order_map(sqlite3_file* file)
{
    real_methods(file).xShmBarrier(of(file).real);
}

int unmap(sqlite3_file* file, int remove)
{
    return real_methods(file).xShmUnmap(of(file).real, remove);
}

const sqlite3_io_methods& methods()
{
    static const sqlite3_io_methods all = [] {
        sqlite3_io_methods made{};
        made.iVersion = shared_memory_methods;
        made.xClose = close;
        made.xRead = read;
        made.xWrite = write;
        made.xTruncate = resize;
        made.xSync = sync;
        made.xFileSize = size_of;
        made.xLock = lock;
        made.xUnlock = unlock;
        made.xCheckReservedLock = check_reserved_lock;
        made.xFileControl = control;
        made.xSectorSize = sector_size;
        made.xDeviceCharacteristics = characteristics;
        made.xShmMap = map;
        made.xShmLock = lock_map;
        made.xShmBarrier = order_map;
        made.xShmUnmap = unmap;
        return made;
    }();
    return all;
}

int open(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* flags_given)
{
    auto* open = new (file) OpenFile;
    open->disk = &of(vfs);
    open->real = reinterpret_cast<sqlite3_file*>(open + 1);
    if (const auto fault = open->disk->hit(Call::Open)) {
        return fault->code; // without methods it counts as not open
    }
    const int code = below().xOpen(&below(), name, open->real, flags, flags_given);
    if (code == SQLITE_OK) {
        open->base.pMethods = &methods();
        open->file = name != nullptr && open->disk->covers(name) ? open->disk->file_at(name) : 0;
    }
    return code;
}

int remove(sqlite3_vfs* vfs, const char* name, int sync_folder)
{
    if (const auto fault = of(vfs).hit(Call::Delete)) {
        return fault->code;
    }
    return below().xDelete(&below(), name, sync_folder);
}

}

sqlite3_vfs make_vfs(FaultyDisk& disk)
{
    sqlite3_vfs made = below();
    made.szOsFile = static_cast<int>(sizeof(OpenFile)) + below().szOsFile;
    made.pNext = nullptr;
    made.zName = "faulty";
    made.pAppData = &disk;
    made.xOpen = open;
    made.xDelete = remove;
    return made;
}

}

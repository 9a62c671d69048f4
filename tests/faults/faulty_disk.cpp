// SPDX-License-Identifier: MIT
#include "faults/faulty_disk.h"

#include "faults/vfs.h"
#include "support/read_file.h"

#include <algorithm>
#include <filesystem>

namespace faults {

namespace {

FaultyDisk*& in_use()
{
    static FaultyDisk* disk = nullptr; // system calls know of nobody else to ask
    return disk;
}

}

struct FaultyDisk::Vfs {
    explicit Vfs(FaultyDisk& disk) : vfs(make_vfs(disk)) { sqlite3_vfs_register(&vfs, 1); }
    Vfs(const Vfs&) = delete;
    Vfs& operator=(const Vfs&) = delete;
    ~Vfs() { sqlite3_vfs_unregister(&vfs); }

    sqlite3_vfs vfs;
};

FaultyDisk* disk_in_use()
{
    return in_use();
}

FaultyDisk::FaultyDisk(std::string root) : m_root(std::move(root)), m_vfs(std::make_unique<Vfs>(*this))
{
    in_use() = this;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(m_root)) {
        const std::string path = entry.path().string();
        const FileId file = file_at(entry.is_directory() ? path + "/" : path);
        if (entry.is_regular_file()) {
            note(Written{file, 0, support::read_file(path)});
            note(Synced{file});
        }
        note(FolderSynced{entry.path().parent_path().string()});
    }
}

FaultyDisk::~FaultyDisk()
{
    in_use() = nullptr;
}

void FaultyDisk::fail(const Fault& fault)
{
    m_faults.push_back(fault);
}

void FaultyDisk::heal()
{
    m_faults.clear();
    m_room.reset();
}

std::optional<Fault> FaultyDisk::hit(Call call)
{
    ++m_calls[static_cast<std::size_t>(call)];
    for (Fault& fault : m_faults) {
        if (fault.call != call || fault.count == 0) {
            continue;
        }
        if (fault.first > 0) {
            --fault.first;
            continue;
        }
        fault.count -= fault.count == for_ever ? 0 : 1;
        m_has_failed = true;
        return fault;
    }
    return std::nullopt;
}

std::uint64_t FaultyDisk::take_room(std::uint64_t bytes)
{
    const std::uint64_t taken = std::min(bytes, m_room.value_or(bytes));
    if (m_room) {
        *m_room -= taken;
        m_has_failed = m_has_failed || taken < bytes;
    }
    return taken;
}

FileId FaultyDisk::file_at(const std::string& path)
{
    const auto known = m_names.find(path);
    if (known != m_names.end()) {
        return known->second;
    }
    const FileId file = ++m_last;
    m_names[path] = file;
    note(Named{path, file});
    return file;
}

void FaultyDisk::made_folder(const std::string& path)
{
    file_at(path + "/");
}

void FaultyDisk::deleted(const std::string& path)
{
    if (m_names.erase(path) == 1) {
        note(Unnamed{path});
    }
}

void FaultyDisk::renamed(const std::string& from, const std::string& to)
{
    const FileId file = file_at(from);
    m_names.erase(from);
    m_names[to] = file;
    note(Renamed{from, to});
}

}

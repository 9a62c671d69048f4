// SPDX-License-Identifier: MIT
#include "faults/tape.h"

#include <algorithm>
#include <array>

namespace faults {

namespace {

/// A change to a file that has not been synced.
struct Unsynced {
    std::variant<Written, Resized> what;
    bool given_up = false; ///< by a sync that failed; only writing the same bytes again helps
};

struct Body {
    std::string bytes; ///< on the disk for sure
    std::vector<Unsynced> unsynced;
};

using NameChange = std::variant<Named, Unnamed, Renamed>;

struct Platter {
    std::map<FileId, Body> bodies;
    std::map<std::string, FileId> names; ///< on the disk for sure
    std::vector<NameChange> unsynced_names;
};

void write(std::string& file, const Written& written)
{
    file.resize(std::max<std::size_t>(file.size(), written.at + written.bytes.size()));
    file.replace(written.at, written.bytes.size(), written.bytes);
}

void apply(std::string& file, const Unsynced& change)
{
    if (const auto* written = std::get_if<Written>(&change.what)) {
        write(file, *written);
    } else {
        file.resize(std::get<Resized>(change.what).size);
    }
}

/// What is left of `old` where `begin` to `end` was written anew.
std::vector<Unsynced> without(const Written& old, std::uint64_t begin, std::uint64_t end)
{
    std::vector<Unsynced> left;
    const std::uint64_t old_end = old.at + old.bytes.size();
    if (old.at < begin) {
        left.push_back({Written{old.file, old.at, old.bytes.substr(0, begin - old.at)}, true});
    }
    if (old_end > end) {
        const std::uint64_t from = std::max(end, old.at);
        left.push_back({Written{old.file, from, old.bytes.substr(from - old.at)}, true});
    }
    return left;
}

/// What has been given up and was not written again since.
std::vector<Unsynced> still_given_up(const std::vector<Unsynced>& changes)
{
    std::vector<Unsynced> left;
    for (const Unsynced& change : changes) {
        if (change.given_up) {
            left.push_back(change);
            continue;
        }
        const auto* written = std::get_if<Written>(&change.what);
        const std::uint64_t begin = written != nullptr ? written->at : std::get<Resized>(change.what).size;
        const std::uint64_t end = written != nullptr ? begin + written->bytes.size() : UINT64_MAX;
        std::vector<Unsynced> rest;
        for (const Unsynced& old : left) {
            const std::vector<Unsynced> pieces = without(std::get<Written>(old.what), begin, end);
            rest.insert(rest.end(), pieces.begin(), pieces.end());
        }
        left = std::move(rest);
    }
    return left;
}

void sync(Body& body)
{
    for (const Unsynced& change : body.unsynced) {
        if (!change.given_up) {
            apply(body.bytes, change);
        }
    }
    body.unsynced = still_given_up(body.unsynced);
}

void give_up(Body& body)
{
    for (Unsynced& change : body.unsynced) {
        change.given_up = change.given_up || std::holds_alternative<Written>(change.what);
    }
}

void apply(std::map<std::string, FileId>& names, const NameChange& change)
{
    if (const auto* named = std::get_if<Named>(&change)) {
        names[named->path] = named->file;
    } else if (const auto* unnamed = std::get_if<Unnamed>(&change)) {
        names.erase(unnamed->path);
    } else if (auto node = names.extract(std::get<Renamed>(change).from); !node.empty()) {
        names.erase(std::get<Renamed>(change).to);
        node.key() = std::get<Renamed>(change).to;
        names.insert(std::move(node));
    }
}

std::string folder_of(const std::string& path)
{
    return path.substr(0, path.find_last_of('/', path.size() - 2)); // a folder itself ends in a slash
}

std::string folder_of(const NameChange& change)
{
    if (const auto* renamed = std::get_if<Renamed>(&change)) {
        return folder_of(renamed->to);
    }
    const auto* named = std::get_if<Named>(&change);
    return folder_of(named != nullptr ? named->path : std::get<Unnamed>(change).path);
}

void sync_folder(Platter& platter, const std::string& folder)
{
    std::vector<NameChange> others;
    for (const NameChange& change : platter.unsynced_names) {
        if (folder_of(change) == folder) {
            apply(platter.names, change);
        } else {
            others.push_back(change);
        }
    }
    platter.unsynced_names = std::move(others);
}

struct Play {
    Platter& platter;

    void operator()(const Named& named) const { platter.unsynced_names.emplace_back(named); }
    void operator()(const Unnamed& unnamed) const { platter.unsynced_names.emplace_back(unnamed); }
    void operator()(const Renamed& renamed) const { platter.unsynced_names.emplace_back(renamed); }
    void operator()(const FolderSynced& synced) const { sync_folder(platter, synced.path); }
    void operator()(const Written& written) const { platter.bodies[written.file].unsynced.push_back({written}); }
    void operator()(const Resized& resized) const { platter.bodies[resized.file].unsynced.push_back({resized}); }
    void operator()(const Synced& synced) const { sync(platter.bodies[synced.file]); }
    void operator()(const SyncFailed& failed) const { give_up(platter.bodies[failed.file]); }
};

/// How a power cut treats what was not synced: one loses nearly all of it, the next nearly nothing.
struct Luck {
    std::size_t kept = 0; ///< percent of changes that are there
    std::size_t torn = 0; ///< percent of writes that are there in part
};

Luck draw_luck(base::Rng& rng)
{
    constexpr std::array<std::size_t, 5> kept{0, 25, 50, 90, 100};
    constexpr std::array<std::size_t, 3> torn{0, 20, 60};
    return {kept.at(base::draw(rng, kept.size())), torn.at(base::draw(rng, torn.size()))};
}

bool happens(std::size_t percent, base::Rng& rng)
{
    return base::draw(rng, 100) < percent;
}

/// Some of the sectors of a write, or all of its size without its bytes.
void tear(std::string& file, const Written& written, base::Rng& rng)
{
    const std::uint64_t end = written.at + written.bytes.size();
    if (happens(20, rng)) {
        file.resize(std::max<std::size_t>(file.size(), end));
        return;
    }
    for (std::uint64_t from = written.at; from < end;) {
        const std::uint64_t to = std::min(end, (from / sector + 1) * sector);
        if (happens(50, rng)) {
            write(file, {written.file, from, written.bytes.substr(from - written.at, to - from)});
        }
        from = to;
    }
}

std::string what_is_left(const Body& body, const Luck& luck, base::Rng& rng)
{
    std::string bytes = body.bytes;
    for (const Unsynced& change : body.unsynced) {
        const auto* written = std::get_if<Written>(&change.what);
        if (written != nullptr && happens(luck.torn, rng)) {
            tear(bytes, *written, rng);
        } else if (happens(luck.kept, rng)) {
            apply(bytes, change);
        }
    }
    return bytes;
}

/// True when a folder that a path lies in was made but its own name was lost.
bool is_lost(const std::string& path, const std::map<std::string, FileId>& names, const std::vector<std::string>& made)
{
    return std::any_of(made.begin(), made.end(), [&](const std::string& folder) {
        return path != folder && path.starts_with(folder) && names.count(folder) == 0;
    });
}

}

Files after_power_cut(std::span<const Happening> happenings, base::Rng& rng)
{
    Platter platter;
    std::vector<std::string> folders;
    for (const Happening& happening : happenings) {
        std::visit(Play{platter}, happening);
        if (const auto* named = std::get_if<Named>(&happening); named != nullptr && named->path.ends_with('/')) {
            folders.push_back(named->path);
        }
    }
    const Luck luck = draw_luck(rng);
    for (const NameChange& change : platter.unsynced_names) {
        if (happens(luck.kept, rng)) {
            apply(platter.names, change);
        }
    }
    Files files;
    for (const auto& [path, file] : platter.names) {
        if (!is_lost(path, platter.names, folders)) {
            files[path] = what_is_left(platter.bodies[file], luck, rng);
        }
    }
    return files;
}

}

// SPDX-License-Identifier: MIT
#include "storage/set_aside.h"

#include "storage/sync_folder.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <filesystem>
#include <fmt/format.h>

namespace storage {

namespace {

namespace fs = std::filesystem;

// The database first: should the program be killed in between, its log without it is found next time and set aside
// as well, whereas the database without its log would pass for sound.
constexpr std::array<std::string_view, 4> suffixes{"", "-journal", "-wal", "-shm"};

/// The words that files are set aside under: they are damaged, or a newer version of the game wrote them.
constexpr std::array<std::string_view, 2> words{"damaged", "newer"};

std::string with(const std::string& path, std::string_view suffix)
{
    return path + std::string(suffix);
}

bool is_taken(const std::string& path)
{
    std::error_code ignored;
    return std::any_of(suffixes.begin(), suffixes.end(), [&](std::string_view suffix) {
        return fs::symlink_status(with(path, suffix), ignored).type() != fs::file_type::not_found;
    });
}

/// UTC as YYYYMMDDTHHMMSSZ.
std::string stamp(base::Timestamp now)
{
    const std::chrono::sys_time<std::chrono::milliseconds> time{std::chrono::milliseconds(now.milliseconds)};
    const auto midnight = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day day{midnight};
    const std::chrono::hh_mm_ss clock{std::chrono::floor<std::chrono::seconds>(time - midnight)};
    return fmt::format("{:04}{:02}{:02}T{:02}{:02}{:02}Z", static_cast<int>(day.year()),
                       static_cast<unsigned>(day.month()), static_cast<unsigned>(day.day()), clock.hours().count(),
                       clock.minutes().count(), clock.seconds().count());
}

std::string free_name(const std::string& wanted)
{
    std::string name = wanted;
    for (int i = 2; is_taken(name); ++i) {
        name = fmt::format("{}-{}", wanted, i);
    }
    return name;
}

std::uintmax_t size_or_zero(const std::string& path)
{
    std::error_code error;
    const std::uintmax_t size = fs::file_size(path, error);
    return error ? 0 : size;
}

}

base::Result<std::string> set_aside(const std::string& path, std::string_view word, base::Timestamp now)
{
    const std::string name = free_name(fmt::format("{}.{}-{}", path, word, stamp(now)));
    for (const std::string_view suffix : suffixes) {
        std::error_code error;
        fs::rename(with(path, suffix), with(name, suffix), error);
        if (error && error != std::errc::no_such_file_or_directory) {
            return base::fail(base::ErrorKind::Refused,
                              fmt::format("{} can't be used and can't be renamed ({}). Move it away yourself, then "
                                          "start the game again.",
                                          with(path, suffix), error.message()));
        }
        if (suffix.empty()) { // before the log goes, or after a power cut the log alone may have gone
            if (auto synced = sync_folder(fs::path(path).parent_path()); !synced) {
                return base::fail(std::move(synced).error());
            }
        }
    }
    return name;
}

bool has_set_aside(const std::string& path)
{
    const fs::path file(path);
    std::error_code error;
    const fs::directory_iterator beside(file.parent_path(), error);
    return std::any_of(fs::begin(beside), fs::end(beside), [&](const fs::directory_entry& entry) {
        const std::string name = entry.path().filename().string();
        return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
            return name.starts_with(fmt::format("{}.{}-", file.filename().string(), word));
        });
    });
}

bool has_lost_its_body(const std::string& path)
{
    return size_or_zero(path) <= 1 && size_or_zero(path + "-wal") > 0; // to SQLite one byte is empty, too
}

}

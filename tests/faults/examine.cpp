// SPDX-License-Identifier: MIT
#include "faults/examine.h"

#include "room/codec.h"
#include "room/state.h"
#include "support/read_file.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <sqlite3.h>

namespace faults {

namespace {

namespace fs = std::filesystem;

int keep_first_row(void* words, int /*columns*/, char** values, char** /*names*/)
{
    auto& first = *static_cast<std::string*>(words);
    first = first.empty() && values[0] != nullptr ? values[0] : first;
    return 0;
}

std::string first_row(sqlite3* database, const char* query)
{
    std::string words;
    const int code = sqlite3_exec(database, query, keep_first_row, &words, nullptr);
    return code == SQLITE_OK ? words : sqlite3_errmsg(database);
}

/// How many lines were promised by then.
std::size_t promised_lines(const Minutes& minutes, std::size_t tape)
{
    std::size_t lines = 0;
    for (const Promise& promise : minutes.promises) {
        lines = promise.tape <= tape ? promise.lines : lines;
    }
    return lines;
}

/// True for what was promised, and for that with a batch behind it that was asked for and not promised.
bool may_be(const Lines& found, const Minutes& minutes, std::size_t tape)
{
    const std::size_t promised = promised_lines(minutes, tape);
    const auto end_of_promised = minutes.kept.begin() + static_cast<std::ptrdiff_t>(promised);
    if (found.size() < promised || !std::equal(minutes.kept.begin(), end_of_promised, found.begin())) {
        return false;
    }
    const Lines more(found.begin() + static_cast<std::ptrdiff_t>(promised), found.end());
    return more.empty() || std::any_of(minutes.wishes.begin(), minutes.wishes.end(), [&](const Wish& wish) {
               return wish.tape <= tape && wish.behind == promised && wish.lines == more;
           });
}

std::string complaint_of_students(const room::State& state, const std::vector<Heard>& heard, std::size_t tape)
{
    for (const Heard& one : heard) {
        if (one.tape > tape) {
            continue;
        }
        const auto id = room::student_of(state, base::sha256(one.token));
        if (!id) {
            return "a student who had joined is unknown";
        }
        const room::Student* student = room::find_student(state, *id);
        if (one.turn && room::find_attempt(*student, {*one.turn}) == nullptr) {
            return fmt::format("an answer to question {} is lost", *one.turn);
        }
    }
    return "";
}

std::string complaint_of_lines(const Lines& lines, const Account& account, std::size_t tape)
{
    if (!may_be(lines, account.minutes, tape)) {
        return fmt::format("{} events are there, of which {} were promised, but not those", lines.size(),
                           promised_lines(account.minutes, tape));
    }
    const auto state = room::replay(pack_of_lessons(), lines);
    return state ? complaint_of_students(*state, account.heard, tape) : state.error().message;
}

/// The class with events that was begun last.
const storage::ClassRecord* newest(const std::vector<storage::ClassRecord>& classes)
{
    const auto found = std::find_if(classes.rbegin(), classes.rend(), [](const auto& one) { return one.events > 0; });
    return found == classes.rend() ? nullptr : &*found;
}

std::string complaint_of_class(const storage::Classroom& classroom, const Account& account, std::size_t tape)
{
    const auto classes = classroom.classes();
    if (!classes) {
        return classes.error().message;
    }
    const storage::ClassRecord* record = newest(*classes);
    if (record == nullptr) {
        return promised_lines(account.minutes, tape) == 0 ? "" : "the class is lost";
    }
    if (record->start != account.start) {
        return "the class is another one";
    }
    if (account.minutes.ended <= tape && !record->ended_at) {
        return "the class is not over any more";
    }
    const auto lines = classroom.events(record->id);
    if (!lines) {
        return lines.error().message;
    }
    return promised_lines(account.minutes, tape) == 0 ? "" : complaint_of_lines(*lines, account, tape);
}

}

void lay_out(const Files& files, const std::string& root, const std::string& folder)
{
    for (const auto& entry : fs::directory_iterator(folder)) {
        fs::remove_all(entry.path());
    }
    for (const auto& [path, bytes] : files) {
        const fs::path to = folder + path.substr(root.size());
        fs::create_directories(to.parent_path());
        if (!path.ends_with('/')) {
            std::ofstream(to, std::ios::binary).write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        }
    }
}

Files files_in(const std::string& folder)
{
    Files files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (entry.is_regular_file()) {
            files[entry.path().string()] = support::read_file(entry.path());
        }
    }
    return files;
}

std::string complaint(const std::string& path, const Account& account, std::size_t tape)
{
    {
        auto opened = storage::Classroom::open(path, StoppedClock());
        if (!opened) {
            return opened.error().message;
        }
        if (opened->set_aside) {
            return "set aside: " + opened->set_aside->message;
        }
        if (std::string found = complaint_of_class(opened->classroom, account, tape); !found.empty()) {
            return found;
        }
    }
    return damage(path);
}

std::string damage(const std::string& path)
{
    sqlite3* database = nullptr;
    const int code = sqlite3_open_v2(path.c_str(), &database, SQLITE_OPEN_READWRITE, nullptr);
    std::string verdict = code == SQLITE_OK ? first_row(database, "PRAGMA integrity_check") : "can't be opened";
    if (verdict == "ok") {
        verdict = first_row(database, "PRAGMA foreign_key_check");
    }
    sqlite3_close(database);
    return verdict;
}

}

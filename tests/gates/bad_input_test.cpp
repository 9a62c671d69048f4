// SPDX-License-Identifier: MIT
// Files that are no article beside one that is, through the program itself. This program stays small: what a child
// process needs at most counts from the memory of the one that starts it.
#include "support/read_file.h"
#include "support/temporary_folder.h"

#include <algorithm>
#include <array>
#include <doctest/doctest.h>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

namespace fs = std::filesystem;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool memory_counts = false; // the sanitizer keeps what was given back
#else
constexpr bool memory_counts = true;
#endif

constexpr const char* good = "Ferry stops at Port Ellery\n\nMonday, March 3, 2025\n\n"
                             "The ferry Anna Reis stopped at Port Ellery on March 1, 2025, because its engine failed. "
                             "Harbour master Tomas Lund called the company Blue Line at 6:40 a.m. on March 1, 2025. "
                             "Blue Line sent the tug Vigo from Faro on March 2, 2025. "
                             "The council of Port Ellery thanked Captain Joana Silva for her calm.\n\n"
                             "Joana Silva has steered the ferry since 2009. The ferry carried 240 people that morning. "
                             "Tomas Lund said the harbour office would pay for a bus to Faro.\n";

/// What became of a run of the program.
struct Run {
    int status = -1; ///< of its exit; -1 when a signal ended it
    std::string errors;
    std::string pack; ///< the pack file; empty when none was made
    long peak = 0; ///< kilobytes of memory at most
};

/// Runs `receipts generate` on what is in a folder.
Run generate(const fs::path& folder)
{
    const support::TemporaryFolder home;
    const std::string errors = (home.path() / "errors").string();
    const std::string pack = (home.path() / "made.toml").string();
    const std::string name = "HOME=" + home.path().string();
    const pid_t child = ::fork();
    if (child == 0) {
        const int to_errors = ::open(errors.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
        const int to_nothing = ::open("/dev/null", O_WRONLY);
        ::dup2(to_errors, STDERR_FILENO);
        ::dup2(to_nothing, STDOUT_FILENO);
        ::execl("/usr/bin/env", "env", name.c_str(), RECEIPTS_PROGRAM, "generate", folder.c_str(), "-o", pack.c_str(),
                "--jobs", "1", nullptr);
        ::_exit(127);
    }
    int status = 0;
    rusage used{};
    REQUIRE(::wait4(child, &status, 0, &used) == child);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, support::read_file(errors), support::read_file(pack),
            used.ru_maxrss};
}

void write(const fs::path& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

std::string repeated(std::string_view piece, std::size_t bytes)
{
    std::string all;
    while (all.size() < bytes) {
        all += piece;
    }
    return all;
}

/// Text of `bytes` that is all one sentence.
std::string endless(std::size_t bytes)
{
    return "Endless words at Port Ellery\n\nThe harbour master Tomas Lund saw "
           + repeated("a boat of Port Ellery and a ship from Faro and ", bytes) + "a tug.\n";
}

struct Bad {
    std::string name;
    std::string bytes;
};

std::vector<Bad> bad_files()
{
    std::string binary(5000, '\0');
    for (std::size_t i = 0; i < binary.size(); ++i) {
        binary[i] = static_cast<char>((i * 7919U) % 251U);
    }
    return {{"empty.txt", ""},
            {"blank.txt", " \n\n \n"},
            {"german.txt",
             "Die Fähre blieb liegen\n\nAm Montag blieb die Fähre im Hafen liegen, weil der Motor nicht mehr "
             "lief. Der Hafenmeister rief um sieben Uhr die Reederei an, und diese schickte noch am selben "
             "Tag einen Schlepper. Die Fahrgäste mussten mit dem Bus weiterfahren und kamen erst am Abend an."},
            {"binary.txt", binary},
            {"picture.html", "\x89PNG\r\n\x1a\n" + binary}};
}

/// True when the program said something on a file, and not merely that something is not known of it.
bool has_warning_on(const Run& run, const std::string& name)
{
    std::istringstream lines(run.errors);
    for (std::string line; std::getline(lines, line);) {
        if (line.find(name) != std::string::npos && line.find(": note: ") == std::string::npos) {
            return true;
        }
    }
    return false;
}

/// The questions of the good article are made whatever lies beside it.
void check_good(const Run& together, const Run& alone)
{
    CHECK(together.status == 1);
    CHECK(alone.status == 0);
    REQUIRE_FALSE(alone.pack.empty());
    CHECK(together.pack == alone.pack);
}

void check_memory(const Run& together, const Run& alone)
{
    MESSAGE("at most " << together.peak / 1024 << " MB, alone " << alone.peak / 1024 << " MB");
    if (memory_counts) {
        CHECK(together.peak - alone.peak < 64L * 1024);
    }
}

}

TEST_CASE("receipts generate - files that are no article get a line each, and the good one is done")
{
    const support::TemporaryFolder folder;
    write(folder.path() / "good.txt", good);
    const Run alone = generate(folder.path());
    for (const Bad& bad : bad_files()) {
        write(folder.path() / bad.name, bad.bytes);
    }
    const Run together = generate(folder.path());
    check_good(together, alone);
    check_memory(together, alone);
    for (const Bad& bad : bad_files()) {
        CAPTURE(bad.name);
        CHECK(has_warning_on(together, bad.name));
    }
}

TEST_CASE("receipts generate - ten megabytes are refused without taking much memory")
{
    const support::TemporaryFolder folder;
    write(folder.path() / "good.txt", good);
    const Run alone = generate(folder.path());
    write(folder.path() / "huge.txt",
          "A long night at Port Ellery\n\n" + repeated("The boat left Faro at noon. ", 10'000'000));
    const Run together = generate(folder.path());
    check_good(together, alone);
    check_memory(together, alone);
    CHECK(has_warning_on(together, "huge.txt"));
}

TEST_CASE("receipts generate - an endless sentence costs neither time nor memory, and is told of")
{
    const support::TemporaryFolder folder;
    write(folder.path() / "good.txt", good);
    const Run alone = generate(folder.path());
    std::size_t bytes = 0;
    SUBCASE("of a page")
    {
        bytes = 7'000;
    }
    SUBCASE("of a book")
    {
        bytes = 900'000;
    }
    write(folder.path() / "zz-endless.txt", endless(bytes));
    const Run together = generate(folder.path());
    check_good(together, alone);
    check_memory(together, alone);
    CHECK(has_warning_on(together, "zz-endless.txt"));
}

TEST_CASE("receipts generate - a sentence of about as many words as are parsed does no harm")
{
    const support::TemporaryFolder folder;
    write(folder.path() / "good.txt", good);
    const Run alone = generate(folder.path());
    write(folder.path() / "zz-long.txt", endless(1'000));
    const Run together = generate(folder.path());
    check_memory(together, alone);
    CHECK(together.status <= 1);
    CHECK(together.pack.find("good") != std::string::npos);
}

// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace app {

/// The commands of `receipts`, as values; each has the words that the manual page gives it.
struct OpenGame {
    bool operator==(const OpenGame&) const = default;
};

/// Where a round is played.
enum class Surface { Window, Terminal };

struct Play {
    std::string pack; ///< path of the pack
    Surface surface = Surface::Window;
    std::size_t length = 12; ///< questions at most
    std::optional<std::uint64_t> seed; ///< drawn from the system when not given
    bool operator==(const Play&) const = default;
};

/// What `check` does besides telling what is wrong.
enum class Completion { Off, Write };

struct Check {
    std::vector<std::string> packs;
    Completion completion = Completion::Off;
    bool operator==(const Check&) const = default;
};

/// Whether what came of every sentence is told.
enum class Explaining { Off, On };

struct Generate {
    std::vector<std::string> sources; ///< articles and folders of them
    std::string pack; ///< where the pack is written; one that is there is added to
    std::size_t per_article = 8;
    std::vector<std::string> kinds; ///< by their names; all when empty
    std::uint64_t seed = 1;
    std::size_t jobs = 0; ///< threads; 0 for as many as the machine has
    Explaining explaining = Explaining::Off;
    std::string report; ///< a JSON file; empty for none
    bool operator==(const Generate&) const = default;
};

struct ShowRules {
    bool operator==(const ShowRules&) const = default;
};

struct Replay {
    std::string file;
    bool operator==(const Replay&) const = default;
};

/// Where the host's screen is: in the game's window, or on the terminal alone.
enum class HostScreen { Window, Terminal };

/// What the host prints: words for people, or a line of JSON an event.
enum class HostOutput { Words, Json };

/// What becomes of a class of the same pack that was never ended.
enum class Unfinished { GoOn, Leave };

struct Host {
    std::string pack; ///< path of the pack
    std::optional<std::uint16_t> port; ///< 0 for one that is free; that of the unfinished class or 8080 when not given
    std::string bind = "0.0.0.0"; ///< the address that is served
    std::string name; ///< of this machine, or its address, in the link; found out when empty
    std::string state; ///< folder of the classes; the user's own when empty
    std::string certificate; ///< PEM files; both or none
    std::string key;
    std::size_t length = 1000; ///< questions at most
    std::optional<int> seconds; ///< to answer in; no timer when not given
    std::int64_t keep_days = 180; ///< after which a class is deleted
    HostScreen screen = HostScreen::Window;
    HostOutput output = HostOutput::Words;
    Unfinished unfinished = Unfinished::GoOn;
    bool operator==(const Host&) const = default;
};

/// Tells which classes are on record.
struct ListClasses {
    std::string state; ///< folder of the classes; the user's own when empty
    bool operator==(const ListClasses&) const = default;
};

enum class ReportFormat { Html, Csv, Json };

/// Whether students stand in a report by name or by number.
enum class StudentNames { Shown, Numbered };

struct MakeReport {
    std::optional<std::int64_t> number; ///< of the class; the newest when not given
    ReportFormat format = ReportFormat::Html;
    std::string output; ///< a file, or - for the terminal; when empty a page goes into a file beside, others there
    std::string state; ///< folder of the classes; the user's own when empty
    std::string pack; ///< path of the pack; where the class had it when empty
    std::string language; ///< BCP 47 tag; the player's own when empty
    StudentNames names = StudentNames::Shown;
    bool operator==(const MakeReport&) const = default;
};

/// What becomes of what is on record of a student.
enum class StudentFate { Keep, Erase };

struct OneStudent {
    std::int64_t number = 0; ///< of the class
    std::string name; ///< or the number in the report
    std::string output; ///< where everything on record goes; empty for nowhere
    StudentFate fate = StudentFate::Keep;
    std::string state;
    std::string pack;
    bool operator==(const OneStudent&) const = default;
};

/// Nothing to do but to print: help, the version, or what was wrong with the words.
struct Say {
    std::string text;
    int exit_status = 0; ///< 0 for help and version, 2 for wrong words
    bool operator==(const Say&) const = default;
};

using Command
    = std::variant<OpenGame, Play, Check, Generate, ShowRules, Replay, Host, ListClasses, MakeReport, OneStudent, Say>;

/// The command that the words of a command line ask for; `words` without the program's name.
Command parse(const std::vector<std::string>& words);

}

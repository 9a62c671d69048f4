// SPDX-License-Identifier: MIT
#pragma once

#include "app/command_line.h"

#include <CLI/CLI.hpp>
#include <optional>

namespace app {

/// The words of the commands that look into classes on record, while CLI11 writes into them.
struct ClassWords {
    CLI::App* report = nullptr;
    CLI::App* student = nullptr;
    std::string session;
    std::string format;
    bool list = false;
    bool pseudonyms = false;
    bool erase = false;
    MakeReport report_words;
    OneStudent student_words;
};

/// Adds the commands `report` and `student`. `words` outlives `app`.
void describe_classes(CLI::App& app, ClassWords& words);

/// The command that was given, or what is wrong with it; nothing when it is another one.
std::optional<Command> chosen_of_classes(const ClassWords& words);

}

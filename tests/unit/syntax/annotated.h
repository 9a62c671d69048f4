// SPDX-License-Identifier: MIT
#pragma once

#include "support/read_file.h"
#include "syntax/tree.h"

#include <doctest/doctest.h>
#include <sstream>
#include <string>
#include <vector>

/// A sentence of our own with the tree that it should have.
struct Annotated {
    std::string text;
    std::vector<std::string> forms;
    std::vector<std::string> upos;
    std::vector<int> heads; ///< `syntax::root_head` for the root
    std::vector<std::string> relations;
};

/// The sentences of a file in CoNLL-U under tests/cases/syntax/.
inline std::vector<Annotated> annotated(const std::string& file)
{
    std::istringstream lines(support::read_file(RECEIPTS_SOURCE_DIR "/tests/cases/syntax/" + file));
    std::vector<Annotated> sentences;
    const std::string text = "# text = ";
    for (std::string line; std::getline(lines, line);) {
        if (line.starts_with(text)) {
            sentences.push_back({line.substr(text.size()), {}, {}, {}, {}});
            continue;
        }
        std::istringstream row(line);
        std::vector<std::string> columns;
        for (std::string column; std::getline(row, column, '\t');) {
            columns.push_back(column);
        }
        if (columns.size() == 10) {
            sentences.back().forms.push_back(columns[1]);
            sentences.back().upos.push_back(columns[3]);
            sentences.back().heads.push_back(std::stoi(columns[6]) - 1);
            sentences.back().relations.push_back(columns[7]);
        }
    }
    REQUIRE_MESSAGE(sentences.size() >= 30, file << " is missing or was cut short");
    return sentences;
}

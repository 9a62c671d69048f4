// SPDX-License-Identifier: MIT
// Makes and measures the weights of the parser; see README.md beside this file.
#include "syntax/bytes.h"
#include "syntax/train/measure.h"
#include "syntax/train/train.h"

#include <cstdio>
#include <fmt/core.h>
#include <fstream>
#include <span>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace syntax;

constexpr int failed = 1;
constexpr int misused = 2;

std::string read_file(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream content;
    content << file.rdbuf();
    return content.str();
}

Bytes bytes_of(const std::string& file)
{
    return std::as_bytes(std::span(file));
}

int fail(const std::string& path, const base::Error& error)
{
    fmt::print(stderr, "{}:{}: {}\n", path, error.place.line, error.message);
    return failed;
}

void print(const train::Measured& measured, std::size_t sentences)
{
    const auto line = [](const char* what, const train::Share& share) {
        fmt::print("{:<34}{:7.2f} %  of {}\n", what, share.percent(), share.of);
    };
    line("our tokens that are right", measured.tokens_found);
    line("tokens that we found", measured.tokens_missed);
    line("UPOS", measured.upos);
    line("XPOS", measured.xpos);
    line("heads (UAS)", measured.heads);
    line("arcs (LAS)", measured.arcs);
    line("heads without punctuation", measured.heads_of_words);
    line("subject-verb pairs", measured.subjects);
    line("the same, all members agreeing", measured.agreed_subjects);
    line("pairs found by all members", measured.found_subjects);
    fmt::print("kept of our pairs {:.1f} %, {:.0f} sentences a second\n",
               100.0 * static_cast<double>(measured.agreed_subjects.of) / static_cast<double>(measured.subjects.of),
               static_cast<double>(sentences) / measured.seconds);
}

int measure_model(const std::string& model_path, const Lexicon& lexicon, const std::string& treebank_path)
{
    const std::string model = read_file(model_path);
    const auto parser = Parser::open(bytes_of(model), lexicon);
    const auto sentences = train::read_conllu(read_file(treebank_path));
    if (!parser) {
        return fail(model_path, parser.error());
    }
    if (!sentences) {
        return fail(treebank_path, sentences.error());
    }
    print(train::measure(*parser, *sentences), sentences->size());
    return 0;
}

int train_model(const std::string& model_path, const Lexicon& lexicon, std::span<const std::string> treebanks)
{
    std::vector<train::Gold> all;
    for (const std::string& path : treebanks) {
        const auto sentences = train::read_conllu(read_file(path));
        if (!sentences) {
            return fail(path, sentences.error());
        }
        all.insert(all.end(), sentences->begin(), sentences->end());
    }
    const std::vector<std::byte> model = train::train_model(std::move(all), lexicon);
    std::ofstream file(model_path, std::ios::binary);
    file.write(reinterpret_cast<const char*>(model.data()), static_cast<std::streamsize>(model.size()));
    return file.good() ? 0 : failed;
}

}

int main(int count, char** arguments)
{
    const std::vector<std::string> words(arguments + 1, arguments + count);
    const bool measures = words.size() == 4 && words[0] == "--measure";
    if (!measures && (words.size() < 3 || words[0].starts_with('-'))) {
        fmt::print(stderr, "receipts-train MODEL LEXICON TREEBANK.conllu...\n"
                           "receipts-train --measure MODEL LEXICON TREEBANK.conllu\n");
        return misused;
    }
    const std::string& lexicon_path = measures ? words[2] : words[1];
    const std::string lexicon_file = read_file(lexicon_path);
    const auto lexicon = Lexicon::open(bytes_of(lexicon_file));
    if (!lexicon) {
        return fail(lexicon_path, lexicon.error());
    }
    return measures ? measure_model(words[1], *lexicon, words[3])
                    : train_model(words[0], *lexicon, std::span(words).subspan(2));
}

// SPDX-License-Identifier: MIT
// receipts-lexicon: compiles WordNet, geonames, iso-codes and link-grammar's given names into the file that
// syntax::Lexicon reads. Run by the build.
#include "syntax/compile/names.h"
#include "syntax/compile/table_writer.h"
#include "syntax/compile/word_tables.h"

#include <cstdio>
#include <fmt/format.h>
#include <memory>
#include <span>

namespace syntax::compile {

namespace {

using File = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;

base::Result<std::string> read_file(const std::string& path)
{
    const File file(std::fopen(path.c_str(), "rb"), std::fclose);
    if (!file) {
        return base::fail(base::ErrorKind::NotFound, fmt::format("{} can't be opened.", path));
    }
    std::string bytes;
    std::array<char, 1 << 16> piece{};
    while (const std::size_t count = std::fread(piece.data(), 1, piece.size(), file.get())) {
        bytes.append(piece.data(), count);
    }
    return bytes;
}

bool write_file(const std::string& path, std::string_view bytes)
{
    const File file(std::fopen(path.c_str(), "wb"), std::fclose);
    return file && std::fwrite(bytes.data(), 1, bytes.size(), file.get()) == bytes.size()
           && std::fflush(file.get()) == 0;
}

/// What the command line names.
struct Inputs {
    std::string wordnet;
    std::string geonames; ///< the English catalogue
    std::vector<std::string> languages; ///< the catalogues of all languages
    std::string iso_codes;
    std::string given_names;
    std::string output;
    std::string sources; ///< a line for each package
};

base::Result<Inputs> read_arguments(std::span<char*> arguments)
{
    Inputs inputs;
    const std::map<std::string_view, std::string*> names{{"--wordnet", &inputs.wordnet},
                                                         {"--geonames", &inputs.geonames},
                                                         {"--iso-codes", &inputs.iso_codes},
                                                         {"--given-names", &inputs.given_names},
                                                         {"--output", &inputs.output}};
    for (std::size_t at = 1; at + 1 < arguments.size(); at += 2) {
        const std::string_view name = arguments[at];
        if (name == "--source") {
            inputs.sources += fmt::format("{}\n", arguments[at + 1]);
        } else if (name == "--language") {
            inputs.languages.emplace_back(arguments[at + 1]);
        } else if (const auto known = names.find(name); known != names.end()) {
            *known->second = arguments[at + 1];
        } else {
            return base::fail(base::ErrorKind::Refused, fmt::format("{} is not known.", name));
        }
    }
    if (inputs.output.empty()) {
        return base::fail(base::ErrorKind::Refused, "--output FILE is missing.");
    }
    return inputs;
}

base::Result<Geonames> load_geonames(const Inputs& inputs)
{
    const auto english = read_file(inputs.geonames);
    if (!english) {
        return base::fail(english.error());
    }
    std::vector<std::string> others;
    for (const std::string& path : inputs.languages) {
        auto other = read_file(path);
        if (!other) {
            return base::fail(other.error());
        }
        others.push_back(std::move(*other));
    }
    return read_geonames(*english, others);
}

base::Result<std::vector<Country>> load_countries(const Inputs& inputs)
{
    const auto bytes = read_file(inputs.iso_codes);
    return bytes ? collect_countries(*bytes) : base::fail(bytes.error());
}

/// Files link-grammar's given names; a list that is missing is an error.
base::Result<void> load_given_names(const Inputs& inputs, Gazetteer& gazetteer)
{
    for (const auto& [list, gender] :
         {std::pair("female", Gender::Female), std::pair("male", Gender::Male), std::pair("bisex", Gender::Unknown)}) {
        const auto bytes = read_file(fmt::format("{}/entities.given-{}.sing", inputs.given_names, list));
        if (!bytes) {
            return base::fail(bytes.error());
        }
        add_given_names(*bytes, gender, gazetteer);
    }
    return {};
}

base::Result<void> write_names(const Inputs& inputs, const WordNet& wordnet, TableWriter& writer)
{
    const auto geonames = load_geonames(inputs);
    const auto countries = load_countries(inputs);
    if (!geonames || !countries) {
        return base::fail(geonames ? countries.error() : geonames.error());
    }
    Gazetteer gazetteer;
    add_countries(*countries, gazetteer);
    add_geonames(*geonames, gazetteer);
    add_own_names(gazetteer);
    add_wordnet_names(wordnet, *countries, gazetteer);
    if (auto given = load_given_names(inputs, gazetteer); !given) {
        return given;
    }
    gazetteer.write(writer);
    write_countries(*countries, gazetteer, writer);
    return {};
}

base::Result<std::string> compile(const Inputs& inputs)
{
    const auto wordnet = read_wordnet([&](const std::string& name) { return read_file(inputs.wordnet + "/" + name); });
    if (!wordnet) {
        return base::fail(wordnet.error());
    }
    TableWriter writer;
    if (const auto names = write_names(inputs, *wordnet, writer); !names) {
        return base::fail(names.error());
    }
    write_words(*wordnet, writer);
    write_nouns(wordnet->part(Word::Noun), writer);
    write_verbs(wordnet->part(Word::Verb), writer);
    writer.bytes(Table::Sources, inputs.sources);
    return writer.file();
}

int run(std::span<char*> arguments)
{
    const auto inputs = read_arguments(arguments);
    const auto bytes = inputs ? compile(*inputs) : base::Result<std::string>(base::fail(inputs.error()));
    if (!bytes) {
        fmt::print(stderr, "receipts-lexicon: {}\n", bytes.error().message);
        return 1;
    }
    if (!write_file(inputs->output, *bytes)) {
        fmt::print(stderr, "receipts-lexicon: {} can't be written.\n", inputs->output);
        return 1;
    }
    return 0;
}

}

}

int main(int argc, char** argv)
{
    return syntax::compile::run({argv, static_cast<std::size_t>(argc)});
}

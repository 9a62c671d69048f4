// SPDX-License-Identifier: MIT
#include "pack/source.h"

#include "pack/notes.h"

#include <fmt/format.h>

namespace pack {

namespace {

constexpr std::string_view question_name = "question";

base::Result<Source> no_parts(const std::string& file)
{
    return base::fail(base::ErrorKind::BadFormat, "The file can't be read in parts.", {file});
}

/// What follows the number in `question[3].key`.
std::string_view after_number(std::string_view path)
{
    const std::size_t end = path.find(']');
    return end == std::string_view::npos ? std::string_view() : path.substr(end + 1);
}

}

base::Result<Source> open_in_parts(std::string_view bytes, const std::string& file)
{
    std::vector<toml::Section> sections = toml::sections(bytes, question_name);
    auto head = toml::Document::read(sections.front().bytes, file);
    if (!head || head->root().get(question_name)) {
        return no_parts(file);
    }
    sections.erase(sections.begin());
    return Source{bytes, file, std::move(*head), std::move(sections)};
}

base::Result<Source> open_whole(std::string_view bytes, const std::string& file)
{
    auto document = toml::Document::read(bytes, file);
    if (!document) {
        base::Error error = document.error();
        error.message = one_line(std::move(error.message)); // it may quote a key, and that any character
        return base::fail(std::move(error));
    }
    return Source{bytes, file, std::move(*document), {}};
}

base::Result<toml::Document> read_section(const Source& source, const toml::Section& section)
{
    auto document = toml::Document::read(section.bytes, source.file);
    if (!document) {
        return base::fail(document.error());
    }
    const auto questions = document->root().get(question_name);
    const auto array = questions ? questions->array() : std::nullopt;
    if (!array || array->size() != 1 || document->root().size() != 1) {
        return base::fail(base::ErrorKind::BadFormat, "A section holds more than a question.", {source.file});
    }
    return std::move(*document);
}

toml::Position find(const Source& source, std::string_view path)
{
    const auto number = question_of(path);
    if (!number || *number >= source.questions.size()) {
        return source.head.find(path);
    }
    const toml::Section& section = source.questions[*number];
    const auto document = read_section(source, section);
    toml::Position at
        = document ? document->find(fmt::format("question[0]{}", after_number(path))) : toml::Position{1, 1};
    at.line += section.lines_before;
    return at;
}

}

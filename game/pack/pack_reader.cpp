// SPDX-License-Identifier: MIT
#include "pack/pack_reader.h"

#include "base/language.h"
#include "pack/fields.h"
#include "pack/path.h"
#include "pack/question_reader.h"

#include <fmt/format.h>
#include <unordered_map>

namespace pack {

namespace {

constexpr std::array<std::string_view, 9> pack_fields{"format", "id",     "title",   "language", "licence",
                                                      "about",  "notice", "article", "question"};
constexpr std::array<std::string_view, 3> article_fields{"id", "path", "sha256"};

base::Result<void> check_format(Fields& fields, Notes& notes)
{
    const auto format = fields.integer("format", Need::Required);
    if (format && *format > format_version) {
        const toml::Position at = fields.position("format");
        constexpr auto words = base::message("This pack was written for a newer version of the game. Install that "
                                             "version.");
        return base::fail(base::ErrorKind::TooNew, std::string(words), {notes.file, at.line, at.column});
    }
    if (format && *format < format_version) {
        fields.report_value("format", {fmt::format("there is no format {}", *format),
                                       fmt::format("write format = {}", format_version)});
    }
    return {};
}

base::Sha256 read_hash(Fields& fields)
{
    const std::string hex = fields.text("sha256", Need::Optional);
    const auto hash = base::sha256_from_hex(hex);
    if (!hex.empty() && !hash) {
        fields.report_value("sha256", {"`sha256` is not 64 hexadecimal digits",
                                       "leave it out; `receipts check --complete` fills it in"});
    }
    return hash.value_or(base::Sha256{});
}

quiz::ArticleRef read_ref(const toml::Value& value, const Path& path, Notes& notes)
{
    const auto table = value.table();
    if (!table) {
        report_type(notes, path, value, "a table");
        return {};
    }
    Fields fields(*table, {"the article", article_fields, {}}, path, notes);
    quiz::ArticleRef ref{{fields.id("id", Need::Required)}, fields.text("path", Need::Required), read_hash(fields)};
    const bool written
        = fields.find("path", Need::Optional).has_value() && !is_unread(notes, to_string(Path{&path, "path"}));
    if (const auto fault = path_fault(ref.path); written && !fault.empty()) {
        fields.report_value("path", {fmt::format("the path {}", fault),
                                     "write it as seen from the pack, as in \"../articles/name.md\""});
        ref.path.clear();
    }
    return ref;
}

/// Gives each anchor the hash that the pack has for its article.
void fill_in_hashes(quiz::Pack& pack)
{
    std::unordered_map<text::ArticleId, base::Sha256> hashes;
    for (const quiz::ArticleRef& ref : pack.articles) {
        hashes.emplace(ref.id, ref.hash);
    }
    for (quiz::Question& question : pack.questions) {
        for (std::vector<text::Anchor>& set : question.evidence) {
            for (text::Anchor& anchor : set) {
                const auto known = hashes.find(anchor.article);
                anchor.article_hash = known == hashes.end() ? base::Sha256{} : known->second;
            }
        }
    }
}

quiz::Pack read_head(Fields& fields, Notes& notes)
{
    quiz::Pack pack{
        .id = {fields.id("id", Need::Required)},
        .title = fields.text("title", Need::Required),
        .language = read_language(fields),
        .licence = fields.text("licence", Need::Required),
        .about = fields.text("about", Need::Optional),
        .notice = fields.text("notice", Need::Optional),
    };
    pack.articles = fields.list("article", Need::Optional, [&notes](const toml::Value& value, const Path& at) {
        return read_ref(value, at, notes);
    });
    return pack;
}

/// Reads the questions of a file that is cut into sections.
base::Result<std::vector<quiz::Question>> read_sections(const Source& source, const Path& path, Notes& notes)
{
    std::vector<quiz::Question> questions;
    questions.reserve(source.questions.size());
    const Path list{&path, "question"};
    for (const toml::Section& section : source.questions) {
        const auto document = read_section(source, section);
        if (!document) {
            return base::fail(document.error());
        }
        notes.lines_before = section.lines_before;
        const toml::Array only = *document->root().get("question")->array();
        questions.push_back(read_question(only[0], Path{&list, {}, questions.size()}, notes));
    }
    notes.lines_before = 0;
    return questions;
}

}

base::Result<quiz::Pack> read_pack(const Source& source, Notes& notes)
{
    const Path path;
    Fields fields(source.head.root(), {"the pack", pack_fields, {}}, path, notes);
    if (auto format = check_format(fields, notes); !format) {
        return base::fail(format.error());
    }
    quiz::Pack pack = read_head(fields, notes);
    if (source.questions.empty()) {
        pack.questions = fields.list("question", Need::Required, [&notes](const toml::Value& value, const Path& at) {
            return read_question(value, at, notes);
        });
    } else {
        auto questions = read_sections(source, path, notes);
        if (!questions) {
            return base::fail(questions.error());
        }
        pack.questions = std::move(*questions);
    }
    fill_in_hashes(pack);
    return pack;
}

}

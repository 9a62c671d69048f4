// SPDX-License-Identifier: MIT
#include "pack/article_file.h"
#include "pack/pack_file.h"
#include "pack/pack_reader.h"
#include "pack/path.h"
#include "pack/ready.h"
#include "pack/source.h"

#include <algorithm>
#include <fmt/format.h>
#include <tuple>

namespace pack {

namespace {

/// A pack while it is being loaded.
struct Loading {
    Notes notes;
    Loaded loaded;
};

/// What goes on while the file is there.
struct Reading {
    const Source& source;
    const base::Files& files;
    Notes& notes;
    Loaded& loaded;
};

void add_at(Reading& reading, base::Severity severity, std::string_view rule, std::string_view path, Words words)
{
    add(reading.notes, {severity, rule, path, find(reading.source, path), std::move(words)});
}

/// Reads one article; nothing, with an issue, when it can't be.
std::optional<text::Article> load_article(Reading& reading, std::size_t index)
{
    const quiz::ArticleRef& ref = reading.loaded.pack.articles[index];
    const std::string field = fmt::format("article[{}].path", index);
    if (ref.path.empty()) {
        return std::nullopt; // reported when the pack was read
    }
    const std::string path = beside(reading.notes.file, ref.path);
    const auto bytes = reading.files.read(path);
    auto read = bytes ? read_article(*bytes, path) : base::Result<LoadedArticle>(base::fail(bytes.error()));
    if (!read) {
        add_at(reading, base::Severity::Error, "article-unreadable", field,
               {fmt::format("the article can't be read: {}", base::to_string(read.error())),
                "correct the path as seen from the pack, or mend the article"});
        return std::nullopt;
    }
    std::move(read->issues.begin(), read->issues.end(), std::back_inserter(reading.notes.issues));
    if (read->article.id != ref.id) {
        add_at(reading, base::Severity::Error, "article-unreadable", fmt::format("article[{}].id", index),
               {fmt::format("the article in {} calls itself \"{}\"", ref.path, read->article.id.value),
                "write the same id here and in the article"});
        return std::nullopt;
    }
    return std::move(read->article);
}

void load_articles(Reading& reading)
{
    for (std::size_t i = 0; i < reading.loaded.pack.articles.size(); ++i) {
        auto article = load_article(reading, i);
        if (article && !quiz::find_article(reading.loaded.articles, article->id)) {
            reading.loaded.articles.push_back(std::move(*article));
        }
    }
}

/// How the anchors of one article fare.
struct Fate {
    std::size_t moved = 0;
    std::size_t lost = 0;
};

Fate fate_of(const quiz::Pack& pack, const text::Article& article)
{
    Fate fate;
    for (const quiz::Question& question : pack.questions) {
        for (const std::vector<text::Anchor>& set : question.evidence) {
            for (const text::Anchor& anchor : set) {
                if (anchor.article == article.id) {
                    const auto resolution = text::resolve(anchor, article.text, quiz::carriers(question, anchor));
                    fate.moved += std::holds_alternative<text::Moved>(resolution) ? 1U : 0U;
                    fate.lost += std::holds_alternative<text::Lost>(resolution) ? 1U : 0U;
                }
            }
        }
    }
    return fate;
}

/// Notes each article that is not the one that the pack was made on.
void note_changed_articles(Reading& reading)
{
    const quiz::Pack& pack = reading.loaded.pack;
    for (std::size_t i = 0; i < pack.articles.size(); ++i) {
        const text::Article* article = quiz::find_article(reading.loaded.articles, pack.articles[i].id);
        if (!article || pack.articles[i].hash == base::Sha256{} || pack.articles[i].hash == article->text.hash()) {
            continue;
        }
        const Fate fate = fate_of(pack, *article);
        add_at(reading, base::Severity::Note, "article-changed", fmt::format("article[{}].sha256", i),
               {fmt::format("the article \"{}\" was edited since the pack was made: {} of its passages moved, {} lost",
                            article->id.value, fate.moved, fate.lost),
                "`receipts check --complete` writes the new places and the new hash into the pack"});
    }
}

/// True for what `quiz` has to say in spite of values that could not be read: most rules compare fields, and an
/// empty one in their place would only make noise.
bool still_counts(const Notes& notes, const quiz::Finding& finding)
{
    const auto question = question_of(finding.path);
    if (!question || !is_unread(notes, fmt::format("question[{}]", *question))) {
        return !is_unread(notes, finding.path);
    }
    const bool of_one_value = finding.rule == "duplicate-id" || finding.rule == "unknown-article"
                              || finding.rule == "lost-anchor" || finding.rule == "moved-anchor";
    return of_one_value && !is_unread(notes, finding.path);
}

void add_findings(Reading& reading, const std::vector<quiz::Finding>& findings)
{
    for (const quiz::Finding& finding : findings) {
        if (still_counts(reading.notes, finding)) {
            add_at(reading, finding.severity, finding.rule, finding.path, {finding.text, finding.hint});
        }
    }
}

/// Puts the pack's own issues first, then those of its articles by file, each by line.
void sort_issues(std::vector<base::Issue>& issues, const std::string& pack_file)
{
    std::stable_sort(issues.begin(), issues.end(), [&pack_file](const base::Issue& a, const base::Issue& b) {
        const bool a_is_article = a.place.file != pack_file;
        const bool b_is_article = b.place.file != pack_file;
        return std::tie(a_is_article, a.place.file, a.place.line, a.place.column)
               < std::tie(b_is_article, b.place.file, b.place.line, b.place.column);
    });
}

/// Reads a pack from an open file, and adds what is wrong with it.
base::Result<Loading> read_from(const Source& source, const base::Files& files, Lint lint)
{
    Loading loading{Notes{.file = source.file}, {}};
    auto pack = read_pack(source, loading.notes);
    if (!pack) {
        return base::fail(pack.error());
    }
    loading.loaded.pack = std::move(*pack);
    Reading reading{source, files, loading.notes, loading.loaded};
    load_articles(reading);
    note_changed_articles(reading);
    add_findings(reading, quiz::validate(loading.loaded.pack, loading.loaded.articles));
    if (lint == Lint::On) {
        add_findings(reading, quiz::lint(loading.loaded.pack));
    }
    return loading;
}

/// Reads a pack in parts where its file allows, else as a whole, which also tells what is wrong with its TOML.
base::Result<Loading> read_file(const std::string& path, const base::Files& files, Lint lint)
{
    const auto bytes = files.read(path);
    if (!bytes) {
        return base::fail(bytes.error());
    }
    if (const auto parts = open_in_parts(*bytes, path)) {
        if (auto loading = read_from(*parts, files, lint)) {
            return loading;
        }
    }
    const auto whole = open_whole(*bytes, path);
    return whole ? read_from(*whole, files, lint) : base::Result<Loading>(base::fail(whole.error()));
}

}

base::Result<Loaded> load(const std::string& path, const base::Files& files, Lint lint)
{
    auto loading = read_file(path, files, lint);
    if (!loading) {
        return base::fail(loading.error());
    }
    Loaded& loaded = loading->loaded;
    loaded.ready = make_ready(loaded.pack, loaded.articles, loading->notes.broken);
    loaded.issues = std::move(loading->notes.issues);
    sort_issues(loaded.issues, path);
    return std::move(loaded);
}

}

// SPDX-License-Identifier: MIT
#include "pack/canonical.h"

#include "pack/pack_file.h"
#include "pack/pack_reader.h"
#include "quiz/resolve.h"
#include "toml/write.h"

#include <algorithm>
#include <fmt/format.h>

namespace pack {

namespace {

void append_line(std::string& out, std::string_view name, std::string_view written)
{
    out.append(name).append(" = ").append(written).append("\n");
}

void append_text(std::string& out, std::string_view name, std::string_view text)
{
    out.append(name).append(" = ");
    toml::append_quoted(out, text);
    out += '\n';
}

void append_optional(std::string& out, std::string_view name, std::string_view text)
{
    if (!text.empty()) {
        append_text(out, name, text);
    }
}

/// A list on one line, for short texts.
void append_row(std::string& out, std::string_view name, const std::vector<std::string>& texts)
{
    if (texts.empty()) {
        return;
    }
    out.append(name).append(" = [");
    for (std::size_t i = 0; i < texts.size(); ++i) {
        out += i == 0 ? "" : ", ";
        toml::append_quoted(out, texts[i]);
    }
    out += "]\n";
}

/// A list with one element a line; `append` writes one.
template <class T, class Append>
void append_list(std::string& out, std::string_view name, const std::vector<T>& values, Append append)
{
    out.append(name).append(" = [\n");
    for (const T& value : values) {
        out += "  ";
        append(out, value);
        out += ",\n";
    }
    out += "]\n";
}

/// One field of an inline table; the first opens its brace.
void append_inline(std::string& out, bool& first, std::string_view name)
{
    out.append(first ? "{ " : ", ").append(name).append(" = ");
    first = false;
}

void append_inline_text(std::string& out, bool& first, std::string_view name, std::string_view text)
{
    append_inline(out, first, name);
    toml::append_quoted(out, text);
}

void append_option(std::string& out, const quiz::Option& option)
{
    bool first = true;
    append_inline_text(out, first, "text", option.text);
    if (!option.why.empty()) {
        append_inline_text(out, first, "why", option.why);
    }
    out += " }";
}

void append_allow(std::string& out, const quiz::Allow& allow)
{
    bool first = true;
    append_inline_text(out, first, "rule", allow.rule);
    append_inline_text(out, first, "reason", allow.reason);
    out += " }";
}

void append_anchor(std::string& out, const text::Anchor& anchor)
{
    bool first = true;
    append_inline_text(out, first, "article", anchor.article.value);
    append_inline_text(out, first, "quote", anchor.quote);
    if (!anchor.answer.empty()) {
        append_inline_text(out, first, "answer", anchor.answer);
    }
    if (!anchor.prefix.empty()) {
        append_inline_text(out, first, "prefix", anchor.prefix);
    }
    if (!anchor.suffix.empty()) {
        append_inline_text(out, first, "suffix", anchor.suffix);
    }
    if (anchor.position) {
        append_inline(out, first, "position");
        fmt::format_to(std::back_inserter(out), "[{}, {}]", anchor.position->begin.value, anchor.position->end.value);
    }
    out += " }";
}

void append_set(std::string& out, const std::vector<text::Anchor>& set)
{
    out += "[\n";
    for (const text::Anchor& anchor : set) {
        out += "    ";
        append_anchor(out, anchor);
        out += ",\n";
    }
    out += "  ]";
}

void append_quoted_element(std::string& out, const std::string& text)
{
    toml::append_quoted(out, text);
}

/// Writes the key of each kind, and after it the fields that only this kind has.
struct BodyWriter {
    std::string& out;

    void operator()(const quiz::Choice& body) const { append_text(out, "key", body.key); }
    void operator()(const quiz::VerdictKey& body) const { append_text(out, "key", quiz::to_string(body.key)); }
    void operator()(const quiz::Locate&) const { }
    void operator()(const quiz::Number& body) const
    {
        append_line(out, "key", toml::number(body.key));
        if (body.tolerance != 0) {
            append_line(out, "tolerance", toml::number(body.tolerance));
        }
        append_optional(out, "unit", body.unit);
        if (body.range) {
            append_line(out, "range",
                        fmt::format("[{}, {}]", toml::number((*body.range)[0]), toml::number((*body.range)[1])));
        }
    }
    void operator()(const quiz::Date& body) const
    {
        append_line(out, "key", toml::date(body.key));
        if (body.tolerance_days != 0) {
            append_line(out, "tolerance", std::to_string(body.tolerance_days));
        }
        if (body.range) {
            append_line(out, "range",
                        fmt::format("[{}, {}]", toml::date((*body.range)[0]), toml::date((*body.range)[1])));
        }
    }
    void operator()(const quiz::Order& body) const { append_list(out, "key", body.key, append_quoted_element); }
    void operator()(const quiz::Altered& body) const
    {
        append_text(out, "key", body.key);
        append_text(out, "original", body.original);
    }
    void operator()(const quiz::Short& body) const
    {
        append_text(out, "key", body.key);
        append_row(out, "aliases", body.aliases);
    }
    void operator()(const quiz::Compare& body) const { append_text(out, "key", quiz::to_string(body.key)); }
};

void append_history(std::string& out, const quiz::Question& question)
{
    if (question.difficulty) {
        append_line(out, "difficulty", std::to_string(*question.difficulty));
    }
    if (question.origin != quiz::Origin::Written) {
        append_text(out, "origin", quiz::to_string(question.origin));
    }
    if (question.reviewed != (question.origin == quiz::Origin::Written)) {
        append_line(out, "reviewed", question.reviewed ? "true" : "false");
    }
}

void append_article(std::string& out, const quiz::ArticleRef& article)
{
    out += "\n[[article]]\n";
    append_text(out, "id", article.id.value);
    append_text(out, "path", article.path);
    if (article.hash != base::Sha256{}) {
        append_text(out, "sha256", base::to_hex(article.hash));
    }
}

}

void append_head(std::string& out, const quiz::Pack& pack)
{
    append_line(out, "format", std::to_string(format_version));
    append_text(out, "id", pack.id.value);
    append_text(out, "title", pack.title);
    append_text(out, "language", pack.language);
    append_text(out, "licence", pack.licence);
    append_optional(out, "about", pack.about);
    append_optional(out, "notice", pack.notice);
    for (const quiz::ArticleRef& article : pack.articles) {
        append_article(out, article);
    }
}

void append_question(std::string& out, const quiz::Question& question)
{
    out += "\n[[question]]\n";
    append_text(out, "id", question.id.value);
    append_text(out, "kind", quiz::to_string(quiz::kind(question)));
    append_text(out, "skill", quiz::to_string(question.skill));
    append_text(out, "prompt", question.prompt);
    std::visit(BodyWriter{out}, question.body);
    if (!question.options.empty()) {
        append_list(out, "options", question.options, append_option);
    }
    append_list(out, "evidence", question.evidence, append_set);
    append_text(out, "why", question.why);
    append_optional(out, "missing", question.missing);
    if (question.fact.value != question.id.value) {
        append_optional(out, "fact", question.fact.value);
    }
    append_optional(out, "hint", question.hint);
    append_row(out, "attribution", question.attribution);
    append_history(out, question);
    if (!question.allow.empty()) {
        append_list(out, "allow", question.allow, append_allow);
    }
}

base::Sha256 hash_of(std::string& canonical, const quiz::Question& question, const std::vector<text::Article>& articles)
{
    std::vector<std::string_view> named;
    for (const std::vector<text::Anchor>& set : question.evidence) {
        for (const text::Anchor& anchor : set) {
            if (std::find(named.begin(), named.end(), anchor.article.value) == named.end()) {
                named.push_back(anchor.article.value);
            }
        }
    }
    for (const std::string_view id : named) {
        const text::Article* article = quiz::find_article(articles, {std::string(id)});
        canonical.append(base::to_hex(article ? article->text.hash() : base::Sha256{})).append("\n");
    }
    return base::sha256(canonical);
}

quiz::Pack current_head(const quiz::Pack& pack, const std::vector<text::Article>& articles)
{
    quiz::Pack head{pack.id, pack.title, pack.language, pack.licence, pack.about, pack.notice, pack.articles, {}};
    for (quiz::ArticleRef& ref : head.articles) {
        if (const text::Article* article = quiz::find_article(articles, ref.id)) {
            ref.hash = article->text.hash();
        }
    }
    return head;
}

std::string write(const quiz::Pack& pack)
{
    std::string out;
    append_head(out, pack);
    for (const quiz::Question& question : pack.questions) {
        append_question(out, question);
    }
    return out;
}

}

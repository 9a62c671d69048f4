// SPDX-License-Identifier: MIT
#include "quiz/validate.h"

#include "quiz/resolve.h"

#include <fmt/format.h>
#include <unordered_set>

namespace quiz {

namespace {

using base::Severity;

void duplicate_article(const Pack& pack, Notes& notes)
{
    std::unordered_set<text::ArticleId> seen;
    for (std::size_t i = 0; i < pack.articles.size(); ++i) {
        if (!seen.insert(pack.articles[i].id).second) {
            notes.add_to_pack(fmt::format("article[{}].id", i),
                              fmt::format("article \"{}\" is listed twice", pack.articles[i].id.value),
                              "list each article once");
        }
    }
}

void duplicate_id(const Pack& pack, Notes& notes)
{
    duplicate_article(pack, notes);
    std::unordered_set<QuestionId> seen;
    for (std::size_t i = 0; i < pack.questions.size(); ++i) {
        const QuestionId& id = pack.questions[i].id;
        if (!id.empty() && !seen.insert(id).second) {
            notes.add(i, "id", "an earlier question has the same id", "give each question an id of its own");
        }
    }
}

void empty_pack_text(const Pack& pack, Notes& notes)
{
    const auto check = [&notes](std::string_view field, std::string_view value) {
        if (value.empty()) {
            notes.add_to_pack(std::string(field), fmt::format("the pack's {} is empty", field), "write it");
        }
    };
    check("title", pack.title);
    check("language", pack.language);
    check("licence", pack.licence);
}

void unknown_allow(const Subject& subject, Notes& notes)
{
    for (std::size_t i = 0; i < subject.question.allow.size(); ++i) {
        const std::string& rule = subject.question.allow[i].rule;
        if (!is_lint_rule(rule)) {
            notes.add(subject.index, fmt::format("allow[{}].rule", i),
                      fmt::format("\"{}\" is not a rule that can be set aside", rule),
                      "`receipts check --rules` lists the rules; only warnings on style can be set aside");
        }
    }
}

void allow_needs_reason(const Subject& subject, Notes& notes)
{
    for (std::size_t i = 0; i < subject.question.allow.size(); ++i) {
        if (subject.question.allow[i].reason.empty()) {
            notes.add(subject.index, fmt::format("allow[{}].reason", i),
                      fmt::format("sets \"{}\" aside without a reason", subject.question.allow[i].rule),
                      "say in a few words why the rule does not apply here");
        }
    }
}

template <class Table> void apply(const Table& table, const Subject& subject, std::vector<Finding>& findings)
{
    for (const auto& row : table) {
        Notes notes(row.rule, subject.pack, findings);
        row.check(subject, notes);
    }
}

}

const std::vector<PackRule>& pack_validation_rules()
{
    static const std::vector<PackRule> table{
        {{"duplicate-id", Severity::Error, "Every question and every article has an id of its own."}, duplicate_id},
        {{"empty-pack-text", Severity::Error, "A pack has a title, a language and a licence."}, empty_pack_text},
    };
    return table;
}

const std::vector<QuestionRule>& validation_rules()
{
    static const std::vector<QuestionRule> table{
        {{"empty-text", Severity::Error, "A field that the kind of question needs is not left empty."}, empty_text},
        {{"no-evidence", Severity::Error, "Every question has evidence, and no set of it is empty."}, no_evidence},
        {{"unknown-article", Severity::Error, "An anchor names an article that the pack lists and that can be read."},
         unknown_article},
        {{"lost-anchor", Severity::Error,
          "A passage is found in its article; a warning when another set of evidence is enough."},
         lost_anchor},
        {{"moved-anchor", Severity::Note, "A passage stands where the pack says; if it moved, it is followed."},
         moved_anchor},
        {{"answer-not-in-passage", Severity::Error, "The words that carry the answer stand in the passage quoted."},
         answer_not_in_passage},
        {{"compare-needs-two-articles", Severity::Error, "Evidence of a compare comes from exactly two articles."},
         compare_needs_two_articles},
        {{"key-not-in-options", Severity::Error, "The key of a choice is the text of one of its options."},
         key_not_in_options},
        {{"options-not-distinct", Severity::Error,
          "Options differ by more than case, accents and punctuation, and none but the key is right."},
         options_not_distinct},
        {{"too-few-options", Severity::Error, "A choice has two options or more; verdict and compare name both wrong."},
         too_few_options},
        {{"too-many-options", Severity::Error, "A choice has six options at most; verdict and compare two."},
         too_many_options},
        {{"bad-option", Severity::Error, "An option is an answer to its kind of question."}, bad_option},
        {{"missing-why", Severity::Error, "Every wrong option says why it is wrong."}, missing_why},
        {{"key-not-in-prompt", Severity::Error, "The altered words stand in the claim exactly once."},
         key_not_in_prompt},
        {{"nearest-needs-missing", Severity::Error,
          "Where an article is silent, `missing` says what the nearest passage does not say."},
         nearest_needs_missing},
        {{"bad-order", Severity::Error, "An order has three to seven different events."}, bad_order},
        {{"bad-range", Severity::Error, "Numbers, days, tolerances and ranges make sense."}, bad_range},
        {{"key-out-of-range", Severity::Error, "The key lies on its scale."}, key_out_of_range},
        {{"unknown-allow", Severity::Warning, "`allow` names a rule on style that exists."}, unknown_allow},
        {{"allow-needs-reason", Severity::Error, "Who sets a rule aside says why."}, allow_needs_reason},
    };
    return table;
}

std::vector<Finding> validate(const Pack& pack, const std::vector<text::Article>& articles)
{
    std::vector<Finding> findings;
    for (const PackRule& row : pack_validation_rules()) {
        Notes notes(row.rule, pack, findings);
        row.check(pack, notes);
    }
    for (std::size_t i = 0; i < pack.questions.size(); ++i) {
        const Question& question = pack.questions[i];
        apply(validation_rules(), Subject{pack, articles, i, question, resolve(question, articles)}, findings);
    }
    return findings;
}

}

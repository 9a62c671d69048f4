// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/finding.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace quiz {

/// A question under examination. `resolutions` has the shape of its evidence; it and `articles` are empty while
/// linting, which looks at wording alone.
struct Subject {
    const Pack& pack;
    const std::vector<text::Article>& articles;
    std::size_t index = 0; ///< into the pack's questions
    const Question& question;
    std::vector<std::vector<text::Resolution>> resolutions;
};

/// Where one rule writes what it finds: adds the rule's name and severity, and the question's path and id.
class Notes {
public:
    Notes(const Rule& rule, const Pack& pack, std::vector<Finding>& findings)
        : m_rule(rule), m_pack(pack), m_findings(findings)
    {
    }

    /// A finding at `field` of a question; `text` goes on after `question "id": `.
    void add(std::size_t question, std::string_view field, std::string_view text, std::string hint);

    /// The same, for a rule that is not always equally bad.
    void add(base::Severity severity, std::size_t question, std::string_view field, std::string_view text,
             std::string hint);

    /// A finding at a path of the pack that belongs to no question.
    void add_to_pack(std::string path, std::string text, std::string hint);

    /// True when a question sets this rule aside.
    bool allowed(const Question& question) const;

private:
    const Rule& m_rule;
    const Pack& m_pack;
    std::vector<Finding>& m_findings;
};

/// Whose packs a rule looks at: those that work with lists of English words are silent on other languages.
enum class Applies { ToEveryLanguage, ToEnglish };

/// A rule that looks at one question at a time.
struct QuestionRule {
    Rule rule;
    void (*check)(const Subject&, Notes&);
    Applies applies = Applies::ToEveryLanguage;
};

/// A rule that looks at a pack as a whole.
struct PackRule {
    Rule rule;
    void (*check)(const Pack&, Notes&);
    Applies applies = Applies::ToEveryLanguage;
};

/// The rules of `validate` and of `lint`, in the order in which they are applied.
const std::vector<QuestionRule>& validation_rules();
const std::vector<PackRule>& pack_validation_rules();
const std::vector<QuestionRule>& lint_rules();
const std::vector<PackRule>& pack_lint_rules();

/// True for the rules that `allow` can set aside.
bool is_lint_rule(std::string_view name);

/// True when the pack is in English.
bool in_english(const Pack& pack);

/// Where the key is among the options of a choice; nothing for other kinds, and when it is not among them.
std::optional<std::size_t> key_index(const Question& question);

/// `evidence[0][1].quote` and the like.
std::string anchor_field(std::size_t set, std::size_t anchor, std::string_view field);

/// `options[1].text` and the like.
std::string option_field(std::size_t option, std::string_view field);

}

// SPDX-License-Identifier: MIT
#include "quiz/lint.h"

namespace quiz {

namespace {

using base::Severity;

bool applies(Applies to, const Pack& pack)
{
    return to == Applies::ToEveryLanguage || in_english(pack);
}

void lint_question(const Subject& subject, std::vector<Finding>& findings)
{
    for (const QuestionRule& row : lint_rules()) {
        Notes notes(row.rule, subject.pack, findings);
        if (applies(row.applies, subject.pack) && !notes.allowed(subject.question)) {
            row.check(subject, notes);
        }
    }
}

}

const std::vector<QuestionRule>& lint_rules()
{
    static const std::vector<QuestionRule> table{
        {{"key-longest", Severity::Warning, "The key does not stand out by its length."}, key_longest},
        {{"key-word-from-prompt", Severity::Warning,
          "The key is not the only option that repeats a word of the prompt."},
         key_word_from_prompt},
        {{"mixed-options", Severity::Warning, "Options are of one kind, and alike in form and length."}, mixed_options},
        {{"all-or-none", Severity::Warning, "No option is \"all\" or \"none of the above\"."},
         all_or_none,
         Applies::ToEnglish},
        {{"specific-determiner", Severity::Warning,
          "Words such as \"always\" and \"only\" do not tell the key from the other options."},
         specific_determiner,
         Applies::ToEnglish},
        {{"vague-frequency", Severity::Warning, "Options do not use words such as \"often\" and \"sometimes\"."},
         vague_frequency,
         Applies::ToEnglish},
        {{"negative-prompt", Severity::Warning, "Prompts and claims are put positively."},
         negative_prompt,
         Applies::ToEnglish},
        {{"pronoun-in-prompt", Severity::Warning, "A prompt names what it speaks of before it uses a pronoun."},
         pronoun_in_prompt,
         Applies::ToEnglish},
    };
    return table;
}

const std::vector<PackRule>& pack_lint_rules()
{
    static const std::vector<PackRule> table{
        {{"labels-out-of-balance", Severity::Warning, "Each of the three verdicts is the key about equally often."},
         labels_out_of_balance},
        {{"key-position", Severity::Warning, "The key of choices is not mostly in the same place."}, key_position},
        {{"label-by-wording", Severity::Warning, "No word gives away the label of a claim."},
         label_by_wording,
         Applies::ToEnglish},
        {{"duplicate-prompt", Severity::Warning, "Every question has a prompt of its own."}, duplicate_prompt},
    };
    return table;
}

std::vector<Finding> lint(const Pack& pack)
{
    const std::vector<text::Article> no_articles;
    std::vector<Finding> findings;
    for (std::size_t i = 0; i < pack.questions.size(); ++i) {
        lint_question(Subject{pack, no_articles, i, pack.questions[i], {}}, findings);
    }
    for (const PackRule& row : pack_lint_rules()) {
        Notes notes(row.rule, pack, findings);
        if (applies(row.applies, pack)) {
            row.check(pack, notes);
        }
    }
    return findings;
}

}

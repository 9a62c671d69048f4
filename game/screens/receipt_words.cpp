// SPDX-License-Identifier: MIT
#include "screens/receipt_words.h"

#include "learn/translated.h"
#include "screens/words.h"
#include "text/unicode.h"

#include <cmath>

namespace screens {

namespace {

/// A day of a date's tolerance, before or after its key.
quiz::Day shifted(quiz::Day day, int days)
{
    return quiz::Day{std::chrono::sys_days{day} + std::chrono::days{days}};
}

Printed report_says(const base::Language& tr, const quiz::Question& question)
{
    const std::string key = isolated(key_words(tr, question));
    return {tr("The report says {}.", key), {key}};
}

std::string verdict_sentence(const base::Language& tr, quiz::Verdict verdict)
{
    switch (verdict) {
    case quiz::Verdict::Supported: return tr("The claim is supported.");
    case quiz::Verdict::Refuted: return tr("The claim is refuted.");
    case quiz::Verdict::NotInArticle: return tr("The claim is not in the article.");
    }
    return {};
}

std::string comparison_sentence(const base::Language& tr, quiz::Comparison comparison)
{
    switch (comparison) {
    case quiz::Comparison::Agree: return tr("The two articles agree.");
    case quiz::Comparison::Disagree: return tr("The two articles disagree.");
    case quiz::Comparison::OnlyOneSays: return tr("Only one of the articles says so.");
    }
    return {};
}

/// What is right, by the kind of its question.
struct RightAnswer {
    const base::Language& tr;
    const quiz::Question& question;

    Printed operator()(const quiz::VerdictKey& body) const
    {
        const std::string words = verdict_sentence(tr, body.key);
        return {words, {words}};
    }
    Printed operator()(const quiz::Compare& body) const
    {
        const std::string words = comparison_sentence(tr, body.key);
        return {words, {words}};
    }
    Printed operator()(const quiz::Altered& body) const
    {
        const std::string original = isolated(body.original);
        const std::string changed = isolated(body.key);
        return {tr("The report says {0}, not {1}.", original, changed), {original}};
    }
    Printed operator()(const quiz::Locate&) const { return {}; }
    Printed operator()(const quiz::Order&) const { return {tr("The right order:"), {}}; }
    template <class Body> Printed operator()(const Body&) const { return report_says(tr, question); }
};

/// True for an answer that counts as right and is not what the key says, letter by letter or day by day.
bool is_near(const quiz::Question& question, const rounds::Attempt& attempt)
{
    if (const auto* number = std::get_if<quiz::Number>(&question.body)) {
        const auto* given = std::get_if<quiz::GivenNumber>(&attempt.answer);
        return given != nullptr && std::abs(given->value - number->key) > 1e-9;
    }
    if (const auto* date = std::get_if<quiz::Date>(&question.body)) {
        const auto* given = std::get_if<quiz::GivenDay>(&attempt.answer);
        return given != nullptr && given->day != date->key;
    }
    const auto* name = std::get_if<quiz::Short>(&question.body);
    const auto* typed = std::get_if<quiz::TypedText>(&attempt.answer);
    return name != nullptr && typed != nullptr && text::folded(typed->text) != text::folded(name->key);
}

/// True for a typed answer in which a slip was forgiven.
bool slipped(const quiz::Question& question, const rounds::Attempt& attempt)
{
    return std::holds_alternative<quiz::Short>(question.body) && attempt.grade.right
           && !quiz::meets_key(question, attempt.answer);
}

/// True where what is right of an answer that is not earned a part of the points.
bool earned_part(const rounds::Attempt& attempt)
{
    return !attempt.grade.right && attempt.answer_points != learn::answer_points(attempt.confidence, false);
}

Printed clicked_sentence(const base::Language& tr, const ReceiptFacts& facts, const rounds::Attempt& attempt,
                         const quiz::Passage& passage)
{
    const std::string how = learn::given_with(tr, attempt.confidence);
    const text::Article* article = quiz::find_article(facts.pack->articles, passage.article);
    if (attempt.grade.right || article == nullptr) {
        return {tr("You found the sentence, {}.", how), {}};
    }
    const std::string words = isolated(quoted(article->text, passage.span));
    return {tr("You chose {0}, {1}.", words, how), {words}};
}

}

Printed said(const base::Language& tr, const ReceiptFacts& facts, const rounds::Attempt& attempt)
{
    const quiz::Question& question = facts.item->question;
    const std::string how = learn::given_with(tr, attempt.confidence);
    if (std::holds_alternative<quiz::NoAnswer>(attempt.answer)) {
        return {tr("The time was up."), {}};
    }
    if (const auto* picked = std::get_if<quiz::PickedSentence>(&attempt.answer)) {
        return clicked_sentence(tr, facts, attempt, picked->passage);
    }
    if (std::holds_alternative<quiz::GivenOrder>(attempt.answer)) {
        const std::string pairs = partial_credit(tr, question, attempt.grade);
        return attempt.grade.right ? Printed{tr("You put all in the right order, {}.", how), {}}
                                   : Printed{tr("You put {0} pairs in the right order, {1}.", pairs, how), {pairs}};
    }
    const std::string words = isolated(answer_words(tr, question, attempt.answer));
    if (std::holds_alternative<quiz::PickedWord>(attempt.answer)) {
        return attempt.grade.right ? Printed{tr("You found {0}, {1}.", words, how), {words}}
                                   : Printed{tr("You chose {0}, {1}.", words, how), {words}};
    }
    return {tr("You said {0}, {1}.", words, how), {words}};
}

std::vector<Printed> corrections(const base::Language& tr, const quiz::Question& question,
                                 const rounds::Attempt& attempt)
{
    if (attempt.grade.right && !is_near(question, attempt)) {
        return {};
    }
    std::vector<Printed> all;
    if (Printed right = right_answer(tr, question); !right.words.empty()) {
        all.push_back(std::move(right));
    }
    if (slipped(question, attempt)) {
        all.push_back({tr("A small slip of spelling is forgiven."), {}});
    }
    if (const std::string counts = tolerance(tr, question); !counts.empty()) {
        all.push_back({counts, {}});
    }
    return all;
}

Printed right_answer(const base::Language& tr, const quiz::Question& question)
{
    return std::visit(RightAnswer{tr, question}, question.body);
}

std::string tolerance(const base::Language& tr, const quiz::Question& question)
{
    if (const auto* number = std::get_if<quiz::Number>(&question.body); number != nullptr && number->tolerance > 0) {
        return tr("Anything from {0} to {1} counts as right.", amount(tr, number->key - number->tolerance, {}),
                  amount(tr, number->key + number->tolerance, number->unit));
    }
    if (const auto* date = std::get_if<quiz::Date>(&question.body); date != nullptr && date->tolerance_days > 0) {
        return tr("Any day from {0} to {1} counts as right.", day_name(tr, shifted(date->key, -date->tolerance_days)),
                  day_name(tr, shifted(date->key, date->tolerance_days)));
    }
    return {};
}

std::string said_in_brief(const base::Language& tr, const quiz::Question& question, const rounds::Attempt& attempt)
{
    if (std::holds_alternative<quiz::NoAnswer>(attempt.answer)) {
        return tr("no answer in time");
    }
    const std::string how = learn::given_with(tr, attempt.confidence);
    if (std::holds_alternative<quiz::PickedSentence>(attempt.answer)) {
        return attempt.grade.right ? tr("found the sentence, {}", how) : tr("chose another sentence, {}", how);
    }
    if (std::holds_alternative<quiz::GivenOrder>(attempt.answer)) {
        return attempt.grade.right ? tr("all in order, {}", how)
                                   : tr("{0} pairs in order, {1}", partial_credit(tr, question, attempt.grade), how);
    }
    // Translators: an answer, and how sure the player was of it, as in "Türkiye, fairly sure".
    return tr("{0}, {1}", isolated(answer_words(tr, question, attempt.answer)), how);
}

std::string earned_for(const base::Language& tr, const quiz::Question& question, const rounds::Attempt& attempt)
{
    if (std::holds_alternative<quiz::NoAnswer>(attempt.answer)) {
        return tr("No answer");
    }
    const std::string how = learn::given_with(tr, attempt.confidence);
    if (std::holds_alternative<quiz::GivenOrder>(attempt.answer) && earned_part(attempt)) {
        return tr("{0} pairs in order, {1}", partial_credit(tr, question, attempt.grade), how);
    }
    return quiz::kind(question) == quiz::Kind::Verdict ? tr("Verdict, {}", how) : tr("Answer, {}", how);
}

std::string pays_from(const base::Language& tr, const rounds::Attempt& attempt)
{
    if (attempt.grade.right || std::holds_alternative<quiz::NoAnswer>(attempt.answer)) {
        return {};
    }
    if (attempt.confidence != learn::Confidence::Guess && earned_part(attempt)) {
        return tr("Each pair in order counts for you, each other one against you.");
    }
    switch (attempt.confidence) {
    case learn::Confidence::Certain: return tr("Being certain pays from 80 % right upwards.");
    case learn::Confidence::FairlySure: return tr("Being fairly sure pays from 67 % right upwards.");
    case learn::Confidence::Guess: break;
    }
    return {};
}

std::string read_out(const base::Language& tr, const ReceiptFacts& facts)
{
    const quiz::Question& question = facts.item->question;
    if (facts.attempt == nullptr) {
        return right_answer(tr, question).words;
    }
    std::string words = facts.attempt->grade.right ? tr("Right.") : tr("Wrong.");
    words += " " + said(tr, facts, *facts.attempt).words;
    for (const Printed& line : corrections(tr, question, *facts.attempt)) {
        words += " " + line.words;
    }
    return words;
}

std::string source_chain(const text::Article& article, const quiz::Question& question)
{
    // An arrow keeps its shape where lines run from right to left; it has to lead back to the article there too.
    const bool leftwards = isolated(article.outlet) == article.outlet;
    std::string chain;
    for (const std::string& source : question.attribution) {
        if (source != article.outlet) {
            chain += (leftwards ? " ← " : " → ") + isolated(source);
        }
    }
    return chain.empty() ? chain : article.outlet + chain;
}

}

// SPDX-License-Identifier: MIT
#include "round/grading.h"

namespace rounds {

bool is_in_one_sentence(const quiz::ReadyPack& pack, const quiz::Passage& passage)
{
    const text::Article* article = quiz::find_article(pack.articles, passage.article);
    if (article == nullptr || passage.span.empty()) {
        return false;
    }
    const auto first = article->text.sentence_at(passage.span.begin);
    const auto last = article->text.sentence_at({passage.span.end.value - 1});
    return first && last && first == last;
}

bool is_usable(const quiz::ReadyPack& pack, const quiz::Question& question, const quiz::Answer& answer)
{
    if (const auto* picked = std::get_if<quiz::PickedSentence>(&answer)) {
        return quiz::fits(question, answer) && is_in_one_sentence(pack, picked->passage);
    }
    if (const auto* given = std::get_if<quiz::GivenDay>(&answer)) {
        // The calendar goes on after 9999, the form of a recorded day does not.
        return quiz::fits(question, answer) && quiz::day_from(quiz::to_string(given->day)).has_value();
    }
    return quiz::fits(question, answer);
}

void grade(Attempt& attempt, const quiz::Item& item, const quiz::Answer& answer, learn::Confidence confidence,
           Parts parts)
{
    attempt.answer = answer;
    attempt.confidence = confidence;
    attempt.grade = quiz::grade(item, answer);
    attempt.answer_points = parts == Parts::Earn ? learn::answer_points(confidence, attempt.grade)
                                                 : learn::answer_points(confidence, attempt.grade.right);
}

void grade_pointing(Attempt& attempt, const quiz::Item& item, const quiz::Passage& passage)
{
    attempt.pointed = passage;
    attempt.pointed_right = quiz::proves(item, passage);
    attempt.evidence_points = learn::evidence_points(attempt.pointed_right);
}

learn::Graded graded(const quiz::Question& question, const Attempt& attempt)
{
    learn::Graded made{.kind = quiz::kind(question),
                       .skill = question.skill,
                       .right = attempt.grade.right,
                       .credit = attempt.grade.credit,
                       .answer_points = attempt.answer_points,
                       .evidence_points = attempt.evidence_points};
    if (!std::holds_alternative<quiz::NoAnswer>(attempt.answer)) {
        made.confidence = attempt.confidence;
    }
    if (const auto* claim = std::get_if<quiz::VerdictKey>(&question.body)) {
        made.truth = claim->key;
    }
    if (const auto* said = std::get_if<quiz::PickedVerdict>(&attempt.answer)) {
        made.said = said->verdict;
    }
    return made;
}

}

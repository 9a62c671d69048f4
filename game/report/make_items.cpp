// SPDX-License-Identifier: MIT
#include "report/make_parts.h"

#include "quiz/translated.h"

#include <algorithm>

namespace report {

namespace {

/// Sentences either side of a passage.
constexpr std::size_t most_context = 2;

/// The whole sentences before a passage, with the beginning of its own.
std::string before(const text::Text& text, text::Span passage)
{
    const auto own = text.sentence_at(passage.begin);
    if (!own) {
        return {};
    }
    const text::Span first = text.sentences()[own->value - std::min(own->value, most_context)];
    return std::string(text.slice({first.begin, passage.begin}));
}

/// The rest of the sentence that a passage ends in, with whole ones after it.
std::string after(const text::Text& text, text::Span passage)
{
    const auto own = passage.empty() ? std::nullopt : text.sentence_at({passage.end.value - 1});
    if (!own) {
        return {};
    }
    const std::size_t last = std::min(own->value + most_context, text.sentences().size() - 1);
    return std::string(text.slice({passage.end, text.sentences()[last].end}));
}

Source source_of(const text::Article& article, const quiz::Question& question, const base::Language& tr)
{
    return {.headline = article.title,
            .outlet = article.outlet,
            .date = article.published ? quiz::day_name(tr, *article.published) : "",
            .url = article.url,
            .language = article.language,
            .attribution = question.attribution};
}

std::vector<std::vector<Passage>> evidence_of(const quiz::ReadyPack& pack, const quiz::Item& item,
                                              const base::Language& tr)
{
    std::vector<std::vector<Passage>> sets;
    for (const auto& set : item.evidence) {
        sets.emplace_back();
        for (const quiz::Passage& passage : set) {
            sets.back().push_back(passage_of(pack, item.question, passage, tr));
        }
    }
    return sets;
}

void count_answers(Item& item, std::size_t index, const std::vector<Student>& students)
{
    std::vector<std::int64_t> times;
    for (const Student& student : students) {
        for (const Receipt& receipt : student.receipts) {
            if (receipt.item != index || !receipt.counts) {
                continue;
            }
            if (!receipt.given) {
                ++item.without;
                continue;
            }
            ++item.answers;
            item.right += receipt.given->right ? 1U : 0U;
            times.push_back(receipt.given->milliseconds);
        }
    }
    item.median_milliseconds = learn::median(std::move(times));
}

}

Passage passage_of(const quiz::ReadyPack& pack, const quiz::Question& question, const quiz::Passage& passage,
                   const base::Language& tr)
{
    const text::Article* article = quiz::find_article(pack.articles, passage.article);
    if (article == nullptr) {
        return {};
    }
    return {.source = source_of(*article, question, tr),
            .before = before(article->text, passage.span),
            .quote = std::string(article->text.slice(passage.span)),
            .after = after(article->text, passage.span)};
}

std::vector<Item> items_of(const quiz::ReadyPack& pack, const room::State& state, const std::vector<Student>& students,
                           const base::Language& tr)
{
    std::vector<Item> items;
    for (room::TurnIndex turn; turn.value < state.questions.size(); ++turn.value) {
        Item told{.number = turn.value + 1, .id = state.questions[turn.value], .counting = counting_of(state, turn)};
        if (const quiz::Item* item = room::item_at(pack, state, turn)) {
            const quiz::Question& question = item->question;
            told.kind = quiz::kind(question);
            told.skill = question.skill;
            told.prompt = question.prompt;
            told.key = quiz::key_words(tr, question);
            told.why = question.why;
            told.reviewed = question.reviewed;
            told.evidence = evidence_of(pack, *item, tr);
            count_answers(told, turn.value, students);
            put_picked(told, question, turn.value, students, tr);
        }
        items.push_back(std::move(told));
    }
    return items;
}

}

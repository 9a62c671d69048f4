// SPDX-License-Identifier: MIT
#include "room/sheet.h"

#include "quiz/claim_diff.h"
#include "quiz/scale.h"
#include "quiz/translated.h"
#include "quiz/wording.h"
#include "room/named_sources.h"
#include "room/object_text.h"
#include "room/stage.h"
#include "text/unicode.h"

#include <algorithm>

namespace room {

namespace {

using rounds::Line;

/// Sentences either side of a passage.
constexpr std::size_t most_context = 2;

Line ids_of_articles(const quiz::ReadyPack& pack, const quiz::Item& item)
{
    Line ids = Line::array();
    for (const text::Article* article : articles_asked_about(pack, item)) {
        ids.push_back(article->id.value);
    }
    return ids;
}

Line words_of(const std::string& prompt)
{
    Line words = Line::array();
    for (const text::Word& word : quiz::words_of_claim(prompt)) {
        words.push_back(
            {{"begin", word.begin}, {"end", word.end}, {"text", prompt.substr(word.begin, word.end - word.begin)}});
    }
    return words;
}

Line scale_text(const quiz::Question& question)
{
    const quiz::Scale scale = quiz::scale_of(question).value_or(quiz::Scale{});
    if (std::holds_alternative<quiz::Date>(question.body)) {
        return {{"low", quiz::to_string(quiz::day_at(scale.low))}, {"high", quiz::to_string(quiz::day_at(scale.high))}};
    }
    return {{"low", scale.low}, {"high", scale.high}, {"step", scale.step}};
}

/// Puts what only some kinds of question have.
void put_kind(ObjectText& text, const quiz::Question& question, const std::vector<std::string>& options)
{
    if (!options.empty()) {
        std::size_t place = 0;
        text.put("options", array_text(options, [&](const std::string& option) {
                     return rounds::dumped({{"index", place++}, {"text", option}});
                 }));
    }
    if (const auto* number = std::get_if<quiz::Number>(&question.body)) {
        text.put_json("scale", scale_text(question)).put_string("unit", number->unit);
    } else if (std::holds_alternative<quiz::Date>(question.body)) {
        text.put_json("scale", scale_text(question));
    } else if (std::holds_alternative<quiz::Altered>(question.body)) {
        text.put_json("words", words_of(question.prompt));
    }
}

/// The whole sentences before a byte, the last ones, with the beginning of the one that it stands in.
std::string before(const text::Text& text, text::ByteOffset at)
{
    const auto& sentences = text.sentences();
    const auto after
        = std::find_if(sentences.begin(), sentences.end(), [&](text::Span each) { return at <= each.begin; });
    const auto own = after != sentences.begin() && at < (after - 1)->end ? after - 1 : after;
    const auto back = std::min<std::ptrdiff_t>(own - sentences.begin(), most_context);
    const text::ByteOffset begin = own - back == sentences.end() ? at : (own - back)->begin;
    return std::string(text.slice({begin, at}));
}

/// The rest of the sentence that a byte stands in, with the whole sentences after it.
std::string after(const text::Text& text, text::ByteOffset at)
{
    const auto& sentences = text.sentences();
    auto own = std::find_if(sentences.begin(), sentences.end(), [&](text::Span each) { return at <= each.end; });
    if (own == sentences.end()) {
        return {};
    }
    const auto forth = std::min<std::ptrdiff_t>(sentences.end() - own - 1, most_context);
    return std::string(text.slice({at, (own + forth)->end}));
}

std::string passage_text(const quiz::Question& question, const text::Article& article, text::Span span)
{
    ObjectText passage;
    passage.put_string("article", article.id.value).splice(article_fields(article));
    passage.put_json("attribution", question.attribution)
        .put_string("before", before(article.text, span.begin))
        .put_string("quote", std::string(article.text.slice(span)))
        .put_string("after", after(article.text, span.end));
    passage.put_number("begin", static_cast<std::int64_t>(span.begin.value))
        .put_number("end", static_cast<std::int64_t>(span.end.value));
    return passage.object();
}

std::string_view word_of(quiz::DiffRun::Of of)
{
    switch (of) {
    case quiz::DiffRun::Of::Both: return "both";
    case quiz::DiffRun::Of::Claim: return "claim";
    case quiz::DiffRun::Of::Passage: return "passage";
    }
    return {};
}

/// Where the claim parts from the passage, if just one decides it; of a passage in several pieces the changed word.
Line diff_text(const quiz::ReadyPack& pack, const quiz::Question& question, const std::vector<quiz::Passage>& set)
{
    Line runs = Line::array();
    const text::Article* article = set.size() == 1 ? quiz::find_article(pack.articles, set.front().article) : nullptr;
    for (const auto& run : article == nullptr ? quiz::changed_runs(question)
                                              : quiz::claim_runs(question, article->text.slice(set.front().span))) {
        runs.push_back({{"of", word_of(run.of)}, {"words", run.words}});
    }
    return runs;
}

std::string receipt_fields(const quiz::ReadyPack& pack, const quiz::Question& question,
                           const std::vector<quiz::Passage>& set, const base::Language& tr)
{
    ObjectText receipt;
    receipt.put_string("key", quiz::key_words(tr, question))
        .put_string("why", question.why)
        .put_string("missing", question.missing)
        .put_json("claim_diff", diff_text(pack, question, set));
    receipt.put("passages", array_text(set, [&](const quiz::Passage& passage) {
                    const text::Article* article = quiz::find_article(pack.articles, passage.article);
                    return article == nullptr ? "null" : passage_text(question, *article, passage.span);
                }));
    return receipt.fields();
}

bool touches(const std::vector<quiz::Passage>& set, const quiz::Passage& clicked)
{
    return std::any_of(set.begin(), set.end(), [&](const quiz::Passage& each) {
        return each.article == clicked.article && each.span.overlaps(clicked.span);
    });
}

}

std::vector<std::string> shown_options(const State& state, TurnIndex turn, const quiz::Question& question,
                                       const base::Language& tr)
{
    const auto& order = state.option_orders[turn.value];
    std::vector<std::string> options;
    const auto add_all = [&](const auto& text_of) {
        std::transform(order.begin(), order.end(), std::back_inserter(options), text_of);
    };
    switch (quiz::kind(question)) {
    case quiz::Kind::Choice: add_all([&](std::size_t i) { return question.options[i].text; }); break;
    case quiz::Kind::Verdict:
        add_all([&](std::size_t i) { return quiz::verdict_name(tr, static_cast<quiz::Verdict>(i)); });
        break;
    case quiz::Kind::Compare:
        add_all([&](std::size_t i) { return quiz::comparison_name(tr, static_cast<quiz::Comparison>(i)); });
        break;
    case quiz::Kind::Order: add_all([&](std::size_t i) { return std::get<quiz::Order>(question.body).key[i]; }); break;
    default: break;
    }
    return options;
}

std::string question_text(const quiz::ReadyPack& pack, const State& state, TurnIndex turn, const base::Language& tr)
{
    const quiz::Item* item = item_at(pack, state, turn);
    if (item == nullptr) {
        return "null";
    }
    const quiz::Question& question = item->question;
    const auto options = shown_options(state, turn, question, tr);
    ObjectText text;
    text.put_number("turn", static_cast<std::int64_t>(turn.value))
        .put_number("of", static_cast<std::int64_t>(state.questions.size()))
        .put_string("kind", std::string(quiz::to_string(quiz::kind(question))))
        .put_string("skill", std::string(quiz::to_string(question.skill)))
        .put_string("prompt", question.prompt)
        .put_string("hint", question.hint)
        .put_truth("points_at", offers_pointing(state, quiz::kind(question)))
        .put_json("articles", ids_of_articles(pack, *item))
        .put_json("sources", named_sources(pack, *item, options));
    put_kind(text, question, options);
    return text.object();
}

Sheet sheet_of(const quiz::ReadyPack& pack, const State& state, TurnIndex turn, const base::Language& tr)
{
    Sheet sheet{.question = question_text(pack, state, turn, tr)};
    if (const quiz::Item* item = item_at(pack, state, turn)) {
        for (const auto& set : item->evidence) {
            sheet.receipts.push_back(receipt_fields(pack, item->question, set, tr));
        }
    }
    return sheet;
}

std::string article_fields(const text::Article& article)
{
    ObjectText fields;
    fields.put_string("headline", article.title)
        .put_string("source", article.outlet)
        .put_string("date", article.published ? quiz::to_string(*article.published) : "");
    return fields.fields();
}

std::string answer_text(const quiz::ReadyPack& pack, const base::Language& tr, const quiz::Question& question,
                        const quiz::Answer& answer)
{
    if (const auto* picked = std::get_if<quiz::PickedSentence>(&answer)) {
        const text::Article* article = quiz::find_article(pack.articles, picked->passage.article);
        return article == nullptr ? "" : std::string(article->text.slice(picked->passage.span));
    }
    return quiz::answer_words(tr, question, answer);
}

std::size_t shown_evidence(const quiz::Item& item, const rounds::Attempt* attempt)
{
    if (attempt == nullptr) {
        return 0;
    }
    const auto* picked = std::get_if<quiz::PickedSentence>(&attempt->answer);
    const auto clicked = picked == nullptr ? attempt->pointed : std::optional(picked->passage);
    const auto set = std::find_if(item.evidence.begin(), item.evidence.end(),
                                  [&](const auto& each) { return clicked && touches(each, *clicked); });
    return set == item.evidence.end() ? 0 : static_cast<std::size_t>(set - item.evidence.begin());
}

}

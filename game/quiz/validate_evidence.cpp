// SPDX-License-Identifier: MIT
#include "quiz/resolve.h"
#include "quiz/validate.h"
#include "quiz/wording.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace quiz {

namespace {

/// How many code points of a quote a message shows.
constexpr std::size_t shown_of_quote = 50;

bool is_listed(const Pack& pack, const text::ArticleId& id)
{
    return std::any_of(pack.articles.begin(), pack.articles.end(),
                       [&id](const ArticleRef& article) { return article.id == id; });
}

bool is_whole(const std::vector<text::Resolution>& set)
{
    return !set.empty() && std::all_of(set.begin(), set.end(), [](const text::Resolution& each) {
        return text::found(each).has_value();
    });
}

/// An anchor that can't be followed is an error unless another set proves the key.
base::Severity severity_of_loss(const Subject& subject)
{
    return std::any_of(subject.resolutions.begin(), subject.resolutions.end(), is_whole) ? base::Severity::Warning
                                                                                         : base::Severity::Error;
}

std::string hint_for(text::LostReason reason)
{
    switch (reason) {
    case text::LostReason::Gone:
        return "quote the passage letter by letter as the article has it now, or take the question out";
    case text::LostReason::Changed:
        return "read the passage as it is now: if it still proves the answer, quote it anew; else take the question "
               "out";
    case text::LostReason::Ambiguous: break;
    }
    return "quote more of the sentence, or add the words before it as `prefix` or after it as `suffix`";
}

/// Calls `visit(set, anchor)` with the indexes of every anchor of a question.
template <class Visitor> void for_each_anchor(const Question& question, Visitor visit)
{
    for (std::size_t i = 0; i < question.evidence.size(); ++i) {
        for (std::size_t j = 0; j < question.evidence[i].size(); ++j) {
            visit(i, j);
        }
    }
}

bool needs_answer_in_passage(Kind kind)
{
    return kind == Kind::Choice || kind == Kind::Number || kind == Kind::Date || kind == Kind::Altered
           || kind == Kind::Short;
}

/// True when the quote itself shows the key: in words, or for numbers and days in digits.
bool shows_key(const Question& question, const text::Anchor& anchor)
{
    if (const auto* number = std::get_if<Number>(&question.body)) {
        return holds_number(anchor.quote, number->key);
    }
    if (const auto* date = std::get_if<Date>(&question.body)) {
        return holds_number(anchor.quote, static_cast<unsigned>(date->key.day()));
    }
    const std::vector<std::string> words = carriers(question, anchor);
    return std::any_of(words.begin(), words.end(),
                       [&anchor](const std::string& each) { return stands_in(each, anchor.quote); });
}

/// The words a reader would look for in the quote, for a message.
std::string looked_for(const Question& question)
{
    const auto* altered = std::get_if<Altered>(&question.body);
    return altered ? altered->original : key_text(question);
}

/// Reports each `answer` that its own quote does not have.
void answers_outside_quotes(const Subject& subject, Notes& notes)
{
    for_each_anchor(subject.question, [&](std::size_t set, std::size_t index) {
        const text::Anchor& anchor = subject.question.evidence[set][index];
        if (!anchor.answer.empty() && !stands_in(anchor.answer, anchor.quote)) {
            notes.add(subject.index, anchor_field(set, index, "answer"),
                      fmt::format("the answer \"{}\" does not stand in its quote", anchor.answer),
                      "copy the words that carry the answer from the quote, or quote more of the sentence");
        }
    });
}

}

void no_evidence(const Subject& subject, Notes& notes)
{
    if (subject.question.evidence.empty()) {
        notes.add(subject.index, "evidence", "has no evidence", "quote the passage that proves the key");
    }
    for (std::size_t i = 0; i < subject.question.evidence.size(); ++i) {
        if (subject.question.evidence[i].empty()) {
            notes.add(subject.index, fmt::format("evidence[{}]", i), "a set of evidence is empty",
                      "give it an anchor or take it out");
        }
    }
}

void unknown_article(const Subject& subject, Notes& notes)
{
    for_each_anchor(subject.question, [&](std::size_t set, std::size_t anchor) {
        const text::ArticleId& id = subject.question.evidence[set][anchor].article;
        if (!is_listed(subject.pack, id)) {
            notes.add(subject.index, anchor_field(set, anchor, "article"),
                      fmt::format("the pack lists no article \"{}\"", id.value),
                      "correct the id, or list the article under [[article]]");
        } else if (!find_article(subject.articles, id)) {
            notes.add(severity_of_loss(subject), subject.index, anchor_field(set, anchor, "article"),
                      fmt::format("the article \"{}\" could not be read", id.value),
                      "see what is said of the article itself, and check its path");
        }
    });
}

/// Why an anchor is lost, as its author sees it: where the article is still the one that it was made on, or it was
/// never completed, nothing "changed".
std::string_view reason_for(const text::Anchor& anchor, const text::Article& article, text::LostReason reason)
{
    const bool same_article = anchor.article_hash == base::Sha256{} || anchor.article_hash == article.text.hash();
    const bool is_new = !anchor.position && same_article && reason != text::LostReason::Ambiguous;
    return is_new ? "its words do not stand there as they are quoted" : text::to_string(reason);
}

void lost_anchor(const Subject& subject, Notes& notes)
{
    for_each_anchor(subject.question, [&](std::size_t set, std::size_t index) {
        const text::Anchor& anchor = subject.question.evidence[set][index];
        const auto* lost = std::get_if<text::Lost>(&subject.resolutions[set][index]);
        const text::Article* article = find_article(subject.articles, anchor.article);
        if (lost && article && !anchor.quote.empty()) {
            notes.add(severity_of_loss(subject), subject.index, anchor_field(set, index, "quote"),
                      fmt::format("a passage is not found in \"{}\": {} (\"{}\")", anchor.article.value,
                                  reason_for(anchor, *article, lost->reason), shortened(anchor.quote, shown_of_quote)),
                      hint_for(lost->reason));
        }
    });
}

void moved_anchor(const Subject& subject, Notes& notes)
{
    for_each_anchor(subject.question, [&](std::size_t set, std::size_t index) {
        if (std::holds_alternative<text::Moved>(subject.resolutions[set][index])) {
            notes.add(subject.index, anchor_field(set, index, "quote"),
                      "the article was edited and the passage moved; it is followed to its new place",
                      "`receipts check --complete` writes the new place into the pack");
        }
    });
}

void answer_not_in_passage(const Subject& subject, Notes& notes)
{
    answers_outside_quotes(subject, notes);
    if (!needs_answer_in_passage(kind(subject.question))) {
        return;
    }
    for (std::size_t i = 0; i < subject.question.evidence.size(); ++i) {
        const std::vector<text::Anchor>& set = subject.question.evidence[i];
        const auto shows = [&subject](const text::Anchor& anchor) {
            return !anchor.answer.empty() || shows_key(subject.question, anchor);
        };
        if (!set.empty() && std::none_of(set.begin(), set.end(), shows)) {
            notes.add(
                subject.index, anchor_field(i, 0, "quote"),
                fmt::format("\"{}\" does not stand in the passage", looked_for(subject.question)),
                "name the words of the quote that carry the answer in `answer`, or quote the passage that has them");
        }
    }
}

void compare_needs_two_articles(const Subject& subject, Notes& notes)
{
    if (kind(subject.question) != Kind::Compare) {
        return;
    }
    for (std::size_t i = 0; i < subject.question.evidence.size(); ++i) {
        std::set<text::ArticleId> named;
        for (const text::Anchor& anchor : subject.question.evidence[i]) {
            named.insert(anchor.article);
        }
        if (named.size() != 2 && !subject.question.evidence[i].empty()) {
            notes.add(subject.index, fmt::format("evidence[{}]", i),
                      fmt::format("its evidence comes from {} article{} instead of two", named.size(),
                                  named.size() == 1 ? "" : "s"),
                      "give the set one anchor in each of the two articles");
        }
    }
}

}

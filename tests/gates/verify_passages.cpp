// SPDX-License-Identifier: MIT
#include "gates/same_thing.h"
#include "gates/verify.h"
#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>
#include <variant>

namespace gates {

namespace {

const text::Article* article_of(const Exhibit& exhibit, const text::Anchor& anchor)
{
    const auto found = std::find_if(exhibit.articles.begin(), exhibit.articles.end(),
                                    [&anchor](const text::Article& article) { return article.id == anchor.article; });
    return found == exhibit.articles.end() ? nullptr : &*found;
}

/// What is wrong with the place of an anchor; nothing when it is exact.
std::string wrong_place(const text::Article& article, const text::Anchor& anchor)
{
    if (!anchor.position) {
        return "the anchor has no position";
    }
    const text::Span span = article.text.to_bytes(*anchor.position);
    const std::string_view all = article.text.bytes();
    if (anchor.quote.empty() || article.text.slice(span) != anchor.quote) {
        return "the quote does not stand at its position: " + anchor.quote;
    }
    if (!all.substr(0, span.begin.value).ends_with(anchor.prefix)
        || !all.substr(span.end.value).starts_with(anchor.suffix)) {
        return "the context is not what stands around the quote: " + anchor.quote;
    }
    return anchor.article_hash == article.text.hash() ? "" : "the anchor was made on another text";
}

/// The words that have to stand in a passage when its anchor names none: for kinds whose key is in words.
std::vector<std::string> words_of_key(const quiz::Question& question)
{
    if (const auto* choice = std::get_if<quiz::Choice>(&question.body)) {
        return {choice->key};
    }
    if (const auto* altered = std::get_if<quiz::Altered>(&question.body)) {
        return {altered->original};
    }
    if (const auto* typed = std::get_if<quiz::Short>(&question.body)) {
        std::vector<std::string> words = typed->aliases;
        words.push_back(typed->key);
        return words;
    }
    return {};
}

/// True for an anchor without words for the answer beside one that has them: the sentence before, in its own paragraph.
bool leads_in(const quiz::Question& question, const text::Anchor& anchor)
{
    return anchor.answer.empty()
           && std::any_of(question.evidence.begin(), question.evidence.end(), [](const auto& anchors) {
                  return anchors.size() > 1
                         && std::any_of(anchors.begin(), anchors.end(),
                                        [](const text::Anchor& each) { return !each.answer.empty(); });
              });
}

/// What is wrong with the answer of an anchor; nothing when it is in the quote, or in that of the one beside it.
std::string wrong_answer(const quiz::Question& question, const text::Anchor& anchor)
{
    if (leads_in(question, anchor)) {
        return "";
    }
    if (!anchor.answer.empty()) {
        return quiz::places(anchor.quote, anchor.answer).empty() ? "the answer is not in its passage: " + anchor.answer
                                                                 : "";
    }
    const std::vector<std::string> words = words_of_key(question);
    const bool there = std::any_of(words.begin(), words.end(), [&anchor](const std::string& word) {
        return !quiz::places(anchor.quote, word).empty();
    });
    return words.empty() || there ? "" : "no words for the answer in the passage: " + anchor.quote;
}

std::string wrong_anchor(const Exhibit& exhibit, const quiz::Question& question, const text::Anchor& anchor)
{
    const text::Article* article = article_of(exhibit, anchor);
    if (article == nullptr) {
        return "its article is not there: " + anchor.article.value;
    }
    const std::string place = wrong_place(*article, anchor);
    return place.empty() ? wrong_answer(question, anchor) : place;
}

/// The forms of the key that may not stand in a prompt, small letters or capitals.
std::vector<std::string> forms_of_key(const quiz::Question& question)
{
    if (const auto* date = std::get_if<quiz::Date>(&question.body)) {
        return quiz::written_forms(date->key);
    }
    const bool altered = std::holds_alternative<quiz::Altered>(question.body);
    return altered ? std::vector<std::string>() : words_of_key(question);
}

/// The first form or other name of the key that a prompt has; empty when it has none.
std::string leaked(const quiz::Question& question, const syntax::Lexicon& lexicon)
{
    for (const std::string& form : forms_of_key(question)) {
        if (quiz::stands_in(form, question.prompt)) {
            return form;
        }
        std::vector<std::string> names = other_names(form, lexicon);
        const std::vector<std::string> people = demonyms_of(form, lexicon);
        names.insert(names.end(), people.begin(), people.end());
        for (const std::string& name : names) {
            if (!quiz::places(question.prompt, name).empty()) {
                return name;
            }
        }
    }
    const auto* number = std::get_if<quiz::Number>(&question.body);
    return number != nullptr && quiz::holds_number(question.prompt, number->key) ? quiz::plain(number->key) : "";
}

}

std::vector<Fault> check_passages(const Exhibit& exhibit)
{
    std::vector<Fault> faults;
    for (const quiz::Question& question : exhibit.pack.questions) {
        const auto fault = [&](std::string text) { faults.push_back({"passage", question.id.value, std::move(text)}); };
        if (question.evidence.empty()) {
            fault("there is no evidence");
        }
        for (const std::vector<text::Anchor>& set : question.evidence) {
            if (set.empty()) {
                fault("a set of evidence is empty");
            }
            for (const text::Anchor& anchor : set) {
                if (std::string wrong = wrong_anchor(exhibit, question, anchor); !wrong.empty()) {
                    fault(std::move(wrong));
                }
            }
        }
    }
    return faults;
}

std::vector<Fault> check_leaks(const Exhibit& exhibit)
{
    std::vector<Fault> faults;
    for (const quiz::Question& question : exhibit.pack.questions) {
        if (const std::string form = leaked(question, exhibit.lexicon); !form.empty()) {
            faults.push_back({"leak", question.id.value, "the prompt has " + form + ": " + question.prompt});
        }
    }
    return faults;
}

}

// SPDX-License-Identifier: MIT
#include "generate/naming.h"

#include "generate/name_evidence.h"
#include "generate/name_likeness.h"
#include "generate/name_words.h"
#include "text/unicode.h"

#include <algorithm>
#include <map>

namespace generate {

namespace {

using syntax::Known;

/// What speaks for the types of one name.
struct Form {
    Votes votes;
    std::string text;
    std::vector<std::size_t> spans;
    std::vector<std::string> words;
    bool given = false; ///< begins with a given name
};

/// The names of a document by their folded form.
using Forms = std::map<std::string, Form, std::less<>>;

/// The last word of a name by itself, and how it begins, tell of others: "Merkel" of "Angela Merkel".
void share_surnames(Forms& forms, const syntax::Lexicon& lexicon)
{
    std::map<std::string, std::vector<Form*>, std::less<>> by_surname;
    for (auto& [name, form] : forms) {
        if (form.words.size() > 1) {
            by_surname[form.words.back()].push_back(&form);
        }
    }
    for (auto& [name, form] : forms) {
        const auto full = by_surname.find(name);
        if (form.words.size() != 1 || full == by_surname.end() || !could_be_person(form.votes)) {
            continue;
        }
        const bool alone = lexicon.names(form.text).empty() && !is_dictionary_word(lexicon, name);
        for (auto* each : full->second) {
            const auto& first = each->words.front();
            const bool named = !is_dictionary_word(lexicon, first) || each->given;
            if (could_be_person(each->votes) && named) {
                each->votes.add(EntityType::Person, alone ? 3 : 0);
            }
            if (best_type(each->votes) == EntityType::Person) {
                form.votes.add(EntityType::Person, 4);
            }
        }
    }
}

/// A given name alone is of the person that has it in the article.
void share_given_names(Forms& forms)
{
    for (const auto& [name, full] : forms) {
        if (full.words.size() < 2 || best_type(full.votes) != EntityType::Person) {
            continue;
        }
        const auto given = forms.find(full.words.front());
        if (given != forms.end() && given->second.words.size() == 1) {
            given->second.votes.add(EntityType::Person, 2);
        }
    }
}

/// The countries that a document names, or has the adjectives of.
Countries countries_told(const Document& document, const std::vector<NameSpan>& spans, const syntax::Lexicon& lexicon)
{
    Countries countries;
    const auto add = [&](std::string_view name) {
        for (const auto& entry : lexicon.names(name)) {
            if (!entry.country.empty() && (entry.known == Known::Country || entry.known == Known::Demonym)) {
                countries.emplace(entry.country);
            }
        }
    };
    for (const auto& span : spans) {
        add(span.text);
    }
    for (const auto& sentence : document.sentences) {
        for (std::size_t token = 0; token < sentence.tree.size(); ++token) {
            if (is_capital(sentence, token)) {
                add(sentence.tree.word(token));
            }
        }
    }
    return countries;
}

std::string country_of(const Form& form, EntityType type, std::string_view name, const Countries& countries,
                       const syntax::Lexicon& lexicon)
{
    if (const auto* world = world_name(text::folded(name))) {
        return std::string(world->country);
    }
    for (const auto& entry : lexicon.names(name)) {
        const bool meant = entry.known == Known::Country || entry.weight >= 200 || countries.contains(entry.country);
        const bool place = (type == EntityType::Country && entry.known == Known::Country)
                           || (type == EntityType::City && entry.known == Known::City)
                           || (type == EntityType::Region && entry.known == Known::Region);
        if (place && meant) {
            return std::string(entry.country);
        }
    }
    const bool is_place = type == EntityType::City || type == EntityType::Region; // South America is not America
    if (is_place || type == EntityType::Person || type == EntityType::Unknown || form.words.empty()) {
        return {};
    }
    for (const auto& word : word_list(name)) {
        for (const auto& entry : lexicon.names(word)) {
            if (entry.known == Known::Demonym || entry.known == Known::Country) {
                return std::string(entry.country);
            }
        }
    }
    return {};
}

/// True when nothing but commas and "and" stands between two names.
bool are_listed(const Sentence& sentence, const NameSpan& left, const NameSpan& right)
{
    const auto begin = right.title.size() > 0 ? right.title.begin : right.name.begin;
    for (std::size_t token = left.name.end; token < begin; ++token) {
        if (sentence.tree.word(token) != "," && sentence.tree.word(token) != "and") {
            return false;
        }
    }
    return left.name.end < begin;
}

/// For each span the first one of the row that it stands in: "Ada Lind, Bo Holm and Cy Reed".
std::vector<std::size_t> rows_of(const Document& document, const std::vector<NameSpan>& spans)
{
    std::vector<std::size_t> row;
    for (std::size_t span = 0; span < spans.size(); ++span) {
        const bool goes_on = span > 0 && spans[span - 1].sentence == spans[span].sentence
                             && are_listed(document.sentences[spans[span].sentence], spans[span - 1], spans[span]);
        row.push_back(goes_on ? row.back() : span);
    }
    return row;
}

/// A name of two foreign words in a row with persons, and with nothing else that is known, is a person's.
void share_rows(const Document& document, const std::vector<NameSpan>& spans, Forms& forms,
                const syntax::Lexicon& lexicon)
{
    const auto rows = rows_of(document, spans);
    std::map<std::size_t, bool> persons_alone; // by row
    const auto type_of
        = [&](std::size_t span) { return best_type(forms.find(text::folded(spans[span].text))->second.votes); };
    for (std::size_t span = 0; span < spans.size(); ++span) {
        const auto type = type_of(span);
        if (type != EntityType::Unknown) {
            const auto [entry, added] = persons_alone.emplace(rows[span], true);
            entry->second = entry->second && type == EntityType::Person;
        }
    }
    for (std::size_t span = 0; span < spans.size(); ++span) {
        auto& form = forms.find(text::folded(spans[span].text))->second;
        const auto row = persons_alone.find(rows[span]);
        const bool foreign = form.words.size() == 2
                             && std::none_of(form.words.begin(), form.words.end(),
                                             [&](const auto& word) { return is_dictionary_word(lexicon, word); });
        if (row != persons_alone.end() && row->second && foreign && type_of(span) == EntityType::Unknown) {
            form.votes.add(EntityType::Person, 3);
        }
    }
}

}

std::vector<SpanType> type_spans(const Document& document, const std::vector<NameSpan>& spans,
                                 const std::vector<SpanRole>& roles, const syntax::Lexicon& lexicon)
{
    const auto countries = countries_told(document, spans, lexicon);
    Forms forms;
    for (std::size_t i = 0; i < spans.size(); ++i) {
        auto& form = forms[text::folded(spans[i].text)];
        if (form.spans.empty()) {
            form.text = spans[i].text;
            form.words = folded_words(spans[i].text);
            const auto list = word_list(spans[i].text);
            form.given = !list.empty() && is_known_as(lexicon, list.front(), Known::GivenName);
            form.votes.add(votes_of_name(spans[i].text, countries, lexicon));
        }
        form.spans.push_back(i);
        form.votes.add(votes_of_place(document, spans[i], lexicon));
    }
    for (const auto& role : roles) {
        forms[text::folded(spans[role.span].text)].votes.add(EntityType::Person, 4);
    }
    share_surnames(forms, lexicon);
    share_given_names(forms);
    share_rows(document, spans, forms, lexicon);

    std::vector<SpanType> types(spans.size());
    for (const auto& [name, form] : forms) {
        const auto type = best_type(form.votes);
        const auto country = country_of(form, type, spans[form.spans.front()].text, countries, lexicon);
        const auto person = type == EntityType::Person || type == EntityType::Unknown;
        const auto gender = person ? form.votes.gender() : syntax::Gender::Unknown;
        for (const auto span : form.spans) {
            types[span] = {type, gender, country};
        }
    }
    return types;
}

}

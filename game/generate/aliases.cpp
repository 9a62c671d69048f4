// SPDX-License-Identifier: MIT
#include "generate/naming.h"

#include "generate/name_evidence.h"
#include "generate/name_likeness.h"
#include "generate/name_words.h"
#include "text/unicode.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <optional>

namespace generate {

namespace {

using syntax::Gender;

/// Forms after these are merged by nothing but their spelling: no news tells of so many, and all are compared with all.
constexpr std::size_t most_compared = 1500;

/// All spans that are written alike.
struct Form {
    std::string folded;
    std::string text;
    std::vector<std::string> words;
    std::vector<std::size_t> spans;
    SpanType type;
};

bool is_person(const Form& form)
{
    return form.type.type == EntityType::Person;
}

bool may_be_person(const Form& form)
{
    return is_person(form) || form.type.type == EntityType::Unknown;
}

bool ends_with(const std::vector<std::string>& words, const std::vector<std::string>& end)
{
    return end.size() < words.size() && std::equal(end.rbegin(), end.rend(), words.rbegin());
}

class Merger {
public:
    Merger(const Document& document, const std::vector<NameSpan>& spans, const std::vector<SpanType>& types,
           const syntax::Lexicon& lexicon);

    std::vector<std::size_t> entities() const;

    void merge_countries();
    void merge_places();
    void merge_abbreviations();
    void merge_world_names();
    void merge_persons();
    void merge_spellings();
    void merge_without_demonym();

private:
    std::size_t compared() const { return std::min(m_forms.size(), most_compared); }
    std::size_t root(std::size_t form) const;
    void join(std::size_t a, std::size_t b);
    Gender titled_gender(std::size_t span) const;
    std::string key(std::size_t span) const;
    std::optional<std::size_t> form_of(std::string_view folded) const;
    std::optional<std::size_t> holder(std::size_t bare) const;
    std::optional<std::size_t> most_evident(std::size_t bare, const std::vector<std::size_t>& candidates) const;
    bool same_person(const Form& a, const Form& b) const;
    bool is_foreign(const std::string& word) const;
    bool differ_by_spelling(const Form& a, const Form& b) const;

    const Document& m_document;
    const std::vector<NameSpan>& m_spans;
    const std::vector<SpanType>& m_types;
    const syntax::Lexicon& m_lexicon;
    std::vector<Form> m_forms;
    std::vector<std::size_t> m_form_of_span;
    std::vector<std::size_t> m_parent;
};

/// The gender of the title of a surname: Mr., Mrs.
Gender Merger::titled_gender(std::size_t span) const
{
    const auto& each = m_spans[span];
    if (each.title.size() == 0 || each.name.size() > 1) {
        return Gender::Unknown;
    }
    const auto& tree = m_document.sentences[each.sentence].tree;
    return gender_told_by(text::folded(tree.word(each.title.end - 1)));
}

/// Spans with one key are written alike. Mr. and Mrs. of one surname are two.
std::string Merger::key(std::size_t span) const
{
    const auto gender = titled_gender(span);
    const bool couple = gender != Gender::Unknown && m_types[span].gender == Gender::Unknown;
    return text::folded(m_spans[span].text) + (!couple ? "" : gender == Gender::Female ? "|f" : "|m");
}

Merger::Merger(const Document& document, const std::vector<NameSpan>& spans, const std::vector<SpanType>& types,
               const syntax::Lexicon& lexicon)
    : m_document(document), m_spans(spans), m_types(types), m_lexicon(lexicon)
{
    std::map<std::string, std::size_t, std::less<>> known;
    for (std::size_t span = 0; span < spans.size(); ++span) {
        const auto [entry, added] = known.emplace(key(span), m_forms.size());
        if (added) {
            m_forms.push_back({entry->first, spans[span].text, folded_words(spans[span].text), {}, types[span]});
        }
        m_forms[entry->second].spans.push_back(span);
        m_form_of_span.push_back(entry->second);
    }
    m_parent.resize(m_forms.size());
    std::iota(m_parent.begin(), m_parent.end(), std::size_t{0});
}

std::size_t Merger::root(std::size_t form) const
{
    while (m_parent[form] != form) {
        form = m_parent[form];
    }
    return form;
}

void Merger::join(std::size_t a, std::size_t b)
{
    const auto first = std::min(root(a), root(b));
    m_parent[root(a)] = first;
    m_parent[root(b)] = first;
}

std::optional<std::size_t> Merger::form_of(std::string_view folded) const
{
    for (std::size_t form = 0; form < compared(); ++form) {
        if (m_forms[form].folded == folded) {
            return form;
        }
    }
    return std::nullopt;
}

void Merger::merge_countries()
{
    std::map<std::string, std::size_t> first;
    for (std::size_t form = 0; form < m_forms.size(); ++form) {
        const auto& type = m_forms[form].type;
        const bool whole = is_known_as(m_lexicon, m_forms[form].text, syntax::Known::Country);
        if (type.type != EntityType::Country || type.country.empty() || !whole) {
            continue;
        }
        const auto [entry, added] = first.emplace(type.country, form);
        if (!added) {
            join(entry->second, form);
        }
    }
}

/// Kyiv and Kiev are one place.
void Merger::merge_places()
{
    std::map<std::pair<EntityType, std::uint32_t>, std::size_t> first;
    for (std::size_t form = 0; form < m_forms.size(); ++form) {
        const auto type = m_forms[form].type.type;
        const auto thing = place_number(m_forms[form].text, type, m_lexicon);
        if (thing == 0) {
            continue;
        }
        const auto [entry, added] = first.emplace(std::pair(type, thing), form);
        if (!added) {
            join(entry->second, form);
        }
    }
}

void Merger::merge_abbreviations()
{
    for (std::size_t span = 0; span < m_spans.size(); ++span) {
        if (const auto form = form_of(text::folded(bracketed_abbreviation(m_document, m_spans[span])))) {
            join(m_form_of_span[span], *form);
        }
    }
    for (std::size_t full = 0; full < compared(); ++full) {
        const auto words = word_list(m_forms[full].text);
        if (words.size() < 3 || is_person(m_forms[full])) {
            continue;
        }
        for (std::size_t form = 0; form < compared(); ++form) {
            const auto& text = m_forms[form].text;
            const auto letters = text.size() - static_cast<std::size_t>(std::count(text.begin(), text.end(), '.'));
            if (letters >= 3 && is_abbreviation(text) && abbreviates(text, words)) {
                join(full, form);
            }
        }
    }
}

void Merger::merge_world_names()
{
    std::map<std::string_view, std::size_t> first;
    for (std::size_t form = 0; form < m_forms.size(); ++form) {
        const auto* world = world_name(m_forms[form].folded);
        if (world == nullptr) {
            continue;
        }
        const auto [entry, added] = first.emplace(world->same_as.empty() ? world->name : world->same_as, form);
        if (!added) {
            join(entry->second, form);
        }
    }
}

/// Two full names of one person: the same first and last word with more between them, or one spelled otherwise.
bool Merger::same_person(const Form& a, const Form& b) const
{
    if (a.words.size() < 2 || b.words.size() < 2 || !is_person(a) || !is_person(b)) {
        return false;
    }
    return spelled_alike(a.words.front(), b.words.front()) && spelled_alike(a.words.back(), b.words.back());
}

/// Of several persons with a surname, the one who is called by it before another with that surname is told of, and who
/// is told of far more.
std::optional<std::size_t> Merger::most_evident(std::size_t bare, const std::vector<std::size_t>& candidates) const
{
    const auto first_bare = m_forms[bare].spans.front();
    std::optional<std::size_t> chosen;
    for (const auto candidate : candidates) {
        if (m_forms[candidate].spans.front() > first_bare) {
            if (m_forms[candidate].spans.size() > 1) {
                return std::nullopt;
            }
            continue;
        }
        if (chosen) {
            return std::nullopt;
        }
        chosen = candidate;
    }
    return chosen;
}

/// The person whom a surname or a given name alone stands for.
std::optional<std::size_t> Merger::holder(std::size_t bare) const
{
    const auto& form = m_forms[bare];
    std::vector<std::size_t> by_surname;
    std::vector<std::size_t> by_given;
    for (std::size_t full = 0; full < compared(); ++full) {
        const auto& words = m_forms[full].words;
        if (!is_person(m_forms[full]) || words.size() <= form.words.size() || root(full) == root(bare)) {
            continue;
        }
        const bool known = std::any_of(by_surname.begin(), by_surname.end(),
                                       [&](std::size_t each) { return root(each) == root(full); });
        if (known) {
            continue;
        }
        if (ends_with(words, form.words)
            || (form.words.size() == 1 && words.back().size() > 5 && spelled_alike(words.back(), form.words.back()))) {
            by_surname.push_back(full);
        } else if (form.words.size() == 1 && words.front() == form.words.front()) {
            by_given.push_back(full);
        }
    }
    auto& candidates = by_surname.empty() ? by_given : by_surname;
    if (candidates.size() == 1 && (by_surname.empty() || by_given.empty())) {
        return candidates.front();
    }
    candidates.insert(candidates.end(), by_given.begin(), by_surname.empty() ? by_given.begin() : by_given.end());
    return candidates.empty() ? std::nullopt : most_evident(bare, candidates);
}

void Merger::merge_persons()
{
    for (std::size_t a = 0; a < compared(); ++a) {
        for (std::size_t b = a + 1; b < compared(); ++b) {
            if (same_person(m_forms[a], m_forms[b])) {
                join(a, b);
            }
        }
    }
    for (std::size_t bare = 0; bare < compared(); ++bare) {
        if (!may_be_person(m_forms[bare]) || m_forms[bare].words.empty()) {
            continue;
        }
        if (is_abbreviation(m_forms[bare].text) || m_forms[bare].words.size() > 2) {
            continue;
        }
        if (const auto full = holder(bare)) {
            join(*full, bare);
        }
    }
}

/// A word that neither the dictionary nor the gazetteer has.
bool Merger::is_foreign(const std::string& word) const
{
    auto name = word;
    name.front()
        = 'a' <= name.front() && name.front() <= 'z' ? static_cast<char>(name.front() - 'a' + 'A') : name.front();
    return !is_dictionary_word(m_lexicon, word) && m_lexicon.names(name).empty();
}

/// "Quds Force" and "Qods Force": the same words but for one that is spelled otherwise.
bool Merger::differ_by_spelling(const Form& a, const Form& b) const
{
    if (a.words.size() != b.words.size() || a.words.empty()) {
        return false;
    }
    const auto [left, right] = std::mismatch(a.words.begin(), a.words.end(), b.words.begin());
    if (left == a.words.end() || !std::equal(left + 1, a.words.end(), right + 1)) {
        return false;
    }
    const bool long_enough = a.words.size() > 1 || std::min(left->size(), right->size()) > 5;
    return long_enough && spelled_alike(*left, *right) && is_foreign(*left) && is_foreign(*right);
}

void Merger::merge_spellings()
{
    for (std::size_t a = 0; a < compared(); ++a) {
        for (std::size_t b = a + 1; b < compared(); ++b) {
            if (differ_by_spelling(m_forms[a], m_forms[b])) {
                join(a, b);
            }
        }
    }
}

/// "Swedish Defence Research Agency" and "Defence Research Agency".
void Merger::merge_without_demonym()
{
    for (std::size_t full = 0; full < compared(); ++full) {
        const auto words = word_list(m_forms[full].text);
        if (words.size() < 3 || may_be_person(m_forms[full])
            || !is_known_as(m_lexicon, words.front(), syntax::Known::Demonym)) {
            continue;
        }
        std::vector<std::string> rest(m_forms[full].words.begin() + 1, m_forms[full].words.end());
        for (std::size_t form = 0; form < compared(); ++form) {
            if (m_forms[form].words == rest) {
                join(full, form);
            }
        }
    }
}

std::vector<std::size_t> Merger::entities() const
{
    std::map<std::size_t, std::size_t> numbers;
    std::vector<std::size_t> result;
    for (const auto form : m_form_of_span) {
        result.push_back(numbers.emplace(root(form), numbers.size()).first->second);
    }
    return result;
}

}

std::string_view bracketed_abbreviation(const Document& document, const NameSpan& span)
{
    const auto& sentence = document.sentences[span.sentence];
    const auto& tokens = sentence.tree.tokens;
    const auto end = tokens[span.name.end - 1].end;
    const auto next = span.name.end < tokens.size() ? tokens[span.name.end].begin : sentence.view.text.size();
    std::string initials;
    for (const auto& word : folded_words(span.text)) {
        initials += word.front();
    }
    for (const auto& aside : sentence.view.asides) {
        if (aside.at < end || aside.at > next || !is_abbreviation(aside.text)) {
            continue;
        }
        const auto letters = text::folded(aside.text);
        const bool of_initials = std::all_of(letters.begin(), letters.end(),
                                             [&](char each) { return initials.find(each) != std::string::npos; });
        if (of_initials || abbreviates(aside.text, word_list(span.text))) {
            return aside.text;
        }
    }
    return {};
}

std::vector<std::size_t> merge_spans(const Document& document, const std::vector<NameSpan>& spans,
                                     const std::vector<SpanType>& types, const syntax::Lexicon& lexicon)
{
    Merger merger(document, spans, types, lexicon);
    merger.merge_countries();
    merger.merge_places();
    merger.merge_world_names();
    merger.merge_abbreviations();
    merger.merge_without_demonym();
    merger.merge_spellings();
    merger.merge_persons();
    return merger.entities();
}

}

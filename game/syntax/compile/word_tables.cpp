// SPDX-License-Identifier: MIT
#include "syntax/compile/word_tables.h"

#include "syntax/compile/irregular.h"
#include "syntax/compile/letters.h"
#include "syntax/compile/noun_senses.h"
#include "syntax/compile/own_words.h"

#include <algorithm>

namespace syntax::compile {

namespace {

constexpr std::uint32_t name_bit = 16;

std::uint32_t bit(Word word)
{
    return 1U << static_cast<unsigned>(word);
}

/// True when every synset writes the noun with a capital.
bool only_a_name(const Part& nouns, const Entry& entry)
{
    return std::all_of(entry.synsets.begin(), entry.synsets.end(), [&](std::uint32_t row) {
        const std::vector<std::string>& members = nouns.synsets[row].members;
        return std::any_of(members.begin(), members.end(), [&](const std::string& member) {
            return has_capital(member) && same_letters(entry.lemma, member);
        });
    });
}

using Forms = std::map<std::string, std::uint32_t, std::less<>>;

/// Sets or takes the bits of nouns that are people or acting groups for newspapers.
void add_own_nouns(Forms& forms)
{
    const auto set = [&](OwnClass kind, std::uint32_t bits) {
        for (const std::string_view noun : own_nouns(kind)) {
            forms[std::string(noun)] |= bits | bit(Word::Noun);
        }
    };
    const auto take = [&](OwnClass kind, std::uint32_t bits) {
        for (const std::string_view noun : own_nouns(kind)) {
            forms[std::string(noun)] &= ~bits;
        }
    };
    set(OwnClass::Person, FormBits::person);
    set(OwnClass::Group, FormBits::group);
    take(OwnClass::NoPerson, FormBits::person);
    take(OwnClass::NoGroup, FormBits::group);
}

/// True for the senses that a noun is met in: the first, and others that make up a quarter of its uses.
bool is_usual(const Entry& entry, std::size_t sense)
{
    const std::uint32_t all = times_tagged(entry);
    constexpr std::uint32_t few = 4; // too few uses to go by
    return sense == 0 || (all >= few ? entry.counts[sense] * 4 >= all : sense == 1);
}

std::uint32_t class_bits(const Entry& entry, const std::vector<NounClass>& classes)
{
    std::uint32_t bits = 0;
    for (std::size_t sense = 0; sense < entry.synsets.size(); ++sense) {
        if (is_usual(entry, sense) && entry.synsets[sense] < classes.size()) {
            const NounClass& each = classes[entry.synsets[sense]];
            bits |= (each.person ? FormBits::person : 0) | (each.group ? FormBits::group : 0);
        }
    }
    return bits;
}

Forms collect_forms(const WordNet& wordnet, const std::vector<NounClass>& classes)
{
    Forms forms;
    for (const Word word : {Word::Noun, Word::Verb, Word::Adjective, Word::Adverb}) {
        const Part& part = wordnet.part(word);
        for (const Entry& entry : part.entries) {
            forms[entry.lemma] |= word == Word::Noun && only_a_name(part, entry) ? name_bit : bit(word);
        }
        for (const Irregular& each : part.irregular) {
            forms[each.form] |= bit(word);
        }
    }
    for (const OwnLemma& own : own_lemmas()) {
        forms[std::string(own.form)] |= bit(own.word);
    }
    for (const Entry& entry : wordnet.part(Word::Noun).entries) {
        forms[entry.lemma] |= class_bits(entry, classes);
    }
    add_own_nouns(forms);
    return forms;
}

/// The senses of a form by row, that which newspapers mean to the front.
std::vector<std::uint32_t> senses_of(const Part& part, std::string_view form, const std::vector<NounClass>& classes)
{
    const Entry* const entry = part.find(form);
    std::vector<std::uint32_t> senses = entry == nullptr ? std::vector<std::uint32_t>{} : entry->synsets;
    for (const OwnSense& own : own_senses()) {
        const auto meant = std::find_if(senses.begin(), senses.end(), [&](std::uint32_t row) {
            return row < classes.size() && classes[row].sense == own.sense;
        });
        if (own.noun == form && meant != senses.end()) {
            std::rotate(senses.begin(), meant, meant + 1);
        }
    }
    return senses;
}

/// Writes the senses of a form and tells the first row and their number.
std::pair<std::uint32_t, std::uint32_t> write_senses(const std::vector<std::uint32_t>& senses, Table table,
                                                     TableWriter& writer)
{
    constexpr std::size_t most = 255;
    const std::uint32_t first = writer.rows(table);
    for (std::size_t sense = 0; sense < std::min(senses.size(), most); ++sense) {
        writer.row(table, {senses[sense]});
    }
    return {first, writer.rows(table) - first};
}

/// How often each synset was tagged.
std::vector<std::uint32_t> uses_of_synsets(const Part& part)
{
    std::vector<std::uint32_t> uses(part.synsets.size());
    for (const Entry& entry : part.entries) {
        for (std::size_t sense = 0; sense < entry.synsets.size(); ++sense) {
            if (entry.synsets[sense] < uses.size()) {
                uses[entry.synsets[sense]] += entry.counts[sense];
            }
        }
    }
    return uses;
}

/// Places the forms, which are rows of Forms in their order, so that half of the places stay empty.
void write_slots(const std::vector<std::string>& forms, TableWriter& writer)
{
    std::vector<std::uint32_t> places(forms.size() * 2 + 1);
    for (std::uint32_t row = 0; row < forms.size(); ++row) {
        std::size_t place = lexicon_sum(forms[row]) % places.size();
        while (places[place] != 0) {
            place = place + 1 == places.size() ? 0 : place + 1;
        }
        places[place] = row + 1;
    }
    for (const std::uint32_t place : places) {
        writer.row(Table::FormSlots, {place});
    }
}

}

void write_forms(const std::vector<Form>& forms, TableWriter& writer)
{
    std::vector<std::string> texts;
    for (const Form& form : forms) {
        writer.row(Table::Forms, {writer.text(form.text), form.bits, form.nouns, form.verbs});
        texts.push_back(form.text);
    }
    write_slots(texts, writer);
}

void write_words(const WordNet& wordnet, TableWriter& writer)
{
    std::vector<Form> forms;
    const auto classes = classify_nouns(wordnet.part(Word::Noun));
    const Exceptions exceptions = collect_exceptions(wordnet);
    Forms bits_of_forms = collect_forms(wordnet, classes);
    for (const auto& [key, lemma] : exceptions) {
        bits_of_forms[key.first] |= FormBits::irregular;
        writer.row(Table::Exceptions, {writer.text(key.first), bit(key.second), writer.text(lemma)});
    }
    for (const auto& [form, bits] : bits_of_forms) {
        const auto senses = senses_of(wordnet.part(Word::Noun), form, classes);
        const auto [noun, nouns] = write_senses(senses, Table::NounSenses, writer);
        const auto actions = senses_of(wordnet.part(Word::Verb), form, {});
        const auto [verb, verbs] = write_senses(actions, Table::VerbSenses, writer);
        const std::uint32_t counts = nouns << FormBits::noun_shift | verbs << FormBits::verb_shift;
        forms.push_back({form, bits | counts, noun, verb});
    }
    write_forms(forms, writer);
}

void write_nouns(const Part& nouns, TableWriter& writer)
{
    const auto classes = classify_nouns(nouns);
    const auto uses = uses_of_synsets(nouns);
    std::vector<std::vector<std::uint32_t>> children(nouns.synsets.size());
    for (std::uint32_t row = 0; row < nouns.synsets.size(); ++row) {
        if (const auto parent = parent_of(nouns, row)) {
            children[*parent].push_back(row);
        }
    }
    for (std::uint32_t row = 0; row < nouns.synsets.size(); ++row) {
        const std::uint32_t first = writer.rows(Table::NounChildren);
        std::stable_sort(children[row].begin(), children[row].end(),
                         [&](std::uint32_t a, std::uint32_t b) { return uses[a] > uses[b]; });
        for (const std::uint32_t child : children[row]) {
            writer.row(Table::NounChildren, {child});
        }
        const auto parent = parent_of(nouns, row);
        const std::uint32_t bits
            = static_cast<std::uint32_t>(classes[row].sense) | (classes[row].instance ? NounBits::instance : 0);
        writer.row(Table::Nouns, {bits, parent ? *parent + 1 : 0, writer.text(nouns.synsets[row].members.front()),
                                  first, static_cast<std::uint32_t>(children[row].size())});
    }
}

void write_verbs(const Part& verbs, TableWriter& writer)
{
    for (const Synset& synset : verbs.synsets) {
        const std::uint32_t first = writer.rows(Table::VerbMembers);
        for (const std::string& member : synset.members) {
            writer.row(Table::VerbMembers, {writer.text(member)});
        }
        writer.row(Table::Verbs, {first, static_cast<std::uint32_t>(synset.members.size())});
    }
}

}

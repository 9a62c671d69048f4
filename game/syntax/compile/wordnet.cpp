// SPDX-License-Identifier: MIT
#include "syntax/compile/wordnet.h"

#include "syntax/compile/fields.h"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

namespace syntax::compile {

namespace {

constexpr std::array<std::string_view, 4> part_names{"noun", "verb", "adj", "adv"};

/// How often each sense was tagged, by "part lemma" and sense number.
using Counts = std::map<std::string, std::map<std::uint32_t, std::uint32_t>, std::less<>>;

std::string with_spaces(std::string_view word)
{
    std::string result(word.substr(0, word.find('('))); // adjectives carry a mark: outback(a)
    std::replace(result.begin(), result.end(), '_', ' ');
    return result;
}

Word part_of(char letter)
{
    switch (letter) {
    case 'v': return Word::Verb;
    case 'a':
    case 's': return Word::Adjective;
    case 'r': return Word::Adverb;
    default: return Word::Noun;
    }
}

char first(std::string_view text)
{
    return text.empty() ? ' ' : text.front();
}

Synset read_synset(std::string_view line)
{
    Synset synset;
    synset.offset = to_number(take(line, ' '));
    synset.file = to_number(take(line, ' '));
    take(line, ' ');
    for (std::uint32_t left = to_number(take(line, ' '), 16); left > 0; --left) {
        synset.members.push_back(with_spaces(take(line, ' ')));
        take(line, ' ');
    }
    for (std::uint32_t left = to_number(take(line, ' ')); left > 0; --left) {
        Pointer pointer{.kind = std::string(take(line, ' '))};
        pointer.offset = to_number(take(line, ' '));
        pointer.part = part_of(first(take(line, ' ')));
        take(line, ' ');
        synset.pointers.push_back(std::move(pointer));
    }
    return synset;
}

Entry read_entry(std::string_view line, const Part& part)
{
    Entry entry{.lemma = with_spaces(take(line, ' '))};
    take(line, ' ');
    const std::uint32_t senses = to_number(take(line, ' '));
    for (std::uint32_t kinds = to_number(take(line, ' ')); kinds > 0; --kinds) {
        take(line, ' ');
    }
    take(line, ' ');
    take(line, ' ');
    for (std::uint32_t left = senses; left > 0; --left) {
        entry.synsets.push_back(part.row(to_number(take(line, ' '))));
    }
    return entry;
}

/// Lines of the licence start with a space.
template <class Line> void for_lines(std::string_view file, const Line& line)
{
    while (!file.empty()) {
        const std::string_view each = take(file, '\n');
        if (!each.empty() && each.front() != ' ') {
            line(each);
        }
    }
}

std::vector<Irregular> read_irregular(std::string_view file)
{
    std::vector<Irregular> result;
    for_lines(file, [&](std::string_view line) {
        const std::string form = with_spaces(take(line, ' '));
        result.push_back({form, with_spaces(take(line, ' '))});
    });
    return result;
}

/// Lines such as "abandon%2:31:00:: 3 1": a sense, its number among the lemma's, how often it was tagged.
Counts read_counts(std::string_view file)
{
    Counts counts;
    for_lines(file, [&](std::string_view line) {
        const std::string lemma = with_spaces(take(line, '%'));
        const char digit = first(line);
        take(line, ' ');
        const std::uint32_t number = to_number(take(line, ' '));
        const char part = digit == '5' ? '3' : digit; // satellites count as adjectives
        counts[part + lemma][number] += to_number(take(line, ' '));
    });
    return counts;
}

void add_counts(Part& part, char digit, const Counts& counts)
{
    for (Entry& entry : part.entries) {
        entry.counts.resize(entry.synsets.size());
        const auto known = counts.find(digit + entry.lemma);
        for (std::uint32_t sense = 0; known != counts.end() && sense < entry.counts.size(); ++sense) {
            const auto count = known->second.find(sense + 1);
            entry.counts[sense] = count == known->second.end() ? 0 : count->second;
        }
    }
}

base::Result<Part> read_part(const Reader& read, std::string_view name)
{
    const auto data = read(fmt::format("data.{}", name));
    const auto index = read(fmt::format("index.{}", name));
    const auto irregular = read(fmt::format("{}.exc", name));
    for (const auto* file : {&data, &index, &irregular}) {
        if (!*file) {
            return base::fail(file->error());
        }
    }
    Part part;
    for_lines(*data, [&](std::string_view line) { part.synsets.push_back(read_synset(line)); });
    for_lines(*index, [&](std::string_view line) { part.entries.push_back(read_entry(line, part)); });
    std::sort(part.entries.begin(), part.entries.end(),
              [](const Entry& a, const Entry& b) { return a.lemma < b.lemma; });
    part.irregular = read_irregular(*irregular);
    if (part.synsets.empty() || part.entries.empty()) {
        return base::fail(base::ErrorKind::BadFormat, fmt::format("WordNet has no {} entries.", name));
    }
    return part;
}

}

std::uint32_t times_tagged(const Entry& entry)
{
    return std::accumulate(entry.counts.begin(), entry.counts.end(), 0U);
}

std::uint32_t Part::row(std::uint32_t offset) const
{
    const auto place = std::lower_bound(synsets.begin(), synsets.end(), offset,
                                        [](const Synset& synset, std::uint32_t at) { return synset.offset < at; });
    const bool there = place != synsets.end() && place->offset == offset;
    return static_cast<std::uint32_t>(there ? place - synsets.begin() : static_cast<std::ptrdiff_t>(synsets.size()));
}

const Entry* Part::find(std::string_view lemma) const
{
    const auto place = std::lower_bound(entries.begin(), entries.end(), lemma,
                                        [](const Entry& entry, std::string_view key) { return entry.lemma < key; });
    return place != entries.end() && place->lemma == lemma ? &*place : nullptr;
}

base::Result<WordNet> read_wordnet(const Reader& read)
{
    const auto counted = read("cntlist.rev");
    if (!counted) {
        return base::fail(counted.error());
    }
    const Counts counts = read_counts(*counted);
    WordNet wordnet;
    for (std::size_t index = 0; index < part_names.size(); ++index) {
        auto part = read_part(read, part_names[index]);
        if (!part) {
            return base::fail(part.error());
        }
        wordnet.parts[index] = std::move(*part);
        add_counts(wordnet.parts[index], static_cast<char>('1' + index), counts);
    }
    return wordnet;
}

}

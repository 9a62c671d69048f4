// SPDX-License-Identifier: MIT
#include "generate/naming.h"

#include "generate/name_words.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>

namespace generate {

namespace {

using syntax::Known;
using syntax::Range;
using syntax::Relation;
using syntax::Upos;

/// A role by what it is and of what: "Syrian President" and "president of Syria" are one.
struct RoleKey {
    std::string noun;
    std::set<std::string> qualifiers; ///< former, deputy
    std::set<std::string> modifiers; ///< folded words; countries by their two letters
};

std::string country_of_word(std::string_view word, const syntax::Lexicon& lexicon)
{
    for (const auto& entry : lexicon.names(word)) {
        if (entry.known == Known::Country || entry.known == Known::Demonym) {
            return std::string(entry.country);
        }
    }
    return {};
}

bool is_content(Upos tag)
{
    return tag == Upos::Noun || tag == Upos::Propn || tag == Upos::Adj || tag == Upos::X || tag == Upos::Num;
}

std::optional<RoleKey> key_of(const Sentence& sentence, Range range, const syntax::Lexicon& lexicon)
{
    std::size_t end = range.begin;
    while (end < range.end && upos(sentence, end) != Upos::Adp && sentence.tree.word(end) != ","
           && sentence.tree.word(end) != "to") {
        ++end;
    }
    if (end == range.begin) {
        return std::nullopt;
    }
    RoleKey key;
    key.noun = folded_word(sentence, end - 1);
    for (std::size_t token = range.begin; token < range.end; ++token) {
        const auto word = sentence.tree.word(token);
        if (token + 1 == end || !is_content(upos(sentence, token)) || word.size() < 2) {
            continue;
        }
        const auto folded = folded_word(sentence, token);
        const auto country = country_of_word(word, lexicon);
        if (qualifies_role(folded)) {
            key.qualifiers.insert(folded);
        } else {
            key.modifiers.insert(country.empty() ? folded : "=" + country);
        }
    }
    return key;
}

/// Of these there is one in a story, unless it tells of more.
bool stands_bare(std::string_view noun)
{
    constexpr std::array<std::string_view, 12> nouns{"ayatollah", "archbishop", "chancellor", "emir",
                                                     "emperor",   "governor",   "king",       "mayor",
                                                     "pope",      "premier",    "president",  "queen"};
    return std::find(nouns.begin(), nouns.end(), noun) != nouns.end();
}

bool includes(const std::set<std::string>& all, const std::set<std::string>& some)
{
    return std::includes(all.begin(), all.end(), some.begin(), some.end());
}

/// A noun phrase that is a role and has no name.
struct RolePhrase {
    Place place;
    std::size_t noun = 0;
    RoleKey key;
};

class RolePhrases {
public:
    RolePhrases(const Document& document, const syntax::Lexicon& lexicon, const Names& names)
        : m_document(document), m_lexicon(lexicon), m_names(names)
    {
    }

    std::vector<RolePhrase> all() const;

private:
    bool is_taken(std::size_t sentence, std::size_t token) const;
    std::optional<RolePhrase> at(std::size_t sentence, std::size_t noun) const;

    const Document& m_document;
    const syntax::Lexicon& m_lexicon;
    const Names& m_names;
};

bool RolePhrases::is_taken(std::size_t sentence, std::size_t token) const
{
    const auto mentions = mentions_in(m_names, sentence);
    const auto is_before = [](const Calling& calling, std::size_t number) { return calling.role.sentence < number; };
    auto calling = std::lower_bound(m_names.callings.begin(), m_names.callings.end(), sentence, is_before);
    for (; calling != m_names.callings.end() && calling->role.sentence == sentence; ++calling) {
        if (calling->role.tokens.contains(token)) {
            return true;
        }
    }
    return std::any_of(mentions.begin(), mentions.end(),
                       [&](const Mention& each) { return each.place.tokens.contains(token); });
}

std::size_t complement_end(const Sentence& sentence, std::size_t noun)
{
    const auto& tree = sentence.tree;
    if (noun + 1 >= tree.size() || tree.word(noun + 1) != "of") {
        return noun + 1;
    }
    std::size_t end = noun + 2;
    while (end < tree.size() && (is_content(upos(sentence, end)) || upos(sentence, end) == Upos::Det)) {
        ++end;
    }
    return end;
}

std::optional<RolePhrase> RolePhrases::at(std::size_t sentence, std::size_t noun) const
{
    const auto& words = m_document.sentences[sentence];
    const auto folded = folded_word(words, noun);
    const auto tag = upos(words, noun);
    if (!is_office(folded) || (tag != Upos::Noun && tag != Upos::Propn) || is_taken(sentence, noun)) {
        return std::nullopt;
    }
    std::size_t begin = noun;
    while (begin > 0 && is_content(upos(words, begin - 1)) && upos(words, begin - 1) != Upos::Num) {
        --begin;
    }
    if (begin == 0 || folded_word(words, begin - 1) != "the" || is_quoted(words, noun)) {
        return std::nullopt;
    }
    const auto end = complement_end(words, noun);
    const bool before_name = end < words.tree.size() && (is_taken(sentence, end) || words.tree.word(end) == "'s")
                             && words.tree.word(end) != "'s";
    const bool predicate = words.tree.parsed() && syntax::child(words.tree, noun, Relation::Cop).has_value();
    const bool comma_name = end + 1 < words.tree.size() && words.tree.word(end) == "," && is_taken(sentence, end + 1);
    if (before_name || predicate || comma_name) {
        return std::nullopt;
    }
    const auto key = key_of(words, {begin, end}, m_lexicon);
    if (!key || key->noun != folded) {
        return std::nullopt;
    }
    return RolePhrase{{sentence, {begin - 1, end}}, noun, *key};
}

std::vector<RolePhrase> RolePhrases::all() const
{
    std::vector<RolePhrase> phrases;
    for (std::size_t sentence = 0; sentence < m_document.sentences.size(); ++sentence) {
        for (std::size_t token = 0; token < m_document.sentences[sentence].tree.size(); ++token) {
            if (auto phrase = at(sentence, token)) {
                phrases.push_back(std::move(*phrase));
            }
        }
    }
    return phrases;
}

struct Holder {
    std::size_t entity = 0;
    RoleKey key;
};

/// The one who holds a role: the only one whose role has all that the phrase says of it. A bare "the president" is
/// nobody when the document tells of a president whom it does not name.
std::optional<std::size_t> holder_of(const RolePhrase& phrase, const std::vector<Holder>& holders,
                                     const std::vector<RolePhrase>& phrases)
{
    std::optional<std::size_t> found;
    const bool bare = phrase.key.modifiers.empty();
    if (bare && !stands_bare(phrase.key.noun)) {
        return std::nullopt;
    }
    for (const auto& holder : holders) {
        if (holder.key.noun != phrase.key.noun || holder.key.qualifiers != phrase.key.qualifiers
            || !includes(holder.key.modifiers, phrase.key.modifiers)) {
            continue;
        }
        if (found && *found != holder.entity) {
            return std::nullopt;
        }
        found = holder.entity;
    }
    const auto is_rival = [&](const RolePhrase& each) {
        return each.key.noun == phrase.key.noun
               && std::none_of(holders.begin(), holders.end(), [&](const Holder& holder) {
                      return holder.entity == found && holder.key.noun == each.key.noun
                             && includes(holder.key.modifiers, each.key.modifiers);
                  });
    };
    if (bare && std::any_of(phrases.begin(), phrases.end(), is_rival)) {
        return std::nullopt;
    }
    return found;
}

std::vector<Holder> holders_of(const Document& document, const syntax::Lexicon& lexicon, const Names& names)
{
    std::vector<Holder> holders;
    for (const auto& calling : names.callings) {
        const auto key = key_of(document.sentences[calling.role.sentence], calling.role.tokens, lexicon);
        if (key) {
            holders.push_back({names.mentions[calling.mention].entity, *key});
        }
    }
    return holders;
}

void add_alias(Entity& entity, std::string words)
{
    if (words.starts_with("The ")) {
        words.front() = 't';
    }
    if (std::find(entity.aliases.begin(), entity.aliases.end(), words) == entity.aliases.end()) {
        entity.aliases.push_back(std::move(words));
    }
}

}

void add_role_mentions(const Document& document, const syntax::Lexicon& lexicon, Names& names)
{
    const auto phrases = RolePhrases(document, lexicon, names).all();
    const auto holders = holders_of(document, lexicon, names);
    constexpr std::size_t most_compared = 100'000;
    if (phrases.size() * phrases.size() * holders.size() > most_compared * most_compared) {
        return;
    }
    for (const auto& phrase : phrases) {
        const auto entity = holder_of(phrase, holders, phrases);
        if (!entity) {
            continue;
        }
        names.mentions.push_back({phrase.place, phrase.place.tokens, phrase.noun, *entity, Mention::Form::Role});
        ++names.entities[*entity].mentions;
        add_alias(names.entities[*entity], std::string(words(document, phrase.place)));
    }
}

}

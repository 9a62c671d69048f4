// SPDX-License-Identifier: MIT
#include "generate/names.h"

#include "generate/name_evidence.h"
#include "generate/name_likeness.h"
#include "generate/naming.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>

namespace generate {

namespace {

using syntax::Gender;
using syntax::Range;
using syntax::Relation;
using syntax::Upos;

/// The token of a range that depends on one outside of it; the last of the name when the parser saw it otherwise.
std::size_t head_of(const Sentence& sentence, Range place, Range name)
{
    if (!sentence.tree.parsed()) {
        return name.end - 1;
    }
    const auto leaves = [&](std::size_t token) {
        const int head = sentence.tree.arcs[token].head;
        return head < 0 || !place.contains(static_cast<std::size_t>(head));
    };
    for (std::size_t token = name.begin; token < name.end; ++token) {
        if (leaves(token)) {
            return token;
        }
    }
    for (std::size_t token = place.begin; token < name.begin; ++token) {
        if (leaves(token)) {
            return token;
        }
    }
    return name.end - 1;
}

bool is_the(const Sentence& sentence, std::size_t token)
{
    return sentence.tree.word(token) == "the" || sentence.tree.word(token) == "The";
}

/// True when the article word before a name is the name's own: "the Kremlin", not "the Assad family".
bool owns_article(const Sentence& sentence, Range name, std::size_t head)
{
    if (name.begin == 0 || !is_the(sentence, name.begin - 1) || has_gap_before(sentence, name.begin)) {
        return false;
    }
    return !sentence.tree.parsed() || sentence.tree.arcs[name.begin - 1].head == static_cast<int>(head);
}

bool is_modifier(const Sentence& sentence, std::size_t head)
{
    return sentence.tree.parsed() && sentence.tree.arcs[head].relation == Relation::Compound;
}

/// The mention of a span: the name with its title, its role, and the article word before them.
Mention mention_of(const Document& document, const NameSpan& span, std::span<const SpanRole> roles)
{
    const auto& sentence = document.sentences[span.sentence];
    Range place{span.title.size() > 0 ? span.title.begin : span.name.begin, span.name.end};
    for (const auto& role : roles) {
        if (role.form == Calling::Form::Title) {
            place.begin = std::min(place.begin, role.place.tokens.begin);
        }
    }
    if (place.begin > 0 && upos(sentence, place.begin - 1) == Upos::Det && !has_gap_before(sentence, place.begin)
        && (place.begin < span.name.begin || owns_article(sentence, span.name, head_of(sentence, place, span.name)))) {
        --place.begin;
    }
    Mention mention;
    mention.place = {span.sentence, place};
    mention.name = span.name;
    mention.head = head_of(sentence, place, span.name);
    return mention;
}

/// Puts what the spans of each entity tell together.
class Assembly {
public:
    Assembly(const Document& document, const std::vector<NameSpan>& spans, const std::vector<SpanType>& types)
        : m_document(document), m_spans(spans), m_types(types)
    {
    }

    Entity entity(const std::vector<std::size_t>& spans) const;

private:
    EntityType type(const std::vector<std::size_t>& spans) const;
    Gender gender(const std::vector<std::size_t>& spans) const;
    std::string name(const std::vector<std::size_t>& spans, EntityType type) const;
    std::vector<std::string> aliases(const std::vector<std::size_t>& spans, const std::string& name) const;
    Count count(const std::vector<std::size_t>& spans, EntityType type) const;
    bool definite(const std::vector<std::size_t>& spans) const;
    bool follow_article(const std::vector<std::size_t>& spans) const;

    const Document& m_document;
    const std::vector<NameSpan>& m_spans;
    const std::vector<SpanType>& m_types;
};

EntityType Assembly::type(const std::vector<std::size_t>& spans) const
{
    std::array<std::size_t, Votes::types> counts{};
    for (const auto span : spans) {
        if (m_types[span].type != EntityType::Unknown) {
            counts[static_cast<std::size_t>(m_types[span].type)] += m_spans[span].name.size();
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return *most == 0 ? EntityType::Unknown : static_cast<EntityType>(most - counts.begin());
}

Gender Assembly::gender(const std::vector<std::size_t>& spans) const
{
    Gender found = Gender::Unknown;
    for (const auto span : spans) {
        const auto each = m_types[span].gender;
        if (each != Gender::Unknown && found != Gender::Unknown && each != found) {
            return Gender::Unknown;
        }
        found = each == Gender::Unknown ? found : each;
    }
    return found;
}

/// The fullest form; of a country the one that the article uses most.
std::string Assembly::name(const std::vector<std::size_t>& spans, EntityType type) const
{
    std::map<std::string_view, std::size_t> counts;
    for (const auto span : spans) {
        ++counts[m_spans[span].text];
    }
    std::size_t best = spans.front();
    std::size_t most = 0;
    for (const auto span : spans) {
        const auto same = counts[m_spans[span].text];
        const auto words = word_list(m_spans[span].text).size();
        const auto score = type == EntityType::Country ? same : words * 1000 + same;
        if (score > most) {
            most = score;
            best = span;
        }
    }
    return m_spans[best].text;
}

void add_once(std::vector<std::string>& list, std::string_view words)
{
    if (!words.empty() && std::find(list.begin(), list.end(), words) == list.end()) {
        list.emplace_back(words);
    }
}

std::vector<std::string> Assembly::aliases(const std::vector<std::size_t>& spans, const std::string& name) const
{
    std::vector<std::string> result{name};
    for (const auto span : spans) {
        const auto& each = m_spans[span];
        add_once(result, each.text);
        if (each.title.size() > 0 && each.title.size() < 4) {
            add_once(result, article_words(m_document, each.sentence, {each.title.begin, each.name.end}));
        }
        add_once(result, bracketed_abbreviation(m_document, each));
    }
    return result;
}

Count Assembly::count(const std::vector<std::size_t>& spans, EntityType type) const
{
    if (type == EntityType::People) {
        return Count::Many;
    }
    const bool may_be_many = type == EntityType::Agency || type == EntityType::Organisation || type == EntityType::Team
                             || type == EntityType::Party;
    std::size_t plural = 0;
    for (const auto span : spans) {
        const auto& tree = m_document.sentences[m_spans[span].sentence].tree;
        plural += tree.parsed() && tree.tags[m_spans[span].name.end - 1].xpos == syntax::Xpos::Nnps ? 1U : 0U;
    }
    return may_be_many && plural * 2 > spans.size() ? Count::Many : Count::One;
}

/// True when each span stands directly behind "the".
bool Assembly::follow_article(const std::vector<std::size_t>& spans) const
{
    return std::all_of(spans.begin(), spans.end(), [&](std::size_t span) {
        const std::size_t begin = m_spans[span].name.begin;
        return begin > 0 && folded_word(m_document.sentences[m_spans[span].sentence], begin - 1) == "the";
    });
}

bool Assembly::definite(const std::vector<std::size_t>& spans) const
{
    std::size_t with = 0;
    std::size_t all = 0;
    for (const auto span : spans) {
        const auto& sentence = m_document.sentences[m_spans[span].sentence];
        const auto& name = m_spans[span].name;
        const auto head = head_of(sentence, name, name);
        all += is_modifier(sentence, head) ? 0U : 1U;
        with += owns_article(sentence, name, head) ? 1U : 0U;
    }
    return with * 2 > all;
}

Entity Assembly::entity(const std::vector<std::size_t>& spans) const
{
    Entity entity;
    entity.type = type(spans);
    if (entity.type == EntityType::Person && follow_article(spans)) {
        entity.type = EntityType::Unknown; // "the Belle Reis": a ship
    }
    entity.count = count(spans, entity.type);
    entity.gender = gender(spans);
    entity.name = name(spans, entity.type);
    entity.aliases = aliases(spans, entity.name);
    for (const auto span : spans) {
        if (entity.country.empty()) {
            entity.country = m_types[span].country;
        }
    }
    entity.mentions = spans.size();
    entity.definite = entity.type != EntityType::Person && definite(spans);
    return entity;
}

std::vector<std::vector<std::size_t>> spans_by_entity(const std::vector<std::size_t>& numbers)
{
    std::vector<std::vector<std::size_t>> members;
    for (std::size_t span = 0; span < numbers.size(); ++span) {
        members.resize(std::max(members.size(), numbers[span] + 1));
        members[numbers[span]].push_back(span);
    }
    return members;
}

/// Adds the mention that a span is, and the roles beside it when it names a person.
void add_mention(Names& names, const Document& document, const NameSpan& span, std::size_t number,
                 std::span<const SpanRole> roles)
{
    auto& entity = names.entities[number];
    if (entity.type != EntityType::Person) {
        roles = {};
    }
    names.mentions.push_back(mention_of(document, span, roles));
    names.mentions.back().entity = number;
    for (const auto& role : roles) {
        names.callings.push_back({names.mentions.size() - 1, role.place, role.form});
        add_once(entity.roles, words(document, role.place));
    }
}

void sort_mentions(Names& names)
{
    std::vector<std::size_t> order(names.mentions.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        const auto& left = names.mentions[a];
        const auto& right = names.mentions[b];
        return std::pair(left.place.sentence, left.name.begin) < std::pair(right.place.sentence, right.name.begin);
    });
    std::vector<std::size_t> moved(order.size());
    std::vector<Mention> sorted;
    for (std::size_t i = 0; i < order.size(); ++i) {
        moved[order[i]] = i;
        sorted.push_back(names.mentions[order[i]]);
    }
    names.mentions = std::move(sorted);
    for (auto& calling : names.callings) {
        calling.mention = moved[calling.mention];
    }
}

}

Names find_names(const Document& document, const syntax::Lexicon& lexicon)
{
    const auto spans = find_spans(document, lexicon);
    const auto roles = find_roles(document, spans, lexicon);
    const auto types = type_spans(document, spans, roles, lexicon);
    const auto numbers = merge_spans(document, spans, types, lexicon);

    Names names;
    const Assembly assembly(document, spans, types);
    for (const auto& members : spans_by_entity(numbers)) {
        names.entities.push_back(assembly.entity(members));
    }
    auto role = roles.begin();
    for (std::size_t span = 0; span < spans.size(); ++span) {
        const auto first = role;
        role = std::find_if(role, roles.end(), [&](const SpanRole& each) { return each.span != span; });
        add_mention(names, document, spans[span], numbers[span], {first, role});
    }
    add_role_mentions(document, lexicon, names);
    sort_mentions(names);
    add_pronouns(document, lexicon, names);
    sort_mentions(names);
    return names;
}

const Mention* mention_at(const Names& names, std::size_t sentence, std::size_t token)
{
    const auto found = std::find_if(names.mentions.begin(), names.mentions.end(), [&](const Mention& each) {
        return each.place.sentence == sentence && each.head == token;
    });
    return found == names.mentions.end() ? nullptr : &*found;
}

}

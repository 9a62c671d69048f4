// SPDX-License-Identifier: MIT
#include "generate/options.h"

#include "generate/draft.h"
#include "generate/guard.h"
#include "generate/metonyms.h"
#include "generate/other_people.h"
#include "generate/tree_walk.h"

#include "base/rng.h"
#include "generate/stands_alone.h"
#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace generate {

namespace {

using syntax::Range;

constexpr std::size_t longest_why = 140;

bool names(const Reading& reading, std::size_t sentence, const Entity& candidate, const syntax::Lexicon& lexicon)
{
    const auto of_sentence = [&](const Mention& mention) {
        return mention.place.sentence == sentence
               && (may_coincide(reading.names.entities[mention.entity], candidate, lexicon)
                   || may_name(candidate, words(reading.document, mention.place), lexicon));
    };
    return std::any_of(reading.names.mentions.begin(), reading.names.mentions.end(), of_sentence);
}

/// How much alike two names look: both one word, or both several.
bool same_form(std::string_view a, std::string_view b)
{
    return (text::words(a).size() > 1) == (text::words(b).size() > 1);
}

bool is_named(const Corpus& corpus, Spot spot, const Said& said, const Entity& candidate)
{
    const Reading& reading = reading_of(corpus, spot);
    for (const std::size_t entity : said.entities) {
        if (may_coincide(reading.names.entities[entity], candidate, *corpus.lexicon)) {
            return true;
        }
    }
    return std::any_of(candidate.aliases.begin(), candidate.aliases.end(),
                       [&said](const std::string& alias) { return quiz::stands_in(alias, said.text); })
           || quiz::stands_in(candidate.name, said.text);
}

/// A sentence on someone of the article that tells where they belong instead.
std::string why_not(const Corpus& corpus, std::size_t reading_index, std::size_t entity)
{
    const Reading& reading = corpus.readings[reading_index];
    for (const Claim& claim : reading.claims) {
        const Mention* subject = mention_at(reading.names, claim.sentence(), claim.clause.subject_head);
        if (subject == nullptr || subject->entity != entity || !claim.clause.certain) {
            continue;
        }
        const auto said = say(reading, claim, Telling{}, *corpus.lexicon);
        if (said && said->whole() && text::count_code_points(said->text) <= longest_why) {
            return "Elsewhere in the report: " + as_sentence(*said);
        }
    }
    return fmt::format("The report names {}, but not for this.", reading.names.entities[entity].name);
}

/// Collects names that pass the guard, until there are enough.
class Picker {
public:
    Picker(const Corpus& corpus, Spot spot, const Slot& slot, const Said& said, std::size_t wanted)
        : m_corpus(corpus),
          m_spot(spot),
          m_slot(slot),
          m_said(said),
          m_wanted(wanted),
          m_key(reading_of(corpus, spot).entity(slot))
    {
    }

    void from_reading(std::size_t index, std::vector<std::size_t> order);
    void from_gazetteer();
    std::vector<Distractor> result;

private:
    bool is_full() const { return result.size() >= m_wanted; }
    bool fits(const Entity& candidate) const;
    void add(const Entity& candidate, std::string why);

    const Corpus& m_corpus;
    Spot m_spot;
    const Slot& m_slot;
    const Said& m_said;
    std::size_t m_wanted;
    const Entity& m_key;
    std::vector<Entity> m_taken;
};

bool Picker::fits(const Entity& candidate) const
{
    const syntax::Lexicon& lexicon = *m_corpus.lexicon;
    const auto collides = [&](const Entity& taken) { return may_coincide(taken, candidate, lexicon); };
    return candidate.type == m_key.type && candidate.count == m_key.count && can_be_answer(candidate)
           && is_no_place(candidate, lexicon) && may_be_of(candidate, told_gender(m_said))
           && !may_coincide(m_key, candidate, lexicon) && !is_named(m_corpus, m_spot, m_said, candidate)
           && !speaks_of(candidate, m_said.text, lexicon) && std::none_of(m_taken.begin(), m_taken.end(), collides)
           && !may_be_right(m_corpus, m_spot, m_slot, candidate);
}

void Picker::add(const Entity& candidate, std::string why)
{
    result.push_back({candidate.name, std::move(why)});
    m_taken.push_back(candidate);
}

void Picker::from_reading(std::size_t index, std::vector<std::size_t> order)
{
    const std::vector<Entity>& entities = m_corpus.readings[index].names.entities;
    const auto is_gone = [&](const Entity& entity) {
        return m_key.type == EntityType::Person && is_of_the_past(m_corpus.readings[index], entity)
               && !is_of_the_past(reading_of(m_corpus, m_spot), m_key);
    };
    for (const bool alike : {true, false}) {
        for (const std::size_t i : order) {
            if (is_full()) {
                return;
            }
            if (same_form(entities[i].name, m_key.name) == alike && fits(entities[i]) && !is_gone(entities[i])) {
                add(entities[i], index == m_spot.reading
                                     ? why_not(m_corpus, index, i)
                                     : fmt::format("{} is named in another report.", entities[i].name));
            }
        }
    }
}

/// The neighbours of a country, or cities of the country of a city, in a seeded order.
void Picker::from_gazetteer()
{
    const syntax::Lexicon& lexicon = *m_corpus.lexicon;
    std::vector<Entity> candidates;
    if (m_key.type == EntityType::Country && !m_key.country.empty()) {
        for (const std::string_view code : lexicon.neighbours(m_key.country)) {
            const auto known = lexicon.country_names(code);
            if (!known.empty()) {
                Entity country{EntityType::Country, Count::One, {}, std::string(known[0]), {}, {},
                               std::string(code),   0};
                country.aliases.assign(known.begin(), known.end());
                candidates.push_back(std::move(country));
            }
        }
    } else if (m_key.type == EntityType::City && !m_key.country.empty()) {
        for (const std::string_view city : lexicon.cities(m_key.country)) {
            candidates.push_back(
                {EntityType::City, Count::One, {}, std::string(city), {std::string(city)}, {}, m_key.country, 0});
        }
        candidates.resize(std::min<std::size_t>(candidates.size(), 12));
    }
    base::Rng rng{seed_of(m_corpus, m_spot, "gazetteer")};
    base::shuffle(candidates, rng);
    for (const Entity& candidate : candidates) {
        if (!is_full() && fits(candidate)) {
            add(candidate, fmt::format("The report does not name {} here.", candidate.name));
        }
    }
}

/// The entities of a reading, those mentioned most first, equals in a seeded order.
std::vector<std::size_t> by_mentions(const Corpus& corpus, Spot spot, std::size_t reading)
{
    const std::vector<Entity>& entities = corpus.readings[reading].names.entities;
    std::vector<std::size_t> order(entities.size());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    base::Rng rng{seed_of(corpus, spot, "names")};
    base::shuffle(order, rng);
    std::stable_sort(order.begin(), order.end(),
                     [&entities](std::size_t a, std::size_t b) { return entities[a].mentions > entities[b].mentions; });
    return order;
}

}

bool can_be_answer(const Entity& entity)
{
    constexpr std::array<std::string_view, 16> particles{"al",  "ben", "bin", "d",  "da", "de", "del", "della",
                                                         "der", "di",  "dos", "el", "la", "le", "van", "von"};
    const std::string first = entity.name.substr(0, entity.name.find_first_of(" -'"));
    const bool small = !first.empty()
                       && std::all_of(first.begin(), first.end(), [](char each) { return each >= 'a' && each <= 'z'; });
    const std::size_t size = entity.name.size();
    const bool initial = size > 2 && entity.name.back() == '.' && entity.name[size - 3] == ' '; // "Wayne A."
    const bool fragment = initial || size == 1 // "A" of "Mr. A"; "for Human Rights" of a foundation's name
                          || (small && std::find(particles.begin(), particles.end(), first) == particles.end());
    return entity.type != EntityType::Unknown && entity.type != EntityType::Work && entity.type != EntityType::Event
           && !fragment;
}

bool may_be_right(const Corpus& corpus, Spot spot, const Slot& slot, const Entity& candidate)
{
    const Content rest = rest_of(corpus, spot, slot);
    const Reading& own = reading_of(corpus, spot);
    for (std::size_t i = 0; i < own.document.sentences.size(); ++i) {
        if (covered(rest, corpus.contents[spot.reading][i]) >= much_of_claim
            && names(own, i, candidate, *corpus.lexicon)) {
            return true;
        }
    }
    const auto elsewhere = corpus.named.find(text::folded(candidate.name));
    return elsewhere != corpus.named.end()
           && std::any_of(elsewhere->second.begin(), elsewhere->second.end(), [&](Where where) {
                  return covered(rest, corpus.contents[where.reading][where.sentence]) >= much_of_claim;
              });
}

std::vector<Distractor> other_names(const Corpus& corpus, Spot spot, const Slot& slot, const Said& said,
                                    std::size_t wanted)
{
    Picker picker(corpus, spot, slot, said, wanted);
    picker.from_reading(spot.reading, by_mentions(corpus, spot, spot.reading));
    for (const std::size_t neighbour : corpus.neighbours[spot.reading]) {
        if (picker.result.size() < wanted) {
            picker.from_reading(neighbour, by_mentions(corpus, spot, neighbour));
        }
    }
    picker.from_gazetteer();
    return std::move(picker.result);
}

bool has_rival(const Corpus& corpus, Spot spot, const Slot& slot)
{
    constexpr double nearly_all = 0.8;
    const Content rest = rest_of(corpus, spot, slot);
    const std::size_t own = claim_of(corpus, spot).sentence();
    const std::vector<Content>& contents = corpus.contents[spot.reading];
    for (std::size_t i = 0; i < contents.size(); ++i) {
        if (i != own && covered(rest, contents[i]) >= nearly_all) {
            return true;
        }
    }
    return false;
}

}

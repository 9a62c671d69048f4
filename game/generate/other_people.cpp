// SPDX-License-Identifier: MIT
#include "generate/other_people.h"

#include "base/rng.h"
#include "generate/clause_parts.h"
#include "generate/name_words.h"
#include "generate/tree_walk.h"
#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <initializer_list>

namespace generate {

namespace {

constexpr std::size_t wanted_options = 3;

/// True for someone whom a report has do something that `counts` lets through.
template <class Counts> bool does(const Reading& reading, const Entity& entity, Counts counts)
{
    return std::any_of(reading.names.mentions.begin(), reading.names.mentions.end(), [&](const Mention& mention) {
        const syntax::Tree& tree = reading.document.sentences[mention.place.sentence].tree;
        if (&reading.names.entities[mention.entity] != &entity || !tree.parsed()) {
            return false;
        }
        const syntax::Arc& arc = tree.arcs[mention.head];
        return arc.relation == syntax::Relation::Nsubj && arc.head >= 0
               && counts(tree, static_cast<std::size_t>(arc.head));
    });
}

/// True for "said study co-author Ana Reis", however that is parsed.
bool is_behind_speech(const syntax::Tree& tree, const Mention& mention)
{
    constexpr std::size_t near = 4;
    const std::size_t begin = mention.place.tokens.begin;
    for (std::size_t back = 1; back <= std::min(near, begin); ++back) {
        const std::size_t token = begin - back;
        if (is_reporting(tree, token) && tree.tags[token].upos == syntax::Upos::Verb) {
            const std::vector<std::size_t> below = syntax::children(tree, token);
            const bool subject = std::any_of(below.begin(), below.end(), [&](std::size_t child) {
                return child < token && tree.arcs[child].relation == syntax::Relation::Nsubj;
            });
            return !subject && lower(tree.word(token)) != "told"; // "he told Ana Reis"
        }
        const syntax::Upos tag = tree.tags[token].upos;
        if (tag != syntax::Upos::Noun && tag != syntax::Upos::Adj && tag != syntax::Upos::Propn
            && tree.tags[token].xpos != syntax::Xpos::Vb) {
            return false;
        }
    }
    return false;
}

bool has_voice(const Reading& reading, const Entity& entity)
{
    const std::vector<Mention>& all = reading.names.mentions;
    return does(reading, entity, is_reporting) || std::any_of(all.begin(), all.end(), [&](const Mention& mention) {
               const syntax::Tree& tree = reading.document.sentences[mention.place.sentence].tree;
               return &reading.names.entities[mention.entity] == &entity && tree.parsed()
                      && mention.form == Mention::Form::Name && is_behind_speech(tree, mention);
           });
}

bool acts(const Reading& reading, const Entity& entity)
{
    return does(reading, entity, [](const syntax::Tree& tree, std::size_t verb) { return is_finite(tree, verb); });
}

void put_voices_first(const Reading& reading, std::vector<const Entity*>& people)
{
    std::stable_partition(people.begin(), people.end(),
                          [&reading](const Entity* each) { return has_voice(reading, *each); });
}

/// The sex that one word tells of, small letters.
syntax::Gender gender_of(std::string_view word)
{
    using syntax::Gender;
    constexpr std::array<std::string_view, 6> female{"she", "her", "hers", "herself", "daughters", "sisters"};
    constexpr std::array<std::string_view, 6> male{"he", "him", "his", "himself", "sons", "brothers"};
    const auto is_in = [word](const auto& list) { return std::find(list.begin(), list.end(), word) != list.end(); };
    const bool of_woman = is_in(female) || word.ends_with("woman") || word.ends_with("girl");
    const bool of_man = is_in(male) || (word.ends_with("man") && !of_woman && word != "german" && word != "human");
    return of_woman ? Gender::Female : of_man || word.ends_with("boy") ? Gender::Male : gender_told_by(word);
}

}

namespace {

/// True for whom the headline says that they die: "Radio host Don Imus dies aged 79".
bool dies_in_headline(const Reading& reading, const Entity& entity)
{
    constexpr std::array<std::string_view, 6> ends{"dead", "died", "dies", "drowned", "killed", "murdered"};
    const std::string& title = reading.document.article->title;
    return entity.type == EntityType::Person
           && std::any_of(entity.aliases.begin(), entity.aliases.end(), [&](const std::string& alias) {
                  const std::size_t at = title.find(alias);
                  const std::string behind = at == title.npos ? "" : title.substr(at + alias.size());
                  const std::vector<quiz::Token> next = quiz::tokens(behind);
                  return !next.empty() && std::find(ends.begin(), ends.end(), next.front().folded) != ends.end();
              });
}

/// True for "her late husband, X", "X, who died", "the death of X", "X's widow".
bool is_told_dead(const syntax::Tree& tree, const Mention& mention)
{
    constexpr std::array<std::string_view, 7> of{"death", "estate", "funeral", "grave", "murder", "remains", "widow"};
    constexpr std::array<std::string_view, 3> ends{"died", "killed", "drowned"};
    const auto is_in = [](const auto& list, std::string_view word) {
        return std::find(list.begin(), list.end(), lower(word)) != list.end();
    };
    const std::size_t begin = mention.place.tokens.begin;
    for (std::size_t token = begin > 4 ? begin - 4 : 0; token < begin; ++token) {
        const bool death_of = is_in(of, tree.word(token)) && token + 1 < begin && lower(tree.word(token + 1)) == "of";
        if (lower(tree.word(token)) == "late" || death_of) {
            return true;
        }
    }
    const std::vector<std::size_t> below = syntax::children(tree, mention.head);
    const bool relative = std::any_of(below.begin(), below.end(), [&](std::size_t child) {
        return tree.arcs[child].relation == syntax::Relation::AclRelcl && is_in(ends, tree.word(child));
    });
    const int head = tree.arcs[mention.head].head;
    const std::string_view above = head >= 0 ? tree.word(static_cast<std::size_t>(head)) : std::string_view{};
    const bool subject = tree.arcs[mention.head].relation == syntax::Relation::Nsubj
                         || tree.arcs[mention.head].relation == syntax::Relation::NsubjPass;
    const bool owner = tree.arcs[mention.head].relation == syntax::Relation::NmodPoss;
    const std::size_t end = mention.place.tokens.end; // "Kwik's creator, Jef Moerkens, died in 2003"
    const bool next
        = (end < tree.size() && is_in(ends, tree.word(end)))
          || (end + 1 < tree.size() && tree.tags[end].xpos == syntax::Xpos::Comma && is_in(ends, tree.word(end + 1)));
    return next || relative || (subject && is_in(ends, above)) || (owner && is_in(of, above));
}

bool is_given_name(std::string_view name, const syntax::Lexicon& lexicon)
{
    const std::vector<syntax::NameEntry> known = lexicon.names(name);
    return std::any_of(known.begin(), known.end(),
                       [](const syntax::NameEntry& entry) { return entry.known == syntax::Known::GivenName; });
}

/// True for "Enkare Ward MCA Ruth Nasieku" and "Selectboard Chair Ana Reis".
bool has_office_within(std::string_view name, const syntax::Lexicon& lexicon)
{
    const std::vector<quiz::Token> words = quiz::tokens(name);
    for (std::size_t i = 1; i + 1 < words.size(); ++i) {
        const std::string_view word = words[i].raw;
        const bool capitals = word.size() > 1 && std::all_of(word.begin(), word.end(), [](char each) {
                                  return each >= 'A' && each <= 'Z';
                              });
        const bool before_name
            = i + 2 < words.size() || is_given_name(words[i + 1].raw, lexicon); // no "Luther King Jr"
        if (capitals || (before_name && is_role_noun(words[i].folded, lexicon))) {
            return true;
        }
    }
    return false;
}

}

bool is_no_place(const Entity& entity, const syntax::Lexicon& lexicon)
{
    const std::vector<syntax::NameEntry> known = lexicon.names(entity.name.substr(0, entity.name.find(' ')));
    const auto has = [&known](std::initializer_list<syntax::Known> kinds) {
        return std::any_of(known.begin(), known.end(), [kinds](const syntax::NameEntry& entry) {
            return std::find(kinds.begin(), kinds.end(), entry.known) != kinds.end();
        });
    };
    return entity.type != EntityType::Person || !entity.roles.empty() || has({syntax::Known::GivenName})
           || !has({syntax::Known::Region, syntax::Known::Country});
}

bool is_spoken_of(const Entity& someone, std::string_view text)
{
    constexpr std::size_t fewest_letters = 3; // "de", "al"
    if (someone.type != EntityType::Person) {
        return std::any_of(someone.aliases.begin(), someone.aliases.end(),
                           [text](const std::string& alias) { return quiz::stands_in(alias, text); });
    }
    const std::vector<quiz::Token> spoken = quiz::tokens(text);
    const std::vector<quiz::Token> name = quiz::tokens(someone.name);
    return std::any_of(name.begin(), name.end(), [&](const quiz::Token& part) {
        return part.folded.size() >= fewest_letters
               && std::any_of(spoken.begin(), spoken.end(), [&part](const quiz::Token& word) {
                      const bool begins = word.folded.starts_with(part.folded);
                      const std::string rest = begins ? word.folded.substr(part.folded.size()) : std::string();
                      return begins && (rest.empty() || rest == "'s") && word.raw[0] == part.raw[0];
                  });
    });
}

bool may_have_said(const Corpus& corpus, const Content& content, const Entity& candidate)
{
    constexpr double much = 0.4;
    const auto places = corpus.named.find(text::folded(candidate.name));
    return places != corpus.named.end() && std::any_of(places->second.begin(), places->second.end(), [&](Where where) {
               return covered(content, corpus.contents[where.reading][where.sentence]) >= much;
           });
}

bool is_of_the_past(const Reading& reading, const Entity& entity)
{
    if (dies_in_headline(reading, entity)) {
        return true;
    }
    return std::any_of(reading.names.mentions.begin(), reading.names.mentions.end(), [&](const Mention& mention) {
        const syntax::Tree& tree = reading.document.sentences[mention.place.sentence].tree;
        if (&reading.names.entities[mention.entity] != &entity || !tree.parsed()) {
            return false;
        }
        bool past = is_told_dead(tree, mention);
        const std::vector<Aside>& asides = reading.document.sentences[mention.place.sentence].view.asides;
        const auto is_life = [](const Aside& aside) { // "(1632-1679)"
            return aside.text.size() >= 9 && aside.text[0] == '1' && aside.text < "1930"
                   && aside.text.find_first_not_of("0123456789-\xE2\x80\x93 ") == std::string::npos;
        };
        past = past || std::any_of(asides.begin(), asides.end(), is_life);
        for (std::size_t token = 0; token < tree.size(); ++token) {
            const std::string_view word = tree.word(token);
            const bool year = word.size() == 4 && word.find_first_not_of("0123456789") == std::string_view::npos;
            const bool century = word.size() == 4 && word[0] == '1' && word < "20th" && word.ends_with("th")
                                 && token + 1 < tree.size() && lower(tree.word(token + 1)).ends_with("century");
            past = past || century || (year && word[0] == '1' && word < "1930");
        }
        return past;
    });
}

syntax::Gender told_gender(const Said& said)
{
    using syntax::Gender;
    Gender told = Gender::Unknown;
    for (const quiz::Token& token : quiz::tokens(without_report(said))) {
        const Gender each = gender_of(std::string_view(token.folded).substr(0, token.folded.find('\''))); // "she'd"
        if (each != Gender::Unknown && told != Gender::Unknown && each != told) {
            return Gender::Unknown;
        }
        told = each == Gender::Unknown ? told : each;
    }
    return told;
}

bool may_be_of(const Entity& candidate, syntax::Gender gender)
{
    return gender == syntax::Gender::Unknown || candidate.gender == gender;
}

bool begins_with_role(std::string_view name, const syntax::Lexicon& lexicon)
{
    const std::string_view first = name.substr(0, name.find(' '));
    const bool given = is_given_name(first, lexicon);
    return first.size() < name.size()
           && (title_of(first) != Title::None || (!given && is_role_noun(lower(first), lexicon))
               || has_office_within(name, lexicon));
}

std::vector<Distractor> other_people(const Corpus& corpus, std::size_t reading, const Entity& key,
                                     const std::function<bool(const Entity&)>& fits, std::uint64_t seed, Others others)
{
    std::vector<Distractor> result;
    std::vector<Entity> taken{key};
    std::vector<std::size_t> readings{reading};
    if (others == Others::Anyone) {
        readings.insert(readings.end(), corpus.neighbours[reading].begin(), corpus.neighbours[reading].end());
    }
    const bool now = !is_of_the_past(corpus.readings[reading], key);
    for (const std::size_t index : readings) {
        std::vector<const Entity*> people;
        for (const Entity& entity : corpus.readings[index].names.entities) {
            if (entity.type == key.type && entity.count == key.count && can_be_answer(entity)
                && is_no_place(entity, *corpus.lexicon)
                && (others != Others::Known || !entity.roles.empty() || entity.gender != syntax::Gender::Unknown)
                && (others != Others::Acting || acts(corpus.readings[index], entity))
                && (others != Others::Heard || has_voice(corpus.readings[index], entity))
                && !(now && is_of_the_past(corpus.readings[index], entity))) {
                people.push_back(&entity);
            }
        }
        base::Rng rng{seed};
        base::shuffle(people, rng);
        put_voices_first(corpus.readings[index], people);
        for (const Entity* candidate : people) {
            const bool coincides = std::any_of(taken.begin(), taken.end(), [&](const Entity& other) {
                return may_coincide(other, *candidate, *corpus.lexicon);
            });
            if (begins_with_role(candidate->name, *corpus.lexicon)) {
                continue; // "Prosecutor Gints Zvirbulis" among plain names
            }
            constexpr std::size_t most_more = 2; // words of a body's name that would tell it by its length
            const std::size_t words = text::words(candidate->name).size();
            const std::size_t of_key = text::words(key.name).size();
            const bool alike = (words > 1) == (of_key > 1) && of_key <= words + most_more;
            if (result.size() < wanted_options && alike && !coincides && fits(*candidate)) {
                result.push_back(
                    {candidate->name, fmt::format("The report names {} for something else.", candidate->name)});
                taken.push_back(*candidate);
            }
        }
    }
    return result;
}

void set_options(Draft& draft, const std::string& key, std::vector<Distractor> wrong, std::uint64_t seed)
{
    std::vector<quiz::Option> options{{key, ""}};
    for (Distractor& each : wrong) {
        options.push_back({std::move(each.text), std::move(each.why)});
    }
    base::Rng rng{seed};
    base::shuffle(options, rng);
    draft.question.options = std::move(options);
    draft.question.body = quiz::Choice{key};
}

}

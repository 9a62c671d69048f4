// SPDX-License-Identifier: MIT
#include "base/rng.h"
#include "generate/about.h"
#include "generate/draft.h"
#include "generate/letters.h"
#include "generate/name_words.h"
#include "generate/other_people.h"
#include "generate/tree_walk.h"
#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <set>

namespace generate {

namespace {

constexpr std::size_t fewest_options = 2;

bool is_known_place(const syntax::Lexicon& lexicon, std::string_view word)
{
    const std::vector<syntax::NameEntry> entries = lexicon.names(word);
    return std::any_of(entries.begin(), entries.end(), [](const syntax::NameEntry& entry) {
        return entry.known == syntax::Known::Country || entry.known == syntax::Known::Demonym
               || entry.known == syntax::Known::Region;
    });
}

/// True for a head of state or government, whom everyone knows.
bool is_common_knowledge(std::string_view role)
{
    constexpr std::array<std::string_view, 8> offices{"President", "Prime Minister", "King",    "Queen",
                                                      "Pope",      "Chancellor",     "Premier", "president"};
    constexpr std::size_t longest = 25;
    return role.size() <= longest && std::any_of(offices.begin(), offices.end(), [role](std::string_view office) {
               return role.ends_with(office) || role.starts_with(std::string(office) + " of ");
           });
}

/// True when a role by itself tells whose it is: it names a country, a place or someone else of the article.
bool tells_whose(const Reading& reading, const Calling& calling, const syntax::Lexicon& lexicon)
{
    const Place& role = calling.role;
    const syntax::Tree& tree = reading.document.sentences[role.sentence].tree;
    bool tells = false;
    for (std::size_t token = role.tokens.begin; token < role.tokens.end; ++token) {
        const syntax::Xpos tag = tree.tags[token].xpos;
        if (tag == syntax::Xpos::PrpPoss || tag == syntax::Xpos::Prp || tree.word(token) == ",") {
            return false;
        }
        tells = tells || is_known_place(lexicon, tree.word(token));
    }
    const std::size_t own = reading.names.mentions[calling.mention].entity;
    return tells
           || std::any_of(reading.names.mentions.begin(), reading.names.mentions.end(), [&](const Mention& other) {
                  return other.entity != own && other.place.sentence == role.sentence
                         && other.form == Mention::Form::Name && role.tokens.begin <= other.place.tokens.begin
                         && other.place.tokens.end <= role.tokens.end;
              });
}

/// The article word of a role as the report has it; where it has none, "the" for what one person is at a time and "a"
/// for the others.
std::string article_word(const Reading& reading, const Place& role, const syntax::Lexicon& lexicon)
{
    const syntax::Tree& tree = reading.document.sentences[role.sentence].tree;
    const std::string before = role.tokens.begin > 0 ? lower(tree.word(role.tokens.begin - 1)) : std::string();
    if (before == "a" || before == "an" || before == "the") {
        return before;
    }
    std::size_t noun = role.tokens.begin; // "head" of "head of the planetarium"
    while (noun + 1 < role.tokens.end && tree.tags[noun + 1].upos != syntax::Upos::Adp) {
        ++noun;
    }
    const bool title = tree.tags[noun].upos == syntax::Upos::Propn; // "Afghan Ambassador to the United States"
    const bool office = title || is_office(lexicon.lemma(lower(tree.word(noun)), syntax::Word::Noun));
    const bool led = is_known_place(lexicon, tree.word(role.tokens.begin)); // "Paraguayan schoolgirl"
    return led && !office ? "a" : "the";
}

/// True for "BAF", which few know.
bool is_acronym(std::string_view word, const syntax::Lexicon& lexicon)
{
    const bool capitals = word.size() >= 2 && std::all_of(word.begin(), word.end(), [](char letter) {
                              return (letter >= 'A' && letter <= 'Z') || letter == '&';
                          });
    return capitals && !is_known_place(lexicon, word);
}

/// True for "Davtyan's lawyer": who that is takes as much telling.
bool is_of_somebody(const Reading& reading, const Place& role)
{
    return std::any_of(reading.names.mentions.begin(), reading.names.mentions.end(), [&](const Mention& each) {
        return each.place.sentence == role.sentence && role.tokens.begin <= each.name.begin
               && each.name.end <= role.tokens.end && reading.names.entities[each.entity].type == EntityType::Person;
    });
}

/// True for "Swiss lawyer", which many are, and for "Labour's Cllr" and "decision Labor's spokesman", which are no
/// roles.
bool is_no_role(const Reading& reading, const Place& role, const syntax::Lexicon& lexicon)
{
    const syntax::Tree& tree = reading.document.sentences[role.sentence].tree;
    bool common = false;
    bool names_noun = false; // what the role is of follows
    std::size_t noun = role.tokens.begin;
    for (std::size_t token = role.tokens.begin; token < role.tokens.end; ++token) {
        if (tree.tags[token].upos == syntax::Upos::Adp) {
            names_noun = true;
        }
        const bool owner
            = tree.tags[token].xpos == syntax::Xpos::Pos && tree.tags[token - 1].upos == syntax::Upos::Propn;
        if ((owner && common) || is_acronym(tree.word(token), lexicon)) {
            return true;
        }
        common = common || tree.tags[token].upos == syntax::Upos::Noun;
        noun = names_noun ? noun : token;
    }
    const std::string word = lower(tree.word(noun));
    const bool known = (lexicon.words(lexicon.lemma(word, syntax::Word::Noun)) & 1U) != 0;
    const std::string before = role.tokens.begin > 0 ? lower(tree.word(role.tokens.begin - 1)) : std::string();
    const bool told = before == "a" || before == "an" || before == "the";
    const bool of_noun = tree.tags[role.tokens.begin].upos == syntax::Upos::Noun && role.tokens.size() > 1
                         && tree.tags[role.tokens.begin + 1].xpos == syntax::Xpos::Pos; // "the state's minister"
    return !known || of_noun || (!told && article_word(reading, role, lexicon) == "a");
}

/// A role behind "is": "the Afghan team's coach", "a representative for the office".
std::string role_in_claim(const Reading& reading, const Calling& calling, const syntax::Lexicon& lexicon)
{
    const syntax::Tree& tree = reading.document.sentences[calling.role.sentence].tree;
    std::string role(words(reading.document, calling.role));
    const bool owned = role.find("'s ") != std::string::npos || role.find("’s ") != std::string::npos;
    const std::size_t first = calling.role.tokens.begin;
    const auto is_capital_at = [&](std::size_t token) {
        return token < calling.role.tokens.end && tree.word(token)[0] >= 'A' && tree.word(token)[0] <= 'Z';
    };
    const bool named = first + 2 < calling.role.tokens.end && lower(tree.word(first + 1)) == "of"
                       && is_capital_at(first + 2) && !is_role_noun(lower(tree.word(first)), lexicon);
    const bool goes_on = named || is_capital_at(first + 1); // "University of Texas president"
    if (first == 0 && !goes_on && !is_always_capital(reading, tree.word(first), tree.tags[first].xpos, lexicon)) {
        role = lower(role.substr(0, 1)) + role.substr(1);
    }
    std::string article = article_word(reading, calling.role, lexicon);
    fit_article(article, role);
    return owned ? role : article + " " + role;
}

/// True for "head of the agency" and "Syria's president": a role that tells of what, unlike "the British composer".
bool tells_of_what(std::string_view role)
{
    const std::size_t the = role.find(" the ");
    const bool some = the != role.npos && the + 5 < role.size() && role[the + 5] >= 'a' && role[the + 5] <= 'z';
    if (some) {
        return false; // "a manager of the contractor"
    }
    constexpr std::array<std::string_view, 5> joints{" of ", " at ", " for ", "'s ", "\u2019s "};
    return std::any_of(joints.begin(), joints.end(),
                       [role](std::string_view joint) { return role.find(joint) != role.npos; });
}

/// True for "a resident of Ellery", "a Peruvian schoolboy": roles that tell little and that many have.
bool is_anybodys(const Reading& reading, const Calling& calling, const syntax::Lexicon& lexicon)
{
    constexpr std::array<std::string_view, 34> nouns{
        "boy",       "citizen",   "child",    "driver",   "fan",      "farmer",   "girl",      "junior",     "lady",
        "man",       "member",    "mother",   "national", "native",   "neighbor", "neighbour", "owner",      "parent",
        "passenger", "pensioner", "person",   "pupil",    "resident", "retiree",  "schoolboy", "schoolgirl", "senior",
        "student",   "supporter", "survivor", "teenager", "tourist",  "witness",  "worker",
    };
    const syntax::Tree& tree = reading.document.sentences[calling.role.sentence].tree;
    for (std::size_t token = calling.role.tokens.begin; token < calling.role.tokens.end; ++token) {
        const std::string lemma = lexicon.lemma(lower(tree.word(token)), syntax::Word::Noun);
        if (std::find(nouns.begin(), nouns.end(), lemma) != nouns.end()) {
            return true;
        }
        if (tree.tags[token].upos == syntax::Upos::Adp) {
            break; // the noun of the role stands before it
        }
    }
    return false;
}

void ask_for_role(const Corpus& corpus, std::size_t index, const Calling& calling, Drafts& out)
{
    const Reading& reading = corpus.readings[index];
    const Mention& mention = reading.names.mentions[calling.mention];
    const Entity& entity = reading.names.entities[mention.entity];
    const std::string role(words(reading.document, calling.role));
    if (entity.type != EntityType::Person || entity.count == Count::Many || is_common_knowledge(role)
        || !tells_whose(reading, calling, *corpus.lexicon) || calling.role.tokens.size() < 2
        || is_anybodys(reading, calling, *corpus.lexicon) || is_no_role(reading, calling.role, *corpus.lexicon)
        || is_of_somebody(reading, calling.role) || !tells_of_what(role)
        || begins_with_role(entity.name, *corpus.lexicon)) {
        return;
    }
    const auto report = report_in_words(*reading.document.article);
    if (report && may_name(entity, *report, *corpus.lexicon)) {
        return; // the headline tells
    }
    Said named;
    named.text = role;
    const syntax::Gender gender = told_gender(named);
    const auto fits = [&role, gender](const Entity& candidate) {
        return !quiz::stands_in(candidate.name, role) && may_be_of(candidate, gender)
               && std::find(candidate.roles.begin(), candidate.roles.end(), role) == candidate.roles.end();
    };
    std::vector<Distractor> wrong
        = other_people(corpus, index, entity, fits, seed_of(corpus, index, "role " + entity.name));
    if (wrong.size() < fewest_options) {
        return;
    }
    Draft draft;
    draft.way = Way::Role;
    draft.spot = {index, no_claim};
    draft.said.text = fmt::format("who is {}", role_in_claim(reading, calling, *corpus.lexicon));
    if (report) {
        draft.said.text = fmt::format("in {}, {}", *report, draft.said.text);
        draft.said.in_report = true;
    }
    draft.said.text[0] = static_cast<char>(draft.said.text[0] - 'a' + 'A');
    draft.said.text += "?";
    draft.question.prompt = draft.said.text;
    draft.question.origin = quiz::Origin::Generated;
    draft.question.reviewed = false;
    draft.question.skill = quiz::Skill::Who;
    const std::string name(words(reading.document, {mention.place.sentence, mention.name}));
    draft.question.evidence = {
        {text::make_anchor(*reading.document.article, reading.document.sentences[mention.place.sentence].span, name)}};
    draft.question.why
        = fmt::format("The report calls {} {}.", entity.name, role_in_claim(reading, calling, *corpus.lexicon));
    set_options(draft, entity.name, std::move(wrong), seed_of(corpus, index, "role places " + entity.name));
    out.drafts.push_back(std::move(draft));
}

}

void ask_for_roles(const Corpus& corpus, std::size_t index, Drafts& out)
{
    const Reading& reading = corpus.readings[index];
    std::set<std::size_t> asked;
    for (const Calling& calling : reading.names.callings) {
        const Mention& mention = reading.names.mentions[calling.mention];
        if (asked.insert(mention.entity).second) {
            ask_for_role(corpus, index, calling, out);
        }
    }
}

}

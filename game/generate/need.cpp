// SPDX-License-Identifier: MIT
#include "generate/need.h"

#include "generate/drafted.h"
#include "generate/numerals.h"
#include "generate/weighable.h"
#include "quiz/wording.h"

#include <algorithm>
#include <array>

namespace generate {

namespace {

/// True for a claim that is true or not in the article.
bool is_unturned(const Draft& draft)
{
    return draft.way == Way::Claim && kind_of(draft) != "Refuted";
}

/// True for what readers took to least of all: tests of memory and of finding, another day or month, who holds a role,
/// names to be typed, which have more than one form, and claims that are true or not in the article.
bool is_last_choice(const Draft& draft)
{
    const bool typed
        = quiz::kind(draft.question) == quiz::Kind::Short && (asks_for_name(draft) || draft.way == Way::Place);
    const auto* change = std::get_if<quiz::Altered>(&draft.question.body);
    const bool other_day = change != nullptr && is_other_day(*change, draft.question.skill);
    return other_day || draft.way == Way::Gap || draft.way == Way::Find || draft.way == Way::Role || typed
           || is_unturned(draft);
}

/// True for what the report mentions by the way: its sentence has no word of the headline, and stands behind the lead.
bool is_by_the_way(const Corpus& corpus, const Draft& draft)
{
    const Reading& reading = corpus.readings[draft.spot.reading];
    const std::size_t sentence = claim_of(corpus, draft.spot).sentence();
    const std::string_view there = reading.document.article->text.slice(reading.document.sentences[sentence].span);
    return !is_in_lead(reading, sentence) && words_of_headline(reading.document.article->title, there) == 0;
}

/// True for a number of things that nobody keeps in mind: neither thousands, nor money, nor a share. Readers accepted
/// 60 in 100 of those that are told by the way, 90 of others (tests/ratings/README.md).
bool is_plain_number(const Draft& draft)
{
    constexpr double thousand = 1000;
    const auto& change = std::get<quiz::Altered>(draft.question.body);
    const std::string words = words_to_players(draft);
    const std::vector<text::Span> places = quiz::places(words, change.key);
    const std::size_t begin = places.empty() ? 0 : places.front().begin.value;
    const std::string_view before = std::string_view(words).substr(0, begin);
    const std::string_view behind = std::string_view(words).substr(std::min(words.size(), begin + change.key.size()));
    constexpr std::array<std::string_view, 5> currencies{"$", "\u00A3", "\u20AC", "\u00A5", "\u20B9"};
    constexpr std::array<std::string_view, 7> great{"%", " per cent", " percent", " million", " billion", "bn", "m "};
    const bool money = std::any_of(currencies.begin(), currencies.end(),
                                   [before](std::string_view each) { return before.ends_with(each); });
    const bool much
        = std::any_of(great.begin(), great.end(), [behind](std::string_view each) { return behind.starts_with(each); });
    return draft.question.skill == quiz::Skill::HowMany && !money && !much
           && number_in(change.original).value_or(0) < thousand;
}

/// True for north for south, and the like.
bool turns_quarter(const Draft& draft)
{
    constexpr std::array<std::string_view, 6> quarters{"north", "south", "east", "west", "rural", "urban"};
    const std::string key = quiz::key_text(draft.question);
    return std::any_of(quarters.begin(), quarters.end(),
                       [&key](std::string_view quarter) { return key.starts_with(quarter); });
}

/// True for changes with little to weigh them by.
bool is_slight(const Corpus& corpus, const Draft& draft)
{
    constexpr double least_weighable = 0.55;
    const auto* change = std::get_if<quiz::Altered>(&draft.question.body);
    return change != nullptr
           && (weighable(*change, draft.question.skill, words_to_players(draft)) < least_weighable
               || (turns_quarter(draft) && is_by_the_way(corpus, draft)));
}

/// True for what readers took to less: words of one of two people, numbers told by the way, claims to be judged, and
/// all that ask for a name, a time or a number, but who did what is told of for itself with its hour.
bool is_second_choice(const Corpus& corpus, const Draft& draft)
{
    switch (draft.way) {
    case Way::Quote:
    case Way::Words:
    case Way::Speaker: return draft.question.options.size() < 3; // heads or tails
    case Way::Changed: return is_plain_number(draft) && is_by_the_way(corpus, draft);
    case Way::Claim:
    case Way::Object:
    case Way::Agent:
    case Way::Place:
    case Way::Number:
    case Way::Time: return true;
    case Way::Subject: break;
    default: return false;
    }
    const Claim& claim = claim_of(corpus, draft.spot);
    const Reading& reading = corpus.readings[draft.spot.reading];
    const bool hour = std::any_of(claim.slots.begin(), claim.slots.end(), [&](const Slot& slot) {
        return slot.kind == Slot::Kind::Time && reading.time(claim, slot).granularity == Granularity::Clock;
    });
    return !hour || !is_told_for_itself(corpus, draft);
}

/// True for a question whose answer is the one whom the report is about: named more often than all others.
bool asks_for_hero(const Corpus& corpus, const Draft& draft)
{
    if (!asks_for_name(draft)) {
        return false;
    }
    const std::vector<Entity>& all = corpus.readings[draft.spot.reading].names.entities;
    const std::string key = quiz::key_text(draft.question);
    const auto hero = std::max_element(all.begin(), all.end(),
                                       [](const Entity& a, const Entity& b) { return a.mentions < b.mentions; });
    constexpr std::size_t fewest = 4; // a report that names nobody more often is of no one
    return hero != all.end() && hero->mentions >= fewest && hero->name == key;
}

}

std::size_t enough(Need need)
{
    switch (need) {
    case Need::None: return 6;
    case Need::Less: return 3;
    case Need::Some: return 2;
    case Need::Any: break;
    }
    return 0;
}

Need need_of(const Corpus& corpus, const Draft& draft, bool kinds_asked)
{
    const bool asked_for = kinds_asked && is_unturned(draft); // verdicts of all labels
    if ((is_last_choice(draft) && !asked_for) || asks_for_hero(corpus, draft)) {
        return Need::Any;
    }
    if (is_second_choice(corpus, draft)) {
        return Need::Some;
    }
    const bool part = draft.way == Way::Speaker // told without marks, or no sentence: more often cut
                      || draft.part;
    return part || is_slight(corpus, draft) ? Need::Less : Need::None;
}

}

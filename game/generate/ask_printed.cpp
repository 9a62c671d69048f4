// SPDX-License-Identifier: MIT
#include "generate/about.h"
#include "generate/changes.h"
#include "generate/demonyms.h"
#include "generate/draft.h"
#include "generate/fits_in_print.h"
#include "generate/numerals.h"
#include "generate/other_people.h"
#include "generate/passage.h"
#include "generate/person_meant.h"
#include "generate/tree_walk.h"
#include "generate/weighable.h"

#include "quiz/wording.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace generate {

namespace {

quiz::Skill skill_of_change(const Reading& reading, const Claim& claim, const Slot& slot)
{
    const bool place
        = is_adjective_of_country(reading, claim, slot) || (is_name(slot) && is_geographic(reading.entity(slot).type));
    return place ? quiz::Skill::Where : skill_of(slot);
}

/// Leaves out the words that two times begin and end with: of "March 2, 1925" and "March 9, 1925" the 2 and the 9 are
/// left, since one word alone is to be found. `there` is where the first stands.
void drop_common_words(std::string& original, std::string& other, text::Span& there)
{
    const auto next_word = [](const std::string& text) { return text.find(' ') == text.npos ? 0 : text.find(' ') + 1; };
    for (std::size_t size = next_word(original);
         size > 0 && other.size() > size && other.compare(0, size, original, 0, size) == 0;
         size = next_word(original)) {
        original.erase(0, size);
        other.erase(0, size);
        there.begin.value += size;
    }
    while (!original.empty() && !other.empty() && original.find_first_of(" ,") != original.npos
           && original.back() == other.back()) {
        const std::size_t cut = original.find_last_of(" ,");
        const std::string tail = original.substr(cut);
        if (!other.ends_with(tail) || other.size() == tail.size() || cut == 0) {
            break;
        }
        original.resize(cut);
        other.resize(other.size() - tail.size());
        there.end.value -= tail.size();
    }
}

/// The passage as it is told to players, and who is named in it.
Said as_told(const Reading& reading, const Passage& passage, std::string text)
{
    Said said;
    const auto report = report_in_words(*reading.document.article);
    said.in_report = report.has_value();
    said.text = report ? fmt::format("From {}: {}", *report, text) : std::move(text);
    for (const Mention& mention : reading.names.mentions) {
        const std::size_t at = mention.place.sentence;
        if (passage.first <= at && at <= passage.last && mention.form == Mention::Form::Name
            && std::find(said.entities.begin(), said.entities.end(), mention.entity) == said.entities.end()) {
            said.entities.push_back(mention.entity);
        }
    }
    return said;
}

/// True for a country that a passage speaks of twice: "Israeli territory ... occupied by Israel".
bool is_told_twice(const Entity& country, const Said& passage, const syntax::Lexicon& lexicon)
{
    const std::vector<quiz::Token> tokens = quiz::tokens(without_report(passage));
    return std::count_if(tokens.begin(), tokens.end(),
                         [&](const quiz::Token& token) { return speaks_of(country, token.raw, lexicon); })
           > 1;
}

/// A passage with one of its words to be changed or left out: what all questions on it have in common.
struct Printed {
    const Reading& reading;
    Spot spot;
    Passage passage;
};

/// The passage, in one piece within a paragraph, else sentence by sentence; and the sentence before it that names whom
/// it begins with.
std::vector<text::Anchor> evidence_of(const Printed& printed, std::size_t answering, const std::string& answer)
{
    const Document& document = printed.reading.document;
    const Passage& passage = printed.passage;
    const Sentence& first = document.sentences[passage.first];
    const Sentence& last = document.sentences[passage.last];
    std::vector<text::Anchor> anchors;
    if (passage.person) {
        const std::size_t named = naming_sentence(printed.reading, passage.first, *passage.person);
        anchors.push_back(text::make_anchor(*document.article, document.sentences[named].span, ""));
    }
    if (first.paragraph == last.paragraph) {
        anchors.push_back(text::make_anchor(*document.article, {first.span.begin, last.span.end}, answer));
        return anchors;
    }
    for (std::size_t i = passage.first; i <= passage.last; ++i) {
        anchors.push_back(
            text::make_anchor(*document.article, document.sentences[i].span, i == answering ? answer : ""));
    }
    return anchors;
}

/// A question on a passage with an edit in it; `original` are the words that carry the answer.
Draft about(const Corpus& corpus, const Printed& printed, Way way, const Edit& edit, const std::string& original)
{
    const Reading& reading = printed.reading;
    Draft draft
        = begin(corpus, printed.spot, way, as_told(reading, printed.passage, in_words(reading, printed.passage, edit)));
    for (std::size_t i = printed.passage.first; i <= printed.passage.last; ++i) {
        draft.told.push_back(i);
    }
    const Claim& claim = claim_of(corpus, printed.spot);
    draft.question.evidence = {evidence_of(printed, claim.sentence(), original)};
    return draft;
}

/// True for a number that a text has twice, in figures and in letters: "11 clocks ... Eleven of them".
bool has_value_twice(std::string_view text, std::string_view number)
{
    const auto value = number_in(number);
    const std::vector<quiz::Token> tokens = quiz::tokens(text);
    return value && std::count_if(tokens.begin(), tokens.end(), [&value](const quiz::Token& token) {
                        return number_in(token.raw) == value;
                    }) > 1;
}

/// The passage with other words in a slot, which are to be found; nothing where no other words do.
std::optional<Draft> with_change(const Corpus& corpus, const Printed& printed, const Change& change)
{
    const Reading& reading = printed.reading;
    const Claim& claim = claim_of(corpus, printed.spot);
    const syntax::Range tokens = changed_tokens(reading, *change.slot);
    const std::string there(words(reading, claim, tokens));
    std::vector<Distractor> others = change.others;
    std::stable_sort(others.begin(), others.end(), [&there](const Distractor& a, const Distractor& b) {
        return distance_of_words(there, a.text) > distance_of_words(there, b.text);
    });
    for (const Distractor& each : others) {
        if (!fits_in_print(reading, claim, *change.slot, each.text)) {
            continue;
        }
        std::string original = there;
        std::string other = tokens.begin == 0 ? quiz::sentence_case(each.text) : each.text;
        text::Span place = span(reading.document, {claim.sentence(), tokens});
        if (change.slot->kind == Slot::Kind::Time) {
            drop_common_words(original, other, place);
        }
        Draft draft = about(corpus, printed, Way::Changed, {place, other}, original);
        if (quiz::places(draft.question.prompt, other).size() != 1
            || (change.slot->kind == Slot::Kind::Number && has_value_twice(without_report(draft.said), other))
            || quiz::stands_in(original, without_report(draft.said))) {
            continue;
        }
        draft.question.skill = skill_of_change(reading, claim, *change.slot);
        draft.question.body = quiz::Altered{other, original};
        const bool number = change.slot->kind == Slot::Kind::Number;
        draft.question.why = fmt::format("The report says {}, not {}", number ? lower(original) : original,
                                         number ? lower(other) : other);
        end_sentence(draft.question.why);
        return draft;
    }
    return std::nullopt;
}

/// What a gap is asked for with; empty for what is no good gap.
std::string_view missing(const Reading& reading, const Claim& claim, const Slot& slot)
{
    if (slot.kind == Slot::Kind::Number) {
        return "Which number is missing?";
    }
    if (slot.kind == Slot::Kind::Time) {
        switch (reading.time(claim, slot).granularity) {
        case Granularity::Clock: return "Which time is missing?";
        case Granularity::Day: return "Which date is missing?";
        case Granularity::Month: return "Which month is missing?";
        case Granularity::Year: return "Which year is missing?";
        default: return {};
        }
    }
    return is_name(slot) && is_geographic(reading.entity(slot).type) ? "Which place is missing?" : std::string_view{};
}

/// The passage with a gap, and what may have stood in it; nothing where there are not enough other words that may.
std::optional<Draft> with_gap(const Corpus& corpus, const Printed& printed, const Change& change)
{
    constexpr std::size_t wanted_options = 3;
    constexpr std::string_view gap = "____";
    const Reading& reading = printed.reading;
    const Claim& claim = claim_of(corpus, printed.spot);
    const std::string_view asks = missing(reading, claim, *change.slot);
    const syntax::Range tokens = changed_tokens(reading, *change.slot);
    const std::string key(words(reading, claim, tokens));
    if (asks.empty() || tokens.begin == 0 || key.find(" on ") != std::string::npos
        || key.find(" of ") != std::string::npos) {
        return std::nullopt;
    }
    Draft draft
        = about(corpus, printed, Way::Gap, {span(reading.document, {claim.sentence(), tokens}), std::string(gap)}, key);
    std::vector<Distractor> wrong;
    for (const Distractor& each : change.others) {
        if (wrong.size() < wanted_options && fits_in_print(reading, claim, *change.slot, each.text)
            && !quiz::stands_in(each.text, without_report(draft.said))) {
            std::string why = fmt::format("The report says {}", key);
            end_sentence(why);
            wrong.push_back({each.text, std::move(why)});
        }
    }
    if (wrong.size() < wanted_options || quiz::stands_in(key, draft.question.prompt)) {
        return std::nullopt;
    }
    if (draft.said.text.ends_with(gap)) {
        draft.said.text += '.'; // "a.m." had it
    }
    draft.said.text += " " + std::string(asks);
    draft.question.prompt = draft.said.text;
    draft.question.skill = skill_of_change(reading, claim, *change.slot);
    draft.question.why = fmt::format("The report says {}", key);
    end_sentence(draft.question.why);
    set_options(draft, key, std::move(wrong),
                seed_of(corpus, printed.spot, fmt::format("gap {}", change.slot->answer.begin)));
    return draft;
}

}

void ask_for_printed(const Corpus& corpus, std::size_t index, std::size_t sentence, Drafts& out)
{
    const Reading& reading = corpus.readings[index];
    const Spot spot = spot_of_sentence(corpus, index, sentence);
    const auto passage = passage_around(reading, sentence, *corpus.lexicon);
    if (!passage) {
        refuse(out, spot, Way::Changed, "it makes no sense by itself, or says too little to look for a change in it");
        return;
    }
    const Said plain = as_told(reading, *passage, in_words(reading, *passage, {}));
    const Printed printed{reading, spot, *passage};
    const auto may_change = [&](const Slot& slot) {
        return may_change_in_print(reading, claim_of(corpus, spot), slot)
               && !(is_name(slot) && is_told_twice(reading.entity(slot), plain, *corpus.lexicon));
    };
    for (const Change& change : changes(corpus, spot, plain, may_change)) {
        if (auto draft = with_change(corpus, printed, change)) {
            out.drafts.push_back(std::move(*draft));
        }
        if (auto draft = with_gap(corpus, printed, change)) {
            out.drafts.push_back(std::move(*draft));
        }
    }
}

}

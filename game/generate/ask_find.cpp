// SPDX-License-Identifier: MIT
#include "generate/draft.h"
#include "generate/tree_walk.h"

#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>
#include <fmt/format.h>

namespace generate {

namespace {

struct Sought {
    std::string asks;
    syntax::Range asked;
    quiz::Skill skill = quiz::Skill::Who;
};

std::optional<Sought> sought(const Reading& reading, const Claim& claim, const Slot& slot)
{
    switch (slot.kind) {
    case Slot::Kind::Time: {
        const TimeExpression& time = reading.time(claim, slot);
        const bool point = time.granularity != Granularity::Duration && time.granularity != Granularity::Vague;
        const bool usual = time.preposition.empty() || time.preposition == "on" || time.preposition == "in"
                           || time.preposition == "at";
        if (!point || !usual || time.reference == Reference::Relative) {
            return std::nullopt;
        }
        return Sought{"when", slot.phrase, quiz::Skill::When};
    }
    case Slot::Kind::Place: {
        const std::string_view before = words(reading, claim, {slot.phrase.begin, slot.answer.begin});
        if (before != "in" && before != "at") {
            return std::nullopt;
        }
        return Sought{"where", slot.phrase, quiz::Skill::Where};
    }
    default: return std::nullopt;
    }
}

}

void ask_to_find(const Corpus& corpus, Spot spot, Drafts& out)
{
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    if (claim.clause.negative || is_reporting(reading.sentence(claim).tree, claim.clause.predicate)) {
        return;
    }
    for (const Slot& slot : claim.slots) {
        const auto what = slot.certain ? sought(reading, claim, slot) : std::nullopt;
        if (!what || stands_in_the_middle(reading, claim, slot) || has_rival(corpus, spot, slot)
            || may_be_country(corpus, spot, slot)) {
            continue;
        }
        Telling telling;
        telling.shape = Shape::Indirect;
        telling.asks = what->asks;
        telling.asked = what->asked;
        auto said = say_whole(corpus, spot, Way::Find, telling, out);
        if (!said) {
            continue;
        }
        constexpr std::size_t fewest_words = 6;
        if (text::words(without_report(*said)).size() < fewest_words) {
            refuse(out, spot, Way::Find, "there is too little to look for");
            continue;
        }
        said->text = ask_in_report(std::move(said->text), "which sentence says", "?");
        Draft draft = begin(corpus, spot, Way::Find, std::move(*said));
        draft.question.skill = what->skill;
        draft.question.body = quiz::Locate{};
        draft.question.evidence = {{evidence(corpus, spot, slot.answer)}};
        draft.question.why
            = fmt::format("The sentence says it: {}.", is_name(slot) ? std::string_view(reading.entity(slot).name)
                                                                     : words(reading, claim, slot.phrase));
        out.drafts.push_back(std::move(draft));
    }
}

}

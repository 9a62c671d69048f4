// SPDX-License-Identifier: MIT
#include "generate/about.h"
#include "generate/draft.h"
#include "text/unicode.h"

#include <algorithm>
#include <fmt/format.h>

namespace generate {

namespace {

constexpr std::size_t wanted_events = 4;
constexpr std::size_t fewest_events = 3;
constexpr std::size_t longest_event = 90;

/// Something that happened at a known time.
struct Happening {
    Spot spot;
    const Slot* time = nullptr;
    int moment = 0; ///< days, so that later is more
    std::string words;
};

/// A moment as a number of days that grows with time; nothing when its year or month is not known. Months have 31 days
/// here: only the order counts.
std::optional<int> as_days(const TimeExpression& time)
{
    const Moment& moment = time.moment;
    const bool exact = time.granularity == Granularity::Day && moment.year && moment.month && moment.day;
    if (!exact) {
        return std::nullopt;
    }
    return (*moment.year * 12 + static_cast<int>(*moment.month)) * 31 + static_cast<int>(*moment.day);
}

std::optional<Happening> happening(const Corpus& corpus, Spot spot, const Slot& slot)
{
    const Reading& reading = reading_of(corpus, spot);
    const Claim& claim = claim_of(corpus, spot);
    if (slot.kind != Slot::Kind::Time || !slot.certain || !claim.clause.certain || claim.clause.negative
        || claim.clause.form == Form::Copula) {
        return std::nullopt;
    }
    const TimeExpression& time = reading.time(claim, slot);
    const auto days = as_days(time);
    const bool plain = time.preposition.empty() || time.preposition == "on";
    if (!days || !plain) {
        return std::nullopt;
    }
    Telling telling;
    telling.asked = slot.phrase;
    telling.sourcing = Sourcing::Unnamed;
    const auto said = say(reading, claim, telling, *corpus.lexicon);
    if (!said || !said->whole() || said->entities.empty() || text::count_code_points(said->text) > longest_event) {
        return std::nullopt;
    }
    return Happening{spot, &slot, *days, said->text};
}

/// What happened in an article, in the order in which it happened, one thing a day.
std::vector<Happening> happenings(const Corpus& corpus, std::size_t reading)
{
    std::vector<Happening> result;
    for (std::size_t i = 0; i < corpus.readings[reading].claims.size(); ++i) {
        for (const Slot& slot : corpus.readings[reading].claims[i].slots) {
            if (auto found = happening(corpus, {reading, i}, slot)) {
                result.push_back(std::move(*found));
            }
        }
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const Happening& a, const Happening& b) { return a.moment < b.moment; });
    const auto same_day = [](const Happening& a, const Happening& b) { return a.moment == b.moment; };
    result.erase(std::unique(result.begin(), result.end(), same_day), result.end());
    return result;
}

}

void ask_for_order(const Corpus& corpus, std::size_t reading, Drafts& out)
{
    std::vector<Happening> events = happenings(corpus, reading);
    if (events.size() < fewest_events) {
        return;
    }
    events.resize(std::min(events.size(), wanted_events));
    const text::Article& article = *corpus.readings[reading].document.article;
    Said said;
    said.text = fmt::format("Put these events of the report \"{}\" in order, earliest first.",
                            with_single_marks(article.title));
    Draft draft = begin(corpus, events.front().spot, Way::Order, std::move(said));
    draft.question.attribution.clear();
    draft.question.skill = quiz::Skill::When;
    quiz::Order order;
    draft.question.evidence.emplace_back();
    for (const Happening& event : events) {
        order.key.push_back(event.words);
        draft.question.evidence.back().push_back(evidence(corpus, event.spot, event.time->answer));
    }
    draft.question.body = std::move(order);
    draft.question.why = "The report gives the day of each.";
    out.drafts.push_back(std::move(draft));
}

}

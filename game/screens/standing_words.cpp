// SPDX-License-Identifier: MIT
#include "screens/standing_words.h"

#include "screens/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace screens {

namespace {

using base::message;

/// Fewer answers of one confidence than this say nothing about it; our choice.
constexpr std::size_t fewest_of_one = 3;

/// The shares of right answers from which a confidence pays, by the points that it earns (learn/points.h).
constexpr double fairly_sure_pays_from = 0.67;
constexpr double certain_pays_from = 0.80;

/// A criterion beyond this is more than a little; our choice: without discernment, 21 % or 79 % "supported".
constexpr double much = 0.8;

/// Which way a player leans and how far, in steps for words.
enum class Leaning { BelievedMuch, Believed, Level, Doubted, DoubtedMuch };

/// Claims taken for supported that are not, and supported ones that were doubted.
bool was_misled(const learn::SignalCounts& counts, learn::Trust trust)
{
    return trust == learn::Trust::TooTrusting ? counts.false_alarms > 0 : counts.misses > 0;
}

/// The leaning that a player made a mistake by: unequal counts alone can shift the criterion of a clean sheet.
learn::Trust felt_trust(const learn::Pooled& pooled)
{
    const learn::Trust trust = learn::trust(pooled.support);
    return was_misled(learn::supported_or_not(pooled.answers), trust) ? trust : learn::Trust::Balanced;
}

Leaning leaning(const learn::Pooled& pooled)
{
    const bool strongly = std::abs(pooled.support.criterion) > much;
    switch (felt_trust(pooled)) {
    case learn::Trust::TooTrusting: return strongly ? Leaning::BelievedMuch : Leaning::Believed;
    case learn::Trust::TooSuspicious: return strongly ? Leaning::DoubtedMuch : Leaning::Doubted;
    case learn::Trust::Balanced: break;
    }
    return Leaning::Level;
}

/// By `learn::Telling`, then by `Leaning`.
constexpr std::array<std::array<std::string_view, 5>, 4> headlines{{
    {message("You believed too much to tell true from false."),
     message("You believed a little too much to tell true from false."),
     message("You told true from false no better than a coin would."),
     message("You doubted a little too much to tell true from false."),
     message("You doubted too much to tell true from false.")},
    {message("You often told true from false, and believed too much."),
     message("You often told true from false, and believed a little too much."),
     message("You often told true from false, and leaned neither way."),
     message("You often told true from false, and doubted a little too much."),
     message("You often told true from false, and doubted too much.")},
    {message("You told true from false well, and believed too much."),
     message("You told true from false well, and believed a little too much."),
     message("You told true from false well, and leaned neither way."),
     message("You told true from false well, and doubted a little too much."),
     message("You told true from false well, and doubted too much.")},
    {message("You told true from false very well, and believed too much."),
     message("You told true from false very well, and believed a little too much."),
     message("You told true from false very well, and leaned neither way."),
     message("You told true from false very well, and doubted a little too much."),
     message("You told true from false very well, and doubted too much.")},
}};

std::size_t said(const learn::Confusion& table, quiz::Verdict truth, quiz::Verdict said)
{
    return table.counts.at(static_cast<std::size_t>(truth)).at(static_cast<std::size_t>(said));
}

std::string believed(const base::Language& tr, const learn::Pooled& pooled, Shares shares)
{
    if (shares == Shares::Untold) {
        return tr("You believed claims that their articles do not support.");
    }
    const learn::SignalCounts counts = learn::supported_or_not(pooled.answers);
    const std::size_t all = counts.false_alarms + counts.correct_rejections;
    return tr.many("You believed {0} of {1} claim that is not supported.",
                   "You believed {0} of {1} claims that are not supported.", all, counts.false_alarms, all);
}

std::string doubted(const base::Language& tr, const learn::Pooled& pooled, Shares shares)
{
    if (shares == Shares::Untold) {
        return tr("You doubted claims that their articles support.");
    }
    using quiz::Verdict;
    const learn::SignalCounts counts = learn::supported_or_not(pooled.answers);
    const std::size_t all = counts.hits + counts.misses;
    const std::size_t refuted = said(pooled.answers, Verdict::Supported, Verdict::Refuted);
    if (refuted == counts.misses) {
        return tr.many("You called {0} of {1} supported claim refuted.",
                       "You called {0} of {1} supported claims refuted.", all, refuted, all);
    }
    return tr.many("You called {0} of {1} supported claim refuted or not in the article.",
                   "You called {0} of {1} supported claims refuted or not in the article.", all, counts.misses, all);
}

double share_of(const learn::ConfidenceTally& tally)
{
    return tally.share().value_or(0);
}

/// What to say of one confidence when it was right too seldom or more often than its player thought; empty when it
/// was right about as often as it pays.
std::string advice(const base::Language& tr, const learn::ConfidenceTally& tally)
{
    const double share = share_of(tally);
    const std::size_t right = tally.right;
    if (tally.asked < fewest_of_one) {
        return {};
    }
    if (tally.confidence == learn::Confidence::Certain && share < certain_pays_from) {
        return tr.many("Certain, you were right {0} time of {1}. Slow down there.",
                       "Certain, you were right {0} times of {1}. Slow down there.", right, right, tally.asked);
    }
    if (tally.confidence == learn::Confidence::FairlySure && share < fairly_sure_pays_from) {
        return tr.many("Fairly sure, you were right {0} time of {1}. Look twice there.",
                       "Fairly sure, you were right {0} times of {1}. Look twice there.", right, right, tally.asked);
    }
    if (tally.confidence == learn::Confidence::Guess && share >= fairly_sure_pays_from) {
        return tr.many("Guessing, you were right {0} time of {1}. You know more than you think.",
                       "Guessing, you were right {0} times of {1}. You know more than you think.", right, right,
                       tally.asked);
    }
    return {};
}

}

std::string telling_headline(const base::Language& tr, const learn::Pooled& pooled)
{
    const auto row = static_cast<std::size_t>(learn::telling(pooled.support));
    return tr(headlines.at(row).at(static_cast<std::size_t>(leaning(pooled))));
}

std::string telling_sentence(const base::Language& tr, const learn::Pooled& pooled)
{
    const learn::SignalCounts counts = learn::supported_or_not(pooled.answers);
    if (counts.hits + counts.false_alarms == 0) {
        return tr("You called no claim supported. One answer to everything tells nothing apart.");
    }
    if (counts.misses + counts.correct_rejections == 0) {
        return tr("You called every claim supported. One answer to everything tells nothing apart.");
    }
    const std::size_t right = counts.hits + counts.correct_rejections;
    const std::size_t all = right + counts.misses + counts.false_alarms;
    return tr.many("You sorted {0} of {1} claim rightly.", "You sorted {0} of {1} claims rightly.", all, right, all);
}

std::string trust_sentence(const base::Language& tr, const learn::Pooled& pooled, Shares shares)
{
    switch (felt_trust(pooled)) {
    case learn::Trust::TooTrusting: return believed(tr, pooled, shares);
    case learn::Trust::TooSuspicious: return doubted(tr, pooled, shares);
    case learn::Trust::Balanced: break;
    }
    return tr("You leaned neither way.");
}

std::string too_few_sentence(const base::Language& tr, const learn::TooFew& missing)
{
    return tr.many("At least one more claim, and you will know.", "At least {} more claims, and you will know.",
                   missing.all(), number_in_words(tr, missing.all()));
}

double collected(const learn::TooFew& missing)
{
    return 1 - static_cast<double>(missing.all()) / static_cast<double>(2 * learn::enough_of_each);
}

std::string calibration_sentence(const base::Language& tr, const learn::Calibration& calibration)
{
    if (answers_in(calibration) < fewest_of_one) {
        return tr("A few more answers, and this will say how well you know what you know.");
    }
    for (auto tally = calibration.tallies.rbegin(); tally != calibration.tallies.rend(); ++tally) {
        if (const std::string words = advice(tr, *tally); !words.empty()) {
            return words;
        }
    }
    switch (learn::sureness(calibration)) {
    case learn::Sureness::TooModest: return tr("You were right more often than you dared to say.");
    case learn::Sureness::TooSure: return tr("You were a little surer than you were right.");
    case learn::Sureness::WellJudged: break;
    }
    return tr("You know what you know: you were about as often right as you were sure.");
}

std::string certain_in_round(const base::Language& tr, const learn::Calibration& round)
{
    const learn::ConfidenceTally& certain = round.tallies.back();
    if (certain.asked == 0) {
        return tr("In this round you were never certain.");
    }
    return tr.many("In this round, certain, you were right {0} time of {1}.",
                   "In this round, certain, you were right {0} times of {1}.", certain.right, certain.right,
                   certain.asked);
}

std::size_t answers_in(const learn::Calibration& calibration)
{
    std::size_t sum = 0;
    for (const learn::ConfidenceTally& tally : calibration.tallies) {
        sum += tally.asked;
    }
    return sum;
}

}

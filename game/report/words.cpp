// SPDX-License-Identifier: MIT
#include "report/words.h"

#include "quiz/translated.h"

#include <cmath>
#include <fmt/format.h>

namespace report {

namespace {

using std::chrono::milliseconds;
using LocalTime = std::chrono::time_point<std::chrono::system_clock, milliseconds>;

LocalTime local(base::Timestamp at, std::chrono::minutes offset)
{
    return LocalTime(milliseconds(at.milliseconds)) + offset;
}

std::string telling_sentence(const base::Language& tr, learn::Telling telling)
{
    switch (telling) {
    case learn::Telling::CoinToss: return tr("The class told true from false no better than a coin would.");
    case learn::Telling::Somewhat: return tr("The class often told true from false.");
    case learn::Telling::Well: return tr("The class told true from false well.");
    case learn::Telling::VeryWell: return tr("The class told true from false very well.");
    }
    return {};
}

/// How many were right, in words; the steps are ours.
std::string share_in_words(const base::Language& tr, double share)
{
    if (share >= 0.85) {
        return tr("Nearly all answers were right.");
    }
    if (share >= 0.65) {
        return tr("Most answers were right.");
    }
    if (share >= 0.45) {
        return tr("About half of the answers were right.");
    }
    return share >= 0.25 ? tr("Fewer than half of the answers were right.") : tr("Few answers were right.");
}

std::string leaned(const base::Language& tr, learn::Trust trust)
{
    switch (trust) {
    case learn::Trust::TooTrusting: return tr("It believed too readily.");
    case learn::Trust::Balanced: return tr("It leaned neither way.");
    case learn::Trust::TooSuspicious: return tr("It doubted too readily.");
    }
    return {};
}

}

std::string trust_name(const base::Language& tr, learn::Trust trust)
{
    switch (trust) {
    case learn::Trust::TooTrusting: return tr("too trusting");
    case learn::Trust::Balanced: return tr("balanced");
    case learn::Trust::TooSuspicious: return tr("too suspicious");
    }
    return {};
}

std::string decimal(const base::Language& tr, double value, int digits)
{
    std::string number = fmt::format("{:.{}f}", std::abs(value), digits);
    const bool is_zero = number.find_first_not_of("0.") == std::string::npos;
    // Translators: the mark before decimals as in 0.5.
    const std::string point = tr.in("decimals", ".");
    if (const std::size_t at = number.find('.'); at != std::string::npos) {
        number.replace(at, 1, point);
    }
    return value < 0 && !is_zero ? "−" + number : number;
}

std::string duration(const base::Language& tr, std::int64_t milliseconds)
{
    const std::int64_t seconds = milliseconds / 1000;
    if (seconds < 3600) {
        return fmt::format("{}:{:02}", seconds / 60, seconds % 60);
    }
    // Translators: hours and minutes.
    return tr("{0} h {1} min", seconds / 3600, seconds / 60 % 60);
}

std::string day_words(const base::Language& tr, base::Timestamp at, std::chrono::minutes offset)
{
    return quiz::day_name(tr, std::chrono::floor<std::chrono::days>(local(at, offset)));
}

std::string time_words(base::Timestamp at, std::chrono::minutes offset)
{
    const LocalTime time = local(at, offset);
    const std::chrono::hh_mm_ss since_midnight(time - std::chrono::floor<std::chrono::days>(time));
    return fmt::format("{}:{:02}", since_midnight.hours().count(), since_midnight.minutes().count());
}

std::string headline(const base::Language& tr, const Figures& figures)
{
    if (const learn::Pooled* pooled = told_apart(figures)) {
        return telling_sentence(tr, learn::telling(pooled->support)) + " " + leaned(tr, learn::trust(pooled->support));
    }
    if (figures.answers == 0) {
        return tr("No answer counts yet: no receipt has been shown.");
    }
    const std::string right = share_in_words(tr, share_right(figures.right, figures.answers).value_or(0));
    return figures.calibration ? right + " " + sureness_sentence(tr, *figures.calibration) : right;
}

std::string sureness_sentence(const base::Language& tr, const learn::Calibration& calibration)
{
    switch (learn::sureness(calibration)) {
    case learn::Sureness::TooModest: return tr("The class was right more often than it dared to say.");
    case learn::Sureness::WellJudged: return tr("The class was about as often right as it was sure.");
    case learn::Sureness::TooSure: return tr("The class was surer than it was right.");
    }
    return {};
}

std::string needs_answers(const base::Language& tr, std::size_t needed, std::size_t there)
{
    return tr("Needs {0} answers; there are {1}.", needed, there);
}

std::string needs_claims(const base::Language& tr, const learn::TooFew& missing)
{
    if (missing.not_supported == 0) {
        return tr.many("Too few to tell: one more judgement of a supported claim is needed.",
                       "Too few to tell: {} more judgements of supported claims are needed.", missing.supported,
                       missing.supported);
    }
    if (missing.supported == 0) {
        return tr.many("Too few to tell: one more judgement of a claim that is not supported is needed.",
                       "Too few to tell: {} more judgements of claims that are not supported are needed.",
                       missing.not_supported, missing.not_supported);
    }
    return tr("Too few to tell: {0} more judgements of supported claims are needed, and {1} more of others.",
              missing.supported, missing.not_supported);
}

}

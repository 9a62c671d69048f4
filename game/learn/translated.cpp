// SPDX-License-Identifier: MIT
#include "learn/translated.h"

#include <cstdlib>
#include <fmt/format.h>

namespace learn {

std::string confidence_name(const base::Language& tr, Confidence confidence)
{
    switch (confidence) {
    case Confidence::Guess: return tr("A guess");
    case Confidence::FairlySure: return tr("Fairly sure");
    case Confidence::Certain: return tr("Certain");
    }
    return {};
}

std::string given_with(const base::Language& tr, Confidence confidence)
{
    switch (confidence) {
    case Confidence::Guess: return tr("as a guess");
    case Confidence::FairlySure: return tr("fairly sure");
    case Confidence::Certain: return tr("certain");
    }
    return {};
}

std::string telling_name(const base::Language& tr, Telling telling)
{
    switch (telling) {
    case Telling::CoinToss: return tr("No better than a coin");
    case Telling::Somewhat: return tr("Somewhat");
    case Telling::Well: return tr("Well");
    case Telling::VeryWell: return tr("Very well");
    }
    return {};
}

std::string points_text(int points)
{
    return points < 0 ? fmt::format("−{}", -points) : fmt::format("{}", points);
}

std::string signed_points(int points)
{
    return points > 0 ? fmt::format("+{}", points) : points_text(points);
}

std::string points_in_words(const base::Language& tr, int points)
{
    const auto count = static_cast<std::size_t>(std::abs(points));
    return tr.many("{} point", "{} points", points < 0 ? count + 1 : count, points_text(points));
}

}

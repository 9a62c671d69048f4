// SPDX-License-Identifier: MIT
#include "report/plot.h"

#include "learn/translated.h"
#include "quiz/translated.h"
#include "report/words.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace report {

namespace {

constexpr double left = 48; // the plot's own units: the page scales it
constexpr double right = 332;
constexpr double top = 14;
constexpr double bottom = 186;
constexpr double least_chance = 0.4; // the plot begins below the least chance that is stated

std::string number(double value)
{
    return fmt::format("{:.1f}", value);
}

double x_of(double chance)
{
    return left + (chance - least_chance) / (1 - least_chance) * (right - left);
}

double y_of(double share)
{
    return bottom - share * (bottom - top);
}

Markup line(double x1, double y1, double x2, double y2, std::string_view kind)
{
    return element(
        "line",
        {{"class", std::string(kind)}, {"x1", number(x1)}, {"y1", number(y1)}, {"x2", number(x2)}, {"y2", number(y2)}},
        Markup());
}

Markup label(double x, double y, std::string_view anchor, std::string_view text)
{
    return element("text", {{"x", number(x)}, {"y", number(y)}, {"text-anchor", std::string(anchor)}}, text);
}

Markup frame(const base::Language& tr)
{
    Markup drawn;
    for (const double share : {0.0, 0.5, 1.0}) {
        drawn += line(left, y_of(share), right, y_of(share), share == 0 ? "axis" : "grid");
        drawn += label(left - 8, y_of(share) + 4, "end", quiz::percent(tr, share));
    }
    return drawn += line(x_of(least_chance), y_of(least_chance), x_of(1), y_of(1), "ideal");
}

/// The radius of a point, whose area goes with the answers that it stands for.
double radius(std::size_t answers, std::size_t most)
{
    return 4 + 6 * std::sqrt(static_cast<double>(answers) / static_cast<double>(most));
}

Markup point(const learn::ConfidenceTally& tally, std::size_t most)
{
    return element("circle",
                   {{"class", tally.asked < enough_for_point ? "point few" : "point"},
                    {"cx", number(x_of(learn::stated_chance(tally.confidence)))},
                    {"cy", number(y_of(tally.share().value_or(0)))},
                    {"r", number(radius(tally.asked, most))}},
                   Markup());
}

/// The line through the points, in the order of confidence.
Markup path(const learn::Calibration& calibration)
{
    std::string places;
    for (const learn::ConfidenceTally& tally : calibration.tallies) {
        if (const auto share = tally.share()) {
            places += fmt::format("{:.1f},{:.1f} ", x_of(learn::stated_chance(tally.confidence)), y_of(*share));
        }
    }
    return element("polyline", {{"class", "path"}, {"points", places}}, Markup());
}

std::string told(const learn::Calibration& calibration, const base::Language& tr)
{
    std::string words = tr("How often the class was right, by how sure it was.");
    for (const learn::ConfidenceTally& tally : calibration.tallies) {
        if (const auto share = tally.share()) {
            words += fmt::format(" {}: {}.", learn::confidence_name(tr, tally.confidence), quiz::percent(tr, *share));
        }
    }
    return words;
}

}

Markup bar(double share)
{
    const std::string width = number(100 * std::clamp(share, 0.0, 1.0));
    return element("svg",
                   {{"class", "bar"},
                    {"viewBox", "0 0 100 8"},
                    {"preserveAspectRatio", "none"},
                    {"aria-hidden", "true"},
                    {"focusable", "false"}},
                   {element("rect", {{"class", "track"}, {"width", "100"}, {"height", "8"}}, Markup()),
                    element("rect", {{"class", "fill"}, {"width", width}, {"height", "8"}}, Markup())});
}

Markup meter(double place, Middle middle)
{
    const double x = 8 + 284 * std::clamp(place, 0.0, 1.0);
    Markup drawn = line(8, 12, 292, 12, "rail");
    if (middle == Middle::Marked) {
        drawn += line(150, 4, 150, 20, "axis");
    }
    drawn += element("circle", {{"class", "knob"}, {"cx", number(x)}, {"cy", "12"}, {"r", "7"}}, Markup());
    return element(
        "svg", {{"class", "meter"}, {"viewBox", "0 0 300 24"}, {"aria-hidden", "true"}, {"focusable", "false"}}, drawn);
}

Markup calibration_plot(const learn::Calibration& calibration, const base::Language& tr)
{
    const auto& tallies = calibration.tallies;
    const std::size_t most = std::max({tallies[0].asked, tallies[1].asked, tallies[2].asked, std::size_t{1}});
    Markup drawn{frame(tr), path(calibration)};
    for (const learn::ConfidenceTally& tally : tallies) {
        if (tally.asked > 0) {
            drawn += point(tally, most);
        }
        drawn += label(x_of(learn::stated_chance(tally.confidence)), bottom + 20, "middle",
                       learn::confidence_name(tr, tally.confidence));
    }
    return element("svg",
                   {{"class", "plot"},
                    {"viewBox", "0 0 340 216"},
                    {"role", "img"},
                    {"direction", "ltr"},
                    {"aria-label", told(calibration, tr)}},
                   drawn);
}

}

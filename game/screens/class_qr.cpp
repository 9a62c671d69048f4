// SPDX-License-Identifier: MIT
#include "screens/class_qr.h"

#include <algorithm>
#include <cmath>

namespace screens {

namespace {

constexpr float quiet_zone = 4; ///< modules around a QR code (ISO/IEC 18004)
constexpr ui::Color paper = ui::rgb(0xFFFFFF); ///< phones read dark on white, whatever the theme
constexpr ui::Color print = ui::rgb(0x000000);

/// A run of dark modules of one line: where it begins and ends.
struct Run {
    std::size_t begin = 0;
    std::size_t end = 0;
};

std::vector<Run> dark_runs(const QrModules& code, std::size_t line)
{
    std::vector<Run> runs;
    for (std::size_t x = 0; x < code.width; ++x) {
        if (!code.dark[line * code.width + x]) {
            continue;
        }
        if (!runs.empty() && runs.back().end == x) {
            ++runs.back().end;
        } else {
            runs.push_back({x, x + 1});
        }
    }
    return runs;
}

/// A run as it has to be drawn so that the code reads from the left once the page is finished: a page of a language
/// that runs from right to left is mirrored, and a mirrored code is none.
Run upright(const Builder& builder, const QrModules& code, const Run& run)
{
    const bool turned = builder.direction() == base::Direction::RightToLeft;
    return turned ? Run{code.width - run.end, code.width - run.begin} : run;
}

/// The modules of a code from edge to edge, with its quiet zone.
float modules_across(const QrModules& code)
{
    return static_cast<float>(code.width) + 2 * quiet_zone;
}

}

float qr_side(const QrModules& code, float wanted)
{
    return std::max(1.0F, std::round(wanted / modules_across(code))) * modules_across(code);
}

void draw_qr(Builder& builder, ui::Point at, float side, const QrModules& code)
{
    const float module = side / modules_across(code);
    builder.draw.emplace_back(ui::FillRect{{at.x, at.y, side, side}, paper});
    for (std::size_t line = 0; line < code.width; ++line) {
        for (const Run& drawn : dark_runs(code, line)) {
            const Run run = upright(builder, code, drawn);
            const float left = at.x + module * (quiet_zone + static_cast<float>(run.begin));
            const float top = at.y + module * (quiet_zone + static_cast<float>(line));
            builder.draw.emplace_back(
                ui::FillRect{{left, top, module * static_cast<float>(run.end - run.begin), module}, print});
        }
    }
}

}

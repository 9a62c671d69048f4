// SPDX-License-Identifier: MIT
#pragma once

#include "ui/canvas.h"
#include "ui/checks.h"
#include "ui/focus.h"

#include <cstdlib>
#include <doctest/doctest.h>
#include <string>

/// What tests of ui draw with.
namespace ui_test {

inline const ui::TextEngine& engine()
{
    static const auto made = ui::TextEngine::create();
    if (!made) {
        MESSAGE(made.error().message);
        std::abort();
    }
    return *made;
}

/// A language without messages whose lines run from right to left, as msgfmt would write it.
inline base::Language leftwards()
{
    const std::string header = "Content-Type: text/plain; charset=UTF-8\nX-Direction: rtl\n";
    std::string bytes;
    for (const std::size_t value :
         {std::size_t{0x950412de}, std::size_t{0}, std::size_t{1}, std::size_t{28}, std::size_t{36}, std::size_t{0},
          std::size_t{44}, std::size_t{0}, std::size_t{44}, header.size(), std::size_t{45}}) {
        for (unsigned shift = 0; shift < 32; shift += 8) {
            bytes += static_cast<char>(value >> shift & 0xFFU);
        }
    }
    return base::Language::read("ar", bytes + '\0' + header + '\0').value();
}

/// How a page is shown.
struct Look {
    ui::UiState ui = {};
    float scale = 1;
    base::Language tr = {};
    const ui::Theme& theme = ui::light_theme();
    ui::Size window = {1280, 900};
};

inline ui::Scene scene(const Look& look = {})
{
    return {engine(), look.theme, {look.window, look.scale}, look.ui, ui::Motion::Reduced, 0, look.tr};
}

inline ui::UiState focused(std::string id)
{
    ui::UiState ui;
    ui.focused = {std::move(id)};
    return ui;
}

/// No finding, or what they say.
inline void check_clean(const std::vector<ui::Finding>& findings)
{
    for (const auto& finding : findings) {
        MESSAGE(finding.rule << ": " << finding.text);
    }
    CHECK(findings.empty());
}

inline bool has(const std::vector<ui::Finding>& findings, const std::string& rule)
{
    return std::any_of(findings.begin(), findings.end(), [&](const auto& finding) { return finding.rule == rule; });
}

}

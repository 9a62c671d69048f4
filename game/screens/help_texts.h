// SPDX-License-Identifier: MIT
#pragma once

#include "screens/class_stage.h"
#include "screens/state.h"

#include <string_view>
#include <vector>

/// What help says. All words are messages for the translation table.
namespace screens {

/// Keys, as printed on their caps, and what they do.
struct HelpKey {
    std::vector<std::string_view> caps;
    std::string_view does;
};

/// Whether a page shows what an answer earns.
enum class Earning { NotShown, Shown };

/// A page of help: what one sees and what to do, in a few paragraphs, and the keys.
struct HelpPage {
    std::string_view title;
    std::vector<std::string_view> paragraphs;
    std::vector<HelpKey> keys;
    Earning earning = Earning::NotShown;
};

/// The page on each kind of question.
HelpPage help_page(quiz::Kind kind);

/// The page on a screen; that on a question is that on a choice, since the question is not known here.
HelpPage help_page(const Screen& screen);

/// The page on a layer; that on help itself is that on the front page, which lies under nothing.
HelpPage help_page(const Layer& layer);

/// The page on a class, wherever it is.
HelpPage class_help(ClassStage stage);

/// The page on the menu of a paused round.
HelpPage pause_help();

/// The page on what lies under the help layer, or would lie there if it were opened now.
HelpPage help_page(const State& state);

/// The keys that work everywhere.
std::vector<HelpKey> common_keys();

/// What the buttons of a gamepad do.
std::string_view pad_help();

}

// SPDX-License-Identifier: MIT
#pragma once

#include "screens/effect.h"
#include "screens/event.h"
#include "ui/frame.h"

#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace screens {

/// The front page.
struct Title {
    bool operator==(const Title&) const = default;
};

/// All packs.
struct Library {
    bool operator==(const Library&) const = default;
};

/// A question waits for an answer; what is chosen here is not final.
struct Question {
    std::optional<quiz::Answer> answer;
    std::optional<learn::Confidence> confidence;
    bool hint_shown = false;

    bool operator==(const Question&) const = default;
};

/// The answer is given; the passage may be pointed at.
struct Pointing {
    bool operator==(const Pointing&) const = default;
};

/// Whether a receipt has just been printed or is looked at again.
enum class Occasion { Printed, Again };

struct Receipt {
    rounds::TurnIndex turn;
    std::int64_t since = 0; ///< when it began to feed out
    Occasion occasion = Occasion::Printed;

    bool operator==(const Receipt&) const = default;
};

struct Results {
    bool operator==(const Results&) const = default;
};

/// An article, and the screen that comes back when it is closed.
struct Reader {
    text::ArticleId article;
    std::vector<text::Span> lit; ///< passages in marker yellow
    std::optional<text::SentenceIndex> marked; ///< by the player
    std::int64_t since = 0; ///< when the marker began to be drawn
    std::variant<Title, Library, Receipt> back;

    bool operator==(const Reader&) const = default;
};

using Screen = std::variant<Title, Library, Question, Pointing, Receipt, Results, Reader>;

/// All that the window shows.
struct State {
    Screen screen;
    std::string notice; ///< a message that lies over the screen until it is closed; empty: none
    Settings settings;
    ui::Size window = {1280, 720};
    std::int64_t now = 0; ///< milliseconds, as in ui::Tick
    ui::UiState ui;

    std::vector<PackEntry> shelf;
    std::vector<LastReceipt> receipts;
    std::string today;
    std::optional<Unfinished> unfinished;

    std::shared_ptr<const quiz::ReadyPack> pack; ///< the one being played or read
    std::string pack_path;
    std::optional<rounds::State> round; ///< of `pack`; the one being played or just finished

    bool operator==(const State&) const = default;
};

/// A new state and what the shell has to do.
struct Step {
    State state;
    std::vector<Effect> effects;
};

/// Questions in a round, at most.
inline constexpr std::size_t round_length = 12;

/// Who sits at the desk: the only player for now.
inline constexpr rounds::PlayerIndex desk_player{0};

}

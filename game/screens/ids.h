// SPDX-License-Identifier: MIT
#pragma once

#include "text/article.h"
#include "ui/frame.h"

#include <string>

/// The names of the targets and scroll areas that more than one file speaks of.
namespace screens::ids {

inline constexpr const char* play = "play";
inline constexpr const char* go_on = "go-on";
inline constexpr const char* all_packs = "all-packs";
inline constexpr const char* front_page = "front-page";
inline constexpr const char* option = "option";
inline constexpr const char* confidence = "confidence"; ///< also their group
inline constexpr const char* confirm = "confirm";
inline constexpr const char* take_back = "take-back";
inline constexpr const char* next = "next";
inline constexpr const char* again = "again";
inline constexpr const char* resume = "resume";
inline constexpr const char* close_layer = "close-layer";
inline constexpr const char* slider = "slider";
inline constexpr const char* field = "field";
inline constexpr const char* word = "word";
inline constexpr const char* buzz = "buzz";
inline constexpr const char* player = "player";
inline constexpr const char* rename = "rename";
inline constexpr const char* seat = "seat";
inline constexpr const char* seats = "seats"; ///< how many play
inline constexpr const char* text_size = "text-size";
inline constexpr const char* volume_paper = "volume-paper";
inline constexpr const char* volume_till = "volume-till";
inline constexpr const char* volume_bell = "volume-bell";
inline constexpr const char* close_notice = "close-notice";
inline constexpr const char* page = "page"; ///< the scroll area of a whole screen
inline constexpr const char* article = "article"; ///< the scroll area of an article's text
inline constexpr const char* roll = "roll"; ///< the scroll area of a receipt
inline constexpr const char* sentence_prefix = "sentence-";

/// The `row`th of several like targets, as "option-2".
inline ui::TargetId numbered(const char* name, std::size_t row)
{
    return {std::string(name) + '-' + std::to_string(row)};
}

/// The sheet of an article that is only read.
inline ui::TargetId sheet(const text::ArticleId& of)
{
    return {"sheet-" + of.value};
}

inline ui::TargetId sentence(const text::ArticleId& of, text::SentenceIndex index)
{
    return {sentence_prefix + of.value + '-' + std::to_string(index.value)};
}

}

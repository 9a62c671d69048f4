// SPDX-License-Identifier: MIT
#pragma once

#include "generate/clean.h"

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace generate {

/// How a paragraph ends: with a full stop or its like, with a question or an exclamation mark, with a colon, comma or
/// dash after which it goes on, or with none of these. Closing quotation marks and brackets after it don't count.
enum class Ending { Stop, Question, GoesOn, Open };

/// A paragraph and what the rules ask about it.
struct Piece {
    std::string_view text;
    int line = 0;
    Role role = Role::Prose;
    std::string folded; ///< as `text::folded`: small letters, plain quotation marks, no mark at the end
    std::size_t words = 0;
    std::size_t sentences = 0;
    Ending ending = Ending::Open;
    std::size_t first_like = 0; ///< the number of the first paragraph with the same folded text
};

/// The paragraphs of a source, looked over.
struct Story {
    std::string headline; ///< folded; empty when not known
    std::vector<Piece> pieces;
    std::size_t first_prose = 0; ///< the first piece that reads like running text; their number when none does
    std::size_t after_prose = 0; ///< one past the last such piece
    std::vector<std::size_t> pulled; ///< short quotations and lines above the text: the first 40, in order
    bool punctuated = true; ///< false when most long paragraphs end without a mark, so that a missing one says nothing
};

/// Looks paragraphs over. `paragraphs` must outlive the story.
Story look_over(const std::vector<Paragraph>& paragraphs, std::string_view headline);

/// True when the piece ends like a sentence.
bool ends(const Piece& piece);

/// True when the piece begins with a quotation mark.
bool is_quotation(const Piece& piece);

/// True when the piece reads like running text: a sentence of eight words or more, not said by its form to be else.
bool is_prose(const Piece& piece);

using Phrases = std::span<const std::string_view>;

/// True when folded text is one of the phrases.
bool is_one_of(std::string_view folded, Phrases phrases);

/// True when folded text begins with one of the phrases, and not within a word.
bool begins_with(std::string_view folded, Phrases phrases);

/// True when one of the phrases stands in folded text as whole words.
bool holds(std::string_view folded, Phrases phrases);

}

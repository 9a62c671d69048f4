// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace text {

/// What a word with a full stop says about whether a sentence ends there.
enum class Abbreviation {
    None, ///< an ordinary word
    Title, ///< stands before a name: Mr., Gen.
    Numbered, ///< stands before a number: No. 7, Nov. 28
    Inner, ///< stands inside a sentence: e.g., vs.
    TimeOfDay, ///< a.m., p.m.
    Either, ///< stands anywhere: Inc., Jr., U.S., Kan.
    Initial, ///< one capital letter: J. K. Rowling
};

/// How `word` is abbreviated, given without its last full stop ("Gen", "U.S", "p.m").
Abbreviation abbreviation(std::string_view word);

/// True for words that, with a capital, most often begin a sentence: The, He, However.
bool begins_sentences(std::string_view word);

/// True for the verbs that ascribe a quotation: said, asked.
bool is_verb_of_speech(std::string_view word);

/// True for what follows a time of day without a new sentence: Sunday, Jan, GMT.
bool belongs_to_time(std::string_view word);

}

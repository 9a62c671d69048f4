// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace generate {

/// True for two spellings of one foreign word: at most two letters apart, the same consonants in the same order once
/// gh is q, doubled letters are one: Araghchi and Araqchi, Quds and Qods. Folded words; never for words of three
/// letters.
bool spelled_alike(std::string_view a, std::string_view b);

/// The number of letters that have to be inserted, removed or changed to make one word of another (Levenshtein); over
/// bytes, and never more than `limit` + 1.
std::size_t letters_apart(std::string_view a, std::string_view b, std::size_t limit);

/// True when capitals stand for a name: HTS for Hayat Tahrir al-Sham, UN for United Nations. Small words need not
/// have a letter. `words` are those of the name as they are written.
bool abbreviates(std::string_view capitals, const std::vector<std::string_view>& words);

/// True for two to eight capitals and digits with a capital first: HTS, M5S, IE9.
bool is_abbreviation(std::string_view word);

/// The words of a name as they are written; an article word before al-Assad counts to its word.
std::vector<std::string_view> word_list(std::string_view name);

/// The words of a name, folded, without Arabic article: "Bashar al-Assad" is bashar, assad.
std::vector<std::string> folded_words(std::string_view name);

}

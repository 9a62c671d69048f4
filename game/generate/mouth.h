// SPDX-License-Identifier: MIT
#pragma once

#include "generate/say.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace generate {

/// A word on its way into the text, and how it joins the one before.
struct Unit {
    std::string word;
    bool glued = false; ///< no space before it
    bool after_gap = false; ///< something was left out before it
};

/// How what is said begins.
enum class Opening { Capital, AsItIs };

/// Puts tokens into words, one range after another.
class Mouth {
public:
    /// `telling` and what a claim is read from must outlive it.
    Mouth(const Reading& reading, const Claim& claim, const Telling& telling, const syntax::Lexicon& lexicon);

    /// Says the tokens of a range, but for those that are left out or stand in other words.
    void tokens(syntax::Range range);

    /// Says words that are not the article's.
    void words(std::string_view text, bool glued = false) { m_units.push_back({std::string(text), glued, false}); }

    /// Says a comma; one that nothing is left behind is taken back.
    void comma() { m_units.push_back({",", true, false}); }

    /// What was said, its first letter as told.
    Said finish(Opening opening);

private:
    void add_names();
    void add_name(const Mention& mention);
    void add_times();
    bool has_part_of_day(syntax::Range place) const;
    bool is_swapped(syntax::Range range) const;
    bool is_left_out(std::size_t token) const;
    std::size_t one(std::size_t token, syntax::Range within);
    bool begins_name(std::size_t token) const;
    std::string spelled(std::size_t token) const;
    bool is_inside_word(std::size_t token) const;
    std::optional<std::size_t> broken() const;
    std::optional<std::size_t> misspelt() const;

    const Reading& m_reading;
    const Claim& m_claim;
    const Telling& m_telling;
    const syntax::Lexicon& m_lexicon;
    const Sentence& m_sentence;
    const syntax::Tree& m_tree;
    std::vector<Swap> m_swaps;
    std::vector<syntax::Range> m_settled; ///< words that the swaps make stand alone
    std::vector<syntax::Range> m_vague; ///< times that can't be told outside of the article
    std::vector<std::size_t> m_entities;
    std::vector<Unit> m_units;
    std::vector<std::size_t> m_said;
    bool m_gap = false;
};

/// A name in a sentence: "the Kremlin", "Bashar al-Assad".
std::string named(const Entity& entity);

}

// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/pack.h"
#include "syntax/lexicon.h"
#include "text/article.h"

#include <string>
#include <vector>

/// Looks at generated packs from outside: nothing here is shared with the generator but what packs are made of.
namespace gates {

/// What is wrong with a question of a pack.
struct Fault {
    std::string gate; ///< "passage", "leak", "form", "duplicate", "pronoun", "option", "guard"
    std::string question; ///< its id
    std::string text;

    bool operator==(const Fault&) const = default;
};

/// A line for a person: gate, question and what is wrong.
std::string to_string(const Fault& fault);

/// A pack with its articles and what is known of English.
struct Exhibit {
    const quiz::Pack& pack;
    const std::vector<text::Article>& articles;
    const syntax::Lexicon& lexicon;
};

/// Gate "passage": every anchor has a position, its quote and context stand there unchanged, and the answer is in it.
std::vector<Fault> check_passages(const Exhibit& exhibit);

/// Gate "leak": no prompt has the key, another name of it, its number or its day.
std::vector<Fault> check_leaks(const Exhibit& exhibit);

/// Gate "form": every prompt begins with a capital and ends with a mark, quotations are whole, and there are no
/// brackets, stray signs or stuttered words.
std::vector<Fault> check_form(const Exhibit& exhibit);

/// Gate "duplicate": no two prompts are the same, and no two questions of one kind and key are nearly so.
std::vector<Fault> check_duplicates(const Exhibit& exhibit);

/// Gate "pronoun": no prompt and no event of an order points at something that it does not say itself: he, here, last
/// week, ago.
std::vector<Fault> check_pronouns(const Exhibit& exhibit);

/// Gate "option": no two options of a question may be the same thing.
std::vector<Fault> check_options(const Exhibit& exhibit);

/// Gate "guard": no sentence of any article has a wrong option beside 60 % or more of what its prompt says; no sentence
/// says all of a claim that no sentence is to decide.
std::vector<Fault> check_guard(const Exhibit& exhibit);

/// All gates.
std::vector<Fault> verify(const Exhibit& exhibit);

}

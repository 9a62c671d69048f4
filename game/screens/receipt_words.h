// SPDX-License-Identifier: MIT
#pragma once

#include "base/language.h"
#include "screens/receipt_facts.h"

#include <string>
#include <vector>

/// What a receipt says of answers.
namespace screens {

/// A sentence of a receipt, and the words in it that are printed bold, in the order in which they come.
struct Printed {
    std::string words;
    std::vector<std::string> strong;

    bool operator==(const Printed&) const = default;
};

/// What a player answered and how sure they were: "You said Türkiye, fairly sure."
Printed said(const base::Language& tr, const ReceiptFacts& facts, const rounds::Attempt& attempt);

/// What is right, where a player said something else, or said it in another way; none where there is nothing to add.
std::vector<Printed> corrections(const base::Language& tr, const quiz::Question& question,
                                 const rounds::Attempt& attempt);

/// What is right: "The report says Türkiye."; empty for a sentence to be found, which is quoted.
Printed right_answer(const base::Language& tr, const quiz::Question& question);

/// What else would have been right; empty where nothing would.
std::string tolerance(const base::Language& tr, const quiz::Question& question);

/// An answer in a few words, and how sure its player was: "Türkiye, fairly sure".
std::string said_in_brief(const base::Language& tr, const quiz::Question& question, const rounds::Attempt& attempt);

/// What the points for an answer are for: "Answer, fairly sure".
std::string earned_for(const base::Language& tr, const quiz::Question& question, const rounds::Attempt& attempt);

/// From what share of right answers on it pays to be as sure as a player was who was wrong; empty where it cost
/// nothing.
std::string pays_from(const base::Language& tr, const rounds::Attempt& attempt);

/// What a receipt says first, for who can't see it: right or wrong, what was answered and what is right.
std::string read_out(const base::Language& tr, const ReceiptFacts& facts);

/// "Al-Fassel ← New Lines Magazine ← Kamal Shahin": who says it, from the article outwards, the arrows towards it;
/// empty where nobody but the article is known.
std::string source_chain(const text::Article& article, const quiz::Question& question);

}

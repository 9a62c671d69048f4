// SPDX-License-Identifier: MIT
#include "screens/question_parts.h"

namespace screens {

std::string what_to_do(const base::Language& tr, quiz::Kind kind)
{
    switch (kind) {
    case quiz::Kind::Choice: return tr("Choose the answer that the article gives.");
    case quiz::Kind::Verdict: return tr("Does the article say so, does it say otherwise, or does it not say?");
    case quiz::Kind::Locate: return tr("Click the sentence, or go to it with the arrow keys and press Enter.");
    case quiz::Kind::Number: return tr("Move the slider to the number, or type it.");
    case quiz::Kind::Date: return tr("Move the slider to the day, or type it.");
    case quiz::Kind::Order: return tr("Drag the rows until what happened first stands first.");
    case quiz::Kind::Altered: return tr("Click the word that is not as in the article.");
    case quiz::Kind::Short: return tr("Type a name or a few words. A small slip of spelling is forgiven.");
    case quiz::Kind::Compare: return tr("Read both, and say how they stand to this claim.");
    }
    return {};
}

std::string missing_answer(const base::Language& tr, quiz::Kind kind)
{
    switch (kind) {
    case quiz::Kind::Locate: return tr("Choose a sentence first");
    case quiz::Kind::Number: return tr("Set a number first");
    case quiz::Kind::Date: return tr("Set a day first");
    case quiz::Kind::Order: return tr("Move a row first");
    case quiz::Kind::Altered: return tr("Choose a word first");
    case quiz::Kind::Short: return tr("Type an answer first");
    default: return tr("Choose an answer first");
    }
}

std::string keys_in_words(const base::Language& tr, quiz::Kind kind)
{
    switch (kind) {
    case quiz::Kind::Locate: return tr("↑ ↓ sentence · Enter chooses · 1 2 3 how sure · Z takes back");
    case quiz::Kind::Number:
    case quiz::Kind::Date: return tr("← → move the slider · Tab goes on · 1 2 3 how sure · Enter answers");
    case quiz::Kind::Order: return tr("Space takes a row, ↑ ↓ move it · 1 2 3 how sure · Enter answers");
    case quiz::Kind::Altered: return tr("← → word · Enter chooses · 1 2 3 how sure · Z takes back");
    case quiz::Kind::Short: return tr("Type, then Enter · ← → how sure · Enter answers");
    default: return tr("A B C or ↑ ↓ choose · 1 2 3 how sure · Enter answers · Z takes back");
    }
}

}

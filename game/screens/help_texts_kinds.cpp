// SPDX-License-Identifier: MIT
#include "base/language.h"
#include "screens/help_texts.h"

namespace screens {

namespace {

using base::message;

constexpr std::string_view how_sure
    = message("Then say how sure you are. Certain wins most and loses most: it pays when you are right four times of "
              "five. Until “That is my answer” everything can be taken back.");

/// The keys of all questions, after those of one kind.
std::vector<HelpKey> with_common(std::vector<HelpKey> keys)
{
    keys.push_back({{message("1"), message("2"), message("3")}, message("a guess, fairly sure, certain")});
    keys.push_back({{message("Enter")}, message("gives the answer")});
    keys.push_back({{message("Z")}, message("takes back")});
    keys.push_back({{message("H")}, message("shows a hint, where there is one")});
    keys.push_back({{message("Esc")}, message("pauses")});
    return keys;
}

/// A page on a question: what to do, how sure to be, and what else there is to know.
HelpPage page(std::string_view title, std::vector<std::string_view> paragraphs, std::vector<HelpKey> keys)
{
    paragraphs.insert(paragraphs.begin() + 1, how_sure);
    return {title, std::move(paragraphs), with_common(std::move(keys)), Earning::Shown};
}

HelpPage choice()
{
    return page(message("Choosing an answer"),
                {message("Pick what the article says. You answer from memory, or by thinking about what can be true; "
                         "the article opens with your receipt."),
                 message("Afterwards you may click the sentence that proves it, for one more point.")},
                {{{message("A"), message("B"), message("C")}, message("choose an answer")}});
}

HelpPage verdict()
{
    return page(message("Judging a claim"),
                {message("Does the article support the claim, refute it, or not say? Only the article counts, not what "
                         "you know from elsewhere. When it speaks of the matter but neither bears the claim out nor "
                         "contradicts it, the claim is not in the article."),
                 message("Afterwards you may click the sentence that decides it, for one more point.")},
                {{{message("A"), message("B"), message("C")}, message("choose a verdict")}});
}

HelpPage locate()
{
    return page(message("Finding the sentence"),
                {message("The article lies open, and one of its sentences is the answer. Read until you have it, and "
                         "pick that sentence; picking another takes the first one back."),
                 message("Headlines and pictures don’t count, and a sentence that only sounds alike is wrong.")},
                {{{message("↑"), message("↓")}, message("go from sentence to sentence")},
                 {{message("Space")}, message("picks the sentence")}});
}

HelpPage number()
{
    return page(message("Setting a number"),
                {message("Move the slider, or type the number: “1,200”, “12 %” and “1.5 million” are understood. The "
                         "ends of the scale say nothing about where the answer lies."),
                 message("It need not always be exact. How far off still counts stands under the field.")},
                {{{message("←"), message("→")}, message("move the slider by a step")},
                 {{message("Page ↑"), message("Page ↓")}, message("move it by ten")}});
}

HelpPage date()
{
    return page(message("Setting a day"),
                {message("Move the slider through the calendar, or type the day: “27 November 2024”, “27/11/2024” and "
                         "“27 Nov” are understood. The day comes before the month."),
                 message("How many days off still count stands under the field.")},
                {{{message("←"), message("→")}, message("move the slider by a step")},
                 {{message("Page ↑"), message("Page ↓")}, message("move it by ten")}});
}

HelpPage order()
{
    return page(message("Putting in order"),
                {message("What came first belongs at the top. Drag the rows with the pointer; or go to a row, take it "
                         "up with Space, carry it with the arrows, and put it down with Space."),
                 message("All in order earns full points. Else each pair that is in order earns its part.")},
                {{{message("Space")}, message("takes a row up, or puts it down")},
                 {{message("Alt"), message("↑"), message("↓")}, message("move a row at once")}});
}

HelpPage altered()
{
    return page(message("Finding the changed word"),
                {message("The sentence is taken from the article, but for one word or figure that was changed. Pick "
                         "the one that doesn’t belong."),
                 message("Ask of each name, number and day: does this fit the rest? The receipt shows what stood "
                         "there.")},
                {{{message("←"), message("→")}, message("go from word to word")},
                 {{message("Space")}, message("picks the word")}});
}

HelpPage short_answer()
{
    return page(message("Answering in a few words"),
                {message("Type the answer: a name, a place, a word or two. Capitals and accents don’t matter, other "
                         "names for the same thing count, and one slip of the finger is forgiven in longer words."),
                 message("While you type, letters and figures go into the field. Tab leads on to how sure you are.")},
                {});
}

HelpPage compare()
{
    return page(message("Comparing two articles"),
                {message("Two articles lie side by side. Do both say what the claim says, do they contradict one "
                         "another, or does only one speak of it?"),
                 message("Silence is no contradiction: an article that leaves something out does not deny it. The "
                         "receipt shows the passage of each.")},
                {{{message("A"), message("B"), message("C")}, message("choose an answer")}});
}

}

HelpPage help_page(quiz::Kind kind)
{
    switch (kind) {
    case quiz::Kind::Choice: return choice();
    case quiz::Kind::Verdict: return verdict();
    case quiz::Kind::Locate: return locate();
    case quiz::Kind::Number: return number();
    case quiz::Kind::Date: return date();
    case quiz::Kind::Order: return order();
    case quiz::Kind::Altered: return altered();
    case quiz::Kind::Short: return short_answer();
    case quiz::Kind::Compare: return compare();
    }
    return choice();
}

}

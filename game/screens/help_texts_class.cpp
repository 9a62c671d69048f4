// SPDX-License-Identifier: MIT
#include "base/language.h"
#include "screens/help_texts.h"

namespace screens {

namespace {

using base::message;

HelpPage lobby_help()
{
    return {message("The lobby"),
            {message("Students open the address in any browser and type the code, or point a phone’s camera at the "
                     "square. Their names come up here as they join."),
             message("Start when everybody is in. Who comes late can still join by the same address and code, and goes "
                     "straight into the running question; lock the room if nobody else should."),
             message("Pace, teams, standings and hidden names are under “More”.")},
            {{{message("Enter")}, message("starts with the first question")},
             {{message("L")}, message("locks the room, or unlocks it")},
             {{message("N")}, message("says what to do when no phone gets through")},
             {{message("M")}, message("opens all that you can set")}}};
}

HelpPage question_help()
{
    return {
        message("The class’s question"),
        {message("Students answer on their own devices. Here stands how many have; the receipt comes by itself when "
                 "everybody has answered, or when you show it."),
         message("A skipped question counts for nobody. A pause stops the clock and keeps everybody’s answer.")},
        {{{message("Enter")}, message("shows the receipt now")},
         {{message("K")}, message("skips the question")},
         {{message("P")}, message("pauses")},
         {{message("T")}, message("gives the class more time, where there is a timer")},
         {{message("M")}, message("opens all that you can set")}}};
}

HelpPage receipt_help()
{
    return {message("The class’s receipt"),
            {message("The passage that proves the answer, in marker yellow in its article; what is right, and why; and "
                     "how many gave which answer. The right one has a tick."),
             message("This is the time to talk: nothing counts until you go on.")},
            {{{message("Enter")}, message("goes on, to the standings first where they are on")},
             {{message("G")}, message("goes straight on to the next question")},
             {{message("B")}, message("leads from the standings back to the receipt")},
             {{message("P")}, message("pauses")},
             {{message("M")}, message("opens all that you can set")}}};
}

HelpPage standing_help()
{
    return {message("A class that rests"),
            {message("Nothing counts while a class is paused or has stopped."),
             message("Everything is kept, on this computer, from the moment it happened: even a computer that is "
                     "switched off forgets nothing.")},
            {{{message("Enter")}, message("does what has the focus")},
             {{message("G")}, message("goes on with a class that has stopped")},
             {{message("O")}, message("opens the report on it, after a word of caution")},
             {{message("M")}, message("opens all that you can set")}}};
}

HelpPage own_pace_help()
{
    return {message("At their own pace"),
            {message("Everybody goes from question to question by themselves and sees each receipt at once."),
             message("The class closes on the day that you chose. This computer has to be on for students to go on.")},
            {{{message("R")}, message("shows how far everybody is")},
             {{message("M")}, message("opens all that you can set")},
             {{message("Esc")}, message("stops or ends the class")}}};
}

HelpPage end_help()
{
    return {message("The end of a class"),
            {message("How the class did, and the question that the fewest had right: the one to talk about next time."),
             message("Students see their own results and receipts, and can take them home, until the class is closed "
                     "here.")},
            {{{message("Enter")}, message("closes the class")},
             {{message("O")}, message("opens the report on it, after a word of caution")},
             {{message("R")}, message("shows the students by name")}}};
}

}

HelpPage class_help(ClassStage stage)
{
    switch (stage) {
    case ClassStage::Lobby: return lobby_help();
    case ClassStage::Question: return question_help();
    case ClassStage::Receipt:
    case ClassStage::Earlier: return receipt_help();
    case ClassStage::OwnPace: return own_pace_help();
    case ClassStage::Finished: return end_help();
    case ClassStage::Paused:
    case ClassStage::Stopped: break;
    }
    return standing_help();
}

}

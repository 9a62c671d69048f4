// SPDX-License-Identifier: MIT
#include "screens/help_texts.h"

#include "base/language.h"
#include "screens/update.h"

namespace screens {

namespace {

using base::message;

HelpPage page_on(const Title&)
{
    return {message("The front page"),
            {message("The large story is your next round: one that you left, or a pack that waits to be played. Beside "
                     "it stand other packs, and the till roll of your last receipts."),
             message("Every answer comes with its receipt: the passage of the article that proves it. A question "
                     "without one is never asked."),
             message("Nothing you do here leaves this computer.")},
            {{{message("Enter")}, message("plays the round, or goes on with yours")},
             {{message("C")}, message("lets you choose length, kinds, timer and players")},
             {{message("R")}, message("opens the articles first")},
             {{message("H")}, message("hosts a class on the pack")},
             {{message("L")}, message("shows all packs")}}};
}

HelpPage page_on(const Library&)
{
    return {message("All packs"),
            {message("Every pack of questions on this computer: what it is about, how many questions it has, and how "
                     "you did last time. You can play it at once, choose a round of it, or read its articles first."),
             message("A question whose passage can’t be found is left out, and the pack says how many and why. A pack "
                     "that can’t be played says what is wrong with it.")},
            {{{message("Tab")}, message("goes from pack to pack")},
             {{message("Enter")}, message("plays the pack that has the focus")},
             {{message("Esc")}, message("leads back to the front page")}}};
}

HelpPage page_on(const Setup&)
{
    return {message("Choosing a round"),
            {message("Everything here is set sensibly: Enter begins. The line at the top says how many questions your "
                     "choice comes to. “All” leaves nothing out; tick something, and only that is asked."),
             message("Read first puts an article on the table before its questions. A feed is a stream of claims to "
                     "judge. A timer runs only while you answer: it rests while you read, pause or look for help."),
             message("Two to eight can play at one desk. They hand it on and all answer everything, or they buzz and "
                     "the first one answers.")},
            {{{message("←"), message("→")}, message("choose, and set how many play")},
             {{message("Space")}, message("ticks a kind, a skill or an article")},
             {{message("Enter")}, message("begins the round")},
             {{message("R")}, message("looks into the articles")}}};
}

HelpPage page_on(const History&)
{
    return {
        message("Your record"),
        {message("How you did over your last rounds, whoever wrote the packs. Telling apart says how well you know "
                 "supported claims from others; trust says whether you believe too much or doubt too much. Calling "
                 "everything false is no skill, and shows as doubt."),
         message("The plot asks: when you were sure, were you right? Points on its slanting line mean that you know "
                 "what you know."),
         message("Until there are enough claims to say something, a meter says how many are missing.")},
        {{{message("Esc")}, message("leads back to the front page")}}};
}

HelpPage page_on(const Reading&)
{
    return {message("Reading first"),
            {message("The articles of the next questions lie on the table. Read them as you would at breakfast: no "
                     "clock runs here, and nothing is asked yet."),
             message("Look for who says what, and how they know. Names, numbers and days are easy to mix up later."),
             message("When you have read enough, go on. The articles are put away, and come back with the receipts.")},
            {{{message("↑"), message("↓")}, message("scroll the article")},
             {{message("Enter")}, message("begins the questions")},
             {{message("Esc")}, message("pauses")}}};
}

HelpPage page_on(const Handover&)
{
    return {message("The desk goes on"),
            {message("Hand the desk to the player who is named. The question shows once they have taken it, so nobody "
                     "thinks about it longer than the others."),
             message("Everybody answers the same question, and another begins each time. The receipt and the points "
                     "come when all have answered: look away until then.")},
            {{{message("Enter")}, message("takes the desk")}, {{message("Esc")}, message("pauses")}}};
}

HelpPage page_on(const Buzzing&)
{
    return {message("Who knows it?"),
            {message("The question is open to everybody. The first to press their key answers it alone, and says how "
                     "sure they are; keys stand beside the names."),
             message("After a wrong answer the others may try, each once. Being quick earns nothing by itself: points "
                     "are lost as easily as they are won."),
             message("When nobody wants to answer, pass the question on, and its receipt comes.")},
            {{{message("1"), message("2")}, message("a player’s number answers, as does their letter")},
             {{message("0")}, message("nobody knows")},
             {{message("Esc")}, message("pauses")}}};
}

HelpPage page_on(const Question&)
{
    return help_page(quiz::Kind::Choice);
}

HelpPage page_on(const Pointing&)
{
    return {message("The second step"),
            {message("Your answer is given and stays as it is. Now show where it stands: click the sentence that "
                     "proves it, or, for a claim, the sentence that decides it."),
             message("The right sentence earns one more point. A wrong one costs nothing, and you can skip this."),
             message("Why it is asked: who goes back to the source is seldom fooled.")},
            {{{message("↑"), message("↓")}, message("go from sentence to sentence")},
             {{message("Enter")}, message("points at the sentence")},
             {{message("S")}, message("skips this step")},
             {{message("Esc")}, message("pauses")}}};
}

HelpPage page_on(const Receipt&)
{
    return {message("The receipt"),
            {message("From the top: whether you were right; the passage, in marker yellow where it stands in its "
                     "article; how the claim differs from it; why; where it all comes from; and what your answer was "
                     "worth. No clock runs while you read."),
             message("When you were certain and wrong, the passage is shown before the game goes on. That is where "
                     "one learns most."),
             message("If you think the question is wrong, report it. Its author will see your note.")},
            {{{message("Enter")}, message("goes on")},
             {{message("A")}, message("opens the article here")},
             {{message("O")}, message("opens the original in your browser")},
             {{message("!")}, message("reports the question, as does R")},
             {{message("Esc")}, message("pauses")}}};
}

HelpPage page_on(const Results&)
{
    return {message("The results"),
            {message("The headline says it in words before any number does. Below it: how well you told supported "
                     "claims from others, whether you trusted too much or too little, each skill by itself, and "
                     "whether you were right when you were sure."),
             message("The meters count your recent rounds too, since one round has too few claims for them."),
             message("You can look through all receipts again, or play the questions that you missed.")},
            {{{message("Enter")}, message("plays again, or opens what has the focus")},
             {{message("Tab")}, message("goes on to the receipts and your record")},
             {{message("Esc")}, message("leads back to the front page")}}};
}

HelpPage page_on(const Reader&)
{
    return {message("Reading an article"),
            {message("An article of the pack, as its receipts show it. A passage that proves an answer stands in "
                     "marker yellow."),
             message("You can put a mark of your own on a sentence, to find it again while the article is open. Where "
                     "the original is on the web, its address opens in your browser, and only then.")},
            {{{message("↑"), message("↓")}, message("go from sentence to sentence")},
             {{message("Enter")}, message("marks the sentence, or takes the mark away")},
             {{message("N")}, message("opens the next article")},
             {{message("O")}, message("opens the original in your browser")},
             {{message("Esc")}, message("leads back")}}};
}

HelpPage page_on(const SettingsLayer&)
{
    return {message("Settings"),
            {message("Every change shows at once and is kept for the player at the desk; nothing needs to be saved. "
                     "The round that you are playing waits, and its clock rests."),
             message("Large letters, strong contrast and OpenDyslexic can be combined as you like. With motion off, "
                     "receipts are simply there. Read aloud says what has the focus, when speech-dispatcher is "
                     "installed.")},
            {{{message("←"), message("→")}, message("choose, and move a slider")},
             {{message("Space")}, message("turns a switch")},
             {{message("Esc")}, message("closes the settings")}}};
}

HelpPage page_on(const PlayersLayer&)
{
    return {message("Players"),
            {message("Everybody who plays on this computer can have a name here, with settings and a record of their "
                     "own. There is no account and no password, and nothing leaves this computer."),
             message("Save everything as a file writes all that is known of a player where you can read it. Deleting "
                     "takes all of it away for good, which is why it asks once more.")},
            {{{message("Tab")}, message("goes from player to player")},
             {{message("Enter")}, message("does what has the focus, and adds the name that is typed")},
             {{message("Esc")}, message("leads back")}}};
}

HelpPage page_on(const ReportLayer&)
{
    return {
        message("Reporting a question"),
        {message("Questions are written by people and can be wrong: two answers fit, the passage says something "
                 "else, a word is misleading. Say in a line or two what you found."),
         message("The note is kept on this computer with the questions of the pack, and its author sees it in the "
                 "editor. It changes nothing about your points.")},
        {{{message("Enter")}, message("keeps the note")}, {{message("Esc")}, message("leads back to the receipt")}}};
}

HelpPage page_on(const GiveUpLayer&)
{
    return {message("Giving up"),
            {message("Giving up ends the round here. Every question whose receipt you have seen counts, with its "
                     "points; the one on the table counts for nobody."),
             message("If you only want to stop for today, choose the front page in the pause menu instead: the round "
                     "waits for you there as you left it.")},
            {{{message("Enter")}, message("does what has the focus")}, {{message("Esc")}, message("goes on playing")}}};
}

HelpPage page_on(const InClass&)
{
    return class_help(ClassStage::Lobby);
}

HelpPage page_on(const ClassMenuLayer&)
{
    return {message("Steer the class"),
            {message("Standings, names and the lock can be switched at any time; pace and teams only before the first "
                     "question."),
             message("Standings are off until you want them. With hidden names nobody sees the name of another, on the "
                     "wall or on a phone."),
             message("An earlier receipt that you choose shows on every screen; the time of the class stands "
                     "meanwhile.")},
            {{{message("R")}, message("shows the students by name, for you to rename or take out")},
             {{message("B")}, message("shows the earlier receipts")},
             {{message("N")}, message("says what to do when no phone gets through")},
             {{message("D")}, message("leads to a link for another device")},
             {{message("E")}, message("stops or ends the class")},
             {{message("M"), message("Esc")}, message("lead back to the class")}}};
}

HelpPage page_on(const RosterLayer&)
{
    return {
        message("Students"),
        {message("Everybody who joined, by name, with points: turn the projector off while you are here if the "
                 "class should not see that."),
         message("Who is taken out keeps answers and points, and can be let back in. For who needs longer, lift the "
                 "time limit: the others’ timer stays.")},
        {{{message("Tab")}, message("goes from student to student")},
         {{message("Enter")}, message("does what has the focus, and takes the name that is typed")},
         {{message("Esc")}, message("leads back")}}};
}

HelpPage page_on(const NoPhoneLayer&)
{
    return {message("No phone gets through?"),
            {message("A phone reaches this computer over the network that both are in. What stands in the way most "
                     "often: another network, a network for guests that keeps devices apart, or a firewall here."),
             message("Where this computer is in several networks, choose the one that the phones are in: address and "
                     "code on the wall change with it.")},
            {{{message("Esc")}, message("leads back")}}};
}

HelpPage page_on(const HandOverLayer&)
{
    return {message("Go on from another device"),
            {message("The link opens the teacher’s page of this class on a phone, a tablet or another computer in the "
                     "same network. That device steers then; this window goes on showing the class."),
             message("The link shows only when you ask for it, and goes when you leave this page: whoever has it "
                     "steers the class. From this window you can take the class back.")},
            {{{message("Enter")}, message("shows the link")}, {{message("Esc")}, message("leads back")}}};
}

HelpPage page_on(const ClassReportLayer&)
{
    return {message("The report on the class"),
            {message("The report tells how well the class told true from false, how sure it was and which questions "
                     "were hard, and has a page for every student. It is saved on this computer and opened in your "
                     "browser, and nothing leaves the computer."),
             message("With names it is for the teacher. With numbers it can be shown and talked about.")},
            {{{message("Enter")}, message("does what has the focus")}, {{message("Esc")}, message("leads back")}}};
}

HelpPage page_on(const EarlierLayer&)
{
    return {message("Earlier receipts"),
            {message("Choose a receipt to talk about it again. It shows here and on every phone, and nothing counts "
                     "meanwhile."),
             message("Afterwards the class goes on where it was: the question that was open is open still, with the "
                     "time that it had left.")},
            {{{message("Enter")}, message("shows the receipt that has the focus")},
             {{message("Esc")}, message("leads back")}}};
}

HelpPage page_on(const LeavingLayer&)
{
    return {message("Stopping or ending"),
            {message("A class that stops is kept with its names, answers and points, and goes on another day: choose "
                     "the same pack to host it again."),
             message("A class that ends shows everybody their results. It can’t be gone on with, but its report can be "
                     "made until it is deleted.")},
            {{{message("Enter")}, message("does what has the focus")}, {{message("Esc")}, message("leads back")}}};
}

HelpPage page_on(const HelpLayer&)
{
    return page_on(Title{});
}

}

HelpPage help_page(const Screen& screen)
{
    return std::visit([](const auto& each) { return page_on(each); }, screen);
}

HelpPage help_page(const Layer& layer)
{
    return std::visit([](const auto& each) { return page_on(each); }, layer);
}

HelpPage pause_help()
{
    return {message("A pause"),
            {message("The question is covered and no time counts: a pause is for the door and the kettle, not for "
                     "thinking."),
             message("Go on, and everything is as it was, with what you had chosen. Leave for the front page, and the "
                     "round waits there, even when the game is closed in between. Give up, and it ends with the points "
                     "of the receipts so far.")},
            {{{message("Esc")}, message("goes on with the round")}}};
}

HelpPage help_page(const State& state)
{
    const auto below = std::find_if(state.layers.rbegin(), state.layers.rend(),
                                    [](const Laid& laid) { return !std::holds_alternative<HelpLayer>(laid.layer); });
    if (below != state.layers.rend()) {
        return help_page(below->layer);
    }
    if (std::holds_alternative<InClass>(state.screen) && state.classroom) {
        return class_help(class_stage(state.classroom->now->room));
    }
    const bool menu = state.layers.empty() || state.layers.front().clock == Clock::AsItWas;
    if (is_paused(state) && menu) {
        return pause_help();
    }
    const bool asked = std::holds_alternative<Question>(state.screen) && state.pack && state.round;
    const quiz::Item* item = asked ? rounds::current_item(*state.pack, *state.round) : nullptr;
    return item == nullptr ? help_page(state.screen) : help_page(quiz::kind(item->question));
}

std::vector<HelpKey> common_keys()
{
    return {{{message("Tab")}, message("goes on to the next thing, with Shift back")},
            {{message("Page ↑"), message("Page ↓")}, message("scroll what is longer than the window")},
            {{message("F1"), message("F2")}, message("open and close help and settings")},
            {{message("Ctrl"), message("+"), message("−")}, message("change the size of the text")},
            {{message("Ctrl"), message("Q")}, message("leaves the game; a round waits for you")}};
}

std::string_view pad_help()
{
    return message("On a gamepad the lower button does what has the focus, the right one leads back, the upper one "
                   "shows a hint, and the left one takes back; those at the shoulders scroll.");
}

}

// SPDX-License-Identifier: MIT
#include "terminal/session.h"

#include "answers.h"
#include "base/rng.h"
#include "conversation.h"
#include "round/codec.h"
#include "text/unicode.h"

#include <doctest/doctest.h>
#include <fmt/core.h>

using talk::has;

namespace {

const std::string call_line = ">>Ana Reis, the harbour master of Port Ellery, called the lighthouse at 6:40 a.m.<<";

}

TEST_CASE("terminal::opening - says what the round is about, what it leaves out and why, and asks")
{
    const std::string page = talk::begin(talk::pack()).opening;
    CHECK(has(page, "RECEIPTS · The storm\nTwo reports on one night.\nA storm; nobody is hurt.\n"));
    CHECK(has(page, "1 question was left out:\n  lost-bell: the passage is gone\n"));
    CHECK(has(page, "3 questions for Ada. Type help at any time.\n"));
    CHECK(has(page, "\nQuestion 1 of 3 · "));
    CHECK_FALSE(has(page, "it is your turn"));
}

TEST_CASE("terminal::opening - names five of many questions left out, and counts the kinds that are not asked")
{
    const quiz::ReadyPack two = make::ready({make::choice(), make::number(), make::date()});
    CHECK(has(talk::planned(two, {.kinds = {quiz::Kind::Choice}}).opening,
              "2 questions are of kinds that this round does not ask.\n"));
    CHECK_FALSE(has(talk::begin(two).opening, "does not ask"));
    quiz::ReadyPack pack = two;
    for (int i = 0; i < 9; ++i) {
        pack.left_out.push_back({{fmt::format("q{}", i)}, "its wording changed"});
    }
    const std::string page = talk::begin(pack).opening;
    CHECK(has(page, "9 questions were left out:\n  q0: its wording changed\n"));
    CHECK(has(page, "  q4: its wording changed\n  and 4 more.\n"));
}

TEST_CASE("terminal::opening - a round that was cut off goes on where it stopped")
{
    talk::Conversation talk = talk::begin(talk::pack());
    talk.type(talk::right_line(talk));
    const auto state = rounds::replay(talk.pack, talk.events);
    REQUIRE(state.has_value());
    const std::string page = terminal::opening(talk.pack, {.state = *state});
    // The answer is given, but its receipt is not on the table yet.
    CHECK(has(page, "The round goes on where it stopped: 0 points so far.\n"));
    CHECK(has(page, terminal::opening(talk.pack, talk.session)));
    rounds::State paused = rounds::update(talk.pack, *state, {{talk.now}, rounds::Paused{}}).state;
    CHECK(has(terminal::opening(talk.pack, {.state = paused}), "The round is paused. Press Enter to go on"));
}

TEST_CASE("terminal::update - a whole round, from the first question to the results")
{
    talk::Conversation talk = talk::begin(talk::pack());
    std::string last;
    for (int i = 0; i < 3; ++i) {
        CHECK(talk.is<rounds::Asking>());
        last = talk.type(talk::right_line(talk));
        if (talk.is<rounds::Pointing>()) {
            CHECK(has(last, "Which sentence proves it? A number from 1 to 5, or Enter to skip.\n"));
            last = talk.type("");
        }
        CHECK(has(last, fmt::format("RECEIPT {} of 3", i + 1)));
        CHECK(has(last, "RIGHT. You said "));
        CHECK(has(last, i < 2 ? "Press Enter for the next question.\n" : "Press Enter for the results.\n"));
        last = talk.type("");
    }
    CHECK(has(last, "THE ROUND IS OVER\nYour round: 6 points, 3 of 3 right.\n  Who: 2 of 2\n  Support: 1 of 1\n"));
    CHECK(has(last, "\nReceipts\n  1  RIGHT +2 · "));
    CHECK(has(last, " · Who called the lighthouse at 6:40 a.m.? · Ana Reis\n"));
    CHECK(has(last, " · The storm drove 20 boats ashore. · Refuted\n"));
    CHECK(terminal::is_over(talk.session));
    CHECK(talk.effects.size() == 4);
    const auto again = rounds::replay(talk.pack, talk.events);
    REQUIRE(again.has_value());
    CHECK(rounds::encode(*again) == rounds::encode(talk.session.state));
    CHECK(talk.type("more") == "The round is over.\n");
    CHECK(talk.end().empty());
}

TEST_CASE("terminal::update - the receipt shows the passage in its paragraph, who says it, why, and the points")
{
    quiz::Question question = make::choice();
    question.attribution = {"Reuters", "three regional diplomats"};
    talk::Conversation talk = talk::on(question, {"Ada"}, {.width = 200});
    talk.type("Ana Reis 3");
    const std::string page = talk.type("1");
    CHECK(has(page, "RIGHT. You said Ana Reis, certain.\n"));
    CHECK(has(page, "The answer: Ana Reis\n"));
    CHECK(has(page, "  " + call_line + " on 3 May 2021. The keeper lit the lamp at once.\n"));
    CHECK(has(page, "The Courier · Storm at Port Ellery\n"));
    CHECK(has(page, "Said by: Reuters <- three regional diplomats\n"));
    CHECK(has(page, "Why: The report says so.\n"));
    CHECK(has(page, "  Answer, certain: +3\n  Passage found: +1\n  Total so far: 4\n"));
    CHECK_FALSE(has(page, "Not "));
}

TEST_CASE("terminal::update - a wrong answer hears why, and another sentence earns nothing")
{
    talk::Conversation talk = talk::on(make::choice(), {"Ada"}, {.width = 200});
    talk.type("Tomas Lund 3");
    const std::string page = talk.type("5");
    CHECK(has(page, "WRONG. You said Tomas Lund, certain.\n"));
    CHECK(has(page, "The answer: Ana Reis\n"));
    CHECK(has(page, "Not Tomas Lund: He answered.\n"));
    CHECK(has(page, "  Answer, certain: -6\n  Another passage named: 0\n  Total so far: -6\n"));
}

TEST_CASE("terminal::update - a claim that is not in the article says what the nearest passage leaves open")
{
    talk::Conversation talk = talk::on(make::verdict(quiz::Verdict::NotInArticle), {"Ada"}, {.width = 200});
    talk.type("n 1");
    const std::string page = talk.type("skip");
    CHECK(has(page, "RIGHT. You said Not in the article, a guess.\n"));
    CHECK(has(page, "What the passage does not say: It counts boats ashore, and none at sea.\n"));
    CHECK(has(page, "  No passage named: 0\n"));
}

TEST_CASE("terminal::update - a locate shows numbered sentences and quotes the one that was named")
{
    talk::Conversation talk = talk::on(make::locate(), {"Ada"}, {.width = 200});
    CHECK(has(talk.opening, "\n   2  The keeper lit the lamp at once.\n\n   3  The storm drove 12 boats ashore.\n"));
    const std::string page = talk.type("2 1");
    CHECK(has(page, "WRONG. You said \"The keeper lit the lamp at once.\", a guess.\n"));
    CHECK(has(page, ">>The storm drove 12 boats ashore.<<"));
    CHECK_FALSE(has(page, "The answer:"));
    CHECK_FALSE(has(page, "No passage named"));
}

TEST_CASE("terminal::update - an answer without confidence is said back, and can be taken back")
{
    talk::Conversation talk = talk::on(make::choice());
    CHECK(talk.type("Tomas Lund")
          == "Your answer: Tomas Lund\nHow sure are you? 1 a guess (+1/0), 2 fairly sure (+2/-2), 3 certain "
             "(+3/-6); or\nback to answer again.\n");
    CHECK(talk.type("four") == "Please type 1, 2 or 3 to say how sure you are, or back to answer again.\n");
    CHECK(has(talk.type("back"), "Who called the lighthouse"));
    CHECK(talk.type("back") == "There is no answer to take back.\n");
    CHECK(talk.events.size() == 1);
    talk.type("Ana Reis");
    talk.type("certain");
    talk.type("");
    CHECK(talk.points() == 3);
}

TEST_CASE("terminal::update - input that makes no sense is told what is accepted, and changes nothing")
{
    talk::Conversation choice = talk::on(make::choice());
    const std::string for_choice
        = "Please type a letter from A to C or the words of an answer, alone or with how\nsure you are: b 2.\n";
    for (const char* line : {"", "d", "b 7", "<b>", "-1", "\t"}) {
        CAPTURE(line);
        CHECK(choice.type(line) == for_choice);
    }
    CHECK(choice.type(std::string(5000, 'a'))
          == "That line is longer than any answer. Please type help to hear what can be typed.\n");
    CHECK(choice.type("\xFF\xFE") == "That line is not readable text. Please type help to hear what can be typed.\n");
    CHECK(choice.events.size() == 1);
    choice.type("a 1");
    CHECK(choice.type("99") == "Which sentence proves it? A number from 1 to 5, or Enter to skip.\n");
    choice.type("");
    CHECK(choice.type("next please") == "Press Enter for the results.\n");
    talk::Conversation verdict = talk::on(make::verdict(), {"Ada"}, {.width = 200});
    CHECK(has(verdict.type("x"), "Please type S for supported, R for refuted or N for not in the article"));
    talk::Conversation locate = talk::on(make::locate(), {"Ada"}, {.width = 200});
    CHECK(has(locate.type("x"), "Please type the number of a sentence, from 1 to 5"));
}

TEST_CASE("terminal::update - help, article, receipt and again can be typed at any time")
{
    talk::Conversation talk = talk::begin(talk::pack());
    CHECK(has(talk.type("HELP"), "What you can type at any time:\n"));
    CHECK(has(talk.type("?"), "What you can type at any time:\n"));
    CHECK(talk.type("receipt") == "There is no receipt yet: it comes after your answer.\n");
    CHECK(has(talk.type("article"), "   3  The storm drove 12 boats ashore.\n"));
    CHECK(has(talk.opening, talk.type("again")));
    const std::string locate_first = talk.type(talk::right_line(talk));
    const std::string receipt = talk.is<rounds::Pointing>() ? talk.type("") : locate_first;
    CHECK(has(receipt, talk.type("receipt")));
    talk.type("");
    CHECK(has(talk.type("receipt"), "RECEIPT 1 of 3"));
    CHECK(talk.is<rounds::Asking>());
}

TEST_CASE("terminal::update - a pause stops the clock and keeps an answer that waits")
{
    talk::Conversation talk = talk::on(make::choice());
    talk.type("Ana Reis");
    CHECK(talk.type("pause") == "The round is paused. Press Enter to go on, or type quit to end it.\n");
    CHECK(talk.type("2") == "The round is paused. Press Enter to go on, or type quit to end it.\n");
    CHECK(talk.type("pause") == "The round is paused. Press Enter to go on, or type quit to end it.\n");
    talk.now += 3'600'000;
    CHECK(has(talk.type(""), "Your answer: Ana Reis\n"));
    talk.type("2");
    const rounds::Attempt& attempt = talk.session.state.attempts.at(0);
    CHECK(attempt.answered_at.milliseconds - attempt.asked_at.milliseconds < 10'000);
}

TEST_CASE("terminal::update - quitting keeps what was earned")
{
    talk::Conversation talk = talk::begin(talk::pack());
    talk.type(talk::right_line(talk));
    if (talk.is<rounds::Pointing>()) {
        talk.type("");
    }
    talk.type("");
    const std::string page = talk.type("quit");
    CHECK(has(page, "THE ROUND ENDS HERE, and what was earned counts.\nYour round: 2 points, 1 of 1 right.\n"));
    CHECK(terminal::is_over(talk.session));
    CHECK(talk.events.back().what == rounds::Happening{rounds::GaveUp{}});
}

TEST_CASE("terminal::update - quitting works while paused and before any answer")
{
    talk::Conversation talk = talk::begin(talk::pack());
    talk.type("pause");
    CHECK(talk.type("quit")
          == "\nTHE ROUND ENDS HERE, and what was earned counts.\nYour round: 0 points, 0 of 0 right.\n");
}

TEST_CASE("terminal::update - the end of input in the middle of a question ends the round with its results")
{
    talk::Conversation talk = talk::on(make::choice());
    talk.type("Ana Reis");
    const std::string page = talk.end();
    CHECK(has(page, "THE ROUND ENDS HERE"));
    CHECK(has(page, "0 points, 0 of 0 right."));
    CHECK(terminal::is_over(talk.session));
    CHECK(talk.effects.back() == rounds::Effect{rounds::EndRound{}});
}

TEST_CASE("terminal::update - the end of input leaves the second step out, and the answer counts")
{
    talk::Conversation talk = talk::on(make::choice());
    talk.type("Ana Reis 2");
    REQUIRE(talk.is<rounds::Pointing>());
    const std::string page = talk.end();
    CHECK(has(page, "RECEIPT 1 of 1"));
    CHECK(has(page, "THE ROUND IS OVER\nYour round: 2 points, 1 of 1 right.\n"));
    CHECK(talk.session.state.phase == rounds::Phase{rounds::Finished{.gave_up = false}});
}

TEST_CASE("terminal::update - the end of input with a question open for another player counts it for nobody")
{
    talk::Conversation talk = talk::on(make::choice(), {"Ada", "Ben"});
    talk.type("");
    talk.type("Ana Reis 2");
    const std::string page = talk.end();
    CHECK_FALSE(has(page, "RECEIPT"));
    CHECK_FALSE(has(page, "it is your turn"));
    CHECK(has(page, "Ada: 0 points, 0 of 0 right.\nBen: 0 points, 0 of 0 right.\n"));
}

TEST_CASE("terminal::update - the end of input while paused ends the round")
{
    talk::Conversation talk = talk::begin(talk::pack());
    talk.type("pause");
    CHECK(has(talk.end(), "THE ROUND ENDS HERE"));
}

TEST_CASE("terminal::update - colour adds escape sequences around the passage and changes nothing else")
{
    const auto receipt = [](terminal::Colour colour) {
        talk::Conversation talk = talk::on(make::choice(), {"Ada"}, {.width = 60, .colour = colour});
        CHECK_FALSE(has(talk.opening, "\x1b"));
        talk.type("Ana Reis 2");
        return talk.type("1");
    };
    const std::string plain = receipt(terminal::Colour::Off);
    std::string coloured = receipt(terminal::Colour::On);
    CHECK_FALSE(has(plain, "\x1b"));
    CHECK(has(coloured, "\x1b[30;43m>>Ana Reis"));
    for (const std::string& code : {std::string("\x1b[30;43m"), std::string("\x1b[0m")}) {
        for (std::size_t at = coloured.find(code); at != std::string::npos; at = coloured.find(code)) {
            coloured.erase(at, code.size());
        }
    }
    CHECK(coloured == plain);
}

TEST_CASE("terminal::update - right-to-left text passes unbroken")
{
    const std::string passage = "سقطت دمشق في صباح الثامن من كانون الأول.";
    quiz::ReadyPack pack = make::ready({});
    pack.articles = {make::article("arabic", passage + " ولم يقل أحد شيئا.\n\nانتهى.")};
    quiz::Question question
        = make::question("city", "أي مدينة سقطت؟", quiz::Choice{"دمشق"}, make::anchor("arabic", passage, "دمشق"));
    question.options = {{"حلب", "لا"}, {"دمشق", ""}};
    const auto item = quiz::to_item(question, pack.articles);
    REQUIRE(item.has_value());
    pack.items = {*item};
    talk::Conversation talk = talk::begin(pack, {"ليلى"}, {.width = 200});
    CHECK(has(talk.opening, "أي مدينة سقطت؟\n"));
    CHECK(has(talk.opening, "ليلى"));
    talk.type("دمشق 3");
    const std::string page = talk.type("1");
    CHECK(has(page, ">>" + passage + "<<"));
    CHECK(has(page, "RIGHT. You said دمشق, certain.\n"));
    CHECK(talk.points() == 4);
}

TEST_CASE("terminal::update - a pack can't send escape sequences to the terminal")
{
    quiz::ReadyPack pack = talk::pack();
    const std::string attack = "\x1b]0;owned\x07";
    pack.title += attack;
    pack.notice += attack;
    pack.articles[0].title += attack;
    pack.articles[0].url = "https://example.org/" + attack;
    for (quiz::Item& item : pack.items) {
        item.question.prompt += attack;
        item.question.why += attack;
        item.question.attribution.push_back(attack);
    }
    pack.left_out[0].reason += attack;
    talk::Conversation talk = talk::begin(pack);
    std::string all = talk.opening;
    while (!terminal::is_over(talk.session)) {
        all += talk.is<rounds::Asking>() ? talk.type(talk::right_line(talk)) : talk.type("");
    }
    CHECK(has(all, "]0;owned"));
    CHECK_FALSE(has(all, "\x1b"));
    CHECK_FALSE(has(all, "\x07"));
}

TEST_CASE("terminal::update - any lines at all lead to a round that can be replayed, and to readable text")
{
    const std::vector<std::string> lines
        = {"",     "a",     "b 2",        "c",    "s 3",  "r",       "n 1",   "1",
           "2",    "3",     "4 2",        "99",   "back", "receipt", "again", "article",
           "help", "pause", "Ana Reis 1", "quit", "\xFF", "حلب",     "b  3",  "nonsense"};
    base::Rng rng{11};
    for (int game = 0; game < 60; ++game) {
        const std::size_t players = 1 + base::draw(rng, 3);
        const std::vector<std::string> names = {"Ada", "Ben", "Cem"};
        const rounds::Plan plan{.opening = static_cast<rounds::Opening>(base::draw(rng, 2)),
                                .seats = static_cast<rounds::Seats>(base::draw(rng, 2))};
        talk::Conversation talk = talk::planned(base::draw(rng, 2) == 0 ? talk::pack() : talk::nine_kinds(), plan,
                                                {names.begin(), names.begin() + static_cast<std::ptrdiff_t>(players)},
                                                {.width = base::draw(rng, 100)}, base::next(rng));
        for (int i = 0; i < 60; ++i) {
            const std::string& line = lines[base::draw(rng, lines.size())];
            const std::string output = talk.type(line == "quit" && base::draw(rng, 4) != 0 ? "" : line);
            CHECK_FALSE(output.empty());
            CHECK(output.ends_with('\n'));
            CHECK_FALSE(text::first_bad_byte(output).has_value());
        }
        talk.end();
        CHECK(terminal::is_over(talk.session));
        const auto again = rounds::replay(talk.pack, talk.events);
        REQUIRE(again.has_value());
        CHECK(*again == talk.session.state);
    }
}

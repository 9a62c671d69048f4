// SPDX-License-Identifier: MIT
#include "quiz/scale.h"
#include "scenes.h"
#include "screens/ids.h"

namespace table {

namespace {

namespace ids = screens::ids;
using learn::Confidence;

void add(std::vector<Scene>& all, std::string name, const Table& table)
{
    all.push_back({std::move(name), table.state});
}

/// A table at which a round of just this question was begun.
Table asked(quiz::Question question, rounds::Plan plan = {}, std::vector<std::string> players = {"Ana"})
{
    question.hint = "Look at the second paragraph.";
    Table table(storm({question}));
    table.open();
    table.say(screens::OpenSetup{"storm.toml"});
    table.say(screens::ChangePlan{std::move(plan)});
    table.say(screens::ChangeSeats{std::move(players)});
    table.say(screens::StartPlanned{});
    return table;
}

void type(Table& table, const std::string& words)
{
    table.say(screens::Changed{ui::TextChanged{{ids::field}, words}});
}

void slide(Table& table, double value)
{
    table.say(screens::Changed{ui::SliderMoved{{ids::slider}, value}});
}

void amounts(std::vector<Scene>& all)
{
    Table number = asked(make::number());
    add(all, "question-number", number);
    slide(number, 20);
    number.say(screens::SetConfidence{Confidence::Guess});
    add(all, "question-number-slid", number);
    type(number, "a dozen or so");
    add(all, "question-number-unread", number);
    Table date = asked(make::date());
    add(all, "question-date", date);
    type(date, "9 may");
    add(all, "question-date-typed", date);
    slide(date, quiz::place_of(std::chrono::year{2021} / 5 / 31));
    add(all, "question-date-at-the-end", date);
    quiz::Question exact = make::number();
    std::get<quiz::Number>(exact.body) = {30000, 0, "people who live in the town", {}};
    add(all, "question-number-exact", asked(exact));
}

void rows_and_words(std::vector<Scene>& all)
{
    Table order = asked(make::order());
    add(all, "question-order", order);
    order.say(screens::Changed{ui::ItemMoved{{"order"}, 0, 2}});
    add(all, "question-order-moved", order);
    order.press(ui::Key::Space);
    add(all, "question-order-picked-up", order);
    Table altered = asked(make::altered());
    add(all, "question-altered", altered);
    altered.say(screens::ChooseAnswer{altered.answer(false)});
    add(all, "question-altered-picked", altered);
    Table brief = asked(make::short_answer());
    add(all, "question-short", brief);
    type(brief, "Tomas Lund");
    add(all, "question-short-typed", brief);
}

void open_articles(std::vector<Scene>& all)
{
    Table compare = asked(make::compare());
    add(all, "question-compare", compare);
    compare.say(screens::ChooseAnswer{compare.answer(true)});
    compare.say(screens::SetConfidence{Confidence::Certain});
    add(all, "question-compare-chosen", compare);
    Table locate = asked(make::locate());
    locate.say(screens::ChooseAnswer{locate.answer(true)});
    locate.say(screens::SetConfidence{Confidence::FairlySure});
    add(all, "question-located-ready", locate);
    rounds::Plan read_first;
    read_first.opening = rounds::Opening::ReadFirst;
    add(all, "reading-one", asked(make::choice(), read_first));
    add(all, "reading-two", asked(make::compare(), read_first));
}

/// A feed of just one claim.
rounds::Plan cards()
{
    rounds::Plan plan;
    plan.style = rounds::Style::Feed;
    plan.only = {make::verdict().id};
    return plan;
}

void feed(std::vector<Scene>& all)
{
    Table card = asked(make::verdict(), cards());
    add(all, "feed-card", card);
    card.say(screens::ChooseAnswer{card.answer(true)});
    add(all, "feed-judged", card);
}

void timed(std::vector<Scene>& all)
{
    rounds::Plan plan;
    plan.seconds = 30;
    Table table = asked(make::choice(), plan);
    table.state.now += 12'300;
    add(all, "question-timed", table);
    plan = cards();
    plan.seconds = 30;
    add(all, "feed-timed", asked(make::verdict(), plan));
}

const std::vector<std::string> two = {"Ana", "Bartholomew Featherstonehaugh of Ellery"};

void handed_on(std::vector<Scene>& all)
{
    Table table = asked(make::choice(), {}, two);
    add(all, "handover-first", table);
    table.say(screens::TakeOver{});
    add(all, "question-hot-seat", table);
    table.give(true, Confidence::Guess);
    add(all, "pointing-hot-seat", table);
    table.say(screens::SkipPointing{});
    add(all, "handover-second", table);
    rounds::Plan timed;
    timed.seconds = 90;
    Table late = asked(make::number(), timed, {two[1], two[0]});
    late.say(screens::TakeOver{});
    add(all, "question-hot-seat-timed", late);
}

void buzzed(std::vector<Scene>& all)
{
    rounds::Plan plan;
    plan.seats = rounds::Seats::Buzz;
    Table table = asked(make::verdict(), plan, {"Ana", "Ben", two[1]});
    add(all, "buzzing-open", table);
    table.say(screens::Buzz{{1}});
    table.give(false, Confidence::Certain);
    add(all, "buzzing-again", table);
    const std::vector<std::string> eight = {"Ana", "Ben", "Cleo", "Dan", "Eva", "Finn", "ليلى", two[1]};
    add(all, "buzzing-eight", asked(make::order(), plan, eight));
    add(all, "buzzing-altered", asked(make::altered(), plan, {"Ana", "Ben"}));
}

}

void question_scenes(std::vector<Scene>& all)
{
    amounts(all);
    rows_and_words(all);
    open_articles(all);
    feed(all);
    timed(all);
    handed_on(all);
    buzzed(all);
}

}

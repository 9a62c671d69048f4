// SPDX-License-Identifier: MIT
#include "screens/setup_plan.h"

#include "base/rng.h"
#include "round/selection.h"
#include "screens/ids.h"
#include "table.h"

using table::Table;

namespace {

/// A pack of every kind of question, with claims for a feed, of three levels.
quiz::ReadyPack all_kinds()
{
    std::vector<quiz::Question> questions = make::all_kinds();
    for (int i = 0; i < 3; ++i) {
        questions.push_back(make::verdict(quiz::Verdict::Supported, "supported-" + std::to_string(i)));
        questions.push_back(make::verdict(quiz::Verdict::Refuted, "refuted-" + std::to_string(i)));
    }
    questions.front().difficulty = 1;
    questions.back().difficulty = 5;
    return table::storm(questions);
}

/// The page for choosing a round of a pack, with Ana at the desk.
Table at_setup(quiz::ReadyPack pack = all_kinds())
{
    Table table(std::move(pack));
    table.open();
    table.say(screens::PlayersLoaded{{{{1}, "Ana", 3, 36}, {{2}, "Bruno", 0, 0}}, {1}});
    table.say(screens::OpenSetup{"storm.toml"});
    return table;
}

const screens::Setup& setup(const Table& table)
{
    return std::get<screens::Setup>(table.state.screen);
}

const rounds::Plan& plan(const Table& table)
{
    return setup(table).plan;
}

std::string refusal(const Table& table)
{
    return screens::why_not_begin({}, table.pack, setup(table));
}

bool shows(const Table& table, const std::string& words)
{
    const auto frame = table.picture();
    return std::any_of(frame.draw.begin(), frame.draw.end(), [&](const ui::DrawCommand& command) {
        const auto* text = std::get_if<ui::Text>(&command);
        return text != nullptr && text->layout.spec().text.find(words) != std::string::npos;
    });
}

bool offers(const Table& table, const std::string& id)
{
    const auto all = ui::targets(table.picture());
    return ui::find(all, {id}) != nullptr;
}

void name_seat(Table& table, std::size_t seat, const std::string& name)
{
    table.say(screens::Changed{ui::TextChanged{screens::ids::numbered(screens::ids::seat, seat), name}});
}

void seat_many(Table& table, double count)
{
    table.say(screens::Changed{ui::SliderMoved{{screens::ids::seats}, count}});
}

template <class Value> std::vector<Value> some_of(const std::vector<Value>& all, base::Rng& rng)
{
    std::vector<Value> some;
    for (const Value& each : all) {
        if (base::draw(rng, 2) == 0) {
            some.push_back(each);
        }
    }
    return some;
}

rounds::Plan random_plan(base::Rng& rng)
{
    rounds::Plan plan;
    plan.length = 1 + base::draw(rng, 20);
    plan.kinds = some_of<quiz::Kind>({quiz::Kind::Choice, quiz::Kind::Verdict, quiz::Kind::Order}, rng);
    plan.skills = some_of<quiz::Skill>({quiz::Skill::Who, quiz::Skill::When, quiz::Skill::Support}, rng);
    plan.articles = some_of<text::ArticleId>({{"courier"}, {"gazette"}}, rng);
    plan.style = base::draw(rng, 2) == 0 ? rounds::Style::Feed : rounds::Style::Questions;
    plan.opening = base::draw(rng, 2) == 0 ? rounds::Opening::ReadFirst : rounds::Opening::StraightIn;
    return plan;
}

}

TEST_CASE("screens::setup - Enter begins the round that stands there, for who sits at the desk")
{
    Table table = at_setup();
    CHECK(table.state.ui.focused.value == screens::ids::play);
    CHECK(screens::window_title(table.state) == "The storm – Receipts");
    CHECK(shows(table, "This round asks 12 of the 15 questions that fit."));
    table.press(ui::Key::Enter);
    CHECK(table.count<screens::StartRound>() == 1);
    CHECK(std::count(table.effects.begin(), table.effects.end(),
                     screens::Effect{screens::StartRound{.plan = {}, .players = {"Ana"}}})
          == 1);
    CHECK_FALSE(std::holds_alternative<screens::Setup>(table.state.screen));
}

TEST_CASE("screens::setup - what is chosen is what is asked for, and is chosen again next time")
{
    Table table = at_setup();
    table.click("length-5");
    table.click("read-first");
    table.click("timer-40");
    table.click("kinds-1"); // verdicts
    const rounds::Plan chosen = plan(table);
    CHECK(chosen.length == 5);
    CHECK(chosen.opening == rounds::Opening::ReadFirst);
    CHECK(chosen.seconds == 40);
    CHECK(chosen.kinds == std::vector{quiz::Kind::Verdict});
    CHECK(shows(table, "This round asks 5 of the 7 questions that fit."));
    table.click("kinds-0");
    CHECK(plan(table).kinds == std::vector{quiz::Kind::Verdict, quiz::Kind::Choice});
    table.click("kinds-0");
    CHECK(plan(table).kinds == chosen.kinds);
    table.say(screens::StartPlanned{});
    CHECK(table.state.plan == chosen);
}

TEST_CASE("screens::setup - all of a list is what no list says")
{
    Table table = at_setup();
    table.click("skills-0");
    CHECK(plan(table).skills.size() == 1);
    table.click("all-skills");
    CHECK(plan(table).skills.empty());
    table.click("length-all");
    CHECK(shows(table, "This round asks 15 questions: all that fit."));
}

TEST_CASE("screens::setup - levels of difficulty are chosen from one to another")
{
    Table table = at_setup();
    using Range = std::array<int, 2>;
    table.click("level-0");
    CHECK(plan(table).difficulty == Range{1, 2});
    table.click("level-1");
    CHECK(plan(table).difficulty == Range{1, 3});
    table.click("level-0");
    CHECK(plan(table).difficulty == Range{3, 3});
    table.click("level-2");
    CHECK(plan(table).difficulty == Range{3, 5});
    table.click("level-2");
    CHECK(plan(table).difficulty == Range{3, 3});
    table.click("level-1");
    CHECK_FALSE(plan(table).difficulty);
    table.click("level-0");
    table.click("level-2"); // what lies between comes along: that is all
    CHECK_FALSE(plan(table).difficulty);
}

TEST_CASE("screens::setup - what leaves no choice is not offered")
{
    Table table = at_setup(table::storm({make::choice(), make::choice("other")}));
    CHECK_FALSE(offers(table, "kinds-0"));
    CHECK_FALSE(offers(table, "skills-0"));
    CHECK_FALSE(offers(table, "level-0"));
    CHECK(offers(table, "articles-1"));
    Table every = at_setup();
    CHECK(offers(every, "kinds-8"));
    CHECK_FALSE(offers(every, "kinds-9"));
}

TEST_CASE("screens::setup - says why a round can't begin, and doesn't begin it")
{
    Table table = at_setup(table::storm({make::choice(), make::verdict()}));
    rounds::Plan nothing;
    nothing.difficulty = std::array{5, 5};
    table.say(screens::ChangePlan{nothing});
    CHECK_FALSE(offers(table, screens::ids::play));
    CHECK(shows(table, "No question of this pack fits."));
    table.say(screens::StartPlanned{});
    table.press(ui::Key::Enter);
    CHECK(table.count<screens::StartRound>() == 0);
    rounds::Plan feed;
    feed.style = rounds::Style::Feed;
    table.say(screens::ChangePlan{feed});
    CHECK(shows(table, "too few claims for a feed"));
    table.say(screens::ChangePlan{{}});
    CHECK(offers(table, screens::ids::play));
}

TEST_CASE("screens::setup - a feed is made of claims, so kinds are not chosen for it")
{
    Table table = at_setup();
    table.click("style-feed");
    CHECK_FALSE(offers(table, "kinds-0"));
    CHECK(shows(table, "This round asks"));
    CHECK(screens::fit_of(table.pack, plan(table)).fitting == 7);
}

TEST_CASE("screens::setup - those who have a profile sit down first, and everybody needs a name of their own")
{
    Table table = at_setup();
    CHECK(setup(table).players == std::vector<std::string>{"Ana"});
    seat_many(table, 3);
    CHECK(setup(table).players == std::vector<std::string>{"Ana", "Bruno", ""});
    CHECK(refusal(table) == "Every player needs a name.");
    name_seat(table, 2, "  ");
    CHECK(refusal(table) == "Every player needs a name.");
    name_seat(table, 2, " ana ");
    CHECK(refusal(table) == "Two players have the same name. Please give one of them another.");
    name_seat(table, 2, std::string(41, 'x'));
    CHECK(refusal(table) == "A name can have at most 40 letters.");
    name_seat(table, 2, "Cl\u202Eara");
    CHECK(refusal(table) == "This name holds characters that can’t be shown.");
    name_seat(table, 2, " Clara ");
    CHECK(refusal(table).empty());
    table.click("buzz-in");
    table.say(screens::StartPlanned{});
    const auto* start = std::get_if<screens::StartRound>(
        &*std::find_if(table.effects.begin(), table.effects.end(), [](const screens::Effect& effect) {
            return std::holds_alternative<screens::StartRound>(effect);
        }));
    CHECK(start->players == std::vector<std::string>{"Ana", "Bruno", "Clara"});
    CHECK(start->plan.seats == rounds::Seats::Buzz);
}

TEST_CASE("screens::setup - whoever types a name of this computer in another way is that player, and no newcomer")
{
    Table table = at_setup();
    seat_many(table, 2);
    name_seat(table, 0, " BRUNO");
    name_seat(table, 1, "Clara");
    table.say(screens::StartPlanned{});
    const auto start = std::find_if(table.effects.begin(), table.effects.end(), [](const screens::Effect& effect) {
        return std::holds_alternative<screens::StartRound>(effect);
    });
    REQUIRE(start != table.effects.end());
    CHECK(std::get<screens::StartRound>(*start).players == std::vector<std::string>{"Bruno", "Clara"});
}

TEST_CASE("screens::setup - players come and go, 1 to 8 of them")
{
    Table table = at_setup();
    table.click("invite-2");
    CHECK(setup(table).players == std::vector<std::string>{"Ana", "Bruno"});
    CHECK_FALSE(offers(table, "invite-2"));
    seat_many(table, 1);
    CHECK(setup(table).players == std::vector<std::string>{"Ana"});
    CHECK(shows(table, "Ana plays alone."));
    seat_many(table, 99);
    CHECK(setup(table).players.size() == 8);
    seat_many(table, 0);
    CHECK(setup(table).players.size() == 1);
}

TEST_CASE("screens::setup - a stranger at the desk plays under no name")
{
    CHECK(screens::named_seats({{}, {""}}).empty());
    CHECK(screens::named_seats({{}, {" Ana "}}) == std::vector<std::string>{"Ana"});
    CHECK(screens::named_seats({{}, {"Ana", ""}}) == std::vector<std::string>{"Ana", ""});
}

TEST_CASE("screens::plan_for - lets go of what only another pack has")
{
    const quiz::ReadyPack pack = table::storm({make::choice(), make::verdict()});
    rounds::Plan plan;
    plan.length = 5;
    plan.articles = {{"elsewhere"}};
    plan.only = {{"caller"}};
    plan.kinds = {quiz::Kind::Order, quiz::Kind::Verdict};
    plan.skills = {quiz::Skill::Conflict};
    plan.seconds = 20;
    const rounds::Plan left = screens::plan_for(pack, plan);
    CHECK(left == rounds::Plan{.length = 5, .kinds = {quiz::Kind::Verdict}, .seconds = 20});
}

TEST_CASE("screens::fit_of - says how many questions the round that begins will have")
{
    const quiz::ReadyPack pack = all_kinds();
    base::Rng rng{7};
    for (int i = 0; i < 300; ++i) {
        const rounds::Plan plan = random_plan(rng);
        const screens::Fit fit = screens::fit_of(pack, plan);
        CHECK(fit.asked <= fit.fitting);
        const rounds::Started start{{"Ana"}, base::next(rng), pack.hash, plan};
        const rounds::Step step = rounds::update(pack, {}, {{0}, start});
        CHECK(step.refused.empty() == (fit.asked > 0));
        CHECK(step.state.questions.size() == fit.asked);
    }
}

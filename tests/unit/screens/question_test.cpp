// SPDX-License-Identifier: MIT
#include "screens/question.h"

#include "quiz/scale.h"
#include "screens/ids.h"

#include "frames.h"
#include "table.h"

#include <set>

using table::Table;

namespace {

namespace ids = screens::ids;

const screens::Question& screen(const Table& table)
{
    return std::get<screens::Question>(table.state.screen);
}

std::string words(const Table& table)
{
    return frames::words_of(table.picture());
}

bool shows(const Table& table, const std::string& wanted)
{
    return words(table).find(wanted) != std::string::npos;
}

bool offers(const Table& table, const std::string& id)
{
    return frames::find(table.picture(), id) != nullptr;
}

/// A table at which a round of just this question was begun.
Table asked(const quiz::Question& question)
{
    Table table(table::storm({question}));
    table.play(question.id.value);
    return table;
}

void type(Table& table, const std::string& text)
{
    table.say(screens::Changed{ui::TextChanged{{ids::field}, text}});
}

void slide(Table& table, double value)
{
    table.say(screens::Changed{ui::SliderMoved{{ids::slider}, value}});
}

ui::SliderContent slider(const Table& table)
{
    return std::get<ui::SliderContent>(frames::find(table.picture(), ids::slider)->content);
}

std::string field(const Table& table)
{
    return std::get<ui::FieldContent>(frames::find(table.picture(), ids::field)->content).text;
}

}

TEST_CASE("screens::view(Question) - a number is no answer before the slider moves or something is typed")
{
    Table table = asked(make::number());
    CHECK_FALSE(screen(table).answer);
    CHECK(field(table).empty());
    CHECK(shows(table, "Set a number first"));
    CHECK(table.state.ui.focused.value == ids::slider);
    table.press(ui::Key::Right);
    CHECK(screen(table).answer == quiz::Answer{quiz::GivenNumber{26}}); // on from the middle of 0 to 50
}

TEST_CASE("screens::view(Question) - slider and field of a number show the same, whichever was used last")
{
    Table table = asked(make::number());
    slide(table, 20);
    CHECK(field(table) == "20");
    CHECK(shows(table, "20 boats"));
    type(table, "17 boats");
    CHECK(screen(table).answer == quiz::Answer{quiz::GivenNumber{17}});
    CHECK(slider(table).value == 17);
    CHECK(shows(table, "I read that as 17 boats."));
    slide(table, 3);
    CHECK(field(table) == "3");
}

TEST_CASE("screens::view(Question) - a number beyond the scale is taken as it was typed")
{
    Table table = asked(make::number());
    type(table, "90");
    CHECK(screen(table).answer == quiz::Answer{quiz::GivenNumber{90}});
    CHECK(slider(table).value == 50);
    CHECK(shows(table, "90 boats"));
}

TEST_CASE("screens::view(Question) - what can't be read is no answer, and what could be read is said")
{
    Table number = asked(make::number());
    slide(number, 20);
    type(number, "many");
    CHECK_FALSE(screen(number).answer);
    CHECK(field(number) == "many");
    CHECK(shows(number, "I can’t read that. Type a number"));
    Table date = asked(make::date());
    type(date, "one day in may");
    CHECK_FALSE(screen(date).answer);
    CHECK(shows(date, "Type a day, as 1 May 2021 or 2021-05-01."));
    type(date, "9 may");
    CHECK(shows(date, "I read that as 9 May 2021."));
    CHECK(slider(date).value == quiz::place_of(std::chrono::year{2021} / 5 / 9));
}

TEST_CASE("screens::view(Question) - the day that the slider shows can be gone on with in the field")
{
    Table table = asked(make::date());
    slide(table, quiz::place_of(std::chrono::year{2021} / 5 / 12));
    CHECK(field(table) == "12 May 2021");
    type(table, field(table));
    CHECK(screen(table).answer == quiz::Answer{quiz::GivenDay{std::chrono::year{2021} / 5 / 12}});
}

TEST_CASE("screens::view(Question) - how near an answer has to come is said")
{
    quiz::Question question = make::number();
    CHECK(shows(asked(question), "One more or one less still counts."));
    std::get<quiz::Number>(question.body).tolerance = 5;
    CHECK(shows(asked(question), "Within 5 boats counts."));
    std::get<quiz::Number>(question.body).tolerance = 0;
    CHECK(shows(asked(question), "Only the very number counts."));
    quiz::Question day = make::date();
    CHECK(shows(asked(day), "Only the very day counts."));
    std::get<quiz::Date>(day.body).tolerance_days = 3;
    CHECK(shows(asked(day), "Within 3 days counts."));
}

TEST_CASE("screens::update - tenths of a scale stay tenths")
{
    quiz::Question question = make::number();
    question.body = quiz::Number{0.3, 0, "", {{0, 1}}};
    Table table = asked(question);
    slide(table, 0.1 + 0.2);
    CHECK(field(table) == "0.3");
    CHECK(quiz::grade(table.item(), *screen(table).answer).right);
}

TEST_CASE("screens::view(Question) - an order as it was dealt is no answer, and its rows do not tell the key")
{
    std::set<std::string> first_rows;
    for (std::uint64_t seed = 1; seed < 20; ++seed) {
        Table table(table::storm({make::order()}));
        table.seed = seed;
        table.open();
        table.say(screens::OpenPack{"storm.toml", screens::Purpose::Play});
        CHECK_FALSE(screen(table).answer);
        const auto frame = table.picture();
        const auto* first = frames::find(frame, table.state.ui.focused.value);
        REQUIRE(first != nullptr);
        CHECK(std::get<ui::ItemContent>(first->content).place == 0);
        first_rows.insert(first->label);
    }
    CHECK(first_rows.size() > 1);
}

TEST_CASE("screens::view(Question) - a row that moves takes its number along, and what lies there is the answer")
{
    Table table = asked(make::order());
    const auto dealt = screens::shown_order(table.state, screen(table));
    table.say(screens::Changed{ui::ItemMoved{{"order"}, 0, 3}});
    const auto now = screens::shown_order(table.state, screen(table));
    CHECK(now == std::vector<std::size_t>{dealt[1], dealt[2], dealt[3], dealt[0]});
    CHECK(screen(table).answer == quiz::Answer{quiz::GivenOrder{now}});
    table.say(screens::Changed{ui::ItemMoved{{"order"}, 0, 9}});
    CHECK(screens::shown_order(table.state, screen(table)) == now);
    table.say(screens::TakeBack{});
    CHECK(screens::shown_order(table.state, screen(table)) == dealt);
}

TEST_CASE("screens::view(Question) - each word of a claim can be picked, any of several changed ones being right")
{
    quiz::Question question = make::altered();
    question.prompt = "The storm drove twenty-one big boats ashore.";
    question.body = quiz::Altered{"twenty-one big", "12"};
    question.options.clear();
    Table table = asked(question);
    std::size_t right = 0;
    for (const quiz::PickedWord& word : screens::words_to_pick(question)) {
        table.say(screens::ChooseAnswer{word});
        CHECK(screen(table).answer == quiz::Answer{word});
        right += quiz::grade(table.item(), word).right ? 1U : 0U;
        const auto frame = table.picture();
        const auto* focused = frames::find(frame, table.state.ui.focused.value);
        REQUIRE(focused != nullptr);
        CHECK(focused->selected);
    }
    CHECK(right == 2);
}

TEST_CASE("screens::view(Question) - Enter in the field of a short answer leads on, and then gives it")
{
    Table table = asked(make::short_answer());
    for (const char letter : std::string("lund")) {
        table.input(ui::TextEntered{static_cast<char32_t>(letter)});
    }
    CHECK(field(table) == "lund");
    table.press(ui::Key::Enter);
    CHECK(table.state.ui.focused.value == "confidence-1");
    CHECK_FALSE(screen(table).confidence);
    table.press(ui::Key::Right);
    table.press(ui::Key::Enter);
    CHECK(table.round->attempts.back().grade.right);
    CHECK(table.round->attempts.back().confidence == learn::Confidence::FairlySure);
}

TEST_CASE("screens::view(Question) - the letters on the screen write, and take away the last one whole")
{
    Table table = asked(make::short_answer());
    type(table, "Lünd é");
    const auto press = [&](const std::string& label) {
        for (const auto& hit : table.picture().hits) {
            if (hit.group.value == "letters" && hit.label == label) {
                table.say(*hit.event);
                return;
            }
        }
        FAIL("no letter " << label);
    };
    press("Delete the last letter");
    CHECK(screen(table).typed == "Lünd ");
    press("t");
    press("Space");
    press("4");
    CHECK(screen(table).typed == "Lünd t 4");
    table.say(screens::TakeBack{});
    CHECK(screen(table).typed.empty());
    press("Delete the last letter");
    CHECK_FALSE(screen(table).answer);
}

TEST_CASE("screens::view(Question) - blanks are no answer")
{
    Table table = asked(make::short_answer());
    type(table, "   ");
    CHECK_FALSE(screen(table).answer);
    CHECK(shows(table, "Type an answer first"));
}

TEST_CASE("screens::view(Question) - a comparison shows both articles, and keys scroll each by itself")
{
    Table table = asked(make::compare());
    table.state.window = {1280, 260};
    CHECK(shows(table, "counts 14 boats"));
    CHECK(shows(table, "drove 12 boats"));
    const auto sheets = {"sheet-courier", "sheet-gazette"};
    for (const char* sheet : sheets) {
        REQUIRE(offers(table, sheet));
        table.state.ui.focused = {sheet};
        table.press(ui::Key::End);
    }
    CHECK(table.state.ui.scroll.at({"article-courier"}) > 0);
    CHECK(table.state.ui.scroll.at({"article-gazette"}) > 0);
    table.press(ui::Key::B);
    table.press(ui::Key::Digit1);
    table.state.ui.focused = {"sheet-courier"};
    table.press(ui::Key::Enter); // reading keeps no player from answering
    CHECK(std::holds_alternative<screens::Receipt>(table.state.screen));
}

TEST_CASE("screens::view(Question) - the articles are closed while a question is answered from memory")
{
    for (const quiz::Question& question :
         {make::choice(), make::number(), make::date(), make::order(), make::altered(), make::short_answer()}) {
        CHECK_FALSE_MESSAGE(shows(asked(question), "called the lighthouse at 6:40 a.m. on 3 May"), question.id.value);
    }
}

TEST_CASE("screens::view(Question) - what is chosen can be taken back by hand, and nothing is offered before")
{
    Table table = asked(make::choice());
    CHECK_FALSE(offers(table, ids::take_back));
    table.say(screens::ChooseAnswer{table.answer(false)});
    table.say(screens::SetConfidence{learn::Confidence::Certain});
    table.click(ids::take_back);
    CHECK_FALSE(screen(table).confidence);
    table.click(ids::take_back);
    CHECK_FALSE(screen(table).answer);
    CHECK_FALSE(offers(table, ids::take_back));
    CHECK(table.state.ui.focused.value == "option-0");
    CHECK(table.round->attempts.empty());
}

TEST_CASE("screens::update - Enter without a confidence asks for it, and gives no answer")
{
    Table table = asked(make::choice());
    table.press(ui::Key::B);
    table.press(ui::Key::Enter);
    CHECK(table.state.ui.focused.value == "confidence-1");
    CHECK(table.round->attempts.empty());
    table.press(ui::Key::Enter);
    CHECK(table.round->attempts.empty());
}

TEST_CASE("screens::update - a hint leaves the focus on what was chosen")
{
    quiz::Question question = make::locate();
    question.hint = "In the middle.";
    Table table = asked(question);
    CHECK_FALSE(shows(table, "In the middle."));
    table.say(screens::ChooseAnswer{table.answer(true)});
    table.press(ui::Key::H);
    CHECK(shows(table, "In the middle."));
    CHECK(table.state.ui.focused.value == table.sentence_id(true));
}

TEST_CASE("screens::view(Question) - every kind says what to do, and which keys do it")
{
    std::set<std::string> told;
    for (const quiz::Question& question : make::all_kinds()) {
        Table table = asked(question);
        table.state.window = {1920, 1080};
        const std::string said = words(table);
        const bool digits = quiz::kind(question) != quiz::Kind::Short; // which are typed there
        CHECK_MESSAGE((said.find("1 2 3 how sure") != std::string::npos) == digits, question.id.value);
        CHECK_MESSAGE(said.find("How sure are you?") != std::string::npos, question.id.value);
        CHECK_MESSAGE(frames::find_key(table.picture(), ui::Key::F1) != nullptr, question.id.value);
        told.insert(said);
    }
    CHECK(told.size() == make::all_kinds().size());
}

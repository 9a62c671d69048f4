// SPDX-License-Identifier: MIT
#include "report/person.h"

#include "class.h"

using report::Person;

namespace {

std::vector<Person> people_of(const school::Class& made)
{
    return report::people_of(lesson::lines_of(made)).value();
}

std::vector<std::size_t> ids(const std::vector<Person>& people)
{
    std::vector<std::size_t> all;
    for (const Person& person : people) {
        all.push_back(person.id.value);
    }
    return all;
}

using Ids = std::vector<std::size_t>;

}

TEST_CASE("report::people_of - who came, under which names, and who was taken out")
{
    school::Class made = school::started({"Blue Heron", "Grey Gull", "Red Kite"}, school::three());
    made.say(room::Rename{{0}, school::named("Night Heron")});
    made.say(room::Remove{{1}});
    made.say(room::Remove{{2}});
    made.say(room::Readmit{{2}});
    CHECK(
        people_of(made)
        == std::vector<Person>{{{0}, {"Blue Heron", "Night Heron"}}, {{1}, {"Grey Gull"}, true}, {{2}, {"Red Kite"}}});
    const std::vector<std::string> damaged{"{}"};
    CHECK(report::people_of(damaged).error().kind == base::ErrorKind::BadFormat);
    CHECK(report::people_of({}).value().empty());
}

TEST_CASE("report::find_people - by the present name, nearly the name, or the number")
{
    school::Class made = school::started({"Blue Heron", "Zoë", "2"}, school::three());
    made.say(room::Rename{{0}, school::named("Night Heron")});
    const auto people = people_of(made);
    CHECK(ids(report::find_people(people, "Night Heron")) == Ids{0});
    CHECK(ids(report::find_people(people, " night  heron")) == Ids{0});
    CHECK(ids(report::find_people(people, "zoe")) == Ids{1});
    CHECK(ids(report::find_people(people, "3")) == Ids{2});
    CHECK(ids(report::find_people(people, "2")) == Ids{2}); // that is a name here
    CHECK(report::find_people(people, "Blue Heron").empty());
    CHECK(report::find_people(people, "").empty());
}

TEST_CASE("report::count_answers - counts answers, and nothing else")
{
    CHECK(report::count_answers(lesson::lines_of(lesson::whole(4))) == 36);
    CHECK(report::count_answers(lesson::lines_of(school::opened())) == 0);
}

TEST_CASE("report::person_json - everything of one student, and nothing of another")
{
    school::Class made = school::started({"Blue Heron", "Grey Gull"}, {make::number()}, {.seconds = 30});
    made.say(room::Rename{{0}, school::named("Night Heron")});
    made.say(room::LiftLimit{{0}});
    lesson::give(made, {0}, quiz::GivenNumber{41});
    lesson::give(made, {1}, quiz::GivenNumber{43});
    lesson::show_and_go_on(made);
    const auto lines = lesson::lines_of(made);
    const report::Report report = lesson::report_of(made);
    const std::string json = report::person_json(people_of(made).front(), lines, lesson::occasion(), &report).value();
    for (const char* words : {"\"Blue Heron\"", "\"Night Heron\"", "\"41 boats\"", "\"answered\"", "\"lift_limit\"",
                              "How many boats did the storm drive ashore?"}) {
        CHECK_MESSAGE(json.find(words) != std::string::npos, words << " is not in " << json);
    }
    CHECK(json.find(base::to_hex(school::token(0))) != std::string::npos);
    CHECK(json.find("Gull") == std::string::npos);
    CHECK(json.find("43") == std::string::npos);
    const std::string bare = report::person_json(people_of(made).front(), lines, lesson::occasion(), nullptr).value();
    CHECK(bare.find("\"answers\": null") != std::string::npos);
    CHECK(bare.find("41") != std::string::npos);
}

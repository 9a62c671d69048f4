// SPDX-License-Identifier: MIT
#include "report/person.h"

#include "report/json_parts.h"
#include "report/utc.h"
#include "room/codec.h"
#include "text/unicode.h"

#include <algorithm>
#include <fmt/format.h>

namespace report {

namespace {

using rounds::Line;

template <class What> std::optional<room::StudentId> named_student(const What& what)
{
    if constexpr (requires { what.student; }) {
        return what.student;
    } else {
        return std::nullopt;
    }
}

base::Result<room::Event> event_at(std::span<const std::string> lines, std::size_t index)
{
    auto event = room::decode_event(lines[index]);
    if (!event) {
        return base::fail(event.error().kind,
                          fmt::format("Event {} of the class can't be read: {}.", index + 1, event.error().message));
    }
    return event;
}

void take_note(std::vector<Person>& people, const room::Happening& what)
{
    if (const auto* joined = std::get_if<room::Joined>(&what)) {
        people.push_back({{people.size()}, {joined->name.shown}});
    }
    const auto* steered = std::get_if<room::Steered>(&what);
    const auto who = about(what, people.size());
    if (steered == nullptr || !who || who->value >= people.size()) {
        return;
    }
    Person& person = people[who->value];
    if (const auto* rename = std::get_if<room::Rename>(&steered->command)) {
        person.names.push_back(rename->name.shown);
    }
    person.removed = (person.removed || std::holds_alternative<room::Remove>(steered->command))
                     && !std::holds_alternative<room::Readmit>(steered->command);
}

template <class Fits> std::vector<Person> those(const std::vector<Person>& people, const Fits& fits)
{
    std::vector<Person> found;
    std::copy_if(people.begin(), people.end(), std::back_inserter(found), fits);
    return found;
}

Line answers_array(const Report& report, room::StudentId id)
{
    Line answers = Line::array();
    for (const Receipt& receipt : report.students[id.value].receipts) {
        Line answer = receipt_object(report, receipt);
        answer["prompt"] = report.items[receipt.item].prompt;
        answer["right_answer"] = report.items[receipt.item].key;
        answers.push_back(std::move(answer));
    }
    return answers;
}

}

std::optional<room::StudentId> about(const room::Happening& what, std::size_t joined)
{
    if (std::holds_alternative<room::Joined>(what)) {
        return room::StudentId{joined};
    }
    if (const auto* steered = std::get_if<room::Steered>(&what)) {
        return std::visit([](const auto& command) { return named_student(command); }, steered->command);
    }
    return std::visit([](const auto& each) { return named_student(each); }, what);
}

base::Result<std::vector<Person>> people_of(std::span<const std::string> lines)
{
    std::vector<Person> people;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto event = event_at(lines, i);
        if (!event) {
            return base::fail(event.error());
        }
        take_note(people, event->what);
    }
    return people;
}

std::size_t count_answers(std::span<const std::string> lines)
{
    return static_cast<std::size_t>(std::count_if(lines.begin(), lines.end(), [](const std::string& line) {
        const auto event = room::decode_event(line);
        return event && std::holds_alternative<room::Answered>(event->what);
    }));
}

std::vector<Person> find_people(const std::vector<Person>& people, const std::string& name)
{
    auto found = those(people, [&](const Person& person) { return person.names.back() == name; });
    if (found.empty()) {
        const std::string look = text::folded(name);
        found = those(people, [&](const Person& person) { return text::folded(person.names.back()) == look; });
    }
    if (found.empty()) {
        found = those(people, [&](const Person& person) { return std::to_string(person.id.value + 1) == name; });
    }
    return found;
}

base::Result<std::string> person_json(const Person& person, std::span<const std::string> lines,
                                      const Occasion& occasion, const Report* report)
{
    Line events = Line::array();
    std::size_t joined = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto event = event_at(lines, i);
        if (!event) {
            return base::fail(event.error());
        }
        if (about(event->what, joined) == person.id) {
            events.push_back(Line::parse(lines[i], nullptr, false));
        }
        joined += std::holds_alternative<room::Joined>(event->what) ? 1U : 0U;
    }
    Line object{{"receipts_student", 1}, {"class", occasion.number}, {"began", iso(occasion.began)}};
    object["student"] = person.id.value + 1;
    object["names"] = person.names;
    object["removed"] = person.removed;
    const bool is_told = report != nullptr && person.id.value < report->students.size();
    object["answers"] = is_told ? answers_array(*report, person.id) : Line(nullptr);
    object["events"] = std::move(events);
    return on_lines(object);
}

}

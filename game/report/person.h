// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"
#include "report/report.h"
#include "room/event.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace report {

/// A student as the events of a class tell of them; no pack is needed for it.
struct Person {
    room::StudentId id;
    std::vector<std::string> names; ///< in the order in which they had them, the present one last; never empty
    bool removed = false; ///< taken out of the class

    bool operator==(const Person&) const = default;
};

/// The students of a class, in the order in which they came in. BadFormat, with the number of the line, for a line that
/// is no event.
base::Result<std::vector<Person>> people_of(std::span<const std::string> lines);

/// How many answers stand in the events of a class; lines that are no events are none.
std::size_t count_answers(std::span<const std::string> lines);

/// Those who are meant: who have just this name; else those whose name differs in case, accents or spaces alone; else
/// whose number this is, counted from 1 as in the report.
std::vector<Person> find_people(const std::vector<Person>& people, const std::string& name);

/// The student whom an event is about, of whom it is on record: `joined` students came in before it.
std::optional<room::StudentId> about(const room::Happening& what, std::size_t joined);

/// Everything that is on record of a student as one JSON object with a line end: names, events, and their answers in
/// words where a report of the class could be made. BadFormat as `people_of`.
base::Result<std::string> person_json(const Person& person, std::span<const std::string> lines,
                                      const Occasion& occasion, const Report* report);

}

// SPDX-License-Identifier: MIT
#include "app/student_command.h"

#include "app/class_file.h"
#include "app/class_report_file.h"
#include "app/host_secret.h"
#include "base/issue.h"
#include "report/erasure.h"
#include "report/person.h"
#include "terminal/wrap.h"

#include <fmt/format.h>
#include <ostream>

namespace app {

namespace {

std::string list_of(const std::vector<report::Person>& people)
{
    std::string list;
    for (const report::Person& person : people) {
        list += fmt::format("\n{:>4}  {}", person.id.value + 1, terminal::plain(person.names.back()));
    }
    return list;
}

/// The one student who is meant. NotFound for none; Refused, with who they are, for several.
base::Result<report::Person> person_of(const KeptClass& kept, const std::string& name)
{
    const auto people = report::people_of(kept.lines);
    if (!people) {
        return base::fail(people.error());
    }
    const auto found = report::find_people(*people, name);
    if (found.empty()) {
        return base::fail(base::ErrorKind::NotFound,
                          fmt::format("Nobody in class {} is called {}. These were in it:{}", kept.record.id.value,
                                      terminal::plain(name), list_of(*people)));
    }
    if (found.size() > 1) {
        return base::fail(base::ErrorKind::Refused,
                          fmt::format("Several are called so. Say which, by the number:{}", list_of(found)));
    }
    return found.front();
}

base::Result<void> take_home(const OneStudent& words, const KeptClass& kept, const report::Person& person,
                             const World& world)
{
    // Without the pack the answers can't be put into words; the events say everything all the same.
    const auto report = report_of(kept, words.pack, report::Names::Shown, base::Language(), world);
    const auto json = report::person_json(person, kept.lines, occasion_of(kept.record), report ? &*report : nullptr);
    if (!json) {
        return base::fail(json.error());
    }
    if (auto written = world.files.write(words.output, *json); !written) {
        return written;
    }
    world.out << fmt::format("Everything on record of {} is in {}\n", terminal::plain(person.names.back()),
                             words.output);
    return {};
}

/// Writes the class anew without the student, and deletes the reports that have them.
base::Result<void> erase(storage::Classroom& classes, const storage::ClassInPlay& in_play, const KeptClass& kept,
                         const report::Person& person, const std::string& state, const World& world)
{
    const auto secret = fresh_secret();
    if (!secret) {
        return base::fail(secret.error());
    }
    const auto lines = report::without(kept.lines, person.id, base::sha256(*secret));
    if (!lines) {
        return base::fail(lines.error());
    }
    if (auto done = classes.rewrite(in_play, *lines); !done) {
        return done;
    }
    forget_reports(state, kept.record.id, world);
    world.out << fmt::format("Nothing of {} is left in class {}; the figures of the others are as they were.\n",
                             terminal::plain(person.names.back()), kept.record.id.value);
    return {};
}

base::Result<void> deal_with(const OneStudent& words, const World& world)
{
    auto classes = open_kept_classes(words.state, world);
    if (!classes) {
        return base::fail(std::move(classes).error());
    }
    std::optional<storage::ClassInPlay> in_play;
    if (words.fate == StudentFate::Erase) { // held before it is read, so that nothing comes in between
        auto held = classes->hold({words.number});
        if (!held) {
            return base::fail(std::move(held).error());
        }
        in_play = *std::move(held);
    }
    const auto kept = kept_class(*classes, words.number);
    if (!kept) {
        return base::fail(kept.error());
    }
    const auto person = person_of(*kept, words.name);
    if (!person) {
        return base::fail(person.error());
    }
    if (!words.output.empty()) {
        if (auto written = take_home(words, *kept, *person, world); !written) {
            return written;
        }
    }
    return in_play ? erase(*classes, *in_play, *kept, *person, words.state, world) : base::Result<void>();
}

}

int deal_with_student(const OneStudent& words, const World& world)
{
    if (const auto done = deal_with(words, world); !done) {
        world.errors << base::to_string(done.error()) << '\n';
        return 2;
    }
    return 0;
}

}

// SPDX-License-Identifier: MIT
#include "app/class_opening.h"

#include "app/class_file.h"
#include "app/class_report_file.h"
#include "app/host_secret.h"
#include "app/library.h"
#include "base/issue.h"
#include "room/codec.h"

#include <algorithm>
#include <array>
#include <ostream>

namespace app {

namespace {

constexpr std::uint16_t usual_port = 8080;

/// The book of a class, and the secret of its teacher's link.
struct OpenClass {
    OpenBook book;
    std::string secret;
    storage::ClassStart start;
    bool goes_on = false;
};

/// The file of classes, those whose time is over deleted with their reports.
base::Result<storage::Classroom> open_classes(const Host& words, const World& world)
{
    auto opened = storage::Classroom::open(classes_folder(words.state, world) + "/classes.db", world.clock);
    if (!opened) {
        return base::fail(std::move(opened).error());
    }
    if (opened->set_aside) {
        world.errors << opened->set_aside->message << ' ' << opened->set_aside->moved_to << '\n';
    }
    if (const auto erased = opened->classroom.erase_expired(world.clock.now()); !erased) {
        world.log.warn(base::to_string(erased.error()));
    }
    if (const auto records = opened->classroom.classes()) {
        forget_old_reports(words.state, *records, world);
    }
    return std::move(opened->classroom);
}

net::Listening listening_at(const Host& words, std::uint16_t port)
{
    net::Listening listening{.address = words.bind, .port = port};
    if (!words.certificate.empty()) {
        listening.certificate = net::Certificate{words.certificate, words.key};
    }
    return listening;
}

/// Takes the port that was asked for, or that the class had; else the usual one, or another one where that is taken.
base::Result<net::Server> listen(const Host& words, const std::optional<storage::ClassRecord>& unfinished,
                                 net::Inbox& inbox, const base::Clock& clock)
{
    if (words.port || unfinished) {
        const std::uint16_t port = words.port ? *words.port : unfinished->start.port;
        return net::Server::listen(listening_at(words, port), inbox, clock);
    }
    auto server = net::Server::listen(listening_at(words, usual_port), inbox, clock);
    if (!server && server.error().kind == base::ErrorKind::Busy) {
        return net::Server::listen(listening_at(words, 0), inbox, clock);
    }
    return server;
}

base::Result<OpenClass> begin(const Host& words, const rounds::Plan& plan, storage::Classroom classes,
                              const quiz::ReadyPack& pack, std::uint16_t port, const base::Clock& clock)
{
    auto secret = fresh_secret();
    if (!secret) {
        return base::fail(std::move(secret).error());
    }
    auto code = fresh_code();
    if (!code) {
        return base::fail(std::move(code).error());
    }
    const storage::ClassStart start{.pack_path = absolute_path(words.pack),
                                    .pack_hash = pack.hash,
                                    .started_at = clock.now(),
                                    .keep_days = words.keep_days,
                                    .port = port};
    auto book = begin_class(std::move(classes), pack, start,
                            {.seed = fresh_seed(),
                             .pack_hash = pack.hash,
                             .code = *std::move(code),
                             .teacher = base::sha256(*secret),
                             .plan = plan});
    if (!book) {
        return base::fail(std::move(book).error());
    }
    return OpenClass{*std::move(book), *std::move(secret), start};
}

/// Puts what the host itself says into a class, if it fits the moment; returns whether it did.
base::Result<bool> say(OpenBook& book, const quiz::ReadyPack& pack, base::Timestamp at, const room::Steered& what)
{
    const room::Event event{at, what};
    room::Step step = room::update(pack, std::move(book.state), event);
    book.state = std::move(step.state);
    if (step.outcome != room::Outcome::Accepted) {
        return false;
    }
    if (auto kept = book.book.append(std::array{room::encode(event)}); !kept) {
        return base::fail(std::move(kept).error());
    }
    return true;
}

/// Takes the time in which the host was away out of the class's: a question that had ten seconds left has them still.
base::Result<void> skip_absence(OpenBook& book, const quiz::ReadyPack& pack, const std::string& id, base::Timestamp now)
{
    const auto paused = say(book, pack, book.state.latest, {id + "-away", room::Pause{}});
    if (!paused || !*paused) {
        return paused ? base::Result<void>() : base::fail(paused.error());
    }
    const auto resumed = say(book, pack, now, {id + "-back", room::Resume{}});
    return resumed ? base::Result<void>() : base::fail(resumed.error());
}

/// Goes on with a class. Only the hash of the teacher's secret is on record, so the link has a new one, as for another
/// device; the old one opens the class until the new one is used.
base::Result<OpenClass> go_on(storage::Classroom classes, const quiz::ReadyPack& pack,
                              const storage::ClassRecord& record, ForwardClock& clock)
{
    auto secret = fresh_secret();
    if (!secret) {
        return base::fail(std::move(secret).error());
    }
    auto book = resume_class(std::move(classes), pack, record.id);
    if (!book) {
        return base::fail(std::move(book).error());
    }
    clock.not_before(book->state.latest);
    const base::Timestamp now = clock.now();
    const std::string request = base::to_hex(base::sha256(*secret));
    if (auto skipped = skip_absence(*book, pack, request.substr(0, 16), now); !skipped) {
        return base::fail(std::move(skipped).error());
    }
    if (auto said = say(*book, pack, now, {request, room::HandOver{base::sha256(*secret)}}); !said) {
        return base::fail(std::move(said).error());
    }
    return OpenClass{*std::move(book), *std::move(secret), record.start, true};
}

/// When a class began, and how many are in it.
base::Result<std::optional<LeftClass>> looked_into(const storage::Classroom& classes, const quiz::ReadyPack& pack,
                                                   const storage::ClassRecord& record)
{
    const auto lines = classes.events(record.id);
    if (!lines) {
        return base::fail(lines.error());
    }
    const auto state = room::replay(pack, *lines);
    if (!state) {
        return base::fail(state.error());
    }
    const auto in = [](const room::Student& each) { return !each.removed; };
    const auto count = std::count_if(state->students.begin(), state->students.end(), in);
    return LeftClass{record.start.started_at, static_cast<std::size_t>(count)};
}

}

base::Result<OpenedClass> open_class(const Host& words, const rounds::Plan& plan, const quiz::ReadyPack& pack,
                                     net::Inbox& inbox, ForwardClock& clock, const World& world)
{
    auto classes = open_classes(words, world);
    if (!classes) {
        return base::fail(std::move(classes).error());
    }
    const auto changed = changed_classes(*classes, absolute_path(words.pack), pack.hash);
    if (!changed) {
        return base::fail(changed.error());
    }
    auto unfinished = words.unfinished == Unfinished::GoOn
                          ? unfinished_class(*classes, pack, clock.now())
                          : base::Result<std::optional<storage::ClassRecord>>(std::nullopt);
    if (!unfinished) {
        return base::fail(std::move(unfinished).error());
    }
    auto server = listen(words, *unfinished, inbox, clock);
    if (!server) {
        return base::fail(std::move(server).error());
    }
    auto open = *unfinished ? go_on(*std::move(classes), pack, **unfinished, clock)
                            : begin(words, plan, *std::move(classes), pack, server->port(), clock);
    if (!open) {
        return base::fail(std::move(open).error());
    }
    return OpenedClass{*std::move(server),     std::move(open->book), std::move(open->secret),
                       std::move(open->start), open->goes_on,         changed->size()};
}

base::Result<LeftClasses> left_classes(const Host& words, const quiz::ReadyPack& pack, const World& world)
{
    const auto classes = open_classes(words, world);
    if (!classes) {
        return base::fail(classes.error());
    }
    const auto changed = changed_classes(*classes, absolute_path(words.pack), pack.hash);
    if (!changed) {
        return base::fail(changed.error());
    }
    const auto record = unfinished_class(*classes, pack, world.clock.now());
    if (!record) {
        return base::fail(record.error());
    }
    const auto unfinished
        = *record ? looked_into(*classes, pack, **record) : base::Result<std::optional<LeftClass>>(std::nullopt);
    return unfinished ? base::Result<LeftClasses>(LeftClasses{*unfinished, changed->size()})
                      : base::fail(unfinished.error());
}

}

// SPDX-License-Identifier: MIT
#include "app/host.h"

#include "app/host_book.h"
#include "app/host_invitation.h"
#include "app/host_pages.h"
#include "app/host_reception.h"
#include "app/host_report.h"
#include "app/host_secret.h"
#include "app/host_signals.h"
#include "app/library.h"
#include "app/looks.h"
#include "base/issue.h"
#include "desktop/browser.h"
#include "desktop/display.h"
#include "net/server.h"
#include "pack/pack_file.h"
#include "room/codec.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <ostream>
#include <thread>
#include <unistd.h>

namespace app {

namespace {

constexpr std::uint16_t usual_port = 8080;

/// A class that is open, and the secret of its teacher's link.
struct OpenClass {
    OpenBook book;
    std::string secret;
    bool goes_on = false;
};

std::string classes_path(const Host& words, const World& world)
{
    return (words.state.empty() ? world.paths.data : absolute_path(words.state)) + "/classes.db";
}

/// The file of classes, those whose time is over deleted.
base::Result<storage::Classroom> open_classes(const Host& words, const World& world)
{
    auto opened = storage::Classroom::open(classes_path(words, world), world.clock);
    if (!opened) {
        return base::fail(std::move(opened).error());
    }
    if (opened->set_aside) {
        world.errors << opened->set_aside->message << ' ' << opened->set_aside->moved_to << '\n';
    }
    if (const auto erased = opened->classroom.erase_expired(world.clock.now()); !erased) {
        world.log.warn(base::to_string(erased.error()));
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
                                 net::Inbox& inbox, const World& world)
{
    if (words.port || unfinished) {
        const std::uint16_t port = words.port ? *words.port : unfinished->start.port;
        return net::Server::listen(listening_at(words, port), inbox, world.clock);
    }
    auto server = net::Server::listen(listening_at(words, usual_port), inbox, world.clock);
    if (!server && server.error().kind == base::ErrorKind::Busy) {
        return net::Server::listen(listening_at(words, 0), inbox, world.clock);
    }
    return server;
}

base::Result<OpenClass> begin(const Host& words, storage::Classroom classes, const quiz::ReadyPack& pack,
                              std::uint16_t port, const World& world)
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
                                    .started_at = world.clock.now(),
                                    .keep_days = words.keep_days,
                                    .port = port};
    auto book = begin_class(std::move(classes), pack, start,
                            {.seed = fresh_seed(),
                             .pack_hash = pack.hash,
                             .code = *std::move(code),
                             .teacher = base::sha256(*secret),
                             .plan = {.length = words.length, .seconds = words.seconds}});
    if (!book) {
        return base::fail(std::move(book).error());
    }
    return OpenClass{*std::move(book), *std::move(secret)};
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
base::Result<OpenClass> go_on(storage::Classroom classes, const quiz::ReadyPack& pack, storage::ClassId id,
                              const World& world)
{
    auto secret = fresh_secret();
    if (!secret) {
        return base::fail(std::move(secret).error());
    }
    auto book = resume_class(std::move(classes), pack, id);
    if (!book) {
        return base::fail(std::move(book).error());
    }
    const base::Timestamp now = world.clock.now();
    const std::string request = base::to_hex(base::sha256(*secret));
    if (auto skipped = skip_absence(*book, pack, request.substr(0, 16), now); !skipped) {
        return base::fail(std::move(skipped).error());
    }
    if (auto said = say(*book, pack, now, {request, room::HandOver{base::sha256(*secret)}}); !said) {
        return base::fail(std::move(said).error());
    }
    return OpenClass{*std::move(book), *std::move(secret), true};
}

Invitation invite(const Host& words, const net::Server& server, const OpenClass& open)
{
    std::vector<Network> networks = reachable(networks_here());
    Invitation invitation{.code = open.book.state.code, .port = server.port()};
    std::string name = words.name;
    const bool serves_all = words.bind == "0.0.0.0" || words.bind == "::";
    if (name.empty() && !serves_all) {
        name = words.bind;
    } else if (name.empty()) {
        name = networks.empty() ? "127.0.0.1" : networks.front().address;
    }
    std::erase_if(networks, [&](const Network& network) { return !serves_all || network.address == name; });
    invitation.others = std::move(networks);
    invitation.url = host_url(words.certificate.empty() ? "http" : "https", name, invitation.port);
    invitation.teacher_url = fmt::format("{}/teach#{}", invitation.url, open.secret);
    return invitation;
}

/// The venue of a class on this machine.
Venue venue_of(const quiz::ReadyPack& pack, std::string join, const World& world)
{
    const auto list = world.files.read(world.paths.assets + "/classroom/names_refused.txt");
    if (!list) {
        world.log.warn(base::to_string(list.error()));
    }
    return {.pack = pack,
            .languages = read_looks(world).languages,
            .refused = room::refused_words(list ? *list : ""),
            .join = std::move(join),
            .seed = fresh_seed()};
}

void announce(const Host& words, const Invitation& invitation, const QrCode& code, const OpenClass& open,
              const World& world)
{
    if (words.output == HostOutput::Json) {
        world.out << invitation_json(invitation) << std::endl; // at once, for whoever waits for it
        return;
    }
    if (open.goes_on) {
        world.out << "The class goes on where it was; for a new one add --new.\n";
    }
    const Tinting tinting = ::isatty(STDOUT_FILENO) == 1 ? Tinting::On : Tinting::Off;
    world.out << invitation_text(invitation, code, tinting) << std::flush;
    if (words.screen == HostScreen::Browser && desktop::display_available()) {
        if (const auto opened = desktop::open_url(invitation.teacher_url); !opened) {
            world.log.warn(base::to_string(opened.error()));
        }
    }
}

/// The moment of the steady clock at which the time of day will be `at`; a little later at least, so that time that
/// brings nothing about is no reason to hurry.
std::optional<net::Moment> moment_of(std::optional<base::Timestamp> at, base::Timestamp now)
{
    if (!at) {
        return std::nullopt;
    }
    const std::int64_t wait = std::max<std::int64_t>(5, at->milliseconds - now.milliseconds);
    return std::chrono::steady_clock::now() + std::chrono::milliseconds(wait);
}

/// How long messages are gathered after others were dealt with: a commit costs as much for one answer as for many.
constexpr std::chrono::milliseconds gathering{10};

void serve(Reception& reception, net::Server& server, net::Inbox& inbox, const HostSignals& signals, HostReport& report,
           const World& world)
{
    while (!signals.asked_to_end()) {
        const auto until = moment_of(reception.next(), world.clock.now());
        std::vector<net::Inbound> batch = inbox.take(until);
        server.send(reception.take(std::move(batch), world.clock.now()));
        report.tell(reception.glance());
        std::this_thread::sleep_for(gathering);
    }
}

base::Result<void> open_and_serve(const Host& words, const quiz::ReadyPack& pack, const World& world)
{
    net::Inbox inbox;
    const HostSignals signals(inbox);
    auto classes = open_classes(words, world);
    if (!classes) {
        return base::fail(std::move(classes).error());
    }
    auto unfinished = words.unfinished == Unfinished::GoOn
                          ? unfinished_class(*classes, pack.hash)
                          : base::Result<std::optional<storage::ClassRecord>>(std::nullopt);
    if (!unfinished) {
        return base::fail(std::move(unfinished).error());
    }
    auto server = listen(words, *unfinished, inbox, world);
    if (!server) {
        return base::fail(std::move(server).error());
    }
    auto open = *unfinished ? go_on(*std::move(classes), pack, (*unfinished)->id, world)
                            : begin(words, *std::move(classes), pack, server->port(), world);
    if (!open) {
        return base::fail(std::move(open).error());
    }
    const Invitation invitation = invite(words, *server, *open);
    const auto code = qr_code(join_url(invitation));
    if (!code) {
        return base::fail(code.error());
    }
    auto pages = host_pages(world);
    if (!pages) {
        return base::fail(std::move(pages).error());
    }
    add_invitation(*pages, qr_svg(*code));
    Reception reception(venue_of(pack, invitation.url, world), std::move(open->book.state), open->book.book,
                        world.clock.now());
    server->open(*std::move(pages));
    announce(words, invitation, *code, *open, world);
    HostReport report(words.output, world.out);
    serve(reception, *server, inbox, signals, report, world);
    server->stop();
    if (std::holds_alternative<room::Finished>(reception.state().phase)) { // until then results can be looked at
        return open->book.book.end(world.clock.now());
    }
    return {};
}

}

int host_class(const Host& words, const World& world)
{
    const auto loaded = pack::load(words.pack, world.files, pack::Lint::Off);
    if (!loaded) {
        world.errors << base::to_string(loaded.error()) << '\n';
        return 2;
    }
    if (const auto done = open_and_serve(words, loaded->ready, world); !done) {
        world.errors << base::to_string(done.error()) << '\n';
        return 2;
    }
    return 0;
}

}

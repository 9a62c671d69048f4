// SPDX-License-Identifier: MIT
#include "app/host.h"

#include "app/host_report.h"
#include "app/host_signals.h"
#include "app/hosted_class.h"
#include "base/issue.h"
#include "pack/pack_file.h"

#include <ostream>
#include <unistd.h>

namespace app {

namespace {

/// Says where the class is found, and opens the teacher's page where that was asked for.
base::Result<void> announce(const Host& words, const HostedClass& hosted, const World& world)
{
    const Invitation& invitation = hosted.invitation();
    if (words.output == HostOutput::Json) {
        world.out << invitation_json(invitation) << std::endl; // at once, for whoever waits for it
        return {};
    }
    const auto code = qr_code(join_url(invitation));
    if (!code) {
        return base::fail(code.error());
    }
    if (hosted.goes_on()) {
        world.out << "The class goes on where it was; for a new one add --new.\n";
    }
    if (hosted.changed() > 0) {
        world.out << "A class of this pack that was left can't go on, because the pack was changed since: this is "
                     "another.\nPut the pack and its articles back as they were to go on with it.\n";
    }
    const Tinting tinting = ::isatty(STDOUT_FILENO) == 1 ? Tinting::On : Tinting::Off;
    world.out << invitation_text(invitation, *code, tinting) << std::flush;
    return {};
}

void serve(HostedClass& hosted, const HostSignals& signals, HostReport& report)
{
    while (!signals.asked_to_end()) {
        hosted.send(hosted.take_turn());
        report.tell(hosted.glance());
    }
}

base::Result<void> open_and_serve(const Host& words, std::shared_ptr<const quiz::ReadyPack> pack, const World& world)
{
    net::Inbox inbox;
    const HostSignals signals(inbox);
    const rounds::Plan plan{.length = words.length, .seconds = words.seconds};
    auto hosted = HostedClass::open(words, plan, std::move(pack), inbox, world);
    if (!hosted) {
        return base::fail(std::move(hosted).error());
    }
    if (auto told = announce(words, **hosted, world); !told) {
        return told;
    }
    HostReport report(words.output, world.out);
    serve(**hosted, signals, report);
    return (*hosted)->close();
}

}

int host_class(const Host& words, const World& world)
{
    auto loaded = pack::load(words.pack, world.files, pack::Lint::Off);
    if (!loaded) {
        world.errors << base::to_string(loaded.error()) << '\n';
        return 2;
    }
    auto pack = std::make_shared<const quiz::ReadyPack>(std::move(loaded->ready));
    if (const auto done = open_and_serve(words, std::move(pack), world); !done) {
        world.errors << base::to_string(done.error()) << '\n';
        return 2;
    }
    return 0;
}

}

// SPDX-License-Identifier: MIT
#include "app/hosted_class.h"

#include "app/host_pages.h"
#include "app/looks.h"
#include "base/issue.h"

#include <algorithm>

namespace app {

namespace {

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

}

HostedClass::HostedClass(std::shared_ptr<const quiz::ReadyPack> pack, std::unique_ptr<ForwardClock> clock,
                         OpenedClass opened, Invitation invitation, Venue venue, net::Inbox& inbox)
    : m_pack(std::move(pack)),
      m_clock(std::move(clock)),
      m_opened(std::move(opened)),
      m_invitation(std::move(invitation)),
      m_inbox(&inbox),
      m_reception(std::move(venue), std::move(m_opened.open.state), m_opened.open.book, m_clock->now())
{
}

base::Result<std::unique_ptr<HostedClass>> HostedClass::open(const Host& words, const rounds::Plan& plan,
                                                             std::shared_ptr<const quiz::ReadyPack> pack,
                                                             net::Inbox& inbox, const World& world)
{
    auto clock = std::make_unique<ForwardClock>(world.clock.now());
    auto opened = open_class(words, plan, *pack, inbox, *clock, world);
    if (!opened) {
        return base::fail(std::move(opened).error());
    }
    Invitation invitation = invite(words, {opened->server.port(), opened->open.state.code, opened->secret});
    const auto code = qr_code(join_url(invitation));
    if (!code) {
        return base::fail(code.error());
    }
    auto pages = host_pages(world);
    if (!pages) {
        return base::fail(std::move(pages).error());
    }
    Venue venue = venue_of(*pack, invitation.url, world);
    venue.qr = add_invitation(*pages, qr_svg(*code));
    std::unique_ptr<HostedClass> hosted(new HostedClass(std::move(pack), std::move(clock), *std::move(opened),
                                                        std::move(invitation), std::move(venue), inbox));
    hosted->m_opened.server.open(*std::move(pages));
    return hosted;
}

std::vector<net::Outbound> HostedClass::take_turn()
{
    std::vector<net::Inbound> batch = m_inbox->take(moment_of(m_reception.next(), m_clock->now()));
    m_reception.skip_sleep(m_clock->take_sleep(), m_clock->now());
    return m_reception.take(std::move(batch), m_clock->now());
}

base::Result<void> HostedClass::close()
{
    m_opened.server.stop();
    // Until then results can be looked at. What could not be written down did not happen.
    if (std::holds_alternative<room::Finished>(state().phase) && m_reception.glance().trouble.empty()) {
        return m_opened.open.book.end(m_clock->now());
    }
    return {};
}

}

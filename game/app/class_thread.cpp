// SPDX-License-Identifier: MIT
#include "app/class_thread.h"

#include "base/issue.h"
#include "base/language.h"
#include "room/json_command.h"

#include <fmt/format.h>
#include <utility>

namespace app {

namespace {

/// The window's connection: a server counts its own from 1.
constexpr net::ConnectionId window_seat{0};

constexpr const char* window_address = "127.0.0.1";

/// A command as a browser would send it.
std::string message_of(const room::Command& command, const std::string& id)
{
    rounds::Line line{{"type", "do"}, {"id", id}, {"what", room::word_of(command)}};
    if (const auto* rename = std::get_if<room::Rename>(&command)) {
        line["student"] = rename->student.value;
        line["name"] = rename->name.shown;
    } else {
        room::put_command(line, command);
    }
    return rounds::dumped(line);
}

/// Who is here, from a teacher's view.
std::vector<bool> who_is_here(const rounds::Json& view)
{
    std::vector<bool> here;
    const rounds::Json* students = rounds::member(view, "students");
    if (students == nullptr || !students->is_array()) {
        return here;
    }
    for (const rounds::Json& student : *students) {
        const rounds::Json* is_here = rounds::member(student, "here");
        here.push_back(is_here != nullptr && is_here->is_boolean() && is_here->get<bool>());
    }
    return here;
}

}

base::Result<std::unique_ptr<ClassThread>> ClassThread::open(const Host& words, const rounds::Plan& plan,
                                                             std::shared_ptr<const quiz::ReadyPack> pack,
                                                             const std::string& language, const World& world)
{
    std::unique_ptr<ClassThread> made(new ClassThread(words, language, world));
    auto hosted = HostedClass::open(words, plan, std::move(pack), made->m_inbox, world);
    if (!hosted) {
        return base::fail(std::move(hosted).error());
    }
    made->m_hosted = *std::move(hosted);
    made->m_id = base::to_hex(base::sha256(made->m_hosted->secret())).substr(0, 16);
    made->m_secret = made->m_hosted->secret();
    made->arrive();
    made->m_thread = std::thread([thread = made.get()] { thread->serve(); });
    return made;
}

ClassThread::~ClassThread()
{
    m_asked_to_end = true;
    m_inbox.wake();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

std::string ClassThread::url_at(const std::string& address) const
{
    const Invitation& invitation = m_hosted->invitation();
    return address.empty() ? invitation.url
                           : host_url(m_words.certificate.empty() ? "http" : "https", address, invitation.port);
}

base::Result<screens::ClassLink> ClassThread::link(const std::string& secret, const std::string& address) const
{
    screens::ClassLink link{.url = fmt::format("{}/teach#{}", url_at(address), secret)};
    auto code = qr_code(link.url);
    if (!code) {
        return base::fail(std::move(code).error());
    }
    link.code = {code->width, std::move(code->dark)};
    return link;
}

base::Result<screens::ClassPlace> ClassThread::place(const std::string& address) const
{
    Invitation invitation = m_hosted->invitation();
    screens::ClassPlace place{.address = address.empty() ? invitation.address : address, .port = invitation.port};
    invitation.url = url_at(address);
    auto code = qr_code(join_url(invitation));
    if (!code) {
        return base::fail(std::move(code).error());
    }
    place.url = invitation.url;
    place.code = {code->width, std::move(code->dark)};
    for (const Network& network : invitation.networks) {
        place.networks.push_back({network.name, network.address});
    }
    return place;
}

/// The first turn, before there is a thread: the class as it is, for the first picture.
void ClassThread::arrive()
{
    sit_down();
    for (const net::Outbound& out : m_hosted->take_turn()) {
        listen(out);
    }
}

void ClassThread::sit_down()
{
    m_inbox.put({window_seat, m_hosted->now(), net::Opened{window_address}});
    put(rounds::dumped(
        {{"type", "hello"}, {"v", 1}, {"role", "teacher"}, {"language", m_language}, {"secret", m_secret}}));
}

void ClassThread::put(std::string message)
{
    m_inbox.put({window_seat, m_hosted->now(), net::Said{std::move(message)}});
}

void ClassThread::say(const room::Command& command)
{
    put(message_of(command, fmt::format("{}-{}", m_id, ++m_said)));
}

void ClassThread::hand_over()
{
    put(rounds::dumped({{"type", "do"}, {"id", fmt::format("{}-{}", m_id, ++m_said)}, {"what", "hand_over"}}));
}

void ClassThread::take_back()
{
    m_asked_back = true;
    m_inbox.wake();
}

ClassNews ClassThread::news()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_news, {});
}

void ClassThread::serve()
{
    while (!m_asked_to_end) {
        if (m_asked_back.exchange(false) && m_steering == screens::Steering::Lent) {
            sit_down();
        }
        std::vector<net::Outbound> out = m_hosted->take_turn();
        for (const net::Outbound& each : out) {
            listen(each);
        }
        if (m_steering != screens::Steering::Here) {
            look("");
        }
        std::erase_if(out, [](const net::Outbound& each) { return each.to == window_seat; });
        m_hosted->send(std::move(out));
    }
    if (const auto closed = m_hosted->close(); !closed) {
        m_world->log.warn(base::to_string(closed.error()));
    }
}

/// Views come no more often than anybody can read them; each is a moment to look at the class.
void ClassThread::listen(const net::Outbound& out)
{
    if (out.to != window_seat) {
        return;
    }
    if (const auto* view = std::get_if<net::View>(&out.what)) {
        m_steering = screens::Steering::Here;
        look(*view->text);
    } else if (const auto* reply = std::get_if<net::Reply>(&out.what)) {
        hear(rounds::parsed(*reply->text));
    } else {
        leave();
    }
}

void ClassThread::hear(const rounds::Json& said)
{
    const auto type = rounds::string_at(said, "type");
    if (type == "refused") {
        refuse(rounds::string_at(said, "message").value_or(""));
    } else if (type == "handed_over") {
        m_secret = rounds::string_at(said, "secret").value_or("");
        m_lent = true;
        const std::lock_guard lock(m_mutex);
        m_news.secret = m_secret;
    }
}

/// The class was taken over, so the window's seat is gone.
void ClassThread::leave()
{
    m_inbox.put({window_seat, m_hosted->now(), net::Gone{}});
    m_steering = m_lent ? screens::Steering::Lent : screens::Steering::Elsewhere;
}

void ClassThread::refuse(std::string why)
{
    const std::lock_guard lock(m_mutex);
    m_news.refused = std::move(why);
}

void ClassThread::look(const std::string& view)
{
    const Glance glance = m_hosted->glance();
    auto now = std::make_shared<const screens::ClassNow>(screens::ClassNow{.room = m_hosted->state(),
                                                                           .here = who_is_here(rounds::parsed(view)),
                                                                           .here_count = glance.here,
                                                                           .trouble = glance.trouble,
                                                                           .at = m_hosted->now(),
                                                                           .steering = m_steering});
    const std::lock_guard lock(m_mutex);
    m_news.now = std::move(now);
}

}

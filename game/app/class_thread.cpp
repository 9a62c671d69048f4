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
    std::unique_ptr<ClassThread> made(new ClassThread(words, world));
    auto hosted = HostedClass::open(words, plan, std::move(pack), made->m_inbox, world);
    if (!hosted) {
        return base::fail(std::move(hosted).error());
    }
    made->m_hosted = *std::move(hosted);
    made->m_id = base::to_hex(base::sha256(made->m_hosted->secret())).substr(0, 16);
    made->sit_down(language);
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

base::Result<screens::ClassPlace> ClassThread::place(const std::string& address) const
{
    Invitation invitation = m_hosted->invitation();
    screens::ClassPlace place{.address = address.empty() ? invitation.address : address, .port = invitation.port};
    if (!address.empty()) {
        invitation.url = host_url(m_words.certificate.empty() ? "http" : "https", address, invitation.port);
    }
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
void ClassThread::sit_down(const std::string& language)
{
    m_inbox.put({window_seat, m_hosted->now(), net::Opened{window_address}});
    put(rounds::dumped(
        {{"type", "hello"}, {"v", 1}, {"role", "teacher"}, {"language", language}, {"secret", m_hosted->secret()}}));
    for (const net::Outbound& out : m_hosted->take_turn()) {
        listen(out);
    }
}

void ClassThread::put(std::string message)
{
    m_inbox.put({window_seat, m_hosted->now(), net::Said{std::move(message)}});
}

void ClassThread::say(const room::Command& command)
{
    put(message_of(command, fmt::format("{}-{}", m_id, ++m_said)));
}

ClassNews ClassThread::news()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_news, {});
}

void ClassThread::serve()
{
    while (!m_asked_to_end) {
        std::vector<net::Outbound> out = m_hosted->take_turn();
        for (const net::Outbound& each : out) {
            listen(each);
        }
        if (!m_seated) {
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
        look(*view->text);
        return;
    }
    if (std::holds_alternative<net::HangUp>(out.what)) {
        m_seated = false;
        refuse(std::string(base::message("Another device steers the class now. Here it is only shown.")));
        return;
    }
    const auto* reply = std::get_if<net::Reply>(&out.what);
    const rounds::Json said = reply == nullptr ? rounds::Json() : rounds::parsed(*reply->text);
    if (rounds::string_at(said, "type") == "refused") {
        refuse(rounds::string_at(said, "message").value_or(""));
    }
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
                                                                           .at = m_hosted->now()});
    const std::lock_guard lock(m_mutex);
    m_news.now = std::move(now);
}

}

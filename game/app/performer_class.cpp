// SPDX-License-Identifier: MIT
#include "app/class_report_file.h"
#include "app/looks.h"
#include "app/performer.h"
#include "app/shelf_view.h"
#include "app/told.h"

#include <algorithm>
#include <ostream>

/// What the performer does for a class that this window hosts.
namespace app {

namespace {

using Events = std::vector<screens::Event>;

Events failed(const base::Error& error)
{
    return {told(error)};
}

}

void Performer::host(Host words)
{
    m_host = std::move(words);
}

Events Performer::left_classes_of(const std::string& path) const
{
    Host words = m_host;
    words.pack = path;
    const auto left = left_classes(words, *m_pack->ready, *m_world);
    if (!left) {
        return failed(left.error());
    }
    if (*left == LeftClasses{}) {
        return {};
    }
    screens::LeftClassFound found{.changed = left->changed};
    if (left->unfinished) {
        found.left = {local_day(left->unfinished->started_at), left->unfinished->students};
    }
    return {std::move(found)};
}

Events Performer::perform_one(const screens::HostClass& wanted)
{
    if (!m_pack) {
        return {};
    }
    Host words = m_host;
    words.pack = m_pack->path;
    const bool anew = wanted.begins == screens::ClassBegins::Anew || m_host.unfinished == Unfinished::Leave;
    words.unfinished = anew ? Unfinished::Leave : Unfinished::GoOn;
    rounds::Plan plan = wanted.plan;
    plan.length = std::min(plan.length, words.length);
    plan.seconds = words.seconds ? words.seconds : plan.seconds;
    m_class.reset(); // the port is free for the next one
    auto opened = ClassThread::open(words, plan, m_pack->ready, m_settings.language, *m_world);
    if (!opened) {
        return failed(opened.error());
    }
    auto place = (*opened)->place();
    if (!place) {
        return failed(place.error());
    }
    m_class = *std::move(opened);
    m_class_address.clear();
    if (!m_host.pack.empty()) { // there is a terminal that somebody reads
        m_world->out << "The class can be steered from a browser, too, by this link, which is a secret:\n    "
                     << m_class->teacher_url() << std::endl;
    }
    return {screens::ClassOpened{*std::move(place), m_class->news().now}};
}

Events Performer::perform_one(const screens::SteerClass& steer)
{
    if (m_class) {
        m_class->say(steer.command);
    }
    return {};
}

Events Performer::perform_one(const screens::MoveClass& move)
{
    if (!m_class) {
        return {};
    }
    auto place = m_class->place(move.address);
    if (!place) {
        return failed(place.error());
    }
    m_class_address = move.address;
    return {screens::ClassMoved{*std::move(place)}};
}

Events Performer::perform_one(const screens::HandOverClass&)
{
    if (m_class) {
        m_class->hand_over(); // the link comes with the news
    }
    return {};
}

Events Performer::perform_one(const screens::TakeClassBack&)
{
    if (m_class) {
        m_class->take_back();
    }
    return {};
}

Events Performer::perform_one(const screens::WriteClassReport& wanted)
{
    if (!m_class || !m_pack) {
        return {};
    }
    const Looks looks = read_looks(*m_world);
    const ClassReport report{m_host.state, m_class->start(), wanted.names};
    const auto path = write_class_report(report, *m_pack->ready, language_of(looks, m_settings.language), *m_world);
    if (!path) {
        return failed(path.error());
    }
    Events events{screens::ClassReportMade{*path}};
    if (const auto opened = m_outside.open_page(*path); !opened) {
        events.push_back(told(opened.error()));
    }
    return events;
}

Events Performer::perform_one(const screens::CloseClass&)
{
    m_class.reset();
    return {};
}

Events Performer::class_news()
{
    Events events;
    if (!m_class) {
        return events;
    }
    ClassNews news = m_class->news();
    if (!news.refused.empty()) {
        events.emplace_back(screens::ClassRefused{std::move(news.refused)});
    }
    if (!news.secret.empty()) {
        auto link = m_class->link(news.secret, m_class_address);
        events.push_back(link ? screens::Event(screens::ClassLinkMade{*std::move(link)}) : told(link.error()));
    }
    if (news.now) {
        events.emplace_back(screens::ClassChanged{std::move(news.now)});
    }
    return events;
}

}

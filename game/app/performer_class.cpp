// SPDX-License-Identifier: MIT
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

Events Performer::left_class_of(const std::string& path) const
{
    Host words = m_host;
    words.pack = path;
    const auto left = left_class(words, *m_pack->ready, *m_world);
    if (!left) {
        return failed(left.error());
    }
    if (!*left) {
        return {};
    }
    return {screens::LeftClassFound{{local_day((*left)->started_at), (*left)->students}}};
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
    return place ? Events{screens::ClassMoved{*std::move(place)}} : failed(place.error());
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
    if (news.now) {
        events.emplace_back(screens::ClassChanged{std::move(news.now)});
    }
    return events;
}

}

// SPDX-License-Identifier: MIT
#include "faults/lesson.h"

#include "app/real_files.h"
#include "pack/pack_file.h"
#include "room/codec.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace faults {

namespace {

using Json = nlohmann::json;

constexpr std::size_t first_students = 3;
constexpr std::int64_t a_beat = 400; // milliseconds
constexpr std::int64_t patience = 1000;
const std::string teachers_secret = "what opens this class only";

room::Opened opening()
{
    return {.seed = 3,
            .pack_hash = pack_of_lessons().hash,
            .code = "K7M4QX",
            .teacher = base::sha256(teachers_secret),
            .plan = {.length = 3}};
}

/// What the teacher does next, once the class is in this phase, or in any.
struct Deed {
    std::string_view phase;
    std::string_view what;
    Json with;
};

const std::vector<Deed>& deeds()
{
    static const std::vector<Deed> all{
        {"lobby", "teams", {{"count", 2}, {"by", "chance"}}},
        {"lobby", "hide_names", {{"on", true}}},
        {"lobby", "start", {}},
        {"receipt", "standings", {{"on", true}}},
        {"receipt", "next", {}},
        {"", "pause", {}},
        {"", "resume", {}},
        {"receipt", "lock", {{"on", true}}},
        {"receipt", "back", {{"turn", 0}}},
        {"receipt", "next", {}},
        {"receipt", "next", {}},
        {"", "rename", {{"student", 1}, {"name", "Quiet Comma"}}},
        {"", "hand_over", {}},
        {"receipt", "remove", {{"student", 2}}},
        {"receipt", "readmit", {{"student", 2}}},
        {"", "lift_limit", {{"student", 0}, {"on", true}}},
        {"receipt", "end", {}},
    };
    return all;
}

/// An answer that fits a question; "guess" is one that every kind without options takes.
Json answer_to(const Json& question)
{
    const std::string kind = question.at("kind");
    if (kind == "verdict") {
        return {{"verdict", "refuted"}};
    }
    if (kind == "number" || kind == "date") {
        return {{kind == "number" ? "number" : "day", question.at("scale").at("low")}};
    }
    return kind == "choice" ? Json{{"option", 0}} : Json{{"text", "guess"}};
}

std::size_t turn_of(const Json& view)
{
    return view.at("question").at("turn").get<std::size_t>();
}

std::string phase_of(const Page& page)
{
    return page.view.is_null() ? "" : page.view.value("phase", "");
}

bool is_put_off(const std::string& reason)
{
    return reason == "full_disk" || reason == "not_now" || reason == "paused";
}

}

Lesson::Lesson(std::string path, const FaultyDisk& disk, Promises promises)
    : m_path(std::move(path)), m_disk(&disk), m_promises(promises), m_now(StoppedClock().now()), m_pages(1)
{
    m_start = {.pack_path = "content/packs/damascus.toml",
               .pack_hash = pack_of_lessons().hash,
               .started_at = m_now,
               .keep_days = 180,
               .port = 8080};
}

const quiz::ReadyPack& pack_of_lessons()
{
    static const auto loaded = pack::load(std::string(RECEIPTS_SOURCE_DIR) + "/content/packs/damascus.toml",
                                          app::RealFiles(), pack::Lint::Off);
    return loaded.value().ready;
}

base::Result<void> Lesson::begin()
{
    auto opened = storage::Classroom::open(m_path, StoppedClock());
    if (!opened) {
        return base::fail(std::move(opened).error());
    }
    if (opened->set_aside) {
        m_refusals.insert("set aside: " + opened->set_aside->message);
    }
    auto begun = app::begin_class(std::move(opened->classroom), pack_of_lessons(), m_start, opening());
    if (!begun) {
        return base::fail(std::move(begun).error());
    }
    m_real_book = std::move(begun->book);
    m_book.emplace(*m_real_book, *m_disk, room::encode({m_now, opening()}), m_promises);
    m_reception.emplace(
        app::Venue{.pack = pack_of_lessons(), .languages = {base::Language()}, .join = "http://host:8080"},
        std::move(begun->state), *m_book, m_now);
    return {};
}

void Lesson::play(int beats)
{
    constexpr int longest_silence = 12;
    std::size_t promised = 0;
    int silence = 0;
    for (int i = 0; i < beats && !is_over() && silence < longest_silence; ++i) {
        beat();
        const std::size_t promises = m_book->minutes().promises.size();
        silence = promises == promised ? silence + 1 : 0;
        promised = promises;
    }
}

void Lesson::beat()
{
    m_now.milliseconds += a_beat;
    ++m_beats;
    const bool started = m_step > 3;
    while (m_pages.size() < 1 + first_students + (started ? 1 : 0)) {
        m_pages.emplace_back().connection = m_pages.size();
    }
    std::vector<net::Inbound> batch;
    for (Page& page : m_pages) {
        think(page, batch);
    }
    for (const net::Outbound& out : m_reception->take(batch, m_now)) {
        const auto page = std::find_if(m_pages.begin(), m_pages.end(),
                                       [&](const Page& one) { return one.connection == out.to.value; });
        if (const auto* reply = std::get_if<net::Reply>(&out.what)) {
            hear(*reply->text, *page);
        } else if (const auto* view = std::get_if<net::View>(&out.what)) {
            hear(*view->text, *page);
        } else {
            m_refusals.insert("hung up");
        }
    }
    if (phase_of(m_pages.front()) == "finished" && m_reception->glance().trouble.empty()) {
        const auto ended = m_book->end(m_now); // tried again at the next beat
        note_trouble(ended ? "" : ended.error().message);
    }
}

void Lesson::connect(Page& page, std::vector<net::Inbound>& batch)
{
    const net::ConnectionId id{page.connection};
    Json hello{{"type", "hello"}, {"v", 1}, {"language", "en"}};
    if (is_teacher(page)) {
        hello.update({{"role", "teacher"}, {"secret", teachers_secret}});
    } else {
        hello.update({{"role", "student"}, {"code", "K7M4QX"}});
        page.wish
            = Json{{"type", "join"}, {"id", fmt::format("a request to join {:4}", page.connection)}, {"name", ""}};
    }
    batch.push_back({id, m_now, net::Opened{"10.0.0.1"}});
    batch.push_back({id, m_now, net::Said{hello.dump()}});
    page.connected = true;
}

void Lesson::think(Page& page, std::vector<net::Inbound>& batch)
{
    const bool is_musing = (m_beats + page.connection) % 3 != 0; // or all would answer in one batch
    if (!is_teacher(page) && !page.wish && is_musing) {
        return;
    }
    if (!page.connected) {
        connect(page, batch);
    } else if (!page.wish && !page.view.is_null()) {
        is_teacher(page) ? think_as_teacher() : think_as_student(page);
    }
    if (page.wish && page.said_at.milliseconds + patience <= m_now.milliseconds) {
        page.said_at = m_now;
        batch.push_back({{page.connection}, m_now, net::Said{page.wish->dump()}});
    }
}

void Lesson::think_as_student(Page& page)
{
    const std::string phase = phase_of(page);
    if ((phase != "question" && phase != "pointing") || page.view.value("paused", false)) {
        return;
    }
    const Json& question = page.view.at("question");
    const std::size_t turn = turn_of(page.view);
    if (phase == "question" && page.answered != turn) {
        page.wish = Json{{"type", "answer"},
                         {"id", fmt::format("answer {}", turn)},
                         {"turn", turn},
                         {"answer", answer_to(question)},
                         {"confidence", 2}};
    } else if (phase == "pointing") {
        const text::Article& article = *quiz::find_article(pack_of_lessons().articles, {question.at("articles").at(0)});
        const text::Span first = article.text.sentences().front();
        page.wish = Json{{"type", page.connection % 2 == 0 ? "skip" : "point"},
                         {"id", fmt::format("step {}", turn)},
                         {"turn", turn},
                         {"article", article.id.value},
                         {"begin", first.begin.value},
                         {"end", first.end.value}};
    }
}

void Lesson::think_as_teacher()
{
    Page& page = m_pages.front();
    const bool complete = page.view.at("students").size() + 1 == m_pages.size();
    if (m_step == deeds().size() || !complete) {
        return;
    }
    const Deed& deed = deeds()[m_step];
    if (!deed.phase.empty() && phase_of(page) != deed.phase) {
        return;
    }
    Json wish{{"type", "do"}, {"id", fmt::format("t{}", ++m_step)}, {"what", deed.what}};
    wish.update(deed.with.is_null() ? Json::object() : deed.with);
    if (!wish.contains("turn") && page.view.contains("question")) {
        wish["turn"] = turn_of(page.view);
    }
    page.wish = wish;
}

void Lesson::note_trouble(const std::string& words)
{
    if (words != m_troubles.back()) {
        m_troubles.push_back(words);
    }
}

void Lesson::hear(const std::string& text, Page& page)
{
    const Json message = Json::parse(text);
    const std::string type = message.at("type");
    if (type == "view") {
        page.view = message;
        m_views += static_cast<std::size_t>(!is_teacher(page));
        if (is_teacher(page)) {
            note_trouble(message.at("trouble"));
        }
    } else if (type == "refused") {
        hear_no(message, page);
    } else if (page.wish && message.value("id", "") == page.wish->at("id").get<std::string>()) {
        hear_yes(message, page);
    }
}

void Lesson::hear_yes(const Json& message, Page& page)
{
    const std::size_t tape = m_disk->tape().size();
    if (message.at("type") == "joined") {
        page.token = message.at("token");
        m_heard.push_back({tape, page.token, {}});
    } else if (page.wish->at("type") == "answer") {
        page.answered = page.wish->at("turn").get<std::size_t>();
        m_heard.push_back({tape, page.token, page.answered});
    }
    page.wish.reset();
}

void Lesson::close()
{
    m_reception.reset();
    m_book.reset();
    m_real_book.reset();
}

void Lesson::hear_no(const Json& message, Page& page)
{
    const std::string reason = message.at("reason");
    if (is_put_off(reason)) {
        m_put_off.insert(message.at("message").get<std::string>()); // and it is said again
        return;
    }
    m_refusals.insert(reason);
    page.wish.reset();
}

}

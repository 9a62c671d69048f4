// SPDX-License-Identifier: MIT
#pragma once

#include "app/host_reception.h"
#include "app/real_files.h"
#include "pack/pack_file.h"
#include "room/codec.h"

#include <doctest/doctest.h>
#include <fmt/format.h>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

/// A class as its host has it, for the tests of the reception.
namespace hosted {

using Json = nlohmann::json;

/// Keeps lines in memory, or fails when told to.
class TestBook final : public app::Book {
public:
    base::Result<void> append(std::span<const std::string> added) override
    {
        if (added.empty()) {
            return {};
        }
        ++syncs;
        if (fails || (fails_after && (*fails_after)-- <= 0)) {
            return base::fail(base::ErrorKind::Refused, "The disk is full.");
        }
        lines.insert(lines.end(), added.begin(), added.end());
        return {};
    }
    base::Result<void> end(base::Timestamp) override { return {}; }

    std::vector<std::string> lines;
    bool fails = false;
    std::optional<int> fails_after; ///< so many times it takes lines, then it fails
    int syncs = 0;
};

inline const quiz::ReadyPack& damascus()
{
    static const auto loaded = pack::load(std::string(RECEIPTS_SOURCE_DIR) + "/content/packs/damascus.toml",
                                          app::RealFiles(), pack::Lint::Off);
    REQUIRE(loaded.has_value());
    return loaded->ready;
}

inline constexpr base::Timestamp opening{1'700'000'000'000};
inline const std::string qr_path = "/qr/AAECAwQFBgcICQoLDA0ODw.svg";
inline const std::string teachers_secret = "the secret of the teacher";

/// A class with its reception, and what every connection has heard.
struct Class {
    explicit Class(std::optional<int> seconds = {})
    {
        const room::Event event{opening, room::Opened{.seed = 7,
                                                      .pack_hash = damascus().hash,
                                                      .code = "K7M4QX",
                                                      .teacher = base::sha256(teachers_secret),
                                                      .plan = {.length = 4, .seconds = seconds}}};
        book.lines.push_back(room::encode(event));
        open(room::update(damascus(), {}, event).state);
    }

    void open(room::State state)
    {
        reception.emplace(
            app::Venue{.pack = damascus(), .languages = {base::Language()}, .join = "http://host:8080", .qr = qr_path},
            std::move(state), book, now);
    }

    /// The host is killed and comes back.
    void restart()
    {
        heard.clear();
        hung_up.clear();
        open(room::replay(damascus(), book.lines).value());
    }

    void take(const std::vector<net::Inbound>& batch)
    {
        for (const net::Outbound& out : reception->take(batch, now)) {
            if (const auto* reply = std::get_if<net::Reply>(&out.what)) {
                heard[out.to.value].push_back(Json::parse(*reply->text));
            } else if (const auto* view = std::get_if<net::View>(&out.what)) {
                heard[out.to.value].push_back(Json::parse(*view->text));
            } else {
                hung_up.insert(out.to.value);
            }
        }
    }

    void wait(std::int64_t milliseconds)
    {
        now.milliseconds += milliseconds;
        take({});
    }

    void say(std::uint64_t who, const std::string& words) { take({{{who}, now, net::Said{words}}}); }

    void connect(std::uint64_t who) { take({{{who}, now, net::Opened{"10.0.0.1"}}}); }

    void leave(std::uint64_t who) { take({{{who}, now, net::Gone{}}}); }

    void hello(std::uint64_t who, const std::string& token = "", const std::string& code = "K7M4QX")
    {
        Json words{{"type", "hello"}, {"v", 1}, {"role", "student"}, {"code", code}, {"language", "en"}};
        if (!token.empty()) {
            words["token"] = token;
        }
        say(who, words.dump());
    }

    void teach(std::uint64_t who, const std::string& secret = teachers_secret)
    {
        connect(who);
        say(who, Json{{"type", "hello"}, {"v", 1}, {"role", "teacher"}, {"language", "en"}, {"secret", secret}}.dump());
    }

    /// Lets a student in and returns their token.
    std::string join(std::uint64_t who, const std::string& name)
    {
        connect(who);
        hello(who);
        say(who, Json{{"type", "join"}, {"id", fmt::format("request to join {:4}", who)}, {"name", name}}.dump());
        const Json joined = last(who, "joined");
        return joined.is_null() ? "" : joined.at("token").get<std::string>();
    }

    /// Wrong codes from connections of their own, four each.
    void try_codes(std::uint64_t first, int count)
    {
        for (int i = 0; i < count; ++i) {
            const std::uint64_t who = first + static_cast<std::uint64_t>(i / 4);
            if (i % 4 == 0) {
                connect(who);
            }
            hello(who, "", "AAAAAA");
        }
    }

    void steer(std::uint64_t who, const std::string& what)
    {
        say(who, Json{{"type", "do"}, {"id", fmt::format("{}-{}", what, ++said)}, {"what", what}}.dump());
    }

    /// An answer that fits the question which a student has before them.
    std::string answer_of(std::uint64_t who, const std::string& id)
    {
        const Json question = last(who, "view").at("question");
        const std::string kind = question.at("kind");
        Json answer{{"text", "something"}};
        if (kind == "choice") {
            answer = {{"option", 0}};
        } else if (kind == "verdict") {
            answer = {{"verdict", "refuted"}};
        } else if (kind == "compare") {
            answer = {{"comparison", "agree"}};
        } else if (kind == "number") {
            answer = {{"number", question.at("scale").at("low")}};
        } else if (kind == "date") {
            answer = {{"day", question.at("scale").at("low")}};
        } else if (kind == "order") {
            answer = {{"order", Json::array()}};
            for (std::size_t i = 0; i < question.at("options").size(); ++i) {
                answer["order"].push_back(i);
            }
        } else if (kind == "altered") {
            const Json word = question.at("words").at(0);
            answer = {{"word", {{"begin", word.at("begin")}, {"end", word.at("end")}}}};
        } else if (kind == "locate") {
            const text::Article& article = damascus().articles.front();
            const text::Span first = article.text.sentences().front();
            answer = {
                {"sentence", {{"article", article.id.value}, {"begin", first.begin.value}, {"end", first.end.value}}}};
        }
        return Json{
            {"type", "answer"}, {"id", id}, {"turn", question.at("turn")}, {"answer", answer}, {"confidence", 2}}
            .dump();
    }

    /// Answers, without the second step.
    void answer(std::uint64_t who, const std::string& id)
    {
        say(who, answer_of(who, id));
        if (last(who, "view").at("phase") == "pointing") {
            say(who,
                Json{{"type", "skip"}, {"id", id + "s"}, {"turn", last(who, "view").at("question").at("turn")}}.dump());
        }
    }

    /// The last message of a type that a connection heard, or null.
    Json last(std::uint64_t who, const std::string& type) const
    {
        const auto messages = heard.find(who);
        if (messages == heard.end()) {
            return {};
        }
        for (auto message = messages->second.rbegin(); message != messages->second.rend(); ++message) {
            if (message->at("type") == type) {
                return *message;
            }
        }
        return {};
    }

    std::string phase(std::uint64_t who) const { return last(who, "view").at("phase"); }

    std::string refusal(std::uint64_t who) const
    {
        const Json refused = last(who, "refused");
        return refused.is_null() ? "" : refused.at("reason").get<std::string>();
    }

    base::Timestamp now = opening;
    TestBook book;
    std::optional<app::Reception> reception;
    std::map<std::uint64_t, std::vector<Json>> heard;
    std::set<std::uint64_t> hung_up;
    int said = 0;
};

}

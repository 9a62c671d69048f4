// SPDX-License-Identifier: MIT
#include "app/class_thread.h"

#include "pack/pack_file.h"
#include "screens/class_stage.h"
#include "support/app_world.h"
#include "support/plain_browser.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace {

std::string hello_of_teacher(const std::string& secret)
{
    return fmt::format(R"({{"type":"hello","v":1,"role":"teacher","language":"en","secret":"{}"}})", secret);
}

/// A class of Damascus on this computer alone.
struct Hosted {
    support::AppWorld desk;
    std::unique_ptr<app::ClassThread> thread;
    std::shared_ptr<const screens::ClassNow> now;
    std::string refused;
    std::string secret;

    Hosted() { open(app::Unfinished::Leave); }

    void open(app::Unfinished unfinished)
    {
        const std::string path = desk.world.paths.content + "/packs/damascus.toml";
        auto loaded = pack::load(path, desk.files, pack::Lint::Off);
        REQUIRE(loaded);
        const app::Host words{.pack = path, .port = std::uint16_t{0}, .bind = "127.0.0.1", .unfinished = unfinished};
        auto opened = app::ClassThread::open(words, {.length = 3, .seconds = 600},
                                             std::make_shared<const quiz::ReadyPack>(std::move(loaded->ready)), "en",
                                             desk.world);
        REQUIRE_MESSAGE(opened, opened.error().message);
        thread = *std::move(opened);
        take(thread->news());
    }

    void take(app::ClassNews news)
    {
        now = news.now ? news.now : now;
        refused = news.refused.empty() ? refused : news.refused;
        secret = news.secret.empty() ? secret : news.secret;
    }

    /// Waits until the class is as wanted; a test that waits for ever is ended from outside.
    template <class Wanted> void wait(Wanted wanted)
    {
        while (!wanted()) {
            take(thread->news());
            std::this_thread::yield();
        }
    }
};

}

TEST_CASE("app::ClassThread - the class is there at once, and does what its teacher says")
{
    Hosted class_of;
    REQUIRE(class_of.now);
    CHECK(screens::class_stage(class_of.now->room) == screens::ClassStage::Lobby);
    CHECK(class_of.now->room.questions.size() == 3);
    class_of.thread->say(room::Lock{});
    class_of.wait([&] { return class_of.now->room.locked; });
    class_of.thread->say(room::Start{});
    class_of.wait([&] { return screens::class_stage(class_of.now->room) == screens::ClassStage::Question; });
}

TEST_CASE("app::ClassThread - what does not fit the class is refused with a sentence")
{
    Hosted class_of;
    class_of.thread->say(room::Resume{});
    class_of.wait([&] { return !class_of.refused.empty(); });
    CHECK(screens::class_stage(class_of.now->room) == screens::ClassStage::Lobby);
}

TEST_CASE("app::ClassThread - a student who joins is in the class and here, and gets the name that the teacher gives")
{
    Hosted class_of;
    const auto place = class_of.thread->place();
    REQUIRE(place);
    CHECK(place->url == fmt::format("http://127.0.0.1:{}", place->port));
    support::PlainBrowser browser(place->port);
    browser.say(fmt::format(R"({{"type":"hello","v":1,"role":"student","code":"{}","language":"en"}})",
                            class_of.now->room.code));
    browser.hear("\"welcome\"");
    browser.say(R"({"type":"join","id":"0123456789abcdef","name":"Blue Heron"})");
    browser.hear("\"joined\"");
    class_of.wait([&] { return class_of.now->here == std::vector<bool>{true}; });
    CHECK(class_of.now->here_count == 1);
    class_of.thread->say(room::Rename{{0}, room::Name{.shown = "Grey Heron"}});
    class_of.wait([&] { return class_of.now->room.students.front().name.shown == "Grey Heron"; });
}

TEST_CASE("app::ClassThread - another address of this computer stands in the invitation, with a code of its own")
{
    const Hosted class_of;
    const auto usual = class_of.thread->place();
    const auto other = class_of.thread->place("192.168.77.5");
    REQUIRE((usual && other));
    CHECK(other->url == fmt::format("http://192.168.77.5:{}", other->port));
    CHECK(other->code != usual->code);
}

TEST_CASE("app::ClassThread - a class that was closed goes on where it was")
{
    Hosted class_of;
    const std::string code = class_of.now->room.code;
    class_of.thread->say(room::Start{});
    class_of.wait([&] { return screens::class_stage(class_of.now->room) == screens::ClassStage::Question; });
    class_of.thread.reset();
    class_of.open(app::Unfinished::GoOn);
    CHECK(class_of.now->room.code == code);
    CHECK(screens::class_stage(class_of.now->room) == screens::ClassStage::Question);
}

TEST_CASE("app::ClassThread - another device goes on with the class, and the window takes it back")
{
    Hosted class_of;
    class_of.thread->hand_over();
    class_of.wait([&] { return !class_of.secret.empty(); });
    CHECK(class_of.now->steering == screens::Steering::Here); // until the link is used
    const auto place = class_of.thread->place();
    const auto link = class_of.thread->link(class_of.secret, "");
    REQUIRE((place && link));
    CHECK(link->url == place->url + "/teach#" + class_of.secret);
    CHECK(link->code != place->code);
    support::PlainBrowser tablet(place->port);
    tablet.say(hello_of_teacher(class_of.secret));
    class_of.wait([&] { return class_of.now->steering == screens::Steering::Lent; });
    class_of.thread->say(room::Lock{}); // for nobody
    tablet.say(R"({"type":"do","id":"t1","what":"start"})");
    class_of.wait([&] { return screens::class_stage(class_of.now->room) == screens::ClassStage::Question; });
    CHECK_FALSE(class_of.now->room.locked);
    class_of.thread->take_back();
    class_of.wait([&] { return class_of.now->steering == screens::Steering::Here; });
    class_of.thread->say(room::Lock{});
    class_of.wait([&] { return class_of.now->room.locked; });
}

TEST_CASE("app::ClassThread - a class that was handed on from a browser is shown, and can't be taken back from here")
{
    Hosted class_of;
    const std::string& url = class_of.thread->teacher_url();
    support::PlainBrowser desk(class_of.thread->place()->port);
    desk.say(hello_of_teacher(url.substr(url.find('#') + 1)));
    desk.say(R"({"type":"do","id":"t1","what":"hand_over"})");
    const std::string said = desk.hear("\"handed_over\"");
    const std::string key = "\"secret\":\"";
    const std::size_t begin = said.find(key) + key.size();
    support::PlainBrowser tablet(class_of.thread->place()->port);
    tablet.say(hello_of_teacher(said.substr(begin, said.find('"', begin) - begin)));
    class_of.wait([&] { return class_of.now->steering == screens::Steering::Elsewhere; });
    class_of.thread->take_back();
    tablet.say(R"({"type":"do","id":"t2","what":"start"})");
    class_of.wait([&] { return screens::class_stage(class_of.now->room) == screens::ClassStage::Question; });
    CHECK(class_of.now->steering == screens::Steering::Elsewhere);
}

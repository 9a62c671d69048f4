// SPDX-License-Identifier: MIT
// A whole round of the Damascus pack in the real window, by the events that mouse and keyboard send.
#include "app/window_game.h"
#include "support/app_world.h"
#include "support/picture.h"
#include "support/x_pilot.h"

#include <algorithm>
#include <doctest/doctest.h>

namespace {

const std::string damascus = std::string(RECEIPTS_SOURCE_DIR) + "/content/packs/damascus.toml";
const std::string goldens = std::string(RECEIPTS_SOURCE_DIR) + "/tests/golden/window/";
constexpr std::size_t questions = 12;

/// What is played here by the hands of X; every kind is played in every_kind_test.cpp.
rounds::Plan plan()
{
    return {.length = questions, .kinds = {quiz::Kind::Choice, quiz::Kind::Verdict, quiz::Kind::Locate}};
}

/// The seed of a round that begins with the question this project began with.
std::uint64_t seed_for_first_question(const quiz::ReadyPack& pack)
{
    for (std::uint64_t seed = 1;; ++seed) {
        const rounds::Started started{.players = {"Player one"}, .seed = seed, .pack_hash = pack.hash, .plan = plan()};
        const auto step = rounds::update(pack, {}, {{0}, started});
        if (step.state.questions.front().value == "informed-russians") {
            return seed;
        }
    }
}

/// Drives a game by its own picture: what is clicked is where the picture says it is.
class Player {
public:
    explicit Player(app::WindowGame& game) : m_game(game), m_pilot("") { }

    template <class Screen> const Screen* on() const { return std::get_if<Screen>(&m_game.state().screen); }

    /// Clicks the first target that `wanted` accepts, turning the wheel until it shows, and waits for what it changes.
    template <class Wanted> void click(Wanted wanted)
    {
        while (true) {
            const auto& hits = m_game.frame().hits;
            const auto hit = std::find_if(hits.begin(), hits.end(), wanted);
            REQUIRE_MESSAGE(hit != hits.end(), "there is nothing of the kind to click");
            const ui::Point middle = (hit->parts.empty() ? hit->rect : hit->parts.front()).center();
            if (!hit->clip || ui::contains(*hit->clip, middle)) {
                const screens::State before = m_game.state();
                m_pilot.click(middle);
                wait_for_change(before);
                return;
            }
            const ui::UiState before = m_game.state().ui;
            m_pilot.wheel_down(hit->clip->center());
            while (m_game.state().ui.scroll == before.scroll) {
                REQUIRE(m_game.step());
            }
        }
    }

    void press(const std::string& key)
    {
        const screens::State before = m_game.state();
        m_pilot.press(key);
        wait_for_change(before);
    }

    /// Until nothing moves any more.
    void settle()
    {
        while (m_game.frame().moving_until > m_game.window().now()) {
            REQUIRE(m_game.step());
        }
    }

private:
    static bool same(screens::State a, const screens::State& b)
    {
        a.now = b.now;
        a.ui = b.ui;
        return a == b;
    }

    void wait_for_change(const screens::State& before)
    {
        while (same(m_game.state(), before)) {
            REQUIRE(m_game.step());
        }
    }

    app::WindowGame& m_game;
    support::XPilot m_pilot;
};

bool is_row(const ui::Target& target)
{
    return target.role == ui::Role::Option || target.role == ui::Role::Sentence;
}

bool is_sure(const ui::Target& target)
{
    return target.role == ui::Role::Segment && target.label.find("Certain") != std::string::npos;
}

template <class Event> auto carries(const Event& event)
{
    return [event](const ui::HitRegion<screens::Event>& hit) { return hit.event == screens::Event{event}; };
}

/// The row of the right answer, so that the picture for the README is of one.
auto right_row(const app::WindowGame& game)
{
    const quiz::Item* item = rounds::current_item(*game.state().pack, *game.state().round);
    REQUIRE(item != nullptr);
    return [item](const ui::HitRegion<screens::Event>& hit) {
        const auto* choose = hit.event ? std::get_if<screens::ChooseAnswer>(&*hit.event) : nullptr;
        return choose != nullptr && is_row(hit) && quiz::grade(*item, choose->answer).right;
    };
}

void answer_by_mouse(Player& player, const app::WindowGame& game)
{
    player.click(right_row(game));
    player.click(is_sure);
    player.click(carries(screens::Confirm{}));
}

void answer_by_keyboard(Player& player, const app::WindowGame& game)
{
    const quiz::Item* item = rounds::current_item(*game.state().pack, *game.state().round);
    if (quiz::kind(item->question) == quiz::Kind::Locate) {
        player.press("Return"); // chooses the sentence that has the focus
    } else {
        player.press("a");
    }
    player.press("1");
    player.press("Return");
}

}

TEST_CASE("the window - a round of Damascus by mouse and keyboard, its stored result, and its receipt as a picture")
{
    support::AppWorld desk;
    auto opened
        = app::WindowGame::open(desk.world, {.open_url = [](const std::string&) -> base::Result<void> { return {}; },
                                             .play = [](ui::Sound, int) {},
                                             .say = [](const std::string&, const std::string&) {}});
    REQUIRE_MESSAGE(opened, opened.error().message);
    app::WindowGame& game = *opened;
    const auto loaded = pack::load(damascus, desk.files, pack::Lint::Off);
    REQUIRE(loaded);
    game.wish({.length = questions, .seed = seed_for_first_question(loaded->ready)});
    game.dispatch(screens::OpenSetup{damascus});
    game.dispatch(screens::ChangePlan{plan()});
    game.dispatch(screens::StartPlanned{});

    Player player(game);
    std::size_t receipts = 0;
    while (player.on<screens::Results>() == nullptr) {
        if (player.on<screens::Question>() != nullptr) {
            receipts % 2 == 0 ? answer_by_mouse(player, game) : answer_by_keyboard(player, game);
        } else if (player.on<screens::Pointing>() != nullptr) {
            if (receipts % 2 == 0) {
                const auto* item = rounds::current_item(*game.state().pack, *game.state().round);
                const auto proof = item->evidence.front().front();
                player.click([&](const auto& hit) {
                    const auto* point = hit.event ? std::get_if<screens::PointAt>(&*hit.event) : nullptr;
                    return point != nullptr && quiz::proves(*item, point->passage);
                });
            } else {
                player.press("s");
            }
        } else if (player.on<screens::Receipt>() != nullptr) {
            player.settle();
            if (receipts == 0) {
                const std::string picture = (desk.folder.path() / "receipt.png").string();
                REQUIRE(game.window().save_screenshot(picture));
                const std::string difference = support::compare_picture(picture, goldens + "receipt.png");
                CHECK_MESSAGE(difference.empty(), difference);
            }
            ++receipts;
            receipts % 2 == 0 ? player.click(carries(screens::Next{})) : player.press("Return");
        } else {
            FAIL("an unexpected screen");
        }
    }
    CHECK(receipts == questions);

    auto database = storage::Database::open(app::database_path(desk.world.paths), desk.clock);
    REQUIRE(database);
    const auto results = database->database.last_results(database->database.players()->front().id);
    REQUIRE(results);
    REQUIRE(results->size() == 1);
    CHECK(results->front().pack_id == "damascus");
    CHECK(results->front().asked == questions);
    CHECK(results->front().right >= 6);
    CHECK(results->front().points == rounds::points(*game.state().round, screens::desk_player));
}

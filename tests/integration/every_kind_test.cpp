// SPDX-License-Identifier: MIT
#include "app/stage.h"
#include "quiz/scale.h"
#include "screens/ids.h"
#include "screens/update.h"
#include "support/app_world.h"
#include "support/hands.h"

#include <doctest/doctest.h>
#include <memory>
#include <numeric>

namespace {

namespace ids = screens::ids;

constexpr std::size_t questions_a_round = 3;

enum class Device { Keyboard, Mouse, Pad };

/// One question kind after the other in the game that ships, without a window, by one device alone.
struct Play {
    support::AppWorld world;
    app::Stage stage;
    std::unique_ptr<support::Hands> hands;
    Device device;

    explicit Play(Device with)
        : stage(std::move(*app::Stage::open(world.world,
                                            {.open_url = [](const std::string&) -> base::Result<void> { return {}; },
                                             .play = [](ui::Sound, int) {},
                                             .say = [](const std::string&, const std::string&) {}},
                                            {1280, 720}))),
          device(with)
    {
        switch (with) {
        case Device::Keyboard: hands = std::make_unique<support::KeyboardHands>(stage); break;
        case Device::Mouse: hands = std::make_unique<support::MouseHands>(stage); break;
        case Device::Pad: hands = std::make_unique<support::PadHands>(stage); break;
        }
    }

    const screens::State& state() const { return stage.state(); }
    const quiz::Item& item() const { return *rounds::current_item(*state().pack, *state().round); }
    template <class Screen> bool is() const { return std::holds_alternative<Screen>(state().screen); }

    /// The round itself is begun by an event: choosing it has tests of its own.
    void begin(quiz::Kind kind)
    {
        stage.dispatch(screens::OpenSetup{world.world.paths.content + "/packs/damascus.toml"});
        REQUIRE(is<screens::Setup>());
        stage.dispatch(screens::ChangePlan{{.length = questions_a_round, .kinds = {kind}}});
        stage.dispatch(screens::StartPlanned{});
        REQUIRE(is<screens::Question>());
    }

    std::string sentence_of(const quiz::Passage& passage) const
    {
        const text::Article* article = quiz::find_article(state().pack->articles, passage.article);
        return ids::sentence(passage.article, *article->text.sentence_at(passage.span.begin)).value;
    }

    /// The row of the right answer among those that show.
    std::string right_row() const
    {
        const auto answers = screens::shown_answers(item().question, *state().round);
        for (std::size_t i = 0; i < answers.size(); ++i) {
            if (quiz::grade(item(), answers[i]).right) {
                return ids::numbered(ids::option, i).value;
            }
        }
        return {};
    }

    bool put_in_order()
    {
        bool moved = true;
        const std::size_t count = std::get<quiz::Order>(item().question.body).key.size();
        for (std::size_t place = 0; place < count && moved; ++place) {
            const auto order = screens::shown_order(state(), std::get<screens::Question>(state().screen));
            const auto at = static_cast<std::size_t>(std::find(order.begin(), order.end(), place) - order.begin());
            moved = at == place || hands->move_item(item_at(at), at, place);
        }
        return moved;
    }

    /// The id of the item that lies at a place now.
    std::string item_at(std::size_t place) const
    {
        for (const ui::Target& target : ui::targets(stage.frame())) {
            const auto* content = std::get_if<ui::ItemContent>(&target.content);
            if (content != nullptr && content->place == place) {
                return target.id.value;
            }
        }
        return {};
    }

    /// The word of the prompt that was changed.
    std::string changed_word() const
    {
        for (const ui::Target& target : ui::targets(stage.frame())) {
            const auto* choose = [&]() -> const screens::ChooseAnswer* {
                for (const auto& hit : stage.frame().hits) {
                    if (hit.id == target.id && hit.event) {
                        return std::get_if<screens::ChooseAnswer>(&*hit.event);
                    }
                }
                return nullptr;
            }();
            if (target.role == ui::Role::Word && choose != nullptr && quiz::grade(item(), choose->answer).right) {
                return target.id.value;
            }
        }
        return {};
    }

    /// Gives the right answer; false when the device can't.
    bool answer()
    {
        const quiz::Question& question = item().question;
        switch (quiz::kind(question)) {
        case quiz::Kind::Choice:
        case quiz::Kind::Verdict:
        case quiz::Kind::Compare: return hands->activate(right_row());
        case quiz::Kind::Locate: return hands->activate(sentence_of(item().evidence.front().front()));
        case quiz::Kind::Number: return hands->slide(ids::slider, std::get<quiz::Number>(question.body).key);
        case quiz::Kind::Date:
            return hands->slide(ids::slider, quiz::place_of(std::get<quiz::Date>(question.body).key));
        case quiz::Kind::Order: return put_in_order();
        case quiz::Kind::Altered: return hands->activate(changed_word());
        case quiz::Kind::Short: return hands->write(ids::field, std::get<quiz::Short>(question.body).key);
        }
        return false;
    }

    void turn()
    {
        INFO("question " << item().question.id.value);
        REQUIRE(answer());
        const auto& screen = std::get<screens::Question>(state().screen);
        REQUIRE(screen.answer.has_value());
        const bool exact = device != Device::Mouse; // a pixel of a slider may be more than a step
        const quiz::Grade grade = quiz::grade(item(), *screen.answer);
        CHECK((grade.right || (!exact && std::holds_alternative<quiz::GivenNumber>(*screen.answer))
               || (!exact && std::holds_alternative<quiz::GivenDay>(*screen.answer))));
        const quiz::Passage passage = item().evidence.front().front();
        REQUIRE(hands->activate(ids::numbered(ids::confidence, 2).value));
        REQUIRE(hands->activate(ids::confirm));
        if (is<screens::Pointing>()) {
            REQUIRE(hands->activate(sentence_of(passage)));
        }
        REQUIRE(is<screens::Receipt>());
        REQUIRE(hands->activate(ids::next));
    }

    void round(quiz::Kind kind)
    {
        begin(kind);
        const std::size_t asked = state().round->questions.size();
        CHECK(asked >= 2);
        for (std::size_t i = 0; i < asked; ++i) {
            REQUIRE(is<screens::Question>());
            CHECK(quiz::kind(item().question) == kind);
            turn();
        }
        REQUIRE(is<screens::Results>());
        CHECK(state().round->attempts.size() == asked);
        REQUIRE(hands->activate(ids::front_page));
        CHECK(is<screens::Title>());
    }
};

constexpr std::array every_kind
    = {quiz::Kind::Choice, quiz::Kind::Verdict, quiz::Kind::Locate, quiz::Kind::Number, quiz::Kind::Date,
       quiz::Kind::Order,  quiz::Kind::Altered, quiz::Kind::Short,  quiz::Kind::Compare};

void play_every_kind(Device device)
{
    Play play(device);
    for (const quiz::Kind kind : every_kind) {
        INFO("kind " << std::string(quiz::to_string(kind)));
        play.round(kind);
    }
}

}

TEST_CASE("every kind - a whole round of each by keyboard alone")
{
    play_every_kind(Device::Keyboard);
}

TEST_CASE("every kind - a whole round of each by mouse alone")
{
    play_every_kind(Device::Mouse);
}

TEST_CASE("every kind - a whole round of each by gamepad alone")
{
    play_every_kind(Device::Pad);
}

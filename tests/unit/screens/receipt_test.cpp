// SPDX-License-Identifier: MIT
#include "screens/receipt.h"

#include "frames.h"
#include "printed.h"
#include "screens/update.h"

#include <algorithm>
#include <doctest/doctest.h>

namespace {

using printed::Confidence;

screens::Frame picture(const screens::State& state)
{
    return frames::picture(state, std::get<screens::Receipt>(state.screen));
}

/// The words on the roll, a line each: what is drawn from its head on.
std::string roll(const screens::State& state)
{
    const std::string words = frames::words_of(picture(state));
    return words.substr(words.find("RECEIPTS"));
}

bool prints(const screens::State& state, const std::string& words)
{
    return roll(state).find(words) != std::string::npos;
}

std::vector<ui::Marker> markers(const screens::Frame& frame)
{
    std::vector<ui::Marker> all;
    for (const ui::DrawCommand& command : frame.draw) {
        if (const auto* marker = std::get_if<ui::Marker>(&command)) {
            all.push_back(*marker);
        }
    }
    return all;
}

/// The words of a picture that are drawn with a decoration, a line each.
std::string decorated(const screens::Frame& frame, ui::Decoration decoration)
{
    std::string words;
    for (const ui::DrawCommand& command : frame.draw) {
        const auto* text = std::get_if<ui::Text>(&command);
        for (const ui::TextSpan& span : text == nullptr ? std::vector<ui::TextSpan>{} : text->layout.spec().spans) {
            if (span.style.decoration == decoration) {
                words += text->layout.spec().text.substr(span.begin, span.end - span.begin) + "\n";
            }
        }
    }
    return words;
}

screens::State say(const screens::State& state, const screens::Event& event)
{
    return screens::update(state, event).state;
}

screens::Event main_event(const screens::State& state)
{
    return *frames::find(picture(state), "next")->event;
}

/// A claim on a passage far down in a long article.
quiz::ReadyPack long_pack()
{
    std::string body;
    for (int i = 0; i < 40; ++i) {
        body += "On night " + std::to_string(i) + " the lamp was lit at six. The keeper went to bed at ten.\n\n";
    }
    quiz::ReadyPack pack = make::ready({make::locate("another")});
    pack.articles = {make::article("courier", body)};
    quiz::Question question
        = make::question("claim", "On night 30 the lamp was lit at nine.", quiz::VerdictKey{quiz::Verdict::Refuted},
                         make::anchor("courier", "On night 30 the lamp was lit at six."));
    pack.items = {quiz::to_item(question, pack.articles).value()};
    return pack;
}

screens::State confident_mistake(const quiz::ReadyPack& pack)
{
    return printed::receipt(pack, {{quiz::PickedVerdict{quiz::Verdict::Supported}, Confidence::Certain}});
}

/// The middle of the marker as it shows in the window, and where its scroll area shows.
std::pair<float, ui::Rect> shown_marker(const screens::Frame& frame, const std::string& area)
{
    const auto region = std::find_if(frame.scrolls.begin(), frame.scrolls.end(),
                                     [&](const ui::ScrollRegion& each) { return each.id.value == area; });
    REQUIRE(region != frame.scrolls.end());
    const std::vector<ui::Marker> lit = markers(frame);
    REQUIRE_FALSE(lit.empty());
    const auto& rects = lit.front().rects;
    return {(rects.front().y + rects.back().bottom()) / 2 - region->offset, region->viewport};
}

}

TEST_CASE("screens::receipt - says first whether it was right, then shows the passage, why, the source and the points")
{
    quiz::Question question = make::choice();
    question.attribution = {"The harbour log"};
    const quiz::ReadyPack pack = printed::pack(question);
    const screens::State state
        = printed::receipt(pack, {{quiz::PickedOption{0}, Confidence::FairlySure, printed::passage(pack)}});
    const std::string words = roll(state);
    std::size_t at = 0;
    for (const char* next :
         {"No. 1 of 2", "Wrong", "You said Tomas Lund, fairly sure.", "The report says Ana Reis.", "“Ana Reis, the",
          "Why The report says so.", "Not Tomas Lund: He answered.", "The Courier · digest · 11 May 2021",
          "The Courier ← The harbour log", "Answer, fairly sure", "−2", "Passage found", "+1", "TOTAL", "−1",
          "Being fairly sure pays from 67 % right upwards."}) {
        const std::size_t found = words.find(next, at);
        CHECK_MESSAGE(found != std::string::npos, next << " comes too early, or not at all, in\n" << words);
        at = found == std::string::npos ? at : found;
    }
    CHECK(markers(picture(state)).size() == 1);
}

TEST_CASE("screens::receipt - strikes the words of a claim that the report does not have, and underlines its own")
{
    const screens::State state
        = printed::receipt(make::verdict(), {{quiz::PickedVerdict{quiz::Verdict::Supported}, Confidence::Guess}});
    CHECK(decorated(picture(state), ui::Decoration::Strikethrough) == "20\n");
    CHECK(decorated(picture(state), ui::Decoration::Underline) == "12\n");
    CHECK(prints(state, "Claim The storm drove 20 boats ashore."));
    CHECK(prints(state, "Report “The storm drove 12 boats ashore.”"));
}

TEST_CASE("screens::receipt - a claim without a decision shows the nearest passage and what it does not say")
{
    const screens::State state = printed::receipt(make::verdict(quiz::Verdict::NotInArticle),
                                                  {{quiz::PickedVerdict{quiz::Verdict::NotInArticle}}});
    CHECK(prints(state, "The nearest passage:"));
    CHECK(prints(state, "It counts boats ashore, and none at sea."));
    CHECK(decorated(picture(state), ui::Decoration::Strikethrough).empty());
}

TEST_CASE("screens::receipt - can't be left after a confident mistake until the passage was shown")
{
    screens::State state = confident_mistake(long_pack());
    CHECK(main_event(state) == screens::Event{screens::ShowPassage{}});
    CHECK(markers(picture(state)).empty());
    CHECK_FALSE(prints(state, "On night 30"));
    CHECK_FALSE(prints(state, "TOTAL"));
    CHECK(frames::find(picture(state), "read") == nullptr);
    CHECK(screens::update(state, screens::Next{}).effects.empty());
    state = say(state, main_event(state));
    CHECK(main_event(state) == screens::Event{screens::Next{}});
    CHECK(markers(picture(state)).size() == 1);
    CHECK(prints(state, "“On night 30 the lamp was lit at six.”"));
    CHECK(screens::update(state, screens::Next{}).effects.size() == 1);
}

TEST_CASE("screens::receipt - the passage that is shown stands in the middle, wherever the player had scrolled")
{
    screens::State state = confident_mistake(long_pack());
    state.now = 9000;
    for (const ui::Size window : {ui::Size{1280, 720}, ui::Size{1920, 1080}}) {
        state.window = window;
        state.ui.scroll[{"article-courier"}] = 40;
        const auto [middle, view] = shown_marker(picture(say(state, screens::ShowPassage{})), "article-courier");
        CHECK(std::abs(middle - view.center().y) < 60);
    }
    state.window = {800, 600};
    state.settings.text_scale = 2;
    const auto [middle, view] = shown_marker(picture(say(state, screens::ShowPassage{})), "page");
    CHECK(std::abs(middle - view.center().y) < 80);
}

TEST_CASE("screens::receipt - the marker is drawn when the passage is asked for, not before")
{
    screens::State state = confident_mistake(long_pack());
    state.now = 9000;
    CHECK(picture(state).moving_until <= 9000);
    state = say(state, screens::ShowPassage{});
    const screens::Frame frame = picture(state);
    CHECK(frame.moving_until == 9000 + ui::marker_draw_ms);
    CHECK(markers(frame).front().motion == ui::Animation{9000, ui::marker_draw_ms});
}

TEST_CASE("screens::receipt - feeds out, is stamped and marked for a moment, and with reduced motion not at all")
{
    screens::State state = printed::receipt(make::choice(), {{quiz::PickedOption{1}}});
    const screens::Frame moving = picture(state);
    CHECK(moving.moving_until == ui::receipt_feed_ms + ui::marker_draw_ms);
    const auto feeds = [](const screens::Frame& frame) {
        return std::any_of(frame.draw.begin(), frame.draw.end(), [](const ui::DrawCommand& command) {
            const auto* shift = std::get_if<ui::PushShift>(&command);
            return shift != nullptr && shift->motion.duration == ui::receipt_feed_ms;
        });
    };
    CHECK(feeds(moving));
    state.settings.motion = ui::Motion::Reduced;
    CHECK(picture(state).moving_until == 0);
    CHECK_FALSE(feeds(picture(state)));
    state.settings.motion = ui::Motion::Full;
    std::get<screens::Receipt>(state.screen).occasion = screens::Occasion::Again;
    CHECK(picture(state).moving_until == 0);
}

TEST_CASE("screens::receipt - an order is told place by place")
{
    const screens::State state = printed::receipt(make::order(), {{quiz::GivenOrder{{1, 0, 2, 3}}}});
    CHECK(prints(state, "1. The call\nyou: 2.\n2. The lamp is lit\nyou: 1.\n3. Repairs begin\n"));
    const screens::State right = printed::receipt(make::order(), {{quiz::GivenOrder{{0, 1, 2, 3}}}});
    CHECK_FALSE(prints(right, "1. The call"));
}

TEST_CASE("screens::receipt - two articles lie side by side with both passages lit and quoted")
{
    const screens::State state
        = printed::receipt(make::compare(), {{quiz::PickedComparison{quiz::Comparison::Agree}, Confidence::Guess}});
    CHECK(markers(picture(state)).size() == 2);
    CHECK(picture(state).scrolls.size() >= 2);
    CHECK(prints(state, "The Courier “The storm drove 12 boats ashore.”"));
    CHECK(prints(state, "“The harbour office counts 14 boats on the beach.”"));
    CHECK(prints(state, "Your answer: The counts differ."));
}

TEST_CASE("screens::receipt - without an answer nothing is said of how sure it was")
{
    const screens::State state = printed::receipt(make::choice(), {{quiz::NoAnswer{}, Confidence::Certain}});
    CHECK(prints(state, "The time was up.\nThe report says Ana Reis.\n"));
    CHECK(prints(state, "No answer\n0\n"));
    CHECK_FALSE(prints(state, "certain"));
    CHECK(main_event(state) == screens::Event{screens::Next{}});
}

TEST_CASE("screens::receipt - tells that its passage was followed through a change of the article")
{
    quiz::ReadyPack pack = printed::pack(make::choice());
    CHECK_FALSE(prints(printed::receipt(pack, {{quiz::PickedOption{1}}}), "the passage was found again"));
    pack.items.front().moved = true;
    CHECK(prints(printed::receipt(pack, {{quiz::PickedOption{1}}}), "the passage was found again"));
}

TEST_CASE("screens::receipt - of several players it is everybody's: what is right, then a line for each")
{
    const screens::State state = printed::receipt(
        make::choice(), {{quiz::PickedOption{1}}, {quiz::PickedOption{0}, Confidence::Guess}, {quiz::NoAnswer{}}},
        {"Ana", "Ben", "Cem"});
    CHECK(prints(state, "Who called the lighthouse at 6:40 a.m.?\nThe report says Ana Reis.\n"));
    CHECK(prints(state, "Ana\n+2\nAna Reis, fairly sure\n2 so far\n"));
    CHECK(prints(state, "Ben\n0\nTomas Lund, as a guess\n0 so far\n"));
    CHECK(prints(state, "Cem\n0\nno answer in time\n0 so far\n"));
    CHECK(prints(state, "Not Tomas Lund: He answered."));
    CHECK_FALSE(prints(state, "TOTAL"));
    CHECK_FALSE(prints(state, "Wrong\n"));
}

TEST_CASE("screens::receipt - says who buzzed first, who later and who not")
{
    screens::State state = printed::receipt(make::choice(), {{}, {quiz::PickedOption{0}}, {}}, {"Ana", "Ben", "Cem"});
    state.round->seats = rounds::Seats::Buzz;
    rounds::Attempt second = state.round->attempts.front();
    second.player = {0};
    second.answer = quiz::PickedOption{1};
    second.grade = {true, 1};
    second.answer_points = 2;
    state.round->attempts.push_back(second);
    CHECK(prints(state, "Ana\n+2\nbuzzed later: Ana Reis, fairly sure\n"));
    CHECK(prints(state, "Ben\n−2\nbuzzed first: Tomas Lund, fairly sure\n"));
    CHECK(prints(state, "Cem\ndid not buzz\n"));
}

TEST_CASE("screens::receipt - one of several who was certain and wrong is enough for the passage to be owed")
{
    const screens::State state = printed::receipt(
        make::choice(), {{quiz::PickedOption{1}}, {quiz::PickedOption{0}, Confidence::Certain}}, {"Ana", "Ben"});
    CHECK(main_event(state) == screens::Event{screens::ShowPassage{}});
    CHECK(prints(state, "One of you was certain."));
}

TEST_CASE("screens::receipt - looked at again it is that of the player whose results showed, and leads back there")
{
    screens::State state = printed::receipt(
        make::choice(), {{quiz::PickedOption{1}}, {quiz::PickedOption{0}, Confidence::Certain}}, {"Ana", "Ben"});
    state.round->phase = rounds::Finished{};
    state.screen = screens::Results{{1}};
    state = say(state, screens::OpenReceipt{{0}});
    CHECK(prints(state, "You said Tomas Lund, certain."));
    CHECK(prints(state, "Who called the lighthouse"));
    CHECK(frames::find(picture(state), "pause") == nullptr);
    CHECK(say(state, screens::OpenResults{}).screen == screens::Screen{screens::Results{{1}}});
    CHECK(main_event(state) == screens::Event{screens::Next{}});
    CHECK(say(state, screens::Next{}).screen == screens::Screen{screens::Results{{1}}});
}

TEST_CASE("screens::receipt - leads to the article, the original and a report of the question")
{
    const quiz::ReadyPack pack = printed::pack(make::choice());
    const screens::State state = printed::receipt(pack, {{quiz::PickedOption{1}}});
    const screens::Frame frame = picture(state);
    const quiz::Passage passage = printed::passage(pack);
    CHECK(*frames::find_key(frame, ui::Key::A) == screens::Event{screens::OpenReader{passage.article, {passage.span}}});
    CHECK(frames::find_key(frame, ui::Key::O) != nullptr);
    CHECK(frames::find(frame, "report")->event == screens::Event{screens::OpenReport{{0}}});
    const auto reports = [&](char32_t typed) {
        return std::any_of(frame.shortcuts.begin(), frame.shortcuts.end(), [&](const auto& shortcut) {
            return shortcut.trigger == ui::Input{ui::TextEntered{typed}}
                   && shortcut.event == screens::Event{screens::OpenReport{{0}}};
        });
    };
    CHECK(reports(U'!'));
    CHECK(reports(U'r'));
    // A key that opened the report's field would type its letter into it.
    CHECK(frames::find_key(frame, ui::Key::R) == nullptr);
}

TEST_CASE("screens::receipt - who can't see it hears the answer with the button, and then the passage")
{
    screens::State state = confident_mistake(long_pack());
    CHECK(frames::find(picture(state), "next")->label
          == "Wrong. You said Supported, certain. The claim is refuted. Show me the passage");
    state = say(state, screens::ShowPassage{});
    CHECK(frames::find(picture(state), "next")->label == "“On night 30 the lamp was lit at six.” To the results");
}

TEST_CASE("screens::receipt - no line of a roll that scrolls is cut through where it begins")
{
    quiz::Question question = make::choice();
    for (int i = 0; i < 30; ++i) {
        question.why += " And there is more to say about that than one would think.";
        const screens::State state = printed::receipt(question, {{quiz::PickedOption{0}}});
        const screens::Frame frame = picture(state);
        const auto area = std::find_if(frame.scrolls.begin(), frame.scrolls.end(),
                                       [](const ui::ScrollRegion& each) { return each.id.value == "roll"; });
        if (area == frame.scrolls.end()) {
            continue;
        }
        for (const ui::DrawCommand& command : frame.draw) {
            const auto* text = std::get_if<ui::Text>(&command);
            if (text == nullptr || !ui::contains(area->viewport, text->origin)) {
                continue;
            }
            for (const ui::TextLine& line : text->layout.lines()) {
                const float top = text->origin.y + line.box.y;
                const float bottom = text->origin.y + line.box.bottom();
                CHECK((top >= area->viewport.bottom() - 1 || bottom <= area->viewport.bottom() + 1));
            }
        }
        CHECK(area->viewport.height > 200);
    }
}

TEST_CASE("screens::receipt - of a question that is gone from the pack it shows an empty desk, and lets go")
{
    quiz::ReadyPack pack = printed::pack(make::choice());
    screens::State state = printed::receipt(pack, {{quiz::PickedOption{1}}});
    pack.items.clear();
    state.pack = std::make_shared<const quiz::ReadyPack>(pack);
    const screens::Frame frame = picture(state);
    CHECK(frame.hits.empty());
    CHECK(frames::find_key(frame, ui::Key::F1) != nullptr);
}

// SPDX-License-Identifier: MIT
#include "frames.h"
#include "scenes.h"
#include "screens/class_parts.h"
#include "screens/page.h"
#include "support/pseudo_language.h"
#include "ui/checks.h"

#include <cctype>
#include <set>

namespace {

/// Words of a text that consist of Latin letters, two or more.
std::vector<std::string> latin_words(const std::string& text)
{
    std::vector<std::string> words(1);
    for (const char c : text) {
        if (std::isalpha(static_cast<unsigned char>(c)) != 0) {
            words.back() += c;
        } else if (!words.back().empty()) {
            words.emplace_back();
        }
    }
    std::erase_if(words, [](const std::string& word) { return word.size() < 2; });
    return words;
}

/// `text` without what stands between the marks of the pseudo-language, nested ones included.
std::string without_messages(const std::string& text)
{
    const std::string open = "⟦";
    const std::string close = "⟧";
    std::string out;
    int depth = 0;
    for (std::size_t i = 0; i < text.size();) {
        if (text.compare(i, open.size(), open) == 0) {
            ++depth;
            i += open.size();
        } else if (text.compare(i, close.size(), close) == 0) {
            --depth;
            i += close.size();
        } else {
            if (depth == 0) {
                out += text[i];
            }
            ++i;
        }
    }
    return out;
}

void take(std::set<std::string>& words, const std::string& text)
{
    for (const std::string& word : latin_words(text)) {
        words.insert(word);
    }
}

/// The words of everything that is content and not interface: packs, articles, players, languages, files.
std::set<std::string> content_of(const screens::State& state)
{
    std::set<std::string> words{"RECEIPTS"};
    if (state.pack) {
        take(words, state.pack->title + " " + state.pack->about + " " + state.pack->notice);
        for (const text::Article& article : state.pack->articles) {
            take(words, article.title + " " + article.outlet + " " + article.licence + " " + article.text.bytes());
            if (article.report) {
                take(words, article.report->headline + " " + article.report->outlet);
            }
        }
        for (const quiz::Item& item : state.pack->items) {
            const quiz::Question& question = item.question;
            take(words, question.prompt + " " + question.why + " " + question.missing + " " + question.hint + " "
                            + quiz::key_text(question));
            for (const quiz::Option& option : question.options) {
                take(words, option.text + " " + option.why);
            }
            for (const std::string& source : question.attribution) {
                take(words, source);
            }
            if (const auto* order = std::get_if<quiz::Order>(&question.body)) {
                for (const std::string& event : order->key) {
                    take(words, event);
                }
            }
            if (const auto* number = std::get_if<quiz::Number>(&question.body)) {
                take(words, number->unit);
            }
            if (const auto* altered = std::get_if<quiz::Altered>(&question.body)) {
                take(words, altered->original);
            }
        }
    }
    if (state.round) {
        for (const std::string& player : state.round->players) {
            take(words, player);
        }
        for (const rounds::Attempt& attempt : state.round->attempts) {
            if (const auto* typed = std::get_if<quiz::TypedText>(&attempt.answer)) {
                take(words, typed->text);
            }
        }
    }
    if (state.classroom) {
        for (const room::Student& student : state.classroom->now->room.students) {
            take(words, student.name.shown);
        }
        for (const screens::ClassNetwork& network : state.classroom->place.networks) {
            take(words, network.name);
        }
        take(words, screens::grouped(state.classroom->now->room.code));
    }
    for (const screens::Profile& player : state.players) {
        take(words, player.name);
    }
    for (const screens::PackEntry& pack : state.shelf) {
        take(words, pack.title + " " + pack.about + " " + pack.notice + " " + pack.trouble + " " + pack.trouble_at);
    }
    for (const screens::LastReceipt& receipt : state.receipts) {
        take(words, receipt.words);
    }
    for (const screens::Offered& each : state.offer.languages) {
        take(words, each.name);
    }
    if (state.unfinished) {
        take(words, state.unfinished->title);
    }
    take(words, state.notice + " " + state.notice_about + " " + state.kept.saved + " " + state.kept.set_aside);
    if (const auto* question = std::get_if<screens::Question>(&state.screen)) {
        take(words, question->typed);
    }
    if (const auto* setup = std::get_if<screens::Setup>(&state.screen)) {
        for (const std::string& player : setup->players) {
            take(words, player);
        }
    }
    for (const screens::Laid& laid : state.layers) {
        if (const auto* players = std::get_if<screens::PlayersLayer>(&laid.layer)) {
            take(words, players->typed + " " + players->exported);
        }
        if (const auto* handing = std::get_if<screens::HandOverLayer>(&laid.layer); handing && handing->link) {
            take(words, handing->link->url);
        }
        if (const auto* report = std::get_if<screens::ClassReportLayer>(&laid.layer)) {
            take(words, report->path);
        }
        if (const auto* report = std::get_if<screens::ReportLayer>(&laid.layer)) {
            take(words, report->note);
        }
    }
    return words;
}

}

TEST_CASE("screens::view - no English words of the interface pass by the table of translations")
{
    const base::Language pseudo = support::pseudo_language();
    std::set<std::string> told;
    for (const table::Scene& scene : table::scenes()) {
        const auto content = content_of(scene.state);
        const auto frame = screens::view(scene.state, {table::engine(), ui::light_theme(), pseudo});
        for (const ui::DrawCommand& command : frame.draw) {
            const auto* text = std::get_if<ui::Text>(&command);
            for (const std::string& word : text == nullptr ? std::vector<std::string>{}
                                                           : latin_words(without_messages(text->layout.spec().text))) {
                const bool known = content.contains(word) || !told.insert(word).second;
                CHECK_MESSAGE(known, scene.name << " says “" << word << "” in: " << text->layout.spec().text);
            }
        }
    }
}

TEST_CASE("screens::view - a message from the rules or the history is said in the player's language, files as they are")
{
    table::Table table;
    const auto pack = make::ready({});
    rounds::Started started{.players = {"Ana"}, .pack_hash = pack.hash, .plan = {}};
    const std::string refused = rounds::update(pack, {}, {{0}, started}).refused;
    REQUIRE_FALSE(refused.empty());
    table.say(screens::Failed{refused, "/home/ana/storm.toml"});
    for (const char* tag : {"es", "ar"}) {
        const base::Language language = support::shipped_language(tag);
        CHECK(language(refused) != refused);
        const auto frame = screens::view(table.state, {table::engine(), ui::light_theme(), language});
        const std::string all = frames::words_of(frame);
        CHECK(all.find(language(refused)) != std::string::npos);
        CHECK(all.find("/home/ana/storm.toml") != std::string::npos);
    }
}

TEST_CASE("screens::view - every screen fits in every language, and in one whose words are two fifths longer")
{
    struct Fit {
        ui::Size window;
        float scale;
    };
    const std::vector<base::Language> languages{support::pseudo_language(support::Stretch::Longer),
                                                support::shipped_language("es"), support::shipped_language("ar")};
    for (const Fit& fit : {Fit{{1280, 720}, 1}, Fit{{800, 600}, 1.5F}}) {
        for (const base::Language& language : languages) {
            for (const table::Scene& scene : table::scenes()) {
                screens::State state = scene.state;
                state.window = fit.window;
                state.settings.text_scale = fit.scale;
                const auto frame = screens::view(state, {table::engine(), ui::light_theme(), language});
                for (const ui::Finding& finding : ui::check_frame(frame, {fit.window, screens::drawn_scale(state)})) {
                    CHECK_MESSAGE(false, scene.name << " in " << language.tag() << " at " << fit.window.width << ": "
                                                    << finding.rule << ": " << finding.text);
                }
            }
        }
    }
}

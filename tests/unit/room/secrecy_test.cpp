// SPDX-License-Identifier: MIT
// No message before the receipt tells the key, neither by a word nor by an order nor by a number.
#include "class.h"
#include "pack/pack_file.h"
#include "quiz/translated.h"
#include "room/reply.h"
#include "room/view.h"
#include "room/wire_answer.h"
#include "support/disk_folder.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace {

using nlohmann::json;
using school::Class;
using school::StudentId;

const quiz::ReadyPack& shipped()
{
    static const quiz::ReadyPack pack = [] {
        support::MemoryFiles files;
        support::add_folder(files, RECEIPTS_SOURCE_DIR "/content/packs", "content/packs/");
        support::add_folder(files, RECEIPTS_SOURCE_DIR "/content/articles", "content/articles/");
        return pack::load("content/packs/damascus.toml", files, pack::Lint::Off).value().ready;
    }();
    return pack;
}

Class class_of(const quiz::ReadyPack& pack, std::uint64_t seed, const std::vector<std::string>& names)
{
    Class made{pack};
    room::Opened opening = school::opening(pack, {.length = 1000, .seconds = 60});
    opening.seed = seed;
    REQUIRE(made.put(opening) == school::Outcome::Accepted);
    for (const std::string& name : names) {
        made.join(name);
    }
    REQUIRE(made.say(room::Start{}) == school::Outcome::Accepted);
    return made;
}

/// The texts of all questions that a pack's class is asked, by their ids.
std::map<std::string, std::string> question_texts(const quiz::ReadyPack& pack)
{
    const Class made = class_of(pack, 5, {});
    std::map<std::string, std::string> texts;
    for (std::size_t i = 0; i < made.state.questions.size(); ++i) {
        texts[made.state.questions[i].value] = room::question_text(pack, made.state, {i}, {});
    }
    return texts;
}

/// A question as if something else were right. Nothing where its kind has no second key on the same page.
struct Rekeyed {
    const quiz::Question& question;

    std::optional<quiz::Body> operator()(const quiz::Choice& body) const
    {
        const auto other = std::find_if(question.options.begin(), question.options.end(),
                                        [&](const quiz::Option& option) { return option.text != body.key; });
        return quiz::Choice{other->text};
    }
    std::optional<quiz::Body> operator()(const quiz::VerdictKey& body) const
    {
        return quiz::VerdictKey{static_cast<quiz::Verdict>((static_cast<int>(body.key) + 1) % 3)};
    }
    std::optional<quiz::Body> operator()(const quiz::Compare& body) const
    {
        return quiz::Compare{static_cast<quiz::Comparison>((static_cast<int>(body.key) + 1) % 3)};
    }
    std::optional<quiz::Body> operator()(const quiz::Altered& /*body*/) const
    {
        return quiz::Altered{question.prompt.substr(0, question.prompt.find(' ')), "something else"};
    }
    std::optional<quiz::Body> operator()(const quiz::Short& /*body*/) const
    {
        return quiz::Short{"something else", {}};
    }
    std::optional<quiz::Body> operator()(const quiz::Number& body) const
    {
        quiz::Number other = body;
        other.key = body.range ? (*body.range)[0] : body.key;
        return body.range ? std::optional<quiz::Body>(other) : std::nullopt;
    }
    std::optional<quiz::Body> operator()(const quiz::Date& body) const
    {
        quiz::Date other = body;
        other.key = body.range ? (*body.range)[0] : body.key;
        return body.range ? std::optional<quiz::Body>(other) : std::nullopt;
    }
    std::optional<quiz::Body> operator()(const quiz::Locate& body) const { return body; }
    std::optional<quiz::Body> operator()(const quiz::Order& /*body*/) const { return std::nullopt; }
};

/// The passages of an item moved to the first sentence of their articles.
void move_evidence(const quiz::ReadyPack& pack, quiz::Item& item)
{
    for (auto& set : item.evidence) {
        for (quiz::Passage& passage : set) {
            passage.span = quiz::find_article(pack.articles, passage.article)->text.sentences().front();
        }
    }
}

void collect_fields(const json& value, std::set<std::string>& fields)
{
    for (auto each = value.begin(); each != value.end(); ++each) {
        if (value.is_object()) {
            fields.insert(each.key());
        }
        if (each->is_structured()) {
            collect_fields(*each, fields);
        }
    }
}

/// Everything that a view may say before the receipt.
const std::set<std::string> harmless{
    "type",     "role",    "phase",     "me",    "name",    "team",       "points",     "paused",    "pace",
    "question", "turn",    "of",        "kind",  "skill",   "prompt",     "hint",       "points_at", "articles",
    "options",  "index",   "text",      "scale", "low",     "high",       "step",       "unit",      "words",
    "begin",    "end",     "left_ms",   "mine",  "answer",  "confidence", "answered",   "option",    "verdict",
    "sentence", "article", "number",    "day",   "order",   "word",       "comparison", "title",     "join",
    "code",     "locked",  "standings", "names", "teams",   "by",         "trouble",    "students",  "id",
    "here",     "removed", "no_limit",  "turns", "sources", "headline",   "source",     "date",      "qr"};

void check_harmless(const std::string& view)
{
    std::set<std::string> fields;
    collect_fields(json::parse(view), fields);
    for (const std::string& field : fields) {
        CHECK_MESSAGE(harmless.contains(field), field << " in " << view);
    }
}

/// An answer that fits, right or wrong.
quiz::Answer some_answer(const quiz::ReadyPack& pack, const quiz::Item& item, bool right)
{
    const quiz::Question& question = item.question;
    switch (quiz::kind(question)) {
    case quiz::Kind::Choice: {
        const auto& key = std::get<quiz::Choice>(question.body).key;
        const auto found = std::find_if(question.options.begin(), question.options.end(),
                                        [&](const quiz::Option& each) { return (each.text == key) == right; });
        return quiz::PickedOption{static_cast<std::size_t>(found - question.options.begin())};
    }
    case quiz::Kind::Verdict: {
        const auto key = std::get<quiz::VerdictKey>(question.body).key;
        return quiz::PickedVerdict{right ? key : static_cast<quiz::Verdict>((static_cast<int>(key) + 1) % 3)};
    }
    case quiz::Kind::Locate: {
        const quiz::Passage& proof = item.evidence.front().front();
        const auto& text = quiz::find_article(pack.articles, proof.article)->text;
        const auto at = text.sentence_at(proof.span.begin).value().value;
        return quiz::PickedSentence{{proof.article, text.sentences()[right ? at : (at + 4) % text.sentences().size()]}};
    }
    case quiz::Kind::Number: return quiz::GivenNumber{right ? std::get<quiz::Number>(question.body).key : -5};
    case quiz::Kind::Date:
        return quiz::GivenDay{right ? std::get<quiz::Date>(question.body).key
                                    : quiz::Day{std::chrono::year{1900} / 1 / 1}};
    case quiz::Kind::Order: {
        std::vector<std::size_t> order(std::get<quiz::Order>(question.body).key.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            order[i] = right ? i : order.size() - 1 - i;
        }
        return quiz::GivenOrder{order};
    }
    case quiz::Kind::Altered: {
        const std::string& key = std::get<quiz::Altered>(question.body).key;
        const std::size_t begin = right ? question.prompt.find(key) : 0;
        return quiz::PickedWord{begin, right ? begin + key.size() : question.prompt.find(' ')};
    }
    case quiz::Kind::Short: return quiz::TypedText{right ? std::get<quiz::Short>(question.body).key : "nobody at all"};
    default: {
        const auto key = std::get<quiz::Compare>(question.body).key;
        return quiz::PickedComparison{right ? key : static_cast<quiz::Comparison>((static_cast<int>(key) + 1) % 3)};
    }
    }
}

/// A view without what is a student's own.
json impersonal(const std::string& view)
{
    json value = json::parse(view);
    value.erase("me");
    value.erase("mine");
    return value;
}

}

TEST_CASE("room::question_text - is the same byte for byte whatever the key and wherever its passage")
{
    const quiz::ReadyPack& pack = shipped();
    REQUIRE(pack.items.size() > 50);
    const auto before = question_texts(pack);
    quiz::ReadyPack other = pack;
    std::map<quiz::Kind, int> rekeyed;
    for (quiz::Item& item : other.items) {
        move_evidence(pack, item);
        if (auto body = std::visit(Rekeyed{item.question}, item.question.body)) {
            item.question.body = std::move(*body);
            ++rekeyed[quiz::kind(item.question)];
        }
        item.question.why = "Another reason.";
        item.question.missing.clear();
        for (quiz::Option& option : item.question.options) {
            option.why = "Another reason.";
        }
    }
    const auto after = question_texts(other);
    REQUIRE(before.size() == pack.items.size());
    for (const auto& [id, text] : before) {
        CHECK_MESSAGE(after.at(id) == text, id);
    }
    CHECK(rekeyed.size() >= 7);
}

TEST_CASE("room::question_text - options are numbered as they are shown, so that no number tells the file's order")
{
    const Class made = class_of(shipped(), 11, {});
    for (std::size_t turn = 0; turn < made.state.questions.size(); ++turn) {
        const json question = json::parse(room::question_text(made.pack, made.state, {turn}, {}));
        std::size_t place = 0;
        for (const json& option : question.value("options", json::array())) {
            CHECK(option["index"] == place++);
        }
    }
}

TEST_CASE("room::question_text - the key of a choice and the first piece of an order stand anywhere, over many classes")
{
    const quiz::ReadyPack pack = make::ready({make::choice(), make::order()});
    std::map<std::string, int> key_places;
    std::map<std::string, int> first_places;
    for (std::uint64_t seed = 0; seed < 600; ++seed) {
        const Class made = class_of(pack, seed, {});
        for (std::size_t turn = 0; turn < 2; ++turn) {
            const json question = json::parse(room::question_text(pack, made.state, {turn}, {}));
            for (const json& option : question["options"]) {
                key_places[option["index"].dump()] += option["text"] == "Ana Reis" ? 1 : 0;
                first_places[option["index"].dump()] += option["text"] == "The call" ? 1 : 0;
            }
        }
    }
    for (const char* place : {"0", "1", "2"}) {
        CHECK(key_places[place] > 150); // a third of 600, less 4 standard deviations
        CHECK(first_places[place] > 100);
    }
    CHECK(first_places["3"] > 100);
}

TEST_CASE("room::Press - before the receipt no view has a field that tells, nor differs for who is right")
{
    Class made = class_of(shipped(), 3, {"Right", "Wrong", "Silent"});
    room::Press press(made.pack, {});
    const auto view = [&](std::size_t id) {
        return press.student_view(made.state, room::moment_of(made.state, made.here, {made.now}), {id});
    };
    std::set<quiz::Kind> kinds;
    while (made.is<room::Asking>()) {
        const quiz::Item item = made.item();
        kinds.insert(quiz::kind(item.question));
        const rounds::TurnIndex turn = made.state.turn;
        check_harmless(view(2));
        REQUIRE(made.answer({0}, some_answer(made.pack, item, true)) == school::Outcome::Accepted);
        REQUIRE(made.answer({1}, some_answer(made.pack, item, false)) == school::Outcome::Accepted);
        CHECK(made.student({0}).attempts.back().grade.right);
        CHECK_FALSE(made.student({1}).attempts.back().grade.right);
        for (int step = 0; step < 2; ++step) {
            check_harmless(view(0));
            CHECK(impersonal(view(0)) == impersonal(view(1)));
            CHECK(json::parse(view(0))["me"]["points"] == made.points({0}));
            made.put(room::SkippedPointing{{0}, turn});
            made.put(room::SkippedPointing{{1}, turn});
        }
        check_harmless(
            press.teacher_view(made.state, room::moment_of(made.state, made.here, {made.now}), made.here, {}));
        const int points = made.points({0});
        made.say(room::Show{});
        CHECK(made.points({0}) == points + 2);
        made.say(room::Next{});
    }
    CHECK(kinds.size() == 9);
}

TEST_CASE("room::question_text - no reason, no alias and no original word stands on the page before the receipt")
{
    const Class made = class_of(shipped(), 3, {});
    for (std::size_t turn = 0; turn < made.state.questions.size(); ++turn) {
        const quiz::Question& question = made.item({turn}).question;
        const std::string text = room::question_text(made.pack, made.state, {turn}, {});
        std::vector<std::string> secrets{question.why, question.missing};
        for (const quiz::Option& option : question.options) {
            secrets.push_back(option.why);
        }
        if (const auto* altered = std::get_if<quiz::Altered>(&question.body)) {
            secrets.push_back(altered->original);
        }
        if (const auto* name = std::get_if<quiz::Short>(&question.body)) {
            secrets.push_back(name->key);
            secrets.insert(secrets.end(), name->aliases.begin(), name->aliases.end());
        }
        const json shown = json::parse(text);
        for (const json& source : shown.at("sources")) {
            for (const char* field : {"headline", "source"}) {
                const std::string words = source[field];
                const std::string key = quiz::key_words({}, question);
                CHECK_MESSAGE((key.empty() || words.find(key) == std::string::npos),
                              quiz::to_string(quiz::kind(question)) << ": " << words << " has " << key);
            }
        }
        for (const std::string& secret : secrets) {
            const bool is_asked_anyway
                = question.prompt.find(secret) != std::string::npos || question.hint.find(secret) != std::string::npos;
            CHECK_MESSAGE((is_asked_anyway || text.find(secret) == std::string::npos), secret);
        }
    }
}

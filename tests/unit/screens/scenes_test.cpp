// SPDX-License-Identifier: MIT
#include "scenes.h"

#include <set>

namespace table {

quiz::ReadyPack arabic_pack()
{
    quiz::ReadyPack pack = storm();
    text::Article article
        = make::article("courier", "أبلغت تركيا الروس في الساعة 7:23 صباحا أن حلب ستتعرض لهجوم خلال نصف ساعة. مرت "
                                   "ثلاثون دقيقة أخرى قبل أن ينقل الروس التحذير.\n\nغادر القادة الميدانيون حلب "
                                   "على عجل إلى قاعدة Kuweires الجوية.");
    article.title = "صديقان تركا النظام وحده";
    article.outlet = "الفصل";
    article.language = "ar";
    quiz::Question question = make::question("caller", "من أبلغ الروس في الساعة 7:23 صباحا؟", quiz::Choice{"تركيا"},
                                             make::anchor("courier", "أبلغت تركيا الروس في الساعة 7:23 صباحا"));
    question.options = {{"إيران", "كانت إيران تغادر."}, {"تركيا", ""}, {"قطر", "لا تذكر قطر هنا."}};
    question.why = "يذكر التقرير المتصل والدقيقة.";
    pack.title = "سقوط دمشق";
    pack.language = "ar";
    pack.articles = {article};
    pack.items = {quiz::to_item(question, pack.articles).value()};
    return pack;
}

quiz::ReadyPack long_pack()
{
    quiz::Question question = make::choice();
    question.prompt = std::string(120, 'W') + " ";
    for (int i = 0; i < 40; ++i) {
        question.prompt += "and so on ";
    }
    question.options = {{std::string(150, 'm'), "No."}, {"Ana Reis", ""}};
    for (int i = 0; i < 4; ++i) {
        question.options.push_back({"An option of many words " + std::string(60, 'a' + static_cast<char>(i)), "No."});
    }
    question.why = std::string(200, 'y');
    quiz::ReadyPack pack = storm({question});
    pack.title = std::string(90, 'T');
    pack.articles[0].title = std::string(100, 'H');
    return pack;
}

namespace {

Scene rest(std::string name, const Table& table)
{
    Scene scene{std::move(name), table.state};
    scene.state.now += 5000;
    return scene;
}

void front(std::vector<Scene>& all)
{
    Table table;
    table.open();
    table.state.receipts = {{"Who called?", 3}, {"12 boats", -2}, {"The lamp", 0}};
    all.push_back(rest("title-first", table));
    Table empty = table;
    empty.say(screens::LibraryLoaded{{}, {}, today});
    all.push_back(rest("title-empty", empty));
    empty.say(screens::OpenLibrary{});
    all.push_back(rest("library-empty", empty));
    table.say(screens::UnfinishedFound{{"storm.toml", "The storm", 5, 12, -1}});
    all.push_back(rest("title-unfinished", table));
    auto packs = table.state.shelf;
    packs[0].last = screens::LastResult{9, 12, 14};
    packs[0].unreviewed = 1;
    packs.push_back({.path = "broken.toml",
                     .title = "broken.toml",
                     .trouble = "This pack has mistakes, so none of its questions can be asked.",
                     .trouble_at = "broken.toml:3:1: there is no title."});
    table.say(screens::LibraryLoaded{packs, {}, today});
    table.say(screens::UnfinishedFound{{"storm.toml", "The storm", 5, 12, -1}});
    table.say(screens::OpenLibrary{});
    all.push_back(rest("library-packs", table));
    table.say(screens::Failed{"The history can’t grow: the disk is full. Free some space and try again.",
                              "/home/ana/.local/share/receipts/receipts.db"});
    all.push_back(rest("notice-open", table));
}

void choice_turn(std::vector<Scene>& all)
{
    Table table;
    table.play("caller");
    all.push_back(rest("question-choice", table));
    table.say(screens::ShowHint{});
    table.say(screens::ChooseAnswer{table.answer(true)});
    table.say(screens::SetConfidence{learn::Confidence::FairlySure});
    all.push_back(rest("question-chosen", table));
    table.say(screens::Pause{});
    all.push_back(rest("pause-menu", table));
    table.say(screens::Resume{});
    table.say(screens::Confirm{});
    all.push_back(rest("pointing-choice", table));
    table.say(screens::PointAt{table.sentence(true)});
    all.push_back(rest("receipt-right", table));
    table.say(screens::OpenReader{{"courier"}, {table.sentence(true).span}});
    table.say(screens::MarkSentence{{2}});
    all.push_back(rest("reader-passage", table));
    table.say(screens::CloseReader{});
    table.say(screens::Next{});
    table.play_to_results();
    all.push_back(rest("results-done", table));
    table.say(screens::OpenReceipt{{1}});
    all.push_back(rest("receipt-again", table));
}

void other_turns(std::vector<Scene>& all)
{
    Table refuted;
    refuted.play("boats-claim");
    all.push_back(rest("question-verdict", refuted));
    refuted.give(false, learn::Confidence::Certain);
    all.push_back(rest("pointing-verdict", refuted));
    refuted.say(screens::PointAt{refuted.sentence(false)});
    all.push_back(rest("receipt-wrong", refuted));
    refuted.say(screens::Pause{});
    refuted.say(screens::GiveUp{});
    all.push_back(rest("results-gave-up", refuted));
    Table absent;
    absent.play("absent");
    absent.give(true, learn::Confidence::Guess);
    absent.say(screens::SkipPointing{});
    all.push_back(rest("receipt-absent", absent));
    Table locate;
    locate.play("find-boats");
    all.push_back(rest("question-locate", locate));
    locate.say(screens::ChooseAnswer{locate.answer(false)});
    all.push_back(rest("question-located", locate));
    locate.say(screens::SetConfidence{learn::Confidence::Guess});
    locate.say(screens::Confirm{});
    all.push_back(rest("receipt-locate", locate));
}

void hard_packs(std::vector<Scene>& all, const std::string& name, const quiz::ReadyPack& pack)
{
    Table table(pack);
    table.open();
    all.push_back(rest(name + "-title", table));
    table.play("caller");
    all.push_back(rest(name + "-question", table));
    table.give(false, learn::Confidence::Guess);
    all.push_back(rest(name + "-pointing", table));
    table.say(screens::PointAt{table.sentence(true)});
    all.push_back(rest(name + "-receipt", table));
    table.say(screens::OpenReader{{"courier"}, {table.sentence(true).span}});
    all.push_back(rest(name + "-reader", table));
    table.say(screens::CloseReader{});
    table.say(screens::Next{});
    all.push_back(rest(name + "-results", table));
}

}

std::vector<Scene> scenes()
{
    std::vector<Scene> all;
    front(all);
    choice_turn(all);
    other_turns(all);
    layers_scenes(all);
    results_scenes(all);
    question_scenes(all);
    receipt_scenes(all);
    class_scenes(all);
    hard_packs(all, "arabic", arabic_pack());
    hard_packs(all, "long", long_pack());
    return all;
}

}

TEST_CASE("table::scenes - every scene has a name of its own")
{
    std::set<std::string> names;
    for (const table::Scene& scene : table::scenes()) {
        CHECK_MESSAGE(names.insert(scene.name).second, scene.name);
    }
}

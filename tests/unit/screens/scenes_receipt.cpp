// SPDX-License-Identifier: MIT
#include "scenes.h"

#include "printed.h"

namespace table {

namespace {

using printed::Confidence;
using printed::Given;
using printed::receipt;

void add(std::vector<Scene>& all, std::string name, const screens::State& state)
{
    all.push_back({std::move(name), state});
    all.back().state.now += 5000;
}

quiz::PickedWord word(const quiz::Question& question, std::string_view words)
{
    const std::size_t at = question.prompt.find(words);
    return {at, at + words.size()};
}

/// A question with who says it.
quiz::Question attributed(quiz::Question question)
{
    question.attribution = {"The harbour log", "Ana Reis"};
    return question;
}

void right_and_wrong(std::vector<Scene>& all)
{
    const quiz::ReadyPack pack = printed::pack(attributed(make::choice()));
    add(all, "receipt-passage-found",
        receipt(pack, {{quiz::PickedOption{1}, Confidence::FairlySure, printed::passage(pack)}}));
    add(all, "receipt-pointed-elsewhere",
        receipt(pack, {{quiz::PickedOption{0}, Confidence::FairlySure, printed::elsewhere(pack)}}));
    add(all, "receipt-time-up", receipt(pack, {{quiz::NoAnswer{}, Confidence::Guess}}));
    screens::State owed = receipt(pack, {{quiz::PickedOption{0}, Confidence::Certain, printed::elsewhere(pack)}});
    add(all, "receipt-owes-passage", owed);
    std::get<screens::Receipt>(owed.screen).evidence = screens::Evidence::Shown;
    add(all, "receipt-passage-shown", owed);
    screens::State again = receipt(pack, {{quiz::PickedOption{1}}, {quiz::PickedOption{2}}}, {"Ana", "Ben"});
    again.round->phase = rounds::Finished{};
    again.screen = screens::Receipt{{0}, 0, screens::Occasion::Again, screens::Evidence::Shown, {1}};
    add(all, "receipt-again-of-second", again);
}

void claims(std::vector<Scene>& all)
{
    const auto supported = quiz::PickedVerdict{quiz::Verdict::Supported};
    add(all, "receipt-diff", receipt(make::verdict(quiz::Verdict::Refuted), {{supported}}));
    add(all, "receipt-nearest-passage",
        receipt(make::verdict(quiz::Verdict::NotInArticle), {{supported, Confidence::Guess}}));
    add(all, "receipt-altered", receipt(make::altered(), {{word(make::altered(), "boats")}}));
    add(all, "receipt-altered-found", receipt(make::altered(), {{word(make::altered(), "20")}}));
    add(all, "receipt-compare",
        receipt(make::compare(), {{quiz::PickedComparison{quiz::Comparison::Agree}, Confidence::Guess}}));
}

void other_kinds(std::vector<Scene>& all)
{
    using std::chrono::May, std::chrono::year;
    add(all, "receipt-number-near", receipt(make::number(), {{quiz::GivenNumber{13}}}));
    add(all, "receipt-number-wrong", receipt(make::number(), {{quiz::GivenNumber{14}}}));
    add(all, "receipt-date", receipt(make::date(), {{quiz::GivenDay{year{2021} / May / 3}}}));
    add(all, "receipt-order", receipt(make::order(), {{quiz::GivenOrder{{1, 0, 2, 3}}}}));
    add(all, "receipt-short-slip", receipt(make::short_answer(), {{quiz::TypedText{"Tomas Lumd"}}}));
    const quiz::ReadyPack pack = printed::pack(make::locate());
    add(all, "receipt-sentence-found", receipt(pack, {{quiz::PickedSentence{printed::passage(pack)}}}));
    add(all, "receipt-sentence-wrong", receipt(pack, {{quiz::PickedSentence{printed::elsewhere(pack)}}}));
}

void several_players(std::vector<Scene>& all)
{
    const std::vector<std::string> three{"Ana", "Ben", "ليلى"};
    const auto tick = quiz::PickedOption{1};
    const auto cross = quiz::PickedOption{0};
    add(all, "receipt-hot-seat",
        receipt(attributed(make::choice()), {{tick}, {cross, Confidence::Guess}, {quiz::NoAnswer{}}}, three));
    add(all, "receipt-hot-seat-owes",
        receipt(make::choice(), {{tick}, {cross, Confidence::Certain}, {tick, Confidence::Guess}}, three));
    add(all, "receipt-hot-seat-order",
        receipt(make::order(), {{quiz::GivenOrder{{0, 1, 2, 3}}}, {quiz::GivenOrder{{3, 2, 1, 0}}}}, {"Ana", "Ben"}));
    screens::State buzzed = receipt(make::choice(), {{cross}, {}, {tick}}, three);
    buzzed.round->seats = rounds::Seats::Buzz;
    add(all, "receipt-buzz", buzzed);
    screens::State nobody = receipt(make::choice(), {{}, {}, {}}, three);
    nobody.round->seats = rounds::Seats::Buzz;
    add(all, "receipt-nobody-buzzed", nobody);
}

void readers(std::vector<Scene>& all)
{
    const quiz::ReadyPack pack = printed::pack(make::verdict());
    const quiz::Passage lit = printed::passage(pack);
    screens::State state = receipt(pack, {{quiz::PickedVerdict{}}});
    state.screen = screens::Reader{lit.article, {lit.span}, text::SentenceIndex{3}, 0, screens::Setup{}};
    state.ui.focused = {"sentence-courier-3"};
    add(all, "reader-marked", state);
    const quiz::ReadyPack arabic = arabic_pack();
    state = receipt(arabic, {{quiz::PickedOption{0}}});
    add(all, "receipt-arabic", state);
    state.screen = screens::Reader{{"courier"}, {printed::passage(arabic).span}, {}, 0, screens::Title{}};
    state.ui.focused = {"sentence-courier-0"};
    add(all, "reader-arabic", state);
}

}

void receipt_scenes(std::vector<Scene>& all)
{
    right_and_wrong(all);
    claims(all);
    other_kinds(all);
    several_players(all);
    readers(all);
}

}

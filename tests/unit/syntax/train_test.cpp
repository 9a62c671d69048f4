// SPDX-License-Identifier: MIT
#include "syntax/train/train.h"

#include "base/rng.h"
#include "support/english.h"
#include "syntax/parser.h"
#include "syntax/train/measure.h"
#include "syntax/train/oracle.h"
#include "syntax/train/table.h"
#include "syntax/weights.h"

#include <algorithm>
#include <doctest/doctest.h>

namespace {

using namespace syntax::train;
using syntax::Action;
using syntax::Move;

std::vector<Gold> news()
{
    return read_conllu(support::read_file(RECEIPTS_SOURCE_DIR "/tests/cases/syntax/news.conllu")).value();
}

GoldTree tree_of(const Gold& sentence)
{
    GoldTree tree{sentence.heads, sentence.relations, {}};
    tree.children.resize(sentence.size() + 1);
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        int& head = tree.heads[i];
        head = head == syntax::root_head ? static_cast<int>(sentence.size()) : head;
        tree.children[static_cast<std::size_t>(head)].push_back(static_cast<int>(i));
    }
    return tree;
}

std::vector<Action> good_actions(const syntax::State& state, const Oracle& oracle)
{
    std::vector<Action> actions;
    for (std::size_t number = 0; number < syntax::action_count; ++number) {
        const Action action = syntax::action_of(number);
        if (state.can(action.move) && state.fits(action) && oracle.is_good(action)) {
            actions.push_back(action);
        }
    }
    return actions;
}

constexpr const char* two_sentences = "# text = They're out.\n"
                                      "1-2\tThey're\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                      "1\tThey\t_\tPRON\tPRP\t_\t3\tnsubj\t_\tSpaceAfter=No\n"
                                      "2\t're\t_\tAUX\tVBP\t_\t3\tcop\t_\t_\n"
                                      "3\tout\t_\tADV\tRB\t_\t0\troot\t_\tSpaceAfter=No\n"
                                      "4\t.\t_\tPUNCT\t.\t_\t3\tpunct\t_\t_\n"
                                      "\n"
                                      "1\tYes\t_\tINTJ\tUH\t_\t0\troot\t_\t_\n";

}

TEST_CASE("syntax::train::read_conllu - sentences with tokens, tags and heads")
{
    const auto sentences = read_conllu(two_sentences);
    REQUIRE(sentences.has_value());
    REQUIRE(sentences->size() == 2);
    const Gold& first = sentences->front();
    CHECK(first.raw == "They're out.");
    CHECK(first.text == "They 're out .");
    CHECK(first.heads == std::vector<int>{2, 2, syntax::root_head, 2});
    CHECK(first.relations[1] == syntax::Relation::Cop);
    CHECK(first.tags[0] == syntax::Tag{syntax::Upos::Pron, syntax::Xpos::Prp});
    CHECK(sentences->back().size() == 1);
}

TEST_CASE("syntax::train::read_conllu - names the line that it can't read")
{
    const std::string good = two_sentences;
    const auto line_of_error = [](const std::string& file) {
        const auto sentences = read_conllu(file);
        return sentences ? 0 : sentences.error().place.line;
    };
    CHECK(line_of_error(good) == 0);
    CHECK(line_of_error(good + "2\tcut\tshort\n") == 9);
    std::string unknown = good;
    unknown.replace(unknown.find("nsubj"), 5, "nsubx");
    CHECK(line_of_error(unknown) == 3);
    std::string far = good;
    far.replace(far.find("\t3\tcop"), 6, "\t9\tcop");
    CHECK(line_of_error(far) == 7);
}

TEST_CASE("syntax::train::Oracle - whoever does only what is good builds the right tree")
{
    base::Rng rng{3};
    for (const Gold& sentence : news()) {
        const GoldTree gold = tree_of(sentence);
        Oracle oracle(gold);
        syntax::State state(sentence.size());
        while (!state.done()) {
            oracle.look(state);
            const std::vector<Action> good = good_actions(state, oracle);
            REQUIRE_FALSE(good.empty());
            const Action action = good[base::draw(rng, good.size())];
            oracle.follow(state, action);
            state.apply(action);
        }
        for (std::size_t i = 0; i < sentence.size(); ++i) {
            CHECK(state.nodes[i].head == gold.heads[i]);
            CHECK(state.nodes[i].relation == static_cast<int>(gold.relations[i]));
        }
    }
}

TEST_CASE("syntax::train::make_table - keeps what it is given, as nearly as a byte can")
{
    base::Rng rng{4};
    std::vector<std::vector<Averaged>> members(2);
    for (auto& member : members) {
        for (int i = 0; i < 400; ++i) {
            member.push_back({base::next(rng), static_cast<std::uint32_t>(base::draw(rng, 90)),
                              static_cast<std::int32_t>(base::draw(rng, 20000)) - 10000});
        }
    }
    const auto rows = join_members(members);
    std::int32_t greatest = 0;
    for (const Row& row : rows) {
        greatest = std::max({greatest, std::abs(row.weights[0]), std::abs(row.weights[1])});
    }
    const auto bytes = make_table(rows, 90, 2);
    const auto weights = syntax::Weights::open(bytes);
    REQUIRE(weights.has_value());
    std::vector<std::int32_t> scores(90);
    for (std::size_t member = 0; member < members.size(); ++member) {
        for (const Averaged& each : members[member]) {
            weights->score(std::vector{each.key}, member, scores);
            const double wanted = 30000.0 * each.weight / greatest;
            CHECK(scores[each.cls] == doctest::Approx(wanted).epsilon(0.01).scale(30000));
        }
    }
}

TEST_CASE("syntax::train::prune_to_fit - the table fits and no smaller bound would")
{
    base::Rng rng{5};
    std::vector<Averaged> member;
    for (int i = 0; i < 2000; ++i) {
        member.push_back({base::next(rng), 1, static_cast<std::int32_t>(base::draw(rng, 5000))});
    }
    const auto rows = join_members({member});
    const std::size_t room = 4000;
    const std::int32_t least = prune_to_fit(rows, 1, room);
    CHECK(make_table(prune(rows, least), 2, 1).size() <= room);
    CHECK(make_table(prune(rows, least - 1), 2, 1).size() > room);
    CHECK(prune_to_fit(rows, 1, 1'000'000) == 0);
}

TEST_CASE("syntax::train::train_model - learns a small treebank nearly by heart, and the same bytes again")
{
    std::vector<Gold> sentences = news();
    sentences.resize(14);
    const auto model = train_model(sentences, support::english());
    CHECK(model == train_model(sentences, support::english()));
    CHECK(model.size() <= most_model_bytes);
    const auto parser = syntax::Parser::open(model, support::english());
    REQUIRE(parser.has_value());
    const Measured measured = measure(*parser, sentences);
    CHECK(measured.tokens_found.percent() == 100);
    CHECK(measured.xpos.percent() > 90);
    CHECK(measured.heads.percent() > 75);
    CHECK(measured.agreed_subjects.of > 8);
    CHECK(measured.agreed_subjects.right == measured.agreed_subjects.of);
}

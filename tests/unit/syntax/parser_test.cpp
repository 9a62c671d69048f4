// SPDX-License-Identifier: MIT
#include "syntax/parser.h"

#include "annotated.h"
#include "base/rng.h"
#include "support/english_parser.h"

#include <algorithm>
#include <array>
#include <clocale>
#include <doctest/doctest.h>
#include <future>

namespace {

using syntax::Tree;

Tree parse(const std::string& sentence)
{
    return support::english_parser().parse(sentence);
}

/// True when every token reaches the one root, and all parts of the tree are of one size.
bool well_formed(const Tree& tree)
{
    const auto heads_well = [&](auto head_of) {
        int roots = 0;
        for (std::size_t i = 0; i < tree.size(); ++i) {
            roots += head_of(i) == syntax::root_head ? 1 : 0;
            int at = static_cast<int>(i);
            for (std::size_t steps = 0; at != syntax::root_head; ++steps) {
                if (steps > tree.size() || at < 0 || at >= static_cast<int>(tree.size())) {
                    return false;
                }
                at = head_of(static_cast<std::size_t>(at));
            }
        }
        return roots == 1;
    };
    const auto one_size = [&](const auto& heads) { return heads.size() == tree.size(); };
    const auto members_well = [&](const auto& heads) { return heads_well([&](std::size_t i) { return heads[i]; }); };
    return tree.tags.size() == tree.size() && tree.arcs.size() == tree.size()
           && std::all_of(tree.members.begin(), tree.members.end(), one_size)
           && heads_well([&](std::size_t i) { return tree.arcs[i].head; })
           && std::all_of(tree.members.begin(), tree.members.end(), members_well);
}

bool same(const Tree& a, const Tree& b)
{
    return a.text == b.text && a.tokens == b.tokens && a.tags == b.tags && a.arcs == b.arcs && a.members == b.members;
}

std::vector<Tree> parse_all(const std::vector<Annotated>& sentences)
{
    std::vector<Tree> trees;
    for (const Annotated& each : sentences) {
        trees.push_back(parse(each.text));
    }
    return trees;
}

bool same(const std::vector<Tree>& a, const std::vector<Tree>& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Tree& x, const Tree& y) { return same(x, y); });
}

std::vector<std::string> forms(const Tree& tree)
{
    std::vector<std::string> result;
    for (std::size_t i = 0; i < tree.size(); ++i) {
        result.emplace_back(tree.word(i));
    }
    return result;
}

std::string many_words(std::size_t count)
{
    std::string sentence = "Boats";
    for (std::size_t i = 1; i < count; ++i) {
        sentence += i % 2 == 0 ? " boats" : " and";
    }
    return sentence;
}

std::string random_text(base::Rng& rng)
{
    constexpr std::array pieces
        = {"the ", "mayor ", "said ", "that ", ", ",    ". ",  "“",       "” ",  "(",     ") ",    "2024 ",
           "was ", "who ",   "of ",   "and ",  "東京 ", "?! ", "'s ",     "-",   "— ",    "Özil ", "zzz ",
           "to ",  "$",      "% ",    "not ",  "ran ",  "\n",  "\u0301 ", "🙂 ", "7:23 ", "; "};
    std::string text;
    for (std::size_t left = base::draw(rng, 40); left > 0; --left) {
        text += pieces.at(base::draw(rng, pieces.size()));
    }
    return text;
}

}

TEST_CASE("syntax::Parser::parse - our own news sentences come out as they were annotated, nearly always")
{
    int tokens = 0;
    int tags = 0;
    int heads = 0;
    int relations = 0;
    for (const Annotated& sentence : annotated("news.conllu")) {
        const Tree tree = parse(sentence.text);
        REQUIRE(forms(tree) == sentence.forms);
        for (std::size_t i = 0; i < tree.size(); ++i) {
            const bool right_head = tree.arcs[i].head == sentence.heads[i];
            ++tokens;
            tags += syntax::to_string(tree.tags[i].upos) == sentence.upos[i] ? 1 : 0;
            heads += right_head ? 1 : 0;
            relations += right_head && syntax::to_string(tree.arcs[i].relation) == sentence.relations[i] ? 1 : 0;
        }
    }
    CHECK(tags * 100 >= tokens * 97);
    CHECK(heads * 100 >= tokens * 88);
    CHECK(relations * 100 >= tokens * 85);
}

TEST_CASE("syntax::Parser::parse - a noun that all members call the subject of a verb is that")
{
    int agreed = 0;
    int wrong = 0;
    for (const Annotated& sentence : annotated("news.conllu")) {
        const Tree tree = parse(sentence.text);
        for (std::size_t i = 0; i < tree.size(); ++i) {
            const auto relation = tree.arcs[i].relation;
            const auto xpos = tree.tags[i].xpos;
            const bool subject = relation == syntax::Relation::Nsubj || relation == syntax::Relation::NsubjPass;
            if (subject && syntax::agreed(tree, i) && xpos != syntax::Xpos::Wp && xpos != syntax::Xpos::Wdt) {
                ++agreed;
                const std::string& name = sentence.relations[i];
                const bool right
                    = (name.starts_with("nsubj") || name == "expl") && sentence.heads[i] == tree.arcs[i].head;
                wrong += right ? 0 : 1;
            }
        }
    }
    CHECK(agreed >= 30);
    CHECK(wrong <= 1);
}

TEST_CASE("syntax::Parser::parse - says who did what in a plain sentence")
{
    const Tree tree = parse("Rescue workers found two children near the old harbour on Tuesday.");
    const auto root = std::find_if(tree.arcs.begin(), tree.arcs.end(),
                                   [](const syntax::Arc& arc) { return arc.head == syntax::root_head; });
    REQUIRE(root != tree.arcs.end());
    const auto verb = static_cast<std::size_t>(root - tree.arcs.begin());
    CHECK(tree.word(verb) == "found");
    const auto subject = syntax::child(tree, verb, syntax::Relation::Nsubj);
    const auto object = syntax::child(tree, verb, syntax::Relation::Obj);
    REQUIRE(subject);
    REQUIRE(object);
    CHECK(tree.word(*subject) == "workers");
    CHECK(tree.word(*object) == "children");
    CHECK(syntax::subtree(tree, *subject) == syntax::Range{0, 2});
    CHECK(tree.arcs[*subject].votes == static_cast<int>(tree.members.size()));
    CHECK(tree.members.size() == 6);
}

TEST_CASE("syntax::Parser::parse - the same trees again, in two threads at once, and in another locale")
{
    const std::vector<Annotated> sentences = annotated("news.conllu");
    const std::vector<Tree> trees = parse_all(sentences);
    auto one = std::async(std::launch::async, [&] { return parse_all(sentences); });
    auto two = std::async(std::launch::async, [&] { return parse_all(sentences); });
    CHECK(same(one.get(), trees));
    CHECK(same(two.get(), trees));
    const std::string before = std::setlocale(LC_ALL, nullptr);
    for (const char* locale : {"tr_TR.UTF-8", "de_DE.UTF-8", "C.UTF-8"}) {
        if (std::setlocale(LC_ALL, locale) != nullptr) {
            CHECK(same(parse_all(sentences), trees));
            break;
        }
    }
    std::setlocale(LC_ALL, before.c_str());
}

TEST_CASE("syntax::Parser::parse - a sentence that is too long has tokens and no tree")
{
    CHECK(parse(many_words(syntax::longest_sentence)).parsed());
    const Tree longer = parse(many_words(syntax::longest_sentence + 1));
    CHECK(longer.size() == syntax::longest_sentence + 1);
    CHECK_FALSE(longer.parsed());
    CHECK(longer.tags.empty());
    CHECK(longer.members.empty());
}

TEST_CASE("syntax::Parser::parse - nothing and one token")
{
    CHECK(parse("").size() == 0);
    CHECK_FALSE(parse(" \n ").parsed());
    const Tree one = parse("Yes");
    REQUIRE(one.parsed());
    CHECK(one.arcs[0] == syntax::Arc{syntax::root_head, syntax::Relation::Root, 6, 6});
}

TEST_CASE("syntax::Parser::parse - given tokens are kept as they are")
{
    const std::string sentence = "The U.S.-led talks failed";
    const std::vector<syntax::Token> tokens = {{0, 3}, {4, 12}, {13, 18}, {19, 25}};
    const Tree tree = support::english_parser().parse(sentence, tokens);
    CHECK(tree.tokens == tokens);
    CHECK(well_formed(tree));
}

TEST_CASE("syntax::Parser::parse - whatever the words, there is one tree with one root")
{
    base::Rng rng{99};
    for (int i = 0; i < 60; ++i) {
        const std::string text = random_text(rng);
        INFO(text);
        const Tree tree = parse(text);
        CHECK((tree.tokens.empty() || well_formed(tree)));
    }
}

// SPDX-License-Identifier: MIT
#include "syntax/train/measure.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <set>
#include <utility>

namespace syntax::train {

namespace {

/// A token by its place among the characters that are not white space, which all ways to write a sentence share.
using Extent = std::pair<std::size_t, std::size_t>;

std::set<Extent> extents(std::string_view text, const std::vector<Token>& tokens)
{
    std::set<Extent> result;
    std::size_t passed = 0;
    std::size_t at = 0;
    const auto black_before = [&](std::size_t end) {
        for (; at < end; ++at) {
            passed += text[at] != ' ' ? 1U : 0U;
        }
        return passed;
    };
    for (const Token token : tokens) {
        const std::size_t begin = black_before(token.begin);
        result.emplace(begin, black_before(token.end));
    }
    return result;
}

void compare_tokens(const Gold& gold, Measured& measured)
{
    const std::set<Extent> ours = extents(gold.raw, tokenize(gold.raw));
    const std::set<Extent> theirs = extents(gold.text, gold.tokens);
    for (const Extent& each : ours) {
        measured.tokens_found.count(theirs.contains(each));
    }
    for (const Extent& each : theirs) {
        measured.tokens_missed.count(ours.contains(each));
    }
}

bool is_subject(Relation relation)
{
    return relation == Relation::Nsubj || relation == Relation::NsubjPass || relation == Relation::NsubjOuter
           || relation == Relation::Expl;
}

bool is_wh(Xpos xpos)
{
    return xpos == Xpos::Wdt || xpos == Xpos::Wp;
}

bool is_relative(Relation relation)
{
    return relation == Relation::Acl || relation == Relation::AclRelcl || relation == Relation::AdvclRelcl;
}

bool under_relative(Xpos xpos, int head, const auto& relation_of)
{
    return is_wh(xpos) && head != root_head && is_relative(relation_of(static_cast<std::size_t>(head)));
}

void compare_subjects(const Gold& gold, const Tree& tree, Measured& measured)
{
    for (std::size_t i = 0; i < gold.size(); ++i) {
        const Arc& arc = tree.arcs[i];
        const bool right_head = arc.head == gold.heads[i];
        const bool sure = is_subject(arc.relation) && agreed(tree, i) && !is_wh(tree.tags[i].xpos);
        const bool gold_pair
            = is_subject(gold.relations[i])
              && !under_relative(gold.tags[i].xpos, gold.heads[i], [&](std::size_t h) { return gold.relations[h]; });
        const bool our_pair
            = is_subject(arc.relation)
              && !under_relative(tree.tags[i].xpos, arc.head, [&](std::size_t h) { return tree.arcs[h].relation; });
        if (our_pair) {
            measured.subjects.count(gold_pair && right_head);
        }
        if (sure) {
            measured.agreed_subjects.count(gold_pair && right_head);
        }
        if (gold_pair) {
            measured.found_subjects.count(sure && right_head);
        }
    }
}

void compare_trees(const Gold& gold, const Tree& tree, Measured& measured)
{
    for (std::size_t i = 0; i < gold.size(); ++i) {
        const bool right_head = tree.arcs[i].head == gold.heads[i];
        measured.upos.count(tree.tags[i].upos == gold.tags[i].upos);
        measured.xpos.count(tree.tags[i].xpos == gold.tags[i].xpos);
        measured.heads.count(right_head);
        measured.arcs.count(right_head && tree.arcs[i].relation == gold.relations[i]);
        if (gold.tags[i].upos != Upos::Punct) {
            measured.heads_of_words.count(right_head);
        }
    }
    compare_subjects(gold, tree, measured);
}

}

Measured measure(const Parser& parser, const std::vector<Gold>& sentences)
{
    using Clock = std::chrono::steady_clock;
    Measured measured;
    const auto begin = Clock::now();
    std::vector<Tree> trees;
    for (const Gold& gold : sentences) {
        trees.push_back(parser.parse(gold.text, gold.tokens));
    }
    measured.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        compare_tokens(sentences[i], measured);
        if (trees[i].parsed()) {
            compare_trees(sentences[i], trees[i], measured);
        }
    }
    return measured;
}

}

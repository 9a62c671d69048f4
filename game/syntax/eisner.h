// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

namespace syntax {

/// What each arc of a sentence is worth. Node 0 is the artificial root, token i is node i + 1.
class ArcScores {
public:
    explicit ArcScores(std::size_t tokens) : m_nodes(tokens + 1), m_scores(m_nodes * m_nodes, 0) { }

    std::size_t nodes() const { return m_nodes; }
    std::int64_t& at(std::size_t head, std::size_t node) { return m_scores[head * m_nodes + node]; }
    std::int64_t at(std::size_t head, std::size_t node) const { return m_scores[head * m_nodes + node]; }

private:
    std::size_t m_nodes;
    std::vector<std::int64_t> m_scores;
};

/// The head of each token, -1 for the root, in the projective tree with exactly one root whose arcs are worth most
/// (Eisner 1996; cubic in the number of tokens). Scores must stay below 10^9 in sum.
std::vector<int> best_tree(const ArcScores& scores);

}

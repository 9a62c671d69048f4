// SPDX-License-Identifier: MIT
#include "syntax/eisner.h"

namespace syntax {

namespace {

/// Subtracted from every arc from the root, so that no sum of others makes up for a second one.
constexpr std::int64_t root_penalty = 1'000'000'000;
constexpr std::int64_t impossible = -1'000'000'000'000'000;

/// The kinds of spans from node i to node j. Complete ones have all children of their head inside; open ones are one
/// arc between i and j and what hangs below it on the inside. Right: the head is i. Left: it is j.
enum Kind : std::size_t { complete_left, complete_right, open_left, open_right, kinds };

struct Best {
    std::int64_t score = 0;
    std::size_t split = 0;
};

struct Span {
    std::size_t begin = 0;
    std::size_t end = 0;
    Kind kind = complete_right;
};

class Chart {
public:
    explicit Chart(const ArcScores& scores)
        : m_scores(scores), m_nodes(scores.nodes()), m_best(kinds * m_nodes * m_nodes)
    {
    }

    void fill();
    std::vector<int> heads() const;

private:
    std::size_t index(Kind kind, std::size_t begin, std::size_t end) const
    {
        return (kind * m_nodes + begin) * m_nodes + end;
    }
    Best& at(Kind kind, std::size_t begin, std::size_t end) { return m_best[index(kind, begin, end)]; }
    const Best& at(Kind kind, std::size_t begin, std::size_t end) const { return m_best[index(kind, begin, end)]; }
    std::int64_t score(Kind kind, std::size_t begin, std::size_t end) const { return at(kind, begin, end).score; }

    void fill_open(std::size_t begin, std::size_t end);
    void fill_left(std::size_t begin, std::size_t end);
    void fill_right(std::size_t begin, std::size_t end);
    void unfold(Span span, std::vector<Span>& todo) const;

    const ArcScores& m_scores;
    std::size_t m_nodes;
    std::vector<Best> m_best;
};

void Chart::fill()
{
    for (std::size_t length = 1; length < m_nodes; ++length) {
        for (std::size_t begin = 0; begin + length < m_nodes; ++begin) {
            fill_open(begin, begin + length);
            fill_left(begin, begin + length);
            fill_right(begin, begin + length);
        }
    }
}

void Chart::fill_open(std::size_t begin, std::size_t end)
{
    Best best{impossible * 2, begin};
    for (std::size_t split = begin; split < end; ++split) {
        const std::int64_t sum = score(complete_right, begin, split) + score(complete_left, split + 1, end);
        best = sum > best.score ? Best{sum, split} : best;
    }
    const std::int64_t penalty = begin == 0 ? root_penalty : 0;
    at(open_right, begin, end) = {best.score + m_scores.at(begin, end) - penalty, best.split};
    at(open_left, begin, end) = {begin == 0 ? impossible : best.score + m_scores.at(end, begin), best.split};
}

void Chart::fill_left(std::size_t begin, std::size_t end)
{
    Best best{impossible * 2, begin};
    for (std::size_t split = begin; split < end; ++split) {
        const std::int64_t sum = score(complete_left, begin, split) + score(open_left, split, end);
        best = sum > best.score ? Best{sum, split} : best;
    }
    at(complete_left, begin, end) = best;
}

void Chart::fill_right(std::size_t begin, std::size_t end)
{
    Best best{impossible * 2, end};
    for (std::size_t split = begin + 1; split <= end; ++split) {
        const std::int64_t sum = score(open_right, begin, split) + score(complete_right, split, end);
        best = sum > best.score ? Best{sum, split} : best;
    }
    at(complete_right, begin, end) = best;
}

void Chart::unfold(Span span, std::vector<Span>& todo) const
{
    const std::size_t split = at(span.kind, span.begin, span.end).split;
    switch (span.kind) {
    case complete_left:
        todo.push_back({span.begin, split, complete_left});
        todo.push_back({split, span.end, open_left});
        break;
    case complete_right:
        todo.push_back({span.begin, split, open_right});
        todo.push_back({split, span.end, complete_right});
        break;
    default:
        todo.push_back({span.begin, split, complete_right});
        todo.push_back({split + 1, span.end, complete_left});
        break;
    }
}

std::vector<int> Chart::heads() const
{
    std::vector<int> heads(m_nodes - 1, -1);
    std::vector<Span> todo = {{0, m_nodes - 1, complete_right}};
    while (!todo.empty()) {
        const Span span = todo.back();
        todo.pop_back();
        if (span.begin == span.end) {
            continue;
        }
        if (span.kind == open_right) {
            heads[span.end - 1] = static_cast<int>(span.begin) - 1;
        } else if (span.kind == open_left) {
            heads[span.begin - 1] = static_cast<int>(span.end) - 1;
        }
        unfold(span, todo);
    }
    return heads;
}

}

std::vector<int> best_tree(const ArcScores& scores)
{
    Chart chart(scores);
    chart.fill();
    return chart.heads();
}

}

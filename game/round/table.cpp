// SPDX-License-Identifier: MIT
#include "round/table.h"

#include <algorithm>

namespace rounds {

namespace {

/// Those who have an attempt at the question on the table, in the order in which they made it.
std::vector<PlayerIndex> who_tried(const State& state)
{
    std::vector<PlayerIndex> players;
    for (const Attempt& attempt : state.attempts) {
        if (attempt.turn == state.turn) {
            players.push_back(attempt.player);
        }
    }
    return players;
}

bool somebody_was_right(const State& state)
{
    return std::any_of(state.attempts.begin(), state.attempts.end(),
                       [&](const Attempt& attempt) { return attempt.turn == state.turn && attempt.grade.right; });
}

/// The articles of the question on the table that were not read in this round.
std::vector<text::ArticleId> unread(const Table& table)
{
    std::vector<text::ArticleId> articles;
    const quiz::Item* item = quiz::find_item(table.pack, table.state.questions[table.state.turn.value]);
    if (item == nullptr || table.state.opening == Opening::StraightIn) {
        return articles;
    }
    const auto& read = table.state.read;
    for (const text::Article* article : quiz::articles_of(table.pack, *item)) {
        if (std::find(read.begin(), read.end(), article->id) == read.end()) {
            articles.push_back(article->id);
        }
    }
    return articles;
}

}

void begin_turn(Table& table)
{
    std::vector<text::ArticleId> articles = unread(table);
    if (articles.empty()) {
        go_on(table);
    } else {
        table.state.phase = Reading{std::move(articles)};
    }
}

void go_on(Table& table)
{
    State& state = table.state;
    std::vector<PlayerIndex> tried = who_tried(state);
    if (tried.size() == state.players.size() || (is_buzzed(state) && somebody_was_right(state))) {
        show_receipt(table);
    } else if (is_buzzed(state)) {
        state.phase = Buzzing{table.at, std::move(tried)};
    } else if (state.players.size() > 1) {
        state.phase = Passing{{(state.turn.value + tried.size()) % state.players.size()}};
    } else {
        state.phase = Asking{PlayerIndex{0}, table.at};
    }
}

void show_receipt(Table& table)
{
    table.state.phase = Showing{};
    for (const Attempt& attempt : table.state.attempts) {
        if (attempt.turn == table.state.turn) {
            table.effects.emplace_back(RecordAttempt{attempt});
        }
    }
}

}

// SPDX-License-Identifier: MIT
#pragma once

#include "generate/times.h"
#include "support/split_text.h"

#include <chrono>
#include <doctest/doctest.h>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// The times of single sentences, without a parser or with trees that a test writes.
namespace found_times {

using Published = std::optional<std::chrono::year_month_day>;

/// The day on which the sentences of the tests were published: a Friday.
inline constexpr std::chrono::year_month_day friday{std::chrono::year(2024), std::chrono::December,
                                                    std::chrono::day(13)};

/// What a test looks at in a time expression.
struct Found {
    std::string place;
    std::string core;
    std::string preposition;
    std::string head;
    generate::TimeExpression time;
};

inline std::vector<Found> find(const std::string& sentence, Published published = std::nullopt)
{
    const support::SplitText text = support::split_text(sentence);
    REQUIRE(text.document.sentences.size() == 1);
    std::vector<Found> result;
    for (const generate::TimeExpression& time : generate::find_times(text.sentence(), 0, published)) {
        result.push_back({text.words(time.place.tokens), text.words(time.core), time.preposition,
                          std::string(text.sentence().tree.word(time.head)), time});
    }
    return result;
}

/// The only time of a sentence.
inline Found only(const std::string& sentence, Published published = std::nullopt)
{
    CAPTURE(sentence);
    const std::vector<Found> found = find(sentence, published);
    REQUIRE(found.size() == 1);
    return found.front();
}

inline generate::Moment day_of(int year, unsigned month, unsigned day)
{
    return {year, month, day, {}};
}

/// A sentence with the tags and arcs that a parser would give it, told by words.
struct Parsed {
    support::SplitText text;

    explicit Parsed(const std::string& sentence) : text(support::split_text(sentence))
    {
        tree().tags.resize(tree().size(), {syntax::Upos::Noun, syntax::Xpos::Nn});
        tree().arcs.resize(tree().size(), {0, syntax::Relation::Dep, 6});
    }

    syntax::Tree& tree() { return text.document.sentences.at(0).tree; }

    std::size_t at(std::string_view word)
    {
        for (std::size_t token = 0; token < tree().size(); ++token) {
            if (tree().word(token) == word) {
                return token;
            }
        }
        FAIL("no such token");
        return 0;
    }

    Parsed& arc(std::string_view word, std::string_view head, syntax::Relation relation)
    {
        tree().arcs[at(word)] = {static_cast<int>(at(head)), relation, 6};
        return *this;
    }

    Parsed& root(std::string_view word, syntax::Xpos tag)
    {
        tree().arcs[at(word)] = {syntax::root_head, syntax::Relation::Root, 6};
        return verb(word, tag);
    }

    Parsed& verb(std::string_view word, syntax::Xpos tag)
    {
        tree().tags[at(word)] = {syntax::Upos::Verb, tag};
        return *this;
    }

    std::vector<generate::TimeExpression> times() { return generate::find_times(text.sentence(), 0, friday); }
};

}

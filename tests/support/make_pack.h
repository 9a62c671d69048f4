// SPDX-License-Identifier: MIT
#pragma once

#include "base/rng.h"
#include "quiz/pack.h"

#include <string>
#include <vector>

namespace support {

/// A text of up to nine characters from many scripts and from those that TOML has to escape.
inline std::string random_text(base::Rng& rng)
{
    static const std::vector<std::string> pieces{"a", "Z", "7", " ", "\"", "\\", "\n",     "\t",  "\x01",
                                                 "'", "#", "=", "[", "]",  "{",  "}",      ",",   "é",
                                                 "§", "ü", "“", "נ", "漢", "😀", "\"\"\"", "\x7F"};
    std::string text;
    for (std::size_t left = 1 + base::draw(rng, 9); left > 0; --left) {
        text += pieces[base::draw(rng, pieces.size())];
    }
    return text;
}

inline std::vector<std::string> random_texts(base::Rng& rng, std::size_t least, std::size_t most)
{
    std::vector<std::string> texts(least + base::draw(rng, most - least + 1));
    for (std::string& text : texts) {
        text = random_text(rng);
    }
    return texts;
}

inline quiz::Day random_day(base::Rng& rng)
{
    const int year = static_cast<int>(base::draw(rng, 10'000));
    const auto month = static_cast<unsigned>(1 + base::draw(rng, 12));
    const auto day = static_cast<unsigned>(1 + base::draw(rng, 28));
    return {std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

inline double random_number(base::Rng& rng)
{
    return static_cast<double>(static_cast<std::int64_t>(base::next(rng)) >> base::draw(rng, 64))
           / static_cast<double>(1 + base::draw(rng, 3));
}

inline quiz::Body random_body(base::Rng& rng)
{
    const bool full = base::draw(rng, 2) == 0;
    switch (static_cast<quiz::Kind>(base::draw(rng, 9))) {
    case quiz::Kind::Choice: break;
    case quiz::Kind::Verdict: return quiz::VerdictKey{static_cast<quiz::Verdict>(base::draw(rng, 3))};
    case quiz::Kind::Locate: return quiz::Locate{};
    case quiz::Kind::Number: {
        quiz::Number number{.key = random_number(rng)};
        if (full) {
            number = {random_number(rng), random_number(rng), random_text(rng),
                      std::array<double, 2>{random_number(rng), random_number(rng)}};
        }
        return number;
    }
    case quiz::Kind::Date: {
        quiz::Date date{.key = random_day(rng)};
        if (full) {
            date.tolerance_days = static_cast<int>(base::draw(rng, 100));
            date.range = std::array<quiz::Day, 2>{random_day(rng), random_day(rng)};
        }
        return date;
    }
    case quiz::Kind::Order: return quiz::Order{random_texts(rng, 0, 7)};
    case quiz::Kind::Altered: return quiz::Altered{random_text(rng), random_text(rng)};
    case quiz::Kind::Short: return quiz::Short{random_text(rng), random_texts(rng, 0, 3)};
    case quiz::Kind::Compare: return quiz::Compare{static_cast<quiz::Comparison>(base::draw(rng, 3))};
    }
    return quiz::Choice{random_text(rng)};
}

inline text::Anchor random_anchor(base::Rng& rng, const quiz::Pack& pack)
{
    const quiz::ArticleRef& article = pack.articles[base::draw(rng, pack.articles.size())];
    text::Anchor anchor{.article = article.id, .quote = random_text(rng), .article_hash = article.hash};
    if (base::draw(rng, 2) == 0) {
        const std::size_t begin = base::draw(rng, 1'000);
        anchor.prefix = random_text(rng);
        anchor.suffix = random_text(rng);
        anchor.position = text::CodePointSpan{{begin}, {begin + 1 + base::draw(rng, 100)}};
        anchor.answer = random_text(rng);
    }
    return anchor;
}

inline quiz::Question random_question(base::Rng& rng, const quiz::Pack& pack)
{
    quiz::Question question{.id = {"q" + std::to_string(pack.questions.size())},
                            .skill = static_cast<quiz::Skill>(base::draw(rng, 8)),
                            .prompt = random_text(rng),
                            .body = random_body(rng),
                            .why = random_text(rng)};
    question.fact.value = base::draw(rng, 2) == 0 ? question.id.value : "a-fact";
    for (std::string& text : random_texts(rng, 0, 4)) {
        question.options.push_back({std::move(text), base::draw(rng, 2) == 0 ? "" : random_text(rng)});
    }
    for (std::size_t sets = base::draw(rng, 3); sets > 0; --sets) {
        std::vector<text::Anchor>& set = question.evidence.emplace_back();
        for (std::size_t anchors = base::draw(rng, 3); anchors > 0; --anchors) {
            set.push_back(random_anchor(rng, pack));
        }
    }
    if (base::draw(rng, 2) == 0) {
        question.missing = random_text(rng);
        question.hint = random_text(rng);
        question.attribution = random_texts(rng, 0, 3);
        question.difficulty = static_cast<int>(1 + base::draw(rng, 5));
        question.origin = static_cast<quiz::Origin>(base::draw(rng, 2));
        question.allow.push_back({random_text(rng), random_text(rng)});
    }
    question.reviewed = base::draw(rng, 2) == 0;
    return question;
}

/// A pack that makes no sense but has every shape that a pack can have.
inline quiz::Pack random_pack(base::Rng& rng)
{
    quiz::Pack pack{.id = {"random"},
                    .title = random_text(rng),
                    .language = "en",
                    .licence = random_text(rng),
                    .about = base::draw(rng, 2) == 0 ? "" : random_text(rng),
                    .notice = base::draw(rng, 2) == 0 ? "" : random_text(rng)};
    for (const std::string id : {"one", "two"}) {
        pack.articles.push_back(
            {{id}, "../" + id + ".md", base::draw(rng, 2) == 0 ? base::Sha256{} : base::sha256(id)});
    }
    for (std::size_t left = base::draw(rng, 5); left > 0; --left) {
        pack.questions.push_back(random_question(rng, pack));
    }
    return pack;
}

}

// SPDX-License-Identifier: MIT
#include "learn/discernment.h"

#include "base/rng.h"
#include "unit/learn/graded.h"

#include <cmath>
#include <doctest/doctest.h>
#include <utility>
#include <vector>

using learn::Confusion;
using learn::Discernment;
using learn::SignalCounts;
using quiz::Verdict;

namespace {

doctest::Approx about(double value)
{
    return doctest::Approx(value).epsilon(5e-7).scale(1);
}

Discernment of(std::size_t hits, std::size_t misses, std::size_t false_alarms, std::size_t correct_rejections)
{
    return learn::discernment({hits, misses, false_alarms, correct_rejections});
}

SignalCounts random_counts(base::Rng& rng)
{
    return {base::draw(rng, 30), base::draw(rng, 30), base::draw(rng, 30), base::draw(rng, 30)};
}

}

TEST_CASE("learn::discernment - the published vectors, with the log-linear correction")
{
    CHECK(of(9, 1, 2, 7).d_prime == about(1.771293)); // psycho.R gives 1.65 to within 10 %
    CHECK(of(9, 1, 2, 7).criterion == about(-0.211157));
    CHECK(of(1, 1, 9, 0).d_prime == about(-1.644854)); // psycho.R gives -1.49 to within 10 %
    CHECK(of(15, 5, 5, 15).d_prime == about(1.2749683));
    CHECK(of(10, 0, 0, 10).d_prime == about(3.3812432));
    CHECK(of(12, 8, 8, 12).d_prime == about(0.4820808));
    CHECK(of(15, 5, 5, 15).criterion == about(0));
}

TEST_CASE("learn::discernment - who calls everything unsupported tells nothing apart and is too suspicious")
{
    const Discernment equal = of(0, 10, 0, 10);
    CHECK(equal.d_prime == 0);
    CHECK(equal.criterion == about(1.6906216));
    for (const auto& [supported, others] :
         std::vector<std::pair<std::size_t, std::size_t>>{{8, 8}, {8, 16}, {24, 8}, {1, 0}}) {
        const Discernment denies = of(0, supported, 0, others);
        CHECK(denies.d_prime == 0);
        CHECK(learn::telling(denies) == learn::Telling::CoinToss);
        CHECK(learn::trust(denies) == learn::Trust::TooSuspicious);
        const Discernment believes = of(supported, 0, others, 0);
        CHECK(believes.d_prime == 0);
        CHECK(learn::trust(believes) == learn::Trust::TooTrusting);
    }
}

TEST_CASE("learn::discernment - without answers there is neither discernment nor leaning")
{
    CHECK(of(0, 0, 0, 0) == Discernment{0, 0});
}

TEST_CASE("learn::discernment - turning every answer round turns d' and c round")
{
    base::Rng rng{5};
    for (int i = 0; i < 500; ++i) {
        const SignalCounts counts = random_counts(rng);
        const Discernment given = learn::discernment(counts);
        const Discernment turned
            = of(counts.misses, counts.hits, counts.correct_rejections, counts.false_alarms); // "no" for "yes"
        CHECK(turned.d_prime == about(-given.d_prime));
        CHECK(turned.criterion == about(-given.criterion));
        CHECK(std::isfinite(given.d_prime));
    }
}

TEST_CASE("learn::discernment - one more right answer never makes it look worse")
{
    base::Rng rng{6};
    for (int i = 0; i < 500; ++i) {
        SignalCounts counts = random_counts(rng);
        ++counts.misses;
        ++counts.correct_rejections; // so that not everything gets one answer before or after
        ++counts.false_alarms;
        const double before = learn::discernment(counts).d_prime;
        --counts.misses;
        ++counts.hits;
        CHECK(learn::discernment(counts).d_prime > before);
    }
}

TEST_CASE("learn::confusion - verdicts stand under what would have been right; others and silence are left out")
{
    std::vector<learn::Graded> answers;
    graded::add(answers, 3, graded::verdict(Verdict::Supported, Verdict::Supported));
    graded::add(answers, 2, graded::verdict(Verdict::Refuted, Verdict::NotInArticle));
    graded::add(answers, 1, graded::verdict(Verdict::NotInArticle, Verdict::Supported));
    graded::add(answers, 4, graded::timed_out(Verdict::Refuted));
    answers.push_back({.kind = quiz::Kind::Choice, .right = true});
    const Confusion table = learn::confusion(answers);
    CHECK(table == Confusion{{{{3, 0, 0}, {0, 0, 2}, {1, 0, 0}}}});
    CHECK(learn::confusion({}) == Confusion{});
}

TEST_CASE("learn::supported_or_not - supported is the signal, the two other verdicts together are not")
{
    const Confusion table{{{{1, 2, 4}, {8, 16, 32}, {64, 128, 256}}}};
    CHECK(learn::supported_or_not(table) == SignalCounts{1, 2 + 4, 8 + 64, 16 + 32 + 128 + 256});
}

TEST_CASE("learn::in_article_or_not - supported and refuted together are the signal, whichever of them was said")
{
    const Confusion table{{{{1, 2, 4}, {8, 16, 32}, {64, 128, 256}}}};
    CHECK(learn::in_article_or_not(table) == SignalCounts{1 + 2 + 8 + 16, 4 + 32, 64 + 128, 256});
}

TEST_CASE("learn::balanced_accuracy - a frequent verdict weighs no more than a rare one")
{
    CHECK(learn::balanced_accuracy({{{{90, 0, 0}, {10, 0, 0}, {0, 0, 0}}}}) == about(0.5));
    CHECK(learn::balanced_accuracy({{{{3, 1, 0}, {0, 1, 1}, {0, 2, 0}}}}) == about((0.75 + 0.5 + 0) / 3));
    CHECK(learn::balanced_accuracy({{{{2, 0, 0}, {0, 5, 0}, {0, 0, 1}}}}) == about(1));
    CHECK(learn::balanced_accuracy({}) == 0);
}

TEST_CASE("learn::trust - balanced up to 0.3 either way")
{
    using learn::Trust;
    CHECK(learn::trust({0, 0.3}) == Trust::Balanced);
    CHECK(learn::trust({0, -0.3}) == Trust::Balanced);
    CHECK(learn::trust({3, 0.31}) == Trust::TooSuspicious);
    CHECK(learn::trust({3, -0.31}) == Trust::TooTrusting);
}

TEST_CASE("learn::telling - steps that match shares of right answers")
{
    using learn::Telling;
    CHECK(learn::telling({-2, 0}) == Telling::CoinToss);
    CHECK(learn::telling({0.49, 0}) == Telling::CoinToss);
    CHECK(learn::telling({0.5, 0}) == Telling::Somewhat);
    CHECK(learn::telling({1.35, 0}) == Telling::Well);
    CHECK(learn::telling({2.5, 0}) == Telling::VeryWell);
    CHECK(learn::telling(of(11, 9, 9, 11)) == Telling::CoinToss); // 55 of 100
    CHECK(learn::telling(of(14, 6, 6, 14)) == Telling::Somewhat); // 70
    CHECK(learn::telling(of(17, 3, 3, 17)) == Telling::Well); // 85
    CHECK(learn::telling(of(8, 0, 0, 8)) == Telling::VeryWell); // a clean sheet of the smallest size
}

TEST_CASE("learn::telling_meter and trust_meter - fill from end to end and never beyond")
{
    CHECK(learn::telling_meter({0, 0}) == 0);
    CHECK(learn::telling_meter({-1, 0}) == 0);
    CHECK(learn::telling_meter({1.7, 0}) == about(0.5));
    CHECK(learn::telling_meter({5, 0}) == 1);
    CHECK(learn::trust_meter({0, 0}) == about(0.5));
    CHECK(learn::trust_meter({0, 1.7}) == about(1));
    CHECK(learn::trust_meter({0, -1.7}) == about(0));
    CHECK(learn::trust_meter({0, 9}) == 1);
    CHECK(learn::trust_meter({0, -9}) == 0);
    CHECK(learn::trust_meter({0, 0.85}) == about(0.75));
}

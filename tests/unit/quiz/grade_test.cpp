// SPDX-License-Identifier: MIT
#include "base/rng.h"
#include "quiz/answer.h"
#include "support/make.h"

#include <doctest/doctest.h>
#include <limits>
#include <numeric>

using namespace quiz;
using std::chrono::year;

namespace {

Day day(int month, unsigned number)
{
    return year{2021} / month / static_cast<int>(number);
}

/// The answer that the key asks for.
Answer key_answer(const Item& item)
{
    const Question& question = item.question;
    switch (kind(question)) {
    case Kind::Verdict: return PickedVerdict{std::get<VerdictKey>(question.body).key};
    case Kind::Locate: return PickedSentence{item.evidence[0][0]};
    case Kind::Number: return GivenNumber{std::get<Number>(question.body).key};
    case Kind::Date: return GivenDay{std::get<Date>(question.body).key};
    case Kind::Altered: {
        const std::string& key = std::get<Altered>(question.body).key;
        const std::size_t begin = question.prompt.find(key);
        return PickedWord{begin, begin + key.size()};
    }
    case Kind::Short: return TypedText{std::get<Short>(question.body).key};
    case Kind::Compare: return PickedComparison{std::get<Compare>(question.body).key};
    case Kind::Order: {
        GivenOrder answer{std::vector<std::size_t>(std::get<Order>(question.body).key.size())};
        std::iota(answer.order.begin(), answer.order.end(), 0U);
        return answer;
    }
    case Kind::Choice: break;
    }
    const auto is_key
        = [&question](const Option& option) { return option.text == std::get<Choice>(question.body).key; };
    const auto found = std::find_if(question.options.begin(), question.options.end(), is_key);
    return PickedOption{static_cast<std::size_t>(found - question.options.begin())};
}

/// Some answer of any kind, sensible or not.
Answer random_answer(base::Rng& rng)
{
    const std::size_t some = base::draw(rng, 40);
    switch (base::draw(rng, 10)) {
    case 0: return PickedOption{some};
    case 1: return PickedVerdict{static_cast<Verdict>(base::draw(rng, 5))};
    case 2: return PickedSentence{{{base::draw(rng, 2) == 0 ? "courier" : "x"}, {{some}, {base::draw(rng, 300)}}}};
    case 3: return GivenNumber{base::draw(rng, 9) == 0 ? std::numeric_limits<double>::quiet_NaN() : double(some)};
    case 4: return GivenDay{day(static_cast<int>(base::draw(rng, 14)), static_cast<unsigned>(some))};
    case 5: {
        GivenOrder answer;
        for (std::size_t i = base::draw(rng, 6); i > 0; --i) {
            answer.order.push_back(base::draw(rng, 5));
        }
        return answer;
    }
    case 6: return PickedWord{some, base::draw(rng, 60)};
    case 7: {
        TypedText answer;
        for (std::size_t i = base::draw(rng, 12); i > 0; --i) {
            answer.text += static_cast<char>(base::draw(rng, 256));
        }
        return answer;
    }
    case 8: return NoAnswer{};
    default: return PickedComparison{static_cast<Comparison>(base::draw(rng, 5))};
    }
}

struct Typed {
    const char* text;
    bool right;
};

void check_typed(const Question& question, const std::vector<Typed>& table)
{
    const Item item = make::item(question);
    for (const Typed& each : table) {
        CAPTURE(each.text);
        CHECK(grade(item, TypedText{each.text}) == Grade{each.right, each.right ? 1.0 : 0.0});
    }
}

}

TEST_CASE("quiz::grade - the key is right in every kind, and every other option is wrong")
{
    for (const Question& question : make::all_kinds()) {
        CAPTURE(question.id.value);
        const Item item = make::item(question);
        const Answer key = key_answer(item);
        CHECK(fits(question, key));
        CHECK(grade(item, key) == Grade{true, 1});
        for (std::size_t i = 0; i < question.options.size(); ++i) {
            const std::optional<Answer> option = answer_of(question, i);
            REQUIRE(option);
            CHECK(fits(question, *option));
            CHECK(grade(item, *option).right == (*option == key));
        }
    }
}

TEST_CASE("quiz::grade - every verdict and every comparison can be the key, and is then the only right one")
{
    for (const Verdict key : {Verdict::Supported, Verdict::Refuted, Verdict::NotInArticle}) {
        for (const Verdict given : {Verdict::Supported, Verdict::Refuted, Verdict::NotInArticle}) {
            CHECK(grade(make::item(make::verdict(key)), PickedVerdict{given}).right == (key == given));
        }
    }
    for (const Comparison given : {Comparison::Agree, Comparison::Disagree, Comparison::OnlyOneSays}) {
        CHECK(grade(make::item(make::compare()), PickedComparison{given}).right == (given == Comparison::Disagree));
    }
}

TEST_CASE("quiz::grade - no answer of any kind crashes, credit lies in [0, 1], and what does not fit is wrong")
{
    base::Rng rng{20};
    std::vector<Item> items;
    for (const Question& question : make::all_kinds()) {
        items.push_back(make::item(question));
    }
    for (int i = 0; i < 20000; ++i) {
        const Item& item = items[base::draw(rng, items.size())];
        const Answer answer = random_answer(rng);
        const Grade result = grade(item, answer);
        CHECK(result.credit >= 0);
        CHECK(result.credit <= 1);
        CHECK((!result.right || result.credit == 1));
        if (!fits(item.question, answer)) {
            CHECK(result == Grade{});
            CHECK(why_wrong(item.question, answer).empty());
            CHECK(answer_text(item.question, answer).empty());
        }
    }
}

TEST_CASE("quiz::grade - numbers are right within their tolerance, ends included")
{
    Question question = make::number();
    const auto right = [&question](double value) { return grade(make::item(question), GivenNumber{value}).right; };
    CHECK(right(11));
    CHECK(right(13));
    CHECK_FALSE(right(13.001));
    CHECK_FALSE(right(10.9));
    CHECK_FALSE(right(std::numeric_limits<double>::infinity()));
    question.body = Number{12, 0};
    CHECK(right(12));
    CHECK_FALSE(right(12.0001));
    question.body = Number{12, 0.3};
    CHECK(right(12.1 + 0.2)); // a hair more than 12.3 in binary
    CHECK(right(11.7));
    CHECK_FALSE(right(12.31));
}

TEST_CASE("quiz::grade - days are right within their tolerance, across months")
{
    Question question = make::date();
    const auto right = [&question](Day given) { return grade(make::item(question), GivenDay{given}).right; };
    CHECK(right(day(5, 10)));
    CHECK_FALSE(right(day(5, 11)));
    question.body = Date{day(5, 10), 10};
    CHECK(right(day(4, 30)));
    CHECK(right(day(5, 20)));
    CHECK_FALSE(right(day(4, 29)));
    CHECK_FALSE(right(day(2, 30)));
}

TEST_CASE("quiz::grade - an order earns the share of its pairs that are right, and is right only when perfect")
{
    const Item item = make::item(make::order());
    const std::vector<std::pair<std::vector<std::size_t>, double>> table{
        {{0, 1, 2, 3}, 1},       {{1, 0, 2, 3}, 5.0 / 6}, {{0, 1, 3, 2}, 5.0 / 6}, {{1, 0, 3, 2}, 4.0 / 6},
        {{3, 0, 1, 2}, 3.0 / 6}, {{3, 2, 0, 1}, 1.0 / 6}, {{3, 2, 1, 0}, 0}};
    for (const auto& [order, credit] : table) {
        const Grade result = grade(item, GivenOrder{order});
        CHECK(result.credit == doctest::Approx(credit));
        CHECK(result.right == (credit == 1));
    }
    for (const std::vector<std::size_t>& bad :
         {std::vector<std::size_t>{}, {0, 1, 2}, {0, 1, 2, 2}, {0, 1, 2, 4}, {0, 1, 2, 3, 3}}) {
        CHECK_FALSE(fits(item.question, GivenOrder{bad}));
        CHECK(grade(item, GivenOrder{bad}) == Grade{});
    }
}

TEST_CASE("quiz::grade - any order and its reverse share the credit between them")
{
    base::Rng rng{5};
    const Item item = make::item(make::order());
    for (int i = 0; i < 200; ++i) {
        std::vector<std::size_t> order{0, 1, 2, 3};
        base::shuffle(order, rng);
        const double credit = grade(item, GivenOrder{order}).credit;
        std::reverse(order.begin(), order.end());
        CHECK(credit + grade(item, GivenOrder{order}).credit == doctest::Approx(1));
    }
}

TEST_CASE("quiz::grade - typed answers: aliases, accents and one slip count as right")
{
    check_typed(make::short_answer(), {{"Tomas Lund", true},
                                       {"  tomás   LUND. ", true},
                                       {"Lund", true},
                                       {"Tomas Lnd", true},
                                       {"Tomass Lund", true},
                                       {"Tomas Lunt", true},
                                       {"Toams Lund", true},
                                       {"Tomas Lind", false}, // known to be wrong, though one letter off
                                       {"tomas lind", false},
                                       {"Thomas Lunt", false},
                                       {"Lind", false}, // four letters forgive nothing
                                       {"Ana Reis", false},
                                       {"...", false}});
}

TEST_CASE("quiz::grade - typed answers: a slip in a figure is another figure")
{
    Question question = make::short_answer();
    question.body = Short{"Highway 511 north", {"M5"}};
    question.options.clear();
    check_typed(question, {{"highway 511 north", true},
                           {"highway 511 nort", true},
                           {"highway 512 north", false},
                           {"highway 51 north", false},
                           {"highway 5111 north", false},
                           {"m5", true},
                           {"m4", false}});
}

TEST_CASE("quiz::grade - typed answers that are blank, broken or endless do not fit")
{
    const Question question = make::short_answer();
    CHECK_FALSE(fits(question, TypedText{""}));
    CHECK_FALSE(fits(question, TypedText{" \t "}));
    CHECK_FALSE(fits(question, TypedText{"Lund\xff"}));
    CHECK_FALSE(fits(question, TypedText{std::string(longest_typed + 1, 'x')}));
    CHECK(fits(question, TypedText{"?"}));
}

TEST_CASE("quiz::grade - altered: any part of the changed words is right, the rest of the claim is not")
{
    const Item item = make::item(make::altered()); // The storm drove 20 boats ashore.
    CHECK(grade(item, PickedWord{16, 18}).right);
    CHECK_FALSE(grade(item, PickedWord{17, 24}).right); // reaches beyond the changed word
    CHECK_FALSE(grade(item, PickedWord{19, 24}).right);
    CHECK_FALSE(grade(item, PickedWord{0, 3}).right);
    CHECK_FALSE(fits(item.question, PickedWord{16, 16}));
    CHECK_FALSE(fits(item.question, PickedWord{0, 1000}));
}

TEST_CASE("quiz::grade - locate: a sentence that touches an anchor of any set is right")
{
    Question question = make::locate();
    question.evidence.push_back({make::anchor("gazette", "14 boats")});
    const Item item = make::item(question);
    const std::vector<text::Article> articles = make::articles();
    for (const text::Article& article : articles) {
        for (const text::Span sentence : article.text.sentences()) {
            const bool counts = article.text.slice(sentence).find("boats") != std::string_view::npos;
            CAPTURE(article.text.slice(sentence));
            CHECK(grade(item, PickedSentence{{article.id, sentence}}).right == counts);
        }
    }
    CHECK_FALSE(grade(item, PickedSentence{{{"other"}, item.evidence[0][0].span}}).right);
    CHECK_FALSE(proves(item, {{"courier"}, {item.evidence[0][0].span.end, item.evidence[0][0].span.end}}));
}

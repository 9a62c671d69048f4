// SPDX-License-Identifier: MIT
#include "quiz/answer.h"

#include "support/make.h"

#include <doctest/doctest.h>

using namespace quiz;
using std::chrono::year;

TEST_CASE("quiz::why_wrong - gives the why of the option that was picked")
{
    CHECK(why_wrong(make::choice(), PickedOption{0}) == "He answered.");
    CHECK(why_wrong(make::choice(), PickedOption{1}).empty());
    CHECK(why_wrong(make::verdict(), PickedVerdict{Verdict::Supported}) == "The report gives another number.");
    CHECK(why_wrong(make::verdict(), PickedVerdict{Verdict::Refuted}).empty());
    CHECK(why_wrong(make::number(), GivenNumber{14}) == "That is the count of The Gazette.");
    CHECK(why_wrong(make::number(), GivenNumber{99}).empty());
    CHECK(why_wrong(make::date(), GivenDay{year{2021} / 5 / 3}) == "That was the day of the storm.");
    CHECK(why_wrong(make::altered(), PickedWord{19, 24}) == "Boats they were.");
    CHECK(why_wrong(make::altered(), PickedWord{0, 3}).empty());
    CHECK(why_wrong(make::compare(), PickedComparison{Comparison::Agree}) == "The counts differ.");
    CHECK(why_wrong(make::order(), GivenOrder{{3, 2, 1, 0}}).empty());
}

TEST_CASE("quiz::why_wrong - knows a typed answer by its folded form, or but for one slip")
{
    CHECK(why_wrong(make::short_answer(), TypedText{"ana reis."}) == "She called.");
    CHECK(why_wrong(make::short_answer(), TypedText{"Ana Reiss"}) == "She called.");
    CHECK(why_wrong(make::short_answer(), TypedText{"Tomas Lind"}) == "The name is spelt with a u.");
    CHECK(why_wrong(make::short_answer(), TypedText{"somebody"}).empty());
}

TEST_CASE("quiz::answer_text - the answer as a receipt prints it")
{
    CHECK(answer_text(make::choice(), PickedOption{2}) == "The mayor");
    CHECK(answer_text(make::verdict(), PickedVerdict{Verdict::NotInArticle}) == "Not in the article");
    CHECK(answer_text(make::number(), GivenNumber{12.5}) == "12.5 boats");
    CHECK(answer_text(make::date(), GivenDay{year{2024} / 11 / 27}) == "27 November 2024");
    CHECK(answer_text(make::order(), GivenOrder{{3, 2, 1, 0}})
          == "Repairs end → Repairs begin → The lamp is lit → The call");
    CHECK(answer_text(make::altered(), PickedWord{16, 18}) == "20");
    CHECK(answer_text(make::short_answer(), TypedText{"Lund"}) == "Lund");
    CHECK(answer_text(make::compare(), PickedComparison{Comparison::OnlyOneSays}) == "Only one says");
    CHECK(answer_text(make::locate(), PickedSentence{{{"courier"}, {{0}, {5}}}}).empty());
}

TEST_CASE("quiz::answer_text - an answer that does not fit has no words")
{
    CHECK(answer_text(make::choice(), PickedOption{3}).empty());
    CHECK(answer_text(make::choice(), GivenNumber{3}).empty());
    Question question = make::altered();
    question.prompt = "Türkiye called 20 times.";
    CHECK(answer_text(question, PickedWord{0, 8}) == "Türkiye");
    CHECK(answer_text(question, PickedWord{0, 2}).empty()); // would cut the ü in two
}

TEST_CASE("quiz::answer_of - an option that is no answer to its kind of question is none")
{
    Question question = make::number();
    question.options = {{"fourteen", ""}, {"30,000", ""}};
    CHECK_FALSE(answer_of(question, 0));
    CHECK(answer_of(question, 1) == Answer{GivenNumber{30000}});
    CHECK_FALSE(answer_of(question, 2));
    question = make::altered();
    question.options = {{"whale", ""}};
    CHECK_FALSE(answer_of(question, 0));
    question = make::date();
    question.options = {{"3 May", ""}};
    CHECK_FALSE(answer_of(question, 0));
}

TEST_CASE("quiz::NoAnswer - fits no question, is wrong, and has nothing to say for itself")
{
    for (const Question& question : make::all_kinds()) {
        CAPTURE(question.id.value);
        CHECK_FALSE(fits(question, NoAnswer{}));
        CHECK_FALSE(meets_key(question, NoAnswer{}));
        CHECK(grade(make::item(question), NoAnswer{}) == Grade{false, 0});
        CHECK(answer_text(question, NoAnswer{}).empty());
        CHECK(why_wrong(question, NoAnswer{}).empty());
    }
}

// SPDX-License-Identifier: MIT
#include "text/facts.h"

#include <doctest/doctest.h>
#include <string>

namespace {

bool same(const std::string& before, const std::string& after)
{
    return text::same_facts({before, {{0}, {before.size()}}}, {after, {{0}, {after.size()}}});
}

bool stands(const std::string& in, const std::string& wanted)
{
    return text::stands_in({in, {{0}, {in.size()}}}, wanted);
}

}

TEST_CASE("text::same_facts - small words may come and go")
{
    CHECK(same("The rebels quickly took the city of Homs.", "The rebels took the whole city of Homs."));
    CHECK(same("Assad told the mananger.", "Assad told the manager."));
    CHECK(same("Rebels took Homs.", "The rebels took Homs."));
    CHECK(same("However his request was dismissed.", "His request was dismissed."));
    CHECK(same("Assad's plan didn't work.", "Assad\u2019s plan didn\u2019t work."));
}

TEST_CASE("text::same_facts - numbers may not")
{
    CHECK_FALSE(same("About 30 commanders met.", "About 20 commanders met."));
    CHECK_FALSE(same("At 7:23 he left.", "At 7:32 he left."));
    CHECK_FALSE(same("according to three diplomats", "according to two diplomats"));
    CHECK_FALSE(same("his fifty-year rule", "his sixty-year rule"));
    CHECK_FALSE(same("about 20,000 men", "about 20 men"));
    CHECK_FALSE(same("it took half an hour", "it took an hour"));
    CHECK_FALSE(same("it cost $20 more", "it cost €20 more"));
    CHECK_FALSE(same("it fell by 20% then", "it fell by 20 then"));
    CHECK_FALSE(same("it was -5 degrees", "it was 5 degrees"));
}

TEST_CASE("text::same_facts - names may not")
{
    CHECK_FALSE(same("the day Türkiye informed them", "the day Iran informed them"));
    CHECK_FALSE(same("Türkiye, not Iran, called", "Iran, not Türkiye, called"));
    CHECK_FALSE(same("Minister Araghchi came", "Minister Araqchi came"));
    CHECK_FALSE(same("Iran left.", "Iraq left."));
    CHECK_FALSE(same("he met al-Assad", "he met al-Bahra"));
    CHECK_FALSE(same("they met on Sunday", "they met on Monday"));
    CHECK_FALSE(same("they met", "they met Putin"));
    CHECK_FALSE(same("قالت تركيا ذلك", "قالت إيران ذلك"));
}

TEST_CASE("text::same_facts - nor words that turn a sentence round")
{
    CHECK_FALSE(same("Türkiye informed the Russians", "Türkiye was informed by the Russians"));
    CHECK_FALSE(same("the trip came after the attack", "the trip came before the attack"));
    CHECK_FALSE(same("the army fled to the coast", "the army fled from the coast"));
    CHECK_FALSE(same("the offer was accepted", "the offer may be accepted"));
    CHECK_FALSE(same("there were more men", "there were fewer men"));
    CHECK_FALSE(same("then he left", "then she left"));
}

TEST_CASE("text::same_facts - negations may not")
{
    CHECK_FALSE(same("the army did hold out", "the army did not hold out"));
    CHECK_FALSE(same("he said he would help", "he never said he would help"));
    CHECK_FALSE(same("they can leave", "they can't leave"));
    CHECK_FALSE(same("he confirmed the call", "he denied the call"));
    CHECK_FALSE(same("he left with his family", "he left without his family"));
    CHECK_FALSE(same("it was likely then", "it was unlikely then"));
    CHECK_FALSE(same("Iran informed them", "Iran misinformed them"));
    CHECK_FALSE(same("he did not say that they left", "he did say that they had not left"));
}

TEST_CASE("text::stands_in - whole words in their own case")
{
    CHECK(stands("Then Türkiye informed them.", "Türkiye"));
    CHECK(stands("Assad's palace", "Assad"));
    CHECK(stands("al-Assad left", "Assad"));
    CHECK(stands("at 7:23 a.m. sharp", "7:23 a.m."));
    CHECK(stands("Irans and Iran", "Iran"));
    CHECK_FALSE(stands("The Iranian army", "Iran"));
    CHECK_FALSE(stands("turkey dinner", "Turkey"));
    CHECK_FALSE(stands("20,000 men", "20"));
    CHECK_FALSE(stands("they can't leave", "they can"));
    CHECK_FALSE(stands("any", ""));
}

TEST_CASE("text::splits_word - Chinese has no spaces to split at")
{
    const std::string text = "总统走了";
    CHECK_FALSE(text::splits_word(text, 6));
    CHECK(text::splits_word("word", 2));
    CHECK(text::splits_word("3.5", 1));
    CHECK(text::splits_word("3.5", 2));
    CHECK_FALSE(text::splits_word("end. Next", 3));
    CHECK_FALSE(text::splits_word("word", 0));
    CHECK_FALSE(text::splits_word("word", 4));
}

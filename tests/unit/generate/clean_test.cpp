// SPDX-License-Identifier: MIT
#include "generate/clean.h"

#include "base/rng.h"
#include "text/unicode.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <set>

namespace {

using generate::DropReason;
using generate::Paragraph;
using generate::Role;

constexpr std::string_view lead = "The town of Orme opened its new tram line on Monday, and the first tram was full.";
constexpr std::string_view after
    = "The line cost 90 million crowns, the mayor said, and it will carry 12,000 people a day by the end of the year.";

Paragraph paragraph(std::string text, int line)
{
    if (text.starts_with("- ") && text != "- Advertisement -") {
        return {text.substr(2), line, Role::ListItem};
    }
    if (text.starts_with("# ")) {
        return {text.substr(2), line, Role::Heading};
    }
    return {std::move(text), line, Role::Prose};
}

std::vector<Paragraph> lines(const std::vector<std::string>& texts)
{
    std::vector<Paragraph> paragraphs;
    for (const std::string& text : texts) {
        paragraphs.push_back(paragraph(text, static_cast<int>(paragraphs.size()) + 1));
    }
    return paragraphs;
}

std::vector<std::string> kept(const generate::Cleaned& cleaned)
{
    std::vector<std::string> texts;
    for (const Paragraph& each : cleaned.kept) {
        texts.push_back(each.text);
    }
    return texts;
}

DropReason reason_at(const generate::Cleaned& cleaned, int line)
{
    const auto found = std::ranges::find(cleaned.dropped, line, &generate::Dropped::line);
    REQUIRE(found != cleaned.dropped.end());
    return found->reason;
}

using Day = std::chrono::year_month_day;

Day day(int year, unsigned month, unsigned number)
{
    return {std::chrono::year(year), std::chrono::month(month), std::chrono::day(number)};
}

}

TEST_CASE("generate::clean - full sentences that begin like something else are kept")
{
    for (const char* text : {"By Friday, the trams were full, and the buses were empty.",
                             "Share prices of the tram company rose by a tenth on Tuesday.",
                             "Comments by the mayor made the drivers angry, they said.",
                             "Photos of the first tram were sold at the station for two crowns.",
                             "Related costs rose by a tenth as well, the mayor said.",
                             "ORME (Newswire) - The second line will open in May, the mayor said.",
                             "Subscribers of the Crier ride for free on Sundays.", "It rained.",
                             "The mayor said on May 6, 2019, that it was done.",
                             "“We are late, and we are sorry” was all that the mayor would say."}) {
        CAPTURE(text);
        const auto cleaned = generate::clean(lines({std::string(lead), text, std::string(after)}), "");
        CHECK(cleaned.dropped.empty());
        CHECK(cleaned.kept.size() == 3);
    }
}

TEST_CASE("generate::clean - the headline is found above the text, behind the name of a section")
{
    const auto cleaned = generate::clean(
        lines({"World", "Trams return to Orme", "The mayor rode in the first one", std::string(lead)}), "");
    CHECK(cleaned.headline == "Trams return to Orme");
    CHECK(kept(cleaned) == std::vector<std::string>{std::string(lead)});
    CHECK(reason_at(cleaned, 1) == DropReason::Heading);
    CHECK(reason_at(cleaned, 2) == DropReason::Headline);
}

TEST_CASE("generate::clean - a short headline, a question and one of a page are headlines")
{
    CHECK(generate::clean(lines({"Trams return", std::string(lead)}), "").headline == "Trams return");
    CHECK(generate::clean(lines({"Will trams ever come back to the streets of Orme?", std::string(lead)}), "").headline
          == "Will trams ever come back to the streets of Orme?");
    const auto given = generate::clean(lines({"Trams return", std::string(lead)}), "Trams return");
    CHECK(given.headline == "Trams return");
    CHECK(reason_at(given, 1) == DropReason::Headline);
}

TEST_CASE("generate::clean - a first sentence is no headline")
{
    const auto cleaned = generate::clean(lines({std::string(lead), std::string(after)}), "");
    CHECK(cleaned.headline.empty());
    CHECK(cleaned.kept.size() == 2);
}

TEST_CASE("generate::clean - a line that is a date tells when the article was published")
{
    CHECK(generate::clean(lines({"Trams return", "Friday, July 21, 2017", std::string(lead)}), "").published
          == day(2017, 7, 21));
    CHECK(generate::clean(lines({"Updated 3 May 2020", "Published 1 May 2020", std::string(lead)}), "").published
          == day(2020, 5, 1));
    CHECK(generate::clean(lines({"Updated 3 May 2020", std::string(lead)}), "").published == day(2020, 5, 3));
    CHECK(generate::clean(lines({"By Ada Moss, May 6, 2019", std::string(lead)}), "").published == day(2019, 5, 6));
    CHECK_FALSE(generate::clean(lines({"03/04/2020", std::string(lead)}), "").published);
    CHECK_FALSE(generate::clean(lines({std::string(lead), "It opened on 4 May 2020."}), "").published);
}

TEST_CASE("generate::clean - what follows the end of the article goes with it")
{
    const auto cleaned
        = generate::clean(lines({std::string(lead), "Do you like this article?", "Captcha *", "I like trams.",
                                 "I do not like trams, and my dog is afraid of them every single day of the week."}),
                          "");
    CHECK(kept(cleaned) == std::vector<std::string>{std::string(lead)});
    CHECK(reason_at(cleaned, 5) == DropReason::Comment);
    const auto sources = generate::clean(
        lines({std::string(lead), "Sources", "Ada Moss. \"Trams\" — The Orme Crier, May 6, 2019."}), "");
    CHECK(reason_at(sources, 3) == DropReason::SourceList);
}

TEST_CASE("generate::clean - a mark of the end in the middle of an article does not end it")
{
    const std::string paragraph = std::string(after)
                                  + " A second line is planned for the hills in the north of the town, where six "
                                    "thousand people live, and where "
                                    "the bus comes only twice a day, at seven in the morning and at five.";
    const auto cleaned = generate::clean(
        lines({std::string(lead), "Related articles", "Trams of Brell", "It was late.", paragraph}), "");
    CHECK(kept(cleaned) == std::vector<std::string>{std::string(lead), "It was late.", paragraph});
}

TEST_CASE("generate::clean - the two captions of a picture both go, a repeated paragraph stays once")
{
    const std::string caption = "Mayor Ida Falk (R) and driver Tom Reed ride the first tram in Orme on May 6, 2019.";
    const auto captions = generate::clean(lines({"Trams return", caption, caption, std::string(lead)}), "");
    CHECK(kept(captions) == std::vector<std::string>{std::string(lead)});
    const auto twice = generate::clean(lines({std::string(lead), std::string(after), std::string(after)}), "");
    CHECK(kept(twice) == std::vector<std::string>{std::string(lead), std::string(after)});
    CHECK(reason_at(twice, 3) == DropReason::Duplicate);
}

TEST_CASE("generate::clean - a text whose paragraphs end without marks is kept")
{
    const std::string one
        = "The tram came to Orme in the spring and it was painted yellow and blue and it had a bell that "
          "rang at every corner of the old town";
    const std::string two
        = "The driver had been a baker and he knew every child by name and every child knew him and waved "
          "when he rang";
    CHECK(generate::clean(lines({one, two}), "").kept.size() == 2);
}

TEST_CASE("generate::clean - nothing comes of nothing")
{
    const auto cleaned = generate::clean({}, "");
    CHECK(cleaned.kept.empty());
    CHECK(cleaned.dropped.empty());
    CHECK(cleaned.headline.empty());
}

TEST_CASE("generate::dropped - an excerpt is cut between characters")
{
    std::string text;
    for (int i = 0; i < 150; ++i) {
        text += "é";
    }
    const auto note = generate::dropped("a" + text, 1, DropReason::Caption);
    CHECK(note.text.size() < 210);
    CHECK_FALSE(text::first_bad_byte(note.text));
    CHECK(note.text.ends_with("…"));
    CHECK(generate::dropped("short", 1, DropReason::Caption).text == "short");
}

TEST_CASE("generate::to_string - every reason has words of its own")
{
    std::set<std::string_view> words;
    for (int i = 0; i <= static_cast<int>(DropReason::Outside); ++i) {
        words.insert(generate::to_string(static_cast<DropReason>(i)));
    }
    CHECK(words.size() == static_cast<std::size_t>(DropReason::Outside) + 1);
}

TEST_CASE("generate::clean - every paragraph is kept unchanged and in order, or dropped with its line")
{
    const std::vector<std::string> pool{std::string(lead),
                                        std::string(after),
                                        "Comments",
                                        "Sources",
                                        "It rained.",
                                        "World",
                                        "By Ada Moss",
                                        "4 May 2020",
                                        "Photo: Ada Moss",
                                        "Ida Falk (R) rides the first tram in Orme, May 6, 2019.",
                                        "Advertisement",
                                        "Share",
                                        "- a tram",
                                        "# Trams and buses",
                                        "See also  Trams of Brell",
                                        "“It is a tram, not a rocket” Ida Falk",
                                        "***",
                                        "Trams return",
                                        "“The first tram was full,” he said.",
                                        "Subscribe to get the latest posts sent to your email."};
    base::Rng rng{11};
    for (int round = 0; round < 400; ++round) {
        std::vector<std::string> texts;
        for (std::size_t count = base::draw(rng, 14); count > 0; --count) {
            texts.push_back(pool[base::draw(rng, pool.size())]);
        }
        const std::vector<Paragraph> before = lines(texts);
        const auto cleaned = generate::clean(before, base::draw(rng, 2) == 0 ? "" : "Trams return");
        CHECK(cleaned.kept.size() + cleaned.dropped.size() == before.size());
        std::set<int> seen;
        for (const Paragraph& each : cleaned.kept) {
            CHECK(before[static_cast<std::size_t>(each.line) - 1] == each);
            CHECK(seen.insert(each.line).second);
        }
        CHECK(std::ranges::is_sorted(cleaned.kept, {}, &Paragraph::line));
        CHECK(std::ranges::all_of(cleaned.dropped, [&](const auto& each) { return seen.insert(each.line).second; }));
    }
}

// SPDX-License-Identifier: MIT
#include "generate/clean_rules.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <set>
#include <string>
#include <vector>

namespace {

using generate::Paragraph;
using generate::Role;

constexpr std::string_view lead = "The town of Orme opened its new tram line on Monday, and the first tram was full.";
constexpr std::string_view after
    = "The line cost 90 million crowns, the mayor said, and it will carry 12,000 people a day by the end of the year.";

/// What one rule takes and what it must leave alone. A text in two parts, with | between them, is two paragraphs, of
/// which the second is asked about.
struct RuleCase {
    std::string_view rule;
    std::vector<std::string> taken;
    std::vector<std::string> left;
};

const std::vector<RuleCase>& rule_cases()
{
    static const std::vector<RuleCase> cases{
        {"headline-again",
         {"Tram Line Opens in Orme", "tram line opens in Orme."},
         {"The tram line opens in Orme today."}},
        {"caption-shown-twice",
         {"Mayor Ida Falk (R) rides the tram in Orme on Monday.|Mayor Ida Falk (R) rides the tram in Orme on Monday.",
          "A tram stands in the new station of Orme, May 6, 2019.|A tram stands in the new station of Orme, May 6, "
          "2019. "
          "(Foto Orme)"},
         {"The tram was full.|The tram was full.",
          "The mayor was on the first tram that left the station.|The mayor was on the first tram that left the "
          "station.",
          "Mayor Ida Falk (R) rides the tram.|Trams ran late in the evening as well, and the last one left at "
          "midnight."}},
        {"repeats-a-paragraph",
         {"The last tram leaves at midnight, and it goes only as far as the mill.|The last tram leaves at midnight, "
          "and it "
          "goes only as far as the mill.",
          "It was cold.|it was cold!"},
         {"The last tram leaves at midnight.|The last tram leaves at one."}},
        {"only-a-date",
         {"Friday, July 21, 2017", "21 July 2017", "2017-07-21", "Published: July 21st, 2017 10:15 AM EDT",
          "21/07/2017", "Updated 3 hours ago, 4 May 2020", "Tuesday 4 May", "May 2020", "07 Sept 2021 | 14:05 GMT"},
         {"In May 2020 the tram was only a plan.", "The line opened on 4 May 2020.", "Monday", "2020", "May Falk",
          "7 May Street"}},
        {"names-the-writer",
         {"By Ada Moss", "By Ada Moss |", "BY ADA MOSS AND TOM REED", "By Ada Moss, Staff Writer",
          "By Ada Moss in Orme", "by Ada Moss and Jean de la Rue"},
         {"By Friday, the trams were full.", "By noon the square was empty of people and cars",
          "By and large the trams were on time.", "Bylaws of Orme"}},
        {"names-a-staff",
         {"Reporting by Ada Moss; editing by Tom Reed", "(Reporting by Ada Moss in Orme.)",
          "Tom Reed in Brell contributed to this report.", "Ada Moss 4 min read", "Our Correspondent"},
         {"Reporting on trams is dull, said Ada Moss, who has done it for thirty years and means to go on.",
          "The report says that Tom Reed contributed money."}},
        {"begins-like-caption",
         {"Photo: the new tram", "FILE PHOTO: Ida Falk speaks in Orme.",
          "FILE – Ida Falk speaks in Orme on May 2, 2019.", "Image: Ada Moss", "Photograph by Ada Moss for the Crier",
          "In this photo taken on Monday, the tram leaves Orme.", "Pictured: a tram in the rain",
          "Image caption, The first tram was full", "Getty Images A tram in the rain"},
         {"Photos of the tram were sold at the station.",
          "In this picture of calm there was one worry, the mayor said.", "Imagery helps.",
          "Filed complaints are read by two people."}},
        {"credits-its-picture",
         {"The tram in the rain. Image: Ada Moss.", "Ida Falk on the first tram Photo: City of Orme.",
          "The first tram leaves the station. (Photo: Ada Moss)", "A full tram. Credit: Ada Moss / Crier"},
         {"The mayor wrote one word under the photo: Finally.",
          "Ada Moss sold the Image: it was the last thing that she owned, and she needed the money for a ticket "
          "home."}},
        {"ends-with-credit",
         {"The first tram leaves Orme on Monday. [Ada Moss/AFP]", "The tram at the mill (Photo by Ada Moss)",
          "A tram passes the mill. (Reuters)", "A tram at the mill. REUTERS/Ada Moss",
          "Ida Falk in Orme [Courtesy of the city]"},
         {"The mayor said that the tram was late (it was not).", "The tram turns at the mill [sic].",
          "Two companies wanted to build it. Both were asked to wait. One of them went bankrupt in May. (Reuters)",
          "The line runs from A to B and/or C.", "It stops at the school (and the hospital)."}},
        {"points-into-a-picture",
         {"Ida Falk (left) and Tom Reed in the first tram", "From left: Ida Falk, Tom Reed and Ada Moss.",
          "Ida Falk, right, speaks at the station.", "Ida Falk (R) greets the driver of the first tram."},
         {"The tram turned left, and it was late.", "Senator Ida Falk (R) was against the line.",
          "The attack on the plan came from left and right alike.", "“Look (left) first,” she said."}},
        {"describes-a-picture",
         {"A driver waits for the first tram in Orme, May 6, 2019.", "Children pose in front of a tram on 6 May 2019."},
         {"The work on the line was done on May 6, 2019.", "His visit followed talks in Lisbon on June 5, 2024.",
          "The driver waits for her tram every morning.",
          "Ida Falk said that she holds the record since May 6, 2019."}},
        {"only-a-credit",
         {"AFP", "Ada Moss/AFP", "Getty Images", "AP Photo"},
         {"AFP was first.", "The news agency AFP", "Trams and/or buses"}},
        {"advertises",
         {"Advertisement", "ADVERTISEMENT", "- Advertisement -", "Story continues below",
          "Article continues after this advert"},
         {"Advertisements paid for a third of the line.", "The story continues in May, when the second line opens."}},
        {"asks-for-cookies",
         {"We use cookies to make this site better.", "This website uses cookies. Manage cookies here."},
         {"The bakery at the station sells cookies.", "“We use cookies as bait,” said the ranger."}},
        {"asks-to-subscribe",
         {"Subscribe to get the latest posts sent to your email.", "Sign up for our newsletter",
          "Follow us on Telegram", "» Join our WhatsApp channel", "Get the news in your inbox every morning",
          "Already a subscriber? Log in"},
         {"Subscribers of the Crier ride for free.", "“Sign up now,” the mayor told the drivers.",
          "The newsletter of the tram company reached 4,000 readers in May."}},
        {"asks-to-share",
         {"Share", "Share this article", "Tweet", "Facebook", "Click to share on X"},
         {"Share prices of the tram company rose by a tenth.", "Facebook paid for the bridge.",
          "Print was her first love."}},
        {"asks-to-comment",
         {"Leave a Reply", "12 Comments", "Comments (3)", "Join the conversation", "Captcha *"},
         {"Comments by the mayor made drivers angry.", "12 people left comments."}},
        {"points-elsewhere",
         {"See also  Trams of the old days return", "Read more: How trams work", "ALSO READ: Trams in Brell",
          "Related articles", "• Read also: Trams in Brell", "Watch: the first tram", "Don't miss: Trams by night"},
         {"Related costs rose by a tenth, the mayor said.", "Watch the doors, the driver said.",
          "More from habit than from need, he took the tram."}},
        {"stands-on-every-page",
         {"© 2019 The Orme Crier", "Copyright 2019 The Orme Crier. All rights reserved.",
          "Editor's note: a name was wrong.", "This article was originally published by the Crier.",
          "Have an opinion on this story? Share it!", "Skip to main content",
          "From Openwire, the free news source you can write!"},
         {"The copyright in the song is hers.", "The Crier was first published in 1902.",
          "“All rights reserved,” she joked, and took the last seat."}},
        {"pulled-quote",
         {"\"It is a tram, not a rocket.\" - Ida Falk", "“It is a tram, not a rocket” Ida Falk, Mayor of Orme"},
         {"\"It is a tram, not a rocket,\" said Ida Falk", "\"It is a tram, not a rocket.\"",
          "\"It is a tram\" is her motto."}},
        {"said-within-another",
         {"“The first tram was full of people from the hills,” he said. “They had come at dawn.”|“The first tram was "
          "full of "
          "people from the hills”"},
         {"“The first tram was full of people from the hills,” he said.|“The second tram was full of people from the "
          "hills”"}},
        {"fragment-of-a-list", {"- Trams", "- Nine new stops"}, {"- The tram stops nine times."}},
        {"heads-a-section",
         {"A cold start", "What happens next?", "Group F — Orme 1 – 0 Brell", "# Trams and buses"},
         {"It rained.", "“Never again”", "He gave three reasons:",
          "Who wants to pay for a tram that nobody has asked for?", "# The tram is late every day."}},
        {"too-short", {"***", "30", "Ida Falk", "Orme, Monday"}, {"It rained.", "No.", "Really?"}},
        {"no-sentence",
         {"The old mill, the new bridge and the square in front of the station at night in the first week of the year",
          "Trams of Orme"},
         {"The tram was late again on the second day, as the mayor had said that it would be.",
          "The mayor gave two reasons for the delay of the line:",
          "“We are late, and we are sorry, and it will not be the last time”"}},
    };
    return cases;
}

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

/// An article with the text of a case between two paragraphs of prose; the number of the one that is asked about.
std::pair<std::vector<Paragraph>, std::size_t> article_with(const std::string& text)
{
    std::vector<Paragraph> paragraphs{{std::string(lead), 1}};
    const std::size_t bar = text.find("|") == text.size() - 1 ? std::string::npos : text.find("|");
    const bool two = bar != std::string::npos && text.find(" | ") == std::string::npos;
    if (two) {
        paragraphs.push_back(paragraph(text.substr(0, bar), 2));
    }
    paragraphs.push_back(paragraph(two ? text.substr(bar + 1) : text, 3));
    paragraphs.push_back({std::string(after), 4});
    return {paragraphs, two ? 2 : 1};
}

bool takes(std::string_view rule, const std::string& text)
{
    const auto [paragraphs, at] = article_with(text);
    const auto story = generate::look_over(paragraphs, "Tram line opens in Orme");
    const auto& rules = generate::clean_rules();
    const auto found = std::ranges::find(rules, rule, &generate::CleanRule::name);
    REQUIRE(found != rules.end());
    return found->takes(story, at);
}

}

TEST_CASE("generate::clean_rules - each rule takes what it is for, and leaves what only looks like it")
{
    std::set<std::string_view> tried;
    for (const RuleCase& each : rule_cases()) {
        CAPTURE(each.rule);
        tried.insert(each.rule);
        CHECK_FALSE(each.taken.empty());
        CHECK_FALSE(each.left.empty());
        for (const std::string& text : each.taken) {
            CHECK_MESSAGE(takes(each.rule, text), text);
        }
        for (const std::string& text : each.left) {
            CHECK_MESSAGE(!takes(each.rule, text), text);
        }
    }
    CHECK(tried.size() == generate::clean_rules().size());
}

// SPDX-License-Identifier: MIT
#include "report/html.h"

#include "class.h"
#include "support/pseudo_language.h"

#include <stack>

namespace {

std::string page_of(const school::Class& made)
{
    return report::html(lesson::report_of(made), base::Language());
}

bool says(const std::string& page, const std::string& words)
{
    return page.find(words) != std::string::npos;
}

/// The first tag that is not closed where it should be; empty for a page that is well formed.
std::string first_loose_tag(const std::string& page)
{
    std::stack<std::string> open;
    for (std::size_t at = page.find('<'); at != std::string::npos; at = page.find('<', at + 1)) {
        const std::size_t end = page.find_first_of(" >", at);
        const std::string name = page.substr(at + 1, end - at - 1);
        if (name == "!doctype" || name == "meta" || name == "hr") {
            continue;
        }
        if (!name.starts_with('/')) {
            open.push(name);
        } else if (open.empty() || open.top() != name.substr(1)) {
            return name;
        } else {
            open.pop();
        }
    }
    return open.empty() ? "" : open.top();
}

}

TEST_CASE("report::html - the page is well formed, whatever came of the class")
{
    CHECK(first_loose_tag(page_of(lesson::whole(30))).empty());
    CHECK(first_loose_tag(page_of(lesson::whole(3))).empty());
    CHECK(first_loose_tag(page_of(school::opened())).empty());
    CHECK(first_loose_tag(page_of(school::started({"Ada"}, school::three()))).empty());
    CHECK(first_loose_tag("<p><b></p>") == "/p");
}

TEST_CASE("report::html - says what is missing instead of a figure on too few answers")
{
    const std::string few = page_of(lesson::whole(12));
    CHECK(says(few, "Needs 25 answers; there are 12."));
    CHECK(says(few, "Needs 20 answers; there are 12."));
    CHECK(says(few, "Needs 5 questions and 25 students who answered all of them; there are 9 and 12."));
    CHECK(says(few, "Too few to tell: 8 more judgements of supported claims are needed."));
    const std::string enough = page_of(lesson::whole(30));
    CHECK_FALSE(says(enough, "Needs 25 answers"));
    CHECK(says(enough, "1.00, of 9 questions and 30 students who answered all of them."));
    CHECK(says(enough, "hardly anybody takes it"));
}

TEST_CASE("report::html - how well the class told apart, from three claims of each sort on, and not on fewer")
{
    std::vector<quiz::Question> claims;
    for (const char* id : {"a", "b", "c"}) {
        claims.push_back(make::verdict(quiz::Verdict::Supported, std::string("yes-") + id));
        claims.push_back(make::verdict(quiz::Verdict::Refuted, std::string("no-") + id));
    }
    for (const std::size_t count : {std::size_t{5}, std::size_t{6}}) {
        school::Class made
            = school::started(lesson::names(8), std::vector(claims.begin(), claims.begin() + static_cast<int>(count)));
        lesson::play(made, 8, [](std::size_t) { return 7U; });
        const std::string page = page_of(made);
        CHECK(says(page, "d′ = ") == (count == 6));
        CHECK(says(page, "The class told true from false well. It leaned neither way.") == (count == 6));
        CHECK(says(page, "Too few to tell: 3 supported claims and 3 others are needed; there were 3 and 2.")
              == (count == 5));
    }
}

TEST_CASE("report::html - what people typed is words and nothing else")
{
    school::Class made = school::started({"Ada & Co"}, {make::short_answer()});
    lesson::give(made, {0}, quiz::TypedText{"<img src=x onerror=alert(1)> \"' </style>"});
    lesson::show_and_go_on(made);
    const std::string page = page_of(made);
    CHECK_FALSE(says(page, "<img"));
    CHECK(says(page, "&lt;img src=x onerror=alert(1)&gt; &quot;&#39; &lt;/style&gt;"));
    CHECK(says(page, "Ada &amp; Co"));
    CHECK(page.find("</style>") == page.rfind("</style>"));
}

TEST_CASE("report::html - loads nothing, runs nothing, and has no style but its own")
{
    const std::string page = page_of(lesson::whole(4));
    CHECK(says(page, "content=\"default-src &#39;none&#39;; style-src &#39;sha256-"));
    for (const char* banned : {"<script", "http:", "https:", " src=", " style=", "@import", "url(", "javascript:"}) {
        CHECK_FALSE_MESSAGE(says(page, banned), banned);
    }
}

TEST_CASE("report::html - who was taken out has no page, and a question that was skipped says so")
{
    school::Class made = school::started({"Ada", "Ben"}, school::three());
    made.answer_right({0});
    made.say(room::Skip{});
    made.answer_right({0});
    lesson::show_and_go_on(made);
    made.say(room::Remove{{1}});
    const std::string page = page_of(made);
    CHECK(says(page, "Skipped by the teacher: it counts for nobody."));
    CHECK(says(page, "1 student was taken out of the class and does not count."));
    CHECK(says(page, "<bdi>Ada</bdi>"));
    CHECK_FALSE(says(page, "Ben"));
    CHECK(says(page, "the class is not over"));
}

TEST_CASE("report::html - the passage stands beside every question, and no answer is not called wrong")
{
    school::Class made = school::started({"Ada", "Ben"}, {make::number()});
    made.answer_right({0});
    lesson::show_and_go_on(made);
    const std::string page = page_of(made);
    CHECK(says(page, "<mark>The storm drove 12 boats ashore.</mark> The council says that everybody was safe."));
    CHECK(says(page, "Storm at Port Ellery"));
    CHECK(says(page, "stamp none"));
    CHECK_FALSE(says(page, "stamp wrong"));
    CHECK(says(page, "The right answer: \u206812 boats\u2069"));
}

TEST_CASE("report::html - in the reader's language, from right to left where that is its way")
{
    const school::Class made = lesson::whole(30);
    const auto page_in = [&](const base::Language& tr) {
        return report::html(report::make(made.pack, made.state, lesson::occasion(), report::Names::Shown, tr), tr);
    };
    const std::string arabic = page_in(support::shipped_language("ar"));
    CHECK(says(arabic, "<html lang=\"ar\" dir=\"rtl\">"));
    CHECK(first_loose_tag(arabic).empty());
    CHECK(says(arabic, "<h1 lang=\"en\" dir=\"auto\">The storm</h1>")); // the pack stays in its own language
    const std::string pseudo = page_in(support::pseudo_language());
    for (const char* words :
         {">Class report<", ">Right<", ">Verdicts<", ">Telling apart<", ">By skill<", ">The questions<", ">Question<",
          ">Answer<", ">Name<", ">Points<", ">Why<", ">TOTAL<", ">How to read this<", "Goes with the rest<"}) {
        CHECK_MESSAGE(says(page_of(made), words), words);
        CHECK_FALSE_MESSAGE(says(pseudo, words), words);
    }
}

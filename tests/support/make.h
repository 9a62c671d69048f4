// SPDX-License-Identifier: MIT
#pragma once

#include "quiz/pack.h"
#include "quiz/resolve.h"
#include "text/article.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Small articles, questions and packs for tests: each is good as it stands, and a test changes what it is about.
namespace make {

/// An article with `body` as its text, in English.
inline text::Article article(std::string id, std::string_view body)
{
    text::Article made;
    made.id = {std::move(id)};
    made.title = "Storm at Port Ellery";
    made.outlet = "The Courier";
    made.language = "en";
    made.licence = "CC BY 4.0";
    made.text = text::Text::from_body(body).value();
    return made;
}

/// Two reports on one storm, which agree on the caller and not on the number of boats.
inline std::vector<text::Article> articles()
{
    return {article("courier",
                    "Ana Reis, the harbour master of Port Ellery, called the lighthouse at 6:40 a.m. on 3 May "
                    "2021. The keeper lit the lamp at once.\n\n"
                    "The storm drove 12 boats ashore. The council says that everybody was safe.\n\n"
                    "Repairs began on 10 May 2021 and ended in June."),
            article("gazette", "Ana Reis warned the keeper, Tomas Lund, before sunrise.\n\n"
                               "The harbour office counts 14 boats on the beach.")};
}

/// An anchor by its quote alone.
inline text::Anchor anchor(std::string article, std::string quote, std::string answer = {})
{
    text::Anchor made;
    made.article = {std::move(article)};
    made.quote = std::move(quote);
    made.answer = std::move(answer);
    return made;
}

/// A question without options, with one set of one anchor.
inline quiz::Question question(std::string id, std::string prompt, quiz::Body body, text::Anchor evidence)
{
    quiz::Question made;
    made.id = {id};
    made.fact = {std::move(id)};
    made.prompt = std::move(prompt);
    made.body = std::move(body);
    made.evidence = {{std::move(evidence)}};
    made.why = "The report says so.";
    return made;
}

inline constexpr std::string_view call
    = "Ana Reis, the harbour master of Port Ellery, called the lighthouse at 6:40 a.m.";
inline constexpr std::string_view boats = "The storm drove 12 boats ashore.";
inline constexpr std::string_view repairs = "Repairs began on 10 May 2021";

inline quiz::Question choice(std::string id = "caller")
{
    quiz::Question made = question(std::move(id), "Who called the lighthouse at 6:40 a.m.?", quiz::Choice{"Ana Reis"},
                                   anchor("courier", std::string(call)));
    made.options = {{"Tomas Lund", "He answered."}, {"Ana Reis", ""}, {"The mayor", "No mayor is named."}};
    return made;
}

inline quiz::Question verdict(quiz::Verdict key = quiz::Verdict::Refuted, std::string id = "boats-claim")
{
    quiz::Question made = question(std::move(id), "The storm drove 20 boats ashore.", quiz::VerdictKey{key},
                                   anchor("courier", std::string(boats)));
    made.skill = quiz::Skill::Support;
    for (const quiz::Verdict wrong : {quiz::Verdict::Supported, quiz::Verdict::Refuted, quiz::Verdict::NotInArticle}) {
        if (wrong != key) {
            made.options.push_back({std::string(quiz::to_string(wrong)), "The report gives another number."});
        }
    }
    made.missing = key == quiz::Verdict::NotInArticle ? "It counts boats ashore, and none at sea." : "";
    return made;
}

inline quiz::Question locate(std::string id = "find-boats")
{
    return question(std::move(id), "Which sentence says how many boats the storm drove ashore?", quiz::Locate{},
                    anchor("courier", std::string(boats)));
}

inline quiz::Question number(std::string id = "boats")
{
    quiz::Question made = question(std::move(id), "How many boats did the storm drive ashore?",
                                   quiz::Number{12, 1, "boats", {{0, 50}}}, anchor("courier", std::string(boats)));
    made.skill = quiz::Skill::HowMany;
    made.options = {{"14", "That is the count of The Gazette."}};
    return made;
}

inline quiz::Question date(std::string id = "repairs")
{
    using std::chrono::May, std::chrono::year;
    quiz::Question made
        = question(std::move(id), "When did the repairs begin?",
                   quiz::Date{year{2021} / May / 10, 0, {{year{2021} / May / 1, year{2021} / May / 31}}},
                   anchor("courier", std::string(repairs)));
    made.skill = quiz::Skill::When;
    made.options = {{"2021-05-03", "That was the day of the storm."}};
    return made;
}

inline quiz::Question order(std::string id = "night")
{
    quiz::Question made = question(std::move(id), "Put the events in order.",
                                   quiz::Order{{"The call", "The lamp is lit", "Repairs begin", "Repairs end"}},
                                   anchor("courier", "Repairs began on 10 May 2021 and ended in June."));
    made.skill = quiz::Skill::When;
    return made;
}

inline quiz::Question altered(std::string id = "changed-count")
{
    quiz::Question made = question(std::move(id), "The storm drove 20 boats ashore.", quiz::Altered{"20", "12"},
                                   anchor("courier", std::string(boats)));
    made.options = {{"boats", "Boats they were."}, {"ashore", "Ashore it was."}};
    return made;
}

inline quiz::Question short_answer(std::string id = "keeper")
{
    quiz::Question made = question(std::move(id), "Who kept the lighthouse?", quiz::Short{"Tomas Lund", {"Lund"}},
                                   anchor("gazette", "Ana Reis warned the keeper, Tomas Lund, before sunrise."));
    made.options = {{"Tomas Lind", "The name is spelt with a u."}, {"Ana Reis", "She called."}};
    return made;
}

inline quiz::Question compare(std::string id = "two-counts")
{
    quiz::Question made = question(std::move(id), "The storm drove 12 boats ashore.",
                                   quiz::Compare{quiz::Comparison::Disagree}, anchor("courier", std::string(boats)));
    made.skill = quiz::Skill::Conflict;
    made.evidence[0].push_back(anchor("gazette", "The harbour office counts 14 boats on the beach."));
    made.options = {{"agree", "The counts differ."}, {"only one says", "Both count."}};
    return made;
}

/// One question of each kind, in the order of `quiz::Kind`.
inline std::vector<quiz::Question> all_kinds()
{
    return {choice(), verdict(), locate(), number(), date(), order(), altered(), short_answer(), compare()};
}

/// A pack of these questions that names both articles.
inline quiz::Pack pack(std::vector<quiz::Question> questions)
{
    quiz::Pack made;
    made.id = {"storm"};
    made.title = "The storm";
    made.language = "en";
    made.licence = "CC BY 4.0";
    made.articles = {{{"courier"}, "courier.md", {}}, {{"gazette"}, "gazette.md", {}}};
    made.questions = std::move(questions);
    return made;
}

/// A question with its passages found in `articles()`; the test fails when they are not there. Items of
/// different questions get different hashes.
inline quiz::Item item(const quiz::Question& question)
{
    quiz::Item made = quiz::to_item(question, articles()).value();
    made.hash = base::sha256(question.id.value);
    return made;
}

/// A pack ready to be played, of these questions on `articles()`.
inline quiz::ReadyPack ready(const std::vector<quiz::Question>& questions)
{
    quiz::ReadyPack made;
    made.id = {"storm"};
    made.title = "The storm";
    made.language = "en";
    made.hash = base::sha256("storm");
    made.articles = articles();
    for (const quiz::Question& each : questions) {
        made.items.push_back(item(each));
    }
    return made;
}

}

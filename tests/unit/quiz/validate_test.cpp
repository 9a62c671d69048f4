// SPDX-License-Identifier: MIT
#include "quiz/finding.h"
#include "support/make.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <limits>

using namespace quiz;
using base::Severity;
using std::chrono::year;

namespace {

std::vector<Finding> findings_of(const Question& question)
{
    return validate(make::pack({question}), make::articles());
}

/// The findings as "rule path; rule path", for comparing at a glance.
std::string places(const std::vector<Finding>& findings)
{
    std::string result;
    for (const Finding& finding : findings) {
        result += (result.empty() ? "" : "; ") + finding.rule + " " + finding.path;
    }
    return result;
}

template <class Change> Question changed(Question question, Change change)
{
    change(question);
    return question;
}

struct Case {
    std::string expected; ///< "rule path", the only finding
    Question question;
};

void check_each(const std::vector<Case>& cases)
{
    for (const Case& each : cases) {
        CAPTURE(each.expected);
        const std::vector<Finding> findings = findings_of(each.question);
        CHECK(places(findings) == each.expected);
        for (const Finding& finding : findings) {
            CHECK(finding.severity == Severity::Error);
            CHECK(finding.text.find('"' + each.question.id.value + '"') != std::string::npos);
            CHECK_FALSE(finding.hint.empty());
        }
    }
}

}

TEST_CASE("quiz::validate - finds nothing in good questions of every kind")
{
    CHECK(places(validate(make::pack(make::all_kinds()), make::articles())).empty());
    CHECK(places(findings_of(make::verdict(Verdict::NotInArticle))).empty());
    CHECK(validate(make::pack({}), {}).empty());
}

TEST_CASE("quiz::validate - options")
{
    check_each({
        {"key-not-in-options question[0].key", changed(make::choice(),
                                                       [](Question& q) {
                                                           q.body = Choice{"Eva Reis"};
                                                           q.options[1].why = "Somebody else.";
                                                           q.evidence[0][0].answer = "Ana Reis";
                                                       })},
        {"options-not-distinct question[0].options[2].text",
         changed(make::choice(), [](Question& q) { q.options[2].text = " tomás  LUND."; })},
        {"options-not-distinct question[0].options[0].text",
         changed(make::verdict(), [](Question& q) { q.options[0].text = "refuted"; })},
        {"options-not-distinct question[0].options[1].text",
         changed(make::compare(), [](Question& q) { q.options[1].text = "disagree"; })},
        {"options-not-distinct question[0].options[0].text",
         changed(make::number(), [](Question& q) { q.options[0].text = "13"; })},
        {"options-not-distinct question[0].options[0].text",
         changed(make::date(), [](Question& q) { q.options[0].text = "2021-05-10"; })},
        {"options-not-distinct question[0].options[0].text",
         changed(make::short_answer(), [](Question& q) { q.options[0].text = "LUND"; })},
        {"options-not-distinct question[0].options[0].text",
         changed(make::altered(), [](Question& q) { q.options[0].text = "20"; })},
        {"too-few-options question[0].options", changed(make::choice(),
                                                        [](Question& q) {
                                                            q.options = {{"Ana Reis", ""}};
                                                        })},
        {"too-few-options question[0].options", changed(make::verdict(), [](Question& q) { q.options.pop_back(); })},
        {"too-many-options question[0].options", changed(make::choice(),
                                                         [](Question& q) {
                                                             for (const char* name : {"A", "B", "C", "D"}) {
                                                                 q.options.push_back({name, "Not named."});
                                                             }
                                                         })},
        {"too-many-options question[0].options", changed(make::locate(),
                                                         [](Question& q) {
                                                             q.options = {{"A", "Not named."}};
                                                         })},
        {"bad-option question[0].options[0].text",
         changed(make::verdict(), [](Question& q) { q.options[0].text = "false"; })},
        {"bad-option question[0].options[0].text",
         changed(make::number(), [](Question& q) { q.options[0].text = "fourteen"; })},
        {"bad-option question[0].options[0].text",
         changed(make::date(), [](Question& q) { q.options[0].text = "3 May 2021"; })},
        {"bad-option question[0].options[1].text",
         changed(make::altered(), [](Question& q) { q.options[1].text = "whales"; })},
        {"missing-why question[0].options[0].why",
         changed(make::choice(), [](Question& q) { q.options[0].why.clear(); })},
        {"missing-why question[0].options[1].why",
         changed(make::compare(), [](Question& q) { q.options[1].why.clear(); })},
        {"empty-text question[0].options[0].text",
         changed(make::number(), [](Question& q) { q.options[0].text.clear(); })},
    });
}

TEST_CASE("quiz::validate - keys and their fields")
{
    const double infinity = std::numeric_limits<double>::infinity();
    check_each({
        {"empty-text question[0].prompt", changed(make::choice(), [](Question& q) { q.prompt = " "; })},
        {"empty-text question[0].why", changed(make::locate(), [](Question& q) { q.why.clear(); })},
        {"empty-text question[0].original", changed(make::altered(),
                                                    [](Question& q) {
                                                        q.body = Altered{"20", ""};
                                                        q.evidence[0][0].answer = "12";
                                                    })},
        {"empty-text question[0].aliases[1]", changed(make::short_answer(),
                                                      [](Question& q) {
                                                          q.body = Short{"Tomas Lund", {"Lund", ""}};
                                                      })},
        {"empty-text question[0].evidence[0][0].quote",
         changed(make::locate(), [](Question& q) { q.evidence[0][0].quote.clear(); })},
        {"key-not-in-prompt question[0].key", changed(make::altered(),
                                                      [](Question& q) {
                                                          q.body = Altered{"21", "12"};
                                                      })},
        {"key-not-in-prompt question[0].key",
         changed(make::altered(), [](Question& q) { q.prompt += " Of 20, most were mended."; })},
        {"nearest-needs-missing question[0].missing",
         changed(make::verdict(Verdict::NotInArticle), [](Question& q) { q.missing.clear(); })},
        {"nearest-needs-missing question[0].missing",
         changed(make::compare(),
                 [](Question& q) {
                     q.body = Compare{Comparison::OnlyOneSays};
                     q.options = {{"agree", "One is silent."}, {"disagree", "One is silent."}};
                 })},
        {"bad-order question[0].key", changed(make::order(),
                                              [](Question& q) {
                                                  q.body = Order{{"A", "B"}};
                                              })},
        {"bad-order question[0].key", changed(make::order(),
                                              [](Question& q) {
                                                  q.body = Order{{"A", "B", "C", "D", "E", "F", "G", "H"}};
                                              })},
        {"bad-order question[0].key[2]", changed(make::order(),
                                                 [](Question& q) {
                                                     q.body = Order{{"A", "B", "a."}};
                                                 })},
        {"bad-range question[0].range", changed(make::number(),
                                                [](Question& q) {
                                                    q.body = Number{12, 0, "", {{12, 12}}};
                                                })},
        {"bad-range question[0].tolerance", changed(make::number(),
                                                    [](Question& q) {
                                                        q.body = Number{12, -1};
                                                    })},
        {"bad-range question[0].tolerance", changed(make::date(),
                                                    [](Question& q) {
                                                        q.body = Date{year{2021} / 5 / 10, -1};
                                                    })},
        {"bad-range question[0].range",
         changed(make::date(),
                 [](Question& q) {
                     q.body = Date{year{2021} / 5 / 10, 0, {{year{2021} / 5 / 10, year{2021} / 5 / 10}}};
                 })},
        {"bad-range question[0].key", changed(make::number(),
                                              [infinity](Question& q) {
                                                  q.body = Number{infinity};
                                                  q.evidence[0][0].answer = "12";
                                              })},
        {"bad-range question[0].difficulty", changed(make::choice(), [](Question& q) { q.difficulty = 6; })},
        {"key-out-of-range question[0].range", changed(make::number(),
                                                       [](Question& q) {
                                                           q.body = Number{12, 0, "", {{0, 11}}};
                                                       })},
        {"key-out-of-range question[0].range",
         changed(make::date(),
                 [](Question& q) {
                     q.body = Date{year{2021} / 5 / 10, 0, {{year{2021} / 6 / 1, year{2021} / 6 / 30}}};
                 })},
        {"allow-needs-reason question[0].allow[0].reason", changed(make::choice(),
                                                                   [](Question& q) {
                                                                       q.allow = {{"key-longest", ""}};
                                                                   })},
    });
}

TEST_CASE("quiz::validate - evidence")
{
    check_each({
        {"no-evidence question[0].evidence", changed(make::choice(), [](Question& q) { q.evidence.clear(); })},
        {"no-evidence question[0].evidence[1]",
         changed(make::choice(), [](Question& q) { q.evidence.emplace_back(); })},
        {"unknown-article question[0].evidence[0][0].article",
         changed(make::choice(), [](Question& q) { q.evidence[0][0].article = {"herald"}; })},
        {"lost-anchor question[0].evidence[0][0].quote",
         changed(make::locate(),
                 [](Question& q) { q.evidence[0][0].quote = "A whale came into the harbour and left by noon."; })},
        {"lost-anchor question[0].evidence[0][0].quote",
         changed(make::locate(), [](Question& q) { q.evidence[0][0].quote = "May"; })},
        {"answer-not-in-passage question[0].evidence[0][0].quote",
         changed(make::choice(), [](Question& q) { q.evidence[0][0].quote = "The keeper lit the lamp at once."; })},
        {"answer-not-in-passage question[0].evidence[0][0].answer",
         changed(make::locate(), [](Question& q) { q.evidence[0][0].answer = "14 boats"; })},
        {"answer-not-in-passage question[0].evidence[0][0].quote", changed(make::number(),
                                                                           [](Question& q) {
                                                                               q.body = Number{20, 0};
                                                                           })},
        {"answer-not-in-passage question[0].evidence[0][0].quote",
         changed(make::date(), [](Question& q) { q.body = Date{year{2021} / 5 / 11}; })},
        {"answer-not-in-passage question[0].evidence[0][0].quote", changed(make::altered(),
                                                                           [](Question& q) {
                                                                               q.body = Altered{"20", "twelve"};
                                                                           })},
        {"answer-not-in-passage question[0].evidence[1][0].quote",
         changed(
             make::short_answer(),
             [](Question& q) { q.evidence.push_back({make::anchor("courier", "The keeper lit the lamp at once.")}); })},
        {"compare-needs-two-articles question[0].evidence[0]",
         changed(make::compare(), [](Question& q) { q.evidence[0].pop_back(); })},
        {"compare-needs-two-articles question[0].evidence[0]",
         changed(make::compare(), [](Question& q) { q.evidence[0][1] = q.evidence[0][0]; })},
    });
}

TEST_CASE("quiz::validate - an answer in other words than the key is named by `answer`")
{
    CHECK(findings_of(changed(make::number(), [](Question& q) {
              q.body = Number{20, 0};
              q.evidence[0][0].answer = "12 boats";
          })).empty());
    CHECK(findings_of(changed(make::choice(), [](Question& q) {
              q.evidence[0].push_back(make::anchor("courier", "The keeper lit the lamp at once."));
          })).empty());
}

TEST_CASE("quiz::validate - a lost set is a warning while another set holds")
{
    Question question = make::locate();
    question.evidence.push_back({make::anchor("courier", "A whale came into the harbour and left by noon.")});
    std::vector<Finding> findings = findings_of(question);
    REQUIRE(places(findings) == "lost-anchor question[0].evidence[1][0].quote");
    CHECK(findings[0].severity == Severity::Warning);
    CHECK(findings[0].text.find("its words do not stand there as they are quoted") != std::string::npos);
    CHECK(findings[0].text.find("A whale came") != std::string::npos);

    question.evidence[1][0].article_hash = base::sha256("the article as it was");
    CHECK(findings_of(question)[0].text.find("the passage is gone") != std::string::npos);

    question.evidence[0][0].quote = "No such words are here, and none were ever here.";
    findings = findings_of(question);
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].severity == Severity::Error);
    CHECK(findings[1].severity == Severity::Error);
}

TEST_CASE("quiz::validate - an article that is listed and could not be read")
{
    const std::vector<Finding> findings = validate(make::pack({make::choice()}), {});
    REQUIRE(places(findings) == "unknown-article question[0].evidence[0][0].article");
    CHECK(findings[0].severity == Severity::Error);
    CHECK(findings[0].text.find("could not be read") != std::string::npos);
}

TEST_CASE("quiz::validate - a passage that moved is a note and names the command")
{
    const std::vector<text::Article> before = make::articles();
    Question question = make::locate();
    const std::size_t begin = before[0].text.bytes().find(make::boats);
    question.evidence[0][0] = text::make_anchor(before[0], {{begin}, {begin + make::boats.size()}}, "");
    const std::vector<text::Article> after{make::article("courier", "News.\n\n" + before[0].text.bytes()), before[1]};
    const std::vector<Finding> findings = validate(make::pack({question}), after);
    REQUIRE(places(findings) == "moved-anchor question[0].evidence[0][0].quote");
    CHECK(findings[0].severity == Severity::Note);
    CHECK(findings[0].hint.find("receipts check --complete") != std::string::npos);
}

TEST_CASE("quiz::validate - ids are unique, and findings carry the place of their own question")
{
    Pack pack = make::pack({make::choice("one"), make::locate("two"), make::choice("one")});
    pack.articles.push_back(pack.articles[0]);
    pack.questions[1].why.clear();
    CHECK(places(validate(pack, make::articles()))
          == "duplicate-id article[2].id; duplicate-id question[2].id; empty-text question[1].why");
}

TEST_CASE("quiz::validate - a pack has a title, a language and a licence")
{
    Pack pack = make::pack({});
    pack.title.clear();
    pack.licence.clear();
    CHECK(places(validate(pack, {})) == "empty-pack-text title; empty-pack-text licence");
}

TEST_CASE("quiz::validate - only rules on style that exist can be set aside")
{
    Question question = make::choice();
    question.allow = {{"key-longest", "a name"}, {"lost-anchor", "please"}, {"no-such-rule", "a slip"}};
    const std::vector<Finding> findings = findings_of(question);
    CHECK(places(findings) == "unknown-allow question[0].allow[1].rule; unknown-allow question[0].allow[2].rule");
    CHECK(std::all_of(findings.begin(), findings.end(),
                      [](const Finding& each) { return each.severity == Severity::Warning; }));
}

TEST_CASE("quiz::rules - each is named once and says what it asks for")
{
    std::vector<std::string_view> names;
    for (const Rule& rule : rules()) {
        CHECK(std::find(names.begin(), names.end(), rule.name) == names.end());
        CHECK(rule.says.ends_with('.'));
        names.push_back(rule.name);
    }
    for (const char* name : {"lost-anchor", "moved-anchor", "key-longest", "labels-out-of-balance", "unknown-allow"}) {
        CHECK(std::find(names.begin(), names.end(), name) != names.end());
    }
}

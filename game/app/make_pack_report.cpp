// SPDX-License-Identifier: MIT
#include "app/make_pack_report.h"

#include "base/issue.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <ostream>

namespace app {

namespace {

using Json = nlohmann::ordered_json;

Json dropped_of(const generate::Source& source)
{
    Json list = Json::array();
    for (const generate::Dropped& dropped : source.dropped) {
        list.push_back(
            {{"line", dropped.line}, {"reason", generate::to_string(dropped.reason)}, {"text", dropped.text}});
    }
    return list;
}

Json sentences_of(const generate::Generated& generated, std::size_t article)
{
    Json list = Json::array();
    for (const generate::Explained& explained : generated.explained) {
        if (explained.article == article) {
            list.push_back({{"sentence", explained.sentence}, {"notes", explained.notes}});
        }
    }
    return list;
}

}

void explain(const std::vector<generate::Source>& sources, const generate::Generated& generated, std::ostream& out)
{
    for (std::size_t i = 0; i < sources.size(); ++i) {
        out << fmt::format("== {} ({})\n", sources[i].article.title, sources[i].article.id.value);
        for (const generate::Dropped& dropped : sources[i].dropped) {
            out << fmt::format("  left out, line {} ({}): {}\n", dropped.line, generate::to_string(dropped.reason),
                               dropped.text);
        }
        for (const generate::Explained& explained : generated.explained) {
            if (explained.article != i) {
                continue;
            }
            out << "- " << explained.sentence << '\n';
            for (const std::string& note : explained.notes) {
                out << "    " << note << '\n';
            }
        }
    }
}

std::string report_as_json(const std::vector<generate::Source>& sources, const generate::Generated& generated)
{
    Json articles = Json::array();
    for (std::size_t i = 0; i < sources.size(); ++i) {
        articles.push_back({{"id", sources[i].article.id.value},
                            {"title", sources[i].article.title},
                            {"dropped", dropped_of(sources[i])},
                            {"sentences", sentences_of(generated, i)}});
    }
    Json questions = Json::array();
    for (std::size_t i = 0; i < generated.questions.size(); ++i) {
        const quiz::Question& question = generated.questions[i];
        questions.push_back({{"id", question.id.value},
                             {"kind", quiz::to_string(quiz::kind(question))},
                             {"prompt", question.prompt},
                             {"key", quiz::key_text(question)},
                             {"score", generated.scores[i]}});
    }
    return Json{{"articles", articles}, {"questions", questions}}.dump(2) + "\n";
}

}

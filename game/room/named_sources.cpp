// SPDX-License-Identifier: MIT
#include "room/named_sources.h"

#include "quiz/scale.h"
#include "text/unicode.h"

#include <algorithm>

namespace room {

namespace {

using rounds::Line;

bool has(const std::string& words, const std::string& part)
{
    return !part.empty() && words.find(part) != std::string::npos;
}

/// True when an option stands in these words, or they in it.
bool is_offered(const std::vector<std::string>& options, const std::string& words)
{
    const std::string folded = text::folded(words);
    return std::any_of(options.begin(), options.end(), [&](const std::string& option) {
        const std::string other = text::folded(option);
        return has(folded, other) || has(other, folded);
    });
}

/// Headlines are full of names, numbers and days, and of the very word that was altered.
bool names_headline(const quiz::Question& question, const std::vector<std::string>& options,
                    const std::string& headline)
{
    switch (quiz::kind(question)) {
    case quiz::Kind::Number:
    case quiz::Kind::Date:
    case quiz::Kind::Altered:
    case quiz::Kind::Short: return false;
    default: return !is_offered(options, headline);
    }
}

/// Not where the question is who says so.
bool names_outlet(const quiz::Question& question, const std::vector<std::string>& options, const std::string& outlet)
{
    const bool asks_who = question.skill == quiz::Skill::Attribution || question.skill == quiz::Skill::Source
                          || quiz::kind(question) == quiz::Kind::Short;
    return !asks_who && !is_offered(options, outlet);
}

bool names_day(const quiz::Question& question)
{
    return question.skill != quiz::Skill::When && quiz::kind(question) != quiz::Kind::Date;
}

}

std::vector<const text::Article*> articles_asked_about(const quiz::ReadyPack& pack, const quiz::Item& item)
{
    const auto named = quiz::articles_of(pack, item);
    std::vector<const text::Article*> ordered;
    for (const text::Article& article : pack.articles) {
        if (std::find(named.begin(), named.end(), &article) != named.end()) {
            ordered.push_back(&article);
        }
    }
    return ordered;
}

Line named_sources(const quiz::ReadyPack& pack, const quiz::Item& item, const std::vector<std::string>& options)
{
    const quiz::Question& question = item.question;
    Line sources = Line::array();
    for (const text::Article* article : articles_asked_about(pack, item)) {
        const bool dated = article->published && names_day(question);
        sources.push_back({{"article", article->id.value},
                           {"headline", names_headline(question, options, article->title) ? article->title : ""},
                           {"source", names_outlet(question, options, article->outlet) ? article->outlet : ""},
                           {"date", dated ? quiz::to_string(*article->published) : ""}});
    }
    return sources;
}

}

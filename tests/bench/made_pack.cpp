// SPDX-License-Identifier: MIT
#include "bench/made_pack.h"

#include "pack/article_file.h"
#include "pack/pack_file.h"

#include <fmt/format.h>
#include <stdexcept>

namespace bench {

namespace {

constexpr std::size_t sentences = 40;

std::string made_sentence(std::size_t number)
{
    return fmt::format("Harbour clerk number {} told the council that ship {} had left quay {} before the tide turned.",
                       number + 1, 100 + number * 7, 3 + number % 11);
}

quiz::Question made_question(std::size_t number, const text::Article& article)
{
    const std::size_t subject = number % sentences;
    const text::Span sentence = article.text.sentences().at(subject);
    const std::string key = fmt::format("ship {}", 100 + subject * 7);
    const std::string id = fmt::format("question-{}", number);
    return {.id = {id},
            .skill = quiz::Skill::Who,
            .prompt = fmt::format("In telling number {}, which vessel did the harbour clerk speak of?", number),
            .body = quiz::Choice{key},
            .options = {{fmt::format("ship {}", 101 + subject * 7), "No clerk mentions a vessel of that number."},
                        {key, ""},
                        {fmt::format("ship {}", 103 + subject * 7), "That number stands on a quay, not on a ship."}},
            .evidence = {{text::make_anchor(article, sentence, key)}},
            .why = "The clerk's words to the council name the vessel and the quay.",
            .fact = {id},
            .hint = "Look for the tide.",
            .attribution = {"the council", "a harbour clerk"},
            .difficulty = 2};
}

}

std::string made_article()
{
    std::string file = "+++\nid = \"harbour\"\ntitle = \"The harbour book\"\noutlet = \"The Quay\"\nlanguage = \"en\"\n"
                       "licence = \"CC BY 4.0\"\n+++\n";
    for (std::size_t i = 0; i < sentences; ++i) {
        file += (i % 4 == 0 ? "\n" : "") + made_sentence(i) + "\n";
    }
    return file;
}

std::string made_pack(std::size_t questions)
{
    const auto article = pack::read_article(made_article(), "article.md");
    if (!article) {
        throw std::runtime_error(article.error().message);
    }
    quiz::Pack made{.id = {"made"},
                    .title = "Made to measure",
                    .language = "en",
                    .licence = "CC BY 4.0",
                    .articles = {{article->article.id, "article.md", article->article.text.hash()}}};
    made.questions.reserve(questions);
    for (std::size_t i = 0; i < questions; ++i) {
        made.questions.push_back(made_question(i, article->article));
    }
    return pack::write(made);
}

}

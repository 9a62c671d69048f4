// SPDX-License-Identifier: MIT
#include "generate/generate.h"

#include "base/parallel.h"
#include "base/sha256.h"

#include <algorithm>
#include <fmt/format.h>

namespace generate {

namespace {

std::vector<Reading> read_all(const std::vector<text::Article>& articles, const syntax::Parser& parser,
                              const syntax::Lexicon& lexicon, std::size_t jobs, Progress& progress)
{
    std::vector<Reading> readings(articles.size());
    base::for_each_index(articles.size(), jobs, [&](std::size_t i) {
        readings[i] = read(articles[i], parser, lexicon);
        ++progress.articles;
    });
    return readings;
}

/// What another report contradicts is asked only as what its own report says, or as a comparison.
void leave_out_contested(Drafts& out)
{
    const auto is_contested = [&out](const Draft& draft) {
        return std::find(out.contested.begin(), out.contested.end(), draft.spot) != out.contested.end();
    };
    std::erase_if(out.drafts, [&](const Draft& draft) {
        const bool of_report = draft.said.in_report && quiz::kind(draft.question) != quiz::Kind::Verdict;
        return draft.way != Way::Compare && !of_report && is_contested(draft);
    });
}

Drafts draft_all(const Corpus& corpus, std::size_t reading)
{
    Drafts out;
    for (std::size_t i = 0; i < corpus.readings[reading].claims.size(); ++i) {
        const Spot spot{reading, i};
        if (!claim_of(corpus, spot).clause.certain) {
            refuse(out, spot, Way::Claim, "the sentence can't be taken apart with certainty");
            continue;
        }
        ask_for_slots(corpus, spot, out);
        make_claims(corpus, spot, out);
        ask_to_find(corpus, spot, out);
    }
    for (std::size_t i = 0; i < corpus.readings[reading].document.sentences.size(); ++i) {
        if (corpus.readings[reading].document.sentences[i].tree.parsed()) {
            ask_for_printed(corpus, reading, i, out);
        }
    }
    ask_for_roles(corpus, reading, out);
    ask_for_quoted(corpus, reading, out);
    ask_for_order(corpus, reading, out);
    compare(corpus, reading, out);
    leave_out_contested(out);
    return out;
}

std::vector<Drafts> draft_corpus(const Corpus& corpus, std::size_t jobs)
{
    std::vector<Drafts> drafts(corpus.readings.size());
    base::for_each_index(drafts.size(), jobs, [&](std::size_t i) { drafts[i] = draft_all(corpus, i); });
    return drafts;
}

/// The questions of each article. What one article could not have because its label was too common by then, it may have
/// once the others have had theirs.
std::vector<std::vector<Draft>> choose_all(const Corpus& corpus, const std::vector<Drafts>& drafts, const Wish& wish)
{
    constexpr int rounds = 3;
    std::vector<std::vector<Draft>> chosen(drafts.size());
    Mix mix;
    for (int round = 0; round < rounds; ++round) {
        for (std::size_t i = 0; i < drafts.size(); ++i) {
            chosen[i] = choose(corpus, drafts[i].drafts, wish, mix, std::move(chosen[i]));
        }
    }
    return chosen;
}

quiz::QuestionId id_of(const text::Article& article, const quiz::Question& question)
{
    const std::string key = fmt::format("{} {} {}", quiz::to_string(quiz::kind(question)), question.prompt,
                                        base::to_hex(article.text.hash()));
    constexpr std::size_t longest_article = 60;
    constexpr std::size_t digits = 10;
    return {article.id.value.substr(0, longest_article) + "-" + base::to_hex(base::sha256(key)).substr(0, digits)};
}

void explain(const Corpus& corpus, std::size_t reading, const Drafts& drafts, const std::vector<Draft>& chosen,
             Generated& out)
{
    const Reading& read = corpus.readings[reading];
    std::vector<Explained> sentences(read.document.sentences.size());
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        sentences[i].article = reading;
        sentences[i].sentence = read.document.article->text.slice(read.document.sentences[i].span);
    }
    const auto note = [&](Spot spot, std::string text) {
        if (spot.claim != no_claim) {
            sentences[claim_of(corpus, spot).sentence()].notes.push_back(std::move(text));
        }
    };
    for (const Draft& draft : chosen) {
        note(draft.spot,
             fmt::format("asked ({}, {:.2f}): {}", to_string(draft.way), draft.score, draft.question.prompt));
    }
    for (const Draft& draft : drafts.drafts) {
        const bool taken = std::any_of(chosen.begin(), chosen.end(), [&draft](const Draft& other) {
            return other.question.prompt == draft.question.prompt && other.way == draft.way;
        });
        if (!taken) {
            note(draft.spot, fmt::format("possible ({}): {}", to_string(draft.way), draft.question.prompt));
        }
    }
    for (const Refusal& refusal : drafts.refusals) {
        note(refusal.spot, fmt::format("not asked ({}): {}", to_string(refusal.way), refusal.reason));
    }
    std::move(sentences.begin(), sentences.end(), std::back_inserter(out.explained));
}

}

Generated generate(const std::vector<text::Article>& articles, const syntax::Parser& parser,
                   const syntax::Lexicon& lexicon, const Wish& wish, Progress& progress)
{
    const std::size_t jobs = std::max<std::size_t>(1, wish.jobs);
    const Corpus corpus = gather(read_all(articles, parser, lexicon, jobs, progress), lexicon, wish.seed);
    std::vector<Drafts> drafts = draft_corpus(corpus, jobs);
    std::vector<std::vector<Draft>> chosen = choose_all(corpus, drafts, wish);
    Generated out;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
        explain(corpus, i, drafts[i], chosen[i], out);
        for (Draft& draft : chosen[i]) {
            explain_days(corpus, draft);
            out.questions.push_back(draft.question);
            out.questions.back().id = id_of(articles[i], draft.question);
            out.questions.back().fact = quiz::FactId{out.questions.back().id.value};
            out.scores.push_back(draft.score);
        }
    }
    return out;
}

quiz::Pack with_questions(quiz::Pack pack, const std::vector<quiz::ArticleRef>& articles,
                          const std::vector<quiz::Question>& questions)
{
    for (const quiz::ArticleRef& article : articles) {
        const bool known = std::any_of(pack.articles.begin(), pack.articles.end(),
                                       [&article](const quiz::ArticleRef& other) { return other.id == article.id; });
        if (!known) {
            pack.articles.push_back(article);
        }
    }
    for (const quiz::Question& question : questions) {
        const bool known
            = std::any_of(pack.questions.begin(), pack.questions.end(), [&question](const quiz::Question& other) {
                  return other.id == question.id || other.prompt == question.prompt;
              });
        if (!known) {
            pack.questions.push_back(question);
        }
    }
    return pack;
}

}

// SPDX-License-Identifier: MIT
#include "pack/ready.h"

#include "pack/canonical.h"

#include <fmt/format.h>

namespace pack {

namespace {

/// What happened to the first passage that is lost, in words for a player.
std::string loss(const quiz::Question& question, const std::vector<text::Article>& articles)
{
    const auto resolutions = quiz::resolve(question, articles);
    for (std::size_t i = 0; i < resolutions.size(); ++i) {
        for (std::size_t j = 0; j < resolutions[i].size(); ++j) {
            const auto* lost = std::get_if<text::Lost>(&resolutions[i][j]);
            if (!lost) {
                continue;
            }
            if (!quiz::find_article(articles, question.evidence[i][j].article)) {
                return "the article it needs can't be read";
            }
            switch (lost->reason) {
            case text::LostReason::Gone: return "the passage it needs is no longer in the article";
            case text::LostReason::Changed: return "the passage it needs was changed in the article";
            case text::LostReason::Ambiguous: return "the passage it needs stands in two places of the article";
            }
        }
    }
    return "it has no passage that proves it";
}

/// Why a question is left out; `error` is null when nothing is wrong but that its passages are lost.
std::string reason(const quiz::Question& question, const std::vector<text::Article>& articles, const FirstError* error)
{
    if (error && error->rule != "lost-anchor" && error->rule != "unknown-article") {
        return fmt::format("it has a mistake in line {} of the pack", error->line);
    }
    return loss(question, articles);
}

}

quiz::ReadyPack make_ready(const quiz::Pack& pack, const std::vector<text::Article>& articles,
                           const std::map<std::size_t, FirstError>& broken)
{
    quiz::ReadyPack ready{.id = pack.id,
                          .title = pack.title,
                          .language = pack.language,
                          .about = pack.about,
                          .notice = pack.notice,
                          .articles = articles};
    std::string whole;
    std::string canonical;
    append_head(whole, current_head(pack, articles));
    ready.items.reserve(pack.questions.size());
    for (std::size_t i = 0; i < pack.questions.size(); ++i) {
        const quiz::Question& question = pack.questions[i];
        canonical.clear();
        append_question(canonical, question);
        whole += canonical;
        const auto error = broken.find(i);
        auto item = error == broken.end() ? quiz::to_item(question, articles) : std::nullopt;
        if (item) {
            item->hash = hash_of(canonical, question, articles);
            ready.items.push_back(std::move(*item));
        } else {
            ready.left_out.push_back(
                {question.id, reason(question, articles, error == broken.end() ? nullptr : &error->second)});
        }
    }
    ready.hash = base::sha256(whole);
    return ready;
}

}

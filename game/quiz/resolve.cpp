// SPDX-License-Identifier: MIT
#include "quiz/resolve.h"

#include <algorithm>

namespace quiz {

namespace {

/// A set with its passages, or nothing when it is empty or one of its anchors is lost.
std::optional<std::vector<Passage>> whole_set(const std::vector<text::Anchor>& anchors,
                                              const std::vector<text::Resolution>& resolutions)
{
    std::vector<Passage> passages;
    for (std::size_t i = 0; i < anchors.size(); ++i) {
        const std::optional<text::Span> span = text::found(resolutions[i]);
        if (!span) {
            return std::nullopt;
        }
        passages.push_back({anchors[i].article, *span});
    }
    return passages.empty() ? std::nullopt : std::optional(std::move(passages));
}

bool any_moved(const std::vector<text::Resolution>& resolutions)
{
    return std::any_of(resolutions.begin(), resolutions.end(),
                       [](const text::Resolution& each) { return std::holds_alternative<text::Moved>(each); });
}

}

const text::Article* find_article(const std::vector<text::Article>& articles, const text::ArticleId& id)
{
    const auto found = std::find_if(articles.begin(), articles.end(),
                                    [&id](const text::Article& article) { return article.id == id; });
    return found == articles.end() ? nullptr : &*found;
}

const Item* find_item(const ReadyPack& pack, const QuestionId& id)
{
    const auto found = std::find_if(pack.items.begin(), pack.items.end(),
                                    [&id](const Item& item) { return item.question.id == id; });
    return found == pack.items.end() ? nullptr : &*found;
}

std::vector<std::vector<text::Resolution>> resolve(const Question& question, const std::vector<text::Article>& articles)
{
    std::vector<std::vector<text::Resolution>> result;
    for (const std::vector<text::Anchor>& set : question.evidence) {
        std::vector<text::Resolution>& resolved = result.emplace_back();
        for (const text::Anchor& anchor : set) {
            const text::Article* article = find_article(articles, anchor.article);
            resolved.push_back(article ? text::resolve(anchor, article->text, carriers(question, anchor))
                                       : text::Resolution(text::Lost{text::LostReason::Gone}));
        }
    }
    return result;
}

std::optional<Item> to_item(const Question& question, const std::vector<text::Article>& articles)
{
    const std::vector<std::vector<text::Resolution>> resolutions = resolve(question, articles);
    Item item{.question = question};
    for (std::size_t i = 0; i < resolutions.size(); ++i) {
        if (auto passages = whole_set(question.evidence[i], resolutions[i])) {
            item.evidence.push_back(std::move(*passages));
            item.moved = item.moved || any_moved(resolutions[i]);
        }
    }
    return item.evidence.empty() ? std::nullopt : std::optional(std::move(item));
}

std::vector<const text::Article*> articles_of(const ReadyPack& pack, const Item& item)
{
    std::vector<const text::Article*> articles;
    for (const auto& set : item.evidence) {
        for (const Passage& passage : set) {
            const text::Article* article = find_article(pack.articles, passage.article);
            if (article != nullptr && std::find(articles.begin(), articles.end(), article) == articles.end()) {
                articles.push_back(article);
            }
        }
    }
    return articles;
}

}

// SPDX-License-Identifier: MIT
#include "pack/canonical.h"
#include "pack/pack_file.h"

namespace pack {

namespace {

/// The anchor as it is made anew on the passage it was found at, or as it was when that is lost.
text::Anchor completed(const text::Anchor& anchor, const text::Resolution& resolution,
                       const std::vector<text::Article>& articles)
{
    const std::optional<text::Span> span = text::found(resolution);
    const text::Article* article = quiz::find_article(articles, anchor.article);
    if (!span || !article) {
        return anchor;
    }
    text::Anchor made = text::make_anchor(*article, *span, anchor.answer);
    made.article = anchor.article;
    return made;
}

}

quiz::Pack completed(const quiz::Pack& pack, const std::vector<text::Article>& articles)
{
    quiz::Pack result = pack;
    result.articles = current_head(pack, articles).articles;
    for (quiz::Question& question : result.questions) {
        const auto resolutions = quiz::resolve(question, articles);
        for (std::size_t i = 0; i < question.evidence.size(); ++i) {
            for (std::size_t j = 0; j < question.evidence[i].size(); ++j) {
                text::Anchor& anchor = question.evidence[i][j];
                anchor = completed(anchor, resolutions[i][j], articles);
            }
        }
    }
    return result;
}

}

// SPDX-License-Identifier: MIT
#include "generate/draft.h"
#include "generate/told_claim.h"
#include "generate/unsaid.h"

namespace generate {

bool is_near(const Claim& claim, std::size_t sentence)
{
    constexpr std::size_t distance = 4;
    constexpr std::size_t scene = 2;
    return sentence < scene || (sentence + distance >= claim.sentence() && sentence <= claim.sentence() + distance);
}

void make_unsaid(const Corpus& corpus, Spot spot, const Said& plain, Drafts& out)
{
    for (const auto& unsaid : {unsaid_clock(corpus, spot), unsaid_again(corpus, spot), unsaid_number(corpus, spot),
                               unsaid_hearer(corpus, spot, plain), unsaid_means(corpus, spot)}) {
        auto said = unsaid ? tell_reworded(corpus, spot, unsaid->telling) : std::nullopt;
        if (!said) {
            continue;
        }
        end_sentence(said->text);
        Draft draft = begin(corpus, spot, Way::Claim, std::move(*said));
        draft.question.evidence = {{evidence(corpus, spot, {})}};
        draft.question.why = unsaid->why;
        draft.question.missing = unsaid->missing;
        set_verdict(draft, quiz::Verdict::NotInArticle, unsaid->not_supported, unsaid->not_refuted);
        out.drafts.push_back(std::move(draft));
    }
}

}

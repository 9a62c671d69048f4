// SPDX-License-Identifier: MIT
#include "round/drawn.h"

#include "round/answer_order.h"
#include "round/selection.h"

namespace rounds {

Drawn draw_questions(const quiz::ReadyPack& pack, const Plan& plan, std::uint64_t seed)
{
    base::Rng rng{seed};
    Drawn drawn;
    for (const quiz::Item* item : select(pack, plan, rng)) {
        drawn.questions.push_back(item->question.id);
        drawn.option_orders.push_back(option_order(item->question, rng));
    }
    return drawn;
}

}

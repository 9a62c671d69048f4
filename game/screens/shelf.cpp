// SPDX-License-Identifier: MIT
#include "screens/shelf.h"

#include <algorithm>

namespace screens {

std::vector<LeftOutCount> lost_questions(const quiz::ReadyPack& pack)
{
    std::vector<LeftOutCount> counts;
    for (const quiz::LeftOut& lost : pack.left_out) {
        const auto known = std::find_if(counts.begin(), counts.end(),
                                        [&](const LeftOutCount& each) { return each.reason == lost.reason; });
        if (known == counts.end()) {
            counts.push_back({1, lost.reason});
        } else {
            ++known->count;
        }
    }
    std::stable_sort(counts.begin(), counts.end(),
                     [](const LeftOutCount& a, const LeftOutCount& b) { return a.count > b.count; });
    return counts;
}

PackEntry entry_of(std::string path, const quiz::ReadyPack& pack, const std::vector<quiz::Kind>& kinds)
{
    PackEntry entry{.path = std::move(path),
                    .title = pack.title,
                    .about = pack.about,
                    .notice = pack.notice,
                    .language = pack.language,
                    .articles = pack.articles.size()};
    for (const quiz::Item& item : pack.items) {
        if (std::find(kinds.begin(), kinds.end(), quiz::kind(item.question)) != kinds.end()) {
            ++entry.playable;
            entry.unreviewed += item.question.reviewed ? 0U : 1U;
        }
    }
    if (const std::size_t others = pack.items.size() - entry.playable; others > 0) {
        entry.left_out.push_back({others, kind_not_asked});
    }
    const auto lost = lost_questions(pack);
    entry.left_out.insert(entry.left_out.end(), lost.begin(), lost.end());
    if (entry.playable == 0) {
        entry.trouble = "No question of this pack can be asked.";
    }
    return entry;
}

}

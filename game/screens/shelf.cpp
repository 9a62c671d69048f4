// SPDX-License-Identifier: MIT
#include "screens/shelf.h"

#include "base/language.h"

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

PackEntry entry_of(std::string path, const quiz::ReadyPack& pack)
{
    PackEntry entry{.path = std::move(path),
                    .title = pack.title,
                    .about = pack.about,
                    .notice = pack.notice,
                    .language = pack.language,
                    .playable = pack.items.size(),
                    .articles = pack.articles.size(),
                    .left_out = lost_questions(pack)};
    entry.unreviewed = static_cast<std::size_t>(std::count_if(
        pack.items.begin(), pack.items.end(), [](const quiz::Item& item) { return !item.question.reviewed; }));
    if (entry.playable == 0) {
        entry.trouble = base::message("No question of this pack can be asked.");
    }
    return entry;
}

}

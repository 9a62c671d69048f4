// SPDX-License-Identifier: MIT
#include "app/shelf_view.h"

#include "base/issue.h"
#include "base/language.h"
#include "screens/state.h"

#include <algorithm>
#include <ctime>
#include <fmt/format.h>

namespace app {

namespace {

const storage::PackResult* result_of(const std::vector<storage::PackResult>& results, const std::string& pack_id)
{
    const auto found = std::find_if(results.begin(), results.end(),
                                    [&](const storage::PackResult& result) { return result.pack_id == pack_id; });
    return found == results.end() ? nullptr : &*found;
}

std::int64_t last_played(const std::vector<storage::PackResult>& results, const ShelvedPack& pack)
{
    const storage::PackResult* result = result_of(results, pack.loaded.pack.id.value);
    return result == nullptr ? 0 : result->finished_at.milliseconds;
}

screens::PackEntry entry(const ShelvedPack& pack, const std::vector<storage::PackResult>& results)
{
    screens::PackEntry made = screens::entry_of(pack.path, pack.loaded.ready);
    const auto error = std::find_if(pack.loaded.issues.begin(), pack.loaded.issues.end(),
                                    [](const base::Issue& issue) { return issue.severity == base::Severity::Error; });
    if (made.playable == 0 && error != pack.loaded.issues.end()) {
        made.trouble = base::message("This pack has mistakes, so none of its questions can be asked.");
        made.trouble_at = fmt::format("{}: {}", base::to_string(error->place), error->text);
    }
    if (const storage::PackResult* result = result_of(results, pack.loaded.pack.id.value)) {
        made.last = screens::LastResult{.right = static_cast<std::size_t>(result->right),
                                        .asked = static_cast<std::size_t>(result->asked),
                                        .points = result->points};
    }
    return made;
}

const quiz::Item* find_item(const Shelf& shelf, const storage::Attempt& attempt)
{
    for (const ShelvedPack& pack : shelf.packs) {
        const quiz::Item* item = quiz::find_item(pack.loaded.ready, {attempt.question_id});
        if (item != nullptr && item->hash == attempt.question_hash) {
            return item;
        }
    }
    return nullptr;
}

}

std::vector<screens::PackEntry> entries_of(const Shelf& shelf, const std::vector<storage::PackResult>& results)
{
    std::vector<const ShelvedPack*> order;
    for (const ShelvedPack& pack : shelf.packs) {
        order.push_back(&pack);
    }
    std::stable_sort(order.begin(), order.end(), [&](const ShelvedPack* a, const ShelvedPack* b) {
        return last_played(results, *a) < last_played(results, *b);
    });
    std::vector<screens::PackEntry> entries;
    for (const ShelvedPack* pack : order) {
        entries.push_back(entry(*pack, results));
    }
    for (const Unreadable& file : shelf.unreadable) {
        entries.push_back({.path = file.path,
                           .title = file.path.substr(file.path.rfind('/') + 1),
                           .trouble = file.error.message,
                           .trouble_at = base::to_string(file.error.place)});
    }
    return entries;
}

std::vector<screens::LastReceipt> receipts_of(const Shelf& shelf, const std::vector<storage::Attempt>& attempts)
{
    std::vector<screens::LastReceipt> receipts;
    for (const storage::Attempt& attempt : attempts) {
        if (const quiz::Item* item = find_item(shelf, attempt)) {
            receipts.push_back({item->question.prompt, attempt.answer_points + attempt.evidence_points});
        }
    }
    return receipts;
}

screens::Unfinished unfinished_view(const rounds::State& state, const PackOnDesk& pack)
{
    return {.path = pack.path,
            .title = pack.ready->title,
            .question = state.turn.value + 1,
            .of = state.questions.size(),
            .points = rounds::points(state, screens::desk_player)};
}

std::optional<screens::Unfinished> unfinished_view(const storage::Round& round, const Shelf& shelf)
{
    const auto pack = std::find_if(shelf.packs.begin(), shelf.packs.end(),
                                   [&](const ShelvedPack& shelved) { return shelved.path == round.start.pack_path; });
    if (pack == shelf.packs.end()) {
        return std::nullopt;
    }
    const auto state = replayed(pack->loaded.ready, round);
    if (!state) {
        return std::nullopt;
    }
    return unfinished_view(*state, {std::make_shared<const quiz::ReadyPack>(pack->loaded.ready), pack->path});
}

quiz::Day local_day(base::Timestamp at)
{
    const auto seconds = static_cast<std::time_t>(at.milliseconds / 1000);
    std::tm local{};
    ::localtime_r(&seconds, &local);
    return std::chrono::year{local.tm_year + 1900} / (local.tm_mon + 1) / local.tm_mday;
}

}

// SPDX-License-Identifier: MIT
#include "round/selection.h"

#include <algorithm>
#include <map>
#include <optional>

namespace rounds {

namespace {

using Items = std::vector<const quiz::Item*>;

/// The difficulty of a question that says none.
constexpr int middling = 3;

template <class Value> bool holds(const std::vector<Value>& list, const Value& value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

/// True for what a list of a plan lets through: an empty one lets everything.
template <class Value> bool allows(const std::vector<Value>& list, const Value& value)
{
    return list.empty() || holds(list, value);
}

bool is_about(const quiz::Item& item, const std::vector<text::ArticleId>& articles)
{
    return std::all_of(item.evidence.begin(), item.evidence.end(), [&](const auto& set) {
        return std::all_of(set.begin(), set.end(),
                           [&](const quiz::Passage& passage) { return allows(articles, passage.article); });
    });
}

bool is_asked(const quiz::Item& item, const Plan& plan)
{
    const quiz::Question& question = item.question;
    if (!asks(plan, quiz::kind(question))) {
        return false;
    }
    if (!plan.only.empty()) {
        return holds(plan.only, question.id);
    }
    const int difficulty = question.difficulty.value_or(middling);
    const bool fits = !plan.difficulty || (difficulty >= (*plan.difficulty)[0] && difficulty <= (*plan.difficulty)[1]);
    return fits && allows(plan.skills, question.skill) && is_about(item, plan.articles);
}

/// Puts the first questions on every fact before the second, those before the third, and so on.
void space_facts(Items& items)
{
    std::map<std::string, std::size_t> met;
    std::map<const quiz::Item*, std::size_t> siblings_before;
    for (const quiz::Item* item : items) {
        const quiz::Question& question = item->question;
        siblings_before[item] = met[question.fact.empty() ? question.id.value : question.fact.value]++;
    }
    std::stable_sort(items.begin(), items.end(), [&](const quiz::Item* a, const quiz::Item* b) {
        return siblings_before.at(a) < siblings_before.at(b);
    });
}

bool is_supported(const quiz::Item* item)
{
    const auto* claim = std::get_if<quiz::VerdictKey>(&item->question.body);
    return claim != nullptr && claim->key == quiz::Verdict::Supported;
}

/// How many supported claims a feed of `length` can have: half to three quarters, of as many as there are.
std::vector<std::size_t> supported_counts(std::size_t length, std::size_t supported, std::size_t others)
{
    std::vector<std::size_t> counts;
    for (std::size_t count = (length + 1) / 2; count * 4 <= length * 3; ++count) {
        if (count <= supported && length - count <= others) {
            counts.push_back(count);
        }
    }
    return counts;
}

/// A feed of these claims, which come in the order in which they are wanted.
Items feed(const Items& claims, std::size_t wanted, base::Rng& rng)
{
    Items supported;
    Items others;
    std::partition_copy(claims.begin(), claims.end(), std::back_inserter(supported), std::back_inserter(others),
                        is_supported);
    for (std::size_t length = std::min(std::max(wanted, fewest_in_feed), claims.size()); length >= fewest_in_feed;
         --length) {
        const auto counts = supported_counts(length, supported.size(), others.size());
        if (!counts.empty()) {
            supported.resize(counts[base::draw(rng, counts.size())]);
            others.resize(length - supported.size());
            supported.insert(supported.end(), others.begin(), others.end());
            base::shuffle(supported, rng);
            space_facts(supported);
            return supported;
        }
    }
    return {};
}

/// Brings the questions of one article together; articles come in the order of their first questions.
void group_by_article(Items& items)
{
    std::map<text::ArticleId, std::size_t> places;
    const auto place_of = [&](const quiz::Item* item) {
        return places.emplace(item->evidence.front().front().article, places.size()).first->second;
    };
    std::for_each(items.begin(), items.end(), place_of);
    std::stable_sort(items.begin(), items.end(),
                     [&](const quiz::Item* a, const quiz::Item* b) { return place_of(a) < place_of(b); });
}

}

bool asks(const Plan& plan, quiz::Kind kind)
{
    if (plan.style == Style::Feed) {
        return kind == quiz::Kind::Verdict;
    }
    return !plan.only.empty() || allows(plan.kinds, kind);
}

std::vector<const quiz::Item*> select(const quiz::ReadyPack& pack, const Plan& plan, base::Rng& rng)
{
    Items items;
    for (const quiz::Item& item : pack.items) {
        if (is_asked(item, plan)) {
            items.push_back(&item);
        }
    }
    base::shuffle(items, rng);
    space_facts(items);
    if (plan.only.empty() && plan.style == Style::Feed) {
        items = feed(items, plan.length, rng);
    } else if (plan.only.empty()) {
        items.resize(std::min(items.size(), plan.length));
    }
    if (plan.opening == Opening::ReadFirst) {
        group_by_article(items);
    }
    return items;
}

}

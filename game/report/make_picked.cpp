// SPDX-License-Identifier: MIT
#include "report/make_parts.h"

#include "quiz/translated.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <unordered_map>
#include <utility>

namespace report {

namespace {

/// Answers that are shown apart, of kinds without options: the most frequent ones.
constexpr std::size_t most_picked = 6;

constexpr std::array verdicts{quiz::Verdict::Supported, quiz::Verdict::Refuted, quiz::Verdict::NotInArticle};
constexpr std::array comparisons{quiz::Comparison::Agree, quiz::Comparison::Disagree, quiz::Comparison::OnlyOneSays};

/// What a question offers to choose among, with nobody yet; none for kinds without options.
std::vector<Picked> offered(const quiz::Question& question, const std::string& key, const base::Language& tr)
{
    std::vector<std::string> words;
    if (std::holds_alternative<quiz::Choice>(question.body)) {
        std::transform(question.options.begin(), question.options.end(), std::back_inserter(words),
                       [](const quiz::Option& option) { return option.text; });
    } else if (std::holds_alternative<quiz::VerdictKey>(question.body)) {
        std::transform(verdicts.begin(), verdicts.end(), std::back_inserter(words),
                       [&](quiz::Verdict verdict) { return quiz::verdict_name(tr, verdict); });
    } else if (std::holds_alternative<quiz::Compare>(question.body)) {
        std::transform(comparisons.begin(), comparisons.end(), std::back_inserter(words),
                       [&](quiz::Comparison comparison) { return quiz::comparison_name(tr, comparison); });
    }
    std::vector<Picked> all;
    for (std::string& each : words) {
        const bool right = each == key;
        all.push_back({.words = std::move(each), .right = right});
    }
    return all;
}

/// The answers that were given, counted; what is typed in two ways is one answer.
class Tally {
public:
    explicit Tally(std::vector<Picked> offered) : m_picked(std::move(offered))
    {
        for (std::size_t i = 0; i < m_picked.size(); ++i) {
            m_places.emplace(text::folded(m_picked[i].words), i);
        }
    }

    void add(const Given& given)
    {
        const auto [place, is_new] = m_places.emplace(text::folded(given.words), m_picked.size());
        if (is_new) {
            m_picked.push_back({.words = given.words, .right = given.right});
        }
        ++m_picked[place->second].count;
    }

    std::vector<Picked> take() { return std::move(m_picked); }

private:
    std::vector<Picked> m_picked;
    std::unordered_map<std::string, std::size_t> m_places;
};

/// Keeps the most frequent answers; the right ones are always among them.
void keep_most(Item& item)
{
    std::stable_sort(item.picked.begin(), item.picked.end(),
                     [](const Picked& a, const Picked& b) { return a.right != b.right ? a.right : a.count > b.count; });
    while (item.picked.size() > most_picked) {
        item.picked_elsewhere += item.picked.back().count;
        item.picked.pop_back();
    }
}

void mark_barely_chosen(Item& item)
{
    for (Picked& each : item.picked) {
        const auto share = share_right(each.count, item.answers);
        each.barely = !each.right && item.answers >= learn::enough_choices && share && *share < learn::barely_chosen;
    }
}

}

void put_picked(Item& item, const quiz::Question& question, std::size_t index, const std::vector<Student>& students,
                const base::Language& tr)
{
    std::vector<Picked> options = offered(question, item.key, tr);
    const bool offers = !options.empty();
    Tally tally(std::move(options));
    for (const Student& student : students) {
        for (const Receipt& receipt : student.receipts) {
            if (receipt.item == index && receipt.counts && receipt.given) {
                tally.add(*receipt.given);
            }
        }
    }
    item.picked = tally.take();
    if (!offers) {
        keep_most(item);
    }
    if (item.kind == quiz::Kind::Choice) {
        mark_barely_chosen(item);
    }
}

}

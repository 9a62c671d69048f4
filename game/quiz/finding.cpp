// SPDX-License-Identifier: MIT
#include "quiz/finding.h"

#include "quiz/check.h"

#include <algorithm>
#include <fmt/format.h>

namespace quiz {

namespace {

std::string name_of(const Question& question, std::size_t index)
{
    return question.id.empty() ? fmt::format("question {} (without an id)", index + 1)
                               : fmt::format("question \"{}\"", question.id.value);
}

template <class Table> void append(std::vector<Rule>& rules, const Table& table)
{
    for (const auto& row : table) {
        rules.push_back(row.rule);
    }
}

std::vector<Rule> all_rules()
{
    std::vector<Rule> result;
    append(result, pack_validation_rules());
    append(result, validation_rules());
    append(result, lint_rules());
    append(result, pack_lint_rules());
    return result;
}

template <class Table> bool names(const Table& table, std::string_view name)
{
    return std::any_of(table.begin(), table.end(), [name](const auto& row) { return row.rule.name == name; });
}

}

void Notes::add(std::size_t question, std::string_view field, std::string_view text, std::string hint)
{
    add(m_rule.severity, question, field, text, std::move(hint));
}

void Notes::add(base::Severity severity, std::size_t question, std::string_view field, std::string_view text,
                std::string hint)
{
    m_findings.push_back({severity, std::string(m_rule.name), fmt::format("question[{}].{}", question, field),
                          fmt::format("{}: {}", name_of(m_pack.questions[question], question), text), std::move(hint)});
}

void Notes::add_to_pack(std::string path, std::string text, std::string hint)
{
    m_findings.push_back(
        {m_rule.severity, std::string(m_rule.name), std::move(path), std::move(text), std::move(hint)});
}

bool Notes::allowed(const Question& question) const
{
    return std::any_of(question.allow.begin(), question.allow.end(),
                       [this](const Allow& each) { return each.rule == m_rule.name; });
}

const std::vector<Rule>& rules()
{
    static const std::vector<Rule> table = all_rules();
    return table;
}

bool is_lint_rule(std::string_view name)
{
    return names(lint_rules(), name) || names(pack_lint_rules(), name);
}

bool in_english(const Pack& pack)
{
    return pack.language == "en" || pack.language.starts_with("en-");
}

std::optional<std::size_t> key_index(const Question& question)
{
    const auto* body = std::get_if<Choice>(&question.body);
    for (std::size_t i = 0; body && i < question.options.size(); ++i) {
        if (question.options[i].text == body->key) {
            return i;
        }
    }
    return std::nullopt;
}

std::string anchor_field(std::size_t set, std::size_t anchor, std::string_view field)
{
    return fmt::format("evidence[{}][{}].{}", set, anchor, field);
}

std::string option_field(std::size_t option, std::string_view field)
{
    return fmt::format("options[{}].{}", option, field);
}

}

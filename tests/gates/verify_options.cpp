// SPDX-License-Identifier: MIT
#include "gates/content.h"
#include "gates/same_thing.h"
#include "gates/verify.h"
#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <variant>

namespace gates {

namespace {

/// How much of a prompt a sentence may hold beside a wrong answer.
constexpr double too_much = 0.6;

/// A sentence of an article, read once for all questions.
struct SentenceRead {
    std::string_view words;
    std::vector<std::string> folded;
    ContentWords content;
};

std::vector<SentenceRead> read_sentences(const Exhibit& exhibit)
{
    std::vector<SentenceRead> result;
    for (const text::Article& article : exhibit.articles) {
        for (const text::Span span : article.text.sentences()) {
            const std::string_view words = article.text.slice(span);
            result.push_back({words, folded_words(words), content_words(words, exhibit.lexicon)});
        }
    }
    return result;
}

/// True for two words next to each other, either way round: the day and the month of a date.
bool stand_together(const std::vector<std::string>& words, std::string_view a, std::string_view b)
{
    for (std::size_t i = 1; i < words.size(); ++i) {
        if ((words[i - 1] == a && words[i] == b) || (words[i - 1] == b && words[i] == a)) {
            return true;
        }
    }
    return false;
}

bool is_month(std::string_view word)
{
    constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                      "may",       "june",     "july",     "august",
                                                      "september", "october",  "november", "december"};
    return std::find(months.begin(), months.end(), word) != months.end();
}

bool is_year(std::string_view word)
{
    return word.size() == 4 && word.find_first_not_of("0123456789") == std::string_view::npos;
}

/// True when the option is a day of a month, and nothing more exact, that the sentence has with or without its year.
bool has_day(const SentenceRead& sentence, std::vector<std::string> option)
{
    std::erase_if(option, [](const std::string& word) { return word == "on" || is_year(word); });
    return option.size() == 2 && (is_month(option[0]) || is_month(option[1]))
           && stand_together(sentence.folded, option[0], option[1]);
}

/// True when a sentence names what an option names, by whatever name.
bool holds(const SentenceRead& sentence, const std::string& option, const syntax::Lexicon& lexicon)
{
    if (quiz::stands_in(option, sentence.words) || has_day(sentence, folded_words(option))) {
        return true;
    }
    const std::vector<std::string> others = other_names(option, lexicon);
    return std::any_of(others.begin(), others.end(),
                       [&sentence](const std::string& name) { return !quiz::places(sentence.words, name).empty(); });
}

/// What a prompt says, without the name of the report that it speaks of.
std::string_view said_by(const quiz::Question& question)
{
    const std::string_view prompt = question.prompt;
    const std::size_t end = prompt.starts_with("In the report \"") ? prompt.find("\", ") : std::string_view::npos;
    return end == std::string_view::npos ? prompt : prompt.substr(end + 3);
}

/// Who or what someone is said to be; empty for questions and claims of other things.
std::string role_in(const quiz::Question& question)
{
    constexpr std::array<std::string_view, 5> forms{" described in the report as ", " is the ", " was the ", " is a ",
                                                    " was a "};
    const std::string_view prompt = said_by(question);
    for (const std::string_view form : forms) {
        if (const std::size_t at = prompt.find(form); at != std::string_view::npos) {
            std::string role(prompt.substr(at + form.size()));
            role.pop_back();
            return role;
        }
    }
    return {};
}

/// True when a name stands right before or behind a role: "Turkish minister Hakan Demir", "Demir, the Turkish
/// minister".
bool stand_side_by_side(std::string_view sentence, const std::string& name, const std::string& role)
{
    constexpr std::array<std::string_view, 5> between{" ", ", ", ", the ", ", a ", " is the "};
    const std::string folded = text::folded(sentence);
    return std::any_of(between.begin(), between.end(), [&](std::string_view gap) {
        const std::string first = text::folded(name + std::string(gap) + role);
        const std::string second = text::folded(role + std::string(gap) + name);
        return quiz::stands_in(first, folded) || quiz::stands_in(second, folded);
    });
}

/// Runs the guard again over one pack.
class Guard {
public:
    explicit Guard(const Exhibit& exhibit) : m_exhibit(exhibit), m_sentences(read_sentences(exhibit)) { }

    void choice(const quiz::Question& question, const quiz::Choice& key);
    void refuted(const quiz::Question& question);
    void undecided(const quiz::Question& question);
    void altered(const quiz::Question& question, const quiz::Altered& key);
    std::vector<Fault> faults;

private:
    ContentWords content(std::string_view text) const { return content_words(text, m_exhibit.lexicon); }

    ContentWords passages(const quiz::Question& question) const;
    bool may_be_right(const quiz::Question& question, const std::string& option, const SentenceRead& sentence) const;

    void fault(const quiz::Question& question, std::string_view option, const SentenceRead& sentence)
    {
        faults.push_back({"guard", question.id.value,
                          fmt::format("\"{}\" may be right for \"{}\": {}", option, question.prompt, sentence.words)});
    }

    const Exhibit& m_exhibit;
    std::vector<SentenceRead> m_sentences;
};

/// The content of all passages of a question.
ContentWords Guard::passages(const quiz::Question& question) const
{
    ContentWords result;
    for (const std::vector<text::Anchor>& set : question.evidence) {
        for (const text::Anchor& anchor : set) {
            result.merge(content(anchor.quote));
        }
    }
    return result;
}

/// True when a sentence has the option and so much of the rest that it may say the same; what someone is has to stand
/// beside the name.
bool Guard::may_be_right(const quiz::Question& question, const std::string& option, const SentenceRead& sentence) const
{
    if (!holds(sentence, option, m_exhibit.lexicon)) {
        return false;
    }
    if (const std::string role = role_in(question); !role.empty()) {
        return stand_side_by_side(sentence.words, option, role);
    }
    return share_in(without(content(said_by(question)), content(option)), sentence.content) >= too_much;
}

void Guard::choice(const quiz::Question& question, const quiz::Choice& key)
{
    for (const quiz::Option& option : question.options) {
        const auto hit = std::find_if(m_sentences.begin(), m_sentences.end(), [&](const SentenceRead& sentence) {
            return may_be_right(question, option.text, sentence);
        });
        if (option.text != key.key && hit != m_sentences.end()) {
            fault(question, option.text, *hit);
        }
    }
}

void Guard::refuted(const quiz::Question& question)
{
    const ContentWords said = content(said_by(question));
    const ContentWords changed = without(said, passages(question));
    const ContentWords rest = without(said, changed);
    for (const SentenceRead& sentence : m_sentences) {
        const bool all = share_in(changed, sentence.content) >= 1.0;
        if (all && role_in(question).empty() && share_in(rest, sentence.content) >= too_much) {
            fault(question, fmt::format("{}", fmt::join(changed, " ")), sentence);
        }
    }
}

void Guard::undecided(const quiz::Question& question)
{
    const ContentWords wanted = content(said_by(question));
    for (const SentenceRead& sentence : m_sentences) {
        if (share_in(wanted, sentence.content) >= 1.0) {
            fault(question, "supported", sentence);
        }
    }
}

void Guard::altered(const quiz::Question& question, const quiz::Altered& key)
{
    for (const SentenceRead& sentence : m_sentences) {
        if (may_be_right(question, key.key, sentence)) {
            fault(question, key.key, sentence);
        }
    }
}

}

std::vector<Fault> check_options(const Exhibit& exhibit)
{
    std::vector<Fault> faults;
    for (const quiz::Question& question : exhibit.pack.questions) {
        const bool names = quiz::kind(question) == quiz::Kind::Choice || quiz::kind(question) == quiz::Kind::Short;
        for (std::size_t i = 0; names && i < question.options.size(); ++i) {
            for (std::size_t j = i + 1; j < question.options.size(); ++j) {
                const std::string& a = question.options[i].text;
                const std::string& b = question.options[j].text;
                if (same_thing(a, b, exhibit.lexicon)) {
                    faults.push_back({"option", question.id.value, fmt::format("\"{}\" and \"{}\" may be one", a, b)});
                }
            }
        }
    }
    return faults;
}

std::vector<Fault> check_guard(const Exhibit& exhibit)
{
    Guard guard(exhibit);
    for (const quiz::Question& question : exhibit.pack.questions) {
        if (const auto* choice = std::get_if<quiz::Choice>(&question.body)) {
            guard.choice(question, *choice);
        } else if (const auto* verdict = std::get_if<quiz::VerdictKey>(&question.body)) {
            if (verdict->key == quiz::Verdict::Refuted) {
                guard.refuted(question);
            } else if (verdict->key == quiz::Verdict::NotInArticle) {
                guard.undecided(question);
            }
        } else if (const auto* altered = std::get_if<quiz::Altered>(&question.body)) {
            guard.altered(question, *altered);
        }
    }
    return std::move(guard.faults);
}

}

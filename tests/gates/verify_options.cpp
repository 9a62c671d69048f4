// SPDX-License-Identifier: MIT
#include "gates/content.h"
#include "gates/same_thing.h"
#include "gates/verify.h"
#include "quiz/english.h"
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

/// True when the option is a day of a month that the sentence has, with or without its year.
bool has_day(const SentenceRead& sentence, const std::vector<std::string>& option)
{
    for (std::size_t i = 1; i < option.size(); ++i) {
        const bool day
            = (is_month(option[i]) && option[i - 1].size() <= 2) || (is_month(option[i - 1]) && option[i].size() <= 2);
        if (day && stand_together(sentence.folded, option[i - 1], option[i])) {
            return true;
        }
    }
    return false;
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

/// Words of a claim that are its own: capitalised, or numbers, and not in the passage.
std::vector<std::string> own_words(const quiz::Question& question)
{
    std::vector<std::string> passage;
    for (const std::vector<text::Anchor>& set : question.evidence) {
        for (const text::Anchor& anchor : set) {
            const std::vector<std::string> words = folded_words(anchor.quote);
            passage.insert(passage.end(), words.begin(), words.end());
        }
    }
    std::vector<std::string> result;
    for (const quiz::Token& token : quiz::tokens(question.prompt)) {
        const char first = token.raw.front();
        const bool telling = first < 'a' || quiz::english::is(quiz::english::List::Number, token.folded);
        const bool idle = quiz::english::is(quiz::english::List::Function, token.folded);
        if (telling && !idle && std::find(passage.begin(), passage.end(), token.folded) == passage.end()) {
            result.push_back(token.folded);
        }
    }
    return result;
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

    void fault(const quiz::Question& question, std::string_view option, const SentenceRead& sentence)
    {
        faults.push_back({"guard", question.id.value,
                          fmt::format("\"{}\" may be right for \"{}\": {}", option, question.prompt, sentence.words)});
    }

    const Exhibit& m_exhibit;
    std::vector<SentenceRead> m_sentences;
};

void Guard::choice(const quiz::Question& question, const quiz::Choice& key)
{
    for (const quiz::Option& option : question.options) {
        const ContentWords wanted = without(content(question.prompt), content(option.text));
        const auto hit = std::find_if(m_sentences.begin(), m_sentences.end(), [&](const SentenceRead& sentence) {
            return share_in(wanted, sentence.content) >= too_much && holds(sentence, option.text, m_exhibit.lexicon);
        });
        if (option.text != key.key && hit != m_sentences.end()) {
            fault(question, option.text, *hit);
        }
    }
}

void Guard::refuted(const quiz::Question& question)
{
    const std::vector<std::string> changed = own_words(question);
    ContentWords wanted = content(question.prompt);
    for (const std::string& word : changed) {
        wanted = without(std::move(wanted), content(word));
    }
    for (const SentenceRead& sentence : m_sentences) {
        const bool all = !changed.empty() && std::all_of(changed.begin(), changed.end(), [&](const std::string& word) {
            return std::find(sentence.folded.begin(), sentence.folded.end(), word) != sentence.folded.end();
        });
        if (all && share_in(wanted, sentence.content) >= too_much) {
            fault(question, fmt::format("{}", fmt::join(changed, " ")), sentence);
        }
    }
}

void Guard::undecided(const quiz::Question& question)
{
    const ContentWords wanted = content(question.prompt);
    for (const SentenceRead& sentence : m_sentences) {
        if (share_in(wanted, sentence.content) >= 1.0) {
            fault(question, "supported", sentence);
        }
    }
}

void Guard::altered(const quiz::Question& question, const quiz::Altered& key)
{
    const ContentWords wanted = without(content(question.prompt), content(key.key));
    for (const SentenceRead& sentence : m_sentences) {
        if (share_in(wanted, sentence.content) >= too_much && holds(sentence, key.key, m_exhibit.lexicon)) {
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

// SPDX-License-Identifier: MIT
#include "gates/content.h"
#include "gates/verify.h"
#include "quiz/english.h"
#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <variant>

namespace gates {

namespace {

namespace english = quiz::english;
using english::List;

bool is_letter(char32_t code_point)
{
    return (code_point >= U'a' && code_point <= U'z') || (code_point >= U'A' && code_point <= U'Z')
           || code_point >= 0xC0;
}

/// The place of the mark that closes a quotation in single marks which begins at `open`; nothing where none begins.
std::optional<std::size_t> single_closing(const std::vector<char32_t>& all, std::size_t open)
{
    const auto is_mark = [&all](std::size_t i) { return all[i] == U'\'' || all[i] == U'‘' || all[i] == U'’'; };
    const bool before = open == 0 || all[open - 1] == U' ';
    if (!is_mark(open) || !before || open + 1 >= all.size() || !is_letter(all[open + 1])) {
        return std::nullopt;
    }
    for (std::size_t i = open + 1; i < all.size(); ++i) {
        if (is_mark(i) && all[i - 1] != U' ' && (i + 1 == all.size() || !is_letter(all[i + 1]))) {
            return i;
        }
    }
    return std::nullopt;
}

/// A text outside its quotation marks: what stands between them are the words of someone else.
std::string without_quotations(std::string_view text)
{
    std::string plain;
    bool quoted = false;
    const std::vector<char32_t> all = text::to_code_points(text);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (const auto closing = quoted ? std::nullopt : single_closing(all, i)) {
            plain += std::string(*closing - i + 1, ' ');
            i = *closing;
            continue;
        }
        const bool opens = all[i] == U'“';
        const bool closes = all[i] == U'”';
        const bool turns = all[i] == U'"';
        quoted = opens || (quoted && !closes);
        quoted = turns ? !quoted : quoted;
        plain += quoted || closes || turns ? " " : text::to_utf8(all[i]);
    }
    return plain;
}

template <std::size_t N> bool is_one_of(const std::array<std::string_view, N>& list, std::string_view word)
{
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// The words of a prompt, to be asked what stands around each.
class Words {
public:
    Words(std::string_view text, const syntax::Lexicon& lexicon)
        : m_tokens(quiz::tokens(text)), m_lexicon(lexicon), m_asks(text.ends_with('?'))
    {
    }

    /// True for the words of a question, where "did he" asks for someone else than "he".
    bool asks() const { return m_asks; }

    std::size_t size() const { return m_tokens.size(); }

    std::string_view at(std::size_t i) const
    {
        return i < m_tokens.size() ? std::string_view(m_tokens[i].folded) : std::string_view();
    }

    /// True for initials: US is no "us".
    bool is_abbreviation(std::size_t i) const
    {
        const std::string_view raw = m_tokens[i].raw;
        return raw.size() > 1
               && std::none_of(raw.begin(), raw.end(), [](char letter) { return letter >= 'a' && letter <= 'z'; });
    }

    std::string_view before(std::size_t i) const { return i == 0 ? std::string_view() : at(i - 1); }

    /// Where word `i` begins in the text.
    std::size_t offset(std::size_t i) const { return m_tokens[i].begin; }

    /// True when something before word `i` can be what a pronoun stands for.
    bool has_antecedent(std::size_t i) const
    {
        for (std::size_t j = 0; j < i; ++j) {
            if (is_thing(j)) {
                return true;
            }
        }
        return false;
    }

private:
    /// A name, a noun, or a word that asks for one.
    bool is_thing(std::size_t i) const
    {
        constexpr std::array<std::string_view, 5> asks{"who", "whom", "whose", "which", "what"};
        const std::string_view word = at(i);
        if (is_one_of(asks, word)) {
            return true;
        }
        if (english::is(List::Function, word)) {
            return false;
        }
        const char first = m_tokens[i].raw.front();
        const bool capital = (first >= 'A' && first <= 'Z') || static_cast<unsigned char>(first) >= 0x80U;
        const std::string lemma = m_lexicon.lemma(word, syntax::Word::Noun);
        return (capital && i > 0) || !m_lexicon.names(m_tokens[i].raw).empty() || (m_lexicon.words(lemma) & 1U) != 0;
    }

    std::vector<quiz::Token> m_tokens;
    const syntax::Lexicon& m_lexicon;
    bool m_asks = false;
};

constexpr std::array<std::string_view, 13> moments{"day",    "year",    "time",    "month",   "week",
                                                   "night",  "morning", "evening", "weekend", "moment",
                                                   "summer", "point",   "place"};

bool is_period(std::string_view word)
{
    for (const std::string_view possessive : {"'s", "\u2019s"}) { // "this year's floods"
        word = word.ends_with(possessive) ? word.substr(0, word.size() - possessive.size()) : word;
    }
    return is_one_of(moments, word) || english::is(List::Calendar, word)
           || is_one_of(std::array<std::string_view, 9>{"decade", "century", "season", "winter", "autumn", "spring",
                                                        "morning", "afternoon", "evening"},
                        word);
}

/// True for what stands before the subject of a question.
bool turns_a_question(std::string_view word)
{
    return is_one_of(std::array<std::string_view, 15>{"did", "does", "do", "is", "are", "was", "were", "has", "have",
                                                      "had", "will", "would", "can", "could", "should"},
                     word);
}

/// Points at someone or something that has to be named before; the subject of a question is not what it asks for.
bool is_open_pronoun(const Words& words, std::size_t i)
{
    const std::string_view word = words.at(i);
    const bool pronoun = english::is(List::PersonalPronoun, word) || english::is(List::Possessive, word);
    const bool empty_it = word == "it" && english::is(List::AfterEmptyIt, words.at(i + 1));
    const bool subject = words.asks() && english::is(List::PersonalPronoun, word) && turns_a_question(words.before(i));
    return pronoun && !empty_it && (subject || !words.has_antecedent(i));
}

bool is_speaker(std::string_view word)
{
    return is_one_of(
        std::array<std::string_view, 10>{"i", "me", "my", "mine", "we", "us", "our", "ours", "you", "your"}, word);
}

bool is_open_demonstrative(const Words& words, std::size_t i)
{
    const std::string_view word = words.at(i);
    const std::string_view next = words.at(i + 1);
    if (word == "this" || word == "these" || word == "those") {
        constexpr std::size_t near = 4; // "those opposition factions that", "those banned from the bloc"
        bool told_behind = next == "who" || next == "of" || next.ends_with("ed");
        for (std::size_t behind = i + 2; behind <= i + near; ++behind) {
            told_behind = told_behind || words.at(behind) == "that" || words.at(behind) == "who";
        }
        return !english::is(List::OnScreen, next) && !(word == "those" && told_behind);
    }
    return word == "that" && is_one_of(moments, next);
}

bool is_form_of_be(std::string_view word)
{
    return is_one_of(std::array<std::string_view, 6>{"is", "are", "was", "were", "be", "been"}, word);
}

/// Points at the place or the time of the one who speaks.
bool is_open_place_or_time(const Words& words, std::size_t i)
{
    constexpr std::array<std::string_view, 8> always{"here",      "now",     "ago",      "today",
                                                     "yesterday", "tonight", "tomorrow", "nowadays"};
    const std::string_view word = words.at(i);
    if (word == "there") {
        return !is_form_of_be(words.at(i + 1)) && !is_form_of_be(words.before(i));
    }
    const bool relative = (word == "last" || word == "next") && words.before(i) != "the" && is_period(words.at(i + 1));
    return is_one_of(always, word) || relative;
}

/// The first word of a text that points at nothing; empty when all is said. A passage in the words of a report that is
/// named has its "last year", which points at the day of the report, and its "this", which points at the sentence
/// before.
std::string open_word(std::string_view text, const syntax::Lexicon& lexicon)
{
    const std::string plain = without_quotations(text);
    const bool printed = text.starts_with("From the report");
    const std::size_t frame = quiz::frame_size(plain);
    const Words words(plain, lexicon);
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = words.at(i);
        const bool of_the_day = printed && word != "there" && word != "here" && is_open_place_or_time(words, i);
        const bool this_year = printed && word == "this" && is_period(words.at(i + 1));
        const bool of_sentence_before = printed && words.offset(i) > frame
                                        && plain.substr(frame, words.offset(i) - frame).find(". ") != plain.npos;
        const bool pit = word == "mine" && (words.before(i) == "the" || words.before(i) == "a");
        if (is_open_pronoun(words, i) || (is_speaker(word) && !words.is_abbreviation(i) && !pit)
            || (is_open_demonstrative(words, i) && !this_year && !of_sentence_before)
            || (is_open_place_or_time(words, i) && !of_the_day)) {
            return std::string(words.at(i));
        }
    }
    return {};
}

std::vector<std::string> said_by(const quiz::Question& question)
{
    std::vector<std::string> texts{question.prompt};
    if (const auto* order = std::get_if<quiz::Order>(&question.body)) {
        texts.insert(texts.end(), order->key.begin(), order->key.end());
    }
    return texts;
}

}

std::vector<Fault> check_duplicates(const Exhibit& exhibit)
{
    constexpr double nearly_the_same = 0.8;
    std::vector<Fault> faults;
    std::map<std::string, std::string> prompts; ///< folded, to the id of the first
    std::map<std::string, std::vector<std::pair<std::string, ContentWords>>> alike; ///< by kind and key
    for (const quiz::Question& question : exhibit.pack.questions) {
        const auto [first, fresh] = prompts.emplace(text::folded(question.prompt), question.id.value);
        if (!fresh) {
            faults.push_back({"duplicate", question.id.value, "the same prompt as " + first->second});
        }
        const std::string key = text::folded(quiz::key_text(question));
        auto& others = alike[std::string(quiz::to_string(quiz::kind(question))) + " " + key];
        const ContentWords words = content_words(question.prompt, exhibit.lexicon);
        for (const auto& [id, other] : others) {
            if (fresh && overlap(words, other) >= nearly_the_same) {
                faults.push_back({"duplicate", question.id.value, "nearly the same as " + id + ": " + question.prompt});
            }
        }
        others.emplace_back(question.id.value, words);
    }
    return faults;
}

std::vector<Fault> check_pronouns(const Exhibit& exhibit)
{
    std::vector<Fault> faults;
    for (const quiz::Question& question : exhibit.pack.questions) {
        for (const std::string& text : said_by(question)) {
            if (const std::string word = open_word(text, exhibit.lexicon); !word.empty()) {
                faults.push_back({"pronoun", question.id.value, "\"" + word + "\" points at nothing: " + text});
            }
        }
    }
    return faults;
}

}

// SPDX-License-Identifier: MIT
#include "screens/words.h"

#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>
#include <array>
#include <fmt/core.h>
#include <map>

namespace screens {

namespace {

/// True for letters of Hebrew, Arabic and the scripts between and beside them (Unicode 15, blocks).
bool runs_from_right(char32_t point)
{
    return (point >= 0x0590 && point <= 0x08FF) || (point >= 0xFB1D && point <= 0xFDFF)
           || (point >= 0xFE70 && point <= 0xFEFF);
}

/// What the headline counts.
struct Tally {
    std::size_t asked = 0;
    std::size_t right = 0;
    std::size_t certain = 0;
    std::size_t certain_and_wrong = 0;
    std::size_t guesses = 0;
    std::size_t wrong_guesses = 0;

    std::size_t wrong() const { return asked - right; }
};

Tally tally(const rounds::State& round, rounds::PlayerIndex player)
{
    Tally sum;
    for (const rounds::Attempt& attempt : round.attempts) {
        if (attempt.player != player) {
            continue;
        }
        const bool certain = attempt.confidence == learn::Confidence::Certain;
        const bool guess = attempt.confidence == learn::Confidence::Guess;
        const bool wrong = !attempt.grade.right;
        sum.asked += 1U;
        sum.right += wrong ? 0U : 1U;
        sum.certain += certain ? 1U : 0U;
        sum.certain_and_wrong += certain && wrong ? 1U : 0U;
        sum.guesses += guess ? 1U : 0U;
        sum.wrong_guesses += guess && wrong ? 1U : 0U;
    }
    return sum;
}

std::string times(std::size_t count)
{
    if (count == 1) {
        return "once";
    }
    return count == 2 ? "twice" : fmt::format("{} times", count);
}

/// The half of the headline on how well the player knew what they knew; empty when there is nothing to say.
std::string knew(const Tally& sum)
{
    if (sum.wrong() > 0 && sum.wrong_guesses == sum.wrong()) {
        return ", and knew when you were guessing";
    }
    if (sum.certain_and_wrong > 0) {
        return fmt::format(", and certain {} when you were wrong", times(sum.certain_and_wrong));
    }
    if (sum.certain > 0 && sum.wrong() > 0) {
        return ", and whenever you were certain, you were right";
    }
    if (sum.wrong() == 0 && sum.guesses == sum.asked) {
        return ", and knew more than you thought";
    }
    return {};
}

}

std::string counted(std::size_t count, std::string_view one, std::string_view many)
{
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

std::string signed_points(int points)
{
    if (points == 0) {
        return "0";
    }
    return points > 0 ? fmt::format("+{}", points) : fmt::format("−{}", -points);
}

std::string total_points(int points)
{
    return points < 0 ? signed_points(points) : fmt::format("{}", points);
}

std::string points_in_words(int points)
{
    return total_points(points) + (points == 1 ? " point" : " points");
}

std::string skill_name(quiz::Skill skill)
{
    switch (skill) {
    case quiz::Skill::Who: return "Who";
    case quiz::Skill::When: return "When";
    case quiz::Skill::Where: return "Where";
    case quiz::Skill::HowMany: return "How many";
    case quiz::Skill::Attribution: return "Attribution";
    case quiz::Skill::Support: return "Support";
    case quiz::Skill::Conflict: return "Two sources";
    case quiz::Skill::Source: return "Source";
    }
    return {};
}

std::string task(quiz::Kind kind)
{
    switch (kind) {
    case quiz::Kind::Choice: return "choose one";
    case quiz::Kind::Verdict: return "judge the claim";
    case quiz::Kind::Locate: return "find the sentence";
    default: return {};
    }
}

std::string confidence_name(learn::Confidence confidence)
{
    switch (confidence) {
    case learn::Confidence::Guess: return "A guess";
    case learn::Confidence::FairlySure: return "Fairly sure";
    case learn::Confidence::Certain: return "Certain";
    }
    return {};
}

std::string given_with(learn::Confidence confidence)
{
    switch (confidence) {
    case learn::Confidence::Guess: return "as a guess";
    case learn::Confidence::FairlySure: return "fairly sure";
    case learn::Confidence::Certain: return "certain";
    }
    return {};
}

std::string verdict_name(quiz::Verdict verdict)
{
    switch (verdict) {
    case quiz::Verdict::Supported: return "Supported";
    case quiz::Verdict::Refuted: return "Refuted";
    case quiz::Verdict::NotInArticle: return "Not in the article";
    }
    return {};
}

std::string article_line(const text::Article& article)
{
    std::string line = article.outlet;
    if (article.report) {
        line += " · digest";
    }
    if (article.published) {
        line += " · " + quiz::in_words(*article.published);
    }
    return line;
}

std::string source_line(const text::Article& article)
{
    if (!article.report) {
        return fmt::format("{}, “{}”. {}.", article.outlet, article.title, article.licence);
    }
    if (article.report->headline.empty()) {
        return fmt::format("A digest of a report by {}. {}.", article.report->outlet, article.licence);
    }
    return fmt::format("A digest of “{}”, {}. {}.", article.report->headline, article.report->outlet, article.licence);
}

std::string language_name(const std::string& tag)
{
    static const std::map<std::string, std::string, std::less<>> names
        = {{"ar", "Arabic"},   {"bg", "Bulgarian"},  {"cs", "Czech"},     {"da", "Danish"},  {"de", "German"},
           {"el", "Greek"},    {"en", "English"},    {"es", "Spanish"},   {"fa", "Persian"}, {"fi", "Finnish"},
           {"fr", "French"},   {"he", "Hebrew"},     {"hu", "Hungarian"}, {"it", "Italian"}, {"ja", "Japanese"},
           {"ko", "Korean"},   {"nl", "Dutch"},      {"no", "Norwegian"}, {"pl", "Polish"},  {"pt", "Portuguese"},
           {"ro", "Romanian"}, {"ru", "Russian"},    {"sv", "Swedish"},   {"tr", "Turkish"}, {"uk", "Ukrainian"},
           {"ur", "Urdu"},     {"vi", "Vietnamese"}, {"zh", "Chinese"}};
    const auto found = names.find(tag.substr(0, tag.find('-')));
    return found == names.end() ? tag : found->second;
}

std::string left_out_reasons(const std::vector<LeftOutCount>& counts)
{
    constexpr std::size_t most_reasons = 3;
    std::string words;
    std::size_t others = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (i < most_reasons) {
            words += fmt::format("{}{} because {}", i == 0 ? "" : "; ", counts[i].count, counts[i].reason);
        } else {
            others += counts[i].count;
        }
    }
    return others == 0 ? words : fmt::format("{}; {} for other reasons", words, others);
}

std::string left_out_of_round(const quiz::ReadyPack& pack, const rounds::State& round)
{
    std::vector<LeftOutCount> counts;
    if (round.kinds_left_out > 0) {
        counts.push_back({round.kinds_left_out, kind_not_asked});
    }
    const auto lost = lost_questions(pack);
    counts.insert(counts.end(), lost.begin(), lost.end());
    if (counts.empty()) {
        return {};
    }
    const std::string sum
        = counted(round.kinds_left_out + pack.left_out.size(), "question", "questions") + " of the pack";
    if (counts.size() == 1) {
        return fmt::format("The round leaves out {} because {}.", sum, counts.front().reason);
    }
    return fmt::format("The round leaves out {}: {}.", sum, left_out_reasons(counts));
}

std::string headline(const rounds::State& round, rounds::PlayerIndex player)
{
    const Tally sum = tally(round, player);
    if (sum.asked == 0) {
        return "You stopped before the first receipt.";
    }
    if (sum.right == 0) {
        return "Not one right this time; the receipts say where to look.";
    }
    if (sum.wrong() == 0 && sum.asked > 1) {
        return fmt::format("You were right all {} times{}.", sum.asked, knew(sum));
    }
    return fmt::format("You were right {} of {}{}.", sum.right == 1 ? "once" : times(sum.right), sum.asked, knew(sum));
}

std::string attribution_chain(const text::Article& article, const quiz::Question& question)
{
    std::string chain = article.outlet;
    for (const std::string& source : question.attribution) {
        if (source != article.outlet) {
            chain += " ← " + source;
        }
    }
    return chain;
}

std::string isolated(const std::string& words)
{
    constexpr const char* first_strong_isolate = "\u2068";
    constexpr const char* pop_isolate = "\u2069";
    const auto points = text::to_code_points(words);
    const bool turns = std::any_of(points.begin(), points.end(), runs_from_right);
    return turns ? first_strong_isolate + words + pop_isolate : words;
}

std::string quoted(const text::Text& text, text::Span passage)
{
    const auto first = text.sentence_at(passage.begin);
    const auto last = passage.empty() ? std::nullopt : text.sentence_at({passage.end.value - 1});
    const bool begins_within = first && text.sentences()[first->value].begin < passage.begin;
    const bool ends_within = last && passage.end < text.sentences()[last->value].end;
    return fmt::format("“{}{}{}”", begins_within ? "…" : "", text.slice(passage), ends_within ? "…" : "");
}

}

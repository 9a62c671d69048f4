// SPDX-License-Identifier: MIT
#include "generate/drafted.h"

#include "quiz/wording.h"
#include "text/unicode.h"

#include <algorithm>

namespace generate {

std::string kind_of(const Draft& draft)
{
    const quiz::Kind kind = quiz::kind(draft.question);
    return kind == quiz::Kind::Verdict ? quiz::key_text(draft.question) : std::string(quiz::to_string(kind));
}

bool has_claim(const Draft& draft)
{
    return draft.spot.claim != no_claim;
}

bool asks_for_name(const Draft& draft)
{
    return draft.way == Way::Subject || draft.way == Way::Object || draft.way == Way::Agent;
}

bool is_told_for_itself(const Corpus& corpus, const Draft& draft)
{
    const Reading& reading = corpus.readings[draft.spot.reading];
    const Claim& claim = claim_of(corpus, draft.spot);
    const Mention* subject = mention_at(reading.names, claim.sentence(), claim.clause.subject_head);
    return claim.clause.own_subject && subject != nullptr && subject->form == Mention::Form::Name;
}

bool is_in_lead(const Reading& reading, std::size_t sentence)
{
    constexpr std::size_t fewest = 3;
    constexpr std::size_t share = 5;
    return sentence < std::max(fewest, reading.document.sentences.size() / share);
}

std::string words_to_players(const Draft& draft)
{
    Said said;
    said.text = draft.question.prompt;
    said.in_report = draft.said.in_report;
    return without_report(said);
}

std::size_t words_without_report(const Draft& draft)
{
    return text::words(words_to_players(draft)).size();
}

std::size_t words_of_headline(std::string_view title, std::string_view words)
{
    constexpr std::size_t fewest_letters = 4;
    const std::vector<quiz::Token> tokens = quiz::tokens(title);
    return static_cast<std::size_t>(std::count_if(tokens.begin(), tokens.end(), [words](const quiz::Token& token) {
        return token.folded.size() >= fewest_letters && quiz::stands_in(token.raw, words);
    }));
}

double topic_score(const Corpus& corpus, const Draft& draft)
{
    constexpr double enough = 2;
    const std::string& title = corpus.readings[draft.spot.reading].document.article->title;
    return std::min(1.0, static_cast<double>(words_of_headline(title, words_to_players(draft))) / enough);
}

}

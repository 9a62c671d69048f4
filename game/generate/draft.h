// SPDX-License-Identifier: MIT
#pragma once

#include "generate/corpus.h"
#include "generate/options.h"
#include "generate/say.h"
#include "quiz/question.h"

#include <string>
#include <string_view>
#include <vector>

namespace generate {

/// The way in which a question was made from a claim.
enum class Way {
    Subject,
    Object,
    Agent,
    Place,
    Time,
    Number,
    Speaker,
    Quote,
    Words,
    Role,
    Claim,
    Changed,
    Gap,
    Find,
    Order,
    Compare
};

/// The name of a way for reports and for ids: "subject", "speaker".
std::string_view to_string(Way way);

/// A question on its way into a pack: complete but for its id.
struct Draft {
    quiz::Question question;
    Spot spot;
    Way way = Way::Subject;
    Said said; ///< the prompt as it was put into words
    std::vector<std::size_t> told; ///< sentences of the article that the question shows word for word
    bool part = false; ///< asks whose words a part of a sentence is
    double score = 0; ///< filled in by ranking
};

/// Why no question came of a claim in one way; for authors who ask.
struct Refusal {
    Spot spot;
    Way way = Way::Subject;
    std::string reason;
};

/// What came of the claims.
struct Drafts {
    std::vector<Draft> drafts;
    std::vector<Refusal> refusals;
    std::vector<Spot> contested; ///< claims that another article of the corpus contradicts
};

/// Questions that ask for a name, a time or a number of a claim: choice, and short, number and date where they fit.
void ask_for_slots(const Corpus& corpus, Spot spot, Drafts& out);

/// "Who said: "..."?": whose the words are that an article quotes.
void ask_for_quoted(const Corpus& corpus, std::size_t reading, Drafts& out);

/// "Who is described as ...": someone by a role that the article gives.
void ask_for_roles(const Corpus& corpus, std::size_t reading, Drafts& out);

/// Claims to be judged: supported, refuted, not in the article.
void make_claims(const Corpus& corpus, Spot spot, Drafts& out);

/// A passage around a sentence as the report has it: with a word of that sentence changed that is to be found, or left
/// out to be chosen among others.
void ask_for_printed(const Corpus& corpus, std::size_t reading, std::size_t sentence, Drafts& out);

/// "Which sentence says when ...".
void ask_to_find(const Corpus& corpus, Spot spot, Drafts& out);

/// Events of one article to be put in order.
void ask_for_order(const Corpus& corpus, std::size_t reading, Drafts& out);

/// What an article and those near it say of one thing: the same, not the same, or only one of them says it.
void compare(const Corpus& corpus, std::size_t reading, Drafts& out);

/// A question with what all questions have in common: prompt, evidence of the claim's sentence, attribution, origin.
Draft begin(const Corpus& corpus, Spot spot, Way way, Said said);

/// Evidence: the sentence of the claim, with the words that carry the answer.
text::Anchor evidence(const Corpus& corpus, Spot spot, syntax::Range answer);

/// What the claim says, as a sentence; where it can't be said by itself, that the passage says so.
std::string statement(const Corpus& corpus, Spot spot);

/// "which country", "who": what asks for an entity; empty when nothing does.
std::string_view asking(const Entity& entity);

/// True for a claim on someone's words that has them: "said that ...", and not "said at a meeting".
bool tells_what(const Reading& reading, const Claim& claim);

/// True for "Moscow sent an ambassador", where a capital does what its country does.
bool may_be_country(const Corpus& corpus, Spot spot, const Slot& slot);

/// True for "last year" in "fruit from travellers last year, a fifth less than before": what follows leans on it.
bool stands_in_the_middle(const Reading& reading, const Claim& claim, const Slot& slot);

/// True for "Racing were a rabble" where a name is taken for a person's: its verb says that it is several.
bool is_taken_for_one(const Reading& reading, const Claim& claim, const Slot& slot);

/// Adds to the explanation what the report's own "on Monday" is, where the question or its key has the date instead.
void explain_days(const Corpus& corpus, Draft& draft);

/// Ends a sentence with a full stop, unless an abbreviation has given it one.
void end_sentence(std::string& text);

/// A question around what is said, the report before it where it is named: `In the report "...", who said that ...?`
std::string ask_in_report(std::string said, std::string_view before, std::string_view behind);

/// Notes why nothing came of a claim in one way.
void refuse(Drafts& out, Spot spot, Way way, std::string reason);

/// True for "the audience was already seated" without what happened "when ...".
bool loses_when(const Reading& reading, const Claim& claim, const Said& said);

/// The reason for a claim that does not stand alone: `"the meeting" makes no sense without the article`.
std::string unclear_reason(const Corpus& corpus, Spot spot, const Said& said);

/// True when the article tells the same of somebody else, perhaps in fewer words: "tweeted to Dahl", "Lind tweeted".
bool others_do(const Corpus& corpus, Spot spot);

/// A claim in words as players see it: with the report named before it where it names fewer than three things, because
/// one or two names alone rarely tell what is going on.
std::optional<Said> say_to_players(const Corpus& corpus, Spot spot, const Telling& telling);

/// What was said, without the report named before it.
std::string without_report(const Said& said);

/// What was said as a sentence of its own, without the report named before it: for explanations, which stand beside it.
std::string as_sentence(const Said& said);

/// A claim said as it is told to, when all of it stands alone; else nothing, and a refusal.
std::optional<Said> say_whole(const Corpus& corpus, Spot spot, Way way, const Telling& telling, Drafts& out);

}

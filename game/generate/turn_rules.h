// SPDX-License-Identifier: MIT
#pragma once

#include "syntax/tree.h"

#include <cstddef>

// Where a word stands so that its opposite makes sense there: a function for each way, true for a token that does.

namespace generate::turning {

/// "rose 4 percent": a number tells of what.
bool moves_by_number(const syntax::Tree& tree, std::size_t verb);

/// "opposed the campaign", and not "the evidence opposed the idea".
bool takes_sides(const syntax::Tree& tree, std::size_t verb);

/// "denied that", where no "any" behind it tells so.
bool tells_that(const syntax::Tree& tree, std::size_t verb);

/// "joined the party" and "joined the army", which can be left as well.
bool joins_body(const syntax::Tree& tree, std::size_t verb);

/// "was elected as chairman", where nobody was defeated and nobody voted.
bool is_made_so(const syntax::Tree& tree, std::size_t verb);

/// "3 were injured", and not "killed himself", "malaria killed".
bool befalls(const syntax::Tree& tree, std::size_t token);

/// True where a reason follows, which would be none for the opposite: "rejected it, saying it would ruin them".
bool is_reasoned(const syntax::Tree& tree, std::size_t token);

/// "refused to sell", and not "unable to land because of fog", whose reason would be one for the opposite.
bool is_before_doing(const syntax::Tree& tree, std::size_t token);

/// "overturned the conviction", and not "the overturned carriage".
bool is_of_judgement(const syntax::Tree& tree, std::size_t verb);

/// "voted unanimously" and "unanimously approved".
bool is_voted(const syntax::Tree& tree, std::size_t token);

/// "denounced the plan" and "includes a force".
bool takes_object(const syntax::Tree& tree, std::size_t verb);

/// "began at 10".
bool is_at_time(const syntax::Tree& tree, std::size_t verb);

/// "won the election", and not "won a medal".
bool is_of_contest(const syntax::Tree& tree, std::size_t verb);

/// "lifted the ban" and "opened an inquiry": what can be done the other way round.
bool is_done_to(const syntax::Tree& tree, std::size_t verb);

/// "granted bail" and "granted asylum".
bool is_given(const syntax::Tree& tree, std::size_t verb);

/// "were arrested", and not "arrested on suspicion of fraud", "released on bail".
bool is_taken(const syntax::Tree& tree, std::size_t verb);

/// "was unable to land", and not "an altimeter able to measure".
bool is_able(const syntax::Tree& tree, std::size_t token);

/// "was temporarily closed": an adverb that says how.
bool is_adverb(const syntax::Tree& tree, std::size_t token);

/// "rose slightly", and not "slightly hurt".
bool is_of_change(const syntax::Tree& tree, std::size_t token);

/// "voted against the bill".
bool is_of_vote(const syntax::Tree& tree, std::size_t token);

/// Most words: not before what another verb would need otherwise.
bool stands_free(const syntax::Tree& tree, std::size_t token);

/// "the oldest winner", where no number beside it may be an age: an 81-year-old is not the youngest.
bool is_of_no_age(const syntax::Tree& tree, std::size_t token);

/// "the lowest oxygen concentrations" and "higher than", and not "higher education", "part of a larger tour", "the
/// lower beams".
bool compares(const syntax::Tree& tree, std::size_t token);

/// "longer than", "a longer runway", and not "no longer", "longer hours".
bool measures(const syntax::Tree& tree, std::size_t token);

/// "two weeks", and not "three weeks old".
bool is_length(const syntax::Tree& tree, std::size_t token);

/// "the second woman to" and "for the third time", and not "first lady", "the second case", "their second match".
bool counts_in_order(const syntax::Tree& tree, std::size_t token);

/// "former president", and not "the former", "former Yugoslavia", "a former president".
bool is_before_office(const syntax::Tree& tree, std::size_t token);

/// "Republican senators" and "the Democratic Party", and not "the Democratic Republic", "Republican Lee".
bool is_of_party(const syntax::Tree& tree, std::size_t token);

/// "it is possible that", and not "a possible link", "the best way possible".
bool is_judged_so(const syntax::Tree& tree, std::size_t token);

/// "unlikely to", and not "the most likely source".
bool is_not_most(const syntax::Tree& tree, std::size_t token);

/// "tested positive".
bool is_tested(const syntax::Tree& tree, std::size_t token);

/// "a major fire".
bool is_before_noun(const syntax::Tree& tree, std::size_t token);

/// "a gold medal" and "won silver".
bool is_won(const syntax::Tree& tree, std::size_t token);

/// "is unconstitutional", and not "an unconstitutional law".
bool is_before_no_noun(const syntax::Tree& tree, std::size_t token);

/// "after the victory", and not "a victory over Spain".
bool is_no_victory_over(const syntax::Tree& tree, std::size_t token);

/// "was common in", "is safe", and not "common sense", "it is easy to say".
bool is_told_of_it(const syntax::Tree& tree, std::size_t token);

/// "previously unknown".
bool is_previous(const syntax::Tree& tree, std::size_t token);

/// "a loss of 4 million".
bool is_of_amount(const syntax::Tree& tree, std::size_t token);

/// "a large crowd", "a low turnout".
bool is_of_measure(const syntax::Tree& tree, std::size_t token);

/// "more likely than", and not "more than", "no more".
bool is_of_degree(const syntax::Tree& tree, std::size_t token);

/// "southern Kenya", and not "Florida in the southeastern United States", where the place tells.
bool is_quarter(const syntax::Tree& tree, std::size_t token);

/// "was found alive".
bool is_found_so(const syntax::Tree& tree, std::size_t token);

/// "the majority of voters", and not "by a majority of 40".
bool is_share(const syntax::Tree& tree, std::size_t token);

/// "the hottest summer", where no temperature is told beside it.
bool is_of_no_degree(const syntax::Tree& tree, std::size_t token);

}

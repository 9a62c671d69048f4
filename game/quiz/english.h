// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

/// The English word lists of the rules on style.
namespace quiz::english {

enum class List {
    Function, ///< words without a thing behind them: prepositions, auxiliaries, verbs of saying and doing
    Negative, ///< not, never, nobody; n't is an ending and no word
    Absolute, ///< leaves no exception: always, never, only, all
    VagueFrequency, ///< readers take it differently: often, sometimes
    Determiner, ///< a noun comes after it: the, a, which; possessives and numbers do the same
    PersonalPronoun, ///< he, she, they, it and their object forms
    Possessive, ///< his, her, its, their
    AsksForPerson, ///< who, whom, whose
    OnScreen, ///< what "this" may point at: article, report, events
    AfterEmptyIt, ///< "it" stands for nothing before it: "did it take", "is it true"
    Calendar, ///< names of months and weekdays, less may and march, which are verbs too
    AroundDate, ///< can stand in a date or a time of day: on, early, a.m., may
    Number, ///< two, dozens, half
    Hedge, ///< makes a number inexact or leads up to it: about, nearly, at, least
    NameParticle, ///< a small word within or before a name: of, the, al, von
};

/// True when a folded word is on a list.
bool is(List list, std::string_view folded);

/// True for "all of the above" and its like.
bool refers_to_options(std::string_view folded_option);

}

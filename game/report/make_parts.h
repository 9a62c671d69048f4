// SPDX-License-Identifier: MIT
#pragma once

#include "report/report.h"

/// The parts of `make`.
namespace report {

/// A passage with what stands around it.
Passage passage_of(const quiz::ReadyPack& pack, const quiz::Question& question, const quiz::Passage& passage,
                   const base::Language& tr);

/// What becomes of the question of a turn.
Counting counting_of(const room::State& state, room::TurnIndex turn);

/// True when the question of a turn counts for a student: they were there, and its receipt was shown.
bool counts_for(const room::State& state, const room::Student& student, room::TurnIndex turn);

/// The students of a room with all their receipts.
std::vector<Student> students_of(const quiz::ReadyPack& pack, const room::State& state, Names names,
                                 const base::Language& tr);

/// The questions of a room with what these students made of them.
std::vector<Item> items_of(const quiz::ReadyPack& pack, const room::State& state, const std::vector<Student>& students,
                           const base::Language& tr);

/// What the answers of a question were, grouped.
void put_picked(Item& item, const quiz::Question& question, std::size_t index, const std::vector<Student>& students,
                const base::Language& tr);

}

// SPDX-License-Identifier: MIT
#pragma once

#include "report/markup.h"
#include "report/report.h"

/// The parts of the page, and what they share.
namespace report {

/// How the class as a whole did.
Markup class_part(const Report& report, const base::Language& tr);

/// What to take up again first; nothing where everything went well or too little is known.
Markup again_part(const Report& report, const base::Language& tr);

/// Every question with its passage.
Markup items_part(const Report& report, const base::Language& tr);

/// All students in one table, and the teams.
Markup roster_part(const Report& report, const base::Language& tr);

/// A page for each student.
Markup student_pages(const Report& report, const base::Language& tr);

/// How to read the figures.
Markup notes_part(const Report& report, const base::Language& tr);

/// Words of the pack, in its language and not in the page's.
Markup of_pack(const Report& report, std::string_view name, Attributes attributes, std::string_view text);

/// Words that may run the other way than those around them.
std::string isolated(std::string_view text);

/// Where a passage comes from: headline, outlet, date, and on whose word.
Markup source_lines(const Source& source);

/// "19 of 28", and the share where there is one.
std::string count_of(const base::Language& tr, std::size_t some, std::size_t all);

/// The answer that would have been right, as a sentence; empty for a sentence to be found.
std::string key_sentence(const base::Language& tr, const Item& item);

/// A cell that is the head of its row, of its column, or of a column of figures.
Markup row_head(const Markup& inside);
Markup column_head(std::string_view text);
Markup figure_head(std::string_view text);

/// The place of a head over a column of bars, which say nothing that the figures beside them do not.
Markup no_head();

/// A cell with a figure.
Markup figure_cell(std::string_view text);

}

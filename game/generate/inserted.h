// SPDX-License-Identifier: MIT
#pragma once

#include "generate/document.h"
#include "syntax/parser.h"

namespace generate {

/// Parses sentences in which no clause is certain once more, without what is inserted in them between commas: "Dahl,
/// who died in 2003, turned down three offers", "... at the mill, which had closed", "... at four, the police said".
/// What was left out is put back under the word that it belongs to, with the arcs that it had. A sentence in which that
/// makes no clause certain keeps its tree.
void parse_around_insertions(Document& document, const syntax::Parser& parser);

}

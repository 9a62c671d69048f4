// SPDX-License-Identifier: MIT
#pragma once

#include "generate/corpus.h"
#include "generate/draft.h"
#include "generate/quote.h"
#include "text/anchor.h"

#include <cstddef>
#include <vector>

namespace generate {

/// The sentences of a quotation; the one that tells who speaks, and the one that names the speaker, where those are
/// others.
std::vector<text::Anchor> evidence_of(const Reading& reading, const Quote& quote);

/// The words of content of a quotation, sorted, each once.
Content content_of_quote(const Corpus& corpus, std::size_t reading, const Quote& quote);

/// How much a quotation tells: by its words of content, those of the headline three times.
std::size_t weight_of(const Corpus& corpus, std::size_t reading, const Quote& quote);

/// "Which of these statements did Ana Reis make?": words that an article quotes, each of somebody else.
void ask_for_words(const Corpus& corpus, std::size_t reading, const std::vector<Quote>& quotes, Drafts& out);

}

// SPDX-License-Identifier: MIT
#pragma once

#include "generate/view.h"
#include "syntax/parser.h"
#include "text/article.h"

#include <cstddef>
#include <string_view>
#include <vector>

namespace generate {

/// How much of a sentence stands between quotation marks.
enum class Quoting { None, Part, Whole };

/// A sentence of an article, parsed.
struct Sentence {
    text::Span span; ///< in the article
    text::ParagraphIndex paragraph;
    View view;
    syntax::Tree tree; ///< of `view.text`
    std::vector<syntax::Range> quoted; ///< tokens that stand between quotation marks, in order
    Quoting quoting = Quoting::None;
};

/// An article with its sentences. The article must outlive it.
struct Document {
    const text::Article* article = nullptr;
    std::vector<Sentence> sentences;
};

/// The sentences of an article, with the tokens of their views and no tags or arcs. Sentences of 8 kB and more have
/// an empty view.
Document split(const text::Article& article);

/// Parses the sentences of an article. Sentences of more than `syntax::longest_sentence` tokens have no tree.
Document analyse(const text::Article& article, const syntax::Parser& parser);

/// A place in a document: a sentence and a range of its tokens.
struct Place {
    std::size_t sentence = 0;
    syntax::Range tokens;

    bool operator==(const Place&) const = default;
};

/// The words at a place, as the article has them; none for an empty range.
std::string_view words(const Document& document, const Place& place);

/// The stretch of the article at a place, from its first token to its last: marks and brackets between them are in it,
/// those around them are not.
text::Span span(const Document& document, const Place& place);

/// True when a token stands between quotation marks.
bool is_quoted(const Sentence& sentence, std::size_t token);

}

// SPDX-License-Identifier: MIT
#pragma once

#include "generate/document.h"
#include "text/article.h"

#include <memory>
#include <string>
#include <string_view>

namespace support {

/// A text with its sentences and their tokens, without a parser.
struct SplitText {
    std::unique_ptr<text::Article> article; ///< where it stays when the struct is moved
    generate::Document document;

    const generate::Sentence& sentence(std::size_t i = 0) const { return document.sentences.at(i); }

    /// The words at a range of tokens, as the text has them.
    std::string words(syntax::Range tokens, std::size_t sentence = 0) const
    {
        return std::string(generate::words(document, {sentence, tokens}));
    }
};

inline SplitText split_text(std::string_view body)
{
    SplitText result;
    result.article = std::make_unique<text::Article>();
    if (auto text = text::Text::from_body(body)) {
        result.article->text = std::move(*text);
    }
    result.document = generate::split(*result.article);
    return result;
}

}

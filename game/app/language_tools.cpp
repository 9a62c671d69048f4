// SPDX-License-Identifier: MIT
#include "app/language_tools.h"

#include <utility>

namespace app {

base::Result<LanguageTools> open_language_tools(const Paths& paths)
{
    auto lexicon_file = MappedFile::open(paths.lexicon);
    if (!lexicon_file) {
        return base::fail(lexicon_file.error());
    }
    auto model_file = MappedFile::open(paths.assets + "/models/english.model");
    if (!model_file) {
        return base::fail(model_file.error());
    }
    auto lexicon = syntax::Lexicon::open(lexicon_file->bytes());
    if (!lexicon) {
        return base::fail(lexicon.error());
    }
    auto kept = std::make_unique<syntax::Lexicon>(std::move(*lexicon));
    auto parser = syntax::Parser::open(model_file->bytes(), *kept);
    if (!parser) {
        return base::fail(parser.error());
    }
    return LanguageTools{std::move(*lexicon_file), std::move(*model_file), std::move(kept), std::move(*parser)};
}

}

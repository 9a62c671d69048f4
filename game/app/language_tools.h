// SPDX-License-Identifier: MIT
#pragma once

#include "app/mapped_file.h"
#include "app/paths.h"
#include "base/result.h"
#include "syntax/parser.h"

#include <memory>

namespace app {

/// The lexicon and the parser of English, over files that stay mapped as long as this lives.
struct LanguageTools {
    MappedFile lexicon_file;
    MappedFile model_file;
    std::unique_ptr<syntax::Lexicon> lexicon; ///< stays where it is, for the parser points to it
    syntax::Parser parser;
};

/// Opens them where the installation has them; an error that names the file which is missing or broken.
base::Result<LanguageTools> open_language_tools(const Paths& paths);

}

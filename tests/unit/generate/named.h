// SPDX-License-Identifier: MIT
#pragma once

#include "generate/names.h"
#include "support/english.h"
#include "support/make.h"
#include "support/read_file.h"

#include <algorithm>
#include <doctest/doctest.h>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// Articles of a few sentences, read with the real parser and lexicon.
namespace named {

/// The lexicon that the build made and the parser of the model in the tree, opened once.
struct English {
    const syntax::Lexicon& lexicon = support::english();
    std::string model = support::read_file(RECEIPTS_SOURCE_DIR "/assets/models/english.model");
    syntax::Parser parser = syntax::Parser::open(support::as_bytes(model), lexicon).value();
};

inline const English& english()
{
    static const English opened;
    return opened;
}

/// The names of a body of text.
struct Story {
    explicit Story(std::string_view body)
        : article(std::make_unique<text::Article>(make::article("story", body))),
          document(generate::analyse(*article, english().parser)),
          names(generate::find_names(document, english().lexicon))
    {
    }

    std::unique_ptr<text::Article> article; ///< stays where it is: the document points to it
    generate::Document document;
    generate::Names names;

    /// The entity that has this among its aliases; a failed test when none has.
    const generate::Entity& entity(std::string_view alias) const
    {
        const auto* found = find(alias);
        REQUIRE_MESSAGE(found != nullptr, alias);
        return *found;
    }

    const generate::Entity* find(std::string_view alias) const
    {
        const auto has = [&](const generate::Entity& each) {
            return std::find(each.aliases.begin(), each.aliases.end(), alias) != each.aliases.end();
        };
        const auto found = std::find_if(names.entities.begin(), names.entities.end(), has);
        return found == names.entities.end() ? nullptr : &*found;
    }

    /// What the first pronoun spelled like this stands for; empty when it is left open.
    std::string meant_by(std::string_view pronoun) const
    {
        for (const auto& mention : names.mentions) {
            const bool is_pronoun = mention.form == generate::Mention::Form::Pronoun
                                    || mention.form == generate::Mention::Form::Possessive;
            if (is_pronoun && generate::words(document, mention.place) == pronoun) {
                return names.entities[mention.entity].name;
            }
        }
        return {};
    }

    std::size_t pronouns() const
    {
        return static_cast<std::size_t>(
            std::count_if(names.mentions.begin(), names.mentions.end(), [](const generate::Mention& each) {
                return each.form == generate::Mention::Form::Pronoun
                       || each.form == generate::Mention::Form::Possessive;
            }));
    }
};

inline bool has(const std::vector<std::string>& list, std::string_view words)
{
    return std::find(list.begin(), list.end(), words) != list.end();
}

}

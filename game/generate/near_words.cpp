// SPDX-License-Identifier: MIT
#include "generate/near_words.h"

#include "generate/tree_walk.h"

#include <algorithm>

namespace generate {

using syntax::Tree;
using syntax::Upos;
using syntax::Xpos;

bool is_in(std::string_view line, std::string_view word)
{
    for (std::size_t at = word.empty() ? line.npos : line.find(word); at != line.npos; at = line.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if ((at == 0 || line[at - 1] == ' ') && (end == line.size() || line[end] == ' ')) {
            return true;
        }
    }
    return false;
}

std::string word_at(const Tree& tree, std::size_t token)
{
    return token < tree.size() ? lower(tree.word(token)) : std::string();
}

std::string next_word(const Tree& tree, std::size_t token)
{
    return word_at(tree, token + 1);
}

std::string word_before(const Tree& tree, std::size_t token)
{
    return token > 0 ? lower(tree.word(token - 1)) : std::string();
}

Xpos tag_behind(const Tree& tree, std::size_t token)
{
    return token + 1 < tree.size() ? tree.tags[token + 1].xpos : Xpos::Comma;
}

bool is_noun_behind(const Tree& tree, std::size_t token)
{
    return token + 1 < tree.size() && tree.tags[token + 1].upos == Upos::Noun;
}

bool is_near(const Tree& tree, std::size_t token, std::size_t near, std::string_view line)
{
    for (std::size_t each = token + 1; each < std::min(tree.size(), token + near); ++each) {
        if (is_in(line, word_at(tree, each))) {
            return true;
        }
    }
    return false;
}

}

// SPDX-License-Identifier: MIT
#include "syntax/parser.h"

#include "syntax/model.h"
#include "syntax/tagger.h"
#include "syntax/transition_parser.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace syntax {

struct Parser::Model {
    Learned learned;
    const Lexicon* lexicon = nullptr;
};

namespace {

/// Turns a tree of the reversed sentence around.
Ballots reversed(Ballots ballots)
{
    std::reverse(ballots.begin(), ballots.end());
    for (Ballot& ballot : ballots) {
        ballot.head = ballot.head == root_head ? root_head : static_cast<int>(ballots.size()) - 1 - ballot.head;
    }
    return ballots;
}

/// The trees that the members of one direction give a sentence, in the order of the text.
std::vector<Ballots> parse_all(const std::vector<Form>& forms, const std::vector<TagChoice>& tags,
                               const Learned& learned, Direction direction)
{
    const Context context = context_of(forms, tags, learned.kinds);
    std::vector<Ballots> members = parse_greedily(context, learned.parsers[static_cast<std::size_t>(direction)]);
    if (direction == Direction::Backwards) {
        std::transform(members.begin(), members.end(), members.begin(), reversed);
    }
    return members;
}

/// For each token whether it is formed as the past of most verbs is: "walked".
std::vector<bool> regular_forms(const Tree& tree)
{
    std::vector<bool> regular;
    for (std::size_t token = 0; token < tree.size(); ++token) {
        regular.push_back(tree.word(token).ends_with("ed"));
    }
    return regular;
}

std::vector<std::int16_t> heads_of(const Ballots& ballots)
{
    std::vector<std::int16_t> heads;
    for (const Ballot& ballot : ballots) {
        heads.push_back(static_cast<std::int16_t>(ballot.head));
    }
    return heads;
}

void add_arcs(Tree& tree, const std::vector<Ballots>& members)
{
    tree.arcs = vote(members);
    for (const Ballots& ballots : members) {
        tree.members.push_back(heads_of(ballots));
    }
}

}

Parser::Parser(std::unique_ptr<Model> model) : m_model(std::move(model)) { }

Parser::Parser(Parser&&) noexcept = default;
Parser& Parser::operator=(Parser&&) noexcept = default;
Parser::~Parser() = default;

base::Result<Parser> Parser::open(std::span<const std::byte> model, const Lexicon& lexicon)
{
    auto learned = open_model(model);
    if (!learned) {
        return base::fail(learned.error());
    }
    return Parser(std::make_unique<Model>(Model{std::move(*learned), &lexicon}));
}

Tree Parser::parse(std::string_view sentence) const
{
    return parse(sentence, tokenize(sentence));
}

Tree Parser::parse(std::string_view sentence, std::vector<Token> tokens) const
{
    Tree tree{std::string(sentence), std::move(tokens), {}, {}, {}};
    if (tree.tokens.empty() || tree.tokens.size() > longest_sentence) {
        return tree;
    }
    const Learned& learned = m_model->learned;
    std::vector<Form> forms = forms_of(sentence, tree.tokens, learned.vocabulary, *m_model->lexicon);
    std::vector<TagChoice> tags = tag(forms, learned.taggers, learned.kinds);
    if (sentence.ends_with('.')) {
        require_finite(tags, learned.kinds, regular_forms(tree));
    }
    for (const TagChoice& choice : tags) {
        tree.tags.push_back(learned.tags[choice.tag]);
    }
    std::vector<Ballots> members = parse_all(forms, tags, learned, Direction::Forwards);
    std::reverse(forms.begin(), forms.end());
    std::reverse(tags.begin(), tags.end());
    std::vector<Ballots> backwards = parse_all(forms, tags, learned, Direction::Backwards);
    std::move(backwards.begin(), backwards.end(), std::back_inserter(members));
    add_arcs(tree, members);
    return tree;
}

}

// SPDX-License-Identifier: MIT
#include "syntax/parser_features.h"

#include <algorithm>

namespace syntax {

namespace {

using enum Atom;

// Values of what is not there; tags and relations have lower ones.
constexpr std::uint64_t no_tag = 250; ///< and 251 for the root, 252 for what lies behind it
constexpr std::uint64_t no_relation = 98;
constexpr std::uint64_t no_token = 99;
constexpr std::uint64_t no_set = ~std::uint64_t{0};
constexpr std::uint64_t no_count = 9;

/// Reads the atoms of one state.
class Reader {
public:
    Reader(const State& state, const Context& context) : m_state(state), m_context(context) { }

    void tokens();
    void children();
    void sets();
    void distances();
    void neighbours();
    void between();
    const AtomValues& values() const { return m_values; }

private:
    void set(Atom atom, std::uint64_t value) { m_values[static_cast<std::size_t>(atom)] = value; }
    void set_word(Atom word, Atom tag, int token);
    void set_child(Atom word, Atom tag, Atom relation, int token);

    bool is_token(int token) const { return token >= 0 && token < m_state.size; }
    bool is_node(int token) const { return token >= 0 && token <= m_state.size; }
    const Form& form(int token) const { return m_context.forms[static_cast<std::size_t>(token)]; }
    const Node& node(int token) const { return m_state.nodes[static_cast<std::size_t>(token)]; }

    std::uint64_t word(int token) const;
    std::uint64_t tag(int token) const;
    std::uint64_t doubt(int token) const;
    std::uint64_t tag_beside(int token, int step) const { return token < 0 ? no_tag : tag(token + step); }
    std::uint64_t suffix(int token) const { return is_token(token) ? form(token).suffixes[2] : 3U; }
    std::uint64_t shape(int token) const { return is_token(token) ? form(token).shape : 3U; }
    std::uint64_t relation(int token) const;
    int child(int token, int Node::*which) const { return is_node(token) ? node(token).*which : -1; }
    std::uint64_t set_of(int token, std::uint64_t Node::*which) const;
    std::uint64_t count_of(int token, int Node::*which) const;
    std::uint64_t marks_between(int left, int right) const;

    const State& m_state;
    const Context& m_context;
    int m_s0 = m_state.below(0);
    int m_s1 = m_state.below(1);
    int m_s2 = m_state.below(2);
    int m_n0 = m_state.next;
    AtomValues m_values{};
};

std::uint64_t Reader::word(int token) const
{
    if (is_token(token)) {
        return form(token).word;
    }
    return token < 0 ? 11U : token == m_state.size ? 12U : 13U;
}

std::uint64_t Reader::tag(int token) const
{
    if (is_token(token)) {
        return m_context.tags[static_cast<std::size_t>(token)].tag;
    }
    return token < 0 ? no_tag : token == m_state.size ? no_tag + 1 : no_tag + 2;
}

/// The tag that a token might have instead; its own value where there is no doubt.
std::uint64_t Reader::doubt(int token) const
{
    if (!is_token(token)) {
        return no_tag;
    }
    const TagChoice& choice = m_context.tags[static_cast<std::size_t>(token)];
    return choice.other == choice.tag ? no_tag + 1 : choice.other;
}

std::uint64_t Reader::relation(int token) const
{
    if (!is_node(token)) {
        return no_token;
    }
    return node(token).relation < 0 ? no_relation : static_cast<std::uint64_t>(node(token).relation);
}

std::uint64_t Reader::set_of(int token, std::uint64_t Node::*which) const
{
    return is_node(token) ? node(token).*which : no_set;
}

std::uint64_t Reader::count_of(int token, int Node::*which) const
{
    return is_node(token) ? static_cast<std::uint64_t>(std::min(4, node(token).*which)) : no_count;
}

void Reader::set_word(Atom word_atom, Atom tag_atom, int token)
{
    set(word_atom, word(token));
    set(tag_atom, tag(token));
}

void Reader::set_child(Atom word_atom, Atom tag_atom, Atom relation_atom, int token)
{
    set_word(word_atom, tag_atom, token);
    set(relation_atom, relation(token));
}

void Reader::tokens()
{
    set_word(S0w, S0p, m_s0);
    set_word(S1w, S1p, m_s1);
    set_word(S2w, S2p, m_s2);
    set_word(N0w, N0p, m_n0);
    set_word(N1w, N1p, m_n0 + 1);
    set_word(N2w, N2p, m_n0 + 2);
    set(N3p, tag(m_n0 + 3));
    set(S0q, doubt(m_s0));
    set(S1q, doubt(m_s1));
    set(N0q, doubt(m_n0));
    set(N1q, doubt(m_n0 + 1));
    set(S0suf, suffix(m_s0));
    set(S1suf, suffix(m_s1));
    set(N0suf, suffix(m_n0));
    set(S0shape, shape(m_s0));
    set(N0shape, shape(m_n0));
}

void Reader::children()
{
    set_child(S0lw, S0lp, S0ld, child(m_s0, &Node::left));
    set_child(S0rw, S0rp, S0rd, child(m_s0, &Node::right));
    set_child(S0r2w, S0r2p, S0r2d, child(m_s0, &Node::right2));
    set_child(S1lw, S1lp, S1ld, child(m_s1, &Node::left));
    set_child(S1rw, S1rp, S1rd, child(m_s1, &Node::right));
    set_child(N0lw, N0lp, N0ld, child(m_n0, &Node::left));
    set(S0l2p, tag(child(m_s0, &Node::left2)));
    set(S1r2p, tag(child(m_s1, &Node::right2)));
    set(N0l2p, tag(child(m_n0, &Node::left2)));
}

void Reader::sets()
{
    set(S0L, set_of(m_s0, &Node::left_relations));
    set(S0R, set_of(m_s0, &Node::right_relations));
    set(S1L, set_of(m_s1, &Node::left_relations));
    set(S1R, set_of(m_s1, &Node::right_relations));
    set(N0L, set_of(m_n0, &Node::left_relations));
    set(S0lefts, count_of(m_s0, &Node::lefts));
    set(S0rights, count_of(m_s0, &Node::rights));
    set(S1rights, count_of(m_s1, &Node::rights));
    set(N0lefts, count_of(m_n0, &Node::lefts));
}

/// Far distances differ little: 0 to 5, 6-7, 8-10, 11-15, 16-25, more.
std::uint64_t binned(int distance)
{
    constexpr std::array limits = {0, 1, 2, 3, 4, 5, 7, 10, 15, 25};
    return static_cast<std::uint64_t>(std::lower_bound(limits.begin(), limits.end(), distance) - limits.begin());
}

void Reader::distances()
{
    set(dist0, m_s0 < 0 ? 0 : binned(m_n0 - m_s0));
    set(dist1, m_s1 < 0 ? 0 : binned(m_s0 - m_s1));
    set(depth, std::min<std::uint64_t>(6, m_state.stack.size()));
}

void Reader::neighbours()
{
    set(S0after, tag_beside(m_s0, 1));
    set(S0before, tag_beside(m_s0, -1));
    set(N0before, tag(m_n0 - 1));
    set(S1after, tag_beside(m_s1, 1));
}

/// How often something is counted from `begin` up to, but not at, `end`; 3 stands for more.
std::uint64_t counted(const std::vector<int>& before, int begin, int end)
{
    const int count = before[static_cast<std::size_t>(end)] - before[static_cast<std::size_t>(begin)];
    return static_cast<std::uint64_t>(std::clamp(count, 0, 3));
}

std::uint64_t Reader::marks_between(int left, int right) const
{
    if (left < 0) {
        return no_count * 5 + no_count;
    }
    return counted(m_context.commas, left, right) * 5 + counted(m_context.verbs, left + 1, right);
}

void Reader::between()
{
    set(marks0, marks_between(m_s0, m_n0));
    set(marks1, marks_between(m_s1, m_s0));
    set(quotes0, m_s0 < 0 ? no_count : counted(m_context.quotes, m_s0, m_n0));
    const int after = std::min(m_n0 + 1, m_state.size);
    set(verbs_left, counted(m_context.verbs, after, m_state.size));
    set(finite, counted(m_context.finite, 0, m_n0) * 4 + counted(m_context.finite, after, m_state.size));
    set(quoted, static_cast<std::uint64_t>(m_context.quotes[static_cast<std::size_t>(m_n0)]) % 2);
}

}

Context context_of(std::span<const Form> forms, std::span<const TagChoice> tags, const TagKinds& kinds)
{
    Context context{forms, tags, {0}, {0}, {0}, {0}};
    const auto count = [](std::vector<int>& before, bool here) { before.push_back(before.back() + (here ? 1 : 0)); };
    for (std::size_t i = 0; i < forms.size(); ++i) {
        count(context.commas, forms[i].mark == Mark::Comma);
        count(context.quotes, forms[i].mark == Mark::Quote);
        count(context.verbs, kinds.verbal[tags[i].tag]);
        count(context.finite, kinds.finite[tags[i].tag]);
    }
    return context;
}

AtomValues atoms_of(const State& state, const Context& context)
{
    Reader reader(state, context);
    reader.tokens();
    reader.children();
    reader.sets();
    reader.distances();
    reader.neighbours();
    reader.between();
    return reader.values();
}

void parser_features(const State& state, const Context& context, std::span<const std::uint8_t> templates,
                     std::vector<std::uint64_t>& keys)
{
    join_atoms<Atom>(atoms_of(state, context), parser_templates(), templates, keys);
}

}

// SPDX-License-Identifier: MIT
#include "syntax/tagger.h"

#include "syntax/hash.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>

namespace syntax {

namespace {

/// The values that features are made of. 0 is the token, L1 and L2 are before it, R1 and R2 after it; t1 and t2 are
/// the tags before it, tv that of the last verb; suf and pre are endings and beginnings of so many characters.
enum class Atom : std::uint8_t {
    None,
    t1,
    t2,
    tv,
    lower,
    exact,
    w0,
    wL1,
    wL2,
    wR1,
    wR2,
    w_last,
    suf1,
    suf2,
    suf3,
    suf4,
    suf5,
    pre1,
    pre2,
    pre3,
    pre4,
    sufL1,
    sufR1,
    sufR2,
    shape0,
    shapeL1,
    shapeR1,
    dict0,
    dictR1,
    dictR2,
    capital,
    first,
    Count,
};

using Values = std::array<std::uint64_t, static_cast<std::size_t>(Atom::Count)>;

constexpr auto templates = [] {
    using enum Atom;
    using T = Template<Atom>;
    return std::array{
        // The word itself.
        T{},
        T{w0},
        T{lower},
        T{exact},
        T{suf1},
        T{suf2},
        T{suf3},
        T{suf4},
        T{suf5},
        T{pre1},
        T{pre2},
        T{pre3},
        T{pre4},
        T{shape0},
        T{shape0, first},
        T{shapeL1, shape0},
        T{shape0, shapeR1},
        T{pre2, suf3},
        // The tags before it.
        T{t1},
        T{t1, t2},
        T{t1, w0},
        T{t1, t2, w0},
        T{t1, suf3},
        T{t1, wR1},
        T{t1, sufR1},
        T{t2, t1, suf3},
        T{t1, w0, wR1},
        // The last verb.
        T{tv},
        T{tv, suf3},
        T{tv, t1, suf3},
        T{tv, w0},
        T{tv, dict0},
        T{tv, t1, dict0},
        T{tv, dict0, dictR1},
        // The words around it.
        T{wL1},
        T{wL2},
        T{wR1},
        T{wR2},
        T{wL1, w0},
        T{w0, wR1},
        T{sufL1},
        T{sufR1},
        T{sufR2},
        T{wR1, wR2},
        T{suf3, sufR1},
        T{wL1, wR1},
        T{w0, sufR1, sufR2},
        T{w0, w_last},
        // What the dictionary says.
        T{dict0},
        T{dict0, t1},
        T{dict0, dictR1},
        T{dict0, capital, first},
        T{t1, dict0, dictR1},
        T{dictR1},
        T{dict0, suf3},
        T{dictR1, dictR2},
        T{t1, t2, dict0},
        T{dict0, capital, t1},
        T{w0, dictR1},
    };
}();

static_assert(templates.size() <= most_features);

constexpr auto all_templates = [] {
    std::array<std::uint8_t, templates.size()> all{};
    std::iota(all.begin(), all.end(), std::uint8_t{0});
    return all;
}();

/// The forms around a token; those beyond the ends have values of their own.
class Around {
public:
    Around(std::span<const Form> forms, std::size_t at) : m_forms(forms), m_at(static_cast<std::ptrdiff_t>(at)) { }

    template <class Read> std::uint64_t value(std::ptrdiff_t step, Read read) const
    {
        const std::ptrdiff_t at = m_at + step;
        if (at < 0) {
            return 1;
        }
        return at < std::ssize(m_forms) ? read(m_forms[static_cast<std::size_t>(at)]) : 2U;
    }

    std::uint64_t word(std::ptrdiff_t step) const
    {
        return value(step, [](const Form& form) { return form.word; });
    }
    std::uint64_t suffix(std::ptrdiff_t step) const
    {
        return value(step, [](const Form& form) { return form.suffixes[2]; });
    }
    std::uint64_t shape(std::ptrdiff_t step) const
    {
        return value(step, [](const Form& form) { return form.shape; });
    }
    std::uint64_t classes(std::ptrdiff_t step) const
    {
        return value(step, [](const Form& form) { return form.classes << 2U; });
    }

private:
    std::span<const Form> m_forms;
    std::ptrdiff_t m_at;
};

/// Writes values by the names of their atoms.
class Setter {
public:
    explicit Setter(Values& values) : m_values(values) { }
    std::uint64_t& operator[](Atom atom) { return m_values[static_cast<std::size_t>(atom)]; }

private:
    Values& m_values;
};

void set_word(const Form& form, Setter value)
{
    using enum Atom;
    value[lower] = form.lower;
    value[exact] = form.exact;
    value[capital] = form.capital ? 1U : 0U;
    constexpr std::array suffixes = {suf1, suf2, suf3, suf4, suf5};
    for (std::size_t i = 0; i < suffixes.size(); ++i) {
        value[suffixes[i]] = form.suffixes[i];
    }
    constexpr std::array prefixes = {pre1, pre2, pre3, pre4};
    for (std::size_t i = 0; i < prefixes.size(); ++i) {
        value[prefixes[i]] = form.prefixes[i];
    }
}

void set_around(const Around& around, Setter value)
{
    using enum Atom;
    value[w0] = around.word(0);
    value[wL1] = around.word(-1);
    value[wL2] = around.word(-2);
    value[wR1] = around.word(1);
    value[wR2] = around.word(2);
    value[sufL1] = around.suffix(-1);
    value[sufR1] = around.suffix(1);
    value[sufR2] = around.suffix(2);
    value[shape0] = around.shape(0);
    value[shapeL1] = around.shape(-1);
    value[shapeR1] = around.shape(1);
    value[dict0] = around.classes(0);
    value[dictR1] = around.classes(1);
    value[dictR2] = around.classes(2);
}

std::uint8_t best_tag(std::span<const std::int32_t> scores)
{
    return static_cast<std::uint8_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
}

/// The two best tags; the second only where it lacks less than three tenths of the score of the first, which is so for
/// a fifth of all tokens and two thirds of all errors.
TagChoice choose(std::span<const std::int32_t> scores)
{
    const std::uint8_t best = best_tag(scores);
    std::size_t second = best == 0 ? 1 : 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        second = i != best && scores[i] > scores[second] ? i : second;
    }
    const bool close = second < scores.size() && 10 * (scores[best] - scores[second]) < 3 * scores[best];
    return {best, close ? static_cast<std::uint8_t>(second) : best};
}

/// The scores of all tags, token after token, by one tagger that goes by its own best tags.
std::vector<std::int32_t> score_greedily(std::span<const Form> forms, const Weights& weights, const TagKinds& kinds)
{
    const std::size_t classes = weights.classes();
    std::vector<std::int32_t> all(forms.size() * classes);
    std::vector<std::uint64_t> keys;
    TagsBefore before;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const auto scores = std::span(all).subspan(i * classes, classes);
        if (!forms[i].only_tag) {
            tagger_features(forms, i, before, keys);
            weights.score(keys, 0, scores);
        }
        before.add(forms[i].only_tag.value_or(best_tag(scores)), kinds);
    }
    return all;
}

}

void tagger_features(std::span<const Form> forms, std::size_t at, TagsBefore before, std::vector<std::uint64_t>& keys)
{
    Values values{};
    Setter value(values);
    set_word(forms[at], value);
    set_around(Around(forms, at), value);
    value[Atom::t1] = before.last;
    value[Atom::t2] = before.last_but_one;
    value[Atom::tv] = before.last_verb;
    value[Atom::first] = at == 0 ? 1U : 0U;
    value[Atom::w_last] = forms.back().word;
    join_atoms<Atom>(values, templates, all_templates, keys);
}

TagKinds kinds_of(const std::vector<Tag>& tags)
{
    constexpr std::array finite = {Xpos::Vbd, Xpos::Vbp, Xpos::Vbz, Xpos::Md};
    TagKinds kinds;
    for (const Tag& tag : tags) {
        kinds.verbal.push_back(tag.upos == Upos::Verb || tag.upos == Upos::Aux);
        kinds.finite.push_back(std::find(finite.begin(), finite.end(), tag.xpos) != finite.end());
        kinds.commands.push_back(tag.xpos == Xpos::Vb);
        kinds.participles.push_back(tag.xpos == Xpos::Vbn && tag.upos == Upos::Verb);
        if (tag.xpos == Xpos::Vbd && tag.upos == Upos::Verb) {
            kinds.past = static_cast<std::uint8_t>(kinds.participles.size() - 1);
        }
    }
    return kinds;
}

std::vector<TagChoice> tag(std::span<const Form> forms, const Taggers& taggers, const TagKinds& kinds)
{
    const std::vector<Form> turned(forms.rbegin(), forms.rend());
    const std::size_t classes = taggers[0].classes();
    std::vector<std::int32_t> sums = score_greedily(forms, taggers[0], kinds);
    const std::vector<std::int32_t> backwards = score_greedily(turned, taggers[1], kinds);
    std::vector<TagChoice> tags;
    for (std::size_t i = 0; i < forms.size(); ++i) {
        const auto own = std::span(sums).subspan(i * classes, classes);
        const auto other = std::span(backwards).subspan((forms.size() - 1 - i) * classes, classes);
        std::transform(own.begin(), own.end(), other.begin(), own.begin(), std::plus<>());
        const std::optional<std::uint8_t> only = forms[i].only_tag;
        tags.push_back(only ? TagChoice{*only, *only} : choose(own));
    }
    return tags;
}

void require_finite(std::vector<TagChoice>& tags, const TagKinds& kinds, const std::vector<bool>& regular)
{
    const auto is_finite = [&kinds](const TagChoice& choice) { return kinds.finite[choice.tag]; };
    if (std::any_of(tags.begin(), tags.end(), is_finite)) {
        return;
    }
    const auto may_be
        = [&kinds](const TagChoice& choice) { return kinds.finite[choice.other] && !kinds.commands[choice.tag]; };
    if (const auto next = std::find_if(tags.begin(), tags.end(), may_be); next != tags.end()) {
        std::swap(next->tag, next->other);
        return;
    }
    for (std::size_t i = 1; i < tags.size() && kinds.past; ++i) {
        if (kinds.participles[tags[i].tag] && regular[i]) {
            tags[i] = {*kinds.past, tags[i].tag};
            return;
        }
    }
}

}

// SPDX-License-Identifier: MIT
#include "syntax/train/perceptron.h"

#include "syntax/weights.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace syntax::train {

namespace {

constexpr std::size_t first_slots = std::size_t{1} << 20U;
constexpr std::int64_t least_average = averaged_unit / 4;

}

Perceptron::Perceptron() : m_slots(first_slots) { }

const Perceptron::Slot* Perceptron::find(std::uint64_t key) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = key & mask;
    while (m_slots[at].key != 0 && m_slots[at].key != key) {
        at = (at + 1) & mask;
    }
    return m_slots[at].key == 0 ? nullptr : &m_slots[at];
}

Perceptron::Slot& Perceptron::find_or_add(std::uint64_t key)
{
    if (m_features * 2 > m_slots.size()) {
        grow();
    }
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = key & mask;
    while (m_slots[at].key != 0 && m_slots[at].key != key) {
        at = (at + 1) & mask;
    }
    m_features += m_slots[at].key == 0 ? 1U : 0U;
    m_slots[at].key = key;
    return m_slots[at];
}

void Perceptron::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot& slot : old) {
        std::size_t at = slot.key & mask;
        while (slot.key != 0 && m_slots[at].key != 0) {
            at = (at + 1) & mask;
        }
        if (slot.key != 0) {
            m_slots[at] = slot;
        }
    }
}

void Perceptron::score(std::span<const std::uint64_t> keys, std::span<std::int32_t> scores) const
{
    std::fill(scores.begin(), scores.end(), 0);
    for (const std::uint64_t key : keys) {
        __builtin_prefetch(&m_slots[key & (m_slots.size() - 1)]);
    }
    std::array<const Slot*, most_features> found;
    std::size_t count = 0;
    for (const std::uint64_t key : keys) {
        if (const Slot* slot = find(key); slot != nullptr && slot->size > 0) {
            __builtin_prefetch(&m_weights[slot->begin]);
            found[count++] = slot;
        }
    }
    for (const Slot* slot : std::span(found).first(count)) {
        for (std::size_t i = slot->begin; i < slot->begin + slot->size; ++i) {
            scores[m_weights[i].cls] += m_weights[i].value;
        }
    }
}

void Perceptron::update(std::span<const std::uint64_t> keys, std::uint32_t good, std::uint32_t bad)
{
    for (const std::uint64_t key : keys) {
        Slot& slot = find_or_add(key);
        change(slot, good, 1);
        change(slot, bad, -1);
    }
}

void Perceptron::make_room(Slot& slot)
{
    const auto begin = static_cast<std::uint32_t>(m_weights.size());
    slot.room = slot.room == 0 ? 2 : static_cast<std::uint16_t>(slot.room * 2);
    m_weights.resize(m_weights.size() + slot.room);
    m_pasts.resize(m_weights.size());
    std::copy_n(m_weights.begin() + slot.begin, slot.size, m_weights.begin() + begin);
    std::copy_n(m_pasts.begin() + slot.begin, slot.size, m_pasts.begin() + begin);
    slot.begin = begin;
}

void Perceptron::change(Slot& slot, std::uint32_t cls, std::int32_t by)
{
    std::size_t at = slot.begin;
    while (at < slot.begin + slot.size && m_weights[at].cls != cls) {
        ++at;
    }
    if (at == slot.begin + slot.size) {
        if (slot.size == slot.room) {
            make_room(slot);
        }
        at = slot.begin + slot.size++;
        m_weights[at] = {0, cls};
        m_pasts[at] = {0, m_now};
    }
    Past& past = m_pasts[at];
    past.sum += static_cast<std::int64_t>(m_weights[at].value) * (m_now - past.changed);
    past.changed = m_now;
    m_weights[at].value += by;
}

std::vector<Averaged> Perceptron::averages() const
{
    std::vector<Averaged> result;
    for (const Slot& slot : m_slots) {
        for (std::size_t i = slot.begin; slot.key != 0 && i < slot.begin + slot.size; ++i) {
            const std::int64_t sum
                = m_pasts[i].sum + static_cast<std::int64_t>(m_weights[i].value) * (m_now - m_pasts[i].changed);
            const std::int64_t average = sum * averaged_unit / std::max<std::int64_t>(1, m_now);
            if (average >= least_average || average <= -least_average) {
                result.push_back({slot.key, m_weights[i].cls, static_cast<std::int32_t>(average)});
            }
        }
    }
    std::sort(result.begin(), result.end(),
              [](const Averaged& a, const Averaged& b) { return std::tie(a.key, a.cls) < std::tie(b.key, b.cls); });
    return result;
}

}

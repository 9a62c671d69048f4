// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace syntax::train {

/// The weight of a feature for a class, averaged over all steps of training, in 1/1024.
struct Averaged {
    std::uint64_t key = 0;
    std::uint32_t cls = 0;
    std::int32_t weight = 0;
};

inline constexpr std::int32_t averaged_unit = 1024;

/// A sparse averaged perceptron of many classes (Collins 2002), in integers alone, so that training gives the same
/// weights everywhere.
class Perceptron {
public:
    Perceptron();

    /// Sets `scores`, one for each class, to the sums of the weights of the features.
    void score(std::span<const std::uint64_t> keys, std::span<std::int32_t> scores) const;

    /// Counts a decision; averages are taken over decisions.
    void step() { ++m_now; }

    /// Raises the weights of the features for one class and lowers them for another, by 1.
    void update(std::span<const std::uint64_t> keys, std::uint32_t good, std::uint32_t bad);

    /// The averages that are not next to nothing, sorted by key and class.
    std::vector<Averaged> averages() const;

private:
    /// A feature: where its weights are, how many, and for how many there is room.
    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t begin = 0;
        std::uint16_t size = 0;
        std::uint16_t room = 0;
    };
    struct Weight {
        std::int32_t value = 0;
        std::uint32_t cls = 0;
    };
    /// What the averages need: the sum of a weight over all steps until it last changed.
    struct Past {
        std::int64_t sum = 0;
        std::uint32_t changed = 0;
    };

    const Slot* find(std::uint64_t key) const;
    Slot& find_or_add(std::uint64_t key);
    void grow();
    void make_room(Slot& slot);
    void change(Slot& slot, std::uint32_t cls, std::int32_t by);

    std::vector<Slot> m_slots; ///< open addressing; key 0 stands for an empty slot
    std::vector<Weight> m_weights;
    std::vector<Past> m_pasts;
    std::size_t m_features = 0;
    std::uint32_t m_now = 0;
};

}

// SPDX-License-Identifier: MIT
#include "desktop/picture.h"

#include "desktop/ground.h"

#include <algorithm>
#include <cmath>

namespace desktop {

namespace {

/// More parts than these are drawn as one.
constexpr std::size_t most_parts = 6;

/// True when two commands are the same but for how far something is scrolled.
struct SameButScrolled {
    const ui::DrawCommand& other;

    template <class Command> bool operator()(const Command& command) const
    {
        const auto* same_kind = std::get_if<Command>(&other);
        return same_kind != nullptr && same(command, *same_kind);
    }
    template <class Command> static bool same(const Command& a, const Command& b) { return a == b; }
    static bool same(const ui::PushScroll& a, const ui::PushScroll& b) { return a.area == b.area && a.clip == b.clip; }
    static bool same(const ui::ScrollEdge& a, const ui::ScrollEdge& b)
    {
        return a.area == b.area && a.rect == b.rect && a.color == b.color;
    }
    static bool same(const ui::ScrollBar& a, const ui::ScrollBar& b)
    {
        return a.area == b.area && a.color == b.color && a.thumb.x == b.thumb.x && a.thumb.size() == b.thumb.size();
    }
};

bool same_but_scrolled(const ui::DrawList& a, const ui::DrawList& b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const auto& one, const auto& other) { return std::visit(SameButScrolled{other}, one); });
}

/// Takes over how far something is scrolled from a command that is the same but for that.
struct TakeOffset {
    const ui::DrawCommand& from;

    void operator()(ui::PushScroll& c) const { c.offset = std::get<ui::PushScroll>(from).offset; }
    void operator()(ui::ScrollEdge& c) const { c.offset = std::get<ui::ScrollEdge>(from).offset; }
    void operator()(ui::ScrollBar& c) const { c.thumb = std::get<ui::ScrollBar>(from).thumb; }
    template <class Other> void operator()(Other&) const { }
};

ui::Rect whole_pixels(const ui::Rect& rect)
{
    const float left = std::floor(rect.x);
    const float top = std::floor(rect.y);
    return {left, top, std::ceil(rect.right()) - left, std::ceil(rect.bottom()) - top};
}

/// The parts that were found to look different, and how another one is added.
struct Damage {
    std::vector<ui::Rect>& parts;
    const Places& places;

    static float area(const ui::Rect& rect) { return rect.width * rect.height; }

    void add(const ui::Rect& rect) const
    {
        const ui::Rect shown = places.shown(rect);
        if (!shown.empty()) {
            insert(whole_pixels(shown));
        }
    }

    /// All of `rect` but for `known`, both in window pixels.
    void add_around(const ui::Rect& rect, const ui::Rect& known) const
    {
        const ui::Rect strips[] = {{rect.x, rect.y, rect.width, known.y - rect.y},
                                   {rect.x, known.bottom(), rect.width, rect.bottom() - known.bottom()},
                                   {rect.x, known.y, known.x - rect.x, known.height},
                                   {known.right(), known.y, rect.right() - known.right(), known.height}};
        for (const ui::Rect& strip : strips) {
            if (!strip.empty()) {
                insert(strip);
            }
        }
    }

    /// Parts that lie close together become one: drawing what is between costs less than starting twice.
    void insert(ui::Rect part) const
    {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const ui::Rect both = ui::united(parts[i], part);
            if (parts.size() >= most_parts || area(both) <= 1.1F * (area(parts[i]) + area(part))) {
                parts.erase(parts.begin() + static_cast<std::ptrdiff_t>(i));
                insert(both);
                return;
            }
        }
        parts.push_back(part);
    }
};

/// True when nothing of a command looks different at another moment and in another list.
struct Still {
    std::int64_t before;
    std::int64_t now;
    const ui::DrawCommand& fresh;

    bool still(const ui::Animation& motion) const
    {
        return motion.duration <= 0 || now <= motion.start || before >= motion.end();
    }
    bool operator()(const ui::PushShift& c) const { return still(c.motion); }
    bool operator()(const ui::PushTransform& c) const { return still(c.landing); }
    bool operator()(const ui::Marker& c) const { return still(c.motion); }
    bool operator()(const ui::PushScroll& c) const { return c == std::get<ui::PushScroll>(fresh); }
    template <class Other> bool operator()(const Other&) const { return true; }
};

/// Goes through a picture and finds what looks different at another moment or scrolled otherwise. Where a group moves
/// as a whole, what is within need not be looked at: `next` leaps over it.
struct Comparison {
    const ui::DrawList& fresh;
    const std::vector<Piece>& pieces;
    std::int64_t before;
    std::int64_t now;
    Places& places;
    Damage damage;
    const ui::DrawList& list;
    std::optional<Slide> slide;
    std::size_t at = 0;
    std::size_t next = 0;

    const Piece& piece() const { return pieces[at]; }
    template <class Command> const Command& changed() const { return std::get<Command>(fresh[at]); }
    void leap() { next = piece().mate + 1; }

    void operator()(const ui::PushShift& shift)
    {
        const ui::Point from = shift_at(shift, before);
        const ui::Point to = shift_at(shift, now);
        if (from == to) {
            places.enter(shift, now);
            return;
        }
        move(ui::moved(piece().content, from), ui::moved(piece().content, to), to - from);
        leap();
    }

    void operator()(const ui::PushTransform& transform)
    {
        if (scale_at(transform, before) == scale_at(transform, now)) {
            places.enter(transform, now);
            return;
        }
        damage.add(piece().bounds);
        leap();
    }

    void operator()(const ui::PushScroll& scroll)
    {
        const auto& other = changed<ui::PushScroll>();
        if (scroll.offset == other.offset) {
            places.enter(other, now);
            return;
        }
        const ui::Rect& content = piece().content;
        const ui::Rect shown
            = ui::intersection(scroll.clip, {content.x, scroll.clip.y, content.width, scroll.clip.height});
        move(shown, shown, {0, scroll.offset - other.offset});
        leap();
    }

    /// A group whose pixels were within `old` and are now within `young`, each `by` further on.
    void move(const ui::Rect& old, const ui::Rect& young, ui::Point by)
    {
        const ui::Rect before_it = whole_pixels(places.shown(old));
        const ui::Rect after_it = whole_pixels(places.shown(young));
        const ui::Rect to = slides() ? ui::intersection(ui::moved(ui::intersection(before_it, way()), by),
                                                        ui::intersection(after_it, way()))
                                     : ui::Rect{};
        if (to.empty()) {
            damage.add(ui::united(old, young));
            return;
        }
        slide = Slide{to, by};
        damage.add_around(ui::united(before_it, after_it), to);
    }

    ui::Rect way() const
    {
        const ui::Rect& free = *piece().slide;
        const ui::Point low{std::ceil(free.x), std::ceil(free.y)};
        return {low.x, low.y, std::floor(free.right()) - low.x, std::floor(free.bottom()) - low.y};
    }

    /// True when a group moves as one, in surroundings that are at rest: one group at a time.
    bool slides() const
    {
        const Place& place = places.place();
        if (slide || !piece().slide || place.turned() || place.by != ui::Point{}) {
            return false;
        }
        bool still = true;
        for (std::size_t i = at + 1; i < piece().mate && still; ++i) {
            still = std::visit(Still{before, now, fresh[i]}, list[i]);
        }
        return still;
    }

    void operator()(const ui::Marker& marker) const
    {
        const float from = drawn_at(marker, before);
        const float to = drawn_at(marker, now);
        float left = 0;
        for (const ui::Rect& rect : marker.rects) {
            if (left < std::max(from, to) && left + rect.width > std::min(from, to)) {
                damage.add(rect);
            }
            left += rect.width;
        }
    }

    void operator()(const ui::ScrollBar& bar) const
    {
        const ui::Rect& thumb = changed<ui::ScrollBar>().thumb;
        if (thumb != bar.thumb) {
            damage.add(ui::united(thumb, bar.thumb));
        }
    }

    void operator()(const ui::ScrollEdge& edge) const
    {
        if ((edge.offset > 0) != (changed<ui::ScrollEdge>().offset > 0)) {
            damage.add(edge.rect);
        }
    }

    void operator()(const ui::PushClip& clip) const { places.enter(clip, now); }
    void operator()(const ui::PopClip&) const { places.leave(); }
    void operator()(const ui::PopShift&) const { places.leave(); }
    void operator()(const ui::PopTransform&) const { places.leave(); }
    void operator()(const ui::PopScroll&) const { places.leave(); }
    template <class Still> void operator()(const Still&) const { }
};

}

Picture::Picture()
{
    m_damage.reserve(most_parts + 1);
}

Change Picture::become(const ui::DrawList& list, ui::Color background, ui::Size size, std::int64_t now)
{
    std::optional<Slide> slide;
    const bool same = m_revision > 0 && m_background == background && m_size == size && same_but_scrolled(m_list, list);
    m_damage.clear();
    if (same) {
        slide = find_damage(list, now);
        for (std::size_t i = 0; i < m_list.size(); ++i) {
            std::visit(TakeOffset{list[i]}, m_list[i]);
        }
    } else {
        m_background = background;
        m_size = size;
        m_list = list;
        ++m_revision;
        prepare(m_list, m_pieces, m_mesh);
        find_grounds(m_list, m_mesh, background, m_pieces);
        find_slides(m_list, m_mesh, m_pieces);
        m_damage.push_back({0, 0, size.width, size.height});
    }
    m_now = now;
    return {slide, m_damage};
}

std::optional<Slide> Picture::find_damage(const ui::DrawList& list, std::int64_t now)
{
    m_places.begin({0, 0, m_size.width, m_size.height});
    Comparison comparison{list, m_pieces, m_now, now, m_places, {m_damage, m_places}, m_list, {}};
    while (comparison.at < m_list.size()) {
        comparison.next = comparison.at + 1;
        std::visit(comparison, m_list[comparison.at]);
        comparison.at = comparison.next;
    }
    return comparison.slide;
}

}

// SPDX-License-Identifier: MIT
#include "desktop/place.h"

#include <cmath>
#include <numbers>

namespace desktop {

namespace {

ui::Rect whole_pixels(const ui::Rect& rect)
{
    const float left = std::floor(rect.x);
    const float top = std::floor(rect.y);
    return {left, top, std::ceil(rect.right()) - left, std::ceil(rect.bottom()) - top};
}

}

ui::Rect Place::operator()(const ui::Rect& rect) const
{
    if (!turned()) {
        return ui::moved(rect, by);
    }
    const ui::Point corners[]
        = {(*this)(rect.origin()), (*this)(ui::Point{rect.right(), rect.y}), (*this)(ui::Point{rect.x, rect.bottom()}),
           (*this)(ui::Point{rect.right(), rect.bottom()})};
    ui::Point low = corners[0];
    ui::Point high = corners[0];
    for (const ui::Point corner : corners) {
        low = {std::min(low.x, corner.x), std::min(low.y, corner.y)};
        high = {std::max(high.x, corner.x), std::max(high.y, corner.y)};
    }
    return {low.x, low.y, high.x - low.x, high.y - low.y};
}

Place Place::operator*(const Place& inner) const
{
    return {along * inner.along - aside * inner.aside, along * inner.aside + aside * inner.along, (*this)(inner.by)};
}

Place turned(const ui::PushTransform& transform, float scale)
{
    const float angle = transform.degrees * std::numbers::pi_v<float> / 180;
    Place place{scale * std::cos(angle), scale * std::sin(angle), {}};
    place.by = transform.pivot - place(transform.pivot);
    return place;
}

Places::Places()
{
    constexpr std::size_t usual_depth = 16;
    m_levels.reserve(usual_depth);
    m_levels.emplace_back();
}

void Places::begin(const ui::Rect& window)
{
    m_levels.clear();
    m_levels.push_back({{}, window});
}

void Places::enter(const ui::PushClip& clip, std::int64_t)
{
    m_levels.push_back({place(), shown(whole_pixels(clip.rect))});
}

void Places::enter(const ui::PushShift& shift, std::int64_t now)
{
    m_levels.push_back({place() * Place{1, 0, shift_at(shift, now)}, clip()});
}

void Places::enter(const ui::PushTransform& transform, std::int64_t now)
{
    const float scale = scale_at(transform, now);
    m_levels.push_back({place() * turned(transform, scale), scale > 0 ? clip() : ui::Rect{}});
}

void Places::enter(const ui::PushScroll& scroll, std::int64_t)
{
    m_levels.push_back({place() * Place{1, 0, {0, -scroll.offset}}, shown(whole_pixels(scroll.clip))});
}

void Places::leave()
{
    if (m_levels.size() > 1) {
        m_levels.pop_back();
    }
}

}

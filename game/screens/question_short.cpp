// SPDX-License-Identifier: MIT
#include "screens/ids.h"
#include "screens/question_kinds.h"
#include "text/character.h"
#include "text/unicode.h"
#include "ui/field.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace screens {

namespace {

constexpr float letter_height = 32;
constexpr float letter_width = 30;
constexpr float letter_gap = 4;

/// A key of the letters on the screen: what is on it, what it is called, and the words once it was pressed.
struct LetterKey {
    std::string face;
    std::string name;
    std::string typed;
};

/// What the answer can be written with: the letters and digits of the articles, which hold it, as answers are compared.
std::vector<std::string> letters_of(const Asked& asked)
{
    std::set<char32_t> found{U'-', U'\''};
    for (const text::Article* article : quiz::articles_of(*asked.state.pack, asked.item)) {
        for (const char32_t point : text::to_code_points(text::folded(article->text.bytes()))) {
            if (text::is_word_part(point)) {
                found.insert(point);
            }
        }
    }
    std::vector<std::string> letters;
    for (const char32_t point : found) {
        letters.push_back(text::to_utf8(point));
    }
    std::stable_partition(letters.begin(), letters.end(),
                          [](const std::string& letter) { return static_cast<unsigned char>(letter[0]) >= 'a'; });
    return letters;
}

std::string joined(const std::vector<std::string>& letters)
{
    std::string all;
    for (const std::string& letter : letters) {
        all += letter;
    }
    return all + " ";
}

std::string without_last(const std::string& typed)
{
    std::size_t end = typed.size();
    while (end > 0 && text::is_continuation(typed[end - 1])) {
        --end;
    }
    return typed.substr(0, end > 0 ? end - 1 : 0);
}

std::vector<LetterKey> letter_keys(const base::Language& tr, const std::vector<std::string>& letters,
                                   const std::string& typed)
{
    std::vector<LetterKey> keys;
    for (const std::string& letter : letters) {
        keys.push_back({letter, letter, typed + letter});
    }
    keys.push_back({tr("Space"), tr("Space"), typed + " "});
    keys.push_back({tr("Delete"), tr("Delete the last letter"), without_last(typed)});
    return keys;
}

void draw_letter(Builder& builder, const ui::Rect& rect, const LetterKey& key, const ui::TargetId& id)
{
    const ui::Palette& colors = builder.palette();
    const bool hovered = builder.scene.ui.hovered == id;
    builder.draw.emplace_back(ui::FillRect{rect, colors.raised, 3});
    builder.draw.emplace_back(ui::StrokeRect{rect, hovered ? colors.ink : colors.control, builder.border(), 3});
    ui::label(builder, rect, key.face,
              ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, ui::type::small),
              ui::Align::Center);
    if (builder.scene.ui.focused == id) {
        ui::focus_ring(builder, rect, 3);
    }
}

float width_of(const Builder& builder, const LetterKey& key)
{
    const auto style = ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface, ui::type::small);
    const float words = builder.set({.text = key.face, .style = style}).natural_width();
    return std::max(builder.px(letter_width), std::ceil(words) + builder.px(20));
}

/// Letters to click, so that a mouse or a gamepad writes too: small, for those who have no keyboard at hand.
void letters_on_screen(Builder& builder, ui::Column& column, const std::vector<LetterKey>& keys)
{
    const float gap = builder.px(letter_gap);
    const float height = builder.px(letter_height);
    float x = column.x;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const float width = width_of(builder, keys[i]);
        if (x > column.x && x + width > column.x + column.width) {
            x = column.x;
            column.y += height + gap;
        }
        const ui::TargetId id = ids::numbered("letter", i);
        const ui::Rect rect{x, column.y, width, height};
        draw_letter(builder, rect, keys[i], id);
        builder.target({.id = id, .rect = rect, .role = ui::Role::Button, .label = keys[i].name, .group = {"letters"}},
                       Event{Changed{ui::TextChanged{{ids::field}, keys[i].typed}}});
        x += width + gap;
    }
    column.y += height;
}

}

void short_answer(Builder& builder, ui::Column& column, const Asked& asked)
{
    const auto quiet = ui::style::quiet(builder.theme(), builder.scene.metrics, builder.surface, 14);
    const auto letters = letters_of(asked);
    const ui::Field field{.id = {ids::field},
                          .label = builder.tr("Your answer"),
                          .text = asked.screen.typed,
                          .size = ui::type::lead,
                          .font = ui::FontRole::Serif,
                          .letters = joined(letters)};
    ui::paragraph(builder, column, field.label, quiet, 1.25F);
    column.y += builder.px(10);
    ui::field(builder, column, field);
    column.y += builder.px(14);
    letters_on_screen(builder, column, letter_keys(builder.scene.tr, letters, asked.screen.typed));
}

}

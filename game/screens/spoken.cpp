// SPDX-License-Identifier: MIT
#include "screens/spoken.h"

namespace screens {

namespace {

/// Name and sort of a control: "Next, button".
std::string named(const base::Language& tr, const ui::Target& target)
{
    switch (target.role) {
    case ui::Role::Button: return tr("{}, button", target.label);
    case ui::Role::Link: return tr("{}, link", target.label);
    case ui::Role::Field: return tr("{}, field", target.label);
    case ui::Role::Slider: return tr("{}, slider", target.label);
    case ui::Role::Option:
    case ui::Role::Segment: return target.selected ? tr("{}, chosen", target.label) : target.label;
    case ui::Role::Sentence:
    case ui::Role::Word: return target.selected ? tr("Chosen: {}", target.label) : target.label;
    case ui::Role::Switch:
    case ui::Role::Item: break;
    }
    return target.label;
}

}

std::string spoken(const base::Language& tr, const ui::Target& target)
{
    const std::string name = named(tr, target);
    if (const auto* field = std::get_if<ui::FieldContent>(&target.content); field != nullptr && !field->text.empty()) {
        return tr("{0}: {1}", name, field->text);
    }
    if (const auto* item = std::get_if<ui::ItemContent>(&target.content)) {
        return tr("{0}, place {1} of {2}", name, item->place + 1, item->count);
    }
    return name;
}

}

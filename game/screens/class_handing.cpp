// SPDX-License-Identifier: MIT
// Going on with a class from another device: the link that must not be on the projector unasked.
#include "screens/class_parts.h"
#include "screens/class_qr.h"
#include "screens/class_view.h"
#include "screens/cover.h"
#include "screens/page_groups.h"
#include "screens/words.h"

#include <algorithm>

namespace screens {

namespace {

constexpr float link_code_side = 300; ///< of the QR code, at 100 %

void says(Builder& builder, ui::Column& column, const std::string& words)
{
    ui::paragraph(builder, column, words, ui::style::article(builder.theme(), builder.scene.metrics, builder.surface));
    column.y += builder.px(14);
}

/// Before the link shows: what it does, and that nobody else may see it.
void before_it_shows(Builder& builder, ui::Column& page)
{
    const base::Language& tr = builder.scene.tr;
    says(builder, page,
         tr("You get a link for your phone, your tablet or another computer in this network. As soon as it is opened "
            "there, that device steers the class, and this window only shows it."));
    says(builder, page,
         tr("The link is a secret: whoever has it steers the class. If the class can see this screen, turn the "
            "projector off first."));
    page.y += builder.px(8);
    class_bar(builder, page, {main_button(builder, tr("Show the link"), AskForLink{})});
}

void address_line(Builder& builder, ui::Column& column, const std::string& url)
{
    ui::paragraph(builder, column, from_the_left(builder.scene.tr, url),
                  ui::style::receipt(builder.theme(), builder.scene.metrics, builder.surface, 18), 1.4F);
    column.y += builder.px(18);
}

void link_in_words(Builder& builder, ui::Column& column, const ClassLink& link)
{
    const base::Language& tr = builder.scene.tr;
    says(builder, column, tr("Scan this with the other device, or type the link there:"));
    address_line(builder, column, link.url);
    says(builder, column,
         tr("From then on that device steers the class. Until then it is yours here, and the link is void when "
            "another one is made."));
    says(builder, column, tr("Nobody else may see this: close it before the projector is on again."));
}

/// The link: its code beside it, or below it in a narrow window.
void shown_link(Builder& builder, ui::Column& page, const ClassLink& link)
{
    const bool beside = room(builder) != Room::Narrow;
    const float side = qr_side(link.code, std::min(builder.px(link_code_side), page.width));
    ui::Column words{page.x, page.y, beside ? page.width - side - builder.px(48) : page.width};
    link_in_words(builder, words, link);
    if (beside) {
        draw_qr(builder, {page.x + page.width - side, page.y}, side, link.code);
        page.y = std::max(words.y, page.y + side);
    } else {
        draw_qr(builder, {page.x, words.y}, side, link.code);
        page.y = words.y + side;
    }
}

}

Frame view(const State& state, const HandOverLayer& layer, const Look& look)
{
    const Lesson lesson = lesson_of(state);
    return layer_page(state, look, {lesson.pack.title, look.tr("Go on from another device")},
                      [&](Builder& builder, ui::Column& page) {
                          if (lesson.now.steering != Steering::Here) {
                              says(builder, page, builder.tr(steered_elsewhere));
                              take_back(builder, page, lesson);
                          } else if (layer.link) {
                              shown_link(builder, page, *layer.link);
                          } else {
                              class_troubles(builder, page, lesson);
                              before_it_shows(builder, page);
                          }
                      });
}

Frame view(const State& state, const ClassReportLayer& layer, const Look& look)
{
    return cover(state, look, [&](Builder& builder, ui::Column& column) {
        const base::Language& tr = builder.scene.tr;
        cover_words(builder, column, tr("The report on the class"),
                    tr("It opens in your browser: how each question went, and every student’s answers. With names it "
                       "is for your eyes, so turn the projector off first; with numbers the class can see it."));
        if (!layer.path.empty()) {
            ui::paragraph(builder, column, tr("The report was saved as {}.", from_the_left(tr, layer.path)),
                          ui::style::interface(builder.theme(), builder.scene.metrics, builder.surface));
            column.y += builder.px(18);
        }
        const auto second = [](const char* id, std::string label) {
            return ui::Button{.id = {id}, .label = std::move(label), .kind = ui::ButtonKind::Secondary};
        };
        ButtonRow row(builder, column);
        row.add({.id = {ids::close_layer}, .label = tr("Back"), .keycap = tr("Esc")}, CloseLayer{});
        row.add(second("report-names", tr("Open it with names")), AskForReport{ReportNames::Shown});
        row.add(second("report-numbers", tr("Open it with numbers")), AskForReport{ReportNames::Numbered});
        builder.shortcut(key(ui::Key::Escape), CloseLayer{});
    });
}

}

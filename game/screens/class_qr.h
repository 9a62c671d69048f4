// SPDX-License-Identifier: MIT
#pragma once

#include "screens/class_now.h"
#include "screens/page.h"

namespace screens {

/// The side in pixels that a QR code with its margin takes when it is about `wanted` pixels wide: its modules are whole
/// pixels, or phones see grey between them.
float qr_side(const QrModules& code, float wanted);

/// Draws a code with its margin, dark on white in every theme, into a square of a side from `qr_side`.
void draw_qr(Builder& builder, ui::Point at, float side, const QrModules& code);

}

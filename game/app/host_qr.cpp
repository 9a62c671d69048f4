// SPDX-License-Identifier: MIT
#include "app/host_qr.h"

#include <fmt/format.h>
#include <memory>
#include <qrencode.h>

namespace app {

namespace {

constexpr std::size_t margin = 4; // modules, as the standard asks

struct FreeCode {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

/// True for a dark module at a place counted from the margin's corner.
bool is_dark(const QrCode& code, std::size_t x, std::size_t y)
{
    if (x < margin || y < margin || x >= margin + code.width || y >= margin + code.width) {
        return false;
    }
    return code.dark[(y - margin) * code.width + (x - margin)];
}

const char* block(bool light_above, bool light_below)
{
    if (light_above) {
        return light_below ? "█" : "▀";
    }
    return light_below ? "▄" : " ";
}

}

base::Result<QrCode> qr_code(const std::string& link)
{
    const std::unique_ptr<QRcode, FreeCode> encoded(QRcode_encodeString8bit(link.c_str(), 0, QR_ECLEVEL_M));
    if (!encoded) {
        return base::fail(base::ErrorKind::Refused, fmt::format("{} is too long for a QR code.", link));
    }
    QrCode code{.width = static_cast<std::size_t>(encoded->width)};
    for (std::size_t i = 0; i < code.width * code.width; ++i) {
        code.dark.push_back((encoded->data[i] & 1U) != 0);
    }
    return code;
}

std::vector<std::string> qr_lines(const QrCode& code)
{
    std::vector<std::string> lines;
    const std::size_t size = code.width + 2 * margin;
    for (std::size_t y = 0; y < size; y += 2) {
        std::string& line = lines.emplace_back();
        for (std::size_t x = 0; x < size; ++x) {
            line += block(!is_dark(code, x, y), y + 1 < size && !is_dark(code, x, y + 1));
        }
    }
    return lines;
}

std::string qr_svg(const QrCode& code)
{
    const std::size_t size = code.width + 2 * margin;
    std::string svg = fmt::format("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {0} {0}\">"
                                  "<path fill=\"#fff\" d=\"M0 0h{0}v{0}H0z\"/><path d=\"",
                                  size);
    for (std::size_t y = 0; y < size; ++y) {
        for (std::size_t x = 0; x < size; ++x) {
            if (is_dark(code, x, y)) {
                svg += fmt::format("M{} {}h1v1h-1z", x, y);
            }
        }
    }
    return svg + "\"/></svg>\n";
}

}

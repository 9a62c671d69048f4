// SPDX-License-Identifier: MIT
#include "round/codec.h"

#include "round/json_line.h"

#include <algorithm>
#include <fmt/core.h>

namespace rounds {

namespace {

constexpr std::size_t most_lines = 100'000;
/// 2 since rounds begin with a plan, 3 since an order that is right in part earns a part; what 1 and 2 wrote is read as
/// well.
constexpr std::uint64_t recording_format = 3;
constexpr std::string_view final_prefix = "{\"final\":";

/// The lines of a file without their ends; a last line without one counts.
std::vector<std::string_view> lines_of(std::string_view file)
{
    std::vector<std::string_view> lines;
    while (!file.empty() && lines.size() <= most_lines) {
        const std::size_t end = std::min(file.find('\n'), file.size());
        std::string_view line = file.substr(0, end);
        line.remove_suffix(line.ends_with('\r') ? 1 : 0);
        lines.push_back(line);
        file.remove_prefix(std::min(end + 1, file.size()));
    }
    return lines;
}

base::Result<Recording> header_from(std::string_view line, const base::Place& place)
{
    const Json header = parsed(line);
    const auto format = header.find("format");
    if (format == header.end() || !format->is_number_unsigned() || string_at(header, "receipts") != "round") {
        return base::fail(base::ErrorKind::BadFormat, "this is not a recorded round", place);
    }
    if (format->get<std::uint64_t>() > recording_format) {
        return base::fail(base::ErrorKind::TooNew, "this round was recorded by a newer version of the game", place);
    }
    auto pack = string_at(header, "pack");
    auto path = string_at(header, "path");
    if (!pack || !path) {
        return base::fail(base::ErrorKind::BadFormat, "the first line does not name the pack", place);
    }
    return Recording{.pack = {std::move(*pack)}, .pack_path = std::move(*path)};
}

/// The state of a recording's last line, as it was written; nothing when the line is another one.
std::optional<std::string> final_state_from(std::string_view line)
{
    if (!line.starts_with(final_prefix) || !line.ends_with('}') || parsed(line).is_discarded()) {
        return std::nullopt;
    }
    line.remove_prefix(final_prefix.size());
    line.remove_suffix(1);
    return std::string(line);
}

}

std::string encode(const Recording& recording)
{
    const Line header = {{"receipts", "round"},
                         {"format", recording_format},
                         {"pack", recording.pack.value},
                         {"path", recording.pack_path}};
    std::string file = dumped(header) + '\n';
    for (const Event& event : recording.events) {
        file += encode(event) + '\n';
    }
    if (!recording.final_state.empty()) {
        file += fmt::format("{}{}}}\n", final_prefix, recording.final_state);
    }
    return file;
}

Recording with_name(Recording recording, std::size_t seat, const std::string& name)
{
    auto* started = recording.events.empty() ? nullptr : std::get_if<Started>(&recording.events.front().what);
    if (started == nullptr || seat >= started->players.size()) {
        return recording;
    }
    started->players[seat] = name;
    Line state = Line::parse(recording.final_state, nullptr, false);
    const auto players = state.find("players");
    if (players != state.end() && players->is_array() && seat < players->size()) {
        (*players)[seat] = name;
        recording.final_state = dumped(state);
    }
    return recording;
}

base::Result<Recording> decode_recording(std::string_view file, const std::string& path)
{
    const std::vector<std::string_view> lines = lines_of(file);
    if (lines.empty() || lines.size() > most_lines) {
        return base::fail(base::ErrorKind::BadFormat,
                          lines.empty() ? "this is not a recorded round: it is empty"
                                        : fmt::format("a recorded round has at most {} lines", most_lines),
                          {path, 0, 0});
    }
    auto recording = header_from(lines.front(), {path, 1, 1});
    for (std::size_t i = 1; recording && i < lines.size(); ++i) {
        auto state = i + 1 == lines.size() ? final_state_from(lines[i]) : std::nullopt;
        if (state) {
            recording->final_state = std::move(*state);
            continue;
        }
        auto event = decode_event(lines[i]);
        if (!event) {
            return base::fail(base::ErrorKind::BadFormat, event.error().message, {path, static_cast<int>(i) + 1, 1});
        }
        recording->events.push_back(std::move(*event));
    }
    return recording;
}

}

// SPDX-License-Identifier: MIT
#include "app/record_file.h"

#include <chrono>
#include <ctime>
#include <filesystem>
#include <fmt/chrono.h>
#include <nlohmann/json.hpp>

namespace app {

namespace {

using Json = nlohmann::ordered_json;

std::tm utc(base::Timestamp at)
{
    return fmt::gmtime(static_cast<std::time_t>(at.milliseconds / 1000));
}

std::string iso(base::Timestamp at)
{
    return fmt::format("{:%Y-%m-%dT%H:%M:%S}.{:03}Z", utc(at), at.milliseconds % 1000);
}

Json json_of(const storage::Attempt& attempt)
{
    Json json{{"question", attempt.question_id},
              {"question_hash", base::to_hex(attempt.question_hash)},
              {"kind", attempt.kind},
              {"skill", attempt.skill},
              {"answer", attempt.answer},
              {"confidence", attempt.confidence},
              {"right", attempt.right},
              {"credit", attempt.credit},
              {"answer_points", attempt.answer_points},
              {"evidence_points", attempt.evidence_points},
              {"asked_at", iso(attempt.asked_at)},
              {"answered_at", iso(attempt.answered_at)}};
    if (!attempt.truth.empty()) {
        json["truth"] = attempt.truth;
    }
    return json;
}

Json json_of(const storage::PlayedRound& round)
{
    Json json{{"pack", round.pack_id},
              {"started_at", iso(round.started_at)},
              {"finished_at", round.finished_at ? Json(iso(*round.finished_at)) : Json()},
              {"played_to_the_end", round.is_result},
              {"attempts", Json::array()}};
    for (const storage::Attempt& attempt : round.attempts) {
        json["attempts"].push_back(json_of(attempt));
    }
    return json;
}

Json json_of(const storage::Report& report)
{
    return {{"pack", report.pack_id}, {"question", report.question_id}, {"note", report.note}, {"at", iso(report.at)}};
}

/// A player's name as part of a file's name: letters and digits of ASCII, a hyphen for all else.
std::string in_file_name(const std::string& name)
{
    std::string out;
    for (const char c : name) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        if (plain || (!out.empty() && out.back() != '-')) {
            out += plain ? c : '-';
        }
    }
    return out.empty() || out == "-" ? "player" : out;
}

}

std::string as_json(const storage::Belongings& belongings)
{
    Json json{{"format", "receipts-player"},    {"version", 1},
              {"name", belongings.player.name}, {"settings", Json::object()},
              {"rounds", Json::array()},        {"reports", Json::array()}};
    for (const storage::Setting& setting : belongings.settings) {
        json["settings"][setting.name] = setting.value;
    }
    for (const storage::PlayedRound& round : belongings.rounds) {
        json["rounds"].push_back(json_of(round));
    }
    for (const storage::Report& report : belongings.reports) {
        json["reports"].push_back(json_of(report));
    }
    return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

base::Result<std::string> write_record(const storage::Belongings& belongings, const std::string& folder,
                                       base::Timestamp now, base::Files& files)
{
    std::error_code error;
    std::filesystem::create_directories(folder, error); // writing says what is wrong, if something is
    const std::string path
        = fmt::format("{}/{}-{:%Y-%m-%d-%H%M%S}.json", folder, in_file_name(belongings.player.name), utc(now));
    if (const auto written = files.write(path, as_json(belongings)); !written) {
        return base::fail(written.error());
    }
    return path;
}

}

// SPDX-License-Identifier: MIT
// Settings of the game and of its players, and what players report.
#include "base/language.h"
#include "storage/inside.h"
#include "storage/rows.h"
#include "storage/sql.h"

namespace storage {

base::Result<std::optional<std::string>> Database::setting(std::string_view name) const
{
    using Found = base::Result<std::optional<std::string>>;
    return m_inside->with_session([name = std::string(name)](soci::session& session) -> Found {
        std::string value;
        session << sql::setting, soci::use(name, "name"), soci::into(value);
        return session.got_data() ? std::optional(value) : std::nullopt;
    });
}

base::Result<void> Database::set_setting(std::string_view name, std::string_view value)
{
    const std::string name_text(name);
    const std::string value_text(value);
    return m_inside->with_session([&](soci::session& session) -> base::Result<void> {
        WriteTransaction transaction(session);
        session << sql::set_setting, soci::use(name_text, "name"), soci::use(value_text, "value");
        transaction.commit();
        return {};
    });
}

base::Result<std::optional<std::string>> Database::setting(PlayerId player, std::string_view name) const
{
    using Found = base::Result<std::optional<std::string>>;
    return m_inside->with_session([&, name = std::string(name)](soci::session& session) -> Found {
        std::string value;
        session << sql::player_setting, soci::use(player.value, "player"), soci::use(name, "name"), soci::into(value);
        return session.got_data() ? std::optional(value) : std::nullopt;
    });
}

base::Result<void> Database::set_setting(PlayerId player, std::string_view name, std::string_view value)
{
    const std::string name_text(name);
    const std::string value_text(value);
    return m_inside->with_session([&](soci::session& session) -> base::Result<void> {
        WriteTransaction transaction(session);
        session << sql::set_player_setting, soci::use(player.value, "player"), soci::use(name_text, "name"),
            soci::use(value_text, "value");
        transaction.commit();
        return {};
    });
}

base::Result<void> Database::add_report(const Report& report)
{
    if (report.note.size() > longest_note) {
        constexpr auto words = base::message("This note is too long. Say it in fewer words.");
        return base::fail(base::ErrorKind::Refused, std::string(words));
    }
    return m_inside->with_session([&](soci::session& session) -> base::Result<void> {
        const std::string hash = base::to_hex(report.question_hash);
        WriteTransaction transaction(session);
        session << sql::add_report, soci::use(report.player.value, "player"), soci::use(report.pack_id, "pack_id"),
            soci::use(report.question_id, "question"), soci::use(hash, "question_hash"), soci::use(report.note, "note"),
            soci::use(report.at.milliseconds, "at");
        transaction.commit();
        return {};
    });
}

base::Result<std::vector<Report>> Database::reports(std::string_view pack_id) const
{
    return m_inside->with_session([&, pack = std::string(pack_id)](soci::session& session) {
        soci::statement statement(session);
        statement.exchange(soci::use(pack, "pack_id"));
        return read_reports(statement, sql::reports, m_inside->file.path);
    });
}

}

// SPDX-License-Identifier: MIT
#include "storage/migrate.h"

#include "storage/session.h"
#include "storage/sql.h"

#include <algorithm>
#include <fmt/format.h>
#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

namespace storage {

std::span<const std::string_view> migrations()
{
    return sql::migrations;
}

std::int64_t schema_version(soci::session& session)
{
    return integer(session, "PRAGMA user_version");
}

void migrate(soci::session& session, std::span<const std::string_view> steps)
{
    WriteTransaction transaction(session);
    const auto done = std::clamp<std::size_t>(static_cast<std::size_t>(schema_version(session)), 0, steps.size());
    for (const std::string_view step : steps.subspan(done)) {
        run_all(session, step);
    }
    if (done < steps.size()) {
        session << fmt::format("PRAGMA user_version = {}", steps.size());
    }
    transaction.commit();
}

std::vector<std::string> columns_of_version(std::int64_t version)
{
    soci::session fresh(soci::sqlite3, ":memory:");
    migrate(fresh, migrations().first(static_cast<std::size_t>(version)));
    return columns(fresh);
}

std::vector<std::string> columns(soci::session& session)
{
    std::vector<std::string> found;
    std::string column;
    soci::statement statement = (session.prepare << sql::columns, soci::into(column));
    statement.execute();
    while (statement.fetch()) {
        found.push_back(column);
    }
    std::sort(found.begin(), found.end());
    return found;
}

}

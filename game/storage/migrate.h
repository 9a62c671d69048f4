// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace soci {
class session;
}

namespace storage {

/// The steps of game/storage/migrations; the one at index n takes version n to version n + 1.
std::span<const std::string_view> migrations();

/// The version of the tables in a database, `PRAGMA user_version`; 0 when it has none yet.
std::int64_t schema_version(soci::session& session);

/// Takes a database, in one transaction, from its version to the last of `steps`; nothing happens when it is there.
/// Throws SOCI's errors, and the database is as it was.
void migrate(soci::session& session, std::span<const std::string_view> steps);

/// The columns that a database of this version has, as "table.column", sorted; other tables don't count.
std::vector<std::string> columns_of_version(std::int64_t version);

/// The columns that a database has, in the same form.
std::vector<std::string> columns(soci::session& session);

}

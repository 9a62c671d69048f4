// SPDX-License-Identifier: MIT
#include "storage/erase.h"

#include "storage/rows.h"
#include "storage/session.h"
#include "storage/sql.h"

#include <soci/soci.h>

namespace storage {

std::vector<RoundId> begin_erasure(soci::session& session, PlayerId player)
{
    session << sql::begin_erasure, soci::use(player.value, "player");
    return read_round_ids(session, sql::erased_unfinished_rounds);
}

void erase_player(soci::session& session, PlayerId player, base::Timestamp at)
{
    session << sql::strip_rounds, soci::use(at.milliseconds, "at");
    session << sql::delete_player, soci::use(player.value, "player");
    run_all(session, sql::end_erasure);
}

void wipe_if_due(soci::session& session)
{
    try {
        if (integer(session, "SELECT count(*) FROM wipe_due") == 0) {
            return;
        }
        // SQLite only marks space as free. VACUUM writes the file anew, but into the log, where all that was ever
        // added still stands, too: so the log is folded in and cut off.
        session << "VACUUM";
        if (integer(session, "PRAGMA wal_checkpoint(TRUNCATE)") == 0) { // 1: another game was reading
            session << "DELETE FROM wipe_due";
        }
    } catch (const soci::soci_error&) {
        return; // still due
    }
}

}

// SPDX-License-Identifier: MIT
#pragma once

#include <sqlite3.h>

namespace faults {

/// While it lives, every database that is opened folds its log in after 20 pages, not 1000, so that a short class sees
/// that many times.
class SmallLog {
public:
    SmallLog() { sqlite3_auto_extension(reinterpret_cast<void (*)()>(make_small)); }
    SmallLog(const SmallLog&) = delete;
    SmallLog& operator=(const SmallLog&) = delete;
    ~SmallLog() { sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(make_small)); }

private:
    static int make_small(sqlite3* database, char** /*error*/, const struct sqlite3_api_routines* /*routines*/)
    {
        return sqlite3_wal_autocheckpoint(database, 20);
    }
};

}

// SPDX-License-Identifier: MIT
#pragma once

#include "storage/database.h"
#include "storage/open_file.h"

#include <soci/soci.h>

namespace storage {

struct RoundInPlay::Hold {
    LockFile locks;
};

struct Database::Inside {
    OpenFile file;

    /// What `work` gives for the session; SOCI's errors become ours.
    template <class Work> auto with_session(Work work) -> decltype(work(*file.session))
    {
        try {
            return work(*file.session);
        } catch (const soci::soci_error& error) {
            return base::fail(explain(error, file.path));
        }
    }
};

}

// SPDX-License-Identifier: MIT
#include "storage/sync_folder.h"

#include "base/language.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace storage {

base::Result<void> sync_folder(const std::string& folder)
{
    const int descriptor = ::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return {};
    }
    const int error = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    if (error == EIO || error == ENOSPC || error == EDQUOT) {
        constexpr auto words = base::message("The disk failed, or is full, while the history was read or written. Look "
                                             "at the disk and try again.");
        return base::fail(base::ErrorKind::Unreadable, std::string(words), {folder});
    }
    return {};
}

}

// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <string>
#include <vector>

namespace app {

/// The folders of this installation and of this user.
struct Paths {
    std::string content; ///< holds `packs/` and `articles/`
    std::string assets;
    std::string translations; ///< the compiled catalogues of the interface
    std::string lexicon; ///< the file of the compiled lexicon of English
    std::string data; ///< the user's: database, recorded rounds, own packs; made when missing
    std::string cache; ///< what may be lost; made when missing
};

/// Where to look, so that the search can be tested: the program's own file and the user's environment.
struct Surroundings {
    std::string program; ///< path of the running program
    std::string home;
    std::string xdg_data_home; ///< empty when not set; relative values are ignored, as the XDG standard says
    std::string xdg_cache_home;
};

/// What this process can see of its surroundings.
Surroundings look_around();

/// Finds content and assets beside the program: in its source tree when it was built there, else under
/// `../share/receipts`. NotFound when neither has them; Refused when the user's folders can't be made.
base::Result<Paths> find_paths(const Surroundings& around);

}

// SPDX-License-Identifier: MIT
#pragma once

#include "app/world.h"
#include "net/roads.h"

#include <string>

namespace app {

/// All that a host serves: the pages of students and of the teacher, what belongs to them, the words of each language
/// and the fonts that this machine has. NotFound or Unreadable when a page is missing.
base::Result<net::Roads> host_pages(const World& world);

/// Adds the invitation of a class, its QR code as a picture, and returns its path, which nobody can guess: the code of
/// the class is in it. Empty, and nothing added, where this system has no secrets to give.
std::string add_invitation(net::Roads& roads, const std::string& svg);

}

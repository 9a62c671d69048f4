// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace pack {

/// What is wrong with the path of an article as a pack writes it, as the end of the sentence "the path ...";
/// empty when it is relative, has forward slashes and stays within the parent of the pack's folder.
std::string_view path_fault(std::string_view path);

/// The path of an article whose path has no fault, seen from where the pack was opened.
std::string beside(std::string_view pack_path, std::string_view article_path);

}

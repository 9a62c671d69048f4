// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace net {

/// True for a host, with or without a port, in letters that can stand in a header: a name, an IPv4 address, or an
/// IPv6 address in brackets.
bool is_host(std::string_view host);

/// True when a page from `origin` (RFC 6454) was served by this `host`, over `scheme`: "http" or "https".
bool same_origin(std::string_view origin, std::string_view host, std::string_view scheme);

/// True when a header with a list of names separated by commas has this one.
bool lists(std::string_view header, std::string_view name);

}

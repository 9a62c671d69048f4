// SPDX-License-Identifier: MIT
#pragma once

#include "net/lane.h"

#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <string_view>

/// What the sources of the module share; nobody else includes this.
namespace net {

using PlainStream = boost::beast::tcp_stream;
using SecureStream = boost::beast::ssl_stream<boost::beast::tcp_stream>;

/// A request whose header was read.
using Request = boost::beast::http::request<boost::beast::http::empty_body>;

/// The name of the one subprotocol that is spoken.
inline constexpr std::string_view subprotocol = "receipts.1";

/// A WebSocket in place of the HTTP connection that asked for it; `request` was judged already.
std::shared_ptr<Visitor> make_socket_visitor(PlainStream stream, Request request, Seat seat);
std::shared_ptr<Visitor> make_socket_visitor(SecureStream stream, Request request, Seat seat);

}

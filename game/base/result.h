// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace base {

/// A place in a file, 1-based; line 0 means the file as a whole. Columns count code points.
struct Place {
    std::string file;
    int line = 0;
    int column = 0;

    bool operator==(const Place&) const = default;
};

/// What sort of failure an `Error` is, for callers that act on it.
enum class ErrorKind { NotFound, Unreadable, BadFormat, TooNew, Refused, Busy, Internal };

/// Why something could not be done: a plain sentence for the user that says what to do about it.
struct Error {
    ErrorKind kind = ErrorKind::Internal;
    std::string message;
    Place place;

    bool operator==(const Error&) const = default;
};

/// A value or the `Error` that took its place; a result that is dropped warns.
template <class T> class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

/// Makes the failed branch of any `Result`.
inline tl::unexpected<Error> fail(ErrorKind kind, std::string message, Place place = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(message), std::move(place)});
}

/// Passes an error on unchanged.
inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

}

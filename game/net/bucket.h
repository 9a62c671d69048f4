// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace net {

/// A moment of the steady clock.
using Moment = std::chrono::steady_clock::time_point;

/// A token bucket: a store of leave to do something, which refills with time.
struct Bucket {
    double capacity = 1;
    double per_second = 1;
    double tokens = 1;
    Moment filled_at; ///< when `tokens` was true
};

/// A full bucket.
Bucket full_bucket(double capacity, double per_second, Moment now);

/// The tokens that are in it at a moment; one before the last one counts as that.
double tokens_at(const Bucket& bucket, Moment now);

/// Takes a token, if need be one that is yet to come. Returns how long to wait until nothing is owed; 0 when nothing
/// is.
std::chrono::milliseconds take(Bucket& bucket, Moment now);

}

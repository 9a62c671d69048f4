// SPDX-License-Identifier: MIT
#include "net/bucket.h"

#include <algorithm>
#include <cmath>

namespace net {

Bucket full_bucket(double capacity, double per_second, Moment now)
{
    return {capacity, per_second, capacity, now};
}

double tokens_at(const Bucket& bucket, Moment now)
{
    const std::chrono::duration<double> passed = now - bucket.filled_at;
    return std::min(bucket.capacity, bucket.tokens + std::max(0.0, passed.count()) * bucket.per_second);
}

std::chrono::milliseconds take(Bucket& bucket, Moment now)
{
    bucket.tokens = tokens_at(bucket, now) - 1;
    bucket.filled_at = now;
    const double owed = std::max(0.0, -bucket.tokens);
    return std::chrono::milliseconds(std::llround(std::ceil(owed / bucket.per_second * 1000)));
}

}

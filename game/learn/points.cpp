// SPDX-License-Identifier: MIT
#include "learn/points.h"

#include <cmath>

namespace learn {

namespace {

/// The nearest whole number, of two the lower. What adding up binary fractions leaves counts as nothing, so that every
/// machine rounds the same way.
int rounded_half_down(double value)
{
    return static_cast<int>(std::ceil(value - 0.5 - 1e-9));
}

}

int answer_points(Confidence confidence, bool right)
{
    switch (confidence) {
    case Confidence::Guess: return right ? 1 : 0;
    case Confidence::FairlySure: return right ? 2 : -2;
    case Confidence::Certain: return right ? 3 : -6;
    }
    return 0;
}

int answer_points(Confidence confidence, const quiz::Grade& grade)
{
    if (grade.right) {
        return answer_points(confidence, true);
    }
    const double earned = grade.credit * answer_points(Confidence::Guess, true);
    const double lost = (1 - grade.credit) * answer_points(confidence, false);
    return rounded_half_down(earned + lost);
}

int evidence_points(bool proves)
{
    return proves ? 1 : 0;
}

}

// SPDX-License-Identifier: MIT
#include "learn/points.h"

namespace learn {

int answer_points(Confidence confidence, bool right)
{
    switch (confidence) {
    case Confidence::Guess: return right ? 1 : 0;
    case Confidence::FairlySure: return right ? 2 : -2;
    case Confidence::Certain: return right ? 3 : -6;
    }
    return 0;
}

int evidence_points(bool proves)
{
    return proves ? 1 : 0;
}

}

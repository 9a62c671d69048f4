// SPDX-License-Identifier: MIT
#pragma once

/// OpenGL 2.1, as every driver has had it for long: names beyond version 1.1 are declared on request alone.
#define GL_GLEXT_PROTOTYPES
#include <SFML/OpenGL.hpp>

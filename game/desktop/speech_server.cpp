// SPDX-License-Identifier: MIT
#include "desktop/speech_server.h"

#include <array>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace desktop {

namespace {

constexpr int not_installed = 127;

/// The shell leaves at once, so that there is no child of ours that lingers: the service belongs to init.
constexpr const char* script = "command -v \"$0\" >/dev/null 2>&1 || exit 127\n"
                               "\"$0\" --spawn --communication-method unix_socket --socket-path \"$1\" "
                               "</dev/null >/dev/null 2>&1 &\n";

/// Runs `words`, the first of which is a path, in a session of its own, and waits for it; its exit status, or -1.
int run_detached(std::array<const char*, 6> words)
{
    posix_spawnattr_t settings{};
    posix_spawnattr_init(&settings);
    posix_spawnattr_setflags(&settings, POSIX_SPAWN_SETSID);
    pid_t child = 0;
    const int failed
        = posix_spawn(&child, words[0], nullptr, &settings, const_cast<char* const*>(words.data()), environ);
    posix_spawnattr_destroy(&settings);
    int status = 0;
    if (failed != 0 || waitpid(child, &status, 0) != child || !WIFEXITED(status)) {
        return -1;
    }
    return WEXITSTATUS(status);
}

}

base::Result<void> start_speech_server(const std::string& socket, const std::string& program)
{
    const int status = run_detached({"/bin/sh", "-c", script, program.c_str(), socket.c_str(), nullptr});
    if (status == not_installed) {
        return base::fail(base::ErrorKind::NotFound,
                          "Read-aloud needs the program " + program + ", which is not installed.");
    }
    if (status != 0) {
        return base::fail(base::ErrorKind::Internal, "The speech service could not be started.");
    }
    return {};
}

}

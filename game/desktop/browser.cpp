// SPDX-License-Identifier: MIT
#include "desktop/browser.h"

#include "base/language.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace desktop {

namespace {

constexpr auto not_started = base::message("The browser could not be started. Open this address yourself.");
constexpr auto page_not_opened = base::message("The page was saved, but no browser could be started to open it.");

base::Result<void> refused(const std::string& message)
{
    return base::fail(base::ErrorKind::Refused, message);
}

/// In the child: runs the opener in a session of its own, silently; writes errno to `report` when it cannot.
[[noreturn]] void become_opener(const char* opener, const char* url, int report)
{
    setsid();
    const int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        dup2(nowhere, stream);
    }
    execlp(opener, opener, url, static_cast<char*>(nullptr));
    const int problem = errno;
    const ssize_t written = write(report, &problem, sizeof problem);
    _exit(written == sizeof problem ? 127 : 126);
}

/// Starts the opener as a grandchild, which init and not we must wait for. False when it could not be run.
bool start_detached(const char* opener, const char* url, std::array<int, 2> report)
{
    const pid_t child = fork();
    if (child == 0) {
        if (fork() == 0) {
            become_opener(opener, url, report[1]);
        }
        _exit(0);
    }
    close(report[1]);
    if (child < 0) {
        close(report[0]);
        return false;
    }
    waitpid(child, nullptr, 0);
    int problem = 0;
    const bool failed = read(report[0], &problem, sizeof problem) > 0; // closed without a word by a good exec
    close(report[0]);
    return !failed;
}

/// Runs the opener on an address or a path; `failure` is said of it when that does not work.
base::Result<void> run(const std::string& opener, const std::string& what, std::string_view failure)
{
    std::array<int, 2> report{};
    if (pipe2(report.data(), O_CLOEXEC) != 0) {
        return base::fail(base::ErrorKind::Internal, std::string(failure), {what});
    }
    if (!start_detached(opener.c_str(), what.c_str(), report)) {
        return base::fail(base::ErrorKind::NotFound, std::string(failure), {what});
    }
    return {};
}

}

bool is_web_url(const std::string& url)
{
    const bool web = url.starts_with("https://") || url.starts_with("http://");
    const bool plain = std::none_of(url.begin(), url.end(), [](unsigned char c) { return c <= 0x20 || c == 0x7F; });
    return web && plain && url.size() > std::string("https://").size();
}

base::Result<void> open_url(const std::string& url, const std::string& opener)
{
    if (!is_web_url(url)) {
        return refused("Only http and https addresses are opened, and this is none: " + url);
    }
    return run(opener, url, not_started);
}

base::Result<void> open_page(const std::string& path, const std::string& opener)
{
    if (!path.starts_with('/') || !path.ends_with(".html")) {
        return refused("Only pages on this computer are opened, by their whole path, and this is none: " + path);
    }
    return run(opener, path, page_not_opened);
}

}

// SPDX-License-Identifier: MIT
#include "desktop/speech.h"

#include "desktop/speech_link.h"
#include "desktop/speech_protocol.h"

#include <condition_variable>
#include <cstdlib>
#include <mutex>
#include <optional>
#include <string_view>
#include <system_error>
#include <thread>
#include <utility>

namespace desktop {

namespace {

std::string environment(const char* name)
{
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
}

/// GLib's runtime folder, on which service and clients agree: XDG_RUNTIME_DIR or, without it, the cache folder.
std::string runtime_folder()
{
    if (const std::string folder = environment("XDG_RUNTIME_DIR"); !folder.empty()) {
        return folder;
    }
    const std::string cache = environment("XDG_CACHE_HOME");
    return cache.empty() ? environment("HOME") + "/.cache" : cache;
}

/// The newest text that waits to be said.
struct Letter {
    std::string text;
    std::string language;
};

}

base::Result<std::string> speech_socket(const std::string& address, const std::string& runtime_folder)
{
    constexpr std::string_view method = "unix_socket";
    if (address.empty() || address == method) {
        return runtime_folder + "/speech-dispatcher/speechd.sock";
    }
    if (!address.starts_with(std::string(method) + ':')) {
        return base::fail(base::ErrorKind::Refused,
                          "Read-aloud works through a socket file alone, and SPEECHD_ADDRESS says " + address + ".");
    }
    return address.substr(method.size() + 1);
}

base::Result<std::string> speech_socket()
{
    return speech_socket(environment("SPEECHD_ADDRESS"), runtime_folder());
}

struct Voice::Impl {
    SpeechLink link;
    Flag stop;
    Flag post;
    std::string language; ///< the one that the service was last told
    mutable std::mutex mutex;
    mutable std::condition_variable changed;
    std::optional<Letter> letter;
    bool speaking = true; ///< it begins with introducing itself
    bool connected = true;
    base::Result<void> last;
    std::thread worker;

    explicit Impl(SpeechLink to) : link(std::move(to)) { }
    Impl(const Impl&) = delete;
    Impl& operator=(const Impl&) = delete;
    ~Impl()
    {
        stop.raise();
        if (worker.joinable()) {
            worker.join();
        }
    }

    bool settled() const { return !connected || (!letter && !speaking); }

    base::Result<void> ask(const std::string& command) { return link.ask(command + "\r\n", stop); }

    base::Result<void> set_language(const std::string& tag)
    {
        if (tag.empty() || tag == language) {
            return {};
        }
        auto set = ask("SET self LANGUAGE " + tag);
        language = set ? tag : std::string();
        return set;
    }

    base::Result<void> speak(const std::string& body)
    {
        auto ready = ask("SPEAK");
        return ready ? link.ask(body, stop) : ready;
    }

    /// A language that the service does not know keeps nothing from being said; the refusal is still told.
    base::Result<void> deliver(const Letter& next)
    {
        auto stopped = ask("CANCEL self");
        const std::string body = speech_body(next.text);
        if (body.empty() || lost(stopped)) {
            return stopped;
        }
        auto set = set_language(speech_language(next.language));
        if (lost(set)) {
            return set;
        }
        auto said = speak(body);
        return said ? set : said;
    }

    static bool lost(const base::Result<void>& result)
    {
        return !result && result.error().kind != base::ErrorKind::Refused;
    }

    /// Notes how the last thing fared; false when nothing more can be said.
    bool note(const base::Result<void>& result)
    {
        const std::lock_guard lock(mutex);
        last = result;
        connected = !lost(result) && !stop.raised();
        speaking = letter.has_value();
        changed.notify_all();
        return connected;
    }

    std::optional<Letter> take()
    {
        const std::lock_guard lock(mutex);
        post.lower();
        speaking = letter.has_value();
        return std::exchange(letter, std::nullopt);
    }

    void run()
    {
        bool going = note(ask("SET self CLIENT_NAME player:receipts:main"));
        while (going) {
            if (auto waited = link.rest(stop, post); !waited) {
                note(waited);
                return;
            }
            const auto next = take();
            going = !stop.raised() && (!next || note(deliver(*next)));
        }
        link.leave("CANCEL self\r\nQUIT\r\n");
    }
};

base::Result<Voice> Voice::connect(const SpeechOptions& options)
{
    auto link = SpeechLink::open(options.socket, options.patience);
    if (!link) {
        return base::fail(link.error());
    }
    auto impl = std::make_unique<Impl>(std::move(*link));
    if (impl->stop.descriptor() < 0 || impl->post.descriptor() < 0) {
        return base::fail(base::ErrorKind::Internal, "Nothing can be read aloud: no file handles are left.");
    }
    try {
        impl->worker = std::thread([&its = *impl] { its.run(); });
    } catch (const std::system_error&) {
        return base::fail(base::ErrorKind::Internal, "Nothing can be read aloud: no threads are left.");
    }
    return Voice(std::move(impl));
}

Voice::Voice(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) { }

Voice::Voice(Voice&&) noexcept = default;
Voice& Voice::operator=(Voice&&) noexcept = default;
Voice::~Voice() = default;

void Voice::say(std::string text, std::string language)
{
    const std::lock_guard lock(m_impl->mutex);
    m_impl->letter = Letter{std::move(text), std::move(language)};
    m_impl->post.raise();
}

base::Result<void> Voice::status() const
{
    const std::lock_guard lock(m_impl->mutex);
    return m_impl->last;
}

bool Voice::connected() const
{
    const std::lock_guard lock(m_impl->mutex);
    return m_impl->connected;
}

base::Result<void> Voice::settle() const
{
    std::unique_lock lock(m_impl->mutex);
    m_impl->changed.wait(lock, [this] { return m_impl->settled(); });
    return m_impl->last;
}

}

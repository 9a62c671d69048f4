// SPDX-License-Identifier: MIT
#pragma once

#include "base/result.h"

#include <chrono>
#include <memory>
#include <string>

namespace desktop {

/// Where speech-dispatcher listens by the words of its own client library: `address`, as in SPEECHD_ADDRESS, or, when
/// that is empty, below `runtime_folder`. Refused when the address is on the network, where the game does not go.
base::Result<std::string> speech_socket(const std::string& address, const std::string& runtime_folder);

/// The same by this process' environment: SPEECHD_ADDRESS, XDG_RUNTIME_DIR and, without that, the player's cache
/// folder.
base::Result<std::string> speech_socket();

/// How speech-dispatcher is reached.
struct SpeechOptions {
    std::string socket; ///< its socket file
    std::chrono::milliseconds patience = std::chrono::seconds(5); ///< how long one of its replies may take
};

/// Says words aloud through speech-dispatcher. All waiting happens on a thread of its own: nothing here blocks the
/// window, and closing returns at once whatever the service does. We speak its protocol ourselves, because its library
/// waits without end, and ends the program at a reply that it does not understand or when the service goes away.
class Voice {
public:
    /// Reaches the service, or NotFound when none listens, Busy when it takes no more callers, Refused when the socket
    /// can't be one.
    static base::Result<Voice> connect(const SpeechOptions& options);

    Voice(Voice&&) noexcept;
    Voice& operator=(Voice&&) noexcept;
    /// Stops what is being said.
    ~Voice();

    /// Stops what is being said and says `text`, UTF-8 in the language of the tag `language` ("en", "es", "ar"). Only
    /// the newest text that has not yet been handed over counts; text of blanks alone just stops.
    void say(std::string text, std::string language);

    /// How the last text fared. Refused when the service said no to a part of it, which the next may outlive;
    /// Unreadable or Busy when the service is gone or does not answer, after which only a new voice can speak.
    base::Result<void> status() const;

    /// False once the service is gone or does not answer.
    bool connected() const;

    /// Waits until the last text has been handed to the service, not until it has been heard, or has failed: its
    /// status.
    base::Result<void> settle() const;

private:
    struct Impl;
    explicit Voice(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}

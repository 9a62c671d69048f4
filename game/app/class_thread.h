// SPDX-License-Identifier: MIT
#pragma once

#include "app/hosted_class.h"
#include "round/json_line.h"
#include "screens/class_now.h"

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace app {

/// What is new of a class.
struct ClassNews {
    std::shared_ptr<const screens::ClassNow> now; ///< null: as it was
    std::string refused; ///< why what the teacher said was refused, translated; empty: it was not
    std::string secret; ///< of the link for another device, when it was asked for; else empty
};

/// A class with a thread of its own, for a window that must not wait. The window sits in the class as a teacher's
/// device like any other, on a connection that no network has, so that no rule is written twice. When another device
/// takes the class over, the window still shows it, and what is said here is for nobody; it can take the class back
/// from the device that it handed it over to.
class ClassThread {
public:
    /// Opens a class and serves it; `language` is the teacher's. The errors of HostedClass::open. `world` outlives the
    /// value.
    static base::Result<std::unique_ptr<ClassThread>> open(const Host& words, const rounds::Plan& plan,
                                                           std::shared_ptr<const quiz::ReadyPack> pack,
                                                           const std::string& language, const World& world);

    /// Closes the class.
    ~ClassThread();
    ClassThread(const ClassThread&) = delete;
    ClassThread& operator=(const ClassThread&) = delete;
    ClassThread(ClassThread&&) = delete;
    ClassThread& operator=(ClassThread&&) = delete;

    /// Where the class is found; by another of this machine's addresses where one is given.
    base::Result<screens::ClassPlace> place(const std::string& address = "") const;

    /// The secret link by which another device can steer the class, too.
    const std::string& teacher_url() const { return m_hosted->invitation().teacher_url; }

    /// The link that a secret from the news makes, at one of this machine's addresses or, when that is empty, the usual
    /// one. The errors of `qr_code`.
    base::Result<screens::ClassLink> link(const std::string& secret, const std::string& address) const;

    /// How the class is on record.
    const storage::ClassStart& start() const { return m_hosted->start(); }

    /// Says something to the class as its teacher.
    void say(const room::Command& command);

    /// Asks for a secret for another device: it comes with the news, and whoever uses it steers the class alone.
    void hand_over();

    /// Sits down in the class again after another device has taken it over; the news say whether that worked.
    void take_back();

    /// What is new since the last time.
    ClassNews news();

private:
    ClassThread(const Host& words, const std::string& language, const World& world)
        : m_words(words), m_language(language), m_world(&world)
    {
    }

    std::string url_at(const std::string& address) const;
    void arrive();
    void sit_down();
    void serve();
    void listen(const net::Outbound& out);
    void hear(const rounds::Json& said);
    void leave();
    void look(const std::string& view);
    void put(std::string message);
    void refuse(std::string why);

    Host m_words;
    std::string m_language;
    const World* m_world;
    net::Inbox m_inbox;
    std::unique_ptr<HostedClass> m_hosted; ///< the thread's, but for the invitation
    std::uint64_t m_said = 0; ///< messages so far, for their ids
    std::string m_id; ///< what begins them
    std::string m_secret; ///< the thread's: by which the window sits in the class, or could again
    bool m_lent = false; ///< the thread's: whether that secret was made for another device
    screens::Steering m_steering = screens::Steering::Here; ///< the thread's
    std::mutex m_mutex;
    ClassNews m_news; ///< under the mutex
    std::atomic<bool> m_asked_to_end = false;
    std::atomic<bool> m_asked_back = false;
    std::thread m_thread; ///< last: it uses all the rest
};

}

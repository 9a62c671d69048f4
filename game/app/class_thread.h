// SPDX-License-Identifier: MIT
#pragma once

#include "app/hosted_class.h"
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
    std::string refused; ///< why what the teacher said was refused, translated or a message; empty: it was not
};

/// A class with a thread of its own, for a window that must not wait. The window sits in the class as a teacher's
/// device like any other, on a connection that no network has, so that no rule is written twice. When another device
/// takes the class over, the window still shows it, and what is said here is refused.
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

    /// The secret link by which another device can steer the class.
    const std::string& teacher_url() const { return m_hosted->invitation().teacher_url; }

    /// Says something to the class as its teacher.
    void say(const room::Command& command);

    /// What is new since the last time.
    ClassNews news();

private:
    ClassThread(const Host& words, const World& world) : m_words(words), m_world(&world) { }

    void sit_down(const std::string& language);
    void serve();
    void listen(const net::Outbound& out);
    void look(const std::string& view);
    void put(std::string message);
    void refuse(std::string why);

    Host m_words;
    const World* m_world;
    net::Inbox m_inbox;
    std::unique_ptr<HostedClass> m_hosted; ///< the thread's, but for the invitation
    std::uint64_t m_said = 0; ///< messages so far, for their ids
    std::string m_id; ///< what begins them
    bool m_seated = true; ///< the thread's; false once another device has taken the class over
    std::mutex m_mutex;
    ClassNews m_news; ///< under the mutex
    std::atomic<bool> m_asked_to_end = false;
    std::thread m_thread; ///< last: it uses all the rest
};

}

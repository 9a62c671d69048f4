// SPDX-License-Identifier: MIT
#include "desktop/speech_server.h"

#include "support/temporary_folder.h"

#include <doctest/doctest.h>
#include <fstream>
#include <string>
#include <sys/stat.h>

TEST_CASE("desktop::start_speech_server - tells the program where to listen, and does not wait for it")
{
    const support::TemporaryFolder folder;
    const std::string program = (folder.path() / "a service").string();
    const std::string pipe = (folder.path() / "pipe").string();
    REQUIRE(mkfifo(pipe.c_str(), 0600) == 0);
    std::ofstream(program) << "#!/bin/sh\necho \"$@\" >'" << pipe << "'\n"; // stays until the pipe is read
    REQUIRE(chmod(program.c_str(), 0700) == 0);
    CHECK(desktop::start_speech_server("/tmp/it's $HOME.sock", program));
    std::string heard;
    std::getline(std::ifstream(pipe) >> std::ws, heard);
    CHECK(heard == "--spawn --communication-method unix_socket --socket-path /tmp/it's $HOME.sock");
}

TEST_CASE("desktop::start_speech_server - says so when the program is not installed")
{
    const auto missing = desktop::start_speech_server("/tmp/x.sock", "/no/such/speech-dispatcher");
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == base::ErrorKind::NotFound);
    CHECK(missing.error().message.find("not installed") != std::string::npos);
}

// SPDX-License-Identifier: MIT
#include "app/command_line.h"

#include "app/class_words.h"

#include <CLI/CLI.hpp>
#include <algorithm>

namespace app {

namespace {

/// CLI11 writes into variables; this is where they stand while it parses.
struct Words {
    CLI::App app{"Receipts: a fact-check game in which every answer comes with the passage that proves it.",
                 "receipts"};
    CLI::App* play = nullptr;
    CLI::App* check = nullptr;
    CLI::App* generate = nullptr;
    CLI::App* replay = nullptr;
    Play play_words;
    std::uint64_t seed = 0;
    bool terminal = false;
    Check check_words;
    bool complete = false;
    bool rules = false;
    Generate generate_words;
    bool explain = false;
    Replay replay_words;
    CLI::App* host = nullptr;
    Host host_words;
    std::uint16_t port = 0;
    int seconds = 0;
    bool headless = false;
    bool json = false;
    bool anew = false;
    ClassWords classes;
};

void describe_host(Words& words)
{
    Host& into = words.host_words;
    words.host = words.app.add_subcommand("host", "Open a classroom for students with a browser");
    words.host->add_option("pack", into.pack, "The pack, a .toml file")->required();
    words.host->add_option("--port", words.port, "TCP port; 8080 or another free one when not given, 0 for any");
    words.host->add_option("--bind", into.bind, "Serve this address of the machine alone")->capture_default_str();
    words.host->add_option("--name", into.name, "This machine's name or address in the link for students");
    words.host->add_option("--state", into.state, "Keep the class in this folder");
    words.host->add_option("--length", into.length, "Questions at most")->check(CLI::Range(1, 1000));
    words.host->add_option("--seconds", words.seconds, "Seconds to answer in; no limit when not given")
        ->check(CLI::Range(5, 3600));
    words.host->add_option("--keep", into.keep_days, "Days after which the class is deleted")
        ->check(CLI::Range(1, 3650))
        ->capture_default_str();
    CLI::Option* certificate
        = words.host->add_option("--certificate", into.certificate, "Serve TLS with this PEM file");
    CLI::Option* key = words.host->add_option("--key", into.key, "The certificate's key, a PEM file");
    certificate->needs(key);
    key->needs(certificate);
    words.host->add_flag("--headless", words.headless, "Need no display: show the invitation on the terminal alone");
    words.host->add_flag("--json", words.json, "Print a line of JSON an event instead of words");
    words.host->add_flag("--new", words.anew, "Begin a new class, whatever was left unfinished");
}

void describe_generate(Words& words)
{
    Generate& into = words.generate_words;
    words.generate = words.app.add_subcommand("generate", "Make a pack of questions from articles");
    words.generate->add_option("article", into.sources, "Articles (.txt, .md, .html) and folders of them")->required();
    words.generate->add_option("-o,--output", into.pack, "The pack, a .toml file; one that is there is added to")
        ->required();
    words.generate->add_option("--per-article", into.per_article, "Questions an article at most")
        ->check(CLI::Range(1, 100))
        ->capture_default_str();
    words.generate->add_option("--kinds", into.kinds, "Only these kinds, separated by commas")
        ->delimiter(',')
        ->check(
            CLI::IsMember({"choice", "verdict", "locate", "number", "date", "order", "altered", "short", "compare"}));
    words.generate->add_option("--seed", into.seed, "Another seed draws other wrong answers")->capture_default_str();
    words.generate->add_option("--jobs", into.jobs, "Threads; as many as the machine has when not given")
        ->check(CLI::Range(1, 256));
    words.generate->add_flag("--explain", words.explain, "Say what came of every sentence, and why");
    words.generate->add_option("--report", into.report, "Write the same as JSON into this file");
}

void describe(Words& words)
{
    words.app.set_version_flag("--version", "receipts 0.1.0");
    words.app.require_subcommand(0, 1);
    words.app.footer("Without a command the game opens. The manual page, receipts(6), says more.");

    words.play = words.app.add_subcommand("play", "Play a round of a pack");
    words.play->add_option("pack", words.play_words.pack, "The pack, a .toml file")->required();
    words.play->add_flag("--terminal", words.terminal, "As plain lines of text");
    words.play->add_option("--length", words.play_words.length, "Questions at most")
        ->check(CLI::Range(1, 1000))
        ->capture_default_str();
    words.play->add_option("--seed", words.seed, "The same seed asks the same questions");

    words.check = words.app.add_subcommand("check", "Say what is wrong with packs");
    words.check->add_option("pack", words.check_words.packs, "The packs, .toml files");
    words.check->add_flag("--complete", words.complete, "Fill in positions, contexts and hashes, and write the pack");
    words.check->add_flag("--rules", words.rules, "List the rules instead");

    describe_generate(words);
    describe_host(words);
    describe_classes(words.app, words.classes);

    words.replay = words.app.add_subcommand("replay", "Play a recorded round again and compare where it ends");
    words.replay->add_option("file", words.replay_words.file, "The recording")->required();
}

Command chosen_host(Words& words)
{
    Host& host = words.host_words;
    if (words.host->count("--port") > 0) {
        host.port = words.port;
    }
    if (words.host->count("--seconds") > 0) {
        host.seconds = words.seconds;
    }
    host.screen = words.headless ? HostScreen::Terminal : HostScreen::Window;
    host.output = words.json ? HostOutput::Json : HostOutput::Words;
    host.unfinished = words.anew ? Unfinished::Leave : Unfinished::GoOn;
    return host;
}

Command chosen(Words& words)
{
    if (words.play->parsed()) {
        words.play_words.surface = words.terminal ? Surface::Terminal : Surface::Window;
        if (words.play->count("--seed") > 0) {
            words.play_words.seed = words.seed;
        }
        return words.play_words;
    }
    if (words.check->parsed()) {
        if (words.rules) {
            return ShowRules{};
        }
        if (words.check_words.packs.empty()) {
            return Say{"receipts check needs the name of a pack. Try: receipts check content/packs/damascus.toml\n", 2};
        }
        words.check_words.completion = words.complete ? Completion::Write : Completion::Off;
        return words.check_words;
    }
    if (words.generate->parsed()) {
        words.generate_words.explaining = words.explain ? Explaining::On : Explaining::Off;
        return words.generate_words;
    }
    if (words.replay->parsed()) {
        return words.replay_words;
    }
    if (words.host->parsed()) {
        return chosen_host(words);
    }
    return chosen_of_classes(words.classes).value_or(OpenGame{});
}

}

Command parse(const std::vector<std::string>& words)
{
    Words into;
    describe(into);
    std::vector<std::string> reversed(words.rbegin(), words.rend()); // as CLI11 wants them
    try {
        into.app.parse(reversed);
    } catch (const CLI::ParseError& error) {
        std::ostringstream out;
        std::ostringstream problems;
        const int status = into.app.exit(error, out, problems);
        return Say{out.str() + problems.str(), status == 0 ? 0 : 2};
    }
    return chosen(into);
}

}

// SPDX-License-Identifier: MIT
#include "base/log.h"

#include <spdlog/sinks/basic_file_sink.h>
#include <spdlog/sinks/null_sink.h>
#include <spdlog/spdlog.h>

namespace base {

namespace {

class SpdLog final : public Log {
public:
    explicit SpdLog(spdlog::sink_ptr sink) : m_logger("receipts", std::move(sink)) { }

    void note(std::string_view message) override
    {
        m_logger.info("{}", message);
        m_logger.flush();
    }

    void warn(std::string_view message) override
    {
        m_logger.warn("{}", message);
        m_logger.flush();
    }

private:
    spdlog::logger m_logger;
};

}

std::unique_ptr<Log> file_log(const std::string& path)
{
    try {
        return std::make_unique<SpdLog>(std::make_shared<spdlog::sinks::basic_file_sink_mt>(path));
    } catch (const spdlog::spdlog_ex&) {
        return std::make_unique<SpdLog>(std::make_shared<spdlog::sinks::null_sink_mt>());
    }
}

}

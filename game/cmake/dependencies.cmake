# SPDX-License-Identifier: MIT
# What the modules stand on: Debian packages, each found once and given one name.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(fmt REQUIRED)
find_package(spdlog REQUIRED)
find_package(tomlplusplus REQUIRED)
find_package(OpenSSL REQUIRED COMPONENTS Crypto)
find_package(SFML 2.5 REQUIRED COMPONENTS graphics window system audio)
pkg_check_modules(pangocairo REQUIRED IMPORTED_TARGET pangocairo pangoft2 fontconfig)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET libutf8proc)
pkg_check_modules(sqlite3 REQUIRED IMPORTED_TARGET sqlite3)

# Header-only or without a CMake package in Debian.
find_path(RECEIPTS_EXPECTED_INCLUDE tl/expected.hpp REQUIRED)
find_path(RECEIPTS_CLI11_INCLUDE CLI/CLI.hpp REQUIRED)
find_path(RECEIPTS_JSON_INCLUDE nlohmann/json.hpp REQUIRED)
find_path(RECEIPTS_SOCI_INCLUDE soci/soci.h PATH_SUFFIXES . REQUIRED)
find_library(RECEIPTS_SOCI_CORE soci_core REQUIRED)
find_library(RECEIPTS_SOCI_SQLITE3 soci_sqlite3 REQUIRED)
add_library(receipts_soci INTERFACE)
target_include_directories(receipts_soci SYSTEM INTERFACE
    ${RECEIPTS_SOCI_INCLUDE} ${RECEIPTS_SOCI_INCLUDE}/soci)
target_link_libraries(receipts_soci INTERFACE ${RECEIPTS_SOCI_CORE} ${RECEIPTS_SOCI_SQLITE3})

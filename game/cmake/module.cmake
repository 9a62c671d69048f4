# SPDX-License-Identifier: MIT
# Warnings: SFML's set, private to our targets. The reason for each stands in the compiler's manual.
add_library(receipts_warnings INTERFACE)
target_compile_options(receipts_warnings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wcast-align -Wunused -Woverloaded-virtual
    -Wconversion -Wsign-conversion -Wdouble-promotion -Wformat=2 -Wimplicit-fallthrough
    -Wold-style-cast -Wnull-dereference
    # Off: a field that has a default is left out of designated initialisers on purpose.
    -Wno-missing-field-initializers)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(receipts_warnings INTERFACE
        -Wmisleading-indentation -Wduplicated-cond -Wlogical-op
        # Off: g++ 12 sees overlapping copies in `"x" + std::string` where there are none (GCC bug 105329).
        -Wno-restrict
        # Off: g++ 12 at -O3 takes defaulted members of designated initialisers for uninitialised; the sanitizers
        # watch for the real ones.
        -Wno-maybe-uninitialized)
endif()
if(RECEIPTS_WERROR)
    target_compile_options(receipts_warnings INTERFACE -Werror)
endif()
if(RECEIPTS_SANITIZE)
    add_compile_options(-fsanitize=${RECEIPTS_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    add_link_options(-fsanitize=${RECEIPTS_SANITIZE})
endif()

# receipts_module(NAME SOURCES ... USES module... LIBRARIES ... PRIVATE_LIBRARIES ...)
# One folder under game/ as one static library. USES names the modules below it, LIBRARIES what its headers
# show of the outside, PRIVATE_LIBRARIES what only its sources include.
function(receipts_module name)
    cmake_parse_arguments(arg "" "" "SOURCES;USES;LIBRARIES;PRIVATE_LIBRARIES" ${ARGN})
    add_library(receipts_${name} STATIC ${arg_SOURCES})
    target_include_directories(receipts_${name} PUBLIC ${PROJECT_SOURCE_DIR}/game)
    foreach(used IN LISTS arg_USES)
        target_link_libraries(receipts_${name} PUBLIC receipts_${used})
    endforeach()
    target_link_libraries(receipts_${name} PUBLIC ${arg_LIBRARIES} PRIVATE ${arg_PRIVATE_LIBRARIES}
        receipts_warnings)
endfunction()

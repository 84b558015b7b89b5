# SPDX-FileCopyrightText: 2026 Apostille contributors
# SPDX-License-Identifier: GPL-3.0-or-later
# The rooms of the house as targets: what a room may know is what its target links.

add_library(apostille_options INTERFACE)
target_compile_features(apostille_options INTERFACE cxx_std_23)
target_compile_options(apostille_options INTERFACE
    -Wall -Wextra -Wpedantic -Wconversion -Werror)
# A room's files that are compiled together see each other's names: there only what shadows a local
# name is looked for. Preset dev compiles them apart and looks for all of it.
option(APOSTILLE_TOGETHER "Compile the files of a room several at a time" OFF)
if(APOSTILLE_TOGETHER)
    target_compile_options(apostille_options INTERFACE -Wshadow=local)
else()
    target_compile_options(apostille_options INTERFACE -Wshadow)
endif()
target_compile_definitions(apostille_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_CONTEXTLESS_CONNECT QT_STRICT_ITERATORS
    QT_DISABLE_DEPRECATED_UP_TO=0x060800)
target_include_directories(apostille_options INTERFACE ${CMAKE_SOURCE_DIR})
if(APOSTILLE_SANITIZE)
    target_compile_options(apostille_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(apostille_options INTERFACE -fsanitize=address,undefined)
endif()

if(APOSTILLE_FUZZ)
    target_compile_options(apostille_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

# apostille_room(NAME SOURCES … LINKS …): a static library with the project's warnings.
# Headers are included by their path from the top: "models/article/block.h".
function(apostille_room name)
    cmake_parse_arguments(PARSE_ARGV 1 room "" "" "SOURCES;LINKS")
    add_library(${name} STATIC ${room_SOURCES})
    target_link_libraries(${name} PUBLIC apostille_options ${room_LINKS})
    set_target_properties(${name} PROPERTIES LINKER_LANGUAGE CXX
        UNITY_BUILD ${APOSTILLE_TOGETHER} UNITY_BUILD_BATCH_SIZE 8)
endfunction()

# apostille_test(tst_x LINKS … [LABELS …] [TIMEOUT s] [DISPLAY]): one Qt Test program, one file.
function(apostille_test name)
    cmake_parse_arguments(PARSE_ARGV 1 test "DISPLAY" "TIMEOUT" "LINKS;LABELS")
    add_executable(${name} ${name}.cpp)
    target_link_libraries(${name} PRIVATE Qt6::Test ${test_LINKS})
    # QTRY_… of Qt 6.8 converts its own time-outs.
    set_source_files_properties(${name}.cpp PROPERTIES COMPILE_OPTIONS -Wno-conversion)
    target_compile_definitions(${name} PRIVATE
        APOSTILLE_FIXTURES="${CMAKE_SOURCE_DIR}/tests/fixtures"
        APOSTILLE_SHARED="${CMAKE_SOURCE_DIR}/../shared"
        APOSTILLE_BIN="${CMAKE_BINARY_DIR}/bin")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT test_TIMEOUT)
        set(test_TIMEOUT 120)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${test_TIMEOUT} LABELS "${test_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QTWEBENGINE_CHROMIUM_FLAGS=--disable-gpu;LSAN_OPTIONS=detect_leaks=0")
endfunction()

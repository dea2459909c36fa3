# Targets of the third-party libraries, built from the pinned sources for every platform alike:
#   tallymark_json   nlohmann_json, headers only
#   tallymark_re2    RE2
#   tallymark_catch2 Catch2 with its main (tests only)
# Never the system's packages: native must test the bytes that ship, and /usr/include must not enter a wasm build.

include(Sources)

add_library(tallymark_json INTERFACE)
target_include_directories(tallymark_json SYSTEM INTERFACE "${json_SOURCE}/include")
target_compile_definitions(tallymark_json INTERFACE JSON_NO_IO JSON_USE_IMPLICIT_CONVERSIONS=0)

set(re2_tree "${re2_SOURCE}")
if(EXISTS "${re2_tree}/vendor/re2/re2.cc")  # the npm package keeps it one level down
  set(re2_tree "${re2_tree}/vendor")
endif()
if(NOT EXISTS "${re2_tree}/re2/unicode_casefold.cc")
  message(FATAL_ERROR "${re2_tree} lacks RE2's generated Unicode tables: not a release archive")
endif()
set(re2_files bitmap256 bitstate compile dfa filtered_re2 mimics_pcre nfa onepass parse perl_groups prefilter
    prefilter_tree prog re2 regexp set simplify stringpiece tostring unicode_casefold)
list(TRANSFORM re2_files PREPEND "${re2_tree}/re2/")
list(TRANSFORM re2_files APPEND ".cc")
add_library(tallymark_re2 STATIC EXCLUDE_FROM_ALL ${re2_files} "${re2_tree}/util/rune.cc"
                                                  "${re2_tree}/util/strutil.cc"
                                                  "${CMAKE_SOURCE_DIR}/wasm/cmake/re2/unicode_groups.cc")
# Our util/logging.h is found before RE2's own, which would bring iostream and locale into the module.
target_include_directories(tallymark_re2 BEFORE PRIVATE "${CMAKE_SOURCE_DIR}/wasm/cmake/re2")
target_include_directories(tallymark_re2 SYSTEM PUBLIC "${re2_tree}")
target_link_libraries(tallymark_re2 PRIVATE tallymark_shipped tallymark_sanitized)
if(NOT EMSCRIPTEN)
  set(THREADS_PREFER_PTHREAD_FLAG ON)
  find_package(Threads REQUIRED)
  target_link_libraries(tallymark_re2 PUBLIC Threads::Threads)
endif()

if(TALLYMARK_TESTS)
  # Catch2's one-file form: a tenth of the build time of its hundred files, and no configuration of its own.
  add_library(tallymark_catch2 STATIC "${catch2_SOURCE}/extras/catch_amalgamated.cpp")
  set_target_properties(tallymark_catch2 PROPERTIES COMPILE_OPTIONS "-O0;-g0")
  set(CATCH_CONFIG_DEFAULT_REPORTER console)
  set(CATCH_CONFIG_CONSOLE_WIDTH 100)
  configure_file("${catch2_SOURCE}/src/catch2/catch_user_config.hpp.in"
                 "${CMAKE_BINARY_DIR}/catch2/catch2/catch_user_config.hpp")
  target_include_directories(tallymark_catch2 SYSTEM PUBLIC "${catch2_SOURCE}/src" "${CMAKE_BINARY_DIR}/catch2"
                                                            "${catch2_SOURCE}/extras")
  list(APPEND CMAKE_MODULE_PATH "${catch2_SOURCE}/extras")  # Catch.cmake: catch_discover_tests
endif()

# How C++ is compiled. Three interface targets, so that each source says what it is:
#   tallymark_shipped   code that goes into the WebAssembly module: the same flags natively, so that what
#                       the tests and fuzzers run is what ships (no exceptions, no run-time types)
#   tallymark_strict    our own code: every warning is an error
#   tallymark_sanitized code under the sanitizers of TALLYMARK_SANITIZE, and what links with it

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
if(NOT CMAKE_BUILD_TYPE)
  set(CMAKE_BUILD_TYPE RelWithDebInfo)
endif()

add_library(tallymark_shipped INTERFACE)
target_compile_options(tallymark_shipped INTERFACE -fno-exceptions -fno-rtti)

add_library(tallymark_strict INTERFACE)
target_compile_options(tallymark_strict INTERFACE -Wall -Wextra -Werror)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # gcc 12's flow analysis sees overflows in libstdc++'s own string code when optimising.
  target_compile_options(tallymark_strict INTERFACE -Wno-restrict -Wno-stringop-overflow
                                                    -Wno-stringop-overread -Wno-array-bounds)
elseif(NOT EMSCRIPTEN)
  # libstdc++ 12 calls its own deprecated function in std::stable_sort.
  target_compile_options(tallymark_strict INTERFACE -Wno-deprecated-declarations)
endif()

add_library(tallymark_sanitized INTERFACE)
if(TALLYMARK_SANITIZE)
  # vptr checks need run-time types, which the engine does without.
  target_compile_options(tallymark_sanitized INTERFACE -fsanitize=${TALLYMARK_SANITIZE} -fno-sanitize=vptr
                                                       -fno-omit-frame-pointer -fno-sanitize-recover=all)
  target_link_options(tallymark_sanitized INTERFACE -fsanitize=${TALLYMARK_SANITIZE})
endif()
if(TALLYMARK_FUZZ)
  target_compile_options(tallymark_sanitized INTERFACE -fsanitize=fuzzer-no-link)
endif()

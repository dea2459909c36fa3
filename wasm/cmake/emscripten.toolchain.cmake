# The Emscripten to build the WebAssembly module with: that of EMSDK if the caller set it, else our own prefix,
# which `npm run setup` prepares. Whatever emcc may be on PATH is never asked.
if(DEFINED ENV{EMSDK} AND NOT "$ENV{EMSDK}" STREQUAL "")
  set(where "$ENV{EMSDK}/upstream/emscripten")
elseif(DEFINED ENV{TALLYMARK_HOME} AND NOT "$ENV{TALLYMARK_HOME}" STREQUAL "")
  set(where "$ENV{TALLYMARK_HOME}/emscripten/emscripten")
else()
  get_filename_component(where "${CMAKE_CURRENT_LIST_DIR}/../../.deps/emscripten/emscripten" ABSOLUTE)
endif()

# Remembered, so that a build which configures itself again needs no environment.
set(TALLYMARK_EMSCRIPTEN "${where}" CACHE PATH "Emscripten's own directory, with em++")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES TALLYMARK_EMSCRIPTEN)

set(platform "${TALLYMARK_EMSCRIPTEN}/cmake/Modules/Platform/Emscripten.cmake")
if(NOT EXISTS "${platform}")
  message(FATAL_ERROR "No Emscripten in ${TALLYMARK_EMSCRIPTEN}. Run `npm run setup`, or set EMSDK to an emsdk "
                      "of version 3.1.69 or later.")
endif()
set(EMSCRIPTEN_ROOT_PATH "${TALLYMARK_EMSCRIPTEN}")
include("${platform}")

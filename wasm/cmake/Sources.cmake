# The third-party sources: what they are, where upstream keeps them, and the hash of every byte.
#
# Included by ThirdParty.cmake, or run by itself to fetch ahead of a build:
#     cmake -P wasm/cmake/Sources.cmake
# Archives are kept in <cache>/sources and unpacked once in <cache>/src, where <cache> is .deps/ in the project
# or the directory named by TALLYMARK_HOME. Nothing is fetched when the unpacked tree is there.
#
# Each archive is taken from upstream; where upstream cannot be reached, Debian's own archive and npm carry the
# same bytes (wasm/toolchain/sources_from_debian.sh), and the same hash says so.

cmake_minimum_required(VERSION 3.25)
get_filename_component(TALLYMARK_ROOT "${CMAKE_CURRENT_LIST_DIR}/../.." ABSOLUTE)
if(DEFINED ENV{TALLYMARK_HOME} AND NOT "$ENV{TALLYMARK_HOME}" STREQUAL "")
  set(TALLYMARK_CACHE "$ENV{TALLYMARK_HOME}")
else()
  set(TALLYMARK_CACHE "${TALLYMARK_ROOT}/.deps")
endif()

# Unpacks one archive to <cache>/src/NAME-<hash> and says where in NAME_SOURCE.
# The archive holds one directory; a rename at the end means that a half-unpacked tree is never taken for a whole one.
function(tallymark_unpack name archive hash)
  string(SUBSTRING "${hash}" 0 12 short)
  set(tree "${TALLYMARK_CACHE}/src/${name}-${short}")
  if(NOT EXISTS "${tree}")
    set(fresh "${TALLYMARK_CACHE}/src/.unpacking-${name}")
    file(REMOVE_RECURSE "${fresh}")
    file(MAKE_DIRECTORY "${fresh}")
    file(ARCHIVE_EXTRACT INPUT "${archive}" DESTINATION "${fresh}" PATTERNS ${ARGN})
    file(GLOB inside LIST_DIRECTORIES true "${fresh}/*")
    list(LENGTH inside count)
    if(NOT count EQUAL 1)
      message(FATAL_ERROR "${archive}: expected one directory inside, found ${count}")
    endif()
    file(RENAME "${inside}" "${tree}")
    file(REMOVE_RECURSE "${fresh}")
  endif()
  set(${name}_SOURCE "${tree}" PARENT_SCOPE)
endfunction()

# True in <out> when the file is there with that hash.
function(tallymark_has out file hash)
  set(${out} FALSE PARENT_SCOPE)
  if(EXISTS "${file}")
    file(SHA256 "${file}" found)
    if(found STREQUAL hash)
      set(${out} TRUE PARENT_SCOPE)
    endif()
  endif()
endfunction()

# One attempt at upstream. A failed or wrong download leaves no file.
function(tallymark_download file hash url)
  message(STATUS "Fetching ${url}")
  file(DOWNLOAD "${url}" "${file}.part" STATUS status TIMEOUT 300 INACTIVITY_TIMEOUT 20)
  tallymark_has(good "${file}.part" "${hash}")
  if(good)
    file(RENAME "${file}.part" "${file}")
  else()
    file(REMOVE "${file}.part")
    message(STATUS "  not from there: ${status}")
  endif()
endfunction()

# tallymark_source(NAME FILE archive SHA256 hash URL upstream [INSTEAD archive SHA256 hash] WANTED patterns…)
# INSTEAD names another archive with the same sources, for where upstream's cannot be had.
function(tallymark_source name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "FILE;SHA256;URL;INSTEAD;INSTEAD_SHA256" "WANTED")
  set(folder "${TALLYMARK_CACHE}/sources")
  set(attempt 0)
  while(TRUE)
    foreach(candidate IN ITEMS FILE INSTEAD)
      if(candidate STREQUAL "FILE")
        set(hash "${arg_SHA256}")
      else()
        set(hash "${arg_INSTEAD_SHA256}")
      endif()
      if("${arg_${candidate}}" STREQUAL "")
        continue()
      endif()
      string(SUBSTRING "${hash}" 0 12 short)
      set(archive "${folder}/${arg_${candidate}}")
      if(EXISTS "${TALLYMARK_CACHE}/src/${name}-${short}")
        set(good TRUE)
      else()
        tallymark_has(good "${archive}" "${hash}")
      endif()
      if(good)
        tallymark_unpack(${name} "${archive}" "${hash}" ${arg_WANTED})
        set(${name}_SOURCE "${${name}_SOURCE}" PARENT_SCOPE)
        return()
      endif()
    endforeach()

    math(EXPR attempt "${attempt} + 1")
    if(attempt EQUAL 1 OR attempt EQUAL 3)
      tallymark_download("${folder}/${arg_FILE}" "${arg_SHA256}" "${arg_URL}")
    elseif(attempt EQUAL 2)
      execute_process(COMMAND sh "${TALLYMARK_ROOT}/wasm/toolchain/sources_from_debian.sh" "${TALLYMARK_CACHE}"
                      RESULT_VARIABLE ignored)  # the hashes decide, on the next round
    else()
      break()
    endif()
  endwhile()

  # Pinned bytes nowhere: the newest that the distribution signs, said aloud.
  file(GLOB newest "${folder}/newest/${name}.tar.*")
  if(newest)
    message(WARNING "The pinned ${arg_FILE} was not found anywhere; building with the distribution's newest, ${newest}")
    file(SHA256 "${newest}" hash)
    tallymark_unpack(${name} "${newest}" "${hash}" ${arg_WANTED})
    set(${name}_SOURCE "${${name}_SOURCE}" PARENT_SCOPE)
    return()
  endif()
  message(FATAL_ERROR "Could not get ${arg_FILE}. Put ${arg_URL} (SHA-256 ${arg_SHA256}) into ${folder} under that name.")
endfunction()

file(MAKE_DIRECTORY "${TALLYMARK_CACHE}/sources" "${TALLYMARK_CACHE}/src")
# Two builds may be configured at once; the second waits and finds everything there.
file(LOCK "${TALLYMARK_CACHE}/sources.lock" GUARD PROCESS TIMEOUT 900)

tallymark_source(json
  FILE nlohmann_json-3.11.2.tar.gz
  SHA256 d69f9deb6a75e2580465c6c4c5111b89c4dc2fa94e3a85fcd2ffcd9a143d9273
  URL https://github.com/nlohmann/json/archive/refs/tags/v3.11.2.tar.gz
  WANTED */include/* */LICENSE.MIT)

# The last release before RE2 needed Abseil. The npm package carries re2/ and util/ of that release unchanged.
tallymark_source(re2
  FILE re2-2023-03-01.tar.gz
  SHA256 7a9a4824958586980926a300b4717202485c4b4115ac031822e29aa4ef207e48
  URL https://github.com/google/re2/archive/refs/tags/2023-03-01.tar.gz
  INSTEAD re2-1.19.2.tgz
  INSTEAD_SHA256 ade4e920e33efbb6ba8c697d4fd42176bd9d29d6e9719a76d1cf5ceff28b00b8
  WANTED */re2/* */util/* */LICENSE)

tallymark_source(catch2
  FILE catch2-3.7.1.tar.gz
  SHA256 c991b247a1a0d7bb9c39aa35faf0fe9e19764213f28ffba3109388e62ee0269c
  URL https://github.com/catchorg/Catch2/archive/refs/tags/v3.7.1.tar.gz
  WANTED */extras/* */src/catch2/* */LICENSE.txt)

file(LOCK "${TALLYMARK_CACHE}/sources.lock" RELEASE)

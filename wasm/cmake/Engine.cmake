# The engine: one static library a folder of wasm/src, each linking those before it in the pipeline, so that a folder
# (and its tests) builds without the folders that come after it. `tallymark_engine` is the whole, without abi/.
# Sources are found by folder; adding a file needs no edit here, adding a folder needs its place in this list.
set(TALLYMARK_FOLDERS base quantity language text figures packs entities claims verify consistency against tables judge report engine)

add_library(tallymark_before_base INTERFACE)
target_include_directories(tallymark_before_base INTERFACE "${CMAKE_SOURCE_DIR}/wasm/src")
target_compile_definitions(tallymark_before_base INTERFACE TALLYMARK_VERSION="${PROJECT_VERSION}")
target_link_libraries(tallymark_before_base INTERFACE tallymark_json tallymark_re2 tallymark_sanitized)

# What reads every byte of a text or (the hash, in base) of a pack is compiled for speed in the WebAssembly module too, the
# rest of it for size.
set(TALLYMARK_HOT_FOLDERS base quantity language text figures report)

set(before tallymark_before_base)
foreach(folder IN LISTS TALLYMARK_FOLDERS)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/wasm/src/${folder}/*.cpp")
  if(sources)
    add_library(tallymark_${folder} STATIC ${sources})
    target_link_libraries(tallymark_${folder} PUBLIC ${before} PRIVATE tallymark_shipped tallymark_strict)
    # Tables of words are hashed by the compiler, in more steps than Clang allows by itself.
    if(folder STREQUAL "language" AND CMAKE_CXX_COMPILER_ID MATCHES "Clang")
      target_compile_options(tallymark_${folder} PRIVATE -fconstexpr-steps=4000000)
    endif()
    if(EMSCRIPTEN AND folder IN_LIST TALLYMARK_HOT_FOLDERS)
      target_compile_options(tallymark_${folder} PRIVATE -O2)
    endif()
  else()  # headers only
    add_library(tallymark_${folder} INTERFACE)
    target_link_libraries(tallymark_${folder} INTERFACE ${before})
  endif()
  set(before tallymark_${folder})
endforeach()

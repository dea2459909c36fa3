# tests/fuzz/NAME_fuzz.cpp → the program NAME_fuzz; the other sources there are common to all. They read
# the sheets of the default packs.
file(GLOB targets CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/fuzz/*_fuzz.cpp")
file(GLOB common CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/fuzz/*.cpp")
list(REMOVE_ITEM common ${targets})
add_library(fuzz_common STATIC ${common})
target_link_libraries(fuzz_common PUBLIC tallymark_engine tallymark_shipped tallymark_strict)
target_compile_definitions(fuzz_common PRIVATE TALLYMARK_SOURCE_DIR="${CMAKE_SOURCE_DIR}")

foreach(source IN LISTS targets)
  get_filename_component(name "${source}" NAME_WE)
  add_executable(${name} "${source}")
  target_link_libraries(${name} PRIVATE fuzz_common)
  target_link_options(${name} PRIVATE -fsanitize=fuzzer)
endforeach()

# tests/fuzz/NAME_fuzz.cpp → the program NAME_fuzz. They read the default packs of this build.
file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/fuzz/*_fuzz.cpp")
foreach(source IN LISTS sources)
  get_filename_component(name "${source}" NAME_WE)
  add_executable(${name} "${source}")
  target_link_libraries(${name} PRIVATE tallymark_engine tallymark_shipped tallymark_strict)
  target_compile_definitions(${name} PRIVATE TALLYMARK_PACK_DIR="${CMAKE_BINARY_DIR}/packs")
  target_link_options(${name} PRIVATE -fsanitize=fuzzer)
endforeach()

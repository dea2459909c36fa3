# tests/bench/NAME.cpp → the program NAME, built only when it is asked for by name (`npm run bench` does).
file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/bench/*.cpp")
foreach(source IN LISTS sources)
  get_filename_component(name "${source}" NAME_WE)
  add_executable(${name} EXCLUDE_FROM_ALL "${source}")
  target_link_libraries(${name} PRIVATE tallymark_engine tallymark_shipped tallymark_strict)
endforeach()

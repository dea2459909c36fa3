# The command, build/<preset>/tallymark.
file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/wasm/cli/*.cpp")
if(sources)
  add_executable(tallymark ${sources})
  target_link_libraries(tallymark PRIVATE tallymark_engine tallymark_shipped tallymark_strict)
endif()

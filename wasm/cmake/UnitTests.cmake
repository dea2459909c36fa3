# tests/unit/<folder>/*_test.cpp → one program a folder, unit_<folder>, linking the engine only as far as that folder.
# Tests are compiled with exceptions, which Catch2 needs; they must not include nlohmann_json, whose inline functions
# differ when exceptions are on.
include(Catch)

foreach(folder IN LISTS TALLYMARK_FOLDERS)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/tests/unit/${folder}/*_test.cpp")
  if(sources)
    add_executable(unit_${folder} ${sources})
    target_include_directories(unit_${folder} PRIVATE "${CMAKE_SOURCE_DIR}/tests/unit")  # support/, common to all
    target_link_libraries(unit_${folder} PRIVATE tallymark_${folder} tallymark_catch2 tallymark_strict)
    target_compile_definitions(unit_${folder} PRIVATE TALLYMARK_SOURCE_DIR="${CMAKE_SOURCE_DIR}"
                                                      TALLYMARK_PACK_DIR="${CMAKE_BINARY_DIR}/packs")
    target_compile_options(unit_${folder} PRIVATE -O0)  # a third of the time to build; the engine they run is optimised
    catch_discover_tests(unit_${folder} TEST_PREFIX "${folder}: " DISCOVERY_MODE PRE_TEST)
  endif()
endforeach()

# The default packs: data/packs/NAME/ (sheets) → packs/NAME.tallypack, and NAME.PART.tallypart of one in parts, beside the
# command that finds them there.
file(GLOB packages CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/data/packs/*/datapackage.json")
set(pack_files)
if(TARGET tallymark)
  file(MAKE_DIRECTORY "${CMAKE_BINARY_DIR}/packs")
  foreach(package IN LISTS packages)
    get_filename_component(folder "${package}" DIRECTORY)
    get_filename_component(name "${folder}" NAME)
    file(GLOB_RECURSE sheets CONFIGURE_DEPENDS "${folder}/*.csv")
    set(pack "${CMAKE_BINARY_DIR}/packs/${name}.tallypack")
    add_custom_command(
      OUTPUT "${pack}"
      COMMAND sh -c "rm -f \"$1\".*.tallypart" rm "${CMAKE_BINARY_DIR}/packs/${name}"  # of files that are gone
      COMMAND tallymark pack build "${folder}" -o "${pack}"
      DEPENDS tallymark "${package}" ${sheets}
      COMMENT "Building the pack ${name}"
      VERBATIM)
    list(APPEND pack_files "${pack}")
  endforeach()
  add_custom_target(default_packs ALL DEPENDS ${pack_files})
endif()

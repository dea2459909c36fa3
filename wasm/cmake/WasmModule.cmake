# The WebAssembly modules in build/wasm, each NAME.mjs and NAME.wasm: `tallymark`, the engine that reads articles, and
# `tallymark-pack`, which makes packs of the sheets that somebody brings along. wasm/src/abi has a file of exports for each.
set(abi "${CMAKE_SOURCE_DIR}/wasm/src/abi")

# The functions of a border. A name that abi/ does not define fails the link.
function(tallymark_module name exports)
  add_executable(${name} "${abi}/border.cpp" ${ARGN})
  set_target_properties(${name} PROPERTIES SUFFIX .mjs)
  target_link_libraries(${name} PRIVATE tallymark_engine tallymark_shipped tallymark_strict)
  set(functions _tm_alloc _tm_free _tm_clear ${exports})
  list(JOIN functions "," functions)
  target_link_options(${name} PRIVATE
    --no-entry
    -sEXPORTED_FUNCTIONS=${functions}
    -sEXPORTED_RUNTIME_METHODS=HEAPU8,HEAPU32
    -sINCOMING_MODULE_JS_API=wasmBinary,locateFile,instantiateWasm,print,printErr,onAbort
    -sMODULARIZE -sEXPORT_ES6
    -sENVIRONMENT=web,worker  # Node too, as the caller hands over the compiled module: no fs in what bundlers see
    -sDYNAMIC_EXECUTION=0     # no eval in the loader: it runs under a strict Content-Security-Policy
    -sFILESYSTEM=0 -sSUPPORT_LONGJMP=0 -sMALLOC=emmalloc
    -sALLOW_MEMORY_GROWTH -sMAXIMUM_MEMORY=1GB -sSTACK_SIZE=1MB
    -sWASM_BIGINT)            # also what binaryen's JavaScript build can link without its 64-bit legalisation
endfunction()

tallymark_module(tallymark "_tm_open;_tm_close;_tm_add_pack;_tm_run;_tm_version" "${abi}/exports.cpp")
tallymark_module(tallymark-pack "_tm_refer;_tm_import" "${abi}/pack_exports.cpp")

# The WebAssembly module, build/wasm/tallymark.mjs and tallymark.wasm: the engine behind wasm/src/abi.
file(GLOB sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/wasm/src/abi/*.cpp")
if(sources)
  add_executable(tallymark ${sources})
  set_target_properties(tallymark PROPERTIES SUFFIX .mjs)
  target_link_libraries(tallymark PRIVATE tallymark_engine tallymark_shipped tallymark_strict)

  # Every function of the border. A name that abi/ does not define fails the link.
  set(exports _tm_alloc _tm_free _tm_open _tm_close _tm_add_pack _tm_run _tm_version _tm_clear)
  list(JOIN exports "," exports)
  target_link_options(tallymark PRIVATE
    --no-entry
    -sEXPORTED_FUNCTIONS=${exports}
    -sEXPORTED_RUNTIME_METHODS=HEAPU8,HEAPU32
    -sINCOMING_MODULE_JS_API=wasmBinary,locateFile,instantiateWasm,print,printErr,onAbort
    -sMODULARIZE -sEXPORT_ES6
    -sENVIRONMENT=web,worker  # Node too, as the caller hands over the compiled module: no fs in what bundlers see
    -sDYNAMIC_EXECUTION=0     # no eval in the loader: it runs under a strict Content-Security-Policy
    -sFILESYSTEM=0 -sSUPPORT_LONGJMP=0 -sMALLOC=emmalloc
    -sALLOW_MEMORY_GROWTH -sMAXIMUM_MEMORY=1GB -sSTACK_SIZE=1MB
    -sWASM_BIGINT)            # also what binaryen's JavaScript build can link without its 64-bit legalisation
endif()

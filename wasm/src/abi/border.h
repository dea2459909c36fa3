// How C++ and JavaScript hand things to each other: one response record, plain memory; nothing
// prints, aborts or throws. What is in this folder, and nothing else, knows about WebAssembly.
//
// The caller fills memory it got from tm_alloc, calls, copies the answer out and calls tm_clear.
// Memory may grow in any call: views of the heap are to be taken anew after each.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/error.h"

#ifdef __EMSCRIPTEN__
#include <emscripten/emscripten.h>
#define TM_EXPORT extern "C" EMSCRIPTEN_KEEPALIVE
#else
#define TM_EXPORT extern "C"
#endif

// status 0: `ptr`, `len` are the answer; else the code of base/error.h and {"error":{…}}.
struct tm_response {
  uint32_t status;
  uint32_t ptr;
  uint32_t len;
};

namespace tallymark::abi {

// Null where there is no memory for the answer.
tm_response* respond(ErrorCode status, std::string_view body);
tm_response* respond(const Error& error);

// Bytes that the caller has filled.
std::string_view view(uint32_t pointer, uint32_t size);

}  // namespace tallymark::abi

// The border to JavaScript: the only file that knows about WebAssembly. Eight functions, one
// response record, plain memory; nothing here prints, aborts or throws.
//
// The caller fills memory it got from tm_alloc, calls, copies the answer out and calls tm_clear.
// Memory may grow in any call: views of the heap are to be taken anew after each.

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <string>

#include "engine/engine.h"

#ifdef __EMSCRIPTEN__
#include <emscripten/emscripten.h>
#define TM_EXPORT extern "C" EMSCRIPTEN_KEEPALIVE
#else
#define TM_EXPORT extern "C"
#endif

namespace {

// status 0: `ptr`, `len` are the answer; else the code of base/error.h and {"error":{…}}.
struct tm_response {
  uint32_t status;
  uint32_t ptr;
  uint32_t len;
};

std::map<uint32_t, std::unique_ptr<tallymark::Engine>>& engines() {
  static std::map<uint32_t, std::unique_ptr<tallymark::Engine>> open;
  return open;
}

tallymark::Engine* engine_of(uint32_t handle) {
  auto found = engines().find(handle);
  return found == engines().end() ? nullptr : found->second.get();
}

uint32_t address_of(const void* pointer) {
  return static_cast<uint32_t>(reinterpret_cast<uintptr_t>(pointer));
}

tm_response* respond(tallymark::ErrorCode status, const std::string& body) {
  auto* response = static_cast<tm_response*>(std::malloc(sizeof(tm_response)));
  auto* bytes = static_cast<char*>(std::malloc(body.size() + 1));
  if (response == nullptr || bytes == nullptr) {
    std::free(response);
    std::free(bytes);
    return nullptr;
  }
  std::memcpy(bytes, body.data(), body.size());
  *response = {static_cast<uint32_t>(status), address_of(bytes),
               static_cast<uint32_t>(body.size())};
  return response;
}

tm_response* respond(const tallymark::Error& error) {
  return respond(error.code, tallymark::error_json(error));
}

std::string_view view(uint32_t pointer, uint32_t size) {
  return {reinterpret_cast<const char*>(static_cast<uintptr_t>(pointer)), size};
}

}  // namespace

TM_EXPORT uint32_t tm_alloc(uint32_t size) { return address_of(std::malloc(size == 0 ? 1 : size)); }

TM_EXPORT void tm_free(uint32_t pointer) {
  std::free(reinterpret_cast<void*>(static_cast<uintptr_t>(pointer)));
}

TM_EXPORT uint32_t tm_open() {
  static uint32_t next = 1;
  engines()[next] = std::make_unique<tallymark::Engine>();
  return next++;
}

TM_EXPORT void tm_close(uint32_t engine) { engines().erase(engine); }

TM_EXPORT tm_response* tm_add_pack(uint32_t engine, uint32_t pointer, uint32_t size) {
  tallymark::Engine* open = engine_of(engine);
  if (open == nullptr) return respond(tallymark::Error{tallymark::ErrorCode::no_engine, ""});
  auto added = open->add_pack(view(pointer, size));
  if (!added.ok()) return respond(added.error());
  return respond(tallymark::ErrorCode::ok, tallymark::pack_info_json(added.value()));
}

TM_EXPORT tm_response* tm_run(uint32_t engine, uint32_t request, uint32_t request_size,
                              uint32_t text, uint32_t text_size) {
  tallymark::Engine* open = engine_of(engine);
  if (open == nullptr) return respond(tallymark::Error{tallymark::ErrorCode::no_engine, ""});
  auto checked = open->run(view(request, request_size), view(text, text_size));
  if (!checked.ok()) return respond(checked.error());
  return respond(tallymark::ErrorCode::ok, checked.value().output);
}

TM_EXPORT tm_response* tm_version() {
  return respond(tallymark::ErrorCode::ok,
                 "{\"engine\":\"" TALLYMARK_VERSION "\",\"schema\":\"tallymark-report/1\"}");
}

TM_EXPORT void tm_clear(tm_response* response) {
  if (response == nullptr) return;
  tm_free(response->ptr);
  std::free(response);
}

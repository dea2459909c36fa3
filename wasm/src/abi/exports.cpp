// The border to JavaScript of the engine: packs are opened, requests are run.

#include <map>
#include <memory>
#include <string>

#include "abi/border.h"
#include "engine/engine.h"
#include "report/answers.h"

using tallymark::abi::respond;
using tallymark::abi::view;

namespace {

std::map<uint32_t, std::unique_ptr<tallymark::Engine>>& engines() {
  static std::map<uint32_t, std::unique_ptr<tallymark::Engine>> open;
  return open;
}

tallymark::Engine* engine_of(uint32_t handle) {
  auto found = engines().find(handle);
  return found == engines().end() ? nullptr : found->second.get();
}

}  // namespace

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

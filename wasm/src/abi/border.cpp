#include "abi/border.h"

#include <cstdlib>
#include <cstring>

#include "report/answers.h"

namespace tallymark::abi {
namespace {

uint32_t address_of(const void* pointer) {
  return static_cast<uint32_t>(reinterpret_cast<uintptr_t>(pointer));
}

}  // namespace

tm_response* respond(ErrorCode status, std::string_view body) {
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

tm_response* respond(const Error& error) { return respond(error.code, error_json(error)); }

std::string_view view(uint32_t pointer, uint32_t size) {
  return {reinterpret_cast<const char*>(static_cast<uintptr_t>(pointer)), size};
}

}  // namespace tallymark::abi

TM_EXPORT uint32_t tm_alloc(uint32_t size) {
  return tallymark::abi::address_of(std::malloc(size == 0 ? 1 : size));
}

TM_EXPORT void tm_free(uint32_t pointer) {
  std::free(reinterpret_cast<void*>(static_cast<uintptr_t>(pointer)));
}

TM_EXPORT void tm_clear(tm_response* response) {
  if (response == nullptr) return;
  tm_free(response->ptr);
  std::free(response);
}

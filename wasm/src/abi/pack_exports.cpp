// The border to JavaScript of the pack compiler, a module of its own that a page loads when
// somebody brings a pack along. An instance is there for one import: what was refused may have left
// rows behind.

#include <deque>
#include <string>

#include "abi/border.h"
#include "packs/build/sheets.h"
#include "packs/built.h"

using tallymark::abi::respond;
using tallymark::abi::view;

namespace {

struct Known {
  std::deque<std::string> bytes;  // the library looks into them
  tallymark::Library library;
};

Known& known() {
  static Known packs;
  return packs;
}

}  // namespace

// A built pack that rows of the one to be imported may refer to; of a part nothing is needed. The
// answer is empty.
TM_EXPORT tm_response* tm_refer(uint32_t pointer, uint32_t size) {
  if (view(pointer, size).starts_with(tallymark::kPartMagic)) {
    return respond(tallymark::ErrorCode::ok, {});
  }
  known().bytes.emplace_back(view(pointer, size));
  auto opened = tallymark::open_pack(known().library, known().bytes.back());
  if (!opened.ok()) return respond(opened.error());
  return respond(tallymark::ErrorCode::ok, {});
}

// Sheets in their container (packs/build/sheets.h) are compiled; a built pack or part is held to
// its hashes. The answer is the built pack or the part, for tm_add_pack.
TM_EXPORT tm_response* tm_import(uint32_t pointer, uint32_t size) {
  std::string_view bytes = view(pointer, size);
  if (bytes.starts_with(tallymark::kBuiltMagic)) {
    auto verified = tallymark::verify_pack(bytes);
    if (!verified.ok()) return respond(verified.error());
    return respond(tallymark::ErrorCode::ok, bytes);
  }
  if (bytes.starts_with(tallymark::kPartMagic)) {
    if (auto error = tallymark::verify_part(bytes)) return respond(*error);
    return respond(tallymark::ErrorCode::ok, bytes);
  }
  auto compiled = tallymark::compile_pack(known().library, bytes);
  if (!compiled.ok()) return respond(compiled.error());
  return respond(tallymark::ErrorCode::ok, compiled.value().written.bytes);
}

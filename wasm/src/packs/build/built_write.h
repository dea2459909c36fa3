// Rows → a built pack (packs/built.h).
#pragma once

#include <string>
#include <vector>

#include "packs/pack_rows.h"

namespace tallymark {

struct WrittenPart {
  std::string name, bytes;
};

struct WrittenPack {
  std::string bytes;
  std::vector<WrittenPart> parts;  // of the observations that name one, by their order
};

// The bytes of the pack and of its parts; its hash goes to `rows.info`, the parts to `rows.parts`,
// whose strings are stored in the arena. Deterministic. Cost: linear.
WrittenPack write_built(PackRows& rows, Arena& arena);

}  // namespace tallymark

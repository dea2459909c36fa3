// Asides: an amount given once more in another unit or currency, "100 miles (161 km)", "100 acres,
// or about 40 hectares", "1.3 kg/2.9 lb".
#pragma once

#include <vector>

#include "consistency/passage.h"

namespace tallymark {

struct Aside {
  uint32_t main = 0;    // figure ids
  uint32_t repeat = 0;  // the same amount, as the words say
  bool bare = false;    // nothing but the mark stands between them
  bool change = false;  // "18 C, a change of 32 F": both are differences
};

// The asides of the passage among its measures and sums of money, in text order. An aside closes
// right behind the repeated amount: "10 miles (5 km of it paved)" is none. "5 miles or 10 km" may
// be a choice and is none either.
std::vector<Aside> find_asides(const Passage& passage);

}  // namespace tallymark

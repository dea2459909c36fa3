// Enumerations: "three entities – A, B, and C", "two people (A and B)", "one individual, A,",
// "seven individuals, including A and B".
#pragma once

#include <optional>
#include <vector>

#include "claims/article.h"

namespace tallymark {

struct Enumeration {
  // How many items the list can be read to have: an "and" between two names the packs do not know
  // may join items or stand inside one name.
  uint32_t low = 0, high = 0;
  bool open = false;               // "including": there are more
  std::vector<Span> items;         // the natural reading
  std::vector<uint32_t> entities;  // entities known among the items
  uint32_t token_begin = 0, token_end = 0;
};

// The enumeration that spells out the figure, if the text sets one off by dashes, a colon,
// parentheses, commas or "including". Only lists of names are read; an item whose known type cannot
// be what is counted ends the list. Bounded by limits::kListItems and kClauseTokens.
std::optional<Enumeration> find_enumeration(const Article& article, uint32_t figure);

}  // namespace tallymark

// Which figures of the sources may be meant by which figure of the story, by their words.
#pragma once

#include <vector>

#include "against/same_value.h"
#include "against/statements.h"

namespace tallymark {

// One figure of the story beside one of a source.
struct Pairing {
  uint32_t ours = 0;
  uint32_t source = 0, theirs = 0;
  int32_t score = 0;     // how much their words have in common; see pairs.cpp
  int32_t topics = 0;    // of the shared words those that say what it is about: no date, no change
  bool follows = false;  // its sentence goes on where the story's last one came from
  int32_t near = 0;      // of it, what stands near both figures
  bool other_part = false;  // "from 30" beside "to 40"
  bool other_noun = false;  // "30 houses" beside "40 trees"
  SameValue value;
};

// Ordered by `ours`, and the best first.
std::vector<Pairing> pair_figures(const Statements& story, const std::vector<Statements>& sources);

// How far a word stands from a figure of its sentence, in content words (the next one is 1 away,
// and one of the figure's own 0), and whether another figure of its class stands between.
struct Reach {
  uint32_t words = 0;
  bool crosses = false;
};
Reach reach_of(const Statements& side, uint32_t figure, const ContentWord& word);

}  // namespace tallymark

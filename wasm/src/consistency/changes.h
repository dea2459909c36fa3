// Changes: "rose 10 percent, from 30 to 33", "33, up a tenth from 30", "doubled to 60 from 30". The
// words bind three figures: where it began, what it came to, and by how much it changed.
#pragma once

#include <vector>

#include "consistency/passage.h"
#include "consistency/relation.h"
#include "figures/amount.h"

namespace tallymark {

struct Change {
  uint32_t from_figure = 0, to_figure = 0;  // the same one for a range: "from 30 to 33"
  uint32_t amount_figure = 0;               // by how much
  Amount from, to;
  int direction = 0;       // 1 up, -1 down, 0 not said
  bool otherwise = false;  // adjusted, annualised …: measured on another basis than the two ends
};

// The changes of the passage whose three figures stand next to each other (dates between them are
// passed over) and have their parts from words: "from", "to", a verb, noun or comparative of
// change. Where a figure could have two parts there is none.
std::vector<Change> find_changes(const Passage& passage);

// The stated amount with the sign of its verb. One that goes neither way ("changing 12 percent")
// states the size alone, and has the sign of what was worked out.
Amount signed_amount(const Change& change, const Figure& stated, const Amount& computed);

// The relation of the amount with the two ends, compared; a verb of the other direction is named.
Relation relate(Rule rule, const Change& change, const Amount& computed, const Amount& said);

}  // namespace tallymark

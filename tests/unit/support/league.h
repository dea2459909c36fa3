// The invented world with a league of countries, its members by time, a line of chairs, and how
// often a country has tried a flood gate.
#pragma once

#include "world.h"

namespace tallymark::test {

inline Sheets league() {
  Sheets sheets = world();
  sheets.text["entities"] +=
      "LGE,aggregate,Coastal League,League,,,,\n"
      "P:LAKE,person,Ada Lake,,,,NOV,\n";
  sheets.text["measures"] +=
      "league_members,Members,,member,,,count,,,0,P1Y,never,,highest,,\n"
      "chair_number,Number of the chair,,ordinal,,,count,chair of the United "
      "Sands,,0,,never,,highest,,\n"
      "gate_trials,Gate trials,,trial,,,count,gate trials,,0,,never,,highest,,\n";
  sheets.text["observations"] +=
      "m10,LGE,league_members,2010-01-01/2014-06-30,,9,actual,,,bureau,,\n"
      "m14,LGE,league_members,2014-07-01/2019-12-31,,12,actual,,,bureau,,\n"
      "m19,LGE,league_members,2019-01-01/2022-01-10,,14,actual,,,bureau,,\n"
      "chair,P:LAKE,chair_number,2010-01-01/2014-01-01,,7,actual,,,bureau,,\n"
      "g99,NOV,gate_trials,1999,,3,actual,,,bureau,,\n"
      "gall,NOV,gate_trials,1999/2004,,8,actual,,,bureau,,\n";
  return sheets;
}

}  // namespace tallymark::test

// What a sentence says of a user's table, compared with it.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "claims/codes.h"
#include "tables/statement.h"

namespace tallymark {

struct CellPlace {
  uint32_t row = kNone;     // of the user's table, from 0; kNone: the whole column
  uint32_t column = kNone;  // kNone: the whole row
};

// One claim: figures of the article and what the table has for them.
struct TableClaim {
  Rule rule = Rule::table_value;
  std::vector<uint32_t> figures;
  Agreement agreement = Agreement::between;
  Reason how = Reason::between;
  std::vector<CellPlace> cells;     // that decide it
  std::optional<Decimal> expected;  // what the table has instead of the figure
  std::string expected_text;        // the same as it stands there
};

// Appends the claims that are made in a text. The words choose rows and columns; where they fit two
// of either there is no claim. Linear in text and table, but for a look at a column a sentence.
void find_table_claims(const Article& article, const TableText& table,
                       std::vector<TableClaim>& found);

}  // namespace tallymark

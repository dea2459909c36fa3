// Tables in the text: columns whose rows should make the total row.
#pragma once

#include <vector>

#include "claims/article.h"
#include "consistency/relation.h"
#include "consistency/table_rows.h"

namespace tallymark {

// Appends a relation for every column whose total row states a sum: the table must end with a row
// called total. Linear in the tables.
void check_tables(const Article& article, const std::vector<Table>& tables,
                  std::vector<Relation>& found);

}  // namespace tallymark

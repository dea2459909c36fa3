// The prose beside a table: a sentence that names a row and a column and states the value of their
// cell, "Turnout in East was 61.2 percent".
#pragma once

#include <vector>

#include "claims/article.h"
#include "consistency/relation.h"
#include "consistency/table_rows.h"

namespace tallymark {

// Appends a relation for every figure that a sentence binds to a cell. The row's label and the
// column's name must stand beside the figure with nothing but words between them that say that
// something has or is a value; the value itself binds nothing. Linear in the text.
void check_table_cells(const Article& article, const std::vector<Table>& tables,
                       std::vector<Relation>& found);

}  // namespace tallymark

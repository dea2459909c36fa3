// What a sentence says of a whole column (or row) of a user's table.
#pragma once

#include "tables/compare.h"

namespace tallymark {

// "The highest attendance was 42,100, in May": the end of an order.
std::optional<TableClaim> find_rank(const TableView& view);
// "There are nine different countries".
std::optional<TableClaim> find_count(const TableView& view);
// "The years range from 1941 to 2014".
std::optional<TableClaim> find_range(const TableView& view);
// "The total attendance was 120,000", "the average depth is 14.2".
std::optional<TableClaim> find_total(const TableView& view);

}  // namespace tallymark

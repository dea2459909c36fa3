// What became of a figure beside a user's table → a finding.
#pragma once

#include "judge/finding.h"
#include "tables/table_claim.h"

namespace tallymark {

// Supported where the table agrees, contradicted where it differs, review in between.
Finding judge_table_claim(const Article& article, const TableText& table, const TableClaim& claim);

}  // namespace tallymark

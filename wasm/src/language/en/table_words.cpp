#include "language/table_words.h"

#include "language/en/word_table.h"

namespace tallymark::language {
namespace {

constexpr WordRow kRows[] = {
    {"table tables value values data row rows column columns cell cells entry entries list number "
     "level amount figure result results count counted case",
     kTablePart},
    {"given following above listed shown presented provided included available present",
     kContained},
    {"show shows showed shown record records recorded report reports reported register registers "
     "registered get gets got receive receives received win wins won score scores scored earn "
     "earns "
     "earned obtain obtains obtained obtaining reach reaches reached stand stands stood equal "
     "equals "
     "amount amounts amounted possess possesses hold holds held observe observed measured see seen "
     "found having exhibit exhibits exhibited display displays displayed consist consists give "
     "gives "
     "gave under as",
     kTableVerb},
    {"different unique distinct various type types kind kinds separate category categories "
     "sort sorts variety varieties",
     kDistinct},
    {"there", kExists},
    {"contain contains contained list lists include includes has have had comprise comprises "
     "present presents show shows provide provides",
     kListing},
    {"range ranges ranged ranging vary varies varied varying between", kRanging},
    {"highest largest greatest maximum most biggest max top longest tallest heaviest oldest",
     kMost},
    {"lowest smallest least minimum fewest min shortest lightest youngest", kLeast},
    {"average mean averages averaged averaging", kMean},
    {"total sum combined altogether overall totals totaled totalled", kSumWord},
    {"average mean median maximum minimum max min change difference growth increase decrease "
     "percent percentage share rate ratio per cumulative total annual adjusted net gross index "
     "previous forecast target error deviation sd se",
     kQualifier},
    {"only just merely solely", kOnlyWord},
    {"total totals all overall sum average avg mean subtotal median combined grand sd std se min "
     "max "
     "minimum maximum range",
     kTotalRow},
    {"n/a na nd nr none nil unknown tbd tba", kMissing},
    {"per", kUnitLink},
};

constexpr WordTable kTable(bits_of<count_forms(kRows)>(kRows));

constexpr WordRow kFacts[] = {
    {"born birth", 1},       {"died die dies dying death", 2},
    {"released release", 3}, {"founded established founding formed foundation", 4},
    {"opened opening", 5},
};

constexpr WordTable kFactTable(bits_of<count_forms(kFacts)>(kFacts));

}  // namespace

Fact fact_of(std::string_view lower) {
  const WordBits* found = kFactTable.find(lower, word_hash(lower));
  return found == nullptr ? Fact::none : static_cast<Fact>(found->bits);
}

bool is_date_noun(std::string_view lower) { return lower == "date" || lower == "year"; }

bool is_when(std::string_view lower) { return lower == "when"; }

TableRoles table_roles(std::string_view lower) {
  const WordBits* found = kTable.find(lower, word_hash(lower));
  return found == nullptr ? 0 : static_cast<TableRoles>(found->bits);
}

}  // namespace tallymark::language

// An invented world for tests, so that no test depends on the packs that ship: five countries, a
// yearbook with three editions, statistics, laws, and announcements of embargoes. Articles about it
// are dated Friday, 3 June 2022, two days after the newest edition.
#pragma once

#include "pack_text.h"
#include "packs/build/sheets.h"

namespace tallymark::test {

inline constexpr std::string_view kWorldDate = "2022-06-03";

inline Sheets world() {
  Sheets sheets;
  sheets.extra =
      ",\"nouns\":{\"individual\":[\"individual\",\"person\",\"trader\"],\"company\":[\"company\","
      "\"firm\"],"
      "\"ship\":[\"ship\",\"vessel\"]},\"counted\":{\"individual\":\"person\",\"company\":"
      "\"organisation\"}";
  sheets.text["sources"] =
      "id,title,publisher,published,url,archived,licence,grade,retrieved,caveat\n"
      "tide-book,The Tide Atlas,Blue "
      "Harbour,2022-06-01,https://example.org/tide/2022.pdf,,open,primary,2022-06-20,modelled\n"
      "bureau,Yearbook of the bureau,Bureau of "
      "Counts,2022-01-10,https://example.org/bureau/2022,,open,primary,2022-06-20,\n"
      "ports,Notice to mariners,Ministry of "
      "Ports,2022-05-31,https://example.org/ports/12,,open,primary,2022-06-20,\n"
      "wire,Embargo news,The "
      "Wire,2022-05-31,https://example.org/wire/7,,open,secondary,2022-06-20,\n"
      "gazette,Law gazette,Gazette of "
      "Drumia,2009-03-02,https://example.org/gazette/9,,open,primary,2022-06-20,\n";
  sheets.text["entities"] =
      "id,type,name,aliases,adjectives,metonyms,part_of,publisher\n"
      "NOV,country,Novaria,Republic of Novaria|RN,Novarian,Port Nova,,\n"
      "KEL,country,Kelland,,Kellish,Kelburg,,\n"
      "OST,country,Ostrania,,Ostranian,Ostra,,\n"
      "DRU,country,Drumia,,Drumian,,,\n"
      "SND,country,United Sands,US|U.S.,Sandish,Dune City,,\n"
      "BAH,country,Bosk and Hertz,,,,,\n"
      "REG,aggregate,Tideland Region,,,,,\n"
      "PUB:TIDE,publication,Tide Atlas,the Tide Atlas,,,,ORG:BLUE\n"
      "ORG:BLUE,organisation,Blue Harbour,,,,KEL,\n"
      "ORG:PORTS,organisation,Kellish Ministry of Ports,Ministry of Ports,,,KEL,\n"
      "ORG:TREAS,organisation,Sandish Treasury,Treasury,,,SND,\n"
      "P:MARSH,person,Ilo Marsh,,,,OST,\n"
      "P:FENN,person,Oda Fenn,,,,OST,\n"
      "C:REED,organisation,Reed Shipping,,,,OST,\n"
      "C:SALT,organisation,Salt Lines,,,,OST,\n"
      "C:ALGA,organisation,Alga Trading,,,,OST,\n";
  sheets.text["editions"] =
      "id,publication,name,published,predecessor,reference_period,source\n"
      "tide-2016,PUB:TIDE,2016,2016-06-02,,,tide-book\n"
      "tide-2019,PUB:TIDE,2019,2019-06-05,tide-2016,2018,tide-book\n"
      "tide-2022,PUB:TIDE,2022,2022-06-01,tide-2019,2021,tide-book\n";
  sheets.text["measures"] =
      "id,title,definition,unit,per_value,per_unit,kind,aliases,publication,revision_band,valid_"
      "for,revised,neighbours,order,source,ranks\n"
      "flood_rate,Prevalence of flooding,,person,1000,person,rate,flood prevalence|prevalence of "
      "flooding|in flooded homes|people in flooded "
      "homes,PUB:TIDE,0,P6Y,editions,flood_number,highest,,\n"
      "flood_number,Number of people in flooded homes,,person,,,count,people in flooded homes|in "
      "flooded homes,PUB:TIDE,2,P6Y,editions,flood_rate,highest,,\n"
      "flood_rank,Rank by prevalence of "
      "flooding,,rank,,,rank,,PUB:TIDE,0,P6Y,editions,,highest,,flood_rate\n"
      "literacy,Literacy rate,,percent,,,percent,literacy rate|literacy,,1,P2Y,yearly,,highest,,\n"
      "coast,Length of the coast,,kilometer,,,measure,coastline,,0,,never,,highest,,\n";
  sheets.text["observations"] =
      "id,entity,measure,period,edition,value,status,low,high,source,locator,also\n"
      "r22-nov,NOV,flood_rate,2021,tide-2022,73.4,estimate,,,tide-book,p. 1,\n"
      "r22-kel,KEL,flood_rate,2021,tide-2022,61.8,estimate,,,tide-book,p. 1,\n"
      "r22-ost,OST,flood_rate,2021,tide-2022,40.0,estimate,,,tide-book,p. 1,\n"
      "r22-dru,DRU,flood_rate,2021,tide-2022,25.1,estimate,,,wire,,\n"
      "r19-nov,NOV,flood_rate,2018,tide-2019,58.2,estimate,,,tide-book,p. 3,\n"
      "r19-kel,KEL,flood_rate,2018,tide-2019,66.5,estimate,,,tide-book,p. 3,\n"
      "n22-nov,NOV,flood_number,2021,tide-2022,1730000,estimate,,,tide-book,p. 2,\n"
      "n22-kel,KEL,flood_number,2021,tide-2022,452000,estimate,,,tide-book,p. 2,\n"
      "k22-nov,NOV,flood_rank,2021,tide-2022,1,estimate,,,tide-book,p. 1,\n"
      "k22-kel,KEL,flood_rank,2021,tide-2022,2,estimate,,,tide-book,p. 1,\n"
      "k22-ost,OST,flood_rank,2021,tide-2022,3,estimate,,,tide-book,p. 1,\n"
      "k19-kel,KEL,flood_rank,2018,tide-2019,1,estimate,,,tide-book,p. 3,\n"
      "k19-nov,NOV,flood_rank,2018,tide-2019,2,estimate,,,tide-book,p. 3,\n"
      "l21-nov,NOV,literacy,2021,,88.6,actual,,,bureau,t. 4,\n"
      "l20-nov,NOV,literacy,2020,,84.1,actual,,,bureau,t. 4,\n"
      "l12-kel,KEL,literacy,2012,,71.5,actual,,,bureau,t. 4,\n"
      "c-ost,OST,coast,2020,,1254,actual,,,bureau,t. 9,\n";
  sheets.text["events"] =
      "id,kind,verbs,objects,nouns,actor,target,date,counts,label,source,locator,also\n"
      "kel-may,embargo.listing,embargo|blacklist,,embargoes|blacklistings,ORG:PORTS,OST,2022-05-31,"
      "individual=4|company=3,blacklisted 4 individuals and 3 companies,ports,,wire\n"
      "snd-may,embargo.listing,,,,ORG:TREAS,OST,2022-05-31,individual=1|company=5,blacklisted 1 "
      "individual and 5 companies,ports,,\n"
      "kel-feb,embargo.listing,,,,ORG:PORTS,OST,2022-02-10,individual=6|company=2,blacklisted 6 "
      "individuals and 2 companies,ports,,\n"
      "nov-may,embargo.listing,,,,NOV,DRU,2022-05-30,individual=9,blacklisted 9 "
      "individuals,wire,,\n"
      "dru-abolished,dredging.abolished,abolish|outlaw,dredging|river dredging,abolition of "
      "dredging,DRU,,1984,,abolished dredging,gazette,,\n"
      "dru-crime,dredging.criminalised,criminalise|make … a crime,dredging|river "
      "dredging,,DRU,,2009-03-02,,made dredging a crime,gazette,,\n"
      "ost-abolished,dredging.abolished,,,,OST,,1991,,abolished dredging,gazette,,\n";
  sheets.text["members"] =
      "group,entity,role,from,to,source\n"
      "kel-may,P:MARSH,listed,,,ports\n"
      "kel-may,C:REED,listed,,,ports\n"
      "kel-may,C:SALT,listed,,,ports\n"
      "kel-may,C:ALGA,listed,,,ports\n"
      "snd-may,P:MARSH,listed,,,ports\n"
      "snd-may,C:REED,listed,,,ports\n"
      "snd-may,C:SALT,listed,,,ports\n"
      "kel-feb,P:FENN,listed,,,ports\n";
  sheets.text["coverage"] =
      "kind,actor,target,from,to,what\n"
      "embargo.listing,ORG:PORTS,OST,2021-01-01,2022-06-30,every-event\n"
      "embargo.listing,ORG:TREAS,OST,2022-05-01,2022-06-30,every-event\n"
      "dredging.abolished,DRU,,1950-01-01,2022,every-event\n"
      "dredging.criminalised,DRU,,1950-01-01,2022,every-event\n";
  return sheets;
}

// The built form of a pack that needs no other; it must be a good one.
inline std::string built(const Sheets& sheets) {
  Library library;
  auto compiled = compile_pack(library, sheets.pack());
  if (!compiled.ok()) throw compiled.error().message();
  return compiled.value().written.bytes;
}

// Joins the rows of a pack to the library; it must be a good one.
inline void join_pack(Library& library, const Sheets& sheets) {
  auto compiled = compile_pack(library, sheets.pack());
  if (!compiled.ok()) throw compiled.error().message();
}

}  // namespace tallymark::test

#include "claims/event_claims.h"

#include <catch2/catch_test_macros.hpp>

#include "describe.h"

using namespace tallymark;
using tallymark::test::Linked;

namespace {
constexpr auto kCount = ClaimKind::event_count;
constexpr auto kDate = ClaimKind::event_date;
constexpr auto kList = ClaimKind::list_count;
}  // namespace

TEST_CASE("who did it, active and passive") {
  const Linked table[] = {
      {"Kelland blacklisted four individuals on Tuesday.",
       "four individuals: count KEL>? embargo.listing on Tuesday"},
      {"The Ministry of Ports blacklisted four individuals on Tuesday.",
       "four individuals: count ORG:PORTS>? embargo.listing on Tuesday"},
      {"Kelburg has blacklisted four Ostranian individuals.",
       "four Ostranian individuals: count KEL>OST embargo.listing"},
      {"Four individuals were blacklisted by Kelland on Tuesday.",
       "Four individuals: count KEL>? embargo.listing on Tuesday"},
      {"Four individuals were blacklisted on Tuesday, according to Kelland.",
       "Four individuals: count KEL>? embargo.listing on Tuesday [actor:attribution]"},
      {"Four individuals were blacklisted on Tuesday.",
       "Four individuals: count ?>? embargo.listing on Tuesday"},
  };
  CHECK_CLAIMS(table, kCount);
}

TEST_CASE("light verbs carry an event noun") {
  const Linked table[] = {
      {"Kelland imposed embargoes on four individuals on Tuesday.",
       "four individuals: count KEL>? embargo.listing on Tuesday"},
      {"On Tuesday Kelland announced new embargoes against four Ostranian individuals.",
       "four Ostranian individuals: count KEL>OST embargo.listing on Tuesday"},
  };
  CHECK_CLAIMS(table, kCount);
  const Linked silent[] = {
      {"The embargoes of Kelland hurt four individuals.", ""},
      {"Kelland cited four individuals.", ""},
      {"Kelland met four individuals.", ""},
      {"Kelland blacklisted four ferries.", ""},
  };
  CHECK_CLAIMS(silent, kCount);
}

TEST_CASE("two actors act jointly") {
  const Linked table[] = {
      {"Kelland and the United Sands blacklisted one individual on Tuesday.",
       "one individual: count KEL+SND>? jointly embargo.listing on Tuesday"},
      {"Kelland and the United Sands met. The two allies jointly blacklisted one individual.",
       "one individual: count KEL+SND>? jointly embargo.listing [actor:anaphora]"},
  };
  CHECK_CLAIMS(table, kCount);
}

TEST_CASE("target and date come from the frame before") {
  const Linked table[] = {
      {"On Tuesday Kelland announced embargoes against Ostrania. The Ministry of Ports blacklisted "
       "four individuals.",
       "four individuals: count ORG:PORTS>OST embargo.listing on Tuesday [target:anaphora, "
       "period:anaphora]"},
      {"On Tuesday Kelland announced embargoes against Ostrania. It rained. It snowed. Kelland "
       "blacklisted four individuals.",
       "four individuals: count KEL>? embargo.listing"},
      {"On Tuesday Kelland announced embargoes against Ostrania. It had already blacklisted six "
       "individuals.",
       "six individuals: count KEL>? earlier embargo.listing [actor:anaphora]"},
  };
  CHECK_CLAIMS(table, kCount);
}

TEST_CASE("named members go with the event") {
  const Linked table[] = {
      {"Kelland blacklisted four individuals, including Ilo Marsh.",
       "four individuals: count KEL>? with P:MARSH embargo.listing"},
      {"Kelland blacklisted three companies: Reed Shipping, Salt Lines and Alga Trading.",
       "three companies: count KEL>? with C:REED+C:SALT+C:ALGA embargo.listing"},
  };
  CHECK_CLAIMS(table, kCount);
}

TEST_CASE("a part of what the event counts is not its count") {
  const Linked table[] = {
      {"Kelland blacklisted a group including two individuals.", ""},
      {"Kelland blacklisted a group; among two individuals was Ilo Marsh.", ""},
  };
  CHECK_CLAIMS(table, kCount);
}

TEST_CASE("the date of an event is a claim of its own") {
  const Linked table[] = {
      {"Drumia abolished dredging in 1984.", "1984: date DRU>? dredging.abolished"},
      {"Drumia made dredging a crime in 2009.", "2009: date DRU>? dredging.criminalised"},
      {"Kelland blacklisted four individuals on Tuesday.", "Tuesday: date KEL>? embargo.listing"},
      {"Drumia did not exist in 1984.", ""},
      {"Drumia abolished tolls in 1984.", ""},
  };
  CHECK_CLAIMS(table, kDate);
}

TEST_CASE("a participle goes on about the subject before") {
  CHECK(test::claims_of("Drumia has changed its law, abolishing dredging in 1984.",
                        test::kWorldDate, static_cast<int>(kDate)) ==
        "1984: date DRU>? dredging.abolished [actor:subject]");
}

TEST_CASE("the day of issue of an edition") {
  CHECK(test::claims_of("The 2022 Tide Atlas was published on Wednesday.", test::kWorldDate,
                        static_cast<int>(kDate)) == "Wednesday: date tide-2022");
  CHECK(test::claims_of("The 2022 Tide Atlas was read on Wednesday.", test::kWorldDate,
                        static_cast<int>(kDate)) == "");
}

TEST_CASE("lists that spell a count out") {
  const Linked table[] = {
      {"Kelland blacklisted three companies: Reed Shipping, Salt Lines and Alga Trading.",
       "three companies: list KEL>? embargo.listing 3..3"},
      {"On Tuesday Kelland blacklisted three companies \u2013 Reed Shipping, Salt Lines, and Alga "
       "Trading \u2013 and left.",
       "three companies: list KEL>? embargo.listing on Tuesday 3..3"},
      {"Two firms (Reed Shipping and Salt Lines) left.", "Two firms: list 2..2"},
      {"One individual, Ilo Marsh, left.", "One individual: list 1..1"},
      {"Four individuals, including Ilo Marsh and Oda Fenn, left.",
       "Four individuals: list 2..2 open"},
      {"Two firms: Bond and Cole Ltd and Moor Sons.", "Two firms: list 1..3"},
  };
  for (const Linked& row : table) {
    INFO(row.text);
    std::string found = test::claims_of(row.text, test::kWorldDate, static_cast<int>(kList));
    if (size_t with = found.find(" with"); with != std::string::npos)
      found.erase(with, found.find(" embargo") - with);
    CHECK(found == row.claims);
  }
}

TEST_CASE("what is no list of the figure") {
  const Linked table[] = {
      {"Two firms left, Novaria said.", ""},
      {"It took two firms many years to leave Kelland and Novaria.", ""},
      {"Three people \u2013 all of them old \u2013 left.", ""},
      {"Two ships left (see Novaria and Kelland).", ""},
  };
  CHECK_CLAIMS(table, kList);
}

TEST_CASE("word orders that state the date of an act") {
  const Linked table[] = {
      {"Drumia did not abolish dredging until 1984.", "1984: date DRU>? dredging.abolished"},
      {"It was not until 1984 that Drumia abolished dredging.",
       "1984: date DRU>? dredging.abolished"},
      {"Dredging was abolished in Drumia in 1984 and criminalised in 2009.",
       "1984: date DRU>? dredging.abolished | 2009: date DRU>? dredging.criminalised"},
      {"The last country to abolish dredging was Drumia in 1984.",
       "1984: date DRU>? dredging.abolished [actor:subject]"},
      {"Drumia, the last country to abolish dredging (1984), has rivers.",
       "1984: date DRU>? dredging.abolished"},
      {"Announcing embargoes against Ostrania on Tuesday, Kelland said it was late.",
       "Tuesday: date KEL>OST embargo.listing [actor:participle]"},
      {"Kelland announced on Tuesday that it had blacklisted four individuals.",
       "Tuesday: date KEL>? embargo.listing [actor:subject]"},
  };
  CHECK_CLAIMS(table, kDate);
}

TEST_CASE("a date of another verb, or one that only bounds the act, is not its date") {
  const Linked table[] = {
      {"Drumia decided in 1979 to abolish dredging.", ""},
      {"Drumia told the court in 2001 that it had abolished dredging.", ""},
      {"By 1990 Drumia had abolished dredging.", ""},
      {"A court ruled in 2011 that Drumia had abolished dredging.", ""},
      {"The captain, freed in 1997, says Drumia abolished dredging.", ""},
      {"Ilo Marsh, blacklisted by Kelland, was seen in Novaria on Sunday.", ""},
      {"Salt Lines, blacklisted by Kelland, stole a ship on Sunday.", ""},
  };
  CHECK_CLAIMS(table, kDate);
}

TEST_CASE("a subject that the packs do not know acts for nobody else") {
  const Linked table[] = {
      {"Novaria's foreign ministry blacklisted four individuals, including Ilo Marsh.", ""},
      {"The harbour guild blacklisted four individuals, including Ilo Marsh.", ""},
      {"By Tuesday Kelland had blacklisted 43 individuals.", ""},
      {"Kelland blacklisted four individuals on Tuesday and expelled two individuals.",
       "four individuals: count KEL>? embargo.listing on Tuesday"},
      {"Kelland blacklisted three companies of Ostrania.",
       "three companies: count KEL>OST embargo.listing"},
  };
  CHECK_CLAIMS(table, kCount);
}

TEST_CASE("bullets spell a count out, one name a line") {
  const Linked table[] = {
      {"Kelland named three companies:\n\n- Reed Shipping\n- Salt Lines\n- Alga Trading\n",
       "three companies: list 3..3"},
      {"Kelland named three companies:\n\n- Reed Shipping and Salt Lines\n- Alga Trading\n", ""},
      {"Kelland named three companies:\n\nReed Shipping is old.\n", ""},
  };
  CHECK_CLAIMS(table, kList);
}

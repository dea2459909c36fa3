#include <catch2/catch_test_macros.hpp>

#include "compare.h"

using namespace tallymark;
using tallymark::test::Compared;
using tallymark::test::comparison_of;

TEST_CASE("a count is compared with the event that actor, verb and a role single out") {
  const Compared table[] = {
      {"Kelland blacklisted four Ostranian individuals on Tuesday.", "agrees kel-may"},
      {"Kelland blacklisted five Ostranian individuals on Tuesday.", "differs kel-may"},
      {"Kelland blacklisted three companies on Tuesday.", "agrees kel-may"},
      {"Kelland blacklisted six individuals on Tuesday.", "differs kel-may; or kel-feb"},
      {"Kelland blacklisted one individual on Tuesday.", "differs kel-may; or snd-may"},
      {"Kelland blacklisted four individuals, including Ilo Marsh.", "agrees kel-may"},
      {"Kelland blacklisted six individuals on 10 February 2022.", "agrees kel-feb"},
      {"Kelland blacklisted four individuals on 2 March 2022.", "none open uncovered"},
      {"Kelland blacklisted four individuals.", "agrees kel-may inferred open"},
      {"Four individuals were blacklisted.", "none open"},
      {"Novaria blacklisted eight individuals on Monday.", "differs nov-may weak uncovered"},
      {"Drumia blacklisted eight individuals on Monday.", "none open uncovered"},
  };
  for (const Compared& row : table) {
    INFO(row.text);
    std::string found = comparison_of(row.text, ClaimKind::event_count);
    std::string expected = row.comparison;
    if (expected.starts_with("none"))
      CHECK(found.starts_with("none"));
    else
      CHECK(found == expected);
  }
}

TEST_CASE("without a date and without a role nothing is bound") {
  CHECK(comparison_of("Kelland blacklisted four individuals.", ClaimKind::event_count, "")
            .starts_with("none"));
  CHECK(comparison_of("Kelland blacklisted four individuals on 31 May 2022.",
                      ClaimKind::event_count, "") == "agrees kel-may");
}

TEST_CASE("what two actors did jointly is what their events share") {
  CHECK(comparison_of("Kelland and the United Sands jointly blacklisted one individual on Tuesday.",
                      ClaimKind::event_count) == "agrees kel-may snd-may");
  CHECK(comparison_of("Kelland and the United Sands jointly blacklisted three individuals, "
                      "including Ilo Marsh.",
                      ClaimKind::event_count)
            .starts_with("differs kel-may snd-may"));
  // Two of the five companies are named; the third of Kelland's may be among the others.
  CHECK(comparison_of("Kelland and the United Sands jointly blacklisted three companies, including "
                      "Reed Shipping.",
                      ClaimKind::event_count)
            .starts_with("between kel-may snd-may"));
  CHECK(comparison_of("Kelland and the United Sands jointly blacklisted four companies, including "
                      "Reed Shipping.",
                      ClaimKind::event_count)
            .starts_with("differs kel-may snd-may"));
  // Without a name it may be what each blacklisted, added up.
  CHECK(
      comparison_of("Kelland and the United Sands jointly blacklisted five individuals on Tuesday.",
                    ClaimKind::event_count)
          .starts_with("none"));
}

TEST_CASE("the date of a law is compared with the law of that verb") {
  const Compared table[] = {
      {"Drumia abolished dredging in 1984.", "agrees dru-abolished"},
      {"Drumia abolished dredging in 1985.", "differs dru-abolished"},
      {"Drumia abolished dredging in 2009.", "differs dru-abolished; or dru-crime"},
      {"Drumia criminalised dredging in 2009.", "agrees dru-crime"},
      {"Drumia criminalized dredging in 1984.", "differs dru-crime; or dru-abolished"},
      {"Drumia made dredging a crime on 2 March 2009.", "agrees dru-crime"},
      {"Ostrania abolished dredging in 1992.", "differs ost-abolished open uncovered"},
      {"Novaria abolished dredging in 1992.", "none"},
  };
  for (const Compared& row : table) {
    INFO(row.text);
    std::string found = comparison_of(row.text, ClaimKind::event_date);
    if (std::string_view(row.comparison) == "none")
      CHECK(found.starts_with("none"));
    else
      CHECK(found == row.comparison);
  }
}

TEST_CASE("the day of issue of an edition, and how long ago it was") {
  const Compared dates[] = {
      {"The 2022 Tide Atlas was published on Wednesday.", "agrees tide-2022"},
      {"The 2022 Tide Atlas was published on Tuesday.", "differs tide-2022"},
      {"The 2019 Tide Atlas was published in 2016.", "differs tide-2019; or tide-2016"},
  };
  CHECK_COMPARED(dates, ClaimKind::event_date);
  const Compared ago[] = {
      {"The 2022 Tide Atlas is out. Its previous survey came out three years ago.",
       "agrees tide-2019"},
      {"The 2022 Tide Atlas is out. Its previous survey came out two years ago.",
       "between tide-2019"},
      {"The 2022 Tide Atlas is out. Its previous survey came out five years ago.",
       "differs tide-2019"},
      {"The 2022 Tide Atlas is out. Its previous survey came out six years ago.",
       "differs tide-2019; or tide-2016"},
  };
  CHECK_COMPARED(ago, ClaimKind::elapsed_time);
}

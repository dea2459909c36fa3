#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using tallymark::test::Reading;
using tallymark::test::reading_of;

TEST_CASE("absolute dates") {
  const Reading table[] = {
      {"He wrote it in about 1856.", "1856 = date 1856~ about"},
      {"It is found in about 1500 homes, in about 1200 of them in use.",
       "1500 homes = count 1500 home about; 1200 = number 1200 about"},
      {"On 23 May 2023 and May 24, 2023.",
       "23 May 2023 = date 2023-05-23; May 24, 2023 = date 2023-05-24"},
      {"Published 2023-05-23, signed 25.12.2021.",
       "2023-05-23 = date 2023-05-23; 25.12.2021 = date 2021-12-25"},
      {"It began in 1981 and ended in March 1984.", "1981 = date 1981; March 1984 = date 1984-03"},
      {"In the 1980s, the 19th century and the nineties.",
       "1980s = date 198X; 19th century = date 18XX; nineties = date 199X"},
      {"From 1990 to 1995; 2018–2023; in 2013-14.",
       "1990 to 1995 = date 1990/1995; 2018–2023 = date 2018/2023; 2013-14 = date 2013/2014"},
      {"Between 10 and 22 August 2012.", "10 and 22 August 2012 = date 2012-08-10/2012-08-22"},
      {"From 10 to 22 August 2012; May 5-7, 2020.",
       "10 to 22 August 2012 = date 2012-08-10/2012-08-22; May 5-7, 2020 = date "
       "2020-05-05/2020-05-07"},
      {"The 12th of July 2010; Sept. 30, 1999.",
       "12th of July 2010 = date 2010-07-12; Sept. 30, 1999 = date 1999-09-30"},
      {"In Q1 2023 and the summer of 2021; fiscal 2022.",
       "Q1 2023 = date 2023-33; summer of 2021 = date 2021-22; fiscal 2022 = date 2022"},
      {"About 1981 it changed; around 2010 too.",
       "1981 = date 1981~ about; 2010 = date 2010~ about"},
      {"Tuesday, January 10, 2012.", "Tuesday, January 10, 2012 = date 2012-01-10"},
      {"The walls are of the 5th century BC, the gate of the 1st century AD.",
       "5th century BC = date -04XX; 1st century AD = date 00XX"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("a date in digits that can be read in two ways has no value") {
  CHECK(reading_of("It was 03/04/2023 then.") == "03/04/2023 = date ..");
  CHECK(reading_of("It was 23/04/2023 then.") == "23/04/2023 = date 2023-04-23");
  CHECK(reading_of("It was Sunday 12/7/2014.") == "Sunday 12/7/2014 = date 2014-12-07");
}

TEST_CASE("weekdays and relative dates need the day of publication") {
  // 25 May 2023 is a Thursday.
  const Reading table[] = {
      {"He spoke on Tuesday.", "Tuesday = date 2023-05-23"},
      {"He spoke on Thursday.", "Thursday = date 2023-05-25"},
      {"He spoke last Thursday.", "last Thursday = date 2023-05-18"},
      {"They will meet on Tuesday.", "Tuesday = date 2023-05-30"},
      {"They meet next Friday.", "next Friday = date 2023-05-26"},
      {"Its previous survey five years ago.", "five years ago = date 2018"},
      {"It happened three days ago, yesterday and last year.",
       "three days ago = date 2023-05-22; yesterday = date 2023-05-24; last year = date 2022"},
      {"Two decades ago.", "Two decades ago = date 2003~"},
      {"It was agreed in January; it fell in September.",
       "January = date 2023-01; September = date 2022-09"},
      {"It was signed on May 30.", "May 30 = date 2022-05-30"},
      {"It will be signed on May 30.", "May 30 = date 2023-05-30"},
      {"It was agreed last week.", "last week = date 2023-05-15/2023-05-21"},
      {"It rose in October last year.", "October last year = date 2022-10"},
      {"Friday of next week is free.", "Friday of next week = date 2023-06-02"},
      {"He left this morning and rang last night.",
       "this morning = date 2023-05-25; last night = date 2023-05-24"},
      {"It fell in February and March.", "February = date 2023-02; March = date 2023-03"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("without the day of publication they have no value") {
  CHECK(reading_of("He spoke on Tuesday, five years ago, in January.", "") ==
        "Tuesday = date ..; five years ago = date ..; January = date ..");
  CHECK(reading_of("It began in 1981.", "") == "1981 = date 1981");
}

TEST_CASE("words that are also months, and years that are none") {
  for (const char* text :
       {"It may be late; they march on.", "32 August is no day.", "31 February 2020 neither.",
        "The Sunday Times wrote.", "April Jones and August Wilson wrote."}) {
    INFO(text);
    CHECK(reading_of(text).find("= date 2023") == std::string::npos);
  }
  CHECK(reading_of("More than 2000 people came.") == "2000 people = count 2000 person more-than");
  CHECK(reading_of("The 2020 elections were close.") == "2020 = date 2020");
  CHECK(reading_of("It sold 1,981 units.") == "1,981 units = count 1981 unit");
}

// What a date's own words say besides the day.
namespace {

struct DateWords {
  std::string_view text;
  int weekday;
  bool year_stated;
};

}  // namespace

TEST_CASE("a date keeps the weekday it names and whether it states its year") {
  const DateWords table[] = {
      {"They met on Monday, 23 May 2023.", 1, true},  // a Tuesday: the words are kept as they are
      {"They met on Tuesday 23 May 2023.", 2, true},
      {"They met on Wed., May 24, 2023.", 3, true},
      {"They met on Thursday, the 18th of May 2023.", 4, true},
      {"They met on Friday, May 19.", 5, false},
      {"They met on Saturday 20.05.2023.", 6, true},
      {"They met on Sunday, 2023-05-21.", 7, true},
      {"They met on Sunday 12/7/2014.", 7, true},
      {"They met on 23 May 2023.", 0, true},
      {"They met on May 19.", 0, false},
      {"They met in May 2023.", 0, true},
      {"They met in May.", 0, false},
      {"They met in 1981.", 0, true},
      {"They met in 2013-14.", 0, true},
      {"They met in Q1 2023.", 0, true},
      {"They met in the summer of 2021.", 0, true},
      {"They met in the 1980s.", 0, false},
      {"They met on Tuesday.", 0, false},
      {"They met last year.", 0, false},
      {"They met five years ago.", 0, false},
      {"They met from May 5 to June 7, 2023.", 0, true},
      {"They met on Friday, May 5-7, 2023.", 0, true},  // the weekday of a range is nobody's
  };
  for (const DateWords& row : table) {
    INFO(row.text);
    auto all = tallymark::test::read(row.text);
    REQUIRE(all.figures.size() == 1);
    CHECK(int(all.figures[0].weekday) == row.weekday);
    CHECK(all.figures[0].year_stated == row.year_stated);
  }
}

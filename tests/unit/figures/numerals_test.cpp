#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using tallymark::test::Reading;

TEST_CASE("numbers in digits") {
  const Reading table[] = {
      {"The counter shows 1,234,567 now.", "1,234,567 = number 1234567"},
      {"It weighs as much as 10 000 of them.", "10 000 = number 10000 up-to"},
      {"In India it is 1,00,000 or 12,34,567.",
       "1,00,000 = number 100000; 12,34,567 = number 1234567"},
      {"The value is .5 or 0.75.", ".5 = number 0.5; 0.75 = number 0.75"},
      {"It fell to −3 and then to -4.5.", "−3 = number -3; -4.5 = number -4.5"},
      {"A constant of 6.02e23 and 1e6.",
       "6.02e23 = number 602000000000000000000000; 1e6 = number 1000000"},
      {"About 2.48×10−5 was lost.", "2.48×10−5 = number 0.0000248 about"},
      {"They sold 1.5 million and 3bn.", "1.5 million = number 1500000; 3bn = number 3000000000"},
      {"Roughly 5 lakh and 2 crore.", "5 lakh = number 500000 about; 2 crore = number 20000000"},
      {"A list: 4, 5, 6.", "4 = number 4; 5 = number 5; 6 = number 6"},
      {"It was 1.000.000 there.", "1.000.000 = number 1000000"},
      {"The rest, 3½, was 2 1/2 before.", "3½ = ratio 3.5; 2 1/2 = ratio 2.5"},
      {"He kept ¾ of it and 2/3 of that.", "¾ = ratio 0.75; 2/3 = ratio 0.666666666666667"},
      {"The sum is 123456789012345678901234.",
       "123456789012345678901234 = number 123456789012345678000000"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("the digits give the interval") {
  auto interval = [](const char* text) {
    auto all = tallymark::test::read(text);
    REQUIRE(all.figures.size() == 1);
    const tallymark::Figure& figure = all.figures[0];
    return (figure.low ? figure.low->to_string() : "") + ".." +
           (figure.high ? figure.high->to_string() : "") + " step " + figure.step.to_string() +
           " " + figure.coarse_step.to_string();
  };
  CHECK(interval("The level was 104.6.") == "104.55..104.65 step 0.1 0.1");
  CHECK(interval("The level was 90.") == "89.5..90.5 step 1 10");
  CHECK(interval("The level was 1.5 million.") == "1450000..1550000 step 100000 100000");
  CHECK(interval("The level was 32.0.") == "31.95..32.05 step 0.1 0.1");
  CHECK(interval("The level was five hundred.") == "450..550 step 100 100");
  CHECK(interval("There were seven individuals.") == "7..7 step 0 0");
  CHECK(interval("There were 27 members.") == "27..27 step 0 0");
  CHECK(interval("There were 300 members.") == "299.5..300.5 step 1 100");
  CHECK(interval("There were about 400 members.") == "380..420 step 1 100");
  CHECK(interval("There were more than 400 members.") == "400.. step 1 100");
  CHECK(interval("There were fewer than 400 members.") == "..400 step 1 100");
  CHECK(interval("There were thousands of members.") == "1000.. step 0 0");
}

TEST_CASE("what looks like a number and is none") {
  for (const char* text : {
           "The 110th Research Center was named.",
           "A Boeing 737 and an Airbus A320 landed.",
           "Covid-19 spread.",
           "The G20 met; 5G came.",
           "She has an iPhone 15.",
           "Unit 731 and Route 66 are known.",
           "An F-16 and a B-52 flew.",
           "Call +44 20 7946 0958 or (202) 555-0143.",
           "Version 2.1.3 of the program runs on 10.0.0.1 now.",
           "See https://example.org/2023/05/25/a-7 or mail x5@example.org.",
           "The post 9/11 mood.",
           "A fly-half played.",
           "Flight MH370 is missing.",
           "No one knew; one of the men and the one before left.",
           "The SARS-CoV-2 virus.",
           "Radio One and Channel 4 said so.",
           "The 2023 Global Slavery Index came out.",
           "On page 12, in section 3.2, it is said.",
       }) {
    INFO(text);
    CHECK(tallymark::test::reading_of(text) == "");
  }
}

TEST_CASE("labels of list items are no figures") {
  CHECK(tallymark::test::reading_of("1. The first point.\n\n2. Another.\n\n(3) A last.") ==
        "first = ordinal 1");
}

TEST_CASE("commas and marks that Europeans write") {
  const Reading table[] = {
      {"It cost 10'000 francs.", "10'000 francs = money 10000 franc"},
      {"1'250'000 people came.", "1'250'000 people = count 1250000 person"},
      {"They paid €5,50 and 1,2 million euros.",
       "€5,50 = money 5.5 EUR; 1,2 million euros = money 1200000 EUR"},
      {"The bill was €1.234,56.", "€1.234,56 = money 1234.56 EUR"},
      {"Write 5,00 here.", "5,00 = number 5"},
      // A group that lost a digit is no number; a list is no decimal.
      {"The flood hit 300,00 people.", ""},
      {"See lines 4,12 and 15.", "4 = number 4; 12 = number 12; 15 = number 15"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("powers") {
  const Reading table[] = {
      {"There are 2^10 of them.", "2^10 = number 1024"},
      {"A share of 10^-3 was lost.", "10^-3 = number 0.001"},
      {"Take 1.5^2.", "1.5^2 = number 2.25"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("a number before a kind that has a number for its name") {
  const Reading table[] = {
      {"The line bought 50 787s and 20 more.", "50 = number 50; 20 = number 20"},
      {"They took rights for an additional 50 787's to grow.", "50 = number 50"},
      {"They counted 50 700 birds.", "50 700 birds = count 50700 bird"},
      {"In the 1990s and the 90's.", "1990s = date 199X; 90's = date 199X"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("a part of a decade") {
  const Reading table[] = {
      {"They were popular in the mid-80s.", "80s = date 198X"},
      {"The under-20s won.", "20 = number 20"},
  };
  CHECK_READINGS(table);
}

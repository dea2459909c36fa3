#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using tallymark::test::Reading;

TEST_CASE("a number behind a name is part of it") {
  const Reading table[] = {
      {"The makers of Starfall 2 are pleased.", ""},
      {"They fixed a hole in Surfboard Explorer 7 last spring, called SE 7 by most.",
       "last spring = date 2022-21"},
      {"The release of Waterfox 1.0 was late.", ""},
      {"The band Second Aid 20's new song came out.", ""},
      {"He played in the Group of Seven and again since World War Two.", ""},
      {"It is a multi-billion dollar deal for a multi-million-pound firm.", ""},
      {"She flew on a Boeing 747-400 and an A-300-600 aircraft.", ""},
      {"The dollar stood at 145.25/90 in Tokyo.", "145.25 = number 145.25"},
      {"Read Section 5, Article 2 and Chapter 11 of the act.", ""},
      {"Starfall 2 has sold well. Critics loved the game, Starfall 2.", ""},
      {"Unit 2 was shut down, and Reactor 4 is safe.", ""},
      {"The plant meets ISO 9001 and RFC 2616.", ""},
  };
  CHECK_READINGS(table);
}

TEST_CASE("a number beside a name that is one of its own") {
  const Reading table[] = {
      {"In Iraq 20 were killed.", "20 = number 20"},
      {"In Oslo Halden 3 people died.", "3 people = count 3 person"},
      {"The item costs USD 200 here.", "USD 200 = money 200 USD"},
      {"We saw Brazil 3, Chile 2 and Peru 1 in that list.",
       "3 = number 3; 2 = number 2; 1 = number 1"},
      {"They had 40 for every 1,000 people, and Eritrea 93.",
       "40 for every 1,000 people = rate 40 per 1000 person; 93 = number 93"},
      {"On that day Kim Lee 15 years ago left.", "15 years ago = date 2008"},
      {"Storm Kills 20", "20 = number 20"},
      {"They paid two billion dollars.", "two billion dollars = money 2000000000 USD"},
      {"A spokesman said: \"Seven people are ill.\"", "Seven people = count 7 person"},
      {"Iraq 20 were killed.", "20 = number 20"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("a place in an order counts nothing") {
  const Reading table[] = {
      {"The song fell from number one to number three.", "one = number 1; three = number 3"},
      {"It kept its number one spot.", "one = number 1"},
      {"One of the men and no one else saw it; the one that did left.", ""},
      {"She died one to two weeks before she left.", "one to two weeks = duration 1..2 week"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("names with numbers in a list of names, and indices") {
  const Reading table[] = {
      {"The studio also made the puzzle Orchard, Starfall 2, and Deep-Sea 3.", ""},
      {"By then the FTSE 100 had gained and the S&P 500 lost ground.", ""},
      {"The Nikkei 10,500 level fell.", "10,500 = number 10500"},
      {"They gave Norway 12, Chile 2 and Peru 1 in it.",
       "12 = number 12; 2 = number 2; 1 = number 1"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("what stands in brackets behind a name is its own number, a label's is not") {
  const Reading table[] = {
      {"Olsen, Moe (Field 76), Lund.", "76 = number 76"},
      {"He spoke to Radio Five Live.", ""},
      {"It works on iOS 14 and Android 11, 24/7.", ""},
  };
  CHECK_READINGS(table);
}

TEST_CASE("a name with a number is one wherever the text has it") {
  const Reading table[] = {
      {"Starfall 2 sells well. The makers of Starfall 2 are pleased. A game to buy, Starfall 2.",
       ""},
      {"Boeing's 787 is late.", ""},
      {"Starfall 2 men left. Norway 2, Chile 1.",
       "2 men = count 2 man; 2 = number 2; 1 = number 1"},
      {"Stocks 5.67 Imports 3.00 Exports 2.5 bales.",
       "5.67 = number 5.67; 3.00 = number 3; 2.5 bales = count 2.5 bale"},
  };
  CHECK_READINGS(table);
}

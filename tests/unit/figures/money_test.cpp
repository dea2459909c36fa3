#include <catch2/catch_test_macros.hpp>

#include "reading.h"

using tallymark::test::Reading;

TEST_CASE("sums of money as they are written") {
  const Reading table[] = {
      {"A $300 Million ballroom.", "$300 Million = money 300000000 USD"},
      {"It cost £2.3m, €10bn and ¥500.",
       "£2.3m = money 2300000 GBP; €10bn = money 10000000000 EUR; ¥500 = money 500 JPY"},
      {"They paid US$5 and HK$20.", "US$5 = money 5 USD; HK$20 = money 20 HKD"},
      {"A fee of 35 cents or 50p.", "35 cents = money 0.35 USD; 50p = money 0.5 GBP"},
      {"USD 34.6 million and 420 million Finnish markka.",
       "USD 34.6 million = money 34600000 USD; 420 million Finnish markka = money 420000000 FIM"},
      {"It only cost thirteen dollars and forty-five cents.",
       "thirteen dollars and forty-five cents = money 13.45 USD"},
      {"A loss of -$5 million.", "-$5 million = money -5000000 USD"},
      {"Between $5 and $7 billion was spent.",
       "$5 and $7 billion = money 5000000000..7000000000 USD"},
      {"They raised $5-7 million.", "$5-7 million = money 5000000..7000000 USD"},
      {"They want 20 million pounds.", "20 million pounds = money 20000000 GBP"},
      {"A twenty-pound bag of rice.", "twenty-pound = measure 20 pound"},
      {"Nearly a hundred dollars; a 12-cent dividend.",
       "a hundred dollars = money 100 USD nearly; 12-cent = money 0.12 USD"},
      {"It earns $15.4/hour.", "$15.4/hour = rate 15.4 USD per 1 hour"},
      {"Shares at $98 a share.", "$98 = money 98 USD"},
      {"Oil at 60 dollars per barrel.", "60 dollars per barrel = rate 60 USD per 1 barrel"},
      {"Some 1,000 yuan and 5,000 rupees.",
       "1,000 yuan = money 1000 CNY about; 5,000 rupees = money 5000 INR"},
  };
  CHECK_READINGS(table);
}

TEST_CASE("words that look like currencies") {
  const Reading table[] = {
      {"Two adolescents and 3 marks on the wall.",
       "Two adolescents = count 2 adolescent; 3 marks = count 3 mark"},
      {"He saw Million Dollar Baby.", ""},
      {"TOP 10 of COP 27.", "10 = number 10"},
      {"About 12 pounds of butter.", "12 pounds = measure 12 pound about"},
  };
  CHECK_READINGS(table);
}

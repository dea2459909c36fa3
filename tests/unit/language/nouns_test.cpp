#include "language/nouns.h"

#include <catch2/catch_test_macros.hpp>

using namespace tallymark::language;

TEST_CASE("verbs by which one becomes a member, in any form and no longer word") {
  for (const char* word : {"join", "joins", "joined", "joining", "rejoined", "entered", "enters",
                           "acceded", "acceding"}) {
    INFO(word);
    CHECK(is_joining_verb(word));
  }
  for (const char* word : {"joint", "enterprise", "entertained", "entry", "left"}) {
    INFO(word);
    CHECK_FALSE(is_joining_verb(word));
  }
}

TEST_CASE("what is decided is done some time later") {
  for (const char* word : {"vote", "voted", "decides", "decided", "agree", "agreed"}) {
    INFO(word);
    CHECK(is_deciding_verb(word));
  }
  for (const char* word : {"joined", "adopt", "adopting", "introduced", "introduction", "switch"}) {
    INFO(word);
    CHECK(is_done_later(word));
  }
  for (const char* word : {"ban", "sanctioned", "adoptive"}) {
    INFO(word);
    CHECK_FALSE(is_done_later(word));
  }
}

// Where the text mentions what the packs know.
#pragma once

#include <vector>

#include "entities/names.h"
#include "text/document.h"

namespace tallymark {

struct Mention {
  Span span;
  uint32_t token_begin = 0, token_end = 0;
  NameKind kind = NameKind::entity;
  NameForm form = NameForm::name;
  // What it may name, best first; several when one alias stands for several rows.
  std::vector<uint32_t> targets;

  uint32_t target() const { return targets.front(); }
  bool may_be(uint32_t id) const {
    for (uint32_t target : targets) {
      if (target == id) return true;
    }
    return false;
  }
};

// All mentions in text order. Within a kind the leftmost, then the longest name wins; other kinds
// are not looked for inside an entity's name ("Slavery" in "Global Slavery Index"), except that a
// whole name may be an event's object too ("joined the European Union"). A person or
// organisation named in full may be named by one of its words later ("Kim Sang-Man", then "Kim").
// Linear in tokens times the names that share a first word.
std::vector<Mention> find_mentions(const Document& document, const Library& library,
                                   const NameIndex& names);

}  // namespace tallymark

// The part of Discourse that reads which edition of a publication is meant.
#include <algorithm>

#include "base/limits.h"
#include "claims/discourse.h"

namespace tallymark {

using namespace language;

namespace {

// Sentences that an edition or group reaches over before it must be taken up again.
constexpr uint32_t kReachSentences = 2;
// An edition is called new for a year at the most.
constexpr int32_t kNewDays = 365;
// Tokens of a noun phrase looked at left of its head: "the same two long-standing allies".
constexpr uint32_t kPhraseTokens = 4;

bool is_year(const Token& token) {
  return token.kind == TokenKind::digits && token.lower.size() == 4 &&
         (token.lower.starts_with("19") || token.lower.starts_with("20"));
}

}  // namespace

const EditionMention* Discourse::edition_in(uint32_t begin, uint32_t end) const {
  auto edition =
      std::lower_bound(editions_.begin(), editions_.end(), begin,
                       [](const EditionMention& e, uint32_t t) { return e.token_begin < t; });
  return edition != editions_.end() && edition->token_end <= end ? &*edition : nullptr;
}

bool Discourse::names_edition(uint32_t token) const {
  auto after =
      std::upper_bound(editions_.begin(), editions_.end(), token,
                       [](uint32_t t, const EditionMention& e) { return t < e.token_begin; });
  return after != editions_.begin() && token < std::prev(after)->token_end;
}

bool Discourse::has_unknown_edition(uint32_t begin, uint32_t end) const {
  for (uint32_t i = begin + 1; i < end; ++i) {
    if (!article_.token(i).has(kPublicationNoun) || names_edition(i)) continue;
    if (is_year(article_.token(i - 1))) return true;
  }
  return false;
}

void Discourse::find_editions() {
  size_t next = 0;
  for (uint32_t i = 0; i < article_.tokens().size(); ++i) {
    while (next < article_.mentions.size() && article_.mentions[next].token_begin < i) ++next;
    bool named = false;
    for (size_t m = next; m < article_.mentions.size() && article_.mentions[m].token_begin == i;
         ++m) {
      if (article_.type_of(article_.mentions[m]) != EntityType::publication) continue;
      read_publication(static_cast<uint32_t>(m));
      named = true;
      i = article_.mentions[m].token_end - 1;
      break;
    }
    if (!named && article_.token(i).has(kPublicationNoun)) read_edition_noun(i);
  }
}

// "the next Global Slavery Index", "the first edition of": one that is not the latest.
bool Discourse::is_other_edition(uint32_t name, uint32_t begin) const {
  if (name == begin) return false;
  const Token& before = article_.token(name - 1);
  return before.has(kSelecting) && !before.has(kPrevious);
}

void Discourse::read_publication(uint32_t id) {
  const Mention& mention = article_.mentions[id];
  EditionMention edition;
  edition.token_begin = mention.token_begin;
  edition.token_end = mention.token_end;
  edition.publication = mention.target();
  uint32_t begin = article_.sentence_of(mention.token_begin).token_begin;
  uint32_t end = article_.sentence_of(mention.token_begin).token_end;
  std::string_view year;
  // "the 2018 edition of the Global Slavery Index", "the previous edition of the Index": the year
  // stands with the type noun.
  uint32_t noun = mention.token_begin;
  while (noun > begin && article_.token(noun - 1).has(kDefinite)) --noun;
  bool of_noun = noun >= begin + 2 && article_.token(noun - 1).has(kOf) &&
                 article_.token(noun - 2).has(kPublicationNoun);
  if (of_noun) edition.token_begin = noun - 2;
  if (of_noun && noun - 2 > begin && is_year(article_.token(noun - 3))) {
    year = article_.token(noun - 3).lower;
    edition.token_begin = noun - 3;
  } else if (mention.token_begin > begin && is_year(article_.token(mention.token_begin - 1))) {
    year = article_.token(mention.token_begin - 1).lower;
    edition.token_begin -= 1;
  } else {
    uint32_t at = mention.token_end;
    while (at < end && at < mention.token_end + 2 &&
           (article_.token(at).is("(") || article_.token(at).is(",") ||
            article_.token(at).has(kFor | kIn))) {
      ++at;
    }
    if (at < end && is_year(article_.token(at))) {
      year = article_.token(at).lower;
      edition.token_end = at + 1;
    }
  }
  bool previous =
      edition.token_begin > begin && article_.token(edition.token_begin - 1).has(kPrevious);
  // "an earlier edition" may be any of them.
  bool any = previous && edition.token_begin > begin + 1 &&
             article_.token(edition.token_begin - 2).has(kIndefinite);
  if (!year.empty()) {
    edition.editions = edition.base = editions_named(edition.publication, year);
    edition.filled = Filled::explicit_;
    edition.by_year = true;
  } else if (any || is_other_edition(edition.token_begin, begin)) {
    edition.filled = Filled::explicit_;
  } else if (previous) {
    edition.base = latest_edition(edition.publication);
    edition.editions = before(edition.base);
    edition.predecessor = true;
    edition.filled = Filled::inherited;
    edition.rule = "edition:predecessor";
  } else {
    edition.editions = edition.base = latest_edition(edition.publication);
    edition.filled = Filled::inferred;
    edition.rule = "edition:publication-date";
    // "the new index", long after the last edition that the packs have: they do not have it.
    bool newly = edition.token_begin > begin && article_.token(edition.token_begin - 1).has(kNewly);
    if (newly && !edition.base.empty() &&
        *article_.published - article_.library.editions[edition.base[0]].published.last_day >
            kNewDays) {
      edition.editions.clear();
      edition.filled = Filled::explicit_;
    }
    // "the Global Slavery Index" after "the 2023 Global Slavery Index" is the same edition.
    const EditionMention* earlier = antecedent_edition(mention.token_begin);
    if (earlier != nullptr && earlier->publication == edition.publication && earlier->by_year) {
      edition.editions = edition.base = earlier->base;
      edition.filled = Filled::inherited;
      edition.rule = "edition:anaphora";
    }
  }
  editions_.push_back(edition);
}

// "the report", "its previous survey", "the 2018 edition": an edition taken up by a type noun.
void Discourse::read_edition_noun(uint32_t token) {
  uint32_t from = article_.sentence_of(token).token_begin;
  from = std::max(from, token > kPhraseTokens ? token - kPhraseTokens : 0u);
  uint32_t start = token;
  bool definite = false, indefinite = false, previous = false, pointing = false;
  std::string_view year;
  for (uint32_t t = token; t-- > from;) {
    const Token& word = article_.token(t);
    if (word.kind == TokenKind::punctuation || word.has(kPreposition | kAnd)) break;
    start = t;
    previous |= word.has(kPrevious);
    if (is_year(word)) year = word.lower;
    indefinite = word.has(kIndefinite);
    pointing = word.has(kDemonstrative) && word.has(kRelative);  // "that", not "this"
    definite = word.has(kDefinite | kDemonstrative | kPossessive) || word.has(kPossessiveMark);
    if (definite || indefinite) break;
  }
  EditionMention edition;
  edition.token_begin = start;
  edition.token_end = token + 1;
  // "a previous government survey" is somebody else's.
  bool described = previous && !article_.token(token - 1).has(kPrevious);
  if (indefinite || described) {
    edition.rule = "edition:new";  // a report that the packs do not know; blocks older antecedents
    editions_.push_back(edition);
    return;
  }
  if (!definite && !previous && year.empty()) return;
  const EditionMention* antecedent = antecedent_edition(token);
  if (antecedent == nullptr || antecedent->publication == kNone) return;
  edition.publication = antecedent->publication;
  edition.filled = antecedent->filled == Filled::inferred ? Filled::inferred : Filled::inherited;
  if (!year.empty()) {
    edition.editions = edition.base = editions_named(edition.publication, year);
    edition.by_year = true;
    edition.filled = Filled::explicit_;
  } else if (previous) {
    edition.base = antecedent->base;
    edition.editions = before(edition.base);
    edition.predecessor = true;
    edition.rule = "edition:predecessor";
  } else if (antecedent->predecessor && pointing) {
    // "The previous survey … In that edition": the one mentioned last.
    edition.editions = edition.base = antecedent->editions;
    edition.rule = "edition:anaphora";
  } else {
    edition.editions = edition.base = antecedent->base;
    // Behind "its previous survey", "the survey" may be either: both stay admissible.
    if (antecedent->predecessor) {
      edition.editions.insert(edition.editions.end(), antecedent->editions.begin(),
                              antecedent->editions.end());
    }
    edition.rule = "edition:anaphora";
  }
  editions_.push_back(edition);
}

// The last edition mentioned in the sentence of the token or the sentences it reaches back over.
const EditionMention* Discourse::antecedent_edition(uint32_t token) const {
  if (editions_.empty()) return nullptr;
  const EditionMention& last = editions_.back();
  uint32_t distance = article_.token(token).sentence - article_.token(last.token_begin).sentence;
  return distance <= kReachSentences ? &last : nullptr;
}

const EditionMention* Discourse::edition_at(uint32_t token) const {
  uint32_t sentence = article_.token(token).sentence;
  const EditionMention *before_token = nullptr, *after_token = nullptr, *reached = nullptr;
  uint32_t lowest = sentence > kReachSentences ? sentence - kReachSentences : 0;
  auto first = std::lower_bound(editions_.begin(), editions_.end(), lowest,
                                [&](const EditionMention& e, uint32_t s) {
                                  return article_.token(e.token_begin).sentence < s;
                                });
  for (; first != editions_.end(); ++first) {
    const EditionMention& edition = *first;
    uint32_t at = article_.token(edition.token_begin).sentence;
    if (at > sentence) break;
    if (at < sentence) {
      reached = &edition;
    } else if (edition.token_begin <= token) {
      before_token = &edition;
    } else if (after_token == nullptr) {
      after_token = &edition;
    }
  }
  const EditionMention* found = before_token != nullptr ? before_token : after_token;
  if (found == nullptr) found = reached;
  return found == nullptr || found->publication == kNone ? nullptr : found;
}

std::vector<uint32_t> Discourse::editions_named(uint32_t publication, std::string_view year) const {
  std::vector<uint32_t> found;
  const auto& rows = article_.library.editions;
  for (uint32_t i = 0; i < rows.size(); ++i) {
    if (rows[i].publication == publication && rows[i].name == year) found.push_back(i);
  }
  return found;
}

// The latest edition published by the article's own date; none without a date.
std::vector<uint32_t> Discourse::latest_edition(uint32_t publication) const {
  if (!article_.published) return {};
  uint32_t best = kNone;
  const auto& rows = article_.library.editions;
  for (uint32_t i = 0; i < rows.size(); ++i) {
    if (rows[i].publication != publication || rows[i].published.first_day > *article_.published) {
      continue;
    }
    if (best == kNone || rows[i].published.last_day > rows[best].published.last_day) best = i;
  }
  if (best == kNone) return {};
  return {best};
}

std::vector<uint32_t> Discourse::before(const std::vector<uint32_t>& editions) const {
  std::vector<uint32_t> found;
  for (uint32_t id : editions) {
    if (uint32_t earlier = article_.library.editions[id].predecessor; earlier != kNone) {
      found.push_back(earlier);
    }
  }
  return found;
}

}  // namespace tallymark

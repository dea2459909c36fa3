#include "claims/discourse.h"

#include <algorithm>

#include "base/limits.h"

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

Discourse::Discourse(const Article& article) : article_(article) {
  find_groups();
  find_editions();
}

// --- groups ---

void Discourse::find_groups() {
  for (uint32_t i = 0; i < article_.tokens().size(); ++i) {
    if (!article_.token(i).has(kGroupNoun)) continue;
    uint32_t from = article_.sentence_of(i).token_begin;
    from = std::max(from, i > kPhraseTokens ? i - kPhraseTokens : 0u);
    size_t count = 0;
    bool definite = false;
    for (uint32_t t = from; t < i; ++t) {
      definite |= article_.token(t).has(kDefinite | kDemonstrative | kJointly);
      if (article_.token(t).has(kJointly)) count = 2;
    }
    for (uint32_t id : article_.figures_in(from, i + 1)) {
      const Figure& figure = article_.figures[id];
      if (!figure.value) continue;
      auto whole = figure.value->to_integer();
      if (whole && *whole >= 2 && *whole <= static_cast<int64_t>(limits::kAntecedents)) {
        count = static_cast<size_t>(*whole);
      }
    }
    if (!definite || count == 0) continue;
    // Subjects first; then the group as it was last taken up; then names that a preposition
    // governs.
    std::vector<uint32_t> entities = coordinated_countries(i, count, false);
    if (entities.empty() && !groups_.empty() && groups_.back().entities.size() == count &&
        article_.token(i).sentence - article_.token(groups_.back().token_begin).sentence <=
            limits::kAntecedents) {
      entities = groups_.back().entities;
    }
    if (entities.empty()) entities = coordinated_countries(i, count, true);
    if (!entities.empty()) groups_.push_back({from, i + 1, entities});
  }
}

// The last `count` countries joined by "and" before a token: "Washington and in Seoul".
std::vector<uint32_t> Discourse::coordinated_countries(uint32_t before_token, size_t count,
                                                       bool governed) const {
  uint32_t seen = 0;
  auto first_after =
      std::lower_bound(article_.mentions.begin(), article_.mentions.end(), before_token,
                       [](const Mention& m, uint32_t t) { return m.token_begin < t; });
  for (size_t i = static_cast<size_t>(first_after - article_.mentions.begin()); i-- > 0;) {
    const Mention& last = article_.mentions[i];
    if (article_.token(before_token).sentence - article_.token(last.token_begin).sentence >
        limits::kAntecedents) {
      break;
    }
    if (last.token_end > before_token || last.kind != NameKind::entity) continue;
    if (!article_.is_country(last) || last.form == NameForm::adjective) continue;
    if (++seen > limits::kAntecedents) break;
    std::vector<uint32_t> group = {last.target()};
    const Mention* right = &last;
    bool joined = false;
    for (size_t j = i; j-- > 0 && group.size() < count;) {
      const Mention& left = article_.mentions[j];
      if (left.kind != NameKind::entity || !article_.is_country(left)) continue;
      if (right->token_begin <= left.token_end || right->token_begin - left.token_end > 3) break;
      bool link = false, other = false;
      for (uint32_t t = left.token_end; t < right->token_begin; ++t) {
        const Token& token = article_.token(t);
        joined |= token.has(kAnd);
        link |= token.has(kAnd) || token.is(",");
        other |= !token.has(kAnd | kPreposition | kDefinite) && !token.is(",");
      }
      if (!link || other) break;
      if (std::find(group.begin(), group.end(), left.target()) == group.end()) {
        group.push_back(left.target());
      }
      right = &left;
    }
    bool opening = right->token_begin == article_.sentence_of(right->token_begin).token_begin;
    if (!opening && !governed && article_.token(right->token_begin - 1).has(kPreposition)) continue;
    if (joined && group.size() == count) {
      std::reverse(group.begin(), group.end());
      return group;
    }
  }
  return {};
}

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

const GroupMention* Discourse::group_in(uint32_t begin, uint32_t end) const {
  auto group =
      std::lower_bound(groups_.begin(), groups_.end(), begin,
                       [](const GroupMention& g, uint32_t t) { return g.token_begin < t; });
  return group != groups_.end() && group->token_end <= end ? &*group : nullptr;
}

// --- editions ---

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

// --- nouns and pronouns ---

Antecedent Discourse::resolve_noun(uint32_t begin, uint32_t end) const {
  Traits roles = 0;
  std::string_view noun;
  for (uint32_t t = begin; t < end; ++t) {
    if (article_.token(t).has(kTypeNouns | kPronoun | kPossessive)) {
      roles |= article_.token(t).traits;
      noun = article_.token(t).lower;
    }
  }
  if (roles == 0) return {};
  bool pronoun = (roles & kTypeNouns) == 0;
  auto fits = [&](const Mention& mention) {
    EntityType type = article_.type_of(mention);
    if (mention.form == NameForm::adjective) return false;
    if (pronoun) return type == EntityType::country || type == EntityType::organisation;
    if (roles & kCountryNoun && type == EntityType::country) return true;
    if (roles & kPersonNoun && type == EntityType::person) return true;
    if (!(roles & kOrganisationNoun) || type != EntityType::organisation) return false;
    // "the ministry" is an organisation that is called a ministry somewhere.
    const Entity& entity = article_.library.entities[mention.target()];
    auto holds = [&](std::string_view name) {
      std::string lower;
      for (char c : name) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
      return lower.find(noun) != std::string::npos;
    };
    if (holds(entity.name)) return true;
    return std::any_of(entity.aliases.begin(), entity.aliases.end(), holds);
  };
  uint32_t sentence = article_.token(begin).sentence;
  uint32_t lowest = sentence > kReachSentences ? sentence - kReachSentences : 0;
  for (uint32_t s = sentence + 1; s-- > lowest;) {
    const Sentence& range = article_.document.sentences[s];
    std::vector<uint32_t> found, subjects;
    for (uint32_t id : article_.mentions_in(range.token_begin, std::min(range.token_end, begin))) {
      const Mention& mention = article_.mentions[id];
      if (mention.kind != NameKind::entity || !fits(mention)) continue;
      bool governed = mention.token_begin > range.token_begin + 1 &&
                      article_.token(mention.token_begin - 1).has(kPreposition);
      found.push_back(id);
      if (!governed) subjects.push_back(id);
    }
    if (found.empty()) continue;
    uint32_t chosen = !subjects.empty() ? subjects.front() : found.back();
    // "Eritrea and Mauritania": a coordination is no single antecedent.
    const Mention& mention = article_.mentions[chosen];
    bool joined = false;
    for (uint32_t id : found) {
      const Mention& other = article_.mentions[id];
      if (id == chosen || other.may_be(mention.target())) continue;
      uint32_t left = std::min(mention.token_end, other.token_end);
      uint32_t right = std::max(mention.token_begin, other.token_begin);
      joined |= right - left == 1 && article_.token(left).has(kAnd | kOr);
    }
    if (joined) return {};
    return {mention.target(), mention.span, "entity:anaphora"};
  }
  return {};
}

}  // namespace tallymark

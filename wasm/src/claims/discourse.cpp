#include "claims/discourse.h"

#include <algorithm>

#include "base/limits.h"

namespace tallymark {

using namespace language;

namespace {

// Sentences that an edition or group reaches over before it must be taken up again.
constexpr uint32_t kReachSentences = 2;
// Tokens of a noun phrase looked at left of its head: "the same two long-standing allies".
constexpr uint32_t kPhraseTokens = 4;

}  // namespace

Discourse::Discourse(const Article& article) : article_(article) {
  find_groups();
  find_editions();
}

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

const GroupMention* Discourse::group_in(uint32_t begin, uint32_t end) const {
  auto group =
      std::lower_bound(groups_.begin(), groups_.end(), begin,
                       [](const GroupMention& g, uint32_t t) { return g.token_begin < t; });
  return group != groups_.end() && group->token_end <= end ? &*group : nullptr;
}

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

#include "claims/attitude.h"

#include "base/limits.h"

namespace tallymark {

using namespace language;

namespace {

struct Reader {
  const Article& article;
  const Discourse& discourse;
  uint32_t at;  // the figure's first token

  const Token& token(uint32_t i) const { return article.token(i); }

  // "the report", "a state", "new findings": a noun, though the same form can be a verb.
  bool is_noun(uint32_t i, uint32_t begin) const {
    if (i == begin) return false;
    const Token& before = token(i - 1);
    return before.has(kDefinite | kIndefinite | kPossessive | kDemonstrative | kPossessiveMark |
                      kPrevious | kNewly | kPreposition) ||
           before.kind == TokenKind::digits;
  }

  // "no more than", "not fewer than": a bound of the figure.
  bool is_bound(uint32_t i, uint32_t end) const {
    return i + 2 < end && token(i + 1).has(kAddition | kComparative) && token(i + 2).has(kThan);
  }

  // "No. 2": a cut word that names a place.
  bool is_numbering(uint32_t i) const {
    return i + 2 < article.tokens().size() && token(i + 1).is(".") && !token(i + 1).space_before &&
           token(i + 2).kind == TokenKind::digits;
  }

  void read_words(uint32_t begin, uint32_t end, uint32_t sentence_begin, Attitude& attitude) const {
    for (uint32_t i = begin; i < end; ++i) {
      const Token& word = token(i);
      bool month = word.capitalised && !word.starts_sentence;  // "May"
      attitude.negated |= word.has(kNegation) && !is_numbering(i) && !is_bound(i, end);
      attitude.hypothetical |= word.has(kHypothetical) && !month;
      // "expected" announcements are forecasts; "announced that they would" is an announcement.
      attitude.forecast |= word.has(kForecast) && !month;
      attitude.target |= word.has(kTarget);
      if (word.has(kCallFor) && i + 1 < end && token(i + 1).has(kFor)) attitude.target = true;
    }
    for (uint32_t i = sentence_begin; i < end; ++i)
      attitude.hypothetical |= token(i).has(kCondition);
  }

  // The speaker named in tokens [begin, end), nearest to the verb of saying.
  void read_speaker(uint32_t begin, uint32_t end, Attitude& attitude) const {
    attitude.speaker = Speaker::unknown;
    attitude.speaker_entity = kNone;
    for (uint32_t id : article.mentions_in(begin, end)) {
      const Mention& mention = article.mentions[id];
      if (mention.kind != NameKind::entity || mention.form == NameForm::adjective) continue;
      // "the leader of Eritrea said": the country is not who speaks.
      if (mention.token_begin > begin && token(mention.token_begin - 1).has(kOf)) continue;
      // "Eritrea's opposition said"
      if (mention.token_end < end && token(mention.token_end).has(kPossessiveMark)) continue;
      attitude.speaker = Speaker::entity;
      attitude.speaker_entity = mention.target();
    }
    if (attitude.speaker == Speaker::entity) return;
    const EditionMention* edition = discourse.edition_in(begin, end);
    if (edition == nullptr && end == begin + 1 && token(begin).has(kPronoun)) {
      edition = edition_taken_up(begin);
    }
    if (edition == nullptr && names_office(begin, end) && take_owner(begin, attitude)) return;
    if (edition != nullptr && edition->publication != kNone) {
      attitude.speaker = Speaker::entity;
      attitude.speaker_entity = edition->publication;
      return;
    }
    Antecedent antecedent = discourse.resolve_noun(begin, end);
    if (antecedent.entity != kNone) {
      attitude.speaker = Speaker::entity;
      attitude.speaker_entity = antecedent.entity;
    }
  }

  // "Seoul sanctioned eight, its foreign ministry said": the body is of the country named first.
  bool names_office(uint32_t begin, uint32_t end) const {
    if (begin >= end || !token(begin).has(kPossessive | kDefinite)) return false;
    for (uint32_t i = begin; i < end; ++i) {
      if (token(i).has(kOrganisationNoun)) return true;
    }
    return false;
  }

  bool take_owner(uint32_t possessive, Attitude& attitude) const {
    const Sentence& sentence = article.sentence_of(possessive);
    for (uint32_t id : article.mentions_in(sentence.token_begin, possessive)) {
      const Mention& mention = article.mentions[id];
      if (!article.is_country(mention) || mention.form == NameForm::adjective) continue;
      attitude.speaker = Speaker::entity;
      attitude.speaker_entity = mention.target();
      return true;
    }
    return false;
  }

  // "It found …" behind a sentence whose first name is a publication's.
  const EditionMention* edition_taken_up(uint32_t pronoun) const {
    uint32_t sentence = token(pronoun).sentence;
    if (sentence == 0) return nullptr;
    const Sentence& before = article.document.sentences[sentence - 1];
    const EditionMention* edition = discourse.edition_in(before.token_begin, before.token_end);
    if (edition == nullptr) return nullptr;
    for (uint32_t i = before.token_begin; i < edition->token_begin; ++i) {
      bool dated = false;
      for (uint32_t id : article.figures_in(before.token_begin, edition->token_begin)) {
        dated |= article.figures[id].token_begin <= i && i < article.figures[id].token_end;
      }
      if (!dated && token(i).kind == TokenKind::word && token(i).traits == 0) return nullptr;
    }
    return edition;
  }

  bool begins_figure(uint32_t i) const {
    std::vector<uint32_t> behind = article.figures_in(i, i + limits::kAliasWords);
    return !behind.empty() && article.figures[behind[0]].hedge_begin == i;
  }

  // "the United States" states nothing.
  bool is_in_name(uint32_t i) const {
    uint32_t from = i > limits::kAliasWords ? i - limits::kAliasWords : 0;
    for (uint32_t id : article.mentions_in(from, i + limits::kAliasWords)) {
      const Mention& mention = article.mentions[id];
      if (mention.kind != NameKind::entity) continue;
      if (mention.token_begin <= i && i < mention.token_end) return true;
    }
    return false;
  }

  // Looks for "X said …", "…, X said" and "according to X" in the figure's sentence.
  void read_reporting(const Sentence& sentence, Attitude& attitude) const {
    for (uint32_t i = sentence.token_begin; i < sentence.token_end; ++i) {
      const Token& word = token(i);
      if (word.has(kAccording) && i + 1 < sentence.token_end && token(i + 1).has(kTo)) {
        read_speaker(i + 2, phrase_end(i + 2, sentence.token_end), attitude);
        continue;
      }
      if (!word.has(kReporting | kOwnEstimate) || is_noun(i, sentence.token_begin)) continue;
      if (is_in_name(i)) continue;
      uint32_t start = subject_begin(i, sentence.token_begin);
      bool forward = i < at;
      // "North Korea has 104.6, the authors estimate, while …": set off by commas, it covers what
      // is before it and what goes on after it.
      bool set_off = start > sentence.token_begin && token(start - 1).is(",");
      if (!forward && !set_off) continue;
      if (start == i) {
        // "Reported cases", "said to be": nobody is named.
        if (word.has(kOwnEstimate)) attitude.own_estimate = true;
        continue;
      }
      read_speaker(start, i, attitude);
      attitude.own_estimate |= word.has(kOwnEstimate);
    }
  }

  uint32_t phrase_end(uint32_t begin, uint32_t end) const {
    for (uint32_t i = begin; i < end; ++i) {
      if (token(i).kind == TokenKind::punctuation && token(i).lower != "-" &&
          token(i).lower != ".") {
        return i;
      }
    }
    return end;
  }

  // The subject of a verb: back to the last comma, mark or conjunction.
  uint32_t subject_begin(uint32_t verb, uint32_t begin) const {
    uint32_t i = verb;
    while (i > begin) {
      const Token& word = token(i - 1);
      if (word.kind == TokenKind::punctuation && word.lower != "-" && word.lower != ".") break;
      if (word.has(kContrast | kSubordinator | kAnd)) break;
      --i;
    }
    // ", released on Wednesday, found": the subject stands before the insertion.
    if (i == verb && i > begin && token(i - 1).is(",")) {
      uint32_t j = i - 1;
      while (j > begin && !token(j - 1).is(",")) --j;
      if (j > begin) {
        uint32_t k = j - 1;
        while (k > begin && !token(k - 1).is(",")) --k;
        return k;
      }
    }
    return i;
  }
};

}  // namespace

Attitude read_attitude(const Article& article, const Discourse& discourse, uint32_t at) {
  Attitude attitude;
  Reader reader{article, discourse, at};
  const Sentence& sentence = article.sentence_of(at);
  uint32_t id = clause_at(article.clauses, at);
  if (id != kNone) {
    const Clause& clause = article.clauses[id];
    reader.read_words(clause.token_begin, clause.token_end, sentence.token_begin, attitude);
    attitude.quoted = clause.quoted;
    bool would = false;
    for (uint32_t i = clause.token_begin; i < clause.token_end; ++i)
      would |= article.token(i).has(kWould);
    // A content clause stands under the verb that opens it: "denied that …", "expects that …".
    if (clause.opened_by == Border::content && id > 0) {
      const Clause& opener = article.clauses[id - 1];
      Attitude above;
      reader.read_words(opener.token_begin, opener.token_end, sentence.token_begin, above);
      attitude.negated |= above.negated;
      attitude.forecast |= above.forecast;
      attitude.target |= above.target;
      attitude.hypothetical |= above.hypothetical;
      // "announced that it would impose" does it; "said that it would" does not.
      for (uint32_t i = opener.token_begin; i < opener.token_end; ++i) {
        would &= !article.token(i).has(kAnnounce);
      }
    }
    attitude.hypothetical |= would;
  }
  for (uint32_t i = sentence.token_begin; i < sentence.token_end; ++i) {
    bool denied =
        denies(article.token(i).lower,
               i + 1 < sentence.token_end ? article.token(i + 1).lower : std::string_view());
    // "made up 18 percent": it amounted to that.
    attitude.negated |= denied && !reader.begins_figure(i + 2);
  }
  reader.read_reporting(sentence, attitude);
  const Token& last = article.token(sentence.token_end - 1);
  attitude.question = last.is("?");
  return attitude;
}

}  // namespace tallymark

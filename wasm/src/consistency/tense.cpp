#include "consistency/tense.h"

#include <cstdlib>

#include "consistency/moments.h"
#include "language/messages.h"
#include "language/nouns.h"
#include "quantity/edtf.h"

namespace tallymark {

using namespace language;

namespace {

// Words between the verb and its date: "will hold its annual meeting in the town hall on".
constexpr uint32_t kVerbReach = 9;
// Papers are printed the day before, and read across time zones.
constexpr int32_t kSameDays = 1;

class Reader {
 public:
  explicit Reader(const Passage& passage) : p_(passage) {}

  // The verb that tells of the date in the tense; kNone if none does.
  uint32_t verb_of(const Figure& date, bool future) const {
    for (uint32_t i = date.token_begin; i-- > p_.begin() && date.token_begin - i <= kVerbReach;) {
      const Token& token = p_.token(i);
      if (token.kind == TokenKind::punctuation && !token.is("-") && !token.is(".")) return kNone;
      if (token.has(kRelative | kContrast | kAnd | kOr | kReporting | kSubordinator)) return kNone;
      if ((p_.roles(i) & kOccurrence) == 0 || token.capitalised) continue;
      if (!object_only(i + 1, date.token_begin)) return kNone;
      return future ? future_verb(i) : past_verb(i);
    }
    return kNone;
  }

 private:
  // Between the verb and the date stand an object and places, nothing with a date of its own.
  bool object_only(uint32_t from, uint32_t to) const {
    Gap gap = p_.gap(from, to);
    if (gap.border || gap.comma || gap.number || gap.verb) return false;
    if ((gap.traits & (kOf | kBy | kFor | kFrom | kTo | kOpenDate)) != 0) return false;
    return to == from || p_.token(to - 1).has(kOn) ||
           (figure_roles(p_, to - 1) & kWeekdayWord) != 0 || gap.words == 0;
  }

  // "will open", "will be held"; not "will have opened", "would open".
  uint32_t future_verb(uint32_t verb) const {
    uint32_t i = verb;
    while (i > p_.begin()) {
      const Token& token = p_.token(i - 1);
      if (is_future(token.lower)) return says_another(i - 1) ? kNone : i - 1;
      if (!token.has(kBe) || is_past_auxiliary(token.lower)) return kNone;
      --i;
    }
    return kNone;
  }

  // "The notice reads that it will open": of another day than that of publication.
  bool says_another(uint32_t verb) const {
    return (p_.gap(p_.begin(), verb).traits & kRelative) != 0;
  }

  // "opened", "was held", where nothing makes it a plan.
  uint32_t past_verb(uint32_t verb) const {
    const Token& token = p_.token(verb);
    bool auxiliary = verb > p_.begin() && p_.token(verb - 1).has(kBe) &&
                     is_past_auxiliary(p_.token(verb - 1).lower);
    bool past = ends_like_past(token.lower) || is_irregular_verb(token.lower);
    if (!past || says_another(verb)) return kNone;
    if (verb == p_.begin()) return kNone;
    const Token& before = p_.token(verb - 1);
    if (auxiliary) return verb;
    if (before.has(kBe | kHave | kModal | kTo | kPreposition | kDefinite | kIndefinite |
                   kPossessive | kAuxiliaryDo))
      return kNone;
    return verb;
  }

  const Passage& p_;
};

}  // namespace

void check_tense(const Passage& p, std::vector<Relation>& found) {
  if (!p.article().published) return;
  int32_t today = *p.article().published;
  Gap sentence = p.gap(p.begin(), p.end());
  for (uint32_t id : p.figures()) {
    const Figure& date = p.figure(id);
    auto when = moment_of(p.article(), id);
    if (!when || !date.year_stated || date.date_form != DateForm::absolute ||
        when->first != when->last)
      continue;
    if (std::abs(when->first - today) <= kSameDays) continue;
    bool gone = when->first < today;
    bool planned = (sentence.traits & (kTarget | kHypothetical | kForecast | kWould | kModal |
                                       kOwnEstimate | kCallFor)) != 0;
    if (!gone && (planned || (sentence.roles & kUnreal) != 0)) continue;
    if (gone && (sentence.traits & (kWould | kHad | kReporting | kHypothetical)) != 0) continue;
    if (is_quoted(p.article(), date.token_begin)) continue;
    uint32_t verb = Reader(p).verb_of(date, gone);
    if (verb == kNone) continue;
    Relation relation;
    relation.rule = Rule::tense;
    relation.judged = {id};
    relation.words = {p.token(verb).span};
    relation.agreement = Agreement::differs;
    relation.working = when->text + (gone ? " < " : " > ") + Period::of_day(today).to_edtf();
    relation.expected_text = date_when(Period::of_day(today).to_edtf());
    found.push_back(std::move(relation));
  }
}

}  // namespace tallymark

#include "language/hedges.h"

#include "language/en/word_set.h"

namespace tallymark::language {
namespace {

constexpr HedgePhrase kBeforeFigure[] = {
    {"no fewer than", HedgeKind::at_least},
    {"no less than", HedgeKind::at_least},
    {"not less than", HedgeKind::at_least},
    {"as many as", HedgeKind::up_to},
    {"as much as", HedgeKind::up_to},
    {"as high as", HedgeKind::up_to},
    {"no more than", HedgeKind::at_most},
    {"not more than", HedgeKind::at_most},
    {"a maximum of", HedgeKind::at_most},
    {"a minimum of", HedgeKind::at_least},
    {"in excess of", HedgeKind::more_than},
    {"upwards of", HedgeKind::more_than},
    {"upward of", HedgeKind::more_than},
    {"north of", HedgeKind::more_than},
    {"an estimated", HedgeKind::about},
    {"somewhere around", HedgeKind::about},
    {"in the region of", HedgeKind::about},
    {"on the order of", HedgeKind::about},
    {"close to", HedgeKind::nearly},
    {"just under", HedgeKind::nearly},
    {"just over", HedgeKind::more_than},
    {"just above", HedgeKind::more_than},
    {"just below", HedgeKind::nearly},
    {"more than", HedgeKind::more_than},
    {"greater than", HedgeKind::more_than},
    {"higher than", HedgeKind::more_than},
    {"larger than", HedgeKind::more_than},
    {"bigger than", HedgeKind::more_than},
    {"longer than", HedgeKind::more_than},
    {"older than", HedgeKind::more_than},
    {"less than", HedgeKind::less_than},
    {"fewer than", HedgeKind::less_than},
    {"lower than", HedgeKind::less_than},
    {"smaller than", HedgeKind::less_than},
    {"shorter than", HedgeKind::less_than},
    {"younger than", HedgeKind::less_than},
    {"at least", HedgeKind::at_least},
    {"a minimum", HedgeKind::at_least},
    {"at most", HedgeKind::at_most},
    {"up to", HedgeKind::up_to},
    {"about", HedgeKind::about},
    {"around", HedgeKind::about},
    {"roughly", HedgeKind::about},
    {"approximately", HedgeKind::about},
    {"approx", HedgeKind::about},
    {"estimated", HedgeKind::about},
    {"some", HedgeKind::about},
    {"circa", HedgeKind::about},
    {"nearly", HedgeKind::nearly},
    {"almost", HedgeKind::nearly},
    {"over", HedgeKind::more_than},
    {"above", HedgeKind::more_than},
    {"exceeding", HedgeKind::more_than},
    {"exceeds", HedgeKind::more_than},
    {"exceeded", HedgeKind::more_than},
    {"under", HedgeKind::less_than},
    {"below", HedgeKind::less_than},
    {"~", HedgeKind::about},
    {"∼", HedgeKind::about},
    {"≈", HedgeKind::about},
    {">", HedgeKind::more_than},
    {"<", HedgeKind::less_than},
    {"≥", HedgeKind::at_least},
    {"≤", HedgeKind::at_most},
};

constexpr HedgePhrase kBehindFigure[] = {
    {"or more", HedgeKind::at_least},    {"and more", HedgeKind::at_least},
    {"and over", HedgeKind::at_least},   {"or above", HedgeKind::at_least},
    {"and above", HedgeKind::at_least},  {"or over", HedgeKind::at_least},
    {"or greater", HedgeKind::at_least}, {"or higher", HedgeKind::at_least},
    {"or less", HedgeKind::at_most},     {"or fewer", HedgeKind::at_most},
    {"or under", HedgeKind::at_most},    {"and under", HedgeKind::at_most},
    {"or below", HedgeKind::at_most},    {"or lower", HedgeKind::at_most},
    {"or so", HedgeKind::about},         {"odd", HedgeKind::about},
    {"+", HedgeKind::at_least},          {"plus", HedgeKind::at_least},
};

template <size_t N>
struct Words {
  std::string_view list[N];
};

// One word of each phrase.
template <size_t N, class Choose>
constexpr Words<N> words_of(const HedgePhrase (&phrases)[N], Choose word) {
  Words<N> words;
  for (size_t i = 0; i < N; ++i) words.list[i] = word(phrases[i].words);
  return words;
}

}  // namespace

std::span<const HedgePhrase> hedges_before() { return kBeforeFigure; }
std::span<const HedgePhrase> hedges_after() { return kBehindFigure; }

bool is_phrasal(std::string_view verb, std::string_view particle) {
  if (particle != "over") return false;
  static constexpr WordSet kVerbs({"hand", "hands", "handed", "handing", "turn", "turned",
                                   "turning", "take", "takes", "took", "taken", "taking", "hold",
                                   "holds", "ran", "knocked", "fighting", "fought"});
  return kVerbs.has(verb);
}

bool may_end_hedge(std::string_view lower, uint32_t hash) {
  static constexpr WordSet kLastWords(words_of(kBeforeFigure, [](std::string_view phrase) {
                                        return phrase.substr(phrase.rfind(' ') +
                                                             1);  // all of it without a space
                                      }).list);
  return kLastWords.has(lower, hash);
}

bool may_begin_hedge(std::string_view lower, uint32_t hash) {
  static constexpr WordSet kFirstWords(words_of(kBehindFigure, [](std::string_view phrase) {
                                         return phrase.substr(0, phrase.find(' '));
                                       }).list);
  return kFirstWords.has(lower, hash);
}

}  // namespace tallymark::language

#include "language/arithmetic_words.h"

#include <algorithm>
#include <array>

namespace tallymark::language {
namespace {

struct Row {
  std::string_view forms;  // separated by spaces
  ArithmeticRoles roles;
};

constexpr Row kRows[] = {
    {"rise rises increase increases gain gains jump jumps surge surges climb climbs leap leaps "
     "advance advances boost boosts rebound rebounds hike hikes",
     kRising | kChangeVerb | kChangeNoun},
    {"rose risen rising increased increasing grow grows grew grown growing gained gaining jumped "
     "jumping surged surging climbed climbing leapt leaped advanced advancing boosted boosting "
     "soar "
     "soars soared soaring rocketed swelled expanded widened raised raises raise raising up "
     "rebounded "
     "rallied ballooned mushroomed hiked",
     kRising | kChangeVerb},
    {"growth expansion", kRising | kChangeNoun},
    {"more higher greater larger bigger longer heavier taller older", kRising | kChangeMore},
    {"fall falls drop drops decline declines decrease decreases slump slumps plunge plunges slide "
     "slides dip dips cut cuts tumble tumbles",
     kFalling | kChangeVerb | kChangeNoun},
    {"fell fallen falling dropped dropping declined declining decreased decreasing slumped "
     "slumping "
     "plunged plunging slid sliding sank sunk sinking dipped dipping shrank shrunk shrinking "
     "tumbled "
     "cutting reduced reduces reducing reduce lowered lowers lowering down contracted trimmed "
     "slashed "
     "plummeted plummeting eased narrowed shed slipped",
     kFalling | kChangeVerb},
    {"reduction loss contraction", kFalling | kChangeNoun},
    {"less fewer lower smaller shorter lighter younger", kFalling | kChangeMore},
    {"change changes", kMoving | kChangeVerb | kChangeNoun},
    {"changed changing went moved moving swung", kMoving | kChangeVerb},
    {"adjusted adjusting inflation annualised annualized organic organically underlying comparable "
     "constant currency excluding stripping pro forma weighted seasonally",
     kMeasuredOtherwise},
    {"annually annual yearly average averaging averaged compound compounded real median relative "
     "per",
     kPerPeriod},
    {"total totals sum overall altogether", kTotalRow},
    {"figure total level number sum amount", kLevelWord},
    {"a an the this that some just only even another further additional whopping mere record total "
     "full combined modest sharp steep massive huge staggering remarkable respectable hefty by",
     kPassedOver},
    {"won paid took sold made gave got saw came left began ran held kept led met sent spent stood "
     "told thought built bought brought caught hit put set says say said",
     kFiniteVerb},
    {"equivalent equal equals", kEqualWord},
    {"range spread span gap difference margin swing variation", kSpreadNoun},
    {"temperature temperatures highs lows", kTemperatureNoun},
    {"won win wins beat beats beating winning defeated defeating defeats thrashed edged downed "
     "routed overcame",
     kWinVerb},
    {"win victory triumph wins victories", kWinNoun},
    {"lost lose loses losing beaten", kLossVerb},
    {"loss defeat defeats losses", kLossNoun},
    {"drew", kDrawVerb},
    {"draw stalemate draws", kDrawNoun},
    {"penalties penalty shootout shootouts shoot spot-kicks aggregate set sets tiebreak tie-break "
     "tiebreaker tiebreakers replay leg legs away-goals series rubber rubbers countback overtime "
     "odds handicap bet walkover forfeit abandoned overturned annulled",
     kOtherScore},
    {"vote votes voted court judge judges justices jury panel ruling ruled council committee "
     "senate "
     "parliament house motion bill board deadlocked",
     kVoteWord},
    {"point points goal goals run runs vote votes seat seats", kScorePoint},
    {"ranking rankings rank ranked place places placed position positions table league standings "
     "seeding seeded seed par handicap",
     kPlaceWord},
    {"record best high low peak mark", kRecordNoun},
    {"highest lowest", kHeight},
    {"largest biggest smallest", kSize},
    {"final last", kFinalWord},
    {"ratio", kRatioNoun},
    {"rest remaining remainder miscellaneous unknown undecided elsewhere", kRemainderWord},
};

struct Entry {
  std::string_view word;
  ArithmeticRoles roles = 0;
};

constexpr size_t count_words() {
  size_t count = 0;
  for (const Row& row : kRows) {
    ++count;
    for (char c : row.forms) count += c == ' ';
  }
  return count;
}

// Sorted by the compiler, a word of several rows with all its roles.
constexpr auto make_table() {
  std::array<Entry, count_words()> table{};
  size_t size = 0;
  for (const Row& row : kRows) {
    size_t at = 0;
    while (at < row.forms.size()) {
      size_t end = row.forms.find(' ', at);
      if (end == std::string_view::npos) end = row.forms.size();
      table[size++] = {row.forms.substr(at, end - at), row.roles};
      at = end + 1;
    }
  }
  std::sort(table.begin(), table.end(),
            [](const Entry& a, const Entry& b) { return a.word < b.word; });
  return table;
}

constexpr auto kTable = make_table();

}  // namespace

ArithmeticRoles arithmetic_roles(std::string_view lower) {
  auto at = std::lower_bound(kTable.begin(), kTable.end(), lower,
                             [](const Entry& a, std::string_view b) { return a.word < b; });
  ArithmeticRoles roles = 0;
  for (; at != kTable.end() && at->word == lower; ++at) roles |= at->roles;
  return roles;
}

}  // namespace tallymark::language

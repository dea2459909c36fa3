#include "language/arithmetic_words.h"

#include <algorithm>
#include <array>
#include <string>

#include "language/en/word_set.h"
#include "language/en/word_table.h"
#include "language/lexicon.h"

namespace tallymark::language {
namespace {

constexpr WordRow kRows[] = {
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
    {"up down", kChangeAdverb},
    {"adjusted adjusting inflation annualised annualized organic organically underlying comparable "
     "constant currency excluding stripping pro forma weighted seasonally terms basis real "
     "exceptional like disposals store",
     kMeasuredOtherwise},
    {"annually annual yearly average averaging averaged compound compounded median relative per",
     kPerPeriod},
    {"figure total level number sum amount", kLevelWord},
    {"a an the this that some just only even another further additional whopping mere record total "
     "full combined modest sharp steep massive huge staggering remarkable respectable hefty by",
     kPassedOver},
    {"won paid took sold made gave got saw came left began ran held kept led met sent spent stood "
     "told thought built bought brought caught hit put set says say said",
     kFiniteVerb},
    {"is are was were has had contains contain contained comprises equals equal equalled worth "
     "consists consisted make makes made divided into up exactly precisely",
     kDefining},
    {"target targets limit limits threshold thresholds goal ceiling cap maximum minimum floor "
     "range "
     "band benchmark average norm guideline standard forecast forecasts estimate estimates "
     "expectation expectations consensus requirement quota mark record budget",
     kThresholdNoun},
    {"well far still just way even much already now comfortably slightly significantly easily "
     "barely only narrowly remains remained stays stayed",
     kSideAdverb},
    {"born", kBornWord},
    {"died dies dying death killed", kDiedWord},
    {"son sons daughter daughters child children baby twin twins brother brothers sister sisters "
     "father mother parents wife husband widow widower spouse uncle aunt nephew niece cousin "
     "grandfather grandmother grandson granddaughter grandchild grandchildren siblings friend "
     "friends colleague colleagues successor predecessor namesake partner boyfriend girlfriend "
     "stepson stepdaughter fiance fiancee heir",
     kOtherPerson},
    {"anniversary centenary centennial bicentenary bicentennial tercentenary tricentennial "
     "sesquicentennial quincentenary quincentennial semicentennial millennium jubilee",
     kAnniversary},
    {"mark marks marked marking celebrate celebrates celebrated celebrating commemorate "
     "commemorates commemorated commemorating observe observes observed observing",
     kCelebrating},
    {"open opens opened begin begins began start starts started meet meets met hold held host "
     "hosts "
     "hosted arrive arrives arrived land lands landed launch launches launched premiere premieres "
     "premiered marry marries married visit visits visited leave leaves left return returns "
     "returned close closes closed convene convenes convened "
     "play plays played face faces faced depart departs departed crash crashed happened occurred "
     "perform performs performed compete competes competed appear appears appeared debut debuts "
     "debuted reopen reopens reopened",
     kOccurrence},
    {"founded established opened formed launched created built incorporated started inaugurated "
     "chartered erected",
     kFounding},
    {"built painted written composed erected carved sculpted penned", kMade},
    {"period span stretch spell interval duration", kStretch},
    {"nonexistent fictional fictitious imaginary mythical impossible invalid joke typo typing "
     "ethiopian coptic hebrew islamic lunar leap swedish julian bahai fiction bug glitch error "
     "mistake misprint wrong misdated",
     kUnreal},
    {"unlike like as rather than besides except compared", kSetApart},
    {"he she", kOnePerson},
    {"majority most", kMajority},
    {"stake stakes share shares shareholding shareholder shareholders equity capital sold sell "
     "sells "
     "selling bought buy buys buying owned owns own owning holds held holding acquired acquire "
     "discount tax taxed interest",
     kHolding},
    {"represent represents represented representing constitute constitutes constituted form forms "
     "formed account accounts accounted make makes made equals equalled",
     kAmountsTo},
    {"out", kOut},
    {"weighted average averages averaged averaging mean median respectively typically typical "
     "overlap overlaps overlapped overlapping multiple",
     kOnAnotherBase},
    {"undecided unsure abstain abstains abstained abstaining abstention abstentions unknown "
     "against no "
     "oppose opposes opposed disapprove disapproved",
     kAnswer},
    {"remaining remainder rest other", kRemaining},
    {"total totals totalling totaling totalled totaled making combined altogether together",
     kTotalWord},
    {"altogether combined overall together", kTotalBehind},
    {"all total told", kAllWord},
    {"comprising comprised comprises consisting consisted consists composed made namely",
     kMakingUp},
    {"bringing brings brought bring taking takes pushing pushes pushed lifting far date since "
     "career already cumulative running tally",
     kCumulative},
    {"person people man men woman women child children boy boys girl girls adult adults teenager "
     "teenagers baby babies infant infants toddler toddlers soldier soldiers officer officers "
     "civilian civilians police policeman policemen policewoman policewomen guard guards rebel "
     "rebels militant militants fighter fighters insurgent insurgents militiaman militiamen "
     "protester protesters protestor protestors worker workers employee employees staff manager "
     "managers engineer engineers nurse nurses doctor doctors medic medics patient patients "
     "passenger passengers driver drivers pilot pilots sailor sailors crew marine marines student "
     "students pupil pupils teacher teachers lecturer lecturers professor professors judge judges "
     "lawyer lawyers juror jurors prisoner prisoners inmate inmates detainee detainees suspect "
     "suspects victim victims survivor survivors resident residents villager villagers tourist "
     "tourists visitor visitors player players coach coaches referee referees athlete athletes "
     "swimmer swimmers goalkeeper goalkeepers defender defenders midfielder midfielders forward "
     "forwards striker strikers member members lawmaker lawmakers senator senators representative "
     "representatives councillor councillors councilman delegate delegates minister ministers "
     "deputy deputies candidate candidates voter voters volunteer volunteers firefighter "
     "firefighters fireman firemen farmer farmers fisherman fishermen miner miners trader traders "
     "singer singers dancer dancers musician musicians actor actors journalist journalists "
     "reporter reporters photographer photographers migrant migrants refugee refugees immigrant "
     "immigrants citizen citizens foreigner foreigners national nationals scientist scientists "
     "researcher researchers male males female females conscript conscripts reservist reservists "
     "recruit recruits cadet cadets hostage hostages",
     kPeopleNoun},
    {"each apiece", kEach},
    {"average averages averaged averaging", kAveraging},
    {"cost costs costing paid pay pays paying for worth fetched raised raising came comes",
     kCosting},
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

struct Named {
  std::string_view word;
  int32_t years;
};

constexpr Named kAnniversaries[] = {
    {"centenary", 100},
    {"centennial", 100},
    {"bicentenary", 200},
    {"bicentennial", 200},
    {"tercentenary", 300},
    {"tricentennial", 300},
    {"sesquicentennial", 150},
    {"quincentenary", 500},
    {"quincentennial", 500},
    {"semicentennial", 50},
    {"silver", 25},
    {"ruby", 40},
    {"golden", 50},
    {"diamond", 60},
    {"platinum", 70},
};

// British money before 1971 in farthings (Royal Mint), decimal money in cents, counted things,
// spans of the clock in seconds and of the calendar in months, and in days.
constexpr FixedUnit kFixedUnits[] = {
    {"farthing", 'o', 1},
    {"halfpenny", 'o', 2},
    {"penny", 'o', 4},
    {"pence", 'o', 4},
    {"sixpence", 'o', 24},
    {"shilling", 'o', 48},
    {"florin", 'o', 96},
    {"crown", 'o', 240},
    {"pound", 'o', 960},
    {"sovereign", 'o', 960},
    {"guinea", 'o', 1008},
    {"cent", 'm', 1},
    {"penny", 'm', 1},
    {"pence", 'm', 1},
    {"nickel", 'm', 5},
    {"dime", 'm', 10},
    {"quarter", 'm', 25},
    {"dollar", 'm', 100},
    {"pound", 'm', 100},
    {"euro", 'm', 100},
    {"dozen", kCountGroup, 12},
    {"gross", kCountGroup, 144},
    {"second", kClockGroup, 1},
    {"minute", kClockGroup, 60},
    {"hour", kClockGroup, 3600},
    {"day", kClockGroup, 86400},
    {"week", kClockGroup, 604800},
    {"fortnight", kClockGroup, 1209600},
    {"month", kCalendarGroup, 1},
    {"year", kCalendarGroup, 12},
    {"decade", kCalendarGroup, 120},
    {"century", kCalendarGroup, 1200},
    {"millennium", kCalendarGroup, 12000},
    {"day", kDayGroup, 1},
    {"week", kDayGroup, 7},
    {"year", kDayGroup, 365},
    {"year", kDayGroup, 366},
};

constexpr std::string_view kNoLength = "meter^2|meter^3|kilogram|kelvin|meter second^-1|";

constexpr QuantityNoun kQuantityNouns[] = {
    {"area areas", "meter^3|kilogram|kelvin|meter second^-1|", "measures no area"},
    {"distance distances", kNoLength, "measures no distance"},
    {"length width height altitude elevation wingspan diameter radius circumference", kNoLength,
     "measures no length"},
    {"weight weights mass", "meter|meter^2|meter^3|kelvin|meter second^-1|", "measures no weight"},
    {"speed speeds velocity velocities", "meter|meter^2|meter^3|kilogram|kelvin|",
     "measures no speed"},
    {"temperature temperatures", "meter|meter^2|meter^3|kilogram|meter second^-1|",
     "measures no temperature"},
    {"volume", "meter|meter^2|kelvin|meter second^-1|", "measures no volume"},
    {"electricity energy", "kilogram meter^2 second^-3|", "is power, no amount of energy", true},
};

// True if `word` is one of the words, separated by spaces.
bool has_word(std::string_view words, std::string_view word) {
  while (!words.empty()) {
    size_t end = std::min(words.find(' '), words.size());
    if (words.substr(0, end) == word) return true;
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return false;
}

constexpr WordTable kTable(bits_of<count_forms(kRows)>(kRows));

}  // namespace

ArithmeticRoles arithmetic_roles(std::string_view lower) {
  return arithmetic_roles(lower, word_hash(lower));
}

ArithmeticRoles arithmetic_roles(std::string_view lower, uint32_t hash) {
  const WordBits* word = kTable.find(lower, hash);
  return word == nullptr ? 0 : word->bits;
}

Side side_of(std::string_view lower, std::string_view next) {
  bool than = next == "than", of = next == "of";
  if (lower == "above" || lower == "over" || lower == "beyond") return {Side::above, 1};
  if (lower == "below" || lower == "under" || lower == "beneath") return {Side::below, 1};
  if (lower == "within" || lower == "inside") return {Side::within, 1};
  if (lower == "outside") return {Side::outside, 1};
  if (than && has_word("more higher greater larger", lower)) return {Side::above, 2};
  if (than && has_word("less lower fewer smaller", lower)) return {Side::below, 2};
  if (of && has_word("short shy", lower)) return {Side::below, 2};
  static constexpr WordSet kAbove({"exceeding", "exceeds", "exceeded", "topping", "topped",
                                   "surpassing", "surpassed", "beating"});
  static constexpr WordSet kBelow({"missing", "missed", "undershooting", "undershot"});
  if (kAbove.has(lower)) return {Side::above, 1, true};
  if (kBelow.has(lower)) return {Side::below, 1, true};
  return {};
}

Ballot ballot_of(std::string_view lower) {
  if (has_word("favour favor yes yea yeas aye ayes", lower)) return Ballot::in_favour;
  if (has_word("against opposed opposing no nay nays", lower)) return Ballot::against;
  if (has_word("abstain abstains abstained abstaining abstention abstentions", lower))
    return Ballot::abstained;
  return Ballot::none;
}

bool is_ballot_verb(std::string_view lower) {
  return has_word(
      "vote voted votes voting cast passed approved adopted backed endorsed ratified "
      "confirmed elected carried rejected",
      lower);
}

const QuantityNoun* quantity_noun(std::string_view lower) {
  for (const QuantityNoun& noun : kQuantityNouns) {
    if (has_word(noun.forms, lower)) return &noun;
  }
  return nullptr;
}

bool is_amount_noun(std::string_view lower) { return lower == "amount" || lower == "quantity"; }

bool is_caliber(std::string_view lower) { return lower == "caliber"; }

bool takes_caliber(std::string_view lower) {
  return has_word(
      "pistol pistols handgun handguns rifle rifles revolver revolvers gun guns ammunition bullet "
      "bullets cartridge cartridges round rounds weapon weapons casing casings carbine",
      lower);
}

std::string_view unfit_text(Unfit unfit) {
  switch (unfit) {
    case Unfit::rate_twice:
      return "is a rate of what is a rate already";
    case Unfit::length_as_time:
      return "is a length, no time";
    default:
      return "is no caliber: that is in inches, or in whole millimeters";
  }
}

std::vector<FixedUnit> fixed_units(std::string_view lower) {
  std::string buffer;
  std::string_view one = singular(lower, buffer);
  std::vector<FixedUnit> found;
  for (const FixedUnit& unit : kFixedUnits) {
    if (unit.word == one || unit.word == lower) found.push_back(unit);
  }
  return found;
}

DateSide date_side(std::string_view lower) {
  if (lower == "after") return DateSide::after;
  if (lower == "before") return DateSide::before;
  return lower == "since" ? DateSide::since : DateSide::none;
}

bool is_existential(std::string_view lower) { return lower == "there"; }

bool is_future(std::string_view lower) { return lower == "will" || lower == "shall"; }

int32_t anniversary_years(std::string_view lower) {
  for (const Named& named : kAnniversaries) {
    if (named.word == lower) return named.years;
  }
  return 0;
}

}  // namespace tallymark::language

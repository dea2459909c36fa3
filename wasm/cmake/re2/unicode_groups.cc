// In place of RE2's own file of this name: tables for \p{…} of 43 KB, which no expression of the
// engine asks for. What RE2 itself looks up, the classes that a capture's name may hold, has its
// ASCII part; any other \p{…} is an error when an expression is compiled, not a wrong match.
#include "re2/unicode_groups.h"

namespace re2 {
namespace {

const URange16 kCapitals[] = {{'A', 'Z'}};
const URange16 kSmall[] = {{'a', 'z'}};
const URange16 kDigits[] = {{'0', '9'}};
const URange16 kConnectors[] = {{'_', '_'}};

}  // namespace

const UGroup unicode_groups[] = {
    {"Lu", +1, kCapitals, 1, nullptr, 0}, {"Ll", +1, kSmall, 1, nullptr, 0},
    {"Nd", +1, kDigits, 1, nullptr, 0},   {"Pc", +1, kConnectors, 1, nullptr, 0},
    {"Lt", +1, nullptr, 0, nullptr, 0},   {"Lm", +1, nullptr, 0, nullptr, 0},
    {"Lo", +1, nullptr, 0, nullptr, 0},   {"Nl", +1, nullptr, 0, nullptr, 0},
    {"Mn", +1, nullptr, 0, nullptr, 0},   {"Mc", +1, nullptr, 0, nullptr, 0},
};
const int num_unicode_groups = sizeof(unicode_groups) / sizeof(unicode_groups[0]);

}  // namespace re2

// Found before RE2's own util/logging.h, with the macros that RE2's library sources use and no
// stream behind them: iostream and locale would more than double the module. A message is dropped
// unread, a fatal one ends the program.
#ifndef UTIL_LOGGING_H_
#define UTIL_LOGGING_H_

#include <cstdlib>

#include "util/util.h"

namespace tallymark_re2_log {

// Swallows whatever is streamed into it.
struct Nowhere {
  template <typename T>
  const Nowhere& operator<<(const T&) const {
    return *this;
  }
};

// The same, and the end of the program when the statement is over.
struct Fatal : Nowhere {
  [[noreturn]] ~Fatal() { std::abort(); }
};

// Gives both arms of ?: the type void; & binds weaker than <<.
struct Statement {
  void operator&(const Nowhere&) const {}
};

}  // namespace tallymark_re2_log

// RE2 checks its own invariants only in debug builds; ours never does. The condition is not
// evaluated but is compiled.
#define TALLYMARK_RE2_DROP(condition) \
  (true || (condition)) ? (void)0 : tallymark_re2_log::Statement() & tallymark_re2_log::Nowhere()

#define DCHECK(condition) TALLYMARK_RE2_DROP(condition)
#define DCHECK_EQ(a, b) DCHECK((a) == (b))
#define DCHECK_NE(a, b) DCHECK((a) != (b))
#define DCHECK_LE(a, b) DCHECK((a) <= (b))
#define DCHECK_LT(a, b) DCHECK((a) < (b))
#define DCHECK_GE(a, b) DCHECK((a) >= (b))
#define DCHECK_GT(a, b) DCHECK((a) > (b))

#define CHECK(condition) \
  if (condition) {       \
  } else                 \
    tallymark_re2_log::Fatal()
#define CHECK_EQ(a, b) CHECK((a) == (b))
#define CHECK_NE(a, b) CHECK((a) != (b))
#define CHECK_LE(a, b) CHECK((a) <= (b))
#define CHECK_LT(a, b) CHECK((a) < (b))
#define CHECK_GE(a, b) CHECK((a) >= (b))
#define CHECK_GT(a, b) CHECK((a) > (b))

#define TALLYMARK_RE2_INFO tallymark_re2_log::Nowhere()
#define TALLYMARK_RE2_WARNING tallymark_re2_log::Nowhere()
#define TALLYMARK_RE2_ERROR tallymark_re2_log::Nowhere()
#define TALLYMARK_RE2_DFATAL tallymark_re2_log::Nowhere()
#define TALLYMARK_RE2_FATAL tallymark_re2_log::Fatal()
#define TALLYMARK_RE2_QFATAL tallymark_re2_log::Fatal()
#define LOG(severity) TALLYMARK_RE2_##severity
#define VLOG(level) TALLYMARK_RE2_INFO

#endif  // UTIL_LOGGING_H_

// The engine as its callers hold it: open packs, and requests as JSON.
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <string_view>

#include "base/result.h"
#include "engine/check.h"

namespace tallymark {

struct Request;

class Engine {
 public:
  Engine();
  ~Engine();

  // Opens a built pack or a part of one that is open (packs/built.h); the bytes are copied. On an
  // error the engine is as it was before. Cost: linear in its rows, observations aside, and in all
  // names at the next check.
  Result<PackInfo> add_pack(std::string_view bytes);

  // Checks a text. Errors: those of check(). Not for two threads at once.
  Result<Checked> check(std::string_view text, const CheckOptions& options);

  // One ndjson line {"id","text","input"?,"published"?,"table"?,"against"?} → one line of answer; a
  // line that cannot be checked is answered by {"id","line","error":{"code","message"}} and
  // `failed`. Unknown members are ignored.
  Checked check_line(const CheckOptions& defaults, std::string_view line, uint32_t number);

  // The same for a request as it crosses the border to JavaScript:
  //   {"command":"check"|"figures","published":…|null,"format":"json"|"text"|"rows" (of figures),
  //    "color":false,"width":80,"ndjson":false,"line":1,"input":"text"|"markdown"|"html",
  //    "against":"…"|["…",{"name":"…","text":"…","input":"…"}],
  //    "table":{"header":["…"],"rows":[["…"]],"caption":"…"}|{"csv":"…","name":"…","caption":"…"}}
  // With "ndjson" the text is one line, as for check_line.
  // Errors: bad_request, and those of check() outside ndjson.
  Result<Checked> run(std::string_view request, std::string_view text);

 private:
  Result<PackInfo> open(std::string_view bytes);

  std::deque<std::string> packs_;  // bytes of the open packs, which the library looks into
  std::unique_ptr<Library> library_ = std::make_unique<Library>();
  std::unique_ptr<NameIndex> names_;
  std::unique_ptr<Request> request_;  // the last, and what it was read from
  std::string request_as_asked_;
};

}  // namespace tallymark

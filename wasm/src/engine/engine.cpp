#include "engine/engine.h"

#include "engine/request.h"
#include "packs/built.h"
#include "report/answers.h"

namespace tallymark {
namespace {

// A request as short as this, in bytes, is remembered: it is mostly asked again, of the next text,
// and reading it takes as long as reading the figures of a paragraph. A long one carries sources or
// a table, which are not to be kept.
constexpr size_t kRemembered = 256;

std::string line_error(std::string_view id, uint32_t line, const Error& error) {
  JsonWriter out;
  out.begin_object();
  out.key("id");
  if (id.empty())
    out.null();
  else
    out.raw(id);
  out.key("line");
  out.integer(line);
  write_error(out, error);
  out.end_object();
  return out.take();
}

}  // namespace

Engine::Engine() = default;
Engine::~Engine() = default;

Result<PackInfo> Engine::add_pack(std::string_view bytes) {
  names_.reset();
  packs_.emplace_back(bytes);
  Result<PackInfo> opened = open(packs_.back());
  if (opened.ok()) return opened;
  // Rows of the bad pack may be in the library; make it anew from the good ones.
  library_ = std::make_unique<Library>();
  packs_.pop_back();
  for (const std::string& good : packs_) (void)open(good).ok();
  return opened;
}

Result<PackInfo> Engine::open(std::string_view bytes) {
  return bytes.starts_with(kPartMagic) ? open_part(*library_, bytes) : open_pack(*library_, bytes);
}

Result<Checked> Engine::check(std::string_view text, const CheckOptions& options) {
  if (!names_) names_ = std::make_unique<NameIndex>(*library_);
  return tallymark::check(*library_, *names_, text, options);
}

Result<Checked> Engine::run(std::string_view request, std::string_view text) {
  if (!request_ || request != request_as_asked_) {
    auto read = std::make_unique<Request>();
    request_.reset();
    if (auto wrong = read_request(request, *read)) return *wrong;
    request_ = std::move(read);
    request_as_asked_ = request.size() > kRemembered ? std::string_view() : request;
  }
  Result<Checked> checked = request_->ndjson ? check_line(request_->options, text, request_->line)
                                             : check(text, request_->options);
  if (request.size() > kRemembered) request_.reset();
  return checked;
}

Checked Engine::check_line(const CheckOptions& defaults, std::string_view json, uint32_t number) {
  Line line;
  auto fail = [&](const Error& error) {
    return Checked{line_error(line.id, number, error), 0, true};
  };
  if (auto wrong = read_line(defaults, json, line)) return fail(*wrong);
  Result<Checked> checked = check(line.text, line.options);
  if (!checked.ok()) return fail(checked.error());
  return std::move(checked.value());
}

}  // namespace tallymark

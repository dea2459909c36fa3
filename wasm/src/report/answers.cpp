#include "report/answers.h"

namespace tallymark {

std::string pack_info_json(const PackInfo& pack) {
  JsonWriter out;
  write_pack_info(out, pack);
  return out.take();
}

void write_pack_info(JsonWriter& out, const PackInfo& pack) {
  out.begin_object();
  out.key("name");
  out.string(pack.name);
  out.key("version");
  out.string(pack.version);
  out.key("sha256");
  out.string(pack.sha256);
  out.key("released");
  out.string(pack.released);
  out.end_object();
}

std::string error_json(const Error& error) {
  JsonWriter out;
  out.begin_object();
  write_error(out, error);
  out.end_object();
  return out.take();
}

void write_error(JsonWriter& out, const Error& error) {
  out.key("error");
  out.begin_object();
  out.key("code");
  out.string(error_code_text(error.code));
  out.key("message");
  out.string(error.message());
  out.end_object();
}

}  // namespace tallymark

// The small answers beside the report, as JSON.
#pragma once

#include <string>

#include "base/error.h"
#include "packs/view.h"
#include "report/json_writer.h"

namespace tallymark {

// {"name":"…","version":"…","sha256":"…","released":"…"}
std::string pack_info_json(const PackInfo& pack);
void write_pack_info(JsonWriter& out, const PackInfo& pack);

// {"error":{"code":"…","message":"…"}}
std::string error_json(const Error& error);

// The member "error" of an object that is being written.
void write_error(JsonWriter& out, const Error& error);

}  // namespace tallymark

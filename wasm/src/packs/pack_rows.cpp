#include "packs/pack_rows.h"

namespace tallymark {

std::string made_up_id(std::string_view source, std::string_view entity, std::string_view measure,
                       std::string_view period) {
  std::string id;
  for (std::string_view part : {source, entity, measure, period}) {
    if (!id.empty()) id += ':';
    id += part;
  }
  return id;
}

}  // namespace tallymark

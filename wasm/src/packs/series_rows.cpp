#include "packs/series_rows.h"

#include <string>

namespace tallymark {

std::optional<Error> add_series(Library& library, uint32_t pack, uint32_t part,
                                std::string_view bytes, const Ids& sources) {
  Result<SeriesBlock> block = SeriesBlock::open(bytes);
  if (!block.ok()) return block.error();
  ObservationStore::References references;
  references.pack = pack;
  references.part = part;
  std::optional<std::string> missing;
  auto resolve_all = [&](const std::vector<std::string_view>& names, const Ids& ids) {
    std::vector<uint32_t> out;
    for (std::string_view name : names) {
      auto found = ids.find(name);
      if (found == ids.end() && !missing) missing = std::string(name);
      out.push_back(found == ids.end() ? kNone : found->second);
    }
    return out;
  };
  references.entities = resolve_all(block.value().entities, library.entity_ids);
  references.measures = resolve_all(block.value().measures, library.measure_ids);
  references.editions = resolve_all(block.value().editions, library.edition_ids);
  references.sources = resolve_all(block.value().sources, sources);
  if (missing) {
    return Error{ErrorCode::pack_bad_reference, "observations: nothing has the id " + *missing};
  }
  library.observations.add(std::move(block.value()), std::move(references));
  return std::nullopt;
}

}  // namespace tallymark

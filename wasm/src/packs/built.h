// A built pack (.tallypack): what the engine opens. Its strings are read where they stand, its
// observations when somebody asks for them.
//
//   kBuiltMagic
//   64 hexadecimal digits: the SHA-256 of the header
//   four bytes, little end first: how long the header is
//   header, in varints (packs/varint.h): name, version, released, the SHA-256 of the body, the
//     number of its bytes
//   body, to the end of the file: the strings (number, then each with its length; the first is
//     empty), for each sheet of packs/row_fields.h the number of rows and of columns and each
//     column with its length in bytes, and the observations as columns (packs/series.h)
//
// The header names the body's hash, so its own hash names the whole: that is the pack's `sha256`.
//
// A part (.tallypart) holds observations that a pack leaves out of its own file: kPartMagic, 64
// hexadecimal digits, the SHA-256 of the columns, and the columns. The pack lists its parts with
// their hashes and measures, so that a reader knows which one would help.
#pragma once

#include <optional>
#include <string_view>

#include "base/result.h"
#include "packs/view.h"

namespace tallymark {

inline constexpr std::string_view kBuiltMagic = "TMPACK3\n";
inline constexpr std::string_view kPartMagic = "TMPART1\n";

// Opens a pack and joins its rows to those of the library by id. Trusts no byte: hash and bounds of
// the header, every length, every reference. Not checked is the hash of the body (verify_pack).
// `bytes` must outlive the library; on an error the library must be thrown away, as rows of the bad
// pack may be in it. References may point into packs that were opened earlier. Errors:
// pack_too_large, pack_not_a_pack, pack_duplicate, pack_bad_reference, pack_bad_value,
// pack_missing_source. Cost: linear in the rows of its sheets, and in the series, not the values,
// of its observations.
Result<PackInfo> open_pack(Library& library, std::string_view bytes);

// Adds the observations of a part whose pack is open; adding it again does nothing. The library
// says the same whatever the order of parts. `bytes` must outlive the library; on an error it is as
// it was. The answer is the pack's. Not checked is that the columns have the hash they are found by
// (verify_pack). Errors: pack_too_large, pack_not_a_pack (no open pack has a part of that hash, or
// its columns do not add up), pack_bad_reference. Cost: linear in its series.
Result<PackInfo> open_part(Library& library, std::string_view bytes);

// Whether the body is the one that the header names and every row of it can be read, and what the
// header says: for a pack that somebody brings along. What its rows refer to is open_pack's to see.
// Errors: pack_too_large, pack_not_a_pack. Cost: linear in the bytes.
Result<PackInfo> verify_pack(std::string_view bytes);

// The same for a part.
std::optional<Error> verify_part(std::string_view bytes);

}  // namespace tallymark

// SHA-256 (FIPS 180-4), to name a pack by its content. Not used for anything secret.
#pragma once

#include <string>
#include <string_view>

namespace tallymark {

// 64 lower-case hexadecimal digits.
std::string sha256_hex(std::string_view bytes);

}  // namespace tallymark

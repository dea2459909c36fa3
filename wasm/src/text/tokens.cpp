#include "text/tokens.h"

#include <string>
#include <utility>

#include "language/word_hash.h"
#include "text/utf8.h"

namespace tallymark {
namespace {

using utf8::Class;
using utf8::CodePoint;

constexpr uint32_t kSoftHyphen = 0xAD;

bool is_apostrophe(uint32_t c) { return c == '\'' || c == 0x2019 || c == 0x02BC; }

// Typographic variants that mean the same as a plain character.
uint32_t plain(uint32_t c) {
  switch (c) {
    case 0x2018:
    case 0x2019:
    case 0x02BC:
    case 0x201B:
      return '\'';
    case 0x201C:
    case 0x201D:
    case 0x201E:
    case 0x201F:
    case 0xAB:
    case 0xBB:
      return '"';
    case 0x2010:
    case 0x2011:
      return '-';
    default:
      return c;
  }
}

class Tokenizer {
 public:
  Tokenizer(std::string_view text, Span span, Arena& arena, std::vector<Token>& tokens)
      : text_(text), at_(span.begin), end_(span.end), arena_(arena), tokens_(tokens) {}

  void run() {
    bool space = true;
    while (at_ < end_) {
      uint8_t byte = static_cast<uint8_t>(text_[at_]);
      if (byte < 0x80 && utf8::kAsciiClasses[byte] == Class::space) {
        ++at_;
        space = true;
        continue;
      }
      if (!utf8::is_ascii_letter(byte) || !add_plain_word(space)) {  // most are
        if (!add_other(space)) continue;
      }
      space = false;
    }
  }

 private:
  // What stands at at_ and is no word of ASCII letters alone. False for white space, which sets
  // `space`, and for what is not seen.
  bool add_other(bool& space) {
    CodePoint c = utf8::decode(text_, at_);
    Class kind = utf8::classify(c.value);
    uint32_t begin = at_;
    if (kind == Class::space || c.value == kSoftHyphen) {
      // A soft hyphen that stands outside a word is no token: words are never empty.
      at_ += c.size;
      space = space || kind == Class::space;
      return false;
    }
    if (is_apostrophe(c.value) && !space && is_possessive_s(at_ + c.size)) {
      at_ += c.size + 1;
      add(begin, TokenKind::word, space);
    } else if (kind == Class::letter) {
      read_word();
      add(begin, TokenKind::word, space);
    } else if (kind == Class::digit) {
      while (at_ < end_ && text_[at_] >= '0' && text_[at_] <= '9') ++at_;
      add(begin, TokenKind::digits, space);
    } else {
      at_ += c.size;
      add(begin, kind == Class::symbol ? TokenKind::symbol : TokenKind::punctuation, space);
    }
    return true;
  }

  bool letter_at(uint32_t at) const {
    return at < end_ && utf8::classify(utf8::decode(text_, at).value) == Class::letter;
  }

  // "s" and then no further letter: the possessive mark, not "don't" or "O'Sullivan".
  bool is_possessive_s(uint32_t at) const {
    return at < end_ && (text_[at] == 's' || text_[at] == 'S') && !letter_at(at + 1);
  }

  // "U.S.", "e.g.", "p.m.": single letters each followed by a full stop, at least two of them.
  bool read_dotted() {
    uint32_t at = at_, letters = 0;
    while (at + 1 < end_ && letter_at(at)) {
      uint32_t size = utf8::decode(text_, at).size;
      if (at + size >= end_ || text_[at + size] != '.') break;
      at += size + 1;
      ++letters;
    }
    if (letters < 2 || letter_at(at)) return false;
    at_ = at;
    return true;
  }

  void read_word() {
    dotted_ = read_dotted();
    if (dotted_) return;
    while (at_ < end_) {
      if (utf8::is_ascii_letter(static_cast<uint8_t>(text_[at_]))) {  // most are
        ++at_;
        continue;
      }
      CodePoint c = utf8::decode(text_, at_);
      if (utf8::classify(c.value) == Class::letter) {
        at_ += c.size;
      } else if (is_apostrophe(c.value) && letter_at(at_ + c.size) &&
                 !is_possessive_s(at_ + c.size)) {
        at_ += c.size;
      } else {
        break;
      }
    }
  }

  // Most words are ASCII letters up to something that is in no word: what read_word and add do for
  // these, eight bytes at a time. False, and nothing is done, if this is none.
  bool add_plain_word(bool space) {
    uint64_t first = 0, capitals = 0, small = 0;
    uint32_t size = 0;
    for (uint32_t letters = 8; letters == 8; size += letters) {
      uint64_t bytes = language::word_piece(text_.substr(at_ + size, end_ - at_ - size));
      letters = utf8::leading_ascii_letters(bytes);
      if (letters == 0) break;
      uint64_t read = ~uint64_t{0} >> (64 - 8 * letters);  // a mask of the letters' bytes
      capitals |= ~bytes & read & utf8::kCaseBits;
      small |= bytes & read & utf8::kCaseBits;
      if (size == 0) first = (bytes | utf8::kCaseBits) & read;
    }
    uint32_t end = at_ + size;
    if (end < end_) {
      char next = text_[end];
      bool dotted = next == '.' && size == 1;  // "U.S."
      if (static_cast<uint8_t>(next) >= 0x80 || next == '\'' || dotted) return false;
    }
    Token& token = tokens_.emplace_back();
    token.span = {at_, end};
    token.space_before = space;
    token.lower = slice(text_, token.span);
    if (capitals != 0) {
      token.capitalised = utf8::is_ascii_capital(text_[at_]);
      token.all_capitals = size > 1 && small == 0;
      char* low = arena_.allocate(size);
      for (uint32_t i = 0; i < size; ++i) low[i] = static_cast<char>(text_[at_ + i] | 0x20);
      token.lower = {low, size};
    }
    token.hash = size <= 8 ? language::short_word_hash(first) : language::word_hash(token.lower);
    look_up(token);
    at_ = end;
    return true;
  }

  void look_up(Token& token) {
    if (const language::KnownWord* word = language::known_word(token.lower, token.hash)) {
      token.traits = word->traits;
      token.figure = word->figure;
    }
  }

  void add(uint32_t begin, TokenKind kind, bool space) {
    Token& token = tokens_.emplace_back();
    token.span = {begin, at_};
    token.kind = kind;
    token.space_before = space;
    token.dotted = std::exchange(dotted_, false);
    token.lower = slice(text_, token.span);
    if (kind == TokenKind::word)
      lower(token);
    else if (kind != TokenKind::digits && static_cast<uint8_t>(text_[begin]) >= 0x80)
      lower_beyond_ascii(token);
    token.hash = language::word_hash(token.lower);
    if (kind == TokenKind::word || kind == TokenKind::symbol) look_up(token);
  }

  void lower(Token& token) {
    uint32_t capitals = 0, letters = 0;
    for (char c : token.lower) {
      if (static_cast<uint8_t>(c) >= 0x80) return lower_beyond_ascii(token);
      letters += utf8::is_ascii_letter(static_cast<uint8_t>(c));
      capitals += utf8::is_ascii_capital(c);
    }
    if (capitals == 0) return;
    std::string_view raw = token.lower;
    char* low = arena_.allocate(raw.size());
    for (size_t i = 0; i < raw.size(); ++i) low[i] = utf8::ascii_lower(raw[i]);
    token.capitalised = first_letter_is_capital(raw);
    token.all_capitals = letters > 1 && letters == capitals;
    token.lower = {low, raw.size()};
  }

  static bool first_letter_is_capital(std::string_view raw) {
    for (char c : raw) {
      if (utf8::is_ascii_letter(static_cast<uint8_t>(c))) return utf8::is_ascii_capital(c);
    }
    return false;
  }

  void lower_beyond_ascii(Token& token) {
    std::string_view raw = slice(text_, token.span);
    bool same = true;
    uint32_t letters = 0, capitals = 0;
    for (uint32_t i = 0; i < raw.size();) {
      CodePoint c = utf8::decode(raw, i);
      bool upper = utf8::is_upper(c.value);
      if (utf8::classify(c.value) == Class::letter) {
        if (letters == 0) token.capitalised = upper;
        ++letters;
        capitals += upper;
      }
      if (upper || plain(c.value) != c.value || c.value == kSoftHyphen) same = false;
      i += c.size;
    }
    token.all_capitals = letters > 1 && letters == capitals;
    if (same) {
      token.lower = raw;
      return;
    }
    scratch_.clear();
    for (uint32_t i = 0; i < raw.size();) {
      CodePoint c = utf8::decode(raw, i);
      if (c.value != kSoftHyphen) utf8::append(scratch_, utf8::to_lower(plain(c.value)));
      i += c.size;
    }
    token.lower = arena_.store(scratch_);
  }

  std::string_view text_;
  uint32_t at_, end_;
  Arena& arena_;
  std::vector<Token>& tokens_;
  std::string scratch_;
  bool dotted_ = false;  // the word that read_word has read
};

}  // namespace

void tokenize(std::string_view text, Span span, Arena& arena, std::vector<Token>& tokens) {
  Tokenizer(text, span, arena, tokens).run();
}

}  // namespace tallymark

#!/bin/sh
# emscripten_on_debian.sh PREFIX: puts Emscripten into PREFIX on Debian 12 or later.
#
#   clang, lld, llvm 19   the distribution's packages, installed beforehand (system_packages.mjs)
#   emscripten 3.1.69     Debian 13's package, unpacked: it is for every architecture, and Debian 12's own 3.1.6 is too
#                         old (half of C++20's library missing, its loader broken on Node 18 and later)
#   binaryen, acorn       from npm: Debian 13's binaryen needs a newer C library than Debian 12's
#
# Nothing outside PREFIX is changed. Every file is checked against its hash; if Debian has moved on from the pinned
# version that is said and its newest is taken, which apt's signature vouches for. An earlier PREFIX is replaced only
# when the new one has linked a program.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
prefix=$1
fresh=$prefix.unpacking
llvm=/usr/lib/llvm-19/bin
emscripten_version=3.1.69+dfsg-3
emscripten_sha256=d2ac788b952c56ab6736b4db2ac0825aa63cfb4c08b8abaefe19e324779d1b2d
binaryen=binaryen-120.0.0
binaryen_sha512=31a342d6a5b9b9b9394bb30d37136901bf62bcaa7a4c07fc083927464e177820b6c24ae975ab9b2b5d12d420305176830c5e788192ed93aa29cdb100f554ed27
acorn=acorn-8.14.0
acorn_sha512=725ebaf670894d906c2fdece178914426e60e610b6ba2864d0dc58dd610d002d1361d20b5640321f29809ed8311a497b2beb7471722b1f9b22cb94b85e417270

[ -x "$llvm/clang" ] || { echo "$llvm/clang is not there: install clang-19 lld-19 llvm-19"; exit 1; }
rm -rf "$fresh"
mkdir -p "$fresh"
fresh=$(cd "$fresh" && pwd)
prefix=${fresh%.unpacking}
cd "$fresh"
trap 'rm -rf "$fresh"' EXIT

# npm_file NAME-VERSION SHA512 INTO: the package's files in INTO
npm_file() {
  npm pack --silent --fetch-retries=5 "${1%-*}@${1##*-}" > /dev/null
  echo "$2  $1.tgz" | sha512sum --check --quiet
  mkdir -p "$3"
  tar -xzf "$1.tgz" -C "$3" --strip-components=1
  rm "$1.tgz"
}

. "$here/private_apt.sh"
private_apt "$fresh/apt" trixie
if apt-get download -qq "emscripten=$emscripten_version"; then
  echo "$emscripten_sha256  $(ls emscripten_*.deb)" | sha256sum --check --quiet
else
  echo "Debian no longer has emscripten $emscripten_version; taking its newest"
  apt-get download -qq emscripten
fi
unset APT_CONFIG

# Only what a program without threads, graphics and position-independent code needs: a tenth of the package's size.
dpkg-deb --fsys-tarfile emscripten_*.deb | tar -xf - --strip-components=3 \
  --exclude='*/share/doc/*' --exclude='*/share/man/*' --exclude='*/emscripten/test/*' --exclude='*/emscripten/docs/*' \
  --exclude='*-mt*.a' --exclude='*-ww*.a' --exclude='*libGL*emu*' --exclude='*libGL*ofb*' --exclude='*libGL*webgl2*' \
  --exclude='*libGL*full_es3*' --exclude='*-asan*.a' --exclude='*wasmfs*.a' --exclude='*emmalloc-memvalidate*.a' \
  --exclude='*/lto-pic/*' --exclude='*/wasm32-emscripten/pic/*'
rm -rf emscripten_*.deb apt

npm_file "$binaryen" "$binaryen_sha512" binaryen/package
npm_file "$acorn" "$acorn_sha512" emscripten/node_modules/acorn  # ES modules look for it here only
mkdir binaryen/bin
for tool in wasm-opt wasm-metadce wasm-as wasm-dis wasm2js wasm-ctor-eval wasm-merge; do
  printf '#!/bin/sh\nexec node "%s/binaryen/package/bin/%s" "$@"\n' "$prefix" "$tool" > "binaryen/bin/$tool"
  chmod +x "binaryen/bin/$tool"
done

# Emscripten's scripts are CommonJS; without this Node would read the project's package.json, which says they are not.
echo '{ "private": true }' > package.json

# emcc reads this file when it lies in its own directory, so no environment variable is needed to use it.
cat > emscripten/.emscripten << CONFIG
EMSCRIPTEN_ROOT = '$prefix/emscripten'
LLVM_ROOT = '$llvm'
BINARYEN_ROOT = '$prefix/binaryen'
NODE_JS = '$(command -v node)'
FROZEN_CACHE = True
CONFIG

old=$prefix.old
rm -rf "$old"
if [ -e "$prefix" ]; then mv "$prefix" "$old"; fi
mv "$fresh" "$prefix"
mkdir "$fresh"  # for the test program
cd "$fresh"
echo '#include <string>
int main(int argc, char**) { return static_cast<int>(std::string(argc, 0x61).size()) - 1; }' > trial.cpp
if "$prefix/emscripten/em++" -std=c++20 -Os -flto -sWASM_BIGINT trial.cpp -o trial.cjs && node trial.cjs; then
  rm -rf "$old"
else
  echo "This Emscripten cannot build a program; see above"
  rm -rf "$prefix"
  if [ -e "$old" ]; then mv "$old" "$prefix"; fi
  exit 1
fi

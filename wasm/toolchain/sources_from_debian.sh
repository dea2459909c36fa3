#!/bin/sh
# sources_from_debian.sh CACHE: puts the third-party source archives into CACHE/sources, from Debian's signed archive
# and from npm, for machines that cannot reach upstream. They are upstream's own bytes; the caller checks the hashes.
# If Debian has moved on from a pinned version, its newest goes to CACHE/sources/newest, and that is said.
# Takes a few seconds; what is already there is not fetched again. Exit status 1 if nothing could be done.
set -u
cache=$(cd "$1" && pwd) || exit 1
here=$(cd "$(dirname "$0")" && pwd)
sources=$cache/sources
work=$cache/sources/work
mkdir -p "$sources/newest" "$work"
trap 'rm -rf "$work"' EXIT
. "$here/private_apt.sh"

# from_debian NAME PACKAGE VERSION ORIG AS: the ORIG tarball of that source package, as $sources/AS
from_debian() {
  [ -e "$sources/$5" ] && return
  if apt-get source -qq --download-only "$2=$3" && [ -e "$4" ]; then
    mv "$4" "$sources/$5"
    return
  fi
  echo "Debian no longer has $2 $3; taking its newest"
  apt-get source -qq --download-only "$2/trixie" || apt-get source -qq --download-only "$2/bookworm" || return
  for newest in "$2"_*.orig.tar.*; do
    case $newest in *.asc) continue ;; esac
    mv "$newest" "$sources/newest/$1.tar.${newest##*.tar.}"
  done
}

cd "$work" || exit 1
if private_apt "$work/apt" bookworm trixie; then
  from_debian json nlohmann-json3 3.11.2-2 nlohmann-json3_3.11.2.orig.tar.gz nlohmann_json-3.11.2.tar.gz
  from_debian catch2 catch2 3.7.1-0.5 catch2_3.7.1.orig.tar.gz catch2-3.7.1.tar.gz
fi
if [ ! -e "$sources/re2-1.19.2.tgz" ] && command -v npm > /dev/null; then
  npm pack --silent --fetch-retries=5 re2@1.19.2 > /dev/null && mv re2-1.19.2.tgz "$sources/"
fi

# Sourced by the scripts that take single files from Debian's archive: defines private_apt.
#
# private_apt DIR SUITE…   makes an apt of its own in DIR that knows only the named suites, signed by Debian's keyring
#                          and fetched from the mirror this machine already uses. The system's sources, lists and
#                          packages are neither changed nor needed; an ordinary user can do it. Afterwards apt-get
#                          update/download/source work on those suites. Fails if this is not Debian with apt.

private_apt() {
  state=$1
  shift
  keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  command -v apt-get > /dev/null || { echo "no apt-get here"; return 1; }
  [ -r "$keyring" ] || { echo "no Debian archive keyring here"; return 1; }
  # The archive itself, not its security updates: "URIs: …" of the newer files, "deb [options] … suite" of the older.
  mirror=$(cat /etc/apt/sources.list.d/*.sources /etc/apt/sources.list.d/*.list /etc/apt/sources.list 2> /dev/null |
    grep -v -e '^ *#' -e 'debian-security' |
    grep -o -e 'https\{0,1\}://[^ ]*/debian/\{0,1\}\( \|$\)' -e 'mirror+file:[^ ]*' | head -n 1 | tr -d ' ')
  [ -n "$mirror" ] || { echo "no Debian archive among apt's sources here"; return 1; }

  mkdir -p "$state/state/lists/partial" "$state/cache/archives/partial"
  : > "$state/state/status"
  for suite in "$@"; do
    echo "deb [signed-by=$keyring] $mirror $suite main"
    echo "deb-src [signed-by=$keyring] $mirror $suite main"
  done > "$state/sources.list"
  cat > "$state/apt.conf" << CONF
Dir::State "$state/state";
Dir::State::status "$state/state/status";
Dir::Cache "$state/cache";
Dir::Etc::sourcelist "$state/sources.list";
Dir::Etc::sourceparts "/dev/null";
Dir::Etc::preferencesparts "/dev/null";
APT::Sandbox::User "root";
Acquire::Retries "3";
Acquire::Languages "none";
CONF
  export APT_CONFIG="$state/apt.conf"
  apt-get update -qq
}

# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh and test.sh have in common. Read by them, not run.

# Values of other programs that lead a compiler or a TLS library to the wrong files.
unset LIBRARY_PATH SSL_CERT_FILE REQUESTS_CA_BUNDLE
unset LC_ALL LC_MESSAGES LC_CTYPE LANGUAGE
export LANG=C.UTF-8

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
. "$root/packaging/packages.sh"

say() { printf '\n── %s\n' "$*"; }

# stop WORDS…: the end, with what went wrong and what to do about it.
stop() {
  printf '\n%s: %s\n' "$(basename "$0")" "$*" >&2
  exit 1
}

is_installed() {
  [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# has ENTRY: whether what the entry brings is here, or else one of its packages.
has() {
  local names=${1%% @ *} name
  if [ "$names" != "$1" ]; then
    compgen -G "${1##* @ }" >/dev/null
    return
  fi
  for name in ${names//|/ }; do
    is_installed "$name" && return 0
  done
  return 1
}

# name_here ENTRY: prints the first of the entry's names that this system offers.
name_here() {
  local names=${1%% @ *} name policy
  for name in ${names//|/ }; do
    policy=$(apt-cache policy "$name" 2>/dev/null)
    if [[ $policy =~ Candidate:\ [^\(] ]]; then
      printf '%s\n' "$name"
      return 0
    fi
  done
  return 1
}

# install_missing ENTRY…: installs what is not there, and only that.
install_missing() {
  local entry name missing=() names=() as_root=()
  command -v dpkg-query >/dev/null && command -v apt-get >/dev/null \
    || stop "this needs apt-get (Debian 12 or 13, Ubuntu 24.04). Elsewhere, install what packaging/packages.sh" \
            "lists and build with: cmake --workflow --preset release"
  for entry in "$@"; do
    has "$entry" || missing+=("$entry")
  done
  if [ ${#missing[@]} -eq 0 ]; then
    say "Every package is there already ($# looked for)."
    return
  fi
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || stop "packages are missing (${missing[*]%% @ *}). Run this as root, or install sudo."
    as_root=(sudo)
  fi
  say "Installing ${#missing[@]} of $# packages; the others are there already."
  local apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=600)
  "${apt[@]}" update </dev/null || stop "apt-get update failed (above). Is the network there?"
  for entry in "${missing[@]}"; do
    name=$(name_here "$entry") || stop "this system offers no package called ${entry%% @ *}." \
      "On Ubuntu, the component \"universe\" has to be enabled."
    names+=("$name")
  done
  printf '%s\n' "${names[*]}"
  "${apt[@]}" install -y --no-install-recommends "${names[@]}" </dev/null || stop "apt-get install failed (above)."
}

# How many files to compile at once: one a core, and 1.5 GB of memory for each.
jobs_here() {
  local cores memory
  cores=$(nproc)
  memory=$(awk '/MemAvailable/ { print int($2 / 1500000) }' /proc/meminfo 2>/dev/null)
  [ -n "$memory" ] && [ "$memory" -lt "$cores" ] && cores=$memory
  [ "$cores" -gt 0 ] || cores=1
  printf '%s\n' "$cores"
}

# build PRESET: configures and builds, with words at the first failure.
build() {
  local preset=$1
  # Objects of another clone of the same sources count as well.
  export CCACHE_DIR=${CCACHE_DIR:-${XDG_CACHE_HOME:-${HOME:-/root}/.cache}/postern/ccache}
  export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1
  say "Configuring (preset $preset)."
  cd "$root" || stop "cannot enter $root."
  cmake --preset "$preset" </dev/null || stop "CMake could not configure (above)."
  say "Building with $(jobs_here) jobs in build/$preset."
  cmake --build --preset "$preset" -j "$(jobs_here)" </dev/null || stop "the build failed (above)."
}

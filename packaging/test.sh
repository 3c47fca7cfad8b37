#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Postern with warnings as errors and runs every test.
#
#   bash packaging/test.sh
#
# Installs what is missing (Debian 12 and 13, Ubuntu 24.04; as root or with sudo). Needs no display
# and, once the packages are there, no network. POSTERN_CORPORA names a folder of exports to read as
# well; without it ../shared/corpora is taken when it is there.
set -uo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/steps.sh"

[ $# -eq 0 ] || stop "it takes no arguments. For single tests: ctest --test-dir build/test -R NAME"

install_missing "${packages_to_build[@]}" "${packages_to_test[@]}"
build test

export QT_QPA_PLATFORM=offscreen
unset DISPLAY WAYLAND_DISPLAY
XDG_RUNTIME_DIR=$(mktemp -d) || stop "cannot make a temporary folder."
export XDG_RUNTIME_DIR
trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT

corpora=${POSTERN_CORPORA:-$root/../shared/corpora}
if [ -d "$corpora" ]; then
  say "Reading every file that is recognised under $corpora"
  listing=$root/build/test/corpus.json
  "$root/build/test/bin/postern" corpus "$corpora" --format json >"$listing" </dev/null
  answer=$?
  # 1 and 3 say that some files are broken, as some are meant to be; 2 is wrong use, 128 and more a crash.
  if [ "$answer" -eq 2 ] || [ "$answer" -ge 128 ]; then
    stop "postern corpus ended with $answer; what it had said by then is in $listing"
  fi
  printf 'Read to the end (exit %s); one line a file is in %s\n' "$answer" "$listing"
  if [ -d "$corpora/ad/ldif/expected" ]; then # folders of one's own have no results of other programs
    say "Comparing with what other programs read in the same files."
    "$root/build/test/bin/corpora_agree" "$corpora" </dev/null || stop "some files are read otherwise (above)."
  fi
elif [ -n "${POSTERN_CORPORA:-}" ]; then
  stop "POSTERN_CORPORA names $corpora, and there is no such folder."
fi

say "Running the tests."
ctest --preset test --no-tests=error -j "$(nproc)" </dev/null
answer=$?
[ "$answer" -eq 0 ] || stop "some tests failed (above)."

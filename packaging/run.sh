#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Postern and opens it: on the sample company, or on the workspace that is given.
#
#   bash packaging/run.sh                  the sample company Corvane
#   bash packaging/run.sh FILE.postern     a workspace
#
# Installs what is missing (Debian 12 and 13, Ubuntu 24.04; as root or with sudo). With no display it
# writes the overview (PNG) and the management summary (PDF) instead of opening the window.
set -uo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/steps.sh"

case "${1:-}" in
  -h|--help) sed -n '3,9s/^# \{0,1\}//p' "$0"; exit 0 ;;
  -*) stop "there is no option $1. Usage: bash packaging/run.sh [FILE.postern]" ;;
esac
[ $# -le 1 ] || stop "one workspace at most. Usage: bash packaging/run.sh [FILE.postern]"
given=
if [ $# -eq 1 ]; then
  given=$(readlink -f -- "$1")
  [ -f "$given" ] || stop "there is no file $1. Without a file the sample company is opened."
fi

install_missing "${packages_to_build[@]}" "${packages_to_show[@]}"
build release
postern=$root/build/release/bin/postern

folder=${XDG_DATA_HOME:-${HOME:-/root}/.local/share}/postern
workspace=${given:-$folder/corvane.postern}
mkdir -p "$folder" || stop "cannot make the folder $folder."

# read_sources COMMAND WORDS…: 3 says that some source could not be read to its end, which is part of the sample's story.
read_sources() {
  local answer=0
  "$postern" "$1" "$workspace" </dev/null || answer=$?
  [ "$answer" -eq 0 ] || [ "$answer" -eq 3 ] || stop "${*:2}"
}

display=yes
[ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || display=no

if [ ! -f "$workspace" ]; then
  say "Making the sample company Corvane and reading its sources: $workspace"
  read_sources demo "the sample workspace could not be made (above)."
elif [ -z "$given" ] && [ "$display" = no ]; then
  say "Reading the sample company's sources once more: $workspace"
  read_sources sync "the sample workspace could not be synced (above). Delete $workspace to begin anew."
fi

if [ "$display" = yes ]; then
  say "Opening $workspace"
  "$postern" "$workspace" || stop "Postern ended with an error (above)."
  exit 0
fi

# Qt asks for a folder of its own where no session gives one.
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
  XDG_RUNTIME_DIR=$(mktemp -d) || stop "cannot make a temporary folder."
  export XDG_RUNTIME_DIR
  trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
fi
pictures=$folder/$(basename "${workspace%.postern}")
mkdir -p "$pictures" || stop "cannot make the folder $pictures."
say "There is no display: writing the overview and the management summary into $pictures"
"$postern" screenshot "$workspace" overview -o "$pictures/overview.png" --size 1440x900 </dev/null \
  || stop "the overview could not be drawn (above)."
"$postern" report "$workspace" -o "$pictures/management-summary.pdf" </dev/null \
  || stop "the management summary could not be written (above)."
say "Done."
printf '%s\n' "Workspace           $workspace" "Overview            $pictures/overview.png" \
  "Management summary  $pictures/management-summary.pdf" "Program             $postern"

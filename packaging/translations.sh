#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings resources/translations/*.ts up to date with the strings of the program.
# New strings come in unfinished; a test says so. English needs words only where a number decides.
# Where a file says translate("Context", text) in a short function of its own, lupdate does not see the
# strings; so it reads a copy in which every say("…") and words("…") is written out.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
copy=$(mktemp -d)
trap 'rm -rf "$copy"' EXIT
cp -r --parents app models ui "$copy"
while IFS= read -r file; do
  context=$(sed -nE 's/.*QCoreApplication::translate\("([^"]+)", text.*/\1/p' "$file" | head -1)
  [ -n "$context" ] || continue
  sed -i -E "s/\b(say|words)\(\"/QCoreApplication::translate(\"${context//:/\\:}\", \"/g" "$file"
done < <(grep -rlE '\b(say|words)\("' "$copy")
for language in en fr ko; do
  plural=$([ "$language" = en ] && echo -pluralonly || true)
  (cd "$copy" && "$lupdate" -silent -I . -no-obsolete -locations none $plural -target-language "$language" app models ui \
    -ts "$OLDPWD/resources/translations/postern_$language.ts")
done

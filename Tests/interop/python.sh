#!/usr/bin/env bash
# Judges programs through the real command line on the system's own Python: a right one, a typo, an
# endless loop, and one that wants to remove files.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export HOME=$folder LANG=C.UTF-8 LC_ALL=C.UTF-8
passed=0
failed=0

expect() { # exercise, file, what the verdict must hold
  local said
  said=$("$PELITA_PROGRAM" practise "python/$1" --judge "$folder/$2" --json 2>&1 || true)
  if grep -q "$3" <<<"$said"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED: %s on %s lacks %s:\n%s\n' "$1" "$2" "$3" "$said"
  fi
}

printf 'murid = int(input("Jumlah murid: "))\nprint("Kertas:", murid * 3)\n' >"$folder/right.py"
printf 'murid = int(input("Jumlah murid: "))\nprint("Kertas:", mrid * 3)\n' >"$folder/typo.py"
printf 'murid = int(input())\nwhile True:\n    murid = murid + 1\n' >"$folder/endless.py"
printf 'import shutil\nshutil.rmtree("%s")\n' "$folder" >"$folder/harm.py"
printf '' >"$folder/empty.py"

expect ask-and-answer right.py '"right"'
expect ask-and-answer typo.py '"name-misspelt"'
expect ask-and-answer endless.py '"endless"'
expect ask-and-answer harm.py '"not-yet"'
expect ask-and-answer right.py '"right"'
expect ask-and-answer empty.py '"empty"'
expect saving-up right.py '"not-yet"'

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]

#!/usr/bin/env bash
# Sealed files between two laptops and a program that is not ours: sealed.py opens what Pelita locks
# for a teacher and for mentors, and writes what Pelita opens.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export LANG=C.UTF-8 LC_ALL=C.UTF-8 PELITA_DRIVES=$folder/media
unset XDG_DATA_HOME
passed=0
failed=0

at() { # whose laptop, words of the command
  local home=$folder/$1
  mkdir -p "$home"
  HOME=$home "$PELITA_PROGRAM" "${@:2}"
}

sealed() { python3 Tests/interop/sealed.py "$@"; }

key_of() { echo "$folder/$1/.local/share/pelita/sealing.key"; }

newest() { ls -t "$1"/*.pelita | head -n 1; }

expect() { # what it shows, what the output must hold, words of the command
  local said
  said=$("${@:3}" 2>&1) || true
  if grep -q -- "$2" <<<"$said"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    printf 'FAILED: %s: no %s in:\n%s\n' "$1" "$2" "$said"
  fi
}

# Two people introduce themselves.
printf '1\nContoh\n1\nm\n0\n' | at teacher --plain >/dev/null
printf '1\nUji\n2\nm\n0\n' | at mentor --plain >/dev/null

# The first file is open: nobody is known yet.
expect 'the first file is open' '"isSealed" : false' at teacher send --to "$folder/first" --json
at mentor mentor import "$folder/first" >/dev/null
at mentor mentor record 'Bu Contoh' --observed 'Mencari tombol Enter' >/dev/null
at mentor mentor send 'Bu Contoh' --to "$folder/reply" >/dev/null
reply=$(newest "$folder/reply")
sealed new "$folder/stranger.key"
expect 'a record is locked for its teacher' 'Mencari tombol Enter' \
  sealed open "$reply" "$(key_of teacher)"
expect 'and for nobody else' 'sealed for others' sealed open "$reply" "$folder/stranger.key"
expect 'not even for who wrote it' 'sealed-for-others' at mentor open "$reply" --json
expect 'its name tells nothing' '^pelita-[2-9a-z]\{8\}\.pelita$' basename "$reply"

# From now on the teacher's files are locked for the mentor, and for her own laptop.
at teacher open "$reply" --yes >/dev/null
expect 'later files are locked' '"isSealed" : true' \
  at teacher send --detail everything --to "$folder/second" --json
second=$(newest "$folder/second")
expect 'the mentor opens them' '"kind":"progress"' sealed open "$second" "$(key_of mentor)"
expect 'the teacher too' '"kind":"progress"' sealed open "$second" "$(key_of teacher)"
expect 'a stranger does not' 'sealed for others' sealed open "$second" "$folder/stranger.key"
expect 'the mentor takes them in' '"added"' at mentor mentor import "$second" --json
head -c 3000 "$second" >"$folder/short.pelita"
expect 'a broken-off copy is not whole' 'tidak utuh' at mentor mentor import "$folder/short.pelita"

# The other way round: a mentor with another program.
sealed new "$folder/python.key"
sealed assignment "$folder/open.pelita" "$(sealed key "$folder/python.key")"
sealed seal "$folder/open.pelita" "$folder/sealed.pelita" \
  "$(sealed key "$folder/stranger.key")" "$(sealed key "$(key_of teacher)")"
expect 'Pelita opens what Python sealed' '"assignments" : 1' \
  at teacher open "$folder/sealed.pelita" --yes --json
expect 'others do not' 'sealed-for-others' at mentor open "$folder/sealed.pelita" --json
expect 'two mentors are known then' 'Pak Python' at teacher send --to "$folder/third" --json
third=$(newest "$folder/third")
expect 'Python opens what was locked for both' '"kind":"progress"' \
  sealed open "$third" "$folder/python.key"
expect 'and the first mentor still does' '"kind":"progress"' \
  sealed open "$third" "$(key_of mentor)"
at teacher send --for 'Pak Python' --to "$folder/fourth" >/dev/null
expect 'chosen alone, one alone opens it' 'sealed for others' \
  sealed open "$(newest "$folder/fourth")" "$(key_of mentor)"

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]

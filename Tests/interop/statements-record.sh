#!/usr/bin/env bash
# A school's own record on its way to a real learning record store (Ralph): made by the program, of a
# teacher who learnt and agreed, a mentor and a session; and taken back when somebody thinks again.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

. Tests/interop/statements/store.sh
export PELITA_CONTENT=$folder/Modules
unset XDG_DATA_HOME
cp -r seeds "$folder/seeds"

# A module of two lessons, so that all of it can be learnt here.
lesson() { # file, what it is called
  local language
  for language in id en; do
    mkdir -p "$PELITA_CONTENT/1-trial/$language"
    cat >"$PELITA_CONTENT/1-trial/$language/$1" <<LESSON
<!--
author:    Pelita
version:   1.0.0
language:  $language
lesson:    trial.$2
objective: Trying.
minutes:   5
covers:    NB:4
checked:   2026-11-24
-->

# Trial $2
<!--- step: $2.one --->

Which one is the second?

<!-- data-id="$2.choice" data-covers="NB:4" -->
- [( )] This
- [(X)] That
***

That is the second.

***
LESSON
  done
}
mkdir -p "$PELITA_CONTENT/1-trial"
cat >"$PELITA_CONTENT/1-trial/module.yaml" <<'MODULE'
module: 1-trial
author: Pelita
version: 1.0.0
title: {id: Coba, en: Trial}
lessons:
  - lesson: trial.first
    file: 01-first.md
    title: {id: Satu, en: First}
  - lesson: trial.second
    file: 02-second.md
    title: {id: Dua, en: Second}
MODULE
lesson 01-first.md first
lesson 02-second.md second

at() { # whose laptop, words of the command
  local home=$folder/$1
  mkdir -p "$home"
  HOME=$home "$PELITA_PROGRAM" "${@:2}"
}
settings() { # keys on the page of consents
  printf '7\n5\n%b\nk\nk\n0\n' "$1" | at teacher --plain >>"$folder/teacher.log"
}
delivers() { # the teacher's file reaches the mentor
  at teacher send --detail everything --unlocked --to "$folder/usb" >/dev/null
  at mentor mentor import "$folder/usb" >>"$folder/mentor.log"
}
statements() { # file, more words
  at mentor school statements --to "$folder/$1" "${@:2}" >/dev/null 2>>"$folder/mentor.log"
}
push() { at mentor school push --lrs "$lrs" --credentials "$folder/secret" "$@"; }
reader() { python3 -B $here/reader.py "http://127.0.0.1:$store_port/xAPI" dinas:rahasia-lrs; }
verbs() { # file: how many of each verb
  python3 -c 'import collections, json, sys
for item in sorted(collections.Counter(json.loads(l)["verb"]["id"].split("/")[-1] for l in sys.stdin).items()): print(*item)' <"$folder/$1" | paste -sd, -
}
proxy_port=$(free_port)
lrs=http://127.0.0.1:$proxy_port/xAPI
start_proxy() { # of how many answers one is lost
  stop "${proxy_pid:-}"
  python3 -B $here/proxy.py "$proxy_port" "$store_port" "$1" >"$folder/proxy.log" 2>&1 &
  proxy_pid=$!
  until answers "$proxy_port"; do sleep 0.1; done
}

# Bu Contoh learns both lessons, one answer not right at first; Guru 12 learns one, and agrees to nothing.
printf '2\nContoh\n1\n\n2\n\n\n\n1\n2\n\n\nm\n0\n' | at teacher --plain >"$folder/teacher.log"
printf '2\nGuru 12\n3\n\n2\n\n\n\n0\n' | at other --plain >"$folder/other.log"
at teacher send --detail everything --to "$folder/usb" >/dev/null
at other send --detail everything --to "$folder/usb" >/dev/null

# Pak Uji begins the school, takes both files in, and works with them.
printf '2\nUji\n2\nm\n0\n' | at mentor --plain >"$folder/mentor.log"
{
  at mentor school new --name 'SMP Contoh' --place Jambi --zone WIB
  at mentor mentor import "$folder/usb"
  at mentor trainer plan Keyboard --competence NB:4 --for 'Bu Contoh' --day +1 --span 13.00-14.30
  at mentor trainer session-move Keyboard --to interrupted --reason 'power cut' --obstacle power
  at mentor trainer assign trial.second --due +7 --session Keyboard --to "$folder/assigned"
  at mentor mentor record 'Bu Contoh' --observed 'Looks for the Enter key' --agreed 'A card' --next +7
} >>"$folder/mentor.log"

statements nothing.jsonl --base https://smp.example.sch.id/xapi --detailed
expect "without consent only the assignment is told" [ "$(verbs nothing.jsonl)" = "assign 1" ]
settings 2
delivers
statements results.jsonl
expect "a first consent tells the results" \
  [ "$(verbs results.jsonl)" = "assign 1,completed 2,passed 1" ]
settings 3
delivers
statements detailed.jsonl --detailed
expect "a second one the answers and the mentoring" [ "$(verbs detailed.jsonl)" = \
  "answered 3,assign 1,commented 1,completed 2,initialized 2,passed 1" ]
statements again.jsonl --detailed
expect "made again they are the same bytes" cmp -s "$folder/detailed.jsonl" "$folder/again.jsonl"
for version in 1.0.3 2.0; do
  expect "our own check takes them as $version" \
    at mentor school check-statements "$folder/detailed.jsonl" --xapi $version
done
expect "nobody's name is in them" [ "$(grep -ci 'contoh\|uji\|guru 12' "$folder/detailed.jsonl")" = 0 ]

# They arrive as they were made.
start_store
start_proxy 1000
count=$(wc -l <"$folder/detailed.jsonl")
push --detailed >"$folder/push.log" 2>&1
result=$(cat "$folder"/ralph/archives/* | python3 -B $here/compare.py "$folder/detailed.jsonl" /dev/stdin)
expect "each arrived once, unchanged, and is valid for the store's library: $result" \
  [ "$(tail -n 1 <<<"$result")" = "sent $count missing 0 twice 0 strange 0 changed 0 invalid 0" ]
push --detailed >"$folder/push.log" 2>&1
expect "pushed again, nothing is sent again" [ "$(stored)" = "$count" ]
expect "a reader sees them under one account" grep -q '"accounts": 1, "voided": 0' <<<"$(reader)"

# The mentor undoes the record: that one is taken back.
at mentor school undo --yes >>"$folder/mentor.log"
push --detailed >"$folder/push.log" 2>&1
expect "what was undone is taken back" [ "$(stored)" = $((count + 1)) ]
left=$(reader)
expect "a reader does not see it: $left" grep -q '"voided": 1,' <<<"$left"
expect "no mentoring is left" [ "$(grep -c commented <<<"$left")" = 0 ]

# Something new, of which the mentor's laptop never hears that it arrived.
start_proxy 1
at mentor mentor record 'Bu Contoh' --observed 'Finds the Enter key' >>"$folder/mentor.log"
(
  export HOME=$folder/mentor
  exec "$PELITA_PROGRAM" school push --lrs "$lrs" --credentials "$folder/secret" --detailed
) >"$folder/lost.log" 2>&1 &
push_pid=$!
for _ in $(seq 100); do grep -q dropped "$folder/proxy.log" && break; sleep 0.1; done
stop "$push_pid"
push_pid=
expect "its answer was lost" grep -q dropped "$folder/proxy.log"
expect "it is in the store" grep -q '"commented": 1' <<<"$(reader)"

# Bu Contoh thinks again: everything of hers is taken back, even what is not known to have arrived.
settings 2
delivers
statements nothing.jsonl --detailed
expect "without consent only the assignment is told again" [ "$(verbs nothing.jsonl)" = "assign 1" ]
start_proxy 1000
push --detailed >"$folder/push.log" 2>&1 || cat "$folder/push.log"
left=$(reader)
expect "a reader sees nothing of hers: $left" [ "$left" = \
  "{\"left\": {\"assign\": 1}, \"accounts\": 0, \"voided\": $count, \"voided but unknown\": 0}" ]
cat "$folder"/ralph/archives/* | grep '/voided"' >"$folder/voiding.jsonl"
expect "what takes back is valid as well" \
  at mentor school check-statements "$folder/voiding.jsonl"
before=$(stored)
push --detailed >"$folder/push.log" 2>&1
expect "and is not sent twice" [ "$(stored)" = "$before" ]
status=$(push --status --json)
expect "nothing waits, nothing was refused" [ "$(grep -c '"waiting": 0\|"refused": 0' <<<"$status")" = 2 ]

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]

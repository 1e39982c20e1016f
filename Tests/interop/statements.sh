#!/usr/bin/env bash
# Ten thousand statements to a real learning record store (Ralph) on loopback, through a proxy that
# loses answers, while the store is stopped twice: each arrives exactly once. Every statement also
# passes the strict model of Ralph's library and our own check.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

. Tests/interop/statements/store.sh
proxy_pid=
push_pid=
export HOME=$folder XDG_DATA_HOME=$folder/data
count=${PELITA_STATEMENTS:-10000}
proxy_port=$(free_port)

printf '2\nPak Uji\n2\n\n0\n0\n' | "$PELITA_PROGRAM" --plain >/dev/null
python3 -B $here/make.py Tests/StatementsTests/Golden/statements.jsonl "$count" >"$folder/sent.jsonl"
expect "our own check takes all of them" \
  "$PELITA_PROGRAM" school check-statements "$folder/sent.jsonl"
for version in 1.0.3 2.0; do
  "$PELITA_PROGRAM" school check-statements "$folder/sent.jsonl" --xapi $version --json >"$folder/verdicts"
  expect "one verdict a line for $version" [ "$(grep -c '^{"valid":true' "$folder/verdicts")" = "$count" ]
done

start_store
python3 -B $here/proxy.py "$proxy_port" "$store_port" 4 >"$folder/proxy.log" 2>&1 &
proxy_pid=$!
lrs=http://127.0.0.1:$proxy_port/xAPI

push() { "$PELITA_PROGRAM" school push --lrs "$lrs" --credentials "$folder/secret" "$@"; }

push --from "$folder/sent.jsonl" >"$folder/push.log" 2>&1 &
push_pid=$!
# The store goes away twice while things are under way, between two requests or within one.
for share in 4 2; do
  for _ in $(seq 1200); do
    [ "$(stored)" -ge $((count / share)) ] && break
    sleep 0.1
  done
  # Of few statements the last ones may be on their way already.
  [ "$count" -lt 5000 ] || expect "there is more to send when the store stops" [ "$(stored)" -lt "$count" ]
  stop "$store_pid"
  sleep 2
  start_store
done
wait "$push_pid" && code=0 || code=$?
push_pid=
expect "the push ends well" [ "$code" = 0 ]
[ "$code" = 0 ] || tail -n 20 "$folder/push.log"
expect "answers were lost on the way" [ "$(grep -c dropped "$folder/proxy.log")" -ge $((count / 2500)) ]
result=$(cat "$folder"/ralph/archives/* | python3 -B $here/compare.py "$folder/sent.jsonl" /dev/stdin)
echo "$result"
expect "each arrived once, unchanged, and is valid for the store's library" \
  [ "$(tail -n 1 <<<"$result")" = "sent $count missing 0 twice 0 strange 0 changed 0 invalid 0" ]

status=$(push --status --json)
expect "the outbox knows it" grep -q "\"sent\": $count" <<<"$status"
expect "nothing waits" grep -q '"waiting": 0' <<<"$status"
push --from "$folder/sent.jsonl" >"$folder/again.log" 2>&1
expect "pushed again, nothing is sent again" [ "$(stored)" = "$count" ]

# A laptop that lost its outbox sends everything again: the store has it, so it counts as sent.
rm -f "$XDG_DATA_HOME"/pelita/school/outbox.sqlite*
head -n 700 "$folder/sent.jsonl" >"$folder/some.jsonl"
push --from "$folder/some.jsonl" >"$folder/anew.log" 2>&1 || cat "$folder/anew.log"
expect "what the store has counts as sent" grep -q '"sent": 700' <<<"$(push --status --json)"
expect "and is not stored twice" [ "$(stored)" = "$count" ]

# The same id with other content is set aside with the store's words; the rest arrives.
python3 -B $here/make.py Tests/StatementsTests/Golden/statements.jsonl 20 other >"$folder/mixed.jsonl"
python3 - "$folder" <<'PYTHON'
import json, sys
folder = sys.argv[1]
taken = json.loads(open(folder + "/sent.jsonl").readlines()[-1])
taken["actor"]["account"]["name"] = "somebody-else"
open(folder + "/mixed.jsonl", "a").write(json.dumps(taken) + "\n")
PYTHON
push --from "$folder/mixed.jsonl" >"$folder/mixed.log" 2>&1 || cat "$folder/mixed.log"
status=$(push --status --json)
expect "the one that conflicts is set aside" grep -q '"refused": 1' <<<"$status"
expect "the others arrived" [ "$(stored)" = $((count + 20)) ]

# What must not work.
code_of() { "$@" >>"$folder/no.log" 2>&1 && echo 0 || echo $?; }
expect "no TLS elsewhere" [ "$(code_of "$PELITA_PROGRAM" school push --lrs http://lrs.example.org/xAPI --credentials "$folder/secret" --from "$folder/some.jsonl")" = 64 ]
chmod 644 "$folder/secret"
expect "a secret that others can read is refused" [ "$(code_of push --from "$folder/some.jsonl")" = 64 ]
chmod 600 "$folder/secret"
expect "name and password may come from the environment" [ "$(PELITA_LRS_USER=dinas PELITA_LRS_PASSWORD=rahasia-lrs code_of "$PELITA_PROGRAM" school push --lrs "$lrs" --from "$folder/some.jsonl")" = 0 ]
expect "and must come from somewhere" [ "$(code_of "$PELITA_PROGRAM" school push --lrs "$lrs" --from "$folder/some.jsonl")" = 64 ]
printf 'dinas:wrong\n' >"$folder/secret"
head -n 1 "$folder/mixed.jsonl" | sed 's/"id":"[^"]*"/"id":"11111111-1111-5111-8111-111111111111"/' >"$folder/one.jsonl"
expect "a wrong password stops it" [ "$(code_of push --from "$folder/one.jsonl")" = 74 ]
expect "and what was to be sent waits" grep -q '"waiting": 1' <<<"$(push --status --json)"

# Name and password go to nobody else: not where a store sends us, and not without a known certificate.
elsewhere=$(free_port)
stranger=$(free_port)
python3 -B $here/stranger.py "$elsewhere" >"$folder/elsewhere.heard" 2>&1 &
elsewhere_pid=$!
python3 -B $here/stranger.py "$stranger" "redirect=http://127.0.0.1:$elsewhere/xAPI/statements" \
  >"$folder/stranger.heard" 2>&1 &
stranger_pid=$!
until answers "$elsewhere" && answers "$stranger"; do sleep 0.1; done
push_to() { # address
  timeout 60 "$PELITA_PROGRAM" school push --lrs "$1" --credentials "$folder/secret" --from "$folder/one.jsonl"
}
expect "a store that sends us elsewhere stops it" [ "$(code_of push_to "http://127.0.0.1:$stranger/xAPI")" = 74 ]
expect "it was asked" grep -q '^POST .* Basic ' "$folder/stranger.heard"
expect "and nobody else was" [ ! -s "$folder/elsewhere.heard" ]
stop "$stranger_pid"
openssl req -x509 -newkey rsa:2048 -nodes -days 1 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 \
  -keyout "$folder/stranger.key" -out "$folder/stranger.crt" 2>/dev/null
cat "$folder/stranger.key" "$folder/stranger.crt" >"$folder/stranger.pem"
python3 -B $here/stranger.py "$stranger" "certificate=$folder/stranger.pem" >"$folder/stranger.heard" 2>&1 &
stranger_pid=$!
until answers "$stranger"; do sleep 0.1; done
timeout 5 "$PELITA_PROGRAM" school push --lrs "https://127.0.0.1:$stranger/xAPI" \
  --credentials "$folder/secret" --from "$folder/one.jsonl" >"$folder/untrusted.log" 2>&1 || true
expect "it waits for a certificate that somebody vouches for" \
  grep -q 'does not answer well yet' "$folder/untrusted.log"
expect "and has told that server nothing" [ "$(grep -c Basic "$folder/stranger.heard")" = 0 ]
stop "$stranger_pid"
stop "$elsewhere_pid"
expect "the password is in no output" [ "$(cat "$folder"/*.log | grep -c 'rahasia-lrs\|ZGluYXM6cmFoYXNpYS1scnM')" = 0 ]

# Nothing but pelita-push can reach a network.
expect "pelita links no network library" [ "$(ldd "$PELITA_PROGRAM" | grep -ci 'curl\|FoundationNetworking')" = 0 ]
expect "pelita-push does" [ "$(ldd "${PELITA_PROGRAM}-push" | grep -ci 'curl\|FoundationNetworking')" -gt 0 ]

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]

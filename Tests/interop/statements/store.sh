# What the scripts about statements share: a folder, a count of what held, and a store on loopback
# (Ralph) that keeps its statements in one file and knows one name and password. Read by others.

here=Tests/interop/statements
folder=$(mktemp -d)
store_pid=
passed=0
failed=0
stop() { [ -z "$1" ] || { kill "$1" 2>/dev/null && wait "$1" 2>/dev/null; } || true; }
trap 'for pid in "${push_pid:-}" "${proxy_pid:-}" "${stranger_pid:-}" "${elsewhere_pid:-}" "$store_pid"; do stop "$pid"; done; rm -rf "$folder"' EXIT
export LANG=C.UTF-8 LC_ALL=C.UTF-8 PELITA_LANGUAGE=en PELITA_DRIVES=$folder/media

expect() { # what, whether it holds (a command)
  local what=$1
  shift
  if "$@"; then
    passed=$((passed + 1))
  else
    failed=$((failed + 1))
    echo "FAILED: $what"
  fi
}

free_port() {
  python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

mkdir -p "$folder/ralph/archives"
export RALPH_APP_DIR=$folder/ralph RALPH_BACKENDS__LRS__FS__DEFAULT_DIRECTORY_PATH=$folder/ralph/archives
export RALPH_BACKENDS__LRS__FS__DEFAULT_LRS_FILE=statements.jsonl
export RALPH_AUTH_FILE=$folder/ralph/auth.json RALPH_RUNSERVER_AUTH_BACKENDS=basic
# As a district would have it: a school writes, and reads nothing but its own.
export RALPH_LRS_RESTRICT_BY_AUTHORITY=true RALPH_LRS_RESTRICT_BY_SCOPES=true
python3 - "$RALPH_AUTH_FILE" <<'PYTHON'
import bcrypt, json, sys
secret = bcrypt.hashpw(b"rahasia-lrs", bcrypt.gensalt(4)).decode()
json.dump([{"username": "dinas", "hash": secret, "scopes": ["statements/write", "statements/read/mine"],
            "agent": {"objectType": "Agent",
                      "account": {"homePage": "https://district.example", "name": "smp-contoh"}}}],
          open(sys.argv[1], "w"))
PYTHON
printf 'dinas:rahasia-lrs\n' >"$folder/secret"
chmod 600 "$folder/secret"
store_port=$(free_port)

answers() { (: <"/dev/tcp/127.0.0.1/$1") 2>/dev/null; } # whether something listens at a port

start_store() {
  python3 -B $here/store.py "$store_port" >>"$folder/store.log" 2>&1 &
  store_pid=$!
  for _ in $(seq 600); do
    answers "$store_port" && return
    sleep 0.1
  done
  echo "the store did not start"; tail -n 20 "$folder/store.log"
  exit 1
}

stored() { cat "$folder"/ralph/archives/* 2>/dev/null | wc -l; }

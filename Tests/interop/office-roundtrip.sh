#!/usr/bin/env bash
# Opens the documents of the exercises (starters, solutions, near-misses) in LibreOffice, saves each
# as both formats of its kind, and expects the same verdict and the same first reason as before.
#
#   Tests/interop/office-roundtrip.sh [EXERCISE…]
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

pelita=${PELITA_PROGRAM:-.build/debug/pelita}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PELITA_CONTENT=$PWD/Modules
passed=0
failed=0

missing() {
  echo "office-roundtrip: $1" >&2
  echo '0 passed, 1 failed'
  exit 1
}

[ -x "$pelita" ] || missing "$pelita is not built."
command -v soffice >/dev/null || missing 'LibreOffice is not here; .ci/prepare interop brings it.'

# All files in one go: LibreOffice's start is what takes long.
convert() { # kind of file, folder for the results, files…
  local kind=$1 folder=$2
  shift 2
  mkdir -p "$folder"
  HOME=$work soffice "-env:UserInstallation=file://$work/profile" --headless \
    --convert-to "$kind" --outdir "$folder" "$@" >/dev/null 2>&1
}

# One line a document: its name without ending, the verdict and the first reason.
judge() { # exercise, files…
  local exercise=$1
  shift
  { "$pelita" practise "documents/$exercise" --judge "$@" --json || [ $? = 1 ]; } |
    python3 -c '
import json, pathlib, sys
for work in json.load(sys.stdin)["works"]:
    reasons = [reason["name"] for reason in work["reasons"]]
    print(pathlib.Path(work["path"]).stem, work["verdict"], *reasons[:1])' | sort
}

compare() { # what, expected, seen
  local lines
  lines=$(wc -l <<<"$2")
  if [ "$2" = "$3" ]; then
    passed=$((passed + lines))
    echo "ok      $1 ($lines documents)"
  else
    failed=$((failed + 1))
    echo "FAILED  $1"
    diff <(printf '%s\n' "$2") <(printf '%s\n' "$3") || true
  fi
}

# Lays the documents of one kind together, each named after its exercise, and converts them.
roundtrip() { # OpenDocument ending, Office Open XML ending, exercises…
  local open=$1 ooxml=$2 ending kind exercise file expected
  shift 2
  for ending in "$open" "$ooxml"; do
    mkdir -p "$work/$ending"
    for exercise in "$@"; do
      for file in Exercises/documents/"$exercise"/*."$ending" \
        Exercises/documents/"$exercise"/*.pdf; do
        [ -e "$file" ] && cp "$file" "$work/$ending/$exercise.$(basename "$file")"
      done
    done
    for kind in "$open" "$ooxml"; do
      convert "$kind" "$work/$ending-$kind" "$work/$ending"/*."$ending"
      # The PDF lies beside the document that it was made of.
      cp "$work/$ending"/*.pdf "$work/$ending-$kind" 2>/dev/null || true
    done
    for exercise in "$@"; do
      expected=$(judge "$exercise" "$work/$ending/$exercise".*."$ending")
      for kind in "$open" "$ooxml"; do
        compare "$exercise: .$ending saved as .$kind" "$expected" \
          "$(judge "$exercise" "$work/$ending-$kind/$exercise".*."$kind")"
      done
    done
  done
}

# The table of attendance saved as CSV, with comma and with semicolon.
save_as_csv() {
  local separator ending folder
  for ending in ods xlsx; do
    for separator in 44 59; do
      folder=$work/csv-$ending-$separator
      convert "csv:Text - txt - csv (StarCalc):$separator,34,76" "$folder" \
        "Exercises/documents/save-csv/kehadiran.$ending"
      compare "save-csv: .$ending saved as .csv, separator $separator" 'kehadiran right' \
        "$(judge save-csv "$folder/kehadiran.csv")"
    done
  done
}

wanted=("$@")
texts=() sheets=() slides=()
for folder in Exercises/documents/*/; do
  name=$(basename "$folder")
  [ ${#wanted[@]} = 0 ] || [[ " ${wanted[*]} " == *" $name "* ]] || continue
  case $(ls "$folder") in
    *renamed.csv*) save_as_csv ;;
    *.odt*) texts+=("$name") ;;
    *.ods*) sheets+=("$name") ;;
    *.odp*) slides+=("$name") ;;
  esac
done
[ ${#texts[@]} = 0 ] || roundtrip odt docx "${texts[@]}"
[ ${#sheets[@]} = 0 ] || roundtrip ods xlsx "${sheets[@]}"
[ ${#slides[@]} = 0 ] || roundtrip odp pptx "${slides[@]}"

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]

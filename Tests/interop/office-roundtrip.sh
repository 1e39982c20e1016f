#!/usr/bin/env bash
# Opens documents of the exercises in LibreOffice, saves them as every format of their kind, and
# expects the same verdict as before:
#
#   Tests/interop/office-roundtrip.sh [EXERCISE…]
#
# Needs LibreOffice (soffice) and a built pelita; takes some minutes.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

pelita=${PELITA:-.build/debug/pelita}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export PELITA_CONTENT=$PWD/Modules HOME=$work

[ -x "$pelita" ] || { echo "Pelita: $pelita is not built; run swift build first." >&2; exit 1; }
command -v soffice >/dev/null || { echo "Pelita: LibreOffice (soffice) is not here." >&2; exit 1; }

passed=0
failed=0

convert() { # kind, folder, files…
  local kind=$1 folder=$2
  shift 2
  mkdir -p "$folder"
  soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to "$kind" \
    --outdir "$folder" "$@" >/dev/null 2>&1
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

roundtrip() { # exercise, OpenDocument ending, Office Open XML ending
  local exercise=$1 open=$2 ooxml=$3 folder=Exercises/documents/$1 ending kind expected
  for ending in "$open" "$ooxml"; do
    expected=$(judge "$exercise" "$folder"/*."$ending")
    for kind in "$open" "$ooxml"; do
      convert "$kind" "$work/$exercise/$ending-$kind" "$folder"/*."$ending"
      # A PDF belongs beside the document; names alone are no PDF.
      cp "$folder"/*.pdf "$work/$exercise/$ending-$kind" 2>/dev/null || true
      compare "$exercise: .$ending saved as .$kind" "$expected" \
        "$(judge "$exercise" "$work/$exercise/$ending-$kind"/*."$kind")"
    done
  done
}

# The table of attendance, saved as CSV by the real program, with either separator.
save_as_csv() {
  local separator ending seen
  for ending in ods xlsx; do
    for separator in 44 59; do
      convert "csv:Text - txt - csv (StarCalc):$separator,34,76" "$work/csv-$ending-$separator" \
        "Exercises/documents/save-csv/kehadiran.$ending"
      seen=$(judge save-csv "$work/csv-$ending-$separator/kehadiran.csv")
      compare "save-csv: .$ending saved as .csv, separator $separator" "kehadiran right" "$seen"
    done
  done
}

for exercise in "${@:-all}"; do
  for folder in Exercises/documents/*/; do
    name=$(basename "$folder")
    [ "$exercise" = all ] || [ "$exercise" = "$name" ] || continue
    case $(ls "$folder") in
      *renamed.csv*) save_as_csv ;;
      *.odt*) roundtrip "$name" odt docx ;;
      *.ods*) roundtrip "$name" ods xlsx ;;
      *.odp*) roundtrip "$name" odp pptx ;;
    esac
  done
done

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]

#!/usr/bin/env bash
# What is handed over, read by other people's programs: the report by two HTML parsers and by
# Chromium at 360 px and on A4, the calendar by icalendar, the JSON by jsonschema, the tables by
# Python's csv.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$browser" ]; then
  echo "report: no Chromium here; .ci/prepare interop installs it" >&2
  echo "0 passed, 1 failed"
  exit 1
fi

samples=$(mktemp -d)
trap 'rm -rf "$samples"' EXIT
log=$samples/test.log
if ! PELITA_SAMPLES=$samples swift test --skip-build --filter SampleFilesTests >"$log" 2>&1; then
  tail -n 20 "$log" >&2
  echo "0 passed, 1 failed"
  exit 1
fi
python3 -B Tests/interop/report.py "$browser" "$samples" \
  Sources/TrainingModel/Output/pelita-school.schema.json

#!/usr/bin/env bash
# Makes the papers of a session and of a meeting, in both languages and with long names, and looks at
# them with other people's eyes: html5lib reads them strictly, Chromium lays them out on A4.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$browser" ] || ! python3 -c 'import html5lib, pypdf' 2>/dev/null; then
  echo "papers: Chromium, html5lib or pypdf is not here; .ci/prepare interop installs them" >&2
  echo "0 passed, 1 failed"
  exit 1
fi
exec python3 -B Tests/interop/papers.py "$browser" "${PELITA_PROGRAM:-.build/release/pelita}"

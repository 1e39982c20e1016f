#!/usr/bin/env bash
# Clicks through the practice pages of Exercises/web in a real browser, without a network.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

browser=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
if [ -z "$browser" ]; then
  echo "web: no Chromium here; .ci/prepare interop installs it" >&2
  echo "0 passed, 1 failed"
  exit 1
fi
exec python3 -B Tests/interop/web.py "$browser" Exercises/web

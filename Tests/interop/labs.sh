#!/usr/bin/env bash
# Recomputes with scikit-learn what the labs compute, and compares it with the values kept for
# `make test`. Without scikit-learn it says how to have it and counts as one failure.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

if ! python3 -c 'import sklearn' 2>/dev/null; then
  echo 'labs: scikit-learn is not here; python3 -m pip install scikit-learn brings it.' >&2
  echo '0 passed, 1 failed'
  exit 1
fi
exec python3 -B Tests/LabsTests/Golden/golden.py --check

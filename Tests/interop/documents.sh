#!/usr/bin/env bash
# Lets python-docx, openpyxl, python-pptx, odfpy and LibreOffice in Indonesian write the documents
# anew, and reads them with the tests that `make test` runs over those kept in the fixtures.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

missing() {
  echo "documents: $1" >&2
  echo '0 passed, 1 failed'
  exit 1
}

command -v soffice >/dev/null || missing 'LibreOffice is not here; .ci/prepare interop brings it.'
python3 -c 'import docx, openpyxl, pptx, odf' 2>/dev/null ||
  missing 'python-docx, openpyxl, python-pptx and odfpy are needed; .ci/prepare interop brings them.'

room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT
python3 -B Tests/interop/documents/make.py "$room/made" || missing 'the documents could not be made.'
soffice --version
ls "$room/made"

swift build --build-tests --explicit-target-dependency-import-check error --quiet ||
  missing 'the tests could not be built.'
status=0
PELITA_MADE_DOCUMENTS="$room/made" swift test --skip-build --disable-xctest \
  --filter 'DocumentsTests.(LetterTests|GradesTests|TalkTests|ReadDocumentTests)' \
  --xunit-output "$room/report.xml" || status=$?

count() { # attribute of the test suites in the runner's report
  grep -o '<testsuite [^>]*' "$room"/report*.xml 2>/dev/null |
    sed -n "s/.* $1=\"\([0-9]*\)\".*/\1/p" | awk '{n += $1} END {print n + 0}'
}
total=$(count tests)
failed=$(count failures)
# A runner that crashed leaves no report, or one that knows of no failure.
if [ "$total" = 0 ] || { [ "$status" != 0 ] && [ "$failed" = 0 ]; }; then failed=$((failed + 1)); fi
passed=$((total > failed ? total - failed : 0))
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]

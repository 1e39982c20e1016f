"""Checks reports, calendars, tables and JSON documents with programs that are not ours."""

import csv
import glob
import json
import os
import re
import subprocess
import sys

import html5lib
import icalendar
import jsonschema

from browser import Browser

program, folder, schema_file = sys.argv[1:]
passed = failed = 0


def check(what, holds, why=""):
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
        print(f"{what}: {why}"[:600], file=sys.stderr)


def names(ending):
    return sorted(glob.glob(os.path.join(folder, ending)))


def html(path):
    """No parser has anything to say, and nothing leads out of the file."""
    text = open(path, encoding="utf-8").read()
    parser = html5lib.HTMLParser(strict=False)
    parser.parse(text)
    check(os.path.basename(path) + " html5lib", not parser.errors, str(parser.errors[:3]))
    tidy = subprocess.run(
        ["tidy", "-quiet", "-errors", "--show-body-only", "no", path],
        capture_output=True, text=True, check=False)
    # Tidy takes the drawing's own elements for misplaced ones; what it says of them is no error.
    said = [line for line in tidy.stderr.splitlines() if "Error" in line or "not allowed" in line]
    check(os.path.basename(path) + " tidy", not said, str(said[:3]))
    outside = re.findall(r"(?:https?:|//[a-z]|<script|<link|<img|url\(|@import)", text)
    check(os.path.basename(path) + " alone", not outside, str(outside[:3]))


def pictures(path):
    """Chromium scrolls nothing sideways on a phone and prints whole pages of A4."""
    browser = Browser(program)
    try:
        tab = browser.open("about:blank")
        for width in (360, 412, 1280):
            tab.call("Emulation.setDeviceMetricsOverride", width=width, height=740,
                     deviceScaleFactor=1, mobile=width < 500)
            tab.go("file://" + path)
            wide = tab.value("document.documentElement.scrollWidth")
            check(f"{os.path.basename(path)} at {width}", wide <= width, f"is {wide} wide")
        cut = tab.value(
            "[...document.querySelectorAll('svg text')].filter(t => {"
            "const b = t.getBBox(), v = t.ownerSVGElement.viewBox.baseVal;"
            "return b.x < -1 || b.x + b.width > v.width + 1}).map(t => t.textContent)")
        check(os.path.basename(path) + " drawings", not cut, str(cut))
        untitled = tab.value(
            "[...document.querySelectorAll('svg[role=img]')].filter(s =>"
            "!s.querySelector('title') || !s.querySelector('desc')).length")
        check(os.path.basename(path) + " text alternatives", untitled == 0, str(untitled))
        printed = tab.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True)
        check(os.path.basename(path) + " A4", len(printed["data"]) > 10_000, "no pages")
    finally:
        browser.close()


def calendar(path):
    """Every event has what the standard asks for, in UTC, and none comes twice."""
    raw = open(path, "rb").read()
    check(os.path.basename(path) + " lines", all(len(line) <= 75 for line in raw.split(b"\r\n")))
    events = [part for part in icalendar.Calendar.from_ical(raw).walk("VEVENT")]
    uids = [str(event["UID"]) for event in events]
    check(os.path.basename(path) + " uids", len(set(uids)) == len(uids), str(uids))
    for event in events:
        start = event.decoded("DTSTART")
        zone = getattr(start, "tzinfo", None)
        good = "DTSTAMP" in event and int(event["SEQUENCE"]) >= 1 and event["STATUS"] in (
            "CONFIRMED", "CANCELLED") and (zone is None or start.utcoffset().total_seconds() == 0)
        check(os.path.basename(path) + " event", good, event.to_ical().decode())
    check(os.path.basename(path) + " parts", {part.name for part in icalendar.Calendar.from_ical(
        raw).walk()} <= {"VCALENDAR", "VEVENT"})


def once(members):
    """An object, unless a name stands in it twice: most readers would keep the last in silence."""
    if len({name for name, _ in members}) < len(members):
        raise ValueError("a name stands twice: " + str([name for name, _ in members]))
    return dict(members)


def document(path, validator):
    content = json.load(open(path, encoding="utf-8"), object_pairs_hook=once)
    problems = list(validator.iter_errors(content))
    check(os.path.basename(path), not problems, "; ".join(
        f"{list(p.absolute_path)}: {p.message}" for p in problems[:3]))


def table(path):
    with open(path, encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file, delimiter=";"))
    even = all(len(row) == len(rows[0]) for row in rows)
    formulas = [cell for row in rows for cell in row if re.match(r"[=+@\t\r]|-\D", cell)]
    check(os.path.basename(path), even and not formulas, str(formulas[:3]))
    check(os.path.basename(path) + " mark", open(path, "rb").read(3) == b"\xef\xbb\xbf")


for page in names("*.html"):
    html(page)
for page in [*names("laporan*.html"), *names("report*.html"), *names("acak-1.html")]:
    pictures(page)
for file in names("*.ics"):
    calendar(file)
schema = json.load(open(schema_file, encoding="utf-8"))
jsonschema.Draft202012Validator.check_schema(schema)
validator = jsonschema.Draft202012Validator(schema)
for file in names("*.json"):
    document(file, validator)
broken = {"format": "pelita-school", "version": 1, "scopes": ["school"], "names": "everybody",
          "later": {}, "needs": [{"id": "kebutuhan-1"}]}
check("the schema refuses a need without its members", not validator.is_valid(broken))
for file in names("tabel*/*.csv"):
    table(file)

print(f"{passed} passed, {failed} failed")
sys.exit(1 if failed else 0)

"""Papers to print and sign: well formed, complete in themselves, on A4, headings on every page."""

import base64
import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
from urllib.parse import quote

import html5lib
import pypdf

from browser import Browser

TEACHERS = 45
A4 = (595, 842)  # points
WORDS = {
    "id": {"choice": "1", "signature": "Tanda tangan"},
    "en": {"choice": "2", "signature": "Signature"},
}
passed = failed = 0


def check(what, is_good):
    global passed, failed
    if is_good:
        passed += 1
    else:
        failed += 1
        print("FAILED", what)


class School:
    """A trainer's laptop with many teachers, a session that a power cut broke off, and a meeting."""

    def __init__(self, program, language):
        self.program, self.language = program, language
        self.home = tempfile.mkdtemp(prefix="pelita-papers-")
        self.environment = {
            "HOME": self.home, "XDG_DATA_HOME": self.home + "/data", "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8", "TZ": "Asia/Jakarta", "TERM": "dumb",
            "PELITA_DRIVES": self.home + "/media", "PELITA_OPEN": "/no/such/opener",
        }
        self.run("trainer", typed=f"{WORDS[language]['choice']}\nContoh\n3\nSMP Contoh\n0\n")
        for number in range(TEACHERS):
            name = f"Guru {number:02}" + (" dengan nama yang panjang sekali" if number == 7 else "")
            self.run("mentor", "record", name, "--observed", "awal", "--new")
        topic = "Pengenalan KKA <b>dan</b> \"robot\""
        self.run("trainer", "plan", topic, "--day", "+0", "--span", "08.00-11.00",
                 "--place", "Ruang guru & perpustakaan")
        self.run("trainer", "stage", topic, "opening", "--outcome", "asPlanned")
        self.run("trainer", "session-move", topic, "--to", "interrupted",
                 "--reason", "mati lampu <10.40>", "--obstacle", "power")
        self.run("trainer", "session-move", topic, "--to", "discussion",
                 "--reason", "panjang" * 30)
        self.run("trainer", "attend", topic, "--absent", "Guru 03")
        self.run("trainer", "readiness", topic, "--keep-pairs", "--done", "1")
        self.run("trainer", "meeting", "Rapat", "--day", "+0", "--new", "--agenda", "Kebutuhan",
                 "--minutes", "Dibahas: <script>alert(1)</script>",
                 "--decision", "Sesi berikutnya", "--present", "Guru 01", "--present", "Guru 02")
        self.topic = topic

    def run(self, *arguments, typed=""):
        done = subprocess.run(
            [self.program, *arguments], input=typed, env=self.environment, text=True,
            capture_output=True, timeout=60)
        check(f"{self.language}: {' '.join(arguments)[:60]}: {done.stderr[:200]}",
              done.returncode == 0)

    def papers(self):
        """Every paper's name with its path."""
        folder = self.home + "/kertas"
        for kind, name in [("attendance", self.topic), ("minutes", self.topic),
                           ("checklist", self.topic), ("minutes", "Rapat")]:
            known = set(os.listdir(folder)) if os.path.isdir(folder) else set()
            self.run("trainer", "print", kind, name, "--to", folder)
            for file in set(os.listdir(folder)) - known:
                yield f"{self.language}: {kind} of {name[:5]}", folder + "/" + file

    def close(self):
        shutil.rmtree(self.home, ignore_errors=True)


def check_text(name, page):
    try:
        html5lib.HTMLParser(strict=True).parse(page)
        check(name, True)
    except html5lib.html5parser.ParseError as error:
        check(f"{name}: {error}", False)
    check(name + ": nothing from outside",
          not re.search(r"https?:|\bsrc=|\bhref=|@import|url\(|<script|<link|<iframe", page))


def check_layout(name, path, browser, signature):
    tab = browser.open("about:blank")
    tab.go("file://" + quote(path))
    # 175 mm of A4 remain between the margins.
    tab.call("Emulation.setDeviceMetricsOverride", width=661, height=1000, deviceScaleFactor=1,
             mobile=False)
    check(name + ": as wide as A4 leaves room",
          tab.value("document.documentElement.scrollWidth <= window.innerWidth"))
    pdf = base64.b64decode(tab.call("Page.printToPDF", preferCSSPageSize=True)["data"])
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    size = tuple(round(float(side)) for side in pages[0].mediabox[2:])
    check(f"{name}: A4, not {size}", all(abs(a - b) <= 1 for a, b in zip(size, A4)))
    if "attendance" in name:
        check(name + ": breaks over pages", len(pages) >= 2)
        rows = [text for text in (page.extract_text() for page in pages) if "Guru " in text]
        check(name + ": headings on every page", all(signature in text for text in rows))
        names = {f"Guru {number:02}" for number in range(TEACHERS)}
        check(name + ": everybody", names <= set(re.findall(r"Guru \d\d", "".join(rows))))


def main():
    program = os.path.abspath(sys.argv[2])
    browser = Browser(sys.argv[1])
    try:
        for language, words in WORDS.items():
            school = School(program, language)
            try:
                papers = list(school.papers())
                check(language + ": four papers", len(papers) == 4)
                for name, path in papers:
                    with open(path, encoding="utf-8") as file:
                        check_text(name, file.read())
                    check_layout(name, path, browser, words["signature"])
            finally:
                school.close()
    finally:
        browser.close()
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()

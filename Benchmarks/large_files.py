"""The large files that are judged, and the exercises that judge them."""

import os
import subprocess

DOCUMENT = """
import docx, sys
document = docx.Document()
document.add_heading("Laporan kegiatan belajar", level=1)
sentence = "Murid membaca teks, mencatat kata kunci, lalu berdiskusi dalam kelompok kecil. "
for page in range(1, 101):
    document.add_heading(f"Bagian {page}", level=2)
    for _ in range(5):
        document.add_paragraph(sentence * 5)
    table = document.add_table(rows=4, cols=3)
    for row, cells in enumerate(table.rows):
        for column, cell in enumerate(cells.cells):
            cell.text = f"{row} {column}"
    document.add_page_break()
document.save(sys.argv[1])
"""

SHEET = """
import openpyxl, sys
book = openpyxl.Workbook()
sheet = book.active
sheet.append(["Nama", "Tugas", "Ujian", "Akhir"])
for row in range(2, 10002):
    sheet.append([f"Murid {row:05}", row % 41 + 60, row % 37 + 60, f"=AVERAGE(B{row}:C{row})"])
sheet["F1"] = "Rata-rata"
sheet["F2"] = "=AVERAGE(B2:B10001)"
book.save(sys.argv[1])
"""

PYTHON = """# rata-rata nilai
nilai = [80, 90, 70]
print("Rata-rata:", sum(nilai) / len(nilai))
"""

# Each round of four turns takes a step of its own: with the last move nearly a million steps.
ROBOT = """ulangi 1000 kali
  ulangi 199 kali
    belok kanan
    belok kiri
    belok kanan
    belok kiri
  selesai
selesai
maju
"""


class Files:
    """Files in a folder of the measuring; made by the libraries that also open them."""

    def __init__(self, folder, python):
        self.folder = folder
        self.python = python

    def document(self):
        return self.made("report.docx", DOCUMENT)

    def sheet(self):
        return self.made("grades.xlsx", SHEET)

    def robot_program(self):
        return self.written("steps.txt", ROBOT)

    def python_program(self):
        return self.written("program.py", PYTHON)

    def made(self, name, script):
        path = os.path.join(self.folder, name)
        subprocess.run([self.python, "-c", script, path], check=True)
        return path

    def written(self, name, text):
        path = os.path.join(self.folder, name)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)
        return path


FRAME = """\
exercise: {name}
title: {{id: Mengukur, en: Measuring}}
goal: {{id: Mengukur, en: Measuring}}
steps: [{{id: Ukur, en: Measure}}]
hints: [{{id: Ukur, en: Measure}}]
covers: [DC:3.1]
solution: {{text: a}}
worked: {{id: Ukur, en: Measure}}
near-misses:
  - {{name: one, work: {{text: a}}, expect: a}}
  - {{name: two, work: {{text: a}}, expect: a}}
  - {{name: three, work: {{text: a}}, expect: a}}
task:
{task}"""

TASKS = {
    "documents/bench-report": """\
  document: text
  starter: report
  checks:
    - {check: heading, text: Bagian 100, level: 2}
    - {check: headings, least: 50}
    - {check: holds, any: [berdiskusi]}
    - {check: table, rows: 4, columns: 3}
    - {check: words, least: 20000}
""",
    "documents/bench-grades": """\
  document: sheets
  starter: grades
  checks:
    - {check: value, cell: A10001, is: Murid 10001}
    - {check: formula, cells: "D2:D10001", like: "=AVERAGE(B2:C2)"}
    - {check: formula, cells: F2, like: "=AVERAGE(B2:B10001)"}
""",
    "robot/bench-steps": """\
  step-limit: 1000000
  goals: [at-goal]
  maps:
    - map: |
        >T
""",
}


def write_exercises(folder):
    for name, task in TASKS.items():
        path = os.path.join(folder, name + ".yaml")
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(FRAME.format(name=name, task=task))

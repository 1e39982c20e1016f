#!/usr/bin/env python3
"""Makes the documents of the exercises: starters, solutions and near-misses.

    Exercises/documents/make.py            everything
    Exercises/documents/make.py letter     one exercise

Office Open XML files come from python-docx, openpyxl and python-pptx; LibreOffice turns each into
its OpenDocument twin and exports the PDFs. The results are committed: nobody needs these programs
to use or test the exercises.
"""
import pathlib, subprocess, sys, tempfile

here = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(here / "makers"))

import sheets, slides, tables, texts  # noqa: E402
from tidy import tidy  # noqa: E402

TWINS = {".docx": "odt", ".xlsx": "ods", ".pptx": "odp"}


def convert(kind, files, folder):
    """Lets LibreOffice convert all files in one go: its start is what takes long."""
    if not files:
        return
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            ["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to",
             kind, "--outdir", folder, *files],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def make(name, documents):
    folder = here / name
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for stem, save in documents.items():
        save(folder / stem)
    made = sorted(folder.iterdir())
    for ending, twin in TWINS.items():
        convert(twin, [file for file in made if file.suffix == ending], folder)
    # A PDF is asked for where the solution has a twin called so.
    if name in texts.WITH_PDF:
        convert("pdf", [folder / "solution.docx"], folder)
        for stem, content in texts.WITH_PDF[name].items():
            (folder / stem).write_bytes(content)
    for file in folder.iterdir():
        if file.suffix[1:] in ("docx", "xlsx", "pptx", "odt", "ods", "odp"):
            tidy(file)
    print(name, sum(file.stat().st_size for file in folder.iterdir()) // 1024, "KiB")


exercises = {**texts.EXERCISES, **sheets.EXERCISES, **slides.EXERCISES, **tables.EXERCISES}
for name in sys.argv[1:] or exercises:
    make(name, exercises[name])

"""Makes the documents on which reading is tested, each with the program its name says:

    python3 Tests/interop/documents/make.py FOLDER

The same letter, grades and talk come from every program, so that one set of expectations holds for
all. LibreOffice works in Indonesian and writes what python-docx, openpyxl, python-pptx and odfpy made
in the other family of formats.
"""

import pathlib
import sys
import zipfile

import grades
import letter
import talk
from office import convert

# What a program writes, and then what LibreOffice makes of one in the other family of formats.
WRITTEN = {
    "letter-python-docx.docx": letter.python_docx,
    "letter-odfpy.odt": letter.odfpy,
    "grades-openpyxl.xlsx": grades.by_openpyxl,
    "grades-odfpy.ods": grades.by_odfpy,
    "talk-python-pptx.pptx": talk.python_pptx,
    "talk-odfpy.odp": talk.odfpy,
}
CONVERTED = {
    "letter-libreoffice.odt": "letter-python-docx.docx",
    "letter-libreoffice.docx": "letter-odfpy.odt",
    "grades-libreoffice.ods": "grades-openpyxl.xlsx",
    "grades-libreoffice.xlsx": "grades-libreoffice.ods",
    "talk-libreoffice.odp": "talk-python-pptx.pptx",
    "talk-libreoffice.pptx": "talk-libreoffice.odp",
}


def slim(path: pathlib.Path) -> None:
    """Leaves out what nobody reads and packs tightly, so that the files can be kept."""
    with zipfile.ZipFile(path) as source:
        parts = [(name, source.read(name)) for name in source.namelist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as target:
        for name, content in parts:
            if not name.startswith(("Thumbnails/", "Configurations2/", "ObjectReplacements/")):
                # Equal content gives equal files, whenever they are made.
                target.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)


def main() -> None:
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name, write in WRITTEN.items():
        write(str(folder / name))
    for name, source in CONVERTED.items():
        convert(folder / source, folder / name)
    for path in sorted(folder.iterdir()):
        slim(path)


if __name__ == "__main__":
    main()

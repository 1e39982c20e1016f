#!/usr/bin/env python3
"""Lets LibreOffice compute formulas.tsv: what each formula gives, and how an .ods file keeps it.

Needs LibreOffice (soffice) and openpyxl. Run it where it lies; the result is committed, so that the
tests need neither.
"""
import csv, pathlib, re, subprocess, tempfile, zipfile
import xml.etree.ElementTree as xml
import openpyxl

here = pathlib.Path(__file__).parent

# The cells that the formulas look at; the same rows stand in FormulaGoldenTests.
DATA = [
    ["Nama", "UH1", "UH2", "Tugas", "Hadir", "Kota"],
    ["Guru 01", 80, 75, 90, True, "Jambi"],
    ["Guru 02", 65, 70.5, None, False, "Muaro"],
    ["Guru 03", 92, "absen", 88, True, "jambi"],
    ["Guru 04", 74, 75, 60, True, None],
    ["Guru 05", 100, 0, 77, False, "Sungai"],
    ["Guru 06", None, 81, 79.25, True, "Jambi*"],
    ["Guru 07", 55, 64, "12", True, "75"],
]
OTHER = [[1, 2], [3, 4], ["tujuh", None]]

# Left out: truth values in a summed range, and truth values beside text, where
# LibreOffice and Excel differ.
FORMULAS = '''
SUM(B2:B8)
SUM(B2:D8)
SUM(B2,B3,B4)
SUM(C2:C8)
SUM(B:B)
SUM(TRUE,2)
SUM(F10:F20)
AVERAGE(B2:B8)
AVERAGE(C2:C8)
AVERAGE(B2:D2)
AVERAGE(F2:F5)
AVERAGE(B2:B8,0)
MIN(B2:D8)
MAX(B2:D8)
MIN(F10:F12)
MAX(A2:A3)
COUNT(B2:B8)
COUNT(1,"2","x",TRUE)
COUNTA(B2:B8)
COUNTA(A1:F8)
COUNTBLANK(B2:F8)
MEDIAN(B2:B8)
MEDIAN(B2:B7)
PRODUCT(C2,2)
COUNTIF(B2:B8,">=75")
COUNTIF(B2:B8,75)
COUNTIF(C2:C8,75)
COUNTIF(C2:C8,"75")
COUNTIF(F2:F8,"Jambi")
COUNTIF(F2:F8,"jambi")
COUNTIF(F2:F8,"J*")
COUNTIF(F2:F8,"Jambi~*")
COUNTIF(F2:F8,"?ambi")
COUNTIF(F2:F8,"<>Jambi")
COUNTIF(B2:B8,"<75")
COUNTIF(B2:B8,"<>100")
COUNTIF(B2:B8,">"&C2)
COUNTIF(C2:C8,"absen")
COUNTIF(B2:B8,"=80")
COUNTIF(B2:B8,B2)
COUNTIF(E2:E8,TRUE)
COUNTIFS(B2:B8,">=70",C2:C8,">=75")
SUMIF(B2:B8,">=75")
SUMIF(F2:F8,"Jambi",B2:B8)
SUMIF(F2:F8,"Jambi",B2)
AVERAGEIF(B2:B8,">=75")
AVERAGEIF(F2:F8,"Jambi",B2:B8)
AVERAGEIF(B2:B8,">1000")
IF(B2>=75,"Tuntas","Belum")
IF(B3>=75,"Tuntas","Belum")
IF(B5>=75,"Tuntas",IF(B5>=60,"Remedi","Ulang"))
IF(B2>=75,B3)
IF(B3>=75,1)
IF(B3>=75,1,)
IF(B2>=75,)
IF(B7="","kosong","isi")
IF(B7=0,"nol","isi")
IF(C4="absen",0,C4)
IF(C4="ABSEN","sama","beda")
IF(AND(B2>=75,C2>=75),"ya","tidak")
IF(OR(B3>=75,C3>=75),"ya","tidak")
IF(NOT(B3>=75),"ya","tidak")
IF(E2,"hadir","absen")
AND(E2:E8)
OR(E2:E8)
AND(B2>70,C2>70,D2>70)
IFERROR(B2/0,"kosong")
IFERROR(B2/2,"kosong")
IFERROR(AVERAGE(F2:F5),0)
B2/0
B2+C4
C4+1
D8+1
"5"+3
B2+B7
-B2
--B2
-2^2
2^3^2
2^-1
B2%
50%+1
10%*B2
-50%
B2&" "&C2
"a"&1.5
B2*0.4+C2*0.6
B2*40%+C2*60%
(B2+C2+D2)/3
B2-C2
0.1+0.2=0.3
0.1+0.2-0.3
1/3
10/4*2
B2>C2
B2<>C2
B2=80
"b">"A"
"Budi"="budi"
A2<A3
1<"a"
B7=""
B7=0
ROUND(B2/3,2)
ROUND(2.5,0)
ROUND(-2.5,0)
ROUND(1.005,2)
ROUND(1234.5678,-2)
ROUND(AVERAGE(B2:B8),1)
ROUND(75.25,1)
ROUNDUP(2.1,0)
ROUNDUP(-2.1,0)
ROUNDDOWN(2.9,0)
ROUNDDOWN(-2.95,1)
INT(-2.5)
INT(7.9)
ABS(-7.5)
MOD(7,3)
MOD(-7,3)
MOD(7,0)
SQRT(16)
SQRT(-1)
POWER(2,10)
LARGE(B2:B8,1)
LARGE(B2:B8,3)
SMALL(B2:B8,2)
LARGE(B2:B8,9)
RANK(B2,B2:B8)
RANK(B2,B2:B8,1)
SUBTOTAL(9,B2:B8)
SUBTOTAL(101,B2:B8)
LEN(A2)
LEN("")
TRIM("  a   b ")
UPPER("guru 7a")
LOWER("Guru 7A")
CONCATENATE(A2,"-",B2)
SUM($B$2:B$8)
AVERAGE($B2:$B8)
Lain!A1+Lain!B2
SUM(Lain!A1:B2)
SUM(Lain!A1:B3)
COUNTA(Lain!A1:B3)
SUM('Kelas 7'!A1:B2)
'Kelas 7'!A3&"!"
AVERAGE('Kelas 7'!A:A)
SUM(B2:B8)/COUNT(B2:B8)
SUM(B2:B8)/COUNTA(A2:A8)
COUNTIF(B2:B8,">=75")/COUNT(B2:B8)
COUNTIF(B2:B8,">=75")/COUNT(B2:B8)*100
MAX(B2:B8)-MIN(B2:B8)
SUM(B2:B8)-SUM(B2:B8)
1E3+1.5e-2
TRUE
FALSE
TRUE()
NOT(FALSE)
"kutip ""dua"""
"a;b,c"
IF(B2>=75,"Tuntas; bagus","Belum, ulangi")
""
SUM(B2:B3,C2:C3)
MAX(B2:B8,C2:C8)
SUM(B2:B8,B2:B8)
AVERAGE(B2,C2,D2)
AVERAGE(B2,C4)
COUNT(C2:C8,B2)
'''.strip().splitlines()


def workbook():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Nilai"
    for row in DATA:
        sheet.append(row)
    # Text that looks like a number, as left-aligned cells are.
    sheet["D8"].number_format = sheet["F8"].number_format = "@"
    for name in ["Lain", "Kelas 7"]:
        other = book.create_sheet(name)
        for row in OTHER:
            other.append(row)
    rest = book.create_sheet("Rumus")
    for index, formula in enumerate(FORMULAS, 1):
        # On the first sheet, far below what is looked at.
        sheet.cell(row=100 + index, column=8, value="=" + formula)
    del book["Rumus"]
    return book


def convert(folder, name, kind, *options):
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to",
         kind, "--outdir", folder, folder / name],
        check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def stored(path):
    """The formulas of an .ods file, in the order of its cells."""
    table = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
    root = xml.fromstring(zipfile.ZipFile(path).read("content.xml"))
    return [cell.get(table + "formula") for cell in root.iter(table + "table-cell")
            if cell.get(table + "formula")]


with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    workbook().save(folder / "rumus.xlsx")
    convert(folder, "rumus.xlsx", "ods")
    # Comma, quotes around every text, numbers with all their digits.
    convert(folder, "rumus.ods", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,false,false")
    rows = list((folder / "rumus.csv").read_text().splitlines())[100:]
    values = [re.sub(r"^,*", "", row) for row in rows]
    # LibreOffice keeps truth values as formulas, too: those of the data come first.
    formulas = stored(folder / "rumus.ods")[-len(FORMULAS):]
    assert len(formulas) == len(FORMULAS) == len(values), (len(formulas), len(FORMULAS), len(values))
    lines = ["\t".join(parts) for parts in zip(FORMULAS, formulas, values)]
    (here / "formulas.tsv").write_text("\n".join(lines) + "\n")

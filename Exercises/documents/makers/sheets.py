"""Grade lists and charts, written with openpyxl: formulas without stored values."""
import functools

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference


def later(build):
    def named(*arguments, **options):
        def save(path):
            build(*arguments, **options).save(f"{path}.xlsx")
        return save
    return functools.wraps(build)(named)


def sheet(rows, name="Lembar1"):
    book = Workbook()
    book.active.title = name
    for row in rows:
        book.active.append(row)
    book.active.column_dimensions["A"].width = 18
    return book


GRADES = [(80, 75, 90), (65, 70, 72), (92, 88, 85), (74, 78, 60), (100, 95, 98), (58, 66, 71),
          (83, 81, 79), (77, 69, 84), (90, 92, 86), (61, 73, 68)]


@later
def grades(average="=AVERAGE(B{0}:D{0})", rows=range(2, 12), total="=SUM({0}2:{0}11)",
           mean="=AVERAGE({0}2:{0}11)", highest="=MAX({0}2:{0}11)", lowest="=MIN({0}2:{0}11)",
           changed=False):
    book = sheet([["Nama", "Tugas", "UH", "PTS", "Rata-rata"]]
                 + [[f"Murid {n:02}", *g] for n, g in enumerate(GRADES, 1)]
                 + [[], ["Jumlah"], ["Rata-rata"], ["Tertinggi"], ["Terendah"]])
    page = book.active
    for row in rows if average else []:
        value = average.format(row) if isinstance(average, str) else average(row)
        page.cell(row=row, column=5, value=value)
    for row, formula in ((13, total), (14, mean), (15, highest), (16, lowest)):
        for column in "BCD" if formula else "":
            page[f"{column}{row}"] = formula.format(column) if isinstance(formula, str) else formula
    if changed:
        page["B5"] = 84
    return book


MARKS = [62, 88, 74, 91, 55, 79, 83, 68, 95, 76, 59, 86]
TUNTAS = '=IF(B{0}>=75,"Tuntas","Belum tuntas")'


@later
def mastery(formula=TUNTAS, count='=COUNTIF(C2:C13,"Tuntas")', order="rows", filtered=True):
    rows = [[f"Murid {n:02}", mark] for n, mark in enumerate(MARKS, 1)]
    if order == "rows":
        rows.sort(key=lambda row: -row[1])
    elif order == "marks":
        rows = [[name, mark] for (name, _), mark in zip(rows, sorted(MARKS, reverse=True))]
    book = sheet([["Nama", "Nilai", "Keterangan"]] + rows)
    page = book.active
    for row in range(2, 14) if formula else []:
        page[f"C{row}"] = (formula.format(row) if formula.startswith("=")
                           else "Tuntas" if page[f"B{row}"].value >= 75 else "Belum tuntas")
    page["E1"], page["F1"] = "Batas", 75
    page["E2"] = "Jumlah tuntas"
    if count is not None:
        page["F2"] = count
    if filtered:
        page.auto_filter.ref = "A1:C13"
    return book


CLUBS = [["Kegiatan", "Murid"], ["Pramuka", 42], ["Sepak bola", 35], ["Tari", 28], ["PMR", 17],
         ["Catur", 12], ["Paduan suara", 23]]


@later
def chart(last=7, title="Murid per kegiatan", drawn=True):
    book = sheet(CLUBS)
    if drawn:
        bars = BarChart()
        bars.title = title
        bars.legend = None
        bars.add_data(Reference(book.active, min_col=2, min_row=1, max_row=last),
                      titles_from_data=True)
        bars.set_categories(Reference(book.active, min_col=1, min_row=2, max_row=last))
        if not title:
            bars.auto_title_deleted = True
        book.active.add_chart(bars, "D2")
    return book


ANSWERS = ["110111", "111011", "010111", "110101", "111111", "010010", "110111", "100101",
           "111111", "011101"]


@later
def items(total="=SUM(B{0}:G{0})", share="=SUM({0}2:{0}11)/COUNT({0}2:{0}11)", rows=range(2, 12),
          kind='=IF({0}12<0.3,"Sukar",IF({0}12<=0.7,"Sedang","Ringan"))', percent=True,
          columns="BCDEFG"):
    book = sheet([["Nama"] + [f"Soal {n}" for n in range(1, 7)] + ["Skor"]]
                 + [[f"Murid {n:02}", *map(int, answers)] for n, answers in enumerate(ANSWERS, 1)]
                 + [["Yang benar (%)"], ["Golongan"]])
    page = book.active
    for row in rows if total else []:
        page[f"H{row}"] = total.format(row)
    for column in columns if share else []:
        if isinstance(share, str):
            page[f"{column}12"] = share.format(column)
        else:
            page[f"{column}12"] = share(column, page)
        if percent:
            page[f"{column}12"].number_format = "0%"
        page[f"{column}13"] = kind.format(column)
    return book


def typed_share(column, page):
    return sum(page[f"{column}{row}"].value for row in range(2, 12)) / 10


@later
def attendance():
    return sheet([["Nama", "Hadir", "Sakit", "Izin"]]
                 + [[f"Murid {n:02}", *days] for n, days in enumerate(
                     [(20, 0, 0), (18, 1, 1), (17, 2, 1), (20, 0, 0), (19, 0, 1), (15, 4, 1),
                      (20, 0, 0), (18, 0, 2)], 1)], name="Kehadiran")


def renamed_as_csv(path):
    """A workbook whose file is only called .csv."""
    attendance()(path)
    path.with_suffix(".xlsx").rename(path.with_suffix(".csv"))


EXERCISES = {
    "grade-list": {
        "nilai": grades(average=None, total=None, mean=None, highest=None, lowest=None),
        "solution": grades(),
        "typed-averages": grades(average=lambda row: round(sum(GRADES[row - 2]) / 3, 2)),
        "not-filled": grades(rows=range(2, 3)),
        "sum-for-average": grades(average="=SUM(B{0}:D{0})"),
        "half-range": grades(mean="=AVERAGE({0}2:{0}6)"),
        "grade-changed": grades(changed=True),
    },
    "pass-or-not": {
        "ketuntasan": mastery(formula=None, count=None, order="", filtered=False),
        "solution": mastery(),
        "typed-words": mastery(formula="typed"),
        "greater-only": mastery(formula='=IF(B{0}>75,"Tuntas","Belum tuntas")'),
        "typed-count": mastery(count=7),
        "one-column-sorted": mastery(order="marks"),
        "not-sorted": mastery(order=""),
        "no-filter": mastery(filtered=False),
    },
    "chart": {
        "kegiatan": chart(drawn=False),
        "solution": chart(),
        "half-chart": chart(last=4),
        "no-title": chart(title=None),
    },
    "item-analysis": {
        "butir-soal": items(total=None, share=None),
        "solution": items(),
        "typed-shares": items(share=typed_share),
        "one-item-left-out": items(total="=SUM(B{0}:F{0})"),
        "scores-not-filled": items(rows=range(2, 6)),
        "no-percent": items(percent=False),
    },
    "save-csv": {
        "kehadiran": attendance(),
        "renamed": renamed_as_csv,
    },
}

"""A list of grades with everything that exercises ask of a sheet, by openpyxl and by odfpy."""

import datetime

import openpyxl
from odf import config, number, office, style, table, text
from odf.opendocument import OpenDocumentSpreadsheet
from openpyxl.chart import BarChart, Reference
from openpyxl.styles import Font, PatternFill
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.formula import ArrayFormula

PUPILS = (("Ani", 80.5), ("Budi", 70), ("Citra", 90), ("Dewi", 75))
DAY = datetime.date(2026, 7, 13)


def by_openpyxl(path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Nilai 7A"
    sheet.append(["Nama", "Nilai", "Lulus", "Lain"])
    for row, (name, grade) in enumerate(PUPILS, start=2):
        sheet.append([name, grade, f'=IF(B{row}>=75,"Tuntas","Belum")'])
    sheet.append(["Rata-rata", "=AVERAGE(B2:B5)"])
    for cell in sheet[1]:
        cell.font = Font(bold=True)
    sheet["B6"].fill = PatternFill("solid", fgColor="FFFF00")
    sheet["D2"], sheet["D3"], sheet["D4"] = 0.75, DAY, 15000
    sheet["D2"].number_format = "0%"
    sheet["D3"].number_format = "DD/MM/YYYY"
    sheet["D4"].number_format = '[$Rp-421]#,##0.00'
    sheet["D6"] = ArrayFormula("D6", "=SUM(B2:B5*1)")
    sheet["A8"] = "Catatan: nilai sementara"
    sheet.merge_cells("A8:C8")
    sheet.freeze_panes = "B2"
    sheet.auto_filter.ref = "A1:C5"
    sheet.column_dimensions["A"].width = 30
    chart = BarChart()
    chart.title, chart.x_axis.title, chart.y_axis.title = "Nilai kelas", "Murid", "Nilai"
    chart.add_data(Reference(sheet, min_col=2, min_row=1, max_row=5), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=2, max_row=5))
    sheet.add_chart(chart, "F2")
    book.create_sheet("Bantu").sheet_state = "hidden"
    book["Bantu"]["A1"] = 75
    book.defined_names["KKM"] = DefinedName("KKM", attr_text="Bantu!$A$1")
    book.save(path)


def by_odfpy(path) -> None:
    book = OpenDocumentSpreadsheet()
    add_styles(book)
    sheet = table.Table(name="Nilai 7A", stylename="Shown")
    sheet.addElement(table.TableColumn(stylename="Wide", defaultcellstylename="Default"))
    sheet.addElement(table.TableColumn(numbercolumnsrepeated=3, defaultcellstylename="Default"))

    def cell(row, words=None, **more):
        made = table.TableCell(**more)
        if words is not None:
            made.addElement(text.P(text=words))
        row.addElement(made)

    header = table.TableRow()
    for words in ("Nama", "Nilai", "Lulus", "Lain"):
        cell(header, words, valuetype="string", stylename="Bold")
    sheet.addElement(header)
    others = [
        dict(words="75%", valuetype="percentage", value=0.75, stylename="Percent"),
        dict(words="13/07/2026", valuetype="date", datevalue=DAY.isoformat(), stylename="Day"),
        dict(words="Rp15.000,00", valuetype="currency", currency="IDR", value=15000,
             stylename="Money"),
        dict(),
    ]
    for number_, ((name, grade), other) in enumerate(zip(PUPILS, others), start=2):
        row = table.TableRow()
        cell(row, name, valuetype="string")
        cell(row, str(grade), valuetype="float", value=grade)
        verdict = "Tuntas" if grade >= 75 else "Belum"
        cell(row, verdict, valuetype="string", stringvalue=verdict,
             formula=f'of:=IF([.B{number_}]>=75;"Tuntas";"Belum")')
        cell(row, **other)
        sheet.addElement(row)
    last = table.TableRow()
    cell(last, "Rata-rata", valuetype="string")
    cell(last, "78,875", valuetype="float", value=78.875, stylename="Yellow",
         formula="of:=AVERAGE([.B2:.B5])")
    cell(last)
    cell(last, "315,5", valuetype="float", value=315.5, formula="of:=SUM([.B2:.B5]*1)",
         numbermatrixcolumnsspanned=1, numbermatrixrowsspanned=1)
    sheet.addElement(last)
    sheet.addElement(table.TableRow())
    note = table.TableRow()
    cell(note, "Catatan: nilai sementara", valuetype="string", numbercolumnsspanned=3,
         numberrowsspanned=1)
    note.addElement(table.CoveredTableCell(numbercolumnsrepeated=2))
    sheet.addElement(note)
    book.spreadsheet.addElement(sheet)
    second = table.Table(name="Bantu", stylename="Hidden")
    row = table.TableRow()
    cell(row, "75", valuetype="float", value=75)
    second.addElement(table.TableColumn())
    second.addElement(row)
    book.spreadsheet.addElement(second)
    names = table.NamedExpressions()
    names.addElement(table.NamedRange(
        name="KKM", basecelladdress="$Bantu.$A$1", cellrangeaddress="$Bantu.$A$1"))
    book.spreadsheet.addElement(names)
    ranges = table.DatabaseRanges()
    ranges.addElement(table.DatabaseRange(
        name="Nilai", targetrangeaddress="'Nilai 7A'.A1:'Nilai 7A'.C5",
        displayfilterbuttons="true"))
    book.spreadsheet.addElement(ranges)
    add_frozen_panes(book)
    book.save(path)


def add_styles(book) -> None:
    percent = number.PercentageStyle(name="percent")
    percent.addElement(number.Number(decimalplaces=0, minintegerdigits=1))
    percent.addElement(number.Text(text="%"))
    day = number.DateStyle(name="day")
    for element in (number.Day(style="long"), number.Text(text="/"), number.Month(style="long"),
                    number.Text(text="/"), number.Year(style="long")):
        day.addElement(element)
    money = number.CurrencyStyle(name="money")
    money.addElement(number.CurrencySymbol(language="id", country="ID", text="Rp"))
    money.addElement(number.Number(decimalplaces=2, minintegerdigits=1, grouping="true"))
    for element in (percent, day, money):
        book.automaticstyles.addElement(element)

    def named(name, family, *properties, **more):
        made = style.Style(name=name, family=family, **more)
        for element in properties:
            made.addElement(element)
        book.automaticstyles.addElement(made)

    book.styles.addElement(style.Style(name="Default", family="table-cell"))
    named("Bold", "table-cell", style.TextProperties(fontweight="bold"),
          parentstylename="Default")
    named("Yellow", "table-cell", style.TableCellProperties(backgroundcolor="#ffff00"),
          parentstylename="Default")
    named("Percent", "table-cell", datastylename="percent", parentstylename="Default")
    named("Day", "table-cell", datastylename="day", parentstylename="Default")
    named("Money", "table-cell", datastylename="money", parentstylename="Default")
    named("Wide", "table-column", style.TableColumnProperties(columnwidth="56.9mm"))
    named("Shown", "table", style.TableProperties(display="true"))
    named("Hidden", "table", style.TableProperties(display="false"))


def add_frozen_panes(book) -> None:
    def item(name, kind, value):
        return config.ConfigItem(name=name, type=kind, text=str(value))

    views = config.ConfigItemSet(name="ooo:view-settings")
    indexed = config.ConfigItemMapIndexed(name="Views")
    view = config.ConfigItemMapEntry()
    view.addElement(item("ViewId", "string", "view1"))
    tables = config.ConfigItemMapNamed(name="Tables")
    sheet = config.ConfigItemMapEntry(name="Nilai 7A")
    for name in ("Horizontal", "Vertical"):
        sheet.addElement(item(f"{name}SplitMode", "short", 2))
        sheet.addElement(item(f"{name}SplitPosition", "int", 1))
    tables.addElement(sheet)
    view.addElement(tables)
    indexed.addElement(view)
    views.addElement(indexed)
    book.settings.addElement(views)

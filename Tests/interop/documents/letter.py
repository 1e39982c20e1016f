"""A letter with everything that exercises ask of a text, as python-docx and as odfpy write it."""

import io

import docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from odf import dc, draw, style, svg, table, text
from odf.opendocument import OpenDocumentText

from pictures import png


def add_field(paragraph, instruction: str, shown: str) -> None:
    run = paragraph.add_run()
    for kind in ("begin", None, "separate"):
        if kind is None:
            element = OxmlElement("w:instrText")
            element.text = f" {instruction} "
        else:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        run._r.append(element)
    paragraph.add_run(shown)
    end = OxmlElement("w:fldChar")
    end.set(qn("w:fldCharType"), "end")
    paragraph.add_run()._r.append(end)


def add_link(paragraph, address: str, shown: str) -> None:
    link = OxmlElement("w:hyperlink")
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
    link.set(qn("r:id"), paragraph.part.relate_to(address, kind, is_external=True))
    run = OxmlElement("w:r")
    shown_text = OxmlElement("w:t")
    shown_text.text = shown
    run.append(shown_text)
    link.append(run)
    paragraph._p.append(link)


def python_docx(path) -> None:
    document = docx.Document()
    # The template's picture of itself and styles for an old Word take more room than the letter.
    for part in (document.part, document.part.package):
        for name, relationship in list(part.rels.items()):
            if relationship.reltype.endswith(("/thumbnail", "/stylesWithEffects")):
                del part.rels[name]
    for unused in [each for each in document.styles if each.type == WD_STYLE_TYPE.TABLE]:
        if unused.name not in ("Normal Table", "Table Grid"):
            unused.delete()
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(20), Mm(25)
    section.left_margin, section.right_margin = Mm(30), Mm(20)
    section.header.paragraphs[0].text = "SMP Contoh"
    footer = section.footer.paragraphs[0]
    footer.add_run("Halaman ")
    add_field(footer, "PAGE", "1")
    footer.add_run(" dari ")
    add_field(footer, "NUMPAGES", "2")

    document.add_heading("Undangan Rapat", 1)
    place = document.add_paragraph("Ruang guru")
    place.alignment = WD_ALIGN_PARAGRAPH.CENTER
    body = document.add_paragraph("Kami ")
    bold = body.add_run("mengundang")
    bold.bold = True
    body.add_run(" ")
    loud = body.add_run("semua guru")
    loud.italic, loud.underline, loud.font.size = True, True, Pt(14)
    loud.font.color.rgb = RGBColor(0xC0, 0, 0)
    body.add_run(".")
    document.add_heading("Susunan acara", 2)
    document.add_paragraph("Pembukaan", style="List Bullet")
    document.add_paragraph("Sambutan", style="List Bullet 2")
    document.add_paragraph("Laporan", style="List Number")
    document.add_paragraph("Penutup", style="List Number")
    document.add_paragraph("- bukan daftar")
    fake = document.add_paragraph().add_run("Judul palsu")
    fake.bold, fake.font.size = True, Pt(20)
    add_link(document.add_paragraph("Lihat "), "https://contoh.example/", "laman kami")
    grid = document.add_table(2, 2, style="Table Grid")
    for row, words in zip(grid.rows, (("Nama", "Tugas"), ("Guru 07", "Notulen"))):
        for cell, word in zip(row.cells, words):
            cell.text = word
    header = OxmlElement("w:tblHeader")
    grid.rows[0]._tr.get_or_add_trPr().append(header)
    for colour, alt in (((0, 90, 160), "Logo sekolah"), ((160, 90, 0), "")):
        picture = document.add_paragraph().add_run().add_picture(
            io.BytesIO(png(20, 10, colour)), width=Mm(40))
        picture._inline.docPr.set("descr", alt)
    document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("Hormat kami, Bu Contoh").alignment = WD_ALIGN_PARAGRAPH.RIGHT
    document.save(path)


def odfpy(path) -> None:
    letter = OpenDocumentText()
    add_styles(letter)
    body = letter.text

    def paragraph(words="", name="Standard", kind=text.P, **more):
        element = kind(stylename=name, text=words, **more)
        body.addElement(element)
        return element

    paragraph("Undangan Rapat", "Heading_20_1", text.H, outlinelevel=1)
    paragraph("Ruang guru", "Centred")
    invitation = paragraph("Kami ")
    invitation.addElement(text.Span(stylename="Bold", text="mengundang"))
    invitation.addText(" ")
    invitation.addElement(text.Span(stylename="Loud", text="semua guru"))
    invitation.addText(".")
    paragraph("Susunan acara", "Heading_20_2", text.H, outlinelevel=2)
    outer, inner = text.List(stylename="Bullets"), text.List()
    item = text.ListItem()
    item.addElement(text.P(text="Pembukaan"))
    deeper = text.ListItem()
    deeper.addElement(text.P(text="Sambutan"))
    inner.addElement(deeper)
    item.addElement(inner)
    outer.addElement(item)
    body.addElement(outer)
    numbers = text.List(stylename="Numbers")
    for words in ("Laporan", "Penutup"):
        item = text.ListItem()
        item.addElement(text.P(text=words))
        numbers.addElement(item)
    body.addElement(numbers)
    paragraph("- bukan daftar")
    paragraph().addElement(text.Span(stylename="Fake", text="Judul palsu"))
    link = paragraph("Lihat ")
    link.addElement(text.A(href="https://contoh.example/", type="simple", text="laman kami"))
    body.addElement(grid())
    for colour, alt in (((0, 90, 160), "Logo sekolah"), ((160, 90, 0), "")):
        name = letter.addPictureFromString(png(20, 10, colour), "image/png")
        frame = draw.Frame(width="40mm", height="20mm", anchortype="as-char")
        frame.addElement(draw.Image(href=name, type="simple", show="embed", actuate="onLoad"))
        if alt:
            frame.addElement(svg.Desc(text=alt))
        paragraph().addElement(frame)
    paragraph("Hormat kami, Bu Contoh", "LastPage")
    letter.save(path)


def grid():
    made = table.Table(name="Tugas")
    made.addElement(table.TableColumn(numbercolumnsrepeated=2))
    header = table.TableHeaderRows()
    for parent, words in ((header, ("Nama", "Tugas")), (made, ("Guru 07", "Notulen"))):
        row = table.TableRow()
        for word in words:
            cell = table.TableCell(valuetype="string")
            cell.addElement(text.P(text=word))
            row.addElement(cell)
        parent.addElement(row)
        if parent is header:
            made.addElement(header)
    return made


def add_styles(letter) -> None:
    def named(name, properties, automatic=True, **more):
        made = style.Style(name=name, family=more.pop("family", "paragraph"), **more)
        for element in properties:
            made.addElement(element)
        (letter.automaticstyles if automatic else letter.styles).addElement(made)

    def look(**more):
        return style.TextProperties(**more)

    for level in (1, 2):
        named(f"Heading_20_{level}", [look(fontweight="bold", fontsize=f"{20 - 2 * level}pt")],
              automatic=False, displayname=f"Heading {level}", defaultoutlinelevel=level)
    named("Standard", [], automatic=False)
    named("Centred", [style.ParagraphProperties(textalign="center")],
          parentstylename="Standard")
    named("LastPage", [style.ParagraphProperties(textalign="end", breakbefore="page")],
          parentstylename="Standard")
    named("Bold", [look(fontweight="bold")], family="text")
    named("Fake", [look(fontweight="bold", fontsize="20pt")], family="text")
    named("Loud", [look(fontstyle="italic", textunderlinestyle="solid", fontsize="14pt",
                        color="#c00000")], family="text")
    bullets, numbers = text.ListStyle(name="Bullets"), text.ListStyle(name="Numbers")
    for level in (1, 2):
        bullets.addElement(text.ListLevelStyleBullet(level=level, bulletchar="•"))
        numbers.addElement(text.ListLevelStyleNumber(level=level, numformat="1", numsuffix="."))
    letter.automaticstyles.addElement(bullets)
    letter.automaticstyles.addElement(numbers)

    layout = style.PageLayout(name="Page")
    layout.addElement(style.PageLayoutProperties(
        pagewidth="210mm", pageheight="297mm", margintop="20mm", marginbottom="25mm",
        marginleft="30mm", marginright="20mm", printorientation="portrait"))
    letter.automaticstyles.addElement(layout)
    page = style.MasterPage(name="Standard", pagelayoutname=layout)
    header, footer = style.Header(), style.Footer()
    header.addElement(text.P(text="SMP Contoh"))
    line = text.P(text="Halaman ")
    line.addElement(text.PageNumber(selectpage="current", text="1"))
    line.addText(" dari ")
    line.addElement(text.PageCount(text="2"))
    footer.addElement(line)
    page.addElement(header)
    page.addElement(footer)
    letter.masterstyles.addElement(page)
    letter.meta.addElement(dc.Title(text="Undangan"))

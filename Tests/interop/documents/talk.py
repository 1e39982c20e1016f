"""Slides with everything that exercises ask of a talk, as python-pptx and as odfpy write them."""

import io

import pptx
from odf import draw, presentation, style, svg, text
from odf.namespaces import PRESENTATIONNS
from odf.opendocument import OpenDocumentPresentation
from pptx.util import Mm, Pt

from pictures import png


def python_pptx(path) -> None:
    talk = pptx.Presentation()
    for layout in list(talk.slide_layouts):
        if layout.name != "Title and Content":
            talk.slide_layouts.remove(layout)
    for part in (talk.part, talk.part.package):
        rels = part._rels if hasattr(part, "_rels") else part.rels
        for name, relationship in list(rels.items()):
            if relationship.reltype.endswith(("/thumbnail", "/printerSettings")):
                rels.pop(name)
    (layout,) = talk.slide_layouts

    def title_only():
        slide = talk.slides.add_slide(layout)
        slide.placeholders[1]._element.getparent().remove(slide.placeholders[1]._element)
        return slide

    first = talk.slides.add_slide(layout)
    first.shapes.title.text = "Energi di sekitar kita"
    body = first.placeholders[1].text_frame
    body.text = "Matahari"
    for words, level in (("Panas dan cahaya", 1), ("Angin", 0)):
        paragraph = body.add_paragraph()
        paragraph.text, paragraph.level = words, level
    first.notes_slide.notes_text_frame.text = "Sapa kelas dulu."

    second = title_only()
    second.shapes.title.text = "Kincir angin"
    for colour, alt in (((0, 90, 160), "Kincir angin di pantai"), ((160, 90, 0), "")):
        picture = second.shapes.add_picture(
            io.BytesIO(png(20, 10, colour)), Mm(20), Mm(60), Mm(80), Mm(40))
        picture._element.nvPicPr.cNvPr.set("descr", alt)
    source = second.shapes.add_textbox(Mm(20), Mm(110), Mm(80), Mm(10)).text_frame
    source.text = "Sumber: foto sendiri"
    source.paragraphs[0].runs[0].font.size = Pt(12)

    third = title_only()
    big = third.shapes.add_textbox(Mm(20), Mm(20), Mm(200), Mm(30)).text_frame
    big.text = "Bukan judul"
    big.paragraphs[0].runs[0].font.size = Pt(40)
    big.paragraphs[0].runs[0].font.bold = True
    third._element.set("show", "0")
    talk.save(path)


def odfpy(path) -> None:
    talk = OpenDocumentPresentation()
    add_styles(talk)

    def page(name, look="Shown"):
        made = draw.Page(name=name, masterpagename="Default", stylename=look)
        talk.presentation.addElement(made)
        return made

    def box(slide, role, *elements, **more):
        frame = draw.Frame(width="200mm", height="30mm", x="20mm", y="20mm")
        more.update({"class": role} if role else {})
        for attribute, value in more.items():
            frame.setAttrNS(PRESENTATIONNS, attribute, value)
        inner = draw.TextBox()
        for element in elements:
            inner.addElement(element)
        frame.addElement(inner)
        slide.addElement(frame)

    first = page("page1")
    box(first, "title", text.P(text="Energi di sekitar kita"))
    bullets, deeper = text.List(stylename="Bullets"), text.List()
    for words in ("Matahari", "Angin"):
        item = text.ListItem()
        item.addElement(text.P(text=words))
        if words == "Matahari":
            inner = text.ListItem()
            inner.addElement(text.P(text="Panas dan cahaya"))
            deeper.addElement(inner)
            item.addElement(deeper)
        bullets.addElement(item)
    box(first, "outline", bullets)
    notes = presentation.Notes()
    box(notes, "notes", text.P(text="Sapa kelas dulu."))
    first.addElement(notes)

    second = page("page2")
    box(second, "title", text.P(text="Kincir angin"))
    for colour, alt in (((0, 90, 160), "Kincir angin di pantai"), ((160, 90, 0), "")):
        name = talk.addPictureFromString(png(20, 10, colour), "image/png")
        frame = draw.Frame(width="80mm", height="40mm", x="20mm", y="60mm")
        frame.addElement(draw.Image(href=name, type="simple", show="embed", actuate="onLoad"))
        if alt:
            frame.addElement(svg.Desc(text=alt))
        second.addElement(frame)
    source = text.P()
    source.addElement(text.Span(stylename="Small", text="Sumber: foto sendiri"))
    box(second, None, source)

    third = page("page3", "Hidden")
    box(third, "title", placeholder="true")
    big = text.P()
    big.addElement(text.Span(stylename="Big", text="Bukan judul"))
    box(third, None, big)
    talk.save(path)


def add_styles(talk) -> None:
    layout = style.PageLayout(name="Wide")
    layout.addElement(style.PageLayoutProperties(
        pagewidth="280mm", pageheight="210mm", margin="0mm", printorientation="landscape"))
    talk.automaticstyles.addElement(layout)
    talk.masterstyles.addElement(style.MasterPage(name="Default", pagelayoutname=layout))
    for name, visibility in (("Shown", "visible"), ("Hidden", "hidden")):
        made = style.Style(name=name, family="drawing-page")
        made.addElement(style.DrawingPageProperties(visibility=visibility))
        talk.automaticstyles.addElement(made)
    for name, size, weight in (("Small", "12pt", "normal"), ("Big", "40pt", "bold")):
        made = style.Style(name=name, family="text")
        made.addElement(style.TextProperties(fontsize=size, fontweight=weight))
        talk.automaticstyles.addElement(made)
    bullets = text.ListStyle(name="Bullets")
    for level in (1, 2):
        bullets.addElement(text.ListLevelStyleBullet(level=level, bulletchar="•"))
    talk.automaticstyles.addElement(bullets)

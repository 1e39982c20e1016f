"""Slides and a one-page infographic, written with python-pptx."""
import functools

from pptx import Presentation
from pptx.util import Cm, Pt

from picture import picture


def later(build):
    def named(*arguments, **options):
        return lambda path: build(*arguments, **options).save(f"{path}.pptx")
    return functools.wraps(build)(named)


def add(deck, title, text="", title_in_box=False):
    slide = deck.slides.add_slide(deck.slide_layouts[6 if title_in_box else 5])
    if title_in_box:
        frame = slide.shapes.add_textbox(Cm(1.5), Cm(1), Cm(20), Cm(2)).text_frame
        frame.text = title
        frame.paragraphs[0].runs[0].font.size = Pt(40)
    else:
        slide.shapes.title.text = title
    if text:
        write(slide, text, top=5)
    return slide


def write(slide, text, top, size=24):
    box = slide.shapes.add_textbox(Cm(1.5), Cm(top), Cm(14), Cm(3))
    box.text_frame.word_wrap = True
    box.text_frame.text = text
    box.text_frame.paragraphs[0].runs[0].font.size = Pt(size)


def illustrate(slide, alt, source, top=5):
    shape = slide.shapes.add_picture(picture("drops"), Cm(16.5), Cm(top), width=Cm(7))
    shape._element.nvPicPr.cNvPr.set("descr", alt)
    shape.name = "Gambar 1"
    if source:
        write(slide, source, top=16, size=18)


WATER = [
    ("Siklus air", "Air selalu berpindah tempat."),
    ("Penguapan", "Matahari memanaskan laut. Air naik sebagai uap."),
    ("Pengembunan", "Uap menjadi dingin dan berubah menjadi awan."),
    ("Hujan", "Air jatuh, mengalir ke sungai, lalu ke laut."),
    ("Pertanyaan", "Dari mana air minum di rumahmu?"),
]
LONG = ("Matahari memanaskan air laut, sungai, dan danau sehingga air berubah menjadi uap yang naik "
        "ke udara. Di atas, uap menjadi dingin dan berkumpul menjadi awan. Awan yang berat "
        "menurunkan hujan. Air hujan meresap ke tanah atau mengalir ke sungai dan kembali ke laut, "
        "lalu semuanya berulang lagi.")
DROPS = "Tiga tetes air yang jatuh"


@later
def water(slides=5, long=False, title_in_box=False, alt=DROPS, source="Sumber: gambar sendiri",
          swapped=False):
    deck = Presentation()
    parts = list(WATER[:slides])
    if swapped:
        parts[1], parts[3] = parts[3], parts[1]
    for title, text in parts:
        boxed = title_in_box and title == "Pengembunan"
        slide = add(deck, title, LONG if long and title == "Penguapan" else text, boxed)
        if title == "Hujan":
            illustrate(slide, alt, source)
    return deck


@later
def water_starter():
    deck = Presentation()
    add(deck, "Siklus air")
    add(deck, "Penjelasan", LONG)
    return deck


HANDS = ["Basahi tangan.", "Pakai sabun.", "Gosok 20 detik.", "Bilas.", "Keringkan."]


@later
def hands(alt=DROPS, source="Sumber: gambar sendiri", size=24, twice=False, long=False,
          drawn=True):
    deck = Presentation()
    slide = add(deck, "Cuci tangan, lima langkah")
    texts = [LONG] if long else HANDS
    for index, text in enumerate(texts):
        write(slide, f"{text}", top=4.5 + 2 * index, size=size)
    if drawn:
        illustrate(slide, alt, source)
    if twice:
        add(deck, "Terima kasih")
    return deck


EXERCISES = {
    "five-slides": {
        "siklus-air": water_starter(),
        "solution": water(),
        "four-slides": water(slides=4),
        "wordy": water(long=True),
        "title-in-box": water(title_in_box=True),
        "other-order": water(swapped=True),
        "no-alt-text": water(alt=""),
        "no-source": water(source=""),
    },
    "infographic": {
        "cuci-tangan": hands(long=True, size=14, drawn=False),
        "solution": hands(),
        "two-pages": hands(twice=True),
        "small-letters": hands(size=14),
        "no-source": hands(source=""),
        "no-alt-text": hands(alt="image1.png"),
    },
}

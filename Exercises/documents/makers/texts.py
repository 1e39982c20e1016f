"""Letters, worksheets and plans, written with python-docx."""
import functools

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from picture import picture


class Text:
    """A document in the making; every call adds a paragraph or a thing below."""

    def __init__(self, margin=2.5, size=12):
        self.document = Document()
        section = self.document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
            setattr(section, side, Cm(margin))
        style = self.document.styles["Normal"]
        style.font.name, style.font.size = "Liberation Serif", Pt(size)
        # The template's blue is lighter than Word's own.
        for level in (1, 2):
            self.document.styles[f"Heading {level}"].font.color.rgb = RGBColor(0x1F, 0x38, 0x64)

    def heading(self, text, level=1):
        self.document.add_heading(text, level)
        return self

    def bold(self, text, size=16):
        run = self.document.add_paragraph().add_run(text)
        run.bold, run.font.size = True, Pt(size)
        return self

    def plain(self, *texts, size=None, colour=None, centred=False):
        for text in texts:
            paragraph = self.document.add_paragraph()
            run = paragraph.add_run(text)
            if size:
                run.font.size = Pt(size)
            if colour:
                run.font.color.rgb = RGBColor.from_string(colour)
            if centred:
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        return self

    def bullets(self, *items):
        for item in items:
            self.document.add_paragraph(item, style="List Bullet")
        return self

    def numbers(self, *items):
        for item in items:
            self.document.add_paragraph(item, style="List Number")
        return self

    def table(self, rows):
        table = self.document.add_table(len(rows), len(rows[0]))
        table.style = "Table Grid"
        for row, texts in zip(table.rows, rows):
            for cell, text in zip(row.cells, texts):
                cell.text = text
        header = OxmlElement("w:tblHeader")
        header.set(qn("w:val"), "true")
        table.rows[0]._tr.get_or_add_trPr().append(header)
        return self

    def picture(self, alt="", kind="leaf"):
        shape = self.document.add_picture(picture(kind), width=Cm(6))
        shape._inline.docPr.set("descr", alt)
        shape._inline.docPr.set("name", "Gambar 1")
        return self

    def footer(self, text="", field=False):
        paragraph = self.document.sections[0].footer.paragraphs[0]
        paragraph.add_run(text)
        if field:
            for kind, content in (("begin", None), (None, " PAGE "), ("separate", None),
                                  ("text", "1"), ("end", None)):
                run = paragraph.add_run()
                if kind == "text":
                    run.text = content
                elif kind:
                    mark = OxmlElement("w:fldChar")
                    mark.set(qn("w:fldCharType"), kind)
                    run._r.append(mark)
                else:
                    code = OxmlElement("w:instrText")
                    code.set(qn("xml:space"), "preserve")
                    code.text = content
                    run._r.append(code)
        return self

    def __call__(self, path):
        self.document.save(f"{path}.docx")


def later(build):
    """A document is built when it is saved, so that one exercise alone is quick."""
    def named(*arguments, **options):
        return lambda path: build(*arguments, **options)(path)
    return functools.wraps(build)(named)


@later
def letter(day="Sabtu, 28 November 2026", hour="08.00 WIB", place="ruang kelas 7A",
           greeting=True, teacher="Bu Contoh"):
    text = Text().plain("Undangan rapat wali murid", centred=True)
    text.plain("Yth. Bapak/Ibu wali murid kelas 7A")
    if greeting:
        text.plain("Dengan hormat,")
    text.plain("kami mengundang Bapak/Ibu untuk hadir pada:", f"Hari, tanggal: {day}",
               f"Pukul: {hour}", f"Tempat: {place}", "Acara: pembagian rapor",
               "Atas perhatian Bapak/Ibu, kami ucapkan terima kasih.", "Wali kelas 7A", teacher)
    return text


STEPS = ["Isi gelas dengan air.", "Masukkan daun ke dalam gelas.",
         "Letakkan gelas di tempat terang.", "Amati gelembung setelah sepuluh menit."]
TOOLS = ["daun hijau", "gelas bening", "air"]


@later
def worksheet(title="style", parts=2, tools="bullet", steps="number"):
    name = "Lembar Kerja: Fotosintesis"
    text = Text()
    text.heading(name) if title == "style" else text.bold(name)

    def part(name):
        text.heading(name, parts) if parts else text.bold(name, 14)

    part("Tujuan")
    text.plain("Murid melihat bahwa daun menghasilkan gelembung saat kena cahaya.")
    part("Alat dan bahan")
    text.bullets(*TOOLS) if tools == "bullet" else text.plain(*[f"- {tool}" for tool in TOOLS])
    part("Langkah kerja")
    if steps == "number":
        text.numbers(*STEPS)
    elif steps == "bullet":
        text.bullets(*STEPS)
    else:
        text.plain(*[f"{number}. {step}" for number, step in enumerate(STEPS, 1)])
    return text


DUTIES = [["Hari", "Petugas", "Tugas"], ["Senin", "Kelompok 1", "menyapu"],
          ["Selasa", "Kelompok 2", "menyiram"], ["Rabu", "Kelompok 3", "menyapu"],
          ["Kamis", "Kelompok 4", "menyiram"], ["Jumat", "Kelompok 5", "membersihkan papan"]]
LEAF = "Gambar daun hijau dengan tulang daun di tengah"


@later
def duties(rows=6, alt=LEAF, margin=2.5, number="field", with_picture=True):
    text = Text(margin=margin).heading("Jadwal Piket Kelas 7B")
    text.plain("Kelas yang bersih membuat belajar nyaman. Jadwal ini berlaku sampai Desember.")
    if rows:
        text.table(DUTIES[:rows])
    else:
        text.plain(*[", ".join(row) for row in DUTIES[1:]])
    if with_picture:
        text.picture(alt)
    if number == "field":
        text.footer("Halaman ", field=True)
    elif number == "typed":
        text.footer("Halaman 1")
    return text


@later
def accessible(size=12, colour="000000", alt=LEAF, parts="style"):
    text = Text(size=size).heading("Bagian Tumbuhan")
    text.plain("Amati gambar, lalu kerjakan tingkat yang cocok untukmu.", size=size, colour=colour)
    text.picture(alt)
    for name, task in (
            ("Tingkat 1", "Tulis nama tiga bagian daun. Pakai kata pada kotak bantuan."),
            ("Tingkat 2", "Jelaskan guna tulang daun dengan kalimatmu sendiri.")):
        text.heading(name, 2) if parts == "style" else text.bold(name, 14)
        text.plain(task, size=size)
    return text


PLAN = {
    "Identifikasi": "Murid kelas 8 sudah mengenal gaya, tetapi banyak yang belum pernah mengukur. "
                    "Sebagian lebih nyaman dengan gambar daripada tulisan panjang.",
    "Desain Pembelajaran": "Tujuan: murid mengukur gaya dengan neraca pegas dan menjelaskan "
                           "hasilnya. Praktik pedagogis: percobaan berkelompok di halaman sekolah.",
    "Pengalaman Belajar": "Memahami: murid mengamati benda yang ditarik. Mengaplikasi: murid "
                          "mengukur lima benda. Merefleksi: murid menulis satu hal yang baru.",
    "Asesmen": "Awal: tanya jawab singkat. Proses: catatan pengukuran kelompok. Akhir: murid "
               "menjelaskan satu hasil ukurnya kepada kelompok lain.",
}


@later
def plan(without=(), empty=(), styled=True, blank=False):
    text = Text().heading("Rencana Pembelajaran: Gaya") if styled else Text().bold(
        "Rencana Pembelajaran: Gaya")
    for name, content in PLAN.items():
        if name in without:
            continue
        text.heading(name, 2) if styled else text.bold(name, 14)
        text.plain("[isi di sini]" if blank or name in empty else content)
    return text


FACTS = [("Ibu kota Provinsi Jambi adalah Kota Jambi.",
          "Ibu kota Provinsi Jambi adalah Kota Sungai Penuh."),
         ("Air murni mendidih pada suhu 100 derajat Celsius di permukaan laut.",
          "Air murni mendidih pada suhu 90 derajat Celsius di permukaan laut."),
         ("Sumpah Pemuda diucapkan pada tahun 1928.", "Sumpah Pemuda diucapkan pada tahun 1938.")]


@later
def draft(wrong=(), checked=True, source=True):
    text = Text().heading("Soal benar atau salah, kelas 7")
    text.numbers(*[pair[index in wrong] for index, pair in enumerate(FACTS)])
    if source:
        text.plain("Sumber: buku pelajaran kelas 7")
    text.plain("Diperiksa oleh: Bu Contoh" if checked else "Diperiksa oleh: [isi nama]")
    return text


ACTIVITIES = [["Tahap", "Kegiatan murid", "Bukti belajar"],
              ["Memahami", "Membaca peta desa dan menandai sungai", "Peta yang diberi tanda"],
              ["Mengaplikasi", "Mengukur lebar sungai di peta dengan skala", "Hasil hitungan"],
              ["Merefleksi", "Menulis apa yang mengejutkan dari hasilnya", "Dua kalimat refleksi"]]


@later
def activities(gaps=(), as_table=True, placeholder=False):
    text = Text().heading("Kegiatan: Membaca Peta")
    rows = [["" if (row, column) in gaps else cell for column, cell in enumerate(cells)]
            for row, cells in enumerate(ACTIVITIES)]
    if placeholder:
        rows[3][1] = "[isi kegiatan]"
    text.table(rows) if as_table else text.plain(*[": ".join(row) for row in rows[1:]])
    return text


EXERCISES = {
    "letter": {
        "undangan": letter("[isi hari dan tanggal]", "[isi jam]", "[isi tempat]",
                           teacher="[isi nama]"),
        "solution": letter(),
        "hour-left": letter(hour="[isi jam]"),
        "no-greeting": letter(greeting=False),
        "no-pdf": letter(),
        "renamed-pdf": letter(),
    },
    "styles-and-lists": {
        "lembar-kerja": worksheet("bold", 0, "typed", "typed"),
        "solution": worksheet(),
        "bold-title": worksheet("bold"),
        "bold-parts": worksheet(parts=0),
        "same-level": worksheet(parts=1),
        "typed-numbers": worksheet(steps="typed"),
        "bullets-for-steps": worksheet(steps="bullet"),
    },
    "table-picture-page": {
        "jadwal": duties(rows=0, with_picture=False, margin=1, number=""),
        "solution": duties(),
        "small-table": duties(rows=3),
        "no-alt-text": duties(alt=""),
        "file-name-as-alt-text": duties(alt="IMG_0123.png"),
        "narrow-margins": duties(margin=1),
        "typed-number": duties(number="typed"),
    },
    "accessible-worksheet": {
        "bagian-tumbuhan": accessible(size=9, colour="BFBFBF", alt="", parts="bold"),
        "solution": accessible(),
        "small-letters": accessible(size=10),
        "light-grey": accessible(colour="BFBFBF"),
        "no-alt-text": accessible(alt=""),
        "bold-levels": accessible(parts="bold"),
    },
    "learning-plan": {
        "rencana": plan(blank=True, styled=False),
        "solution": plan(),
        "bold-titles": plan(styled=False),
        "no-assessment": plan(without=("Asesmen",)),
        "empty-part": plan(empty=("Pengalaman Belajar",)),
    },
    "ai-draft": {
        "soal-dari-ka": draft(wrong=(0, 1, 2), checked=False, source=False),
        "solution": draft(),
        "one-left": draft(wrong=(2,)),
        "no-source": draft(source=False),
        "nobody-checked": draft(checked=False),
    },
    "lesson-activities": {
        "kegiatan": activities(gaps=((1, 2), (2, 1), (2, 2), (3, 1), (3, 2))),
        "solution": activities(),
        "one-gap": activities(gaps=((3, 2),)),
        "no-table": activities(as_table=False),
        "placeholder": activities(placeholder=True),
    },
}

# Beside the solution's real PDF: a file that is only called so.
WITH_PDF = {"letter": {"renamed-pdf.pdf": b"PK\x03\x04 bukan PDF"}}

import Curriculum

extension IndonesianPhrases {
  func explanation(of problem: FileProblem) -> Explanation {
    switch problem {
    case .noHeading:
      Explanation("File ini tidak punya judul.", "Awali langkah pertama dengan baris # Judul.")
    case .noHeader:
      Explanation("Kepala file tidak ada.", "Awali file dengan <!-- dan baris kunci: nilai.")
    case .headerIgnored:
      Explanation(
        "LiaScript membuang seluruh kepala file: ada baris yang bukan kunci: nilai.",
        "Beri spasi setelah titik dua; tulis <!-- dan --> di baris tersendiri.")
    case .headerKeyMissing(let key):
      Explanation("Kepala file belum menyebut \(key).", "Tambahkan baris \(key): … di sana.")
    case .headerValueUnusable(let key, let value):
      Explanation("\(key): \(value) tidak dapat dipakai.", Self.headerCure(key))
    case .textBeforeHeading:
      Explanation("Teks sebelum judul pertama tidak pernah tampil.", "Pindahkan ke bawah judul.")
    case .frontMatter:
      Explanation("LiaScript membuang isi di antara ---.", "Pakai komentar <!-- … --> saja.")
    case .controlCharacter:
      Explanation("Ada karakter kendali di sini.", "Hapus, lalu ketik ulang baris ini.")
    case .unreadable(let error): explanation(of: error)
    }
  }

  private static func headerCure(_ key: String) -> String {
    switch key {
    case "lesson", "requires":
      "Pakai kata huruf kecil dengan . atau -, misalnya laptop.files."
    case "language": "Tulis id atau en."
    case "minutes": "Tulis bilangan bulat dari 1 sampai 60."
    case "checked": "Tulis tanggal seperti 2026-11-24."
    default: "Tulis nilainya setelah titik dua."
    }
  }

  func explanation(of problem: StepProblem) -> Explanation {
    switch problem {
    case .stepIDMissing:
      Explanation(
        "Langkah ini belum bernama.", "Tulis <!--- step: files.names ---> di bawah judul.")
    case .stepIDUnusable(let text):
      Explanation(
        "\(text) tidak dapat menjadi nama langkah.", "Pakai kata huruf kecil dengan . atau -.")
    case .stepIDTwice(let text):
      Explanation("Dua langkah bernama \(text).", "Beri setiap langkah nama sendiri.")
    case .stepTooLong(let words):
      Explanation("Langkah ini berisi \(words) kata.", "Cukup 80, atau jadikan dua langkah.")
    case .lineTooWide(let columns):
      Explanation("Baris ini selebar \(columns) kolom.", "Kode dan gambar paling lebar 72 kolom.")
    case .headingWithoutTitle:
      Explanation(
        "Tanda # ini tidak membuat langkah.", "Beri spasi dan judul, atau apit dengan `…`.")
    }
  }

  func explanation(of error: LessonReaderError) -> Explanation {
    switch error {
    case .tooLarge(let bytes, let limit):
      Explanation(
        "Ukuran file \(bytes) bita; paling besar \(limit).", "Pecah menjadi beberapa pelajaran.")
    case .notText:
      Explanation("File ini bukan teks.", "Simpan sebagai teks UTF-8 dengan akhiran .md.")
    }
  }

  func word(for severity: Finding.Severity) -> String {
    switch severity {
    case .error: "perlu diperbaiki"
    case .warning: "peringatan"
    case .notice: "catatan"
    }
  }

  func checkDone(files: Int, errors: Int, warnings: Int) -> String {
    "\(files) file diperiksa: \(errors) perlu diperbaiki, \(warnings) peringatan."
  }

  func nothingToCheck(_ path: String) -> Explanation {
    Explanation("Tidak ada pelajaran di \(path).", "Sebut file .md atau folder berisi pelajaran.")
  }

  var helpModuleCheck: String { "Semua yang perlu diperbaiki: tempat, soalnya, caranya." }
  var helpModuleCheckPaths: String { "File pelajaran, folder modul, atau folder berisi modul." }
  var helpModuleCheckStrict: String { "Peringatan pun dianggap belum beres." }
  var helpModuleShow: String { "Apa yang dipahami dari sebuah file pelajaran." }
  var helpModuleShowFile: String { "Sebuah file pelajaran." }
  var helpModuleShowLenient: String { "Baca sebagai kursus dari luar." }
}

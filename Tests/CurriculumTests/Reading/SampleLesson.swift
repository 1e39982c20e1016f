import Curriculum

/// A small lesson that uses most of the profile.
enum SampleLesson {
  static let header = """
    <!--
    author:    Pelita
    version:   1.0.0
    language:  id
    lesson:    laptop.files
    objective: Saya menemukan kembali
      berkas saya.
    minutes:   6
    requires:  laptop.power, laptop.windows
    covers:    DC:1.3
    checked:   2026-11-24
    sapaan: Bapak/Ibu
    -->


    """

  static let text =
    header + """
      # Berkas dan folder
      <!--- step: files.start --->

      Halo, @sapaan. Tekan `Ctrl+S`.[^1]

      > [!TIP]
      > Simpan **sering**.

      {{1}}
      Muncul kemudian.

      [^1]: Control.

      ## Nama yang membantu
      <!--- step: files.names --->

      Nama mana yang paling membantu?

      <!-- data-id="files.best-name" data-randomize data-recall
           data-why-1="Nama ini tidak memberi tahu
           soal apa." -->
      - [( )] soal.docx
      - [(X)] Soal **IPA** kelas 8.docx
      - [[?]] Bayangkan mencari berkas ini.
      - [[?]] Sebut isi dan kelas.
      ***

      Nama yang baik menyebut isi.

      ***

      ## Giliran Ibu
      <!--- step: files.turn --->

      <!-- data-id="files.keys" data-accept="simpan|save" -->
      Tekan [[Ctrl]] lalu [[ (S) | C ]] untuk **menyimpan**.
      ***

      Ctrl dan S.

      ***

      <!-- data-id="files.tree" data-exercise="folders/class-tree" -->
      - [ ] Buat folder kelas.

      """

  static func lesson(_ mode: LessonReader.Mode = .strict) throws -> Lesson? {
    try LessonReader.read(text, mode: mode).lesson
  }

  /// The parts of the only step of a lesson with that body.
  static func parts(_ body: String, macros: [String: String] = [:]) throws -> [Step.Part] {
    let reading = try LessonReader.read("# T\n\n" + body, mode: .lenient, macros: macros)
    return reading.lesson?.steps.first?.parts ?? []
  }

  /// The questions of a lesson with that body.
  static func questions(_ body: String) throws -> [Question] {
    try LessonReader.read("# T\n\n" + body, mode: .lenient).lesson?.questions ?? []
  }
}

import Curriculum
import Testing

struct LessonReaderTests {
  @Test
  func `the header says what the lesson is`() throws {
    let header = try #require(try SampleLesson.lesson()).header
    #expect(header.lesson?.text == "laptop.files")
    #expect(header.language == .indonesian)
    #expect(header.minutes == 6)
    #expect(header.objective == "Saya menemukan kembali berkas saya.")
    #expect(header.requires.map(\.text) == ["laptop.power", "laptop.windows"])
    #expect(header.covers == ["DC:1.3"])
  }

  @Test
  func `steps carry the names of their comments`() throws {
    let lesson = try #require(try SampleLesson.lesson())
    #expect(lesson.steps.map(\.id.text) == ["files.start", "files.names", "files.turn"])
    #expect(lesson.title == "Berkas dan folder")
  }

  @Test
  func `steps and questions without names get names of their places`() throws {
    let reading = try LessonReader.read("# A\n\n[[x]]\n\n# B\n\n[[y]]\n\n[[z]]\n", mode: .lenient)
    let lesson = try #require(reading.lesson)
    #expect(lesson.steps.map(\.id.text) == ["step-1", "step-2"])
    #expect(lesson.questions.map(\.id.text) == ["step-1.q1", "step-2.q1", "step-2.q2"])
  }

  @Test
  func `a question has its attributes, hints and solution`() throws {
    let question = try #require(try SampleLesson.lesson()?.questions.first)
    #expect(question.id.text == "files.best-name")
    #expect(question.attributes.randomizes && question.attributes.recalls)
    #expect(question.attributes.why == [1: "Nama ini tidak memberi tahu soal apa."])
    #expect(question.wording.options == ["soal.docx", "Soal **IPA** kelas 8.docx"])
    #expect(
      question.hints == [
        [.paragraph([.text("Bayangkan mencari berkas ini.")])],
        [.paragraph([.text("Sebut isi dan kelas.")])],
      ])
    #expect(question.solution == [.paragraph([.text("Nama yang baik menyebut isi.")])])
    guard case .single(let options, let right) = question.form else {
      Issue.record("not a single choice")
      return
    }
    #expect(options[1] == [.text("Soal "), .strong([.text("IPA")]), .text(" kelas 8.docx")])
    #expect(right == [1])
  }

  @Test
  func `the text of a gap question has a gap for each input`() throws {
    let question = try #require(try SampleLesson.lesson()?.questions.dropFirst().first)
    guard case .gap(let text) = question.form else {
      Issue.record("not a gap text")
      return
    }
    #expect(
      text.content == [
        .paragraph([
          .text("Tekan "), .gap(index: 0), .text(" lalu "), .gap(index: 1), .text(" untuk "),
          .strong([.text("menyimpan")]), .text("."),
        ])
      ])
    #expect(
      text.inputs == [
        .text(right: "Ctrl"), .selection(options: [[.text("S")], [.text("C")]], right: [0]),
      ])
    #expect(question.attributes.accepts == ["simpan", "save"])
  }

  @Test
  func `a task names its exercise`() throws {
    let question = try #require(try SampleLesson.lesson()?.questions.last)
    guard case .task(let task) = question.form else {
      Issue.record("not a task")
      return
    }
    #expect(task.exercise?.text == "folders/class-tree")
    #expect(question.judging == .never)
  }

  @Test
  func `places are those of the file, also after a macro`() throws {
    let question = try #require(
      try LessonReader.read(
        "<!--\nlang: @a\npanjang: satu dua tiga\n-->\n# T\n\n@panjang @panjang\n\n  [[x]]\n",
        mode: .lenient
      ).lesson?.questions.first)
    #expect(question.position == SourcePosition(line: 9, column: 3))
  }

  @Test
  func `values given from outside win over the header's`() throws {
    let source = "<!--\nsapaan: Bapak/Ibu\n-->\n# Untuk @sapaan\n\nHalo, @sapaan.\n"
    let lesson = try #require(
      try LessonReader.read(source, mode: .lenient, macros: ["sapaan": "Bu Contoh"]).lesson)
    #expect(lesson.title == "Untuk Bu Contoh")
    #expect(lesson.steps[0].parts == [.text(.paragraph([.text("Halo, Bu Contoh.")]))])
  }

  @Test
  func `a macro that uses itself ends`() throws {
    let source = "<!--\naa: x @bb\nbb: y @aa @aa\n-->\n# T\n\n@aa\n"
    let reading = try LessonReader.read(source, mode: .lenient)
    #expect(reading.findings.contains { $0.problem.name == "macroTooDeep" })
  }

  @Test
  func `a file without a heading is no lesson`() throws {
    let reading = try LessonReader.read("Halo\n", mode: .lenient)
    #expect(reading.lesson == nil)
    #expect(reading.findings.map(\.problem) == [.file(.noHeading)])
  }

  @Test(arguments: ["\u{1B}[31m", "\u{7F}", "\u{9B}", "\u{202E}", "\0", "\u{7}"])
  func `control characters never reach the text`(character: String) throws {
    let parts = try SampleLesson.parts("a\(character)b\n")
    let control = try #require(character.unicodeScalars.first)
    #expect(!"\(parts)".unicodeScalars.contains(control))
  }

  @Test
  func `a byte order mark and Windows line ends change nothing`() throws {
    let windows = "\u{FEFF}" + SampleLesson.text.replacing("\n", with: "\r\n")
    let reading = try LessonReader.read(windows, mode: .strict)
    #expect(reading.lesson == (try SampleLesson.lesson()))
    #expect(reading.findings.isEmpty)
  }

  @Test
  func `what is too large or no text is refused`() throws {
    let size = LessonReader.largestFile + 1
    #expect(throws: LessonReaderError.tooLarge(bytes: size, limit: LessonReader.largestFile)) {
      try LessonReader.read([UInt8](repeating: 65, count: size), mode: .lenient)
    }
    #expect(throws: LessonReaderError.notText) {
      try LessonReader.read([UInt8](repeating: 0, count: 5000), mode: .lenient)
    }
  }
}

import Curriculum
import Terminal
import TestSupport
import Testing

@testable import PelitaApp

@Suite struct TextEditingTests {
  private let folder: TemporaryFolder
  private let laptop: TestLaptop

  init() throws {
    folder = try TemporaryFolder()
    laptop = try TestLaptop()
  }

  private func room(_ console: ScriptedConsole) throws -> ExerciseRoom {
    let id = try #require(ExerciseID("journal/letter"))
    let yaml = """
      exercise: journal/letter
      title: {id: Surat, en: Letter}
      goal: {id: a, en: a}
      steps: [{id: a, en: a}]
      task: {questions: [{name: a, label: {id: a, en: a}, ask: {id: a, en: a}}]}
      """
    let description = try ExerciseDescription(yaml: Array(yaml.utf8), as: id, in: .indonesian)
    return ExerciseRoom(
      dialogue: Dialogue(console: console, phrases: IndonesianPhrases()),
      surroundings: laptop.surroundings(console),
      exercise: LoadedExercise(description: description, folder: "", revision: ""),
      practiceFolder: folder.path("Latihan"), draft: DraftKeeper(path: folder.path("draft.txt")),
      seed: 1, earlier: [], allEarlier: [])
  }

  private var manner: EditingManner {
    EditingManner(
      title: "Surat", instruction: "Ketik satu baris, lalu Enter.",
      endings: [.init(name: "run", words: ["jalankan", "run"], label: "lihat")],
      fileName: "surat.txt")
  }

  private func edit(
    _ lines: [String], _ manner: EditingManner? = nil, starter: String = ""
  ) throws -> (editing: TextEditing, ending: TextEditing.Ending, console: ScriptedConsole) {
    let console = ScriptedConsole(lines.map(ScriptedConsole.Entry.line))
    var editing = TextEditing(in: try room(console), manner ?? self.manner, starter: starter)
    let ending = try editing.edit()
    return (editing, ending, console)
  }

  @Test func `typed lines are added, changed and deleted, and saved as a file at the end`() throws {
    let played = try edit(["satu", "dua", "tiga", "2", "DUA", "hapus 1", "jalankan"])
    #expect(played.ending == .ended("run"))
    #expect(played.editing.text == "DUA\ntiga")
    #expect(try folder.read("Latihan/surat.txt") == "DUA\ntiga\n")
    #expect(played.console.requests.contains { $0.prompt == " 2 ▸ " && $0.draft == "dua" })
  }

  @Test func `every line is on the disk as soon as it is typed`() throws {
    _ = try edit(["satu", "dua"])
    #expect(try folder.read("draft.txt") == "satu\ndua")
    #expect(try edit([]).editing.text == "satu\ndua")
  }

  @Test func `a change can be taken back, also one that deletes everything`() throws {
    #expect(try edit(["aa", "bb", "hapus semua", "urung", "0"]).editing.text == "aa\nbb")
  }

  @Test func `lines go before another, and Enter alone goes back to the end`() throws {
    let played = try edit(["aa", "cc", "sisip 2", "bb", "", "dd", "0"])
    #expect(played.editing.text == "aa\nbb\ncc\ndd")
    #expect(played.ending == .left)
  }

  @Test func `nothing typed is nothing lost: friendly words for what cannot be`() throws {
    let played = try edit(["jalankan", "7", "a", "hapus", "naik 1", "p", "", "?", "0"])
    for words in ["Belum ada baris", "Baris yang mana?", "sudah di ujung", "layar latihan"] {
      #expect(played.console.transcript.contains(words), "\(words)")
    }
    #expect(played.editing.text == "a")
  }

  @Test func `free text is asked about where it could be an order`() throws {
    var manner = manner
    manner.asksAboutOrders = true
    let played = try edit(["hapus 3", "1", "dua", "hapus 1", "2", "0", "2"], manner)
    #expect(played.editing.text == "dua")
  }

  @Test func `indents are kept and proposed`() throws {
    var manner = manner
    manner.indentation = { $0.last?.hasSuffix(":") == true ? "    " : "" }
    let played = try edit(["if x:", "    y()  ", "0"], manner)
    #expect(played.editing.text == "if x:\n    y()")
    #expect(played.console.requests[1].draft == "    ")
  }

  @Test func `what was written into the file from outside is never lost`() throws {
    try folder.makeFolder("Latihan")
    try folder.write("dari luar\n", to: "Latihan/surat.txt")
    #expect(try edit(["1", "0"], starter: "di sini").editing.text == "dari luar")
    try folder.write("lain lagi\n", to: "Latihan/surat.txt")
    #expect(try edit(["2", "0"]).editing.text == "dari luar")
    #expect(try folder.read("Latihan/surat.txt") == "dari luar\n")
    #expect(try folder.read("Latihan/surat-lama.txt") == "lain lagi\n")
  }

  @Test func `a file written here is never asked about, also after a power cut`() throws {
    #expect(try edit(["satu", "jalankan"]).ending == .ended("run"))
    #expect(try edit(["dua"]).ending == .gone)
    #expect(try edit(["tiga", "jalankan"]).ending == .ended("run"))
    #expect(try folder.read("Latihan/surat.txt") == "satu\ndua\ntiga\n")
    #expect(try folder.names(in: "Latihan") == ["surat.txt"])
  }

  @Test func `in plain mode only what changed is said`() throws {
    let console = ScriptedConsole(
      ["satu", "dua", "0"].map(ScriptedConsole.Entry.line),
      capabilities: Capabilities(
        usesColour: false, usesUnicode: true, isPlain: true, isInteractive: true))
    var editing = TextEditing(in: try room(console), manner)
    _ = try editing.edit()
    #expect(console.screens.count == 2)
    #expect(console.transcript.contains("Baris 2: dua"))
  }
}

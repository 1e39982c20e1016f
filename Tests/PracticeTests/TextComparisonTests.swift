import Curriculum
import LearningRecord
import Testing

@testable import Practice

/// One row of the table: what the lesson says, what is typed, what it is.
struct TextCase: Sendable, CustomTestStringConvertible {
  var right: String
  var typed: String
  var verdict: Verdict
  var accepts: [String] = []
  var isExact = false
  var number: ClosedRange<Double>?
  var nearMiss: NearMiss?

  init(_ right: String, _ typed: String, _ verdict: Verdict = .right, near: NearMiss? = nil) {
    (self.right, self.typed, self.verdict, nearMiss) = (right, typed, verdict, near)
  }

  func exactly() -> Self {
    var copy = self
    copy.isExact = true
    return copy
  }

  func accepting(_ texts: String...) -> Self {
    var copy = self
    copy.accepts = texts
    return copy
  }

  func within(_ range: ClosedRange<Double>) -> Self {
    var copy = self
    copy.number = range
    return copy
  }

  var testDescription: String { "\(right) ← \(typed)" }
}

struct TextComparisonTests {
  static let tolerant: [TextCase] = [
    TextCase("folder", "folder"),
    TextCase("folder", "Folder"),
    TextCase("folder", "FOLDER"),
    TextCase("folder", "  folder  "),
    TextCase("folder", "\tfolder"),
    TextCase("folder", "folder."),
    TextCase("folder", "folder!"),
    TextCase("folder", "folder ", .right),
    TextCase("folder", "\"folder\""),
    TextCase("folder", "“folder”"),
    TextCase("folder", "'folder'."),
    TextCase("folder", "fol\u{AD}der"),
    TextCase("folder", "\u{FEFF}folder"),
    TextCase("folder", "\u{202E}folder"),
    TextCase("folder", "ｆｏｌｄｅｒ"),
    TextCase("folder", "foldr", .wrong, near: .oneLetter),
    TextCase("folder", "foldre", .wrong, near: .oneLetter),
    TextCase("folder", "fodler", .wrong, near: .oneLetter),
    TextCase("folder", "folders", .wrong, near: .oneLetter),
    TextCase("folder", "file", .wrong),
    TextCase("folder", "f older", .wrong, near: .oneLetter),
    TextCase("folder", "", .wrong),
    TextCase("file", "berkas", .wrong),
    TextCase("file", "berkas").accepting("berkas"),
    TextCase("file", "Berkas.").accepting("berkas", "dokumen"),
    TextCase("Simpan sebagai", "simpan  sebagai"),
    TextCase("Simpan sebagai", "simpan\u{A0}sebagai"),
    TextCase("Simpan sebagai", "sebagai simpan", .wrong, near: .wordOrder),
    TextCase("Jum'at", "Jum’at"),
    TextCase("Jum'at", "Jumʼat"),
    TextCase("Jum'at", "Jumat", .wrong, near: .oneLetter),
    TextCase("file-file", "file–file"),
    TextCase("file-file", "file‑file"),
    TextCase("café", "cafe\u{301}"),
    TextCase("café", "CAFÉ"),
    TextCase("Straße", "STRASSE"),
    TextCase("x²", "x2"),
    TextCase("selesai…", "selesai..."),
    TextCase("..", ".."),
    TextCase("cd ..", "cd .."),
    TextCase("cd ..", "cd", .wrong),
    TextCase("*.docx", "*.docx"),
    TextCase("?", "?"),
    TextCase("?", "!", .wrong),
    TextCase("=SUM(A1:A10)", "=sum(a1:a10)"),
    TextCase("=SUM(A1:A10)", "=SUM(A1:A1)", .wrong),
    TextCase("=SUM(A1:A10)", "=JUMLAH(A1:A10)", .wrong),
    TextCase("C:", "c:"),
    TextCase("50%", "50 %"),
    TextCase("=SUM(A1:A10)", "= sum ( A1 : A10 )"),
    TextCase("a, b", "a,b"),
    TextCase("ls -l", "ls-l", .wrong, near: .oneLetter),
    TextCase("50%", "50%."),
    TextCase("ls -l", "ls –l"),
    TextCase("ya", "yo", .wrong),
    TextCase("2025", "2024", .wrong),
  ]

  static let keys: [TextCase] = [
    TextCase("ctrl+s", "Ctrl S"),
    TextCase("ctrl+s", "^S"),
    TextCase("ctrl+s", "^s"),
    TextCase("ctrl+s", "kontrol s"),
    TextCase("ctrl+s", "Control-S"),
    TextCase("ctrl+s", "CTRL + S"),
    TextCase("ctrl+s", "ctrl  +s"),
    TextCase("ctrl+s", "tekan Ctrl lalu S"),
    TextCase("ctrl+s", "Tahan Ctrl, tekan S."),
    TextCase("^S", "ctrl+s"),
    TextCase("ctrl+s", "s", .wrong),
    TextCase("ctrl+s", "ctrl", .wrong),
    TextCase("ctrl+s", "ctrl+d", .wrong),
    TextCase("ctrl+s", "alt+s", .wrong),
    TextCase("ctrl+s", "ctrl+shift+s", .wrong),
    TextCase("ctrl+shift+s", "Shift + Ctrl + S"),
    TextCase("ctrl++", "Ctrl +"),
    TextCase("ctrl+-", "ctrl minus"),
    TextCase("ctrl+plus", "Ctrl + +"),
    TextCase("alt+f4", "ALT F4"),
    TextCase("enter", "Return"),
    TextCase("esc", "Escape"),
    TextCase("spasi", "space"),
    TextCase("page down", "PgDn"),
    TextCase("panah kiri", "left arrow"),
    TextCase("win+e", "Windows E"),
    TextCase("enter", "esc", .wrong),
  ]

  static let exact: [TextCase] = [
    TextCase("Folder", "Folder").exactly(),
    TextCase("Folder", "folder", .wrong, near: .writing).exactly(),
    TextCase("Folder", "Folder.", .wrong, near: .writing).exactly(),
    TextCase("Folder", " Folder", .wrong, near: .writing).exactly(),
    TextCase("Folder", "Map", .wrong).exactly(),
    TextCase("Folder", "Folders", .wrong, near: .oneLetter).exactly(),
    TextCase("Folder", "Map").exactly().accepting("Map"),
    TextCase("ctrl+s", "Ctrl S", .wrong, near: .writing).exactly(),
  ]

  static let numbers: [TextCase] = [
    TextCase("55", "55").within(54...56),
    TextCase("55", "54").within(54...56),
    TextCase("55", "56,0").within(54...56),
    TextCase("55", "55.5").within(54...56),
    TextCase("55", "53", .wrong, near: .closeNumber).within(54...56),
    TextCase("55", "80", .wrong).within(54...56),
    TextCase("55", "-55", .wrong).within(54...56),
    TextCase("55", "lima", .wrong).within(54...56),
    TextCase("55 kg", "55 kg").within(54...56),
    TextCase("55 kg", "55kg.").within(54...56),
    TextCase("55 kg", "55").within(54...56),
    TextCase("55 kg", "55 cm", .wrong, near: .unit).within(54...56),
    TextCase("55", "55 MB").within(54...56),
    TextCase("1500000", "1.500.000").within(1_500_000...1_500_000),
    TextCase("1500000", "1,500,000").within(1_500_000...1_500_000),
    TextCase("1500000", "1 500 000").within(1_500_000...1_500_000),
    TextCase("1500000", "Rp1.500.000,-").within(1_500_000...1_500_000),
    TextCase("1500000", "Rp 1.500.000,00").within(1_500_000...1_500_000),
    TextCase("1500000", "1.50.000", .wrong).within(1_500_000...1_500_000),
    TextCase("1,5", "1.5").within(1.5...1.5),
    TextCase("1,5", "1,500").within(1.5...1.5),
    TextCase("0,5", ",5").within(0.5...0.5),
    TextCase("0,55", "55%").within(0.55...0.55),
    TextCase("-3", "−3").within(-3...(-3)),
    TextCase("10", "1 0", .wrong).within(10...10),
    TextCase("10", "8-10", .wrong).within(10...10),
    TextCase("10", "ten").within(10...10).accepting("ten"),
  ]

  @Test(arguments: tolerant + keys + exact + numbers)
  func `typed texts are compared as people mean them`(row: TextCase) throws {
    let question = try Sample.question("t.t", .text(right: row.right)) {
      $0.accepts = row.accepts
      $0.isExact = row.isExact
      $0.number = row.number
    }
    let judgement = Judge(question).judgement(of: .text(row.typed))
    #expect(judgement.verdict == row.verdict)
    #expect(judgement.nearMiss == row.nearMiss)
  }

  @Test func `the table is as long as it should be`() {
    #expect((Self.tolerant + Self.keys + Self.exact + Self.numbers).count >= 100)
  }
}

import Curriculum
import Practice
import Testing

@Suite struct FolderJudgeTests {
  @Test(arguments: [
    ([Place("Kelas 7")], []),
    ([Place("kelas7")], ["folder-near-name"]),
    ([Place("Kelas 8")], ["folder-missing"]),
    ([Place("Lain"), Place("Lain/Kelas 7")], ["folder-elsewhere"]),
    ([Place("Kelas 7", "x")], ["not-a-folder"]),
  ])
  func `a folder is wanted by name and place`(now: [Place], reasons: [String]) {
    #expect(verdict([.folder("Kelas 7")], start: [], now: now).names == reasons)
  }

  @Test(arguments: [
    ([Place("Soal/a.txt", "A")], []),
    ([Place("a.txt", "A"), Place("Soal/a.txt", "A")], ["still-there"]),
    ([Place("a.txt", "A")], ["not-moved"]),
    ([Place("Lain/a.txt", "A")], ["elsewhere"]),
    ([Place("Soal/b.txt", "A")], ["other-name"]),
    ([Place("Soal/a.txt", "B")], ["changed"]),
    ([Place("Soal/a.txt", link: true), Place("a.txt", "A")], ["link-not-file"]),
    ([], ["lost"]),
  ])
  func `a file is moved, not copied`(now: [Place], reasons: [String]) {
    let check = FolderCheck.moved([.init(from: "a.txt", to: "Soal/a.txt")])
    #expect(verdict([check], start: [Place("a.txt", "A")], now: now).names == reasons)
  }

  @Test(arguments: [
    ([Place("a.txt", "A"), Place("Soal/a.txt", "A")], []),
    ([Place("Soal/a.txt", "A")], ["moved-not-copied"]),
    ([Place("a.txt", "A")], ["not-copied"]),
    ([Place("a.txt", "A"), Place("Lain/a.txt", "A")], ["elsewhere"]),
  ])
  func `a file is copied, not moved`(now: [Place], reasons: [String]) {
    let check = FolderCheck.copied([.init(from: "a.txt", to: "Soal/a.txt")])
    #expect(verdict([check], start: [Place("a.txt", "A")], now: now).names == reasons)
  }

  @Test func `a file in the wrong folder is told with both folders`() {
    let check = FolderCheck.moved([.init(from: "a.txt", to: "Kelas 7/Soal/a.txt")])
    let verdict = verdict(
      [check], start: [Place("a.txt", "A")], now: [Place("Unduhan/Lama/a.txt", "A")])
    #expect(
      verdict.reasons.first?.seen == [
        "name": "a.txt", "place": "Unduhan › Lama", "target": "Kelas 7 › Soal",
      ])
  }

  @Test func `the practice folder itself is told by its title`() {
    let check = FolderCheck.moved([.init(from: "Lama/a.txt", to: "Kelas 7/a.txt")])
    let verdict = verdict(
      [check], start: [Place("Lama/a.txt", "A")], now: [Place("a.txt", "A")])
    #expect(verdict.reasons.first?.seen["place"] == "Latihan")
  }

  @Test func `alike reasons are told together, at most three names`() {
    let ways = ["a", "b", "c", "d"].map { FolderCheck.Relocation(from: $0, to: "Baru/" + $0) }
    let start = ["a", "b", "c", "d"].map { Place($0, $0) }
    let verdict = verdict([.moved(ways)], start: start, now: start)
    #expect(verdict.names == ["not-moved"])
    #expect(verdict.reasons.first?.seen["name"] == "a, b, c, …")
  }

  @Test func `a twin is deleted although its like remains`() {
    let start = [Place("a.txt", "A"), Place("a (1).txt", "A")]
    let checks: [FolderCheck] = [.kept(["a.txt"]), .deleted(["a (1).txt"]), .nothingLost]
    #expect(verdict(checks, start: start, now: [Place("a.txt", "A")]) == .right)
    #expect(verdict(checks, start: start, now: start).names == ["not-deleted"])
    let moved = [Place("a.txt", "A"), Place("Sampah/a (1).txt", "A")]
    #expect(verdict(checks, start: start, now: moved).names == ["not-deleted"])
  }

  @Test func `what is lost is noticed though no check names it`() {
    let start = [Place("a.txt", "A"), Place("b.txt", "B")]
    #expect(verdict([.nothingLost], start: start, now: [Place("c.txt", "A")]).names == ["lost"])
    let changed = [Place("a.txt", "A"), Place("b.txt", "C")]
    #expect(verdict([.nothingLost], start: start, now: changed).names == ["changed"])
  }

  @Test(arguments: [
    (Place("Surat/a.pdf", "%PDF-1.4", at: 100), []),
    (Place("Surat/a.pdf", "%PDF-1.4", at: 98), []),
    (Place("Surat/a.pdf", "%PDF-1.4", at: 50), ["not-newer"]),
    (Place("Surat/a.pdf", "PK zip", at: 100), ["not-a-pdf"]),
    (Place("Surat/a.pdf", "", at: 100), ["empty"]),
    (Place("a.pdf", "%PDF-1.4", at: 100), ["elsewhere"]),
    (Place("Surat/A .pdf", "%PDF-1.4", at: 100), ["near-name"]),
    (Place("Surat/a.pdf"), ["not-a-file"]),
    (Place("Surat"), ["file-missing"]),
  ])
  func `a PDF is one inside, newer than the start`(now: Place, reasons: [String]) {
    #expect(verdict([.made("Surat/a.pdf", .pdf)], start: [], now: [now]).names == reasons)
  }

  @Test(arguments: [
    ("Nama;Nilai\nA;80\n", []), ("Nama,Nilai\n", []), ("PK zip", ["not-a-csv"]),
    ("<html>,", ["not-a-csv"]), ("satu kolom", ["not-a-csv"]),
  ])
  func `CSV is text in cells`(text: String, reasons: [String]) {
    let now = [Place("n.csv", text, at: 100)]
    #expect(verdict([.made("n.csv", .csv)], start: [], now: now).names == reasons)
  }

  @Test func `a backup is dated, complete and beside the original`() {
    let start = [Place("Nilai/7A", "A"), Place("Nilai/7B", "B"), Place("Disk")]
    let check = FolderCheck.backup(of: "Nilai", place: "Disk", NameRule(isDated: true))
    let names = { (now: [Place]) in verdict([check], start: start, now: start + now).names }
    let good = Place("Disk/Nilai 2026-11-23")
    #expect(names([]) == ["no-backup-folder"])
    #expect(names([Place("Disk/Nilai"), Place("Disk/Nilai/7A", "A")]) == ["name-without-date"])
    #expect(names([good, Place(good.path + "/7A", "A")]) == ["backup-incomplete"])
    #expect(names([good, Place(good.path + "/7A", "A"), Place(good.path + "/7B", "B")]) == [])
    let inside = good.path + "/Nilai"
    #expect(names([good, Place(inside + "/7A", "A"), Place(inside + "/7B", "B")]) == [])
  }

  @Test func `what other programs leave behind is passed over`() {
    let now = [Place("Kelas"), Place("Kelas/Thumbs.db", "x"), Place("Kelas/.~lock.a.odt#", "x")]
    #expect(verdict([.only(folder: "Kelas", names: [])], start: [], now: now) == .right)
    let extra = now + [Place("Kelas/b.txt", "B")]
    #expect(verdict([.only(folder: "Kelas", names: [])], start: [], now: extra).names == ["extra"])
  }

  @Test func `nothing is said about a folder that was not looked at whole`() {
    let now = FolderSnapshot([], isCut: true)
    let judge = FolderJudge(
      start: FolderSnapshot([]), now: now, startSeconds: 0, rootName: "Latihan")
    #expect(judge.verdict(on: [.folder("a")]) == .unchecked(ExerciseReason("too-much")))
  }

  private func verdict(
    _ checks: [FolderCheck], start: [Place], now: [Place]
  ) -> ExerciseVerdict {
    FolderJudge(
      start: FolderSnapshot(start.map(\.entry)), now: FolderSnapshot(now.map(\.entry)),
      startSeconds: 100, rootName: "Latihan"
    ).verdict(on: checks)
  }
}

extension ExerciseVerdict {
  fileprivate var names: [String] { reasons.map(\.name) }
}

import Curriculum
import Practice
import Testing

@Suite struct NameRuleTests {
  private let rule = NameRule(
    parts: [["Matematika", "MTK"], ["7A"]], isDated: true, avoided: ["final"], longest: 60)

  @Test(arguments: [
    "Ulangan Matematika 7A 2026-11-16.txt", "mtk_7a_20261116.txt",
    "2026-11-16 ulangan MTK kelas 7-A.txt", "Matematika 7 A 2026_11_16.txt",
  ])
  func `a good name is good in many ways of writing`(name: String) {
    #expect(reasons(name) == [])
  }

  @Test(arguments: [
    ("Ulangan Matematika 2026-11-16.txt", "name-lacks"),
    ("Matematika 17A 2026-11-16.txt", "name-lacks"),
    ("Matematika 7AB 2026-11-16.txt", "name-lacks"),
    ("Matematika 7A.txt", "name-without-date"),
    ("Matematika 7A 2026-13-16.txt", "name-without-date"),
    ("Matematika 7A 16-11-2026.txt", "date-order"),
    ("Matematika 7A 16112026.txt", "date-order"),
    ("Matematika 7A 2026-11-16 FINAL.txt", "name-vague"),
    ("Matematika 7A 2026-11-16 10:30.txt", "name-unsafe"),
    ("Matematika 7A 2026-11-16", "ending-changed"),
    ("Matematika 7A 2026-11-16 untuk semua murid yang belum ikut ulangan.txt", "name-too-long"),
    ("Dokumen1.txt", "name-unchanged"),
  ])
  func `what a name lacks is said`(name: String, reason: String) {
    #expect(reasons(name) == [reason])
  }

  private func reasons(_ name: String) -> [String] {
    let judge = FolderJudge(
      start: FolderSnapshot([Place("Dokumen1.txt", "A").entry]),
      now: FolderSnapshot([Place(name, "A").entry]), startSeconds: 0, rootName: "Latihan")
    return judge.verdict(on: [.renamed("Dokumen1.txt", rule, folder: "")]).reasons.map(\.name)
  }
}

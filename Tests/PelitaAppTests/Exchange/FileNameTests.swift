import Testing

@testable import PelitaApp

@Suite struct FileNameTests {
  private let day = CalendarDay(milliseconds: DeskFixture.now)

  @Test(arguments: [
    ("Contoh", "contoh"), ("Guru 07", "guru-07"), ("Éka  Putri", "eka-putri"),
    ("../../etc", "etc"), ("名前", "pelita"), ("A/B\\C:D", "a-b-c-d"),
  ])
  func `names become file names that every system takes`(name: String, expected: String) {
    #expect(FileName.text(for: name, on: day) == expected + "-2026-11-23.pelita")
  }

  @Test func `a day in doubt is left out`() {
    #expect(FileName.text(for: "Contoh", on: nil) == "contoh.pelita")
  }

  @Test(arguments: [
    (0, "1 KB"), (999, "1 KB"), (38_000, "38 KB"), (999_600, "1 MB"), (14_200_000_000, "14 GB"),
  ])
  func `sizes are whole numbers`(bytes: Int, expected: String) {
    #expect(ByteCount.text(bytes) == expected)
  }
}

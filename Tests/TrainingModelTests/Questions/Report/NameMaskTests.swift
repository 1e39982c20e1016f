import Testing

@testable import TrainingModel

struct NameMaskTests {
  private let mask = NameMask(
    hiding: ["Bu Siti Aminah", "Guru 07", "Pak Uji", "X"], sparing: ["Bu Rahma"])

  @Test func `every part of a name is taken out, whatever the case`() {
    #expect(mask("Bu SITI belum hadir, aminah juga.") == "Bu … belum hadir, … juga.")
  }

  @Test func `a name of titles and numbers is taken out as a whole`() {
    #expect(mask("Guru 07 dan Guru 08; 07 pagi") == "… dan Guru 08; 07 pagi")
  }

  @Test func `titles, other words and names that may stand stay`() {
    #expect(mask("Ibu guru Rahma mengujikan ujian") == "Ibu guru Rahma mengujikan ujian")
    #expect(mask("") == "")
  }
}

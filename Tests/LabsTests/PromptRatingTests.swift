import Curriculum
import Labs
import TestSupport
import Testing

struct PromptRatingTests {
  private static let pieces: [Language: [String]] = [
    .indonesian: [
      "Buatkan", "soal", "5", "tentang pecahan", "untuk murid", "kelas 7", "dalam tabel", "lalu",
      "bagus", "tolong", "karena hujan", "dengan kunci jawaban", "tentang",
    ],
    .english: [
      "Write", "questions", "5", "about fractions", "for pupils", "class 7", "in a table", "then",
      "good", "please", "because of rain", "with an answer key", "about",
    ],
  ]

  @Test(arguments: Array(0..<150), Language.allCases)
  func `adding text never loses a sign`(seed: Int, language: Language) {
    var random = SeededGenerator(seed: UInt64(seed))
    var text = ""
    var before = PromptRating(text, in: language)
    for _ in 0..<12 {
      text += " " + (Self.pieces[language]?.randomElement(using: &random) ?? "")
      let after = PromptRating(text, in: language)
      #expect(Set(before.seen.keys).isSubset(of: after.seen.keys), "\(text)")
      #expect(after.metCount >= before.metCount)
      before = after
    }
  }

  @Test func `each sign is shown with the words that were typed`() {
    let rating = PromptRating(
      "Buatkan 10 soal tentang pecahan untuk murid kelas 7, dalam tabel, lalu kunci.",
      in: .indonesian)
    #expect(rating.seen[.action] == "buatkan")
    #expect(rating.seen[.product] == "soal")
    #expect(rating.seen[.amount] == "10 soal")
    #expect(rating.seen[.topic] == "tentang pecahan")
    #expect(rating.seen[.audience] == "murid")
    #expect(rating.seen[.situation] == "kelas 7")
    #expect(rating.seen[.form] == "tabel")
    #expect(rating.seen[.order] == "lalu")
    #expect(rating.metCount == 4)
  }

  @Test func `the number of a class is no amount, and a bare about is no topic`() {
    #expect(PromptRating("Soal untuk kelas 7", in: .indonesian).seen[.amount] == nil)
    #expect(PromptRating("telepon 081200000000", in: .indonesian).seen[.amount] == nil)
    #expect(PromptRating("Buat soal tentang", in: .indonesian).seen[.topic] == nil)
  }

  @Test(arguments: ["NISN 0081234567", "hubungi 0812-0000-0000", "kirim ke guru07@contoh.id"])
  func `numbers and addresses of people are noticed`(text: String) {
    #expect(PromptRating(text, in: .indonesian).privateDetail != nil)
  }

  @Test func `ordinary numbers are not`() {
    #expect(PromptRating("25 soal, semester 2, 2026", in: .indonesian).privateDetail == nil)
  }
}

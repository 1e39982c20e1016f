import Testing

@testable import Practice

struct OutputComparisonTests {
  private let comparison = OutputComparison(tolerance: 1e-9)

  @Test(arguments: [
    ("a\nb", "a  \nb\n\n"), ("Rata-rata: 85", "Rata-rata: 85.0"), ("-3.50 m", "-3.5 m"),
    ("1 2", "1.0 2.00"), ("", "\n\n"), ("7-1", "7-1"),
  ])
  func `these say the same`(expected: String, seen: String) {
    #expect(comparison.difference(expected: expected, seen: seen) == nil)
  }

  @Test func `the first line that differs is told with its number`() {
    #expect(
      comparison.difference(expected: "a\nb\nc", seen: "a\nx\ny")
        == .line(2, expected: "b", seen: "x"))
    #expect(
      comparison.difference(expected: "nilai 85", seen: "nilai 86")
        == .line(1, expected: "nilai 85", seen: "nilai 86"))
  }

  @Test(arguments: [
    ("Halo, Bu Contoh", "halo Bu Contoh"), ("Nilai: 85", "Nilai:85"), ("Luas: 40", "Luas 40!"),
  ])
  func `only capitals, blanks or marks differ`(expected: String, seen: String) {
    #expect(
      comparison.difference(expected: expected, seen: seen)
        == .nearly(1, expected: expected, seen: seen))
  }

  @Test func `too little, too much and nothing are told apart`() {
    #expect(comparison.difference(expected: "a\nb", seen: "a") == .missing(2, expected: "b"))
    #expect(comparison.difference(expected: "a", seen: "a\n\nb") == .extra(2, seen: ""))
    #expect(comparison.difference(expected: "a", seen: " \n") == .nothing(expected: "a"))
  }

  @Test func `numbers as text differ in their digits`() {
    let strict = OutputComparison(tolerance: nil)
    #expect(strict.difference(expected: "85", seen: "85.0") != nil)
    let loose = OutputComparison(tolerance: 0.01)
    #expect(loose.difference(expected: "33.33", seen: "33.333333") == nil)
    #expect(loose.difference(expected: "33.33", seen: "33.36") != nil)
  }
}

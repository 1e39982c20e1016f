/// Numbers typed in one line: `2`, `1 3`, `1,3`, `1 dan 3`, `13` where only digits make sense.
struct NumberList: Hashable, Sendable {
  let values: [Int]

  private static let fillers: Set<String> = [
    "dan", "and", "nomor", "no", "nomer", "number", "pilihan", "opsi", "option",
  ]

  /// Returns `nil` when anything but numbers was typed.
  ///
  /// `joinsDigits` reads `13` as 1 and 3 when there is no 13th of the `count` to choose.
  init?(_ line: String, count: Int, joinsDigits: Bool) {
    let folded = FoldedText(line).text
    let words = folded.split { $0.isWhitespace || ",;.&+()/".contains($0) }
      .map(String.init).filter { !Self.fillers.contains($0) }
    let numbers = words.map(Self.number)
    guard !words.isEmpty, !numbers.contains(nil) else { return nil }
    let whole = numbers.compactMap(\.self)
    if joinsDigits, whole.count == 1, whole[0] > count, count < 10 {
      values = String(whole[0]).compactMap(\.wholeNumberValue)
    } else {
      values = whole
    }
  }

  /// A number in digits, with `o` and `l` read as the 0 and 1 they look like.
  private static func number(_ word: String) -> Int? {
    guard word.count <= 9 else { return nil }
    let digits = word.map { $0 == "o" ? "0" : $0 == "l" ? "1" : $0 }
    guard digits.allSatisfy(\.isDecimalDigit) else { return nil }
    return Int(String(digits))
  }
}

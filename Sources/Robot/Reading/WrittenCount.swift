/// How often something is repeated, in digits or in words.
enum WrittenCount {
  private static let words: [String: Int] = [
    "sekali": 1, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7,
    "delapan": 8, "sembilan": 9, "sepuluh": 10, "sebelas": 11,
    "once": 1, "one": 1, "twice": 2, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10,
  ]
  /// Words that may follow the number.
  static let units: Set<String> = ["kali", "x", "times", "time"]

  /// The number that `word` says, such as `4`, `4x` or `empat`; `nil` when it says none.
  static func number(_ word: String) -> Int? {
    if let number = words[word] { return number }
    let digits = word.hasSuffix("x") ? word.dropLast() : word[...]
    guard !digits.isEmpty, digits.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
    // Far beyond every limit, and no overflow.
    return Int(digits) ?? .max
  }
}

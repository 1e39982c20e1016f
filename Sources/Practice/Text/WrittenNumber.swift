/// A number as people write it, with every value it may stand for.
///
/// `1.500` is a thousand and a half here and one and a half elsewhere: both are kept.
public struct WrittenNumber: Hashable, Sendable {
  public let values: [Double]
  /// What stands behind the number, folded: `kg`, `%`; empty without.
  public let unit: String

  /// Returns `nil` unless `text` is one number, perhaps between a currency and a unit.
  public init?(_ text: String) {
    let folded = FoldedText(text).text
    guard folded.count <= 60, let start = folded.firstIndex(where: Self.startsNumber) else {
      return nil
    }
    let before = folded[..<start].split(whereSeparator: \.isWhitespace)
    guard before.allSatisfy({ Self.leads.contains(String($0)) }) else { return nil }
    let body = folded[start...].prefix { $0.isDecimalDigit || ".,-+ '".contains($0) }
    let unit = String(folded[body.endIndex...]).trimmingBlanks
    guard !unit.contains(where: \.isNumber) || unit.first?.isLetter == true else { return nil }
    let values = Self.values(of: Self.withoutClosingDash(String(body).trimmingBlanks))
    guard !values.isEmpty else { return nil }
    self.values = values
    self.unit = unit
  }

  private static let leads: Set<String> = ["rp", "rp.", "idr", "$", "usd", "=", "±", "kira-kira"]

  private static func startsNumber(_ character: Character) -> Bool {
    character.isDecimalDigit || character == "-" || character == "+" || character == ","
  }

  /// Drops the `,-` that closes an amount in rupiah.
  private static func withoutClosingDash(_ text: String) -> String {
    text.hasSuffix(",-") || text.hasSuffix(".-") ? String(text.dropLast(2)) : text
  }

  /// Every value that digits with marks may have; `+` and `-` only lead.
  private static func values(of text: String) -> [Double] {
    var digits = text[...]
    let sign: Double = digits.first == "-" ? -1 : 1
    if digits.first == "-" || digits.first == "+" { digits.removeFirst() }
    guard !digits.contains(where: { $0 == "-" || $0 == "+" }) else { return [] }
    let compact = digits.filter { !$0.isWhitespace && $0 != "'" }
    if compact.count < digits.trimmingBlanks.count, !isGrouped(digits.trimmingBlanks) { return [] }
    var found: [Double] = []
    for decimal: Character in [",", "."] {
      guard let value = value(of: compact, decimal: decimal), !found.contains(value * sign) else {
        continue
      }
      found.append(value * sign)
    }
    return found
  }

  /// Whether blanks or apostrophes part groups of three digits.
  private static func isGrouped(_ text: String) -> Bool {
    let whole = text.prefix { $0 != "," && $0 != "." }
    let groups = whole.split(omittingEmptySubsequences: false) { $0.isWhitespace || $0 == "'" }
    return (1...3).contains(groups[0].count) && groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  /// The value when `decimal` parts the decimals and the other mark groups thousands.
  private static func value(of text: String, decimal: Character) -> Double? {
    let grouping: Character = decimal == "," ? "." : ","
    let parts = text.split(separator: decimal, omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first else { return nil }
    let fraction = parts.count == 2 ? parts[1] : ""
    guard fraction.allSatisfy(\.isDecimalDigit), parts.count == 1 || !fraction.isEmpty else {
      return nil
    }
    let groups = whole.split(separator: grouping, omittingEmptySubsequences: false)
    guard groups.count == 1 || groups[0].count <= 3 && !groups[0].isEmpty else { return nil }
    guard groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    let digits = groups.joined()
    guard !(digits + fraction).isEmpty, digits.allSatisfy(\.isDecimalDigit) else { return nil }
    return Double("\(digits.isEmpty ? "0" : digits).\(fraction.isEmpty ? "0" : fraction)")
  }
}

extension Character {
  /// Whether this is `0`–`9`.
  var isDecimalDigit: Bool { ("0"..."9").contains(self) && isASCII }
}

internal import Foundation

/// Turning the formats' measures into millimetres and points.
enum Measures {
  /// A twentieth of a point, as Word counts.
  static func millimetres(twentieths text: String?) -> Double? {
    text.flatMap({ Double(finite: $0) }).map { rounded($0 * 25.4 / 1_440) }
  }

  /// An "English metric unit", as drawings count.
  static func millimetres(emu text: String?) -> Double? {
    text.flatMap({ Double(finite: $0) }).map { rounded($0 / 36_000) }
  }

  /// A length with its unit, as OpenDocument writes: "2.54cm".
  static func millimetres(length text: String?) -> Double? {
    guard let text, let length = number(before: text) else { return nil }
    let factors = ["mm": 1, "cm": 10, "in": 25.4, "pt": 25.4 / 72, "pc": 25.4 / 6, "px": 25.4 / 96]
    return factors[length.unit].map { rounded(length.value * $0) }
  }

  /// A size of letters in points: "12pt".
  static func points(length text: String?) -> Double? {
    guard let text, let length = number(before: text) else { return nil }
    if length.unit == "pt" { return length.value }
    return millimetres(length: text).map { rounded($0 * 72 / 25.4) }
  }

  /// A percentage as a factor: "80%" is 0.8.
  static func factor(percent text: String?) -> Double? {
    guard let text, let length = number(before: text), length.unit == "%" else { return nil }
    return length.value / 100
  }

  /// "#ff0000" or "ff0000" as "FF0000"; `nil` for words such as "auto".
  static func colour(_ text: String?) -> String? {
    guard let text else { return nil }
    let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
    guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit) else { return nil }
    return digits.uppercased()
  }

  private static func number(before text: String) -> (value: Double, unit: String)? {
    let digits = text.prefix { $0.isNumber || $0 == "." || $0 == "-" || $0 == "+" }
    guard let value = Double(digits), value.isFinite else { return nil }
    return (value, String(text[digits.endIndex...]))
  }

  /// To a hundredth: files round, too.
  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}

/// A duration of ISO 8601:2004, section 4.4.3.2, such as `PT1H30M` or `P4W`.
struct DurationForm {
  /// Digits behind the decimal sign.
  private(set) var decimals = 0

  init?(_ text: String) {
    var rest = Substring(text)
    guard rest.popFirst() == "P", !rest.isEmpty else { return nil }
    let halves = rest.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    // Weeks stand alone.
    let isWeeks = halves.count == 1 && halves[0].last == "W"
    guard take(halves[0], units: isWeeks ? "W" : "YMD", isLast: halves.count == 1) else {
      return nil
    }
    if halves.count == 2 {
      guard !halves[1].isEmpty, take(halves[1], units: "HMS", isLast: true) else { return nil }
    }
  }

  /// Takes numbers, each with the next of `units`; only the very last may be a decimal number.
  private mutating func take(_ text: Substring, units: String, isLast: Bool) -> Bool {
    var (text, units) = (text, units[...])
    while !text.isEmpty {
      let number = text.prefix { $0.isNumberOfASCII || $0 == "." || $0 == "," }
      text = text[number.endIndex...]
      guard let unit = text.popFirst(), let place = units.firstIndex(of: unit) else {
        return false
      }
      units = units[units.index(after: place)...]
      let parts = number.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
      guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }) else { return false }
      if parts.count == 2 {
        guard isLast, text.isEmpty else { return false }
        decimals = parts[1].count
      }
    }
    return true
  }
}

extension Character {
  var isNumberOfASCII: Bool { ("0"..."9").contains(self) }
}

/// What a cell holds or a formula gives.
public enum FormulaValue: Hashable, Sendable {
  case blank
  case number(Double)
  case text(String)
  case boolean(Bool)
  case error(FormulaError)
}

/// An error that stands in a cell, as office programs show it.
public enum FormulaError: String, Hashable, CaseIterable, Sendable {
  case division = "#DIV/0!"
  case value = "#VALUE!"
  case reference = "#REF!"
  case name = "#NAME?"
  case number = "#NUM!"
  case notAvailable = "#N/A"
  case null = "#NULL!"
  /// A formula that needs itself; LibreOffice shows `Err:522`, others ask.
  case circle = "Err:522"
}

/// Why a formula cannot be followed: its cell is unchecked, never wrong.
public enum FormulaStop: Error, Hashable, Sendable {
  /// A function, a name or a form of reference that is not known here.
  case unsupported(String)
  /// No formula of any dialect.
  case unreadable(String)
  /// Longer, deeper or more work than is allowed.
  case tooLarge
}

extension FormulaValue {
  /// What stands in a cell without a formula.
  init(_ value: CellValue) {
    self =
      switch value {
      case .empty: .blank
      case .number(let number): .number(number)
      case .text(let text): .text(text)
      case .boolean(let isTrue): .boolean(isTrue)
      case .error(let name): .error(FormulaError(rawValue: name) ?? .value)
      }
  }

  /// As it is told to people: whole numbers without a point, others with at most ten digits.
  public var shownText: String {
    switch self {
    case .blank: ""
    case .number(let number): number.shownText
    case .text(let text): text
    case .boolean(let isTrue): isTrue ? "TRUE" : "FALSE"
    case .error(let error): error.rawValue
    }
  }
}

extension Double {
  /// Reads digits with a point, a sign and an exponent: `nan`, `inf` and `0x1p3` are words here.
  static func plain(_ text: some StringProtocol) -> Double? {
    guard !text.isEmpty, text.utf8.count <= 40,
      text.utf8.allSatisfy({ "0123456789.+-eE".utf8.contains($0) }),
      let number = Double(String(text)), number.isFinite
    else { return nil }
    return number
  }

  /// The shortest text that a cell would show for it, with a point.
  var shownText: String {
    if self == rounded(), abs(self) < 1e15 { return String(Int(self)) }
    guard isFinite, abs(self) < 1e15, abs(self) >= 1e-4 else { return String(self) }
    // Ten digits behind the point are more than any grade list has.
    let scaled = (self * 1e10).rounded() / 1e10
    return scaled == scaled.rounded() ? String(Int(scaled)) : String(scaled)
  }
}

/// How a cell writes its number.
public struct NumberFormat: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// As the program likes.
    case general
    case number
    case percent
    case currency
    case date
    case time
    /// Shown as it was typed, never counted with.
    case text
    case scientific
    case fraction
  }

  public var kind: Kind
  /// Digits after the decimal mark; `nil` where the format fixes none.
  public var decimals: Int?
  /// Whether thousands are set apart.
  public var groupsThousands: Bool
  /// The code as stored, such as `0.0%`; empty in OpenDocument files.
  public var code: String

  /// Makes a format; the general one unless told otherwise.
  public init(
    kind: Kind = .general, decimals: Int? = nil, groupsThousands: Bool = false, code: String = ""
  ) {
    self.kind = kind
    self.decimals = decimals
    self.groupsThousands = groupsThousands
    self.code = code
  }
}

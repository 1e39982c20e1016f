/// The codes that the pages of an exercise show: another for every teacher and stage.
public struct WebCode: Hashable, Sendable {
  private let seed: UInt64

  /// Signs that are told apart on a screen, but for those that `folded` takes for one another.
  private static let signs = Array("ACDEFHJKMNPQRTUVWXY0123456789")
  private static let length = 6

  /// Makes the codes of one teacher.
  public init(seed: UInt64) { self.seed = seed }

  /// The code of `stage`, such as `K7M-2PX`.
  public func code(_ stage: String) -> String {
    var state = mixed(stage)
    let signs = (0..<Self.length).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Self.signs[Int((state >> 33) % UInt64(Self.signs.count))]
    }
    return String(signs.prefix(3)) + "-" + String(signs.suffix(3))
  }

  /// A number between 11 and 98 for a page to show.
  public func number(_ name: String) -> Int { 11 + Int((mixed("number " + name) >> 17) % 88) }

  /// A page's template with the marks of this teacher filled in: `{{code:stage}}`, the same
  /// backwards as `{{hidden:stage}}` so that it does not stand in the page's source, and
  /// `{{number:name}}`.
  public func filled(_ template: String) -> String {
    var text = ""
    var rest = template[...]
    while let open = rest.firstRange(of: "{{") {
      text += rest[..<open.lowerBound]
      let mark = rest[open.upperBound...].prefix { $0 != "}" }
      guard let value = value(of: mark) else {
        text += "{{"
        rest = rest[open.upperBound...]
        continue
      }
      text += value
      rest = rest[mark.endIndex...].dropFirst(2)
    }
    return text + rest
  }

  private func value(of mark: Substring) -> String? {
    let parts = mark.split(separator: ":").map(String.init)
    guard parts.count == 2 else { return nil }
    return switch parts[0] {
    case "code": code(parts[1])
    case "hidden": String(code(parts[1]).reversed())
    case "number": String(number(parts[1]))
    default: nil
    }
  }

  /// The seed and a name as one number (FNV-1a).
  private func mixed(_ name: String) -> UInt64 {
    name.utf8.reduce(0xCBF2_9CE4_8422_2325 ^ seed) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// What was typed, without case, spaces and signs; what looks alike counts as one.
  static func folded(_ typed: String) -> String {
    let alike: [Character: Character] = [
      "O": "0", "Q": "0", "D": "0", "I": "1", "L": "1", "S": "5", "B": "8", "Z": "2", "G": "6",
    ]
    let signs = typed.uppercased().filter { $0.isLetter || $0.isNumber }
    return String(signs.map { alike[$0] ?? $0 })
  }
}

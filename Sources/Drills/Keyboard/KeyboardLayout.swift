/// The keys as they lie on a keyboard, with the finger for each.
public struct KeyboardLayout: Sendable {
  /// The keys of each row without Shift, from the digits down.
  public let rows: [[Character]]
  private let strikes: [Character: KeyStrike]

  /// The US layout, as laptops in Indonesia are sold with.
  public static let us = KeyboardLayout(
    plain: ["`1234567890-=", "qwertyuiop[]\\", "asdfghjkl;'", "zxcvbnm,./"],
    shifted: ["~!@#$%^&*()_+", "QWERTYUIOP{}|", "ASDFGHJKL:\"", "ZXCVBNM<>?"],
    columnOffsets: [1, 0, 0, 0])

  /// - Parameters:
  ///   - plain: The rows without Shift.
  ///   - shifted: The same rows with Shift.
  ///   - columnOffsets: How many keys of each row lie left of the column of Q.
  private init(plain: [String], shifted: [String], columnOffsets: [Int]) {
    rows = plain.map(Array.init)
    var strikes: [Character: KeyStrike] = [
      " ": KeyStrike(key: " ", finger: .thumb, shift: nil)
    ]
    for (row, offset) in columnOffsets.enumerated() {
      for (index, pair) in zip(plain[row], shifted[row]).enumerated() {
        let finger = Self.finger(column: index - offset)
        strikes[pair.0] = KeyStrike(key: pair.0, finger: finger, shift: nil)
        strikes[pair.1] = KeyStrike(key: pair.0, finger: finger, shift: finger.hand?.other)
      }
    }
    self.strikes = strikes
  }

  /// The finger of a column, counted from the one of Q, A and Z.
  private static func finger(column: Int) -> Finger {
    switch column {
    case ...0: .little(.left)
    case 1: .ring(.left)
    case 2: .middle(.left)
    case 3, 4: .index(.left)
    case 5, 6: .index(.right)
    case 7: .middle(.right)
    case 8: .ring(.right)
    default: .little(.right)
    }
  }

  /// How `character` is typed; `nil` when it is not on this keyboard.
  public func strike(for character: Character) -> KeyStrike? { strikes[character] }
}

/// The minute in which a terminal shows which keys it delivers.
///
/// Few keys are asked; each stands for those that go the same way.
public struct KeyProbe: Hashable, Sendable {
  /// What is asked, in order.
  public static let keys: [PressedKey] = [
    "left", "End", "Delete", "PageDown", "F5", "Ctrl+A", "Ctrl+S", "Ctrl+F", "Ctrl+P", "Ctrl+C",
    "Shift+right", "Ctrl+right",
  ].compactMap(PressedKey.init(name:))

  /// What came of it so far.
  public private(set) var result: KeyProbeResult
  private var index = 0
  /// How often another key than the one that was asked has arrived.
  private var others = 0
  private var isAfterArrival = false

  /// So many different arrivals say that this key does not come through as itself.
  static let mostOthers = 2

  /// What came of one key.
  public enum Notice: Hashable, Sendable {
    case arrived
    /// Something else arrived: once more.
    case other(PressedKey)
    case skipped
    /// Enter right after a key that arrived: a habit, and no word about the key asked now.
    case enterIsNotNeeded
  }

  /// Begins for `terminal`.
  public init(terminal: String) { result = KeyProbeResult(terminal: terminal) }

  /// The key to press now; `nil` at the end.
  public var asked: PressedKey? { index < Self.keys.count ? Self.keys[index] : nil }
  /// Which one that is, from 1.
  public var number: Int { index + 1 }

  /// Takes what arrived; Enter says that nothing did.
  public mutating func take(_ key: PressedKey) -> Notice {
    guard let asked else { return .skipped }
    if !asked.isToldApart(from: key) {
      goOn(hasArrived: true)
      return .arrived
    }
    if key.key == "enter", isAfterArrival {
      isAfterArrival = false
      return .enterIsNotNeeded
    }
    others += 1
    guard key.key != "enter", others < Self.mostOthers else {
      goOn(hasArrived: false)
      return .skipped
    }
    return .other(key)
  }

  private mutating func goOn(hasArrived: Bool) {
    guard let asked else { return }
    result.note(asked, hasArrived: hasArrived)
    isAfterArrival = hasArrived
    index += 1
    others = 0
  }
}

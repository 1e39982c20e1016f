public import Curriculum
import Practice

/// Which keys one terminal delivers, as far as that was tried.
public struct KeyProbeResult: Hashable, Sendable {
  /// The terminal, such as `xterm-256color vte`.
  public let terminal: String
  public private(set) var arrived: Set<PressedKey> = []
  public private(set) var missing: Set<PressedKey> = []

  private static let heading = "pelita keys 1"

  /// Nothing was tried.
  public init(terminal: String) { self.terminal = terminal }

  /// Notes that `key` arrived, or that it did not.
  public mutating func note(_ key: PressedKey, hasArrived: Bool) {
    if hasArrived {
      arrived.insert(key)
      missing.remove(key)
    } else {
      missing.insert(key)
      arrived.remove(key)
    }
  }

  /// Whether the terminal delivers `key`: as tried, or as the key that stands for it.
  ///
  /// `nil` while neither was tried.
  public func delivers(_ key: PressedKey) -> Bool? {
    if arrived.contains(key) { return true }
    if missing.contains(key) { return false }
    guard let proxy = key.proxy, proxy != key else { return nil }
    return delivers(proxy)
  }

  /// How to ask for `step` in this terminal: live only for keys that can arrive.
  ///
  /// A key of which nothing is known is tried live; where nothing comes, it is named after all.
  public func way(for step: KeyStep) -> KeyStep.Way {
    guard step.way == .press else { return step.way }
    let canArrive = step.rightKeys.contains { $0.canArrive && delivers($0) != false }
    return canArrive ? .press : .name
  }

  /// The result as text, the same for the same result.
  public var text: String {
    var rows = [Self.heading, terminal]
    rows += arrived.map { "arrives \($0.name)" }.sorted()
    rows += missing.map { "missing \($0.name)" }.sorted()
    return rows.joined(separator: "\n") + "\n"
  }

  /// Reads a result, `nil` for anything else.
  ///
  /// Keys that this version does not know are left out.
  public init?(_ text: String) {
    let rows = text.split(separator: "\n").map(String.init)
    guard rows.count >= 2, rows.count <= 500, rows[0] == Self.heading else { return nil }
    self.init(terminal: rows[1])
    for row in rows.dropFirst(2) {
      let parts = row.split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let key = PressedKey(name: String(parts[1])) else { continue }
      note(key, hasArrived: parts[0] == "arrives")
    }
  }
}

extension PressedKey {
  /// The key of the probe that goes the same way; `nil` where none does.
  fileprivate var proxy: PressedKey? {
    let arrows = ["up", "down", "left", "right"]
    switch modifiers {
    case []:
      if arrows.contains(key) { return PressedKey([], "left") }
      if ["home", "end"].contains(key) { return PressedKey([], "end") }
      if ["page up", "page down"].contains(key) { return PressedKey([], "page down") }
      return key.count > 1 && key.hasPrefix("f") ? PressedKey([], "f5") : nil
    case [.control] where key.count == 1: return PressedKey([.control], "a")
    case [.control] where arrows.contains(key): return PressedKey([.control], "right")
    case [.shift] where arrows.contains(key): return PressedKey([.shift], "right")
    default: return nil
    }
  }
}

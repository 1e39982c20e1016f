import Drills
import Terminal

/// The keyboard with the next key between angle brackets, so that it is seen without colour.
struct KeyboardDrawing {
  /// The character to type next; `nil` at the end of a line, where Enter comes.
  let next: Character?
  /// What is copied: the row of digits is drawn only where it is needed.
  let text: CopiedText
  let phrases: any Phrases

  /// Each row lies a little further to the right.
  private static let margins = [4, 6, 7, 8]
  /// Not drawn: words need none of them, and brackets in brackets are hard to read.
  private static let undrawn: Set<Character> = ["`", "[", "]", "\\"]

  var lines: [StyledText] {
    let layout = KeyboardLayout.us
    let strike = next.flatMap(layout.strike)
    var lines: [StyledText] = []
    for (row, keys) in layout.rows.enumerated() where row > 0 || needsDigits {
      var line = StyledText(String(repeating: " ", count: Self.margins[row]))
      for key in keys where !Self.undrawn.contains(key) {
        line = line + Self.cap(String(key), isNext: key == strike?.key)
      }
      if next == nil, row == 2 { line = line + StyledText(" ") + Self.cap("Enter", isNext: true) }
      lines.append(line)
    }
    let shift = strike?.shift
    lines.append(
      StyledText("   ") + Self.cap("Shift", isNext: shift == .left) + StyledText("   ")
        + Self.cap("    \(phrases.spaceBar)    ", isNext: strike?.key == " ") + StyledText("   ")
        + Self.cap("Shift", isNext: shift == .right))
    return lines
  }

  private var needsDigits: Bool {
    let layout = KeyboardLayout.us
    let row = Set(layout.rows[0])
    return text.places.joined().contains { place in
      layout.strike(for: place.expected).map { row.contains($0.key) } ?? false
    }
  }

  private static func cap(_ name: String, isNext: Bool) -> StyledText {
    isNext ? StyledText("<\(name)>", .key) : StyledText("[\(name)]", .dim)
  }

  /// Which finger types `next`, in words: "telunjuk kiri → r".
  static func fingerLine(for next: Character?, phrases: any Phrases) -> StyledText {
    let margin = StyledText("      ")
    guard let next else { return margin + StyledText(phrases.fingerForEnter, .strong) }
    guard let strike = KeyboardLayout.us.strike(for: next) else {
      return margin + StyledText(String(next), .strong)
    }
    let finger = "\(phrases.finger(strike.finger)) → \(phrases.characterName(next))"
    guard let shift = strike.shift else { return margin + StyledText(finger, .strong) }
    return margin + StyledText(phrases.holdShift(shift) + ", " + finger, .strong)
  }
}

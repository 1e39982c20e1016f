import Drills
import Terminal

/// The screen while text is copied: the line, what stands below it, how it goes, the keyboard.
struct TypingScreen {
  let title: String
  let run: TypingRun
  let message: Message?
  let bestTenths: Int?
  let phrases: any Phrases

  /// What is said about the last stroke.
  enum Message: Hashable {
    case wrong(expected: Character, typed: Character)
    case lineIsFull
    case lineIsShort(left: Int)
    case pasted
    case escapeOnceMore

    /// What there is to say; `nil` for what the line itself shows.
    init?(_ notice: TypingNotice) {
      switch notice {
      case .wrong(let expected, let typed): self = .wrong(expected: expected, typed: typed)
      case .lineIsFull: self = .lineIsFull
      case .lineIsShort(let left): self = .lineIsShort(left: left)
      case .pasted: self = .pasted
      case .right, .erased, .lineDone, .finished, .nothing: return nil
      }
    }
  }

  private static let widest = 72

  /// The lines for a window; where it is low, empty lines go first, then the keyboard.
  func lines(for size: ScreenSize, capabilities: Capabilities) -> [StyledText] {
    let width = min(size.columns - 1, Self.widest)
    // One row is the cursor's.
    let room = size.rows - 1
    let keyboard = KeyboardDrawing(next: run.text.next, text: run.text, phrases: phrases).lines
    let whole = drawn(keyboard, width)
    let tight = whole.filter { !$0.runs.isEmpty }
    let lines = whole.count <= room ? whole : tight.count <= room ? tight : drawn([], width)
    return lines.map { $0.truncated(to: width) }
  }

  private func drawn(_ keyboard: [StyledText], _ width: Int) -> [StyledText] {
    [header(width: width), StyledText()] + copied + [
      StyledText(), StyledText(" " + standing(width: width), .dim), StyledText(),
      StyledText(" " + (message.map(words) ?? ""), .emphasis), StyledText(),
    ] + keyboard + [
      KeyboardDrawing.fingerLine(for: run.text.next, phrases: phrases), StyledText(),
      StyledText(" " + phrases.escapeTwiceLeaves, .dim),
    ]
  }

  private func header(width: Int) -> StyledText {
    let place = phrases.lineNumber(
      min(run.text.line + 1, run.text.places.count), of: run.text.places.count)
    let start = (" Pelita · " + title).truncated(to: max(width - place.displayWidth - 3, 10))
    let gap = String(repeating: " ", count: max(2, width - start.displayWidth - place.displayWidth))
    return StyledText(start, .title) + StyledText(gap + place, .dim)
  }

  /// The line to copy, what was typed below it, and a mark below every slip.
  private var copied: [StyledText] {
    let label = " " + phrases.typeThis + "  "
    let margin = String(repeating: " ", count: label.displayWidth)
    let text = run.text
    guard !text.isFinished else { return [StyledText(label)] }
    let places = text.places[text.line]
    var typed = StyledText(margin)
    var marks = margin
    for place in places.prefix(text.column) {
      let isWrong = place.mark == .wrong
      // A blank that is wrong must be seen, too.
      let shown = isWrong && place.typed == " " ? "_" : place.typed.map(String.init) ?? " "
      typed = typed + StyledText(shown, isWrong ? .notYet : .plain)
      marks += isWrong ? "^" : " "
    }
    let following = text.line + 1 < text.places.count ? text.places[text.line + 1] : []
    let preview = following.isEmpty ? "" : margin + String(following.map(\.expected))
    return [
      StyledText(label, .dim) + StyledText(String(places.map(\.expected)), .strong),
      typed + StyledText("▮", .key), StyledText(marks, .notYet), StyledText(preview, .dim),
    ]
  }

  private func standing(width: Int) -> String {
    let score = TypingScore(run)
    guard score.attempted > 0 else { return phrases.accuracyFirst }
    var parts = [phrases.accuracy(percent: score.accuracyPermille / 10)]
    if let tenths = score.tenthsOfWordsPerMinute { parts.append(phrases.speed(tenths / 10)) }
    if let bestTenths { parts.append(phrases.ownBest(bestTenths / 10)) }
    while parts.count > 1, parts.joined(separator: "   ").displayWidth >= width {
      parts.removeLast()
    }
    return parts.joined(separator: "   ")
  }

  private func words(_ message: Message) -> String {
    switch message {
    case .wrong(let expected, let typed):
      phrases.otherCharacter(
        wanted: phrases.characterName(expected), came: phrases.characterName(typed))
    case .lineIsFull: phrases.lineIsFull
    case .lineIsShort(let left): phrases.lineIsShort(left)
    case .pasted: phrases.pastingIsNoTyping
    case .escapeOnceMore: phrases.escapeOnceMore
    }
  }
}

extension TypingPhrases {
  /// A character as it is spoken of: a blank has a name.
  func characterName(_ character: Character) -> String {
    character == " " ? spaceBar : String(character)
  }
}

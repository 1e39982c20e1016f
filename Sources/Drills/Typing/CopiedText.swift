/// Text that is being copied character by character, and how far it has come.
public struct CopiedText: Hashable, Sendable {
  /// Every character of every line.
  public private(set) var places: [[CopiedPlace]]
  /// The line that is being typed; the number of lines at the end.
  public private(set) var line = 0
  /// How many characters of it stand.
  public private(set) var column = 0
  private(set) var timedLineEnds = 0

  /// Nothing of `lines` is typed yet.
  public init(lines: [String]) {
    places = lines.map { $0.map(CopiedPlace.init) }
  }

  /// Whether everything was typed.
  public var isFinished: Bool { line >= places.count }

  /// The character to type next; `nil` at the end of a line.
  public var next: Character? {
    guard !isFinished, column < places[line].count else { return nil }
    return places[line][column].expected
  }

  /// What was typed so far, a line each.
  public var transcript: [String] {
    places.prefix(line + 1).map { String($0.compactMap(\.typed)) }
  }

  /// Whether anything was typed at all.
  public var isUntouched: Bool { places.allSatisfy { $0.allSatisfy { $0.firstTyped == nil } } }

  /// Types `character`; `isTimed` when the time before it is on the clock.
  mutating func type(_ character: Character, isTimed: Bool) -> TypingNotice {
    guard let expected = next else { return isFinished ? .nothing : .lineIsFull }
    places[line][column].typed = character
    places[line][column].isTimed = isTimed
    if places[line][column].firstTyped == nil { places[line][column].firstTyped = character }
    column += 1
    return character == expected ? .right : .wrong(expected: expected, typed: character)
  }

  /// Takes the last character of this line back.
  mutating func erase() -> TypingNotice {
    guard !isFinished, column > 0 else { return .nothing }
    column -= 1
    places[line][column].typed = nil
    places[line][column].isTimed = false
    return .erased
  }

  /// Goes to the next line, once this one is full.
  mutating func endLine(isTimed: Bool) -> TypingNotice {
    guard !isFinished else { return .nothing }
    let left = places[line].count - column
    guard left == 0 else { return .lineIsShort(left: left) }
    line += 1
    column = 0
    if isTimed { timedLineEnds += 1 }
    return isFinished ? .finished : .lineDone
  }
}

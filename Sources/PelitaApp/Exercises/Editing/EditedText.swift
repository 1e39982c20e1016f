/// Lines of text under the hands of a teacher, with every change that can be taken back.
///
/// Line numbers count from 1, as the screen shows them.
struct EditedText: Hashable, Sendable {
  private(set) var lines: [String]
  /// How many lines stand above the place where the next line goes.
  private(set) var cursor: Int
  private var past: [Moment] = []

  /// What a change can be taken back to.
  private struct Moment: Hashable {
    var lines: [String]
    var cursor: Int
  }

  /// Older changes cannot be taken back.
  static let mostMoments = 200

  /// Begins with `text`; the next line goes to its end.
  init(_ text: String = "") {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    self.lines = lines.map(String.init)
    cursor = self.lines.count
  }

  /// The lines with line feeds between them.
  var text: String { lines.joined(separator: "\n") }

  /// Whether typed lines go anywhere but to the end.
  var isInserting: Bool { cursor < lines.count }

  /// Whether there is such a line.
  func has(_ number: Int) -> Bool { (1...max(lines.count, 1)).contains(number) && !lines.isEmpty }

  /// Adds a line where the next one goes.
  mutating func add(_ line: String) {
    remember()
    lines.insert(line, at: cursor)
    cursor += 1
  }

  /// Puts `line` in place of line `number`.
  mutating func replace(_ number: Int, with line: String) {
    guard has(number), lines[number - 1] != line else { return }
    remember()
    lines[number - 1] = line
  }

  /// Lets the next lines go before line `number`.
  mutating func insert(before number: Int) {
    if has(number) { cursor = number - 1 }
  }

  /// Lets the next lines go to the end again.
  mutating func returnToEnd() { cursor = lines.count }

  /// Takes lines away.
  mutating func delete(_ numbers: ClosedRange<Int>) {
    guard has(numbers.lowerBound), has(numbers.upperBound) else { return }
    remember()
    lines.removeSubrange((numbers.lowerBound - 1)...(numbers.upperBound - 1))
    cursor =
      cursor >= numbers.upperBound
      ? cursor - numbers.count : min(cursor, numbers.lowerBound - 1)
  }

  /// Swaps a line with the one above it, or below it; `false` at the edge.
  mutating func move(_ number: Int, up isUp: Bool) -> Bool {
    let other = isUp ? number - 1 : number + 1
    guard has(number), has(other) else { return false }
    remember()
    lines.swapAt(number - 1, other - 1)
    return true
  }

  /// Puts other lines in place of all.
  mutating func replaceAll(with text: String) {
    guard text != self.text else { return }
    remember()
    lines = Self(text).lines
    cursor = lines.count
  }

  /// Lays the lines out anew, such as moving them right inside blocks; nothing to take back.
  mutating func layOut(_ layout: ([String]) -> [String]) {
    let laidOut = layout(lines)
    if laidOut.count == lines.count { lines = laidOut }
  }

  /// Takes the last change back; `false` when there is none.
  mutating func undo() -> Bool {
    guard let moment = past.popLast() else { return false }
    (lines, cursor) = (moment.lines, moment.cursor)
    return true
  }

  private mutating func remember() {
    past.append(Moment(lines: lines, cursor: cursor))
    if past.count > Self.mostMoments { past.removeFirst() }
  }
}

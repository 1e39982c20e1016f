/// Every stroke of a run that goes on later, as text that outlives the program.
///
/// The strokes are kept rather than the score: playing them again gives the very same run.
public struct TypingLog: Hashable, Sendable {
  /// Of which version of the exercise.
  public var revision: String
  public var lines: [String]
  public var strokes: [TypingStroke]

  private static let heading = "pelita typing 1"
  /// More than anybody types into one exercise.
  static let mostStrokes = 20_000

  /// Makes a log.
  public init(revision: String, lines: [String], strokes: [TypingStroke] = []) {
    self.revision = revision
    self.lines = lines
    self.strokes = strokes
  }

  /// The run these strokes come to.
  public var run: TypingRun {
    var run = TypingRun(lines: lines)
    for stroke in strokes { _ = run.take(stroke) }
    return run
  }

  /// The log as text: a heading, the revision, the lines, then a stroke a line with its time.
  public var text: String {
    var rows = [Self.heading, revision, "\(lines.count)"] + lines
    for stroke in strokes.prefix(Self.mostStrokes) {
      let key =
        switch stroke.key {
        case .character(let character): "=" + String(character)
        case .backspace: "b"
        case .enter: "e"
        case .paste: "p"
        }
      rows.append("\(stroke.milliseconds) \(key)")
    }
    return rows.joined(separator: "\n")
  }

  /// Reads a log; `nil` for anything else.
  public init?(_ text: String) {
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard rows.count > 3, rows.count <= Self.mostStrokes + 100, rows[0] == Self.heading,
      let count = Int(rows[2]), (1...50).contains(count), rows.count >= 3 + count
    else { return nil }
    let strokes = rows.dropFirst(3 + count).map(TypingStroke.init(row:))
    guard !strokes.contains(nil) else { return nil }
    self.init(
      revision: rows[1], lines: Array(rows[3..<(3 + count)]), strokes: strokes.compactMap(\.self))
  }
}

extension TypingStroke {
  /// Reads one row of a log.
  fileprivate init?(row: String) {
    let parts = row.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    // Far beyond any clock, and far from the end of the numbers.
    guard parts.count == 2, let time = Int64(parts[0]), (0...(1 << 50)).contains(time) else {
      return nil
    }
    switch parts[1] {
    case "b": self.init(.backspace, at: time)
    case "e": self.init(.enter, at: time)
    case "p": self.init(.paste, at: time)
    default:
      guard parts[1].count == 2, parts[1].first == "=", let character = parts[1].last else {
        return nil
      }
      self.init(.character(character), at: time)
    }
  }
}

/// How copying went so far.
public struct TypingScore: Hashable, Sendable {
  /// Characters that were typed at least once.
  public let attempted: Int
  /// Those of them that were right at the first stroke.
  public let firstRight: Int
  /// Strokes that stand and are right, with their time on the clock.
  public let timedStrokes: Int
  /// The time on the clock.
  public let milliseconds: Int64
  /// How often each key was missed at its first stroke, by the name in `KeyLabel`.
  public let missed: [String: Int]

  /// One word is five strokes.
  static let strokesPerWord: Int64 = 5
  /// From fewer strokes no speed can be told.
  static let fewestStrokes = 10

  /// The score of `run` as it stands.
  public init(_ run: TypingRun) {
    let tried = run.text.places.joined().filter { $0.firstTyped != nil }
    attempted = tried.count
    firstRight = tried.count { $0.firstTyped == $0.expected }
    timedStrokes =
      tried.count { $0.isTimed && $0.typed == $0.expected } + run.text.timedLineEnds
    milliseconds = run.milliseconds
    missed = tried.reduce(into: [:]) { counts, place in
      guard let typed = place.firstTyped, typed != place.expected else { return }
      counts[KeyLabel.missed(expected: place.expected, typed: typed), default: 0] += 1
    }
  }

  /// The share of characters that were right at the first stroke, in permille.
  public var accuracyPermille: Int { attempted == 0 ? 0 : firstRight * 1_000 / attempted }

  /// Tenths of words of five strokes a minute; `nil` while too little was typed to tell.
  public var tenthsOfWordsPerMinute: Int? {
    guard timedStrokes >= Self.fewestStrokes, milliseconds >= 1_000 else { return nil }
    let tenths = Int64(timedStrokes) * 600_000 / Self.strokesPerWord / milliseconds
    return Int(tenths)
  }
}

/// Text that is being copied, stroke by stroke, with the clock and an eye on what is no typing.
public struct TypingRun: Hashable, Sendable {
  /// A longer pause is a pause: it leaves the clock.
  public static let longestStrokeMilliseconds: Int64 = 5_000
  /// Strokes closer together come from a clipboard or a program, never from fingers.
  static let shortestStrokeMilliseconds: Int64 = 6
  /// After a burst nobody types on at once; what comes sooner is its rest.
  static let pauseAfterBurstMilliseconds: Int64 = 200
  /// So many of them in a row are no accident, even where a slow laptop hands strokes on late.
  static let shortestBurst = 12

  public private(set) var text: CopiedText
  /// The time on the clock.
  public private(set) var milliseconds: Int64 = 0
  /// How often text was pasted.
  public private(set) var pastes = 0
  private var lastStroke: Int64?
  private var burst = Burst()

  /// Strokes that came at once, and how everything stood before them.
  private struct Burst: Hashable, Sendable {
    var length = 0
    var textBefore: CopiedText?
    var millisecondsBefore: Int64 = 0
  }

  /// Nothing of `lines` is typed yet.
  public init(lines: [String]) { text = CopiedText(lines: lines) }

  /// Takes one stroke and says what came of it.
  public mutating func take(_ stroke: TypingStroke) -> TypingNotice {
    let interval = lastStroke.map { stroke.milliseconds - $0 }
    lastStroke = stroke.milliseconds
    if stroke.key == .paste {
      pastes += 1
      burst = Burst()
      return .pasted
    }
    if isBurst(after: interval) { return .pasted }
    let isTimed = interval.map { (0...Self.longestStrokeMilliseconds).contains($0) } ?? false
    if isTimed, !text.isFinished { milliseconds += interval ?? 0 }
    switch stroke.key {
    case .character(let character): return text.type(character, isTimed: isTimed)
    case .backspace: return text.erase()
    case .enter: return text.endLine(isTimed: isTimed)
    case .paste: return .pasted
    }
  }

  /// Whether this stroke belongs to a burst; when that is first seen, the burst is taken back.
  private mutating func isBurst(after interval: Int64?) -> Bool {
    let isPaste = burst.length >= Self.shortestBurst
    let pause = isPaste ? Self.pauseAfterBurstMilliseconds : Self.shortestStrokeMilliseconds
    guard let interval, (0..<pause).contains(interval) else {
      burst = Burst(length: 1, textBefore: text, millisecondsBefore: milliseconds)
      return false
    }
    burst.length += 1
    guard burst.length >= Self.shortestBurst, let before = burst.textBefore else { return false }
    if burst.length == Self.shortestBurst {
      text = before
      milliseconds = burst.millisecondsBefore
      pastes += 1
    }
    return true
  }
}

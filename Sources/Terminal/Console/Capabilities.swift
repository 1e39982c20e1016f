/// What the output may use, from the terminal, the environment and the person's wish.
public struct Capabilities: Hashable, Sendable {
  /// Colour: not with `NO_COLOR`, `TERM=dumb`, a pipe, or plain mode.
  public var usesColour: Bool
  /// Box drawing and other characters outside ASCII.
  public var usesUnicode: Bool
  /// For screen readers: no clearing, no drawing, text in reading order.
  public var isPlain: Bool
  /// Whether a person sits at a terminal; otherwise no prompt is drawn.
  public var isInteractive: Bool

  /// Makes capabilities.
  public init(usesColour: Bool, usesUnicode: Bool, isPlain: Bool, isInteractive: Bool) {
    self.usesColour = usesColour
    self.usesUnicode = usesUnicode
    self.isPlain = isPlain
    self.isInteractive = isInteractive
  }
}

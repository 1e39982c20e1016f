/// How text looks once all styles are worked out.
public struct TextLook: Hashable, Sendable {
  public var isBold: Bool
  public var isItalic: Bool
  public var isUnderlined: Bool
  /// The letters' size in points; `nil` when the document leaves it to the program.
  public var sizePoints: Double?
  /// Six hexadecimal digits in capitals, such as "FF0000"; `nil` when it is automatic.
  public var colour: String?
  /// The font's name, such as "Liberation Serif"; `nil` when the document leaves it open.
  public var font: String?

  /// Makes a look.
  public init(
    isBold: Bool = false, isItalic: Bool = false, isUnderlined: Bool = false,
    sizePoints: Double? = nil, colour: String? = nil, font: String? = nil
  ) {
    self.isBold = isBold
    self.isItalic = isItalic
    self.isUnderlined = isUnderlined
    self.sizePoints = sizePoints
    self.colour = colour
    self.font = font
  }
}

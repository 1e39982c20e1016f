/// The paper and its margins, in millimetres.
public struct PageSetup: Hashable, Sendable {
  public var widthMillimetres: Double
  public var heightMillimetres: Double
  public var topMillimetres: Double
  public var bottomMillimetres: Double
  public var leftMillimetres: Double
  public var rightMillimetres: Double

  /// Makes a page; A4 with margins of 25.4 mm unless told otherwise.
  public init(
    widthMillimetres: Double = 210, heightMillimetres: Double = 297,
    topMillimetres: Double = 25.4, bottomMillimetres: Double = 25.4,
    leftMillimetres: Double = 25.4, rightMillimetres: Double = 25.4
  ) {
    self.widthMillimetres = widthMillimetres
    self.heightMillimetres = heightMillimetres
    self.topMillimetres = topMillimetres
    self.bottomMillimetres = bottomMillimetres
    self.leftMillimetres = leftMillimetres
    self.rightMillimetres = rightMillimetres
  }

  /// Whether the page is wider than high.
  public var isLandscape: Bool { widthMillimetres > heightMillimetres }
}

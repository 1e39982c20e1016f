/// A thing as a point: two measured features make its place.
public struct PlanePoint: Hashable, Sendable {
  public var name: String
  public var x: Int
  public var y: Int
  /// What it is; for a point that the teacher labels, what it was really.
  public var label: String
  /// What a person sees of it, in words.
  public var looks: String

  /// Makes a point.
  public init(name: String, x: Int, y: Int, label: String, looks: String = "") {
    self.name = name
    self.x = x
    self.y = y
    self.label = label
    self.looks = looks
  }

  /// The square of the distance: orders points as the distance does, without rounding.
  public func squaredDistance(x: Int, y: Int) -> Int {
    (self.x - x) * (self.x - x) + (self.y - y) * (self.y - y)
  }
}

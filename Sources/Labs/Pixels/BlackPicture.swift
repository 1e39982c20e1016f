/// A picture of black and white pixels alone.
public struct BlackPicture: Hashable, Sendable {
  /// `true` is black; from the top, each from the left.
  public let rows: [[Bool]]

  /// Makes a picture.
  public init(rows: [[Bool]]) { self.rows = rows }

  /// How many pixels are black.
  public var blackCount: Int { rows.joined().count { $0 } }

  /// In how many pixels two pictures of one size differ.
  public func difference(from other: Self) -> Int {
    zip(rows.joined(), other.rows.joined()).count { $0 != $1 }
  }
}

/// Shapes with names, and the simple rule that reads a picture.
///
/// The shape with the fewest pixels that differ is read; of two equally near, the one that stands
/// first in the file.
public struct ShapeShelf: Hashable, Sendable {
  /// One shape.
  public struct Shape: Hashable, Sendable {
    public var name: String
    public var picture: BlackPicture
  }

  /// What the rule found for one shape.
  public struct Likeness: Hashable, Sendable {
    public var name: String
    /// Pixels that differ.
    public var difference: Int
  }

  public let shapes: [Shape]

  /// Reads blocks of `= name` and rows of `#` and `.`.
  init(_ file: String, on shelf: LabShelf) throws(LabMaterialError) {
    var shapes: [(name: String, rows: [[Bool]])] = []
    for line in try shelf.lines(file) {
      if line.text.hasPrefix("=") {
        shapes.append((line.text.dropFirst().trimmed, []))
      } else if shapes.isEmpty || !line.text.allSatisfy({ $0 == "#" || $0 == "." }) {
        throw LabMaterialError(file, .unexpected(line.text, line: line.number))
      } else {
        shapes[shapes.count - 1].rows.append(line.text.map { $0 == "#" })
      }
    }
    self.shapes = shapes.map { Shape(name: $0.name, picture: BlackPicture(rows: $0.rows)) }
  }

  /// All shapes, the most alike first.
  public func ranking(of picture: BlackPicture) -> [Likeness] {
    shapes.enumerated()
      .map { ($0.offset, $0.element.name, $0.element.picture.difference(from: picture)) }
      .sorted { ($0.2, $0.0) < ($1.2, $1.0) }
      .map { Likeness(name: $0.1, difference: $0.2) }
  }

  /// What the rule reads.
  public func reading(of picture: BlackPicture) -> String {
    ranking(of: picture).first?.name ?? ""
  }

  /// Whether every shape is as large as `picture`.
  func fit(_ picture: GreyPicture) -> Bool {
    let size = picture.rows.map(\.count)
    return shapes.allSatisfy { $0.picture.rows.map(\.count) == size }
  }
}

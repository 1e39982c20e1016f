/// A small picture: every pixel is a number from 0, black, to 9, white.
public struct GreyPicture: Hashable, Sendable {
  /// From the top, each from the left; all rows are equally long.
  public let rows: [[Int]]

  /// The brightest value.
  public static let white = 9
  /// More columns or rows do not fit beside each other on a screen.
  static let widest = 12
  static let tallest = 12

  /// Makes a picture.
  public init(rows: [[Int]]) { self.rows = rows }

  init(_ file: String, on shelf: LabShelf) throws(LabMaterialError) {
    var rows: [[Int]] = []
    for line in try shelf.lines(file) {
      let row = line.text.compactMap { $0.isASCII ? $0.wholeNumberValue : nil }
      guard row.count == line.text.count else {
        throw LabMaterialError(file, .unexpected(line.text, line: line.number))
      }
      guard row.count == rows.first?.count ?? row.count, row.count <= Self.widest else {
        throw LabMaterialError(file, .unevenLine(line.number))
      }
      rows.append(row)
    }
    guard rows.count <= Self.tallest else {
      throw LabMaterialError(file, .tooLarge(limit: Self.tallest))
    }
    self.rows = rows
  }

  /// Black where a pixel's number lies below `threshold`, white elsewhere.
  public func split(at threshold: Int) -> BlackPicture {
    BlackPicture(rows: rows.map { row in row.map { $0 < threshold } })
  }
}

public import TrainingModel

/// Rows under headings, the same on screen, in a page and as CSV.
public struct ReportTable: Hashable, Sendable {
  /// What stands in one place.
  public enum Cell: Hashable, Sendable {
    case empty
    case text(String)
    case number(Int)
    /// A number that is told as a range of numbers, in words.
    case range(String)
    case day(Day)
  }

  /// The part of a file's name that tells the table, such as `sessions`.
  public var name: String
  public var title: String
  public var columns: [String]
  public var rows: [[Cell]]

  /// Makes a table.
  public init(name: String, title: String, columns: [String], rows: [[Cell]] = []) {
    self.name = name
    self.title = title
    self.columns = columns
    self.rows = rows
  }

  /// Whether a column holds numbers and ranges in all its rows, and so is set to the right.
  public func isNumeric(column: Int) -> Bool {
    let cells = rows.compactMap { $0.indices.contains(column) ? $0[column] : nil }
      .filter { $0 != .empty }
    return !cells.isEmpty && cells.allSatisfy(\.isNumeric)
  }
}

extension ReportTable.Cell {
  fileprivate var isNumeric: Bool {
    switch self {
    case .number, .range: true
    case .empty, .text, .day: false
    }
  }

  /// A text; nothing for an empty one.
  public static func words(_ text: String?) -> ReportTable.Cell {
    guard let text, !text.isEmpty else { return .empty }
    return .text(text)
  }

  /// A day, where there is one.
  public static func date(_ day: Day?) -> ReportTable.Cell {
    day.map(ReportTable.Cell.day) ?? .empty
  }

  /// What stands in the cell, days as `2026-11-23`.
  public var plainText: String {
    switch self {
    case .empty: ""
    case .text(let text), .range(let text): text
    case .number(let number): String(number)
    case .day(let day): day.text
    }
  }
}

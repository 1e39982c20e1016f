/// A chart on a sheet, in a text or on a slide.
public struct Chart: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Upright bars.
    case column
    /// Lying bars.
    case bar
    case line, pie, doughnut, area, scatter, bubble, radar, stock
    case other
  }

  /// What is drawn with one colour.
  public struct Series: Hashable, Sendable {
    /// The cells with the numbers.
    public var values: SheetRange?
    /// The cells with the names along the axis.
    public var categories: SheetRange?
    /// The cell with the name in the legend.
    public var name: SheetRange?

    /// Makes a series.
    public init(
      values: SheetRange?, categories: SheetRange? = nil, name: SheetRange? = nil
    ) {
      self.values = values
      self.categories = categories
      self.name = name
    }
  }

  public var kind: Kind
  public var series: [Series]
  /// `nil` when it has no title; empty when a title is there that names nothing.
  public var title: String?
  /// The title along the axis with the categories.
  public var categoryAxisTitle: String?
  /// The title along the axis with the numbers.
  public var valueAxisTitle: String?

  /// Makes a chart.
  public init(
    kind: Kind, series: [Series] = [], title: String? = nil, categoryAxisTitle: String? = nil,
    valueAxisTitle: String? = nil
  ) {
    self.kind = kind
    self.series = series
    self.title = title
    self.categoryAxisTitle = categoryAxisTitle
    self.valueAxisTitle = valueAxisTitle
  }

  /// All cells it plots: values, categories and names, without repetitions.
  public var plottedRanges: [SheetRange] {
    var seen: Set<SheetRange> = []
    return series.flatMap { [$0.name, $0.categories, $0.values] }.compactMap(\.self)
      .filter { seen.insert($0).inserted }
  }
}

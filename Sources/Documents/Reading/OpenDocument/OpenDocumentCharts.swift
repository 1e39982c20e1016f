/// Reads charts, which OpenDocument files embed as documents of their own.
enum OpenDocumentCharts {
  /// The chart in the content of an embedded object; `nil` when it is another kind of object.
  static func chart(_ root: MarkupElement) -> Chart? {
    guard let element = root.descend("office:body", "office:chart", "chart:chart"),
      let area = element.child("chart:plot-area")
    else { return nil }
    var styles = OpenDocumentStyles(nil, includingAutomatic: false)
    if let own = root.child("office:automatic-styles") { styles.take(own, areAutomatic: true) }
    let isLying =
      styles.value(
        "chart:vertical", in: "style:chart-properties", of: area["chart:style-name"],
        family: "chart") == "true"
    let axes = area.children("chart:axis")
    let across = axes.first { $0["chart:dimension"] == "x" }
    let up = axes.first { $0["chart:dimension"] == "y" }
    let categories = area.first("chart:categories").flatMap(range)
    return Chart(
      kind: kind(element["chart:class"], isLying: isLying),
      series: area.children("chart:series").map { series($0, categories: categories) },
      title: title(element.child("chart:title")),
      categoryAxisTitle: title(across?.child("chart:title")),
      valueAxisTitle: title(up?.child("chart:title")))
  }

  private static func kind(_ name: String?, isLying: Bool) -> Chart.Kind {
    switch name {
    case "chart:bar": isLying ? .bar : .column
    case "chart:line": .line
    case "chart:circle": .pie
    case "chart:ring": .doughnut
    case "chart:area": .area
    case "chart:scatter": .scatter
    case "chart:bubble": .bubble
    case "chart:radar", "chart:filled-radar": .radar
    case "chart:stock": .stock
    default: .other
    }
  }

  private static func series(_ element: MarkupElement, categories: SheetRange?) -> Chart.Series {
    Chart.Series(
      values: element["chart:values-cell-range-address"].flatMap {
        SheetRange(openDocument: $0)
      },
      categories: element.child("chart:domain").flatMap(range) ?? categories,
      name: element["chart:label-cell-address"].flatMap { SheetRange(openDocument: $0) })
  }

  private static func range(_ element: MarkupElement) -> SheetRange? {
    element["table:cell-range-address"].flatMap { SheetRange(openDocument: $0) }
  }

  private static func title(_ element: MarkupElement?) -> String? {
    element.map { $0.children("text:p").map(\.text).joined(separator: " ") }
  }
}

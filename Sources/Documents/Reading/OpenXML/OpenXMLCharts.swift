/// Reads charts, which all Office Open XML files store alike.
enum OpenXMLCharts {
  /// The charts in the drawing part called `drawing`.
  static func charts(
    drawnIn drawing: String, of package: OpenXMLPackage
  ) throws(DocumentTrouble) -> [Chart] {
    guard let root = try package.parts.root(of: drawing) else { return [] }
    let links = try package.relationships(of: drawing)
    var charts: [Chart] = []
    for reference in root.all("chart") {
      guard let link = reference["r:id"].flatMap({ links[$0] }),
        let chart = try package.parts.root(of: link.target)
      else { continue }
      charts.append(self.chart(chart))
    }
    return charts
  }

  /// The chart in a chart part.
  static func chart(_ root: MarkupElement) -> Chart {
    let area = root.descend("chart", "plotArea")
    let plots = area?.children.filter { $0.name.hasSuffix("Chart") } ?? []
    let series = plots.flatMap { $0.children("ser") }
    var chart = Chart(kind: plots.first.map(kind) ?? .other, series: series.map(self.series))
    if let title = root.descend("chart", "title") {
      chart.title = text(title) ?? onlyName(of: series) ?? ""
    }
    for axis in area?.children ?? MarkupElement("").children {
      guard let title = axis.child("title") else { continue }
      switch axis.name {
      case "catAx", "dateAx": chart.categoryAxisTitle = text(title) ?? ""
      case "valAx":
        let isAcross = ["b", "t"].contains(axis.child("axPos")?["val"])
        if isAcross && chart.kind == .scatter {
          chart.categoryAxisTitle = text(title) ?? ""
        } else {
          chart.valueAxisTitle = text(title) ?? ""
        }
      default: break
      }
    }
    return chart
  }

  private static func kind(_ plot: MarkupElement) -> Chart.Kind {
    switch plot.name {
    case "barChart", "bar3DChart": plot.child("barDir")?["val"] == "bar" ? .bar : .column
    case "lineChart", "line3DChart": .line
    case "pieChart", "pie3DChart", "ofPieChart": .pie
    case "doughnutChart": .doughnut
    case "areaChart", "area3DChart": .area
    case "scatterChart": .scatter
    case "bubbleChart": .bubble
    case "radarChart": .radar
    case "stockChart": .stock
    default: .other
    }
  }

  private static func series(_ element: MarkupElement) -> Chart.Series {
    Chart.Series(
      values: range(element.child("val") ?? element.child("yVal")),
      categories: range(element.child("cat") ?? element.child("xVal")),
      name: range(element.child("tx")))
  }

  private static func range(_ element: MarkupElement?) -> SheetRange? {
    element?.first("f").flatMap { SheetRange(openXML: $0.text) }
  }

  private static func text(_ title: MarkupElement) -> String? {
    guard let content = title.child("tx") else { return nil }
    if let rich = content.child("rich") {
      return rich.children("p").map { $0.all("t").map(\.text).joined() }.joined(separator: " ")
    }
    return content.first("v")?.text
  }

  /// The title that programs show by themselves when there is one series only.
  private static func onlyName(of series: [MarkupElement]) -> String? {
    series.count == 1 ? series[0].child("tx")?.first("v")?.text : nil
  }
}

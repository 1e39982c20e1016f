import TrainingModel

extension Chart {
  /// The drawing as an SVG element for the page, where `name` is not used for anything else.
  func svg(named name: String) -> String {
    var drawing = Drawing()
    switch form {
    case .bars(let bars): drawing.draw(bars)
    case .parts(let bars, _): drawing.draw(bars)
    case .timeline(let rows, _): drawing.draw(rows)
    }
    return drawing.element(title: title, summary: summary, name: name)
  }
}

extension Drawing {
  /// Bars to one scale; what is only known as a range ends in a hatched part.
  fileprivate mutating func draw(_ bars: [Bar]) {
    let most = max(1, bars.map { $0.count.bounds.high }.max() ?? 1)
    for bar in bars {
      let (low, high) = bar.count.bounds
      text(Self.label(bar.label), x: 0, y: top + 11)
      top += 15
      let (sure, open) = (low * Self.barWidth / most, high * Self.barWidth / most)
      rectangle("p0", x: 0, width: sure)
      rectangle("open", x: sure, width: open - sure)
      text(bar.words, x: open + 5, y: top + 11, style: "count")
      top += 22
    }
  }

  /// What is left of the width for the words after a bar.
  private static let barWidth = 210

  /// Wholes of one length, each split into its parts; small parts together are one hatched part.
  fileprivate mutating func draw(_ bars: [PartedBar]) {
    for bar in bars {
      text(Self.label(bar.label), x: 0, y: top + 11)
      text(bar.words, x: Self.width, y: top + 11, anchor: "end", style: "count")
      top += 15
      draw(bar.counts)
      top += 22
    }
  }

  private mutating func draw(_ counts: PublicCounts) {
    rectangle("frame", x: 0, width: Self.width)
    guard let total = counts.total.number, total > 0 else { return }
    let sure = counts.groups.map { $0.isFew ? 0 : $0.bounds.low }
    var start = 0
    for (place, low) in sure.enumerated() {
      let end = start + low
      rectangle("p\(min(place, 3))", x: at(start, of: total), width: width(start, end, of: total))
      if counts.groups[place].number != nil, width(start, end, of: total) > 18 {
        text(
          String(low), x: at(start, of: total) + 4, y: top + 11, style: "on\(min(place, 3))")
      }
      start = end
    }
    // The rest is in groups that are not numbers: one part, so that nobody can measure them.
    let left = at(start, of: total)
    if start < total { rectangle("open", x: left, width: Self.width - left) }
  }

  private func at(_ count: Int, of total: Int) -> Int { count * Self.width / total }

  private func width(_ start: Int, _ end: Int, of total: Int) -> Int {
    at(end, of: total) - at(start, of: total)
  }
}

extension PublicCount {
  /// The least and the most that it may be.
  var bounds: (low: Int, high: Int) {
    switch self {
    case .exact(let number): (number, number)
    case .between(let low, let high): (low, high)
    case .hidden: (0, 0)
    }
  }

  fileprivate var isFew: Bool {
    if case .between(_, let high) = self { high < PublicCounts.smallest } else { false }
  }
}

import TrainingModel

extension Drawing {
  /// One row a session; its days lie on one axis, which all rows share.
  mutating func draw(_ rows: [TimelineRow]) {
    let days = rows.flatMap(\.points).map(\.day.number)
    guard let first = days.min(), let last = days.max() else { return }
    let axis = Axis(first: first, last: last)
    let height = 16 + rows.count * Self.rowHeight
    for month in axis.months {
      line("axis", x1: axis.place(month.day), y1: 12, x2: axis.place(month.day), y2: height)
      text(month.words, x: axis.place(month.day), y: 9, anchor: "middle", style: "count")
    }
    top = 16
    for row in rows {
      text(Self.label(row.label), x: 0, y: top + 11)
      let middle = top + 22
      let places = row.points.map { axis.place($0.day.number) }
      if let from = places.min(), let to = places.max(), from < to {
        line("way", x1: from, y1: middle, x2: to, y2: middle)
      }
      for (point, place) in zip(row.points, places) { mark(point.mark, x: place, y: middle) }
      top += Self.rowHeight
    }
    top = height
  }

  private static let rowHeight = 34

  /// Shapes that differ without colour: ring, disc, half disc, arrow, cross.
  mutating func mark(_ mark: TimelineRow.Mark, x: Int, y: Int) {
    switch mark {
    case .planned: circle("ring", x: x, y: y, radius: 5)
    case .held: circle("disc", x: x, y: y, radius: 5)
    case .interrupted:
      circle("ring", x: x, y: y, radius: 5)
      path("disc", "M\(x) \(y - 5)a5 5 0 0 0 0 10z")
    case .moved: path("disc", "M\(x - 4) \(y - 5)l9 5l-9 5z")
    case .cancelled: path("cross", "M\(x - 4) \(y - 4)l8 8m0 -8l-8 8")
    }
  }

  /// Where days lie from left to right.
  private struct Axis {
    var first: Int
    var last: Int
    private let margin = 12

    init(first: Int, last: Int) {
      self.first = first
      self.last = last
    }

    func place(_ day: Int) -> Int {
      let room = Drawing.width - 2 * margin
      return last == first ? Drawing.width / 2 : margin + (day - first) * room / (last - first)
    }

    /// The beginnings of months, thinned out so that their names do not touch.
    var months: [(day: Int, words: String)] {
      var months: [(day: Int, words: String)] = []
      var nextFree = Int.min
      for number in first...min(last, first + 20_000) {
        let parts = Day(number: number).parts
        guard parts.day == 1, place(number) >= nextFree else { continue }
        months.append((number, "\(parts.month)/\(parts.year)"))
        nextFree = place(number) + 48
      }
      return months
    }
  }
}

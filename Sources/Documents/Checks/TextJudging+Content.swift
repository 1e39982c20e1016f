import Curriculum

extension TextJudging {
  /// All text, that of the margins too.
  private var everywhere: [Paragraph] { document.header + paragraphs + document.footer }

  func holds(_ texts: [String]) -> CheckOutcome {
    let isThere = everywhere.contains { paragraph in texts.contains(where: paragraph.text.holds) }
    return isThere ? .right : .missed(.missing, ["text": texts.first ?? ""])
  }

  func lacks(_ texts: [String]) -> CheckOutcome {
    for text in texts where everywhere.contains(where: { $0.text.holds(text) }) {
      return .missed(.other, ["text": text])
    }
    return .right
  }

  var spacing: CheckOutcome {
    if let wide = paragraphs.first(where: { $0.text.contains("  ") }) {
      let text = wide.text.split(separator: " ").joined(separator: " ")
      return .missed(.other, ["text": text.excerpt])
    }
    let empty = document.blocks.map { block in
      block.table == nil
        && block.paragraphs.allSatisfy { $0.text.comparable.isEmpty && $0.pictures.isEmpty }
    }
    // One empty paragraph happens; two in a row push something down.
    guard let last = empty.lastIndex(of: false) else { return .right }
    let pairs = zip(empty[..<last], empty[..<last].dropFirst())
    let count = pairs.count { $0 && $1 }
    return count == 0 ? .right : .missed(.tooMany, ["count": String(count + 1)])
  }

  func words(least: Int, most: Int) -> CheckOutcome {
    let count = paragraphs.reduce(0) { $0 + $1.text.wordCount }
    let seen = ["count": String(count)]
    if count < least { return .missed(.part, seen.merging(["wanted": String(least)]) { $1 }) }
    if count > most { return .missed(.tooMany, seen.merging(["wanted": String(most)]) { $1 }) }
    return .right
  }

  func link(to address: String) -> CheckOutcome {
    let runs = everywhere.flatMap(\.runs)
    if runs.contains(where: { $0.link?.holds(address) == true }) { return .right }
    let isTyped = everywhere.contains { $0.text.holds(address) }
    return .missed(isTyped ? .typed : .missing, ["address": address])
  }

  func table(_ rows: Int, _ columns: Int, hasHeader: Bool) -> CheckOutcome {
    let wanted = ["wanted": "\(columns) × \(rows)"]
    guard let largest = document.tables.max(by: { $0.size < $1.size }) else {
      return .missed(.missing, wanted)
    }
    let fitting = document.tables.filter { $0.rows.count >= rows && $0.columnCount >= columns }
    guard !fitting.isEmpty else {
      let seen = "\(largest.columnCount) × \(largest.rows.count)"
      return .missed(.part, wanted.merging(["size": seen]) { $1 })
    }
    guard hasHeader, !fitting.contains(where: { !$0.headerRows.isEmpty }) else { return .right }
    return .missed(.untitled)
  }

  var tableFilled: CheckOutcome {
    guard let table = document.tables.max(by: { $0.size < $1.size }) else {
      return .missed(.missing, ["wanted": ""])
    }
    for (index, row) in table.rows.enumerated() {
      guard row.cells.contains(where: { $0.text.comparable.isEmpty }) else { continue }
      let name = row.cells.first?.text.excerpt ?? ""
      return .missed(.part, ["row": String(index + 1), "text": name])
    }
    return .right
  }

  func pictures(least: Int) -> CheckOutcome {
    let count = document.pictures.count
    guard count < least else { return .right }
    let seen = ["count": String(count), "wanted": String(least)]
    return .missed(count == 0 ? .missing : .part, seen)
  }

  var pageNumber: CheckOutcome {
    let margins = document.header + document.footer
    if margins.contains(where: { $0.fields.contains(.pageNumber) }) { return .right }
    let isTyped = margins.contains { $0.text.contains(where: \.isNumber) }
    return .missed(isTyped ? .typed : .missing)
  }

  func margin(_ place: TextCheck.MarginPlace, holds text: String) -> CheckOutcome {
    let margin = place == .header ? document.header : document.footer
    if margin.contains(where: { $0.text.holds(text) }) { return .right }
    let isElsewhere = everywhere.contains { $0.text.holds(text) }
    return .missed(isElsewhere ? .other : .missing, ["text": text])
  }

  func page(_ wish: PageWish) -> CheckOutcome {
    for page in document.pages {
      let short = min(page.widthMillimetres, page.heightMillimetres)
      let long = max(page.widthMillimetres, page.heightMillimetres)
      let size = "\(Int(short.rounded())) × \(Int(long.rounded())) mm"
      if let paper = wish.paper?.millimetres,
        abs(short - paper.short) > 3 || abs(long - paper.long) > 3
      {
        return .missed(.other, ["size": size])
      }
      if let isLandscape = wish.isLandscape, page.isLandscape != isLandscape {
        return .missed(.other, ["size": size])
      }
      let margins = [
        page.topMillimetres, page.bottomMillimetres, page.leftMillimetres, page.rightMillimetres,
      ]
      // Half a millimetre is lost between inches and centimetres.
      let tooNarrow = wish.leastMarginMillimetres.flatMap { least in
        margins.first { $0 < least - 0.5 }
      }
      let tooWide = wish.mostMarginMillimetres.flatMap { most in
        margins.first { $0 > most + 0.5 }
      }
      if let seen = tooNarrow ?? tooWide {
        let centimetres = (seen / 10 * 10).rounded() / 10
        return .missed(.other, ["size": "\(centimetres.shownText) cm"])
      }
    }
    return .right
  }
}

extension Table {
  fileprivate var size: Int { rows.count * columnCount }
}

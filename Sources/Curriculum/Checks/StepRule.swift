/// Steps have names of their own, are short, and their drawings fit the screen.
struct StepRule {
  let sections: [CheckedSection]
  let source: SourceText

  static let mostWords = 80
  static let widestLine = 72

  var findings: [Finding] {
    var seen: Set<String> = []
    return sections.flatMap { section -> [Finding] in
      name(of: section, &seen) + length(of: section) + widths(of: section)
    }
  }

  private func name(of section: CheckedSection, _ seen: inout Set<String>) -> [Finding] {
    let position = section.step.position
    guard let mark = StepMark.find(in: source.bytes[section.section.body]) else {
      return [Finding(position: position, problem: .step(.stepIDMissing))]
    }
    guard mark.id != nil else {
      return [Finding(position: position, problem: .step(.stepIDUnusable(mark.written)))]
    }
    guard seen.insert(mark.written).inserted else {
      return [Finding(position: position, problem: .step(.stepIDTwice(mark.written)))]
    }
    return []
  }

  private func length(of section: CheckedSection) -> [Finding] {
    let words = section.step.parts.reduce(0) { count, part in
      if case .text(let block) = part { return count + block.wordCount }
      return count
    }
    guard words > Self.mostWords else { return [] }
    return [Finding(position: section.step.position, problem: .step(.stepTooLong(words: words)))]
  }

  private func widths(of section: CheckedSection) -> [Finding] {
    section.lines.filter { $0.isCode && $0.text.count > Self.widestLine }.map { line in
      Finding(
        position: line.position(column: Self.widestLine + 1),
        problem: .step(.lineTooWide(columns: line.text.count)))
    }
  }
}

extension Block {
  /// How many words a reader meets; drawings and listings are looked at, not read.
  var wordCount: Int {
    switch self {
    case .paragraph(let text), .heading(_, let text): text.wordCount
    case .list(_, let items): items.joined().reduce(0) { $0 + $1.wordCount }
    case .quote(let blocks), .alert(_, let blocks), .footnote(_, let blocks):
      blocks.reduce(0) { $0 + $1.wordCount }
    case .table(let table):
      ([table.header] + table.rows).joined().reduce(0) { $0 + $1.wordCount }
    case .code, .rule, .pause: 0
    }
  }
}

extension [Inline] {
  fileprivate var wordCount: Int { plainText.split(whereSeparator: \.isWhitespace).count }
}

/// A section with what the grammar made of its lines, for the rules of the strict check.
struct CheckedSection {
  let section: FoundSection
  let step: Step
  let reading: SectionReading
  /// The lines under the heading, with their places in the file.
  let lines: [CheckedLine]
  /// The questions in reading order, by the lines of the file that they take.
  let questions: [CheckedQuestion]
  /// The lines of questions with all that belongs to them.
  let questionLines: Set<Int>
  /// The lines of the options of choices.
  let optionLines: Set<Int>

  init(section: FoundSection, step: Step, reading: SectionReading, source: SourceText) {
    self.section = section
    self.step = step
    self.reading = reading
    let place = PlaceFinder(reading: reading, source: source)
    questions = reading.pieces.compactMap { piece in
      guard case .question(let found) = piece.kind else { return nil }
      return CheckedQuestion(found, whole: piece.range, place)
    }
    questionLines = Set(questions.flatMap(\.whole))
    optionLines = Set(questions.filter(\.isChoice).flatMap(\.body))
    lines = Self.lines(of: section, reading, source, place)
  }

  /// The line with that index in the file.
  func line(_ index: Int) -> CheckedLine? {
    guard let first = lines.first, index >= first.index, index - first.index < lines.count else {
      return nil
    }
    return lines[index - first.index]
  }

  private static func lines(
    of section: FoundSection, _ reading: SectionReading, _ source: SourceText,
    _ place: PlaceFinder
  ) -> [CheckedLine] {
    guard !section.body.isEmpty else { return [] }
    let first = source.lineIndex(of: section.body.lowerBound)
    let last = source.lineIndex(of: section.body.upperBound - 1)
    let hidden = place.hiddenLines
    let start = reading.text.origin(of: 0)
    var fence: Int?
    return (first...last).map { index in
      let bytes = source.line(index)
      let ticks = bytes.drop(while: \.isBlank).prefix { $0 == Byte.backtick }.count
      var isCode = fence != nil
      if let open = fence {
        if ticks >= open { fence = nil }
      } else if ticks >= 3 {
        fence = ticks
        isCode = true
      }
      return CheckedLine(
        index: index, text: String(decoding: bytes, as: UTF8.self), isCode: isCode,
        isHidden: hidden.contains(index) || source.lineStarts[index] < start)
    }
  }
}

/// A line of a section.
struct CheckedLine {
  /// Counted from 0 in the file.
  var index: Int
  var text: String
  /// Whether it is a fence or stands in one.
  var isCode: Bool
  /// Whether a comment or a mark that is not shown stands on it.
  var isHidden: Bool

  var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }

  /// How many blanks it begins with; a tab counts four.
  var indent: Int {
    text.prefix { $0 == " " || $0 == "\t" }.reduce(0) { $0 + ($1 == "\t" ? 4 : 1) }
  }

  /// The text without blanks around it.
  var bare: String { text.trimmingBlanks }

  /// The text with code spans and addresses blotted out, so that marks in them do not count.
  var prose: String { ProseText.prose(of: text) }

  /// Whether only three stars or more stand on it.
  var isStars: Bool { bare.count >= 3 && bare.allSatisfy { $0 == "*" } }

  func position(column: Int = 1) -> SourcePosition {
    SourcePosition(line: index + 1, column: column)
  }
}

/// A question with the lines that it takes, counted from 0.
struct CheckedQuestion {
  let found: FoundQuestion
  /// Options or input alone.
  let body: ClosedRange<Int>
  /// With hints, script and solution.
  let whole: ClosedRange<Int>

  init(_ found: FoundQuestion, whole range: Range<Int>, _ place: PlaceFinder) {
    self.found = found
    body = place.lines(found.body)
    let end = found.solution?.upperBound ?? range.upperBound
    whole = place.lines(found.body.lowerBound..<max(end, found.body.upperBound))
  }

  var isChoice: Bool {
    switch found.form {
    case .single, .multiple, .matrix: true
    default: false
    }
  }
}

/// Finds lines of the file by places in a section's expanded text.
struct PlaceFinder {
  let reading: SectionReading
  let source: SourceText

  func line(_ offset: Int) -> Int { source.lineIndex(of: reading.text.origin(of: offset)) }

  /// The lines of `range`, its last line's end aside.
  func lines(_ range: Range<Int>) -> ClosedRange<Int> {
    let first = line(range.lowerBound)
    return first...max(first, line(max(range.lowerBound, range.upperBound - 1)))
  }

  /// The lines on which something is cut out.
  var hiddenLines: Set<Int> {
    var hidden: Set<Int> = []
    for piece in reading.pieces {
      switch piece.kind {
      case .question(let found):
        for inner in found.inner { hidden.formUnion(lines(inner.range)) }
        if let annotation = found.annotation { hidden.formUnion(lines(annotation)) }
      case .pause: break
      default: hidden.formUnion(lines(piece.range))
      }
    }
    return hidden
  }
}

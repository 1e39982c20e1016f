/// Turns a section's pieces into the parts of a step.
struct StepAssembler {
  let reading: SectionReading
  let plain: PlainPieces
  let footnotes: FootnoteTexts
  let source: SourceText
  let stepID: StepID
  private(set) var parts: [Step.Part] = []
  private(set) var notices: [Finding] = []
  private var questionCount = 0

  init(_ reading: SectionReading, source: SourceText, stepID: StepID) {
    self.reading = reading
    self.source = source
    self.stepID = stepID
    plain = PlainPieces(bytes: reading.text.bytes)
    footnotes = FootnoteTexts(reading.footnotes, bytes: reading.text.bytes)
  }

  /// Makes the parts of the whole section.
  mutating func assemble() {
    let pieces = reading.pieces
    parts = assemble(0..<reading.text.bytes.count, pieces[...])
  }

  /// The parts of `range`; questions of a solution come after the question it belongs to.
  private mutating func assemble(_ range: Range<Int>, _ pieces: ArraySlice<Piece>) -> [Step.Part] {
    var result: [Step.Part] = []
    var at = range.lowerBound
    var index = pieces.startIndex
    while index < pieces.endIndex {
      let piece = pieces[index]
      index += 1
      switch piece.kind {
      case .question(let found):
        result += textParts(at..<max(at, piece.range.lowerBound))
        let inside = pieces[index...].prefix { isInside($0, of: found, piece.range) }
        index += inside.count
        result += questionParts(found, inside)
        at = max(at, found.solution?.upperBound ?? piece.range.upperBound)
      case .pause:
        result += textParts(at..<max(at, piece.range.lowerBound))
        if !result.isEmpty { result.append(.text(.pause)) }
        at = max(at, piece.range.upperBound)
      case .notice(let problem): note(problem, at: piece.range.lowerBound)
      case .cut, .replacement: break
      }
    }
    return result + textParts(at..<max(at, range.upperBound))
  }

  private func isInside(_ piece: Piece, of found: FoundQuestion, _ whole: Range<Int>) -> Bool {
    let end = found.solution?.upperBound ?? whole.upperBound
    return piece.range.lowerBound < end
  }

  private mutating func note(_ problem: Problem, at place: Int) {
    let position = position(of: place)
    notices.append(Finding(position: position, severity: .notice, problem: problem))
  }

  func position(of place: Int) -> SourcePosition {
    source.position(of: reading.text.origin(of: place))
  }

  /// The blocks of plain text in `range`.
  private func textParts(_ range: Range<Int>) -> [Step.Part] {
    blocks(range).map { .text($0) }
  }

  func blocks(_ range: Range<Int>) -> [Block] {
    blocks(range, applying: reading.marks(in: range))
  }

  func blocks(_ range: Range<Int>, applying marks: [Piece]) -> [Block] {
    guard !range.isEmpty else { return [] }
    let text = plain.shown(range, applying: marks)
    guard text.contains(where: { !$0.isWhitespace && $0 != Byte.greater }) else { return [] }
    return MarkdownText.blocks(footnotes.completing(text)).filter { !$0.isEmpty }
  }

  private mutating func questionParts(
    _ found: FoundQuestion, _ inside: ArraySlice<Piece>
  ) -> [Step.Part] {
    questionCount += 1
    for piece in found.inner {
      if case .notice(let problem) = piece.kind { note(problem, at: piece.range.lowerBound) }
    }
    var builder = QuestionBuilder(assembler: self, found: found)
    var question = builder.question(generatedID: ActivityID(step: stepID, number: questionCount))
    notices += builder.notices
    var nested: [Step.Part] = []
    if let solution = found.solution {
      let parts = assemble(solution, inside)
      question.solution = parts.compactMap { part in
        if case .text(let block) = part { return block }
        return nil
      }
      nested = parts.filter(\.isQuestion)
    } else {
      nested = assemble(found.body.upperBound..<found.body.upperBound, inside)
        .filter(\.isQuestion)
    }
    return [.question(question)] + nested
  }
}

extension Step.Part {
  fileprivate var isQuestion: Bool {
    if case .question = self { return true }
    return false
  }
}

extension Block {
  /// Whether nothing of it would be seen.
  var isEmpty: Bool {
    switch self {
    case .paragraph(let text): text.plainText.allSatisfy(\.isWhitespace) && !text.hasImage
    case .list(_, let items): items.allSatisfy { $0.allSatisfy(\.isEmpty) }
    case .quote(let blocks): blocks.allSatisfy(\.isEmpty)
    default: false
    }
  }
}

extension [Inline] {
  fileprivate var hasImage: Bool {
    contains {
      if case .image = $0 { return true }
      return false
    }
  }
}

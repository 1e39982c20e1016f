/// Turns a section's pieces into the parts of a step.
struct StepAssembler {
  let renderer: SectionRenderer
  let stepID: StepID
  private(set) var parts: [Step.Part] = []
  private(set) var notices: [Finding] = []
  private var questionCount = 0

  init(_ reading: SectionReading, source: SourceText, stepID: StepID) {
    renderer = SectionRenderer(reading, source: source)
    self.stepID = stepID
  }

  /// Makes the parts of the whole section.
  mutating func assemble() {
    _ = assemble(0..<renderer.plain.bytes.count, renderer.reading.pieces[...], isSolution: false)
  }

  /// Adds the parts of `range`; what a solution shows is returned instead of added.
  ///
  /// Questions inside a solution come after the question that it belongs to.
  private mutating func assemble(
    _ range: Range<Int>, _ pieces: ArraySlice<Piece>, isSolution: Bool
  ) -> [Block] {
    var shown: [Block] = []
    var at = range.lowerBound
    var index = pieces.startIndex
    while index < pieces.endIndex {
      let piece = pieces[index]
      index += 1
      switch piece.kind {
      case .question(let found):
        show(at..<max(at, piece.range.lowerBound), &shown, isSolution)
        let inside = pieces[index...].prefix { isInside($0, of: found, piece.range) }
        index += inside.count
        addQuestion(found, inside)
        at = max(at, found.solution?.upperBound ?? piece.range.upperBound)
      case .pause:
        show(at..<max(at, piece.range.lowerBound), &shown, isSolution)
        if !isSolution, !parts.isEmpty { parts.append(.text(.pause)) }
        at = max(at, piece.range.upperBound)
      case .notice(let problem): note(problem, at: piece.range.lowerBound)
      case .cut, .replacement: break
      }
    }
    show(at..<max(at, range.upperBound), &shown, isSolution)
    return shown
  }

  private mutating func show(_ range: Range<Int>, _ shown: inout [Block], _ isSolution: Bool) {
    let blocks = renderer.blocks(range)
    if isSolution {
      shown += blocks
    } else {
      parts += blocks.map { .text($0) }
    }
  }

  private func isInside(_ piece: Piece, of found: FoundQuestion, _ whole: Range<Int>) -> Bool {
    let end = found.solution?.upperBound ?? whole.upperBound
    return piece.range.lowerBound < end
  }

  private mutating func note(_ problem: Problem, at place: Int) {
    let position = renderer.position(of: place)
    notices.append(Finding(position: position, severity: .notice, problem: problem))
  }

  private mutating func addQuestion(_ found: FoundQuestion, _ inside: ArraySlice<Piece>) {
    questionCount += 1
    for piece in found.inner {
      if case .notice(let problem) = piece.kind { note(problem, at: piece.range.lowerBound) }
    }
    var builder = QuestionBuilder(renderer: renderer, found: found)
    var question = builder.question(
      generatedID: ActivityID(step: stepID, number: questionCount))
    let place = parts.count
    parts.append(.question(question))
    let range = found.solution ?? found.body.upperBound..<found.body.upperBound
    let solution = assemble(range, inside, isSolution: true)
    guard found.solution != nil else { return }
    question.solution = solution
    parts[place] = .question(question)
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

/// Makes a question of what the grammar found.
struct QuestionBuilder {
  let assembler: StepAssembler
  let found: FoundQuestion
  private(set) var notices: [Finding] = []
  private var wording = QuestionWording()

  init(assembler: StepAssembler, found: FoundQuestion) {
    self.assembler = assembler
    self.found = found
  }

  /// The question, named `generatedID` unless its attributes name it.
  mutating func question(generatedID: ActivityID) -> Question {
    let attributes = AttributeReader.attributes(of: found.attributes)
    let form = form(attributes)
    let hints = found.hints.map { hint in
      wording.hints.append(written(hint))
      return assembler.blocks(hint)
    }
    let given = attributes.value("data-id").flatMap(ActivityID.init)
    var question = Question(
      id: given ?? generatedID,
      form: form, judging: judging(of: form), attributes: attributes, hints: hints,
      position: assembler.position(of: found.body.lowerBound), wording: wording)
    question.hasScript = found.script != nil
    question.hasSolution = found.solution != nil
    return question
  }

  /// The text of `range` as written, without comments of attributes.
  private func written(_ range: Range<Int>) -> String {
    let cuts = assembler.reading.marks(in: range).filter { piece in
      if case .cut = piece.kind { return true }
      return false
    }
    return String(decoding: assembler.plain.shown(range, applying: cuts), as: UTF8.self)
  }

  /// The text of `range`, rendered.
  private func shown(_ range: Range<Int>) -> [Inline] {
    let text = assembler.plain.shown(range, applying: assembler.reading.marks(in: range))
    return MarkdownText.inlines(String(decoding: text, as: UTF8.self))
  }

  private mutating func options(_ ranges: [Range<Int>]) -> [[Inline]] {
    wording.options = ranges.map(written)
    return ranges.map(shown)
  }

  private mutating func form(_ attributes: QuestionAttributes) -> Question.Form {
    switch found.form {
    case .single(let texts, let right): .single(options: options(texts), right: Set(right))
    case .multiple(let texts, let right): .multiple(options: options(texts), right: Set(right))
    case .block(let kind): blockForm(kind)
    case .gap(let inputs): .gap(gapText(inputs))
    case .matrix(let columns, let rows): .matrix(matrix(columns, rows, attributes))
    case .generic: .generic
    case .surveyText(let lines): .survey(.text(lines: lines))
    case .surveySelection(let options): .survey(selectionSurvey(options))
    case .surveyVector(let several, let ids, let texts):
      .survey(vectorSurvey(several, ids, texts))
    case .surveyMatrix(let several, let columns, let rows):
      .survey(matrixSurvey(several, columns, rows))
    case .task(let texts, let ticked): .task(task(texts, ticked, attributes))
    }
  }

  private mutating func blockForm(_ kind: FoundInput.Kind) -> Question.Form {
    switch kind {
    case .text(let right): return .text(right: right)
    case .selection(let options, let right):
      wording.options = options
      return .selection(options: options.map(MarkdownText.inlines), right: Set(right))
    case .drag(let options, let right):
      wording.options = options
      return .drag(options: options.map(MarkdownText.inlines), right: Set(right))
    }
  }

  private mutating func gapText(_ inputs: [FoundInput]) -> GapText {
    let marks = inputs.enumerated().map { index, input in
      Piece(range: input.range, kind: .replacement(GapMark.text(index)))
    }
    let content = assembler.blocks(found.body, applying: found.inner + marks)
    let made = inputs.map { input -> GapText.Input in
      switch input.kind {
      case .text(let right):
        wording.inputs.append([])
        return .text(right: right)
      case .selection(let options, let right):
        wording.inputs.append(options)
        return .selection(options: options.map(MarkdownText.inlines), right: Set(right))
      case .drag(let options, let right):
        wording.inputs.append(options)
        return .drag(options: options.map(MarkdownText.inlines), right: Set(right))
      }
    }
    return GapText(content: content, inputs: made)
  }

  private mutating func matrix(
    _ columns: [Range<Int>], _ rows: [FoundRow], _ attributes: QuestionAttributes
  ) -> Matrix {
    wording.columns = columns.map(written)
    wording.rows = rows.map { written($0.text) }
    let isSingle = rows.allSatisfy { !$0.allowsSeveral }
    let isOrder = attributes.value("data-kind") == "order"
    return Matrix(
      columns: columns.map(shown),
      rows: rows.map { row in
        Matrix.Row(
          text: shown(row.text), allowsSeveral: row.allowsSeveral, right: Set(row.right))
      },
      arrangement: isOrder && isSingle ? .ordering : isSingle ? .matching : .grid)
  }

  private mutating func selectionSurvey(_ options: [String]) -> Survey {
    wording.options = options
    return .single(
      options: options.enumerated().map { index, text in
        Survey.Option(id: "\(index + 1)", text: MarkdownText.inlines(text))
      })
  }

  private mutating func vectorSurvey(
    _ several: Bool, _ ids: [String], _ texts: [Range<Int>]
  ) -> Survey {
    let made = zip(ids, options(texts)).map { Survey.Option(id: $0, text: $1) }
    return several ? .multiple(options: made) : .single(options: made)
  }

  private mutating func matrixSurvey(
    _ several: Bool, _ columns: [Range<Int>], _ rows: [Range<Int>]
  ) -> Survey {
    wording.columns = columns.map(written)
    wording.rows = rows.map(written)
    let made = zip(wording.columns, columns).map { Survey.Option(id: $0, text: shown($1)) }
    return .matrix(columns: made, rows: rows.map(shown), allowsSeveral: several)
  }

  private mutating func task(
    _ texts: [Range<Int>], _ ticked: [Bool], _ attributes: QuestionAttributes
  ) -> TaskList {
    let items = zip(options(texts), ticked).map { TaskList.Item(text: $0, startsTicked: $1) }
    return TaskList(
      items: items, exercise: attributes.value("data-exercise").flatMap(ActivityID.init))
  }

  private func judging(of form: Question.Form) -> Question.Judging {
    switch form {
    case .survey, .generic, .task: return .never
    default: break
    }
    guard let script = found.script else { return .judged }
    let text = String(decoding: assembler.plain.bytes[script], as: UTF8.self)
    return ScriptIdiom.judging(by: text)
  }
}

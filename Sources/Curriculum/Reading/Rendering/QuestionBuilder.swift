/// Makes a question of what the grammar found.
struct QuestionBuilder {
  let renderer: SectionRenderer
  let found: FoundQuestion
  private var wording = QuestionWording()

  init(renderer: SectionRenderer, found: FoundQuestion) {
    self.renderer = renderer
    self.found = found
  }

  /// The question, named `generatedID` unless its attributes name it.
  mutating func question(generatedID: ActivityID) -> Question {
    let attributes = AttributeReader.attributes(of: found.attributes)
    let form = form(attributes)
    let hints = found.hints.map { hint in
      wording.hints.append(renderer.written(hint))
      return renderer.blocks(hint)
    }
    let given = attributes.value("data-id").flatMap(ActivityID.init)
    var question = Question(
      id: given ?? generatedID,
      form: form, judging: judging(of: form), attributes: attributes, hints: hints,
      position: renderer.position(of: found.body.lowerBound), wording: wording)
    question.hasScript = found.script != nil
    question.hasSolution = found.solution != nil
    return question
  }

  private mutating func options(_ ranges: [Range<Int>]) -> [[Inline]] {
    wording.options = ranges.map(renderer.written)
    return ranges.map(renderer.inlines)
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
    let content = renderer.blocks(found.body, applying: found.inner + marks)
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
    wording.columns = columns.map(renderer.written)
    wording.rows = rows.map { renderer.written($0.text) }
    let isSingle = rows.allSatisfy { !$0.allowsSeveral }
    let isOrder = attributes.value("data-kind") == "order"
    return Matrix(
      columns: columns.map(renderer.inlines),
      rows: rows.map { row in
        Matrix.Row(
          text: renderer.inlines(row.text), allowsSeveral: row.allowsSeveral, right: Set(row.right))
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
    wording.columns = columns.map(renderer.written)
    wording.rows = rows.map(renderer.written)
    let made = zip(wording.columns, columns).map {
      Survey.Option(id: $0, text: renderer.inlines($1))
    }
    return .matrix(columns: made, rows: rows.map(renderer.inlines), allowsSeveral: several)
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
    let text = String(decoding: renderer.plain.bytes[script], as: UTF8.self)
    return ScriptIdiom.judging(by: text)
  }
}

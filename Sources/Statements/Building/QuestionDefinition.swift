public import Curriculum
public import LearningRecord
import TrainingModel

/// A question as a statement's activity describes it, and how answers to it are written.
public struct QuestionDefinition: Hashable, Sendable {
  /// A list of components, such as the choices: ids and texts.
  struct List: Hashable, Sendable {
    var name: String
    /// In the file's order; ids count from 1.
    var prefix: String
    var texts: [[Language: String]]
  }

  public let type: InteractionType
  var lists: [List] = []
  /// Every one is a right response; empty where nothing is right or wrong.
  var patterns: [String] = []
  private let form: Question.Form

  /// What `questions`, one question in its languages, come to; `nil` without any.
  public init?(_ questions: [Language: Question]) {
    guard let first = questions[.indonesian] ?? questions[.english] else { return nil }
    form = first.form
    type = Self.type(of: first.form)
    func texts(_ pick: (QuestionWording) -> [String]) -> [[Language: String]] {
      pick(first.wording).indices.map { place in
        questions.compactMapValues { question in
          let texts = pick(question.wording)
          return texts.indices.contains(place) ? texts[place].nonEmpty : nil
        }
      }
    }
    lists = type.lists.sorted().map { name in
      switch name {
      case "source": List(name: name, prefix: "row-", texts: texts(\.rows))
      case "target": List(name: name, prefix: "column-", texts: texts(\.columns))
      case "steps": List(name: name, prefix: "item-", texts: texts(\.options))
      default:
        type == .sequencing
          ? List(name: name, prefix: "row-", texts: texts(\.rows))
          : List(name: name, prefix: "option-", texts: texts(\.options))
      }
    }
    patterns = first.patterns
  }

  private static func type(of form: Question.Form) -> InteractionType {
    switch form {
    case .single, .multiple, .selection, .drag: .choice
    case .text, .gap: .fillIn
    case .matrix(let matrix): matrix.arrangement == .ordering ? .sequencing : .matching
    case .survey(.single), .survey(.multiple): .choice
    case .survey(.matrix): .matching
    case .survey(.text): .longFillIn
    case .task(let task): task.exercise == nil ? .performance : .other
    case .generic: .other
    }
  }

  /// The answer as the question's type writes responses.
  public func response(to answer: Answer) -> String {
    switch answer {
    case .rows(let rows) where type == .sequencing: Responses.order(rows)
    default: Responses.text(of: answer)
    }
  }
}

extension Question {
  /// The right responses, as the specification writes them.
  fileprivate var patterns: [String] {
    switch judging {
    case .never, .unchecked, .matches: return []
    case .accepts(let texts, _): return texts.map { "{case_matters=false}" + $0 }
    case .judged: break
    }
    switch form {
    case .single(_, let right), .selection(_, let right), .drag(_, let right):
      return right.sorted().map { Responses.text(of: .options([$0])) }
    case .multiple(_, let right): return [Responses.text(of: .options(right))]
    case .text(let right):
      return ([right] + attributes.accepts).map { "{case_matters=false}" + $0 }
    case .gap(let gap): return ["{case_matters=false}" + Responses.text(of: gap.rightAnswer)]
    case .matrix(let matrix):
      let right = matrix.rows.map(\.right)
      return [
        matrix.arrangement == .ordering
          ? Responses.order(right) : Responses.text(of: .rows(right))
      ]
    case .task(let task):
      guard task.exercise == nil else { return [] }
      return [Responses.text(of: .ticked(Set(task.items.indices)))]
    case .generic, .survey: return []
    }
  }
}

extension GapText {
  fileprivate var rightAnswer: Answer {
    .inputs(
      inputs.map { input in
        switch input {
        case .text(let right): .text(right)
        case .selection(_, let right), .drag(_, let right): .options(right)
        }
      })
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}

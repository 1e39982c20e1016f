/// Which experiment is set up, with what it needs.
public enum LabPlan: Hashable, Sendable {
  case pixels(PixelPlan)
  case tree(TreePlan)
  case neighbours(NeighbourPlan)
  case sentences(SentencePlan)
  case nextWord(NextWordPlan)
  case prompt(PromptPlan)

  /// The experiments by their names in YAML.
  private enum Name: String, CaseIterable {
    case pixels
    case tree
    case neighbours
    case sentences
    case nextWord = "next-word"
    case prompt
  }

  /// Reads `lab` and what belongs to it.
  init(_ fields: FieldReader) {
    let name: Name? = fields.choice("lab")
    switch name {
    case .pixels: self = .pixels(PixelPlan(fields))
    case .tree: self = .tree(TreePlan(fields))
    case .neighbours: self = .neighbours(NeighbourPlan(fields))
    case .sentences: self = .sentences(SentencePlan(fields))
    case .nextWord: self = .nextWord(NextWordPlan(fields))
    case .prompt, nil: self = .prompt(PromptPlan(fields))
    }
  }

  /// The files of the exercise's folder that the experiment needs.
  public var files: [String] {
    switch self {
    case .pixels(let plan): plan.pictures.map(\.file) + [plan.shapes]
    case .tree(let plan): [plan.examples, plan.new]
    case .neighbours(let plan): [plan.points]
    case .sentences(let plan): [plan.sentences]
    case .nextWord(let plan): plan.texts.map(\.file)
    case .prompt: []
    }
  }
}

import Curriculum

/// An experiment as it stands, by kind: what the screen draws.
public enum LabExperiment: Hashable, Sendable {
  case pixels(PixelExperiment)
  case tree(TreeExperiment)
  case neighbours(NeighbourExperiment)
  case sentences(SentenceExperiment)
  case nextWord(NextWordExperiment)
  case prompt(PromptExperiment)

  /// Sets up `plan` with the texts of its files.
  ///
  /// - Throws: `LabMaterialError` when a file cannot be used.
  init(
    _ plan: LabPlan, files: [String: String], in language: Language
  ) throws(LabMaterialError) {
    let shelf = LabShelf(files)
    switch plan {
    case .pixels(let plan): self = .pixels(try PixelExperiment(plan, shelf))
    case .tree(let plan): self = .tree(try TreeExperiment(plan, shelf))
    case .neighbours(let plan): self = .neighbours(try NeighbourExperiment(plan, shelf))
    case .sentences(let plan): self = .sentences(try SentenceExperiment(plan, shelf))
    case .nextWord(let plan): self = .nextWord(try NextWordExperiment(plan, shelf))
    case .prompt(let plan): self = .prompt(PromptExperiment(plan, in: language))
    }
  }

  var current: any Experiment {
    switch self {
    case .pixels(let experiment): experiment
    case .tree(let experiment): experiment
    case .neighbours(let experiment): experiment
    case .sentences(let experiment): experiment
    case .nextWord(let experiment): experiment
    case .prompt(let experiment): experiment
    }
  }

  mutating func apply(_ command: LabCommand) -> LabSlip? {
    switch self {
    case .pixels(var experiment):
      defer { self = .pixels(experiment) }
      return experiment.apply(command)
    case .tree(var experiment):
      defer { self = .tree(experiment) }
      return experiment.apply(command)
    case .neighbours(var experiment):
      defer { self = .neighbours(experiment) }
      return experiment.apply(command)
    case .sentences(var experiment):
      defer { self = .sentences(experiment) }
      return experiment.apply(command)
    case .nextWord(var experiment):
      defer { self = .nextWord(experiment) }
      return experiment.apply(command)
    case .prompt(var experiment):
      defer { self = .prompt(experiment) }
      return experiment.apply(command)
    }
  }
}

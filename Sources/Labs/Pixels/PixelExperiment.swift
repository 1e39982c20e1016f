public import Curriculum

/// Finding thresholds at which a simple rule reads a picture, in good and in bad light.
public struct PixelExperiment: Experiment {
  public let plan: PixelPlan
  public let pictures: [GreyPicture]
  public let shelf: ShapeShelf
  /// Which picture is on the screen, from 0.
  public private(set) var current = 0
  public private(set) var threshold: Int?
  /// What was guessed for each picture before the rule read it.
  public private(set) var guesses: [Int: String] = [:]
  /// The newest threshold at which each picture was read.
  public private(set) var readAt: [Int: Int] = [:]

  /// A threshold of 0 makes everything white: nothing lies below it.
  public static let thresholds = 1...9

  init(_ plan: PixelPlan, _ files: LabShelf) throws(LabMaterialError) {
    self.plan = plan
    var pictures: [GreyPicture] = []
    for each in plan.pictures { pictures.append(try GreyPicture(each.file, on: files)) }
    self.pictures = pictures
    shelf = try ShapeShelf(plan.shapes, on: files)
    for (picture, named) in zip(pictures, plan.pictures) where !shelf.fit(picture) {
      throw LabMaterialError(named.file, .lacks(plan.shapes))
    }
    guard shelf.shapes.contains(where: { $0.name == plan.shows }) else {
      throw LabMaterialError(plan.shapes, .lacks(plan.shows))
    }
  }

  /// The picture on the screen.
  public var picture: GreyPicture { pictures[current] }

  /// What the rule reads at the threshold in use; `nil` before there is one, or before the guess.
  public var ranking: [ShapeShelf.Likeness]? {
    guard let threshold, guesses[current] != nil else { return nil }
    return shelf.ranking(of: picture.split(at: threshold))
  }

  /// What the rule reads in a picture at the newest threshold it was read at.
  public func reading(of index: Int) -> String? {
    readAt[index].map { shelf.reading(of: pictures[index].split(at: $0)) }
  }

  var request: LabRequest {
    guard guesses[current] != nil else {
      let shapes = shelf.shapes.map(\.name)
      let topic = threshold.map { LabTopic.whatWillBeRead(threshold: $0, shapes: shapes) }
      return .entry(topic ?? .whatIsSeen(shapes: shapes), .guess)
    }
    let pictures = pictures.indices.map { LabChoice.command(LabCommand(.picture, "\($0 + 1)")) }
    return .menu([.entry(.threshold)] + pictures + [.finish])
  }

  mutating func apply(_ command: LabCommand) -> LabSlip? {
    switch command.verb {
    case .guess:
      let names = shelf.shapes.map(\.name)
      guard let name = names.first(where: { $0.lowercased() == command.argument.lowercased() })
      else { return .notOneOf(names) }
      guesses[current] = name
    case .threshold:
      guard let number = Int(command.argument), Self.thresholds.contains(number) else {
        return .notInRange(lowest: Self.thresholds.lowerBound, highest: Self.thresholds.upperBound)
      }
      threshold = number
    case .picture:
      guard let number = Int(command.argument), pictures.indices.contains(number - 1) else {
        return .notInRange(lowest: 1, highest: pictures.count)
      }
      current = number - 1
    default: return .notAChoice(command.verb.rawValue)
    }
    if let threshold { readAt[current] = threshold }
    return nil
  }

  var reasons: [ExerciseReason] {
    pictures.indices.compactMap { index in
      let name = plan.pictures[index].name
      guard let threshold = readAt[index], let reading = reading(of: index) else {
        return ExerciseReason("picture-not-read", seen: ["picture": name])
      }
      guard reading != plan.shows else { return nil }
      return ExerciseReason(
        "picture-misread",
        seen: [
          "picture": name, "threshold": "\(threshold)", "read": reading, "shows": plan.shows,
          "black": "\(pictures[index].split(at: threshold).blackCount)",
        ])
    }
  }

  var measures: [String: Int] {
    var measures = ["picturesReadCount": pictures.indices.count { reading(of: $0) == plan.shows }]
    for (index, threshold) in readAt { measures["threshold\(index + 1)"] = threshold }
    return measures
  }
}

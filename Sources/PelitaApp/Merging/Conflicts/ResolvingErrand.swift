import TrainingModel

/// Decides between versions without questions, for scripts.
struct ResolvingErrand {
  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }

  /// The conflict that `text` names: kind and id, the id, or the beginning of just one.
  ///
  /// - Throws: A complaint when there is none or more than one.
  func conflict(_ text: String) throws -> Conflict {
    let found = desk.model.conflictDetails.filter {
      !text.isEmpty && ($0.key.text.hasPrefix(text) || $0.key.id.text.hasPrefix(text))
    }
    guard found.count == 1 else { throw Complaint(phrases.noSuchConflict(text), .wrongUsage) }
    return found[0]
  }

  /// The body of version `number`, with members of others where `changes` say so.
  ///
  /// - Throws: A complaint when there is no such version or member, or when they do not fit.
  func body(
    of conflict: Conflict, use number: Int, taking changes: [String]
  ) throws -> JSONObject? {
    guard conflict.versions.indices.contains(number - 1) else {
      throw Complaint(phrases.noSuchVersion(number), .wrongUsage)
    }
    do {
      guard !changes.isEmpty else { return try conflict.choosing(number - 1) }
      var choices: [String: Conflict.Choice] = [:]
      for field in conflict.fields { choices[field.name] = .version(number - 1) }
      for change in changes {
        let (field, choice) = try self.choice(change)
        choices[field] = choice
      }
      return try conflict.combining(choices)
    } catch let problem as Conflict.Problem {
      throw Complaint(explanation(of: problem), .wrongUsage)
    }
  }

  private func choice(_ text: String) throws -> (field: String, Conflict.Choice) {
    let parts = text.split(separator: "=").map(String.init)
    guard parts.count == 2 else { throw Complaint(phrases.takeFieldForm(text), .wrongUsage) }
    if parts[1] == "all" { return (parts[0], .all) }
    guard let number = Int(parts[1]) else {
      throw Complaint(phrases.takeFieldForm(text), .wrongUsage)
    }
    return (parts[0], .version(number - 1))
  }

  private func explanation(of problem: Conflict.Problem) -> Explanation {
    switch problem {
    case .noSuchVersion(let place): phrases.noSuchVersion(place + 1)
    case .noSuchField(let name), .cannotKeepAll(let name): phrases.takeFieldForm(name)
    case .doesNotFit: Explanation(what: phrases.membersDoNotFit, cure: "")
    }
  }
}

extension Conflict {
  /// What is taken of one member.
  public enum Choice: Hashable, Sendable {
    /// The value of the version at this place.
    case version(Int)
    /// What all versions say: lists joined without repeating, texts one below the other.
    case all
  }

  /// Why a decision is no body that could be written.
  public enum Problem: Error, Hashable, Sendable {
    case noSuchVersion(Int)
    case noSuchField(String)
    /// The member's versions cannot stand beside each other.
    case cannotKeepAll(field: String)
    /// The members chosen do not make a body of this kind.
    case doesNotFit(BodyProblem)
  }

  /// The body of the version at `place`; `nil` when that is the removal.
  public func choosing(_ place: Int) throws(Problem) -> JSONObject? {
    guard versions.indices.contains(place) else { throw .noSuchVersion(place) }
    return versions[place].body
  }

  /// A body of members chosen one by one; what nobody chose is as in the version in use.
  ///
  /// Members that this Pelita does not know are kept like all others.
  public func combining(_ choices: [String: Choice]) throws(Problem) -> JSONObject {
    if let name = choices.keys.sorted().first(where: { name in
      !fields.contains { $0.name == name }
    }) {
      throw .noSuchField(name)
    }
    let start = versions.firstIndex { $0.body != nil } ?? 0
    var object = JSONObject()
    for field in fields {
      object.append(field.name, try value(of: field, choices[field.name] ?? .version(start)))
    }
    if let problem = key.kind.problem(with: object) { throw .doesNotFit(problem) }
    return object
  }

  private func value(of field: Field, _ choice: Choice) throws(Problem) -> JSONValue? {
    switch choice {
    case .version(let place):
      guard versions.indices.contains(place) else { throw .noSuchVersion(place) }
      return field.values[place]
    case .all:
      let present = field.values.compactMap { $0 }
      // What one alone says stands beside nothing.
      if field.isSame || present.count == 1 { return present.first }
      guard field.canKeepAll else { throw .cannotKeepAll(field: field.name) }
      return Self.all(present)
    }
  }

  private static func all(_ values: [JSONValue]) -> JSONValue {
    let lists = values.compactMap(\.array)
    if lists.count == values.count {
      var items: [JSONValue] = []
      for item in lists.joined() where !items.contains(item) { items.append(item) }
      return .array(items)
    }
    var texts: [String] = []
    for text in values.compactMap(\.string) where !text.isEmpty && !texts.contains(text) {
      texts.append(text)
    }
    return .string(texts.joined(separator: "\n"))
  }
}

extension Author {
  /// Writes what a person decided: a revision that replaces every version of `conflict`.
  ///
  /// Without a `body` the thing is removed.
  public mutating func resolution(
    of conflict: Conflict, as body: JSONObject?, at clock: WallClock
  ) throws(RevisionProblem) -> Revision {
    try revision(
      of: conflict.key, replacing: conflict.versions.map(\.id), about: conflict.about, body: body,
      at: clock)
  }
}

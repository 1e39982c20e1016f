import Yams

extension ExerciseDescription {
  /// Larger descriptions are refused before they are read.
  public static let largestFile = 256 * 1024
  /// Fewer near-misses say too little about a check.
  public static let fewestMisses = 3

  /// Reads the bytes of `Exercises/<kind>/<name>.yaml` in one language.
  ///
  /// - Throws: `ExerciseReadingError` with every finding.
  public init(
    yaml bytes: [UInt8], as id: ExerciseID, in language: Language
  ) throws(ExerciseReadingError) {
    let fields = FieldReader(try Self.root(of: bytes), in: language)
    let description = Self(fields, id, language)
    fields.reportUnknownKeys()
    guard fields.findings.isEmpty else { throw ExerciseReadingError(findings: fields.findings) }
    self = description
  }

  private init(_ fields: FieldReader, _ id: ExerciseID, _ language: Language) {
    let written = fields.text("exercise")
    if written != id.text { fields.report(.nameDiffers(written: written, file: id.text)) }
    self.id = id
    self.language = language
    title = fields.words("title")
    order = fields.integer("order", in: 0...999, default: 999)
    goal = fields.words("goal")
    steps = fields.wordsList("steps")
    hints = fields.wordsList("hints")
    covers = fields.texts("covers")
    feedback = Self.feedback(fields.fields("feedback"))
    if let task = fields.fields("task") {
      self.task = ExerciseTask(id.kind, task)
    } else {
      fields.report(.missing(key: "task"))
      self.task = ExerciseTask(id.kind, fields)
    }
    // A journal is kept, never judged: it has no solution and nothing near one.
    let isJudged = id.kind != .journal
    if isJudged, !fields.has("solution") { fields.report(.missing(key: "solution")) }
    solution = fields.fields("solution").flatMap(AuthoredWork.init)
    worked = isJudged ? fields.words("worked") : ""
    misses = fields.list("near-misses").compactMap(AuthoredMiss.init)
    if isJudged, misses.count < Self.fewestMisses {
      fields.report(.tooFewMisses(count: misses.count, least: Self.fewestMisses), at: "near-misses")
    }
  }

  private static func feedback(_ fields: FieldReader?) -> [String: ExerciseFeedback] {
    guard let fields else { return [:] }
    var feedback: [String: ExerciseFeedback] = [:]
    for name in fields.keys {
      guard let entry = fields.fields(name) else { continue }
      feedback[name] = ExerciseFeedback(
        seen: entry.words("seen"), why: entry.words("why"), next: entry.words("next"))
    }
    return feedback
  }

  private static func root(of bytes: [UInt8]) throws(ExerciseReadingError) -> Node.Mapping {
    guard bytes.count <= largestFile else {
      throw .init(.tooLarge(bytes: bytes.count, limit: largestFile))
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .init(.unreadable("UTF-8"))
    }
    if let line = text.lineOfAnchor { throw .init(.anchorOrAlias(line: line), line: line) }
    let root: Node?
    do {
      root = try compose(yaml: text, .basic)
    } catch {
      throw .init(.unreadable(String(describing: error)))
    }
    guard let mapping = root?.mapping else { throw .init(.malformed(key: "exercise")) }
    return mapping
  }
}

extension ExerciseReadingError {
  fileprivate init(_ problem: ExerciseProblem, line: Int = 1) {
    findings = [Finding(position: SourcePosition(line: line), problem: .exercise(problem))]
  }
}

extension AuthoredMiss {
  fileprivate init?(_ fields: FieldReader) {
    let name = fields.text("name")
    let expected = fields.text("expect")
    guard let work = fields.fields("work").flatMap(AuthoredWork.init) else {
      fields.report(.missing(key: "work"))
      return nil
    }
    self.init(name: name, work: work, expected: expected)
  }
}

extension AuthoredWork {
  /// `text: …`, `file: …` or `actions: […]`.
  fileprivate init?(_ fields: FieldReader) {
    if fields.has("text") {
      self = .text(fields.text("text"))
    } else if fields.has("file") {
      let name = fields.text("file")
      if !name.isPathInside { fields.report(.unsafePath(name), at: "file") }
      self = .file(name)
    } else if fields.has("actions") {
      self = .actions(fields.list("actions").compactMap(FolderAction.init))
    } else {
      fields.report(.malformed(key: "work"))
      return nil
    }
  }
}

extension FolderAction {
  /// `{make: path}`, `{write: path, text: …}`, `{move: path, to: path}`, `{copy: path, to: path}` or
  /// `{remove: path}`.
  fileprivate init?(_ fields: FieldReader) {
    let known = ["make", "write", "move", "copy", "remove"]
    guard let verb = known.first(where: fields.has) else {
      fields.report(.notOneOf(key: "actions", choices: known))
      return nil
    }
    let path = fields.path(verb)
    switch verb {
    case "make": self = .makeFolder(path)
    case "write": self = .write(path: path, text: fields.text("text"))
    case "move": self = .move(from: path, to: fields.path("to"))
    case "copy": self = .copy(from: path, to: fields.path("to"))
    default: self = .remove(path)
    }
  }
}

extension FieldReader {
  /// A relative path that stays in its folder.
  func path(_ key: String) -> String {
    let path = text(key)
    if !path.isPathInside { report(.unsafePath(path), at: key) }
    return path
  }
}

extension String {
  /// Whether this is a relative path that never leaves its folder: no empty part, no `.` or `..`.
  var isPathInside: Bool {
    let parts = split(separator: "/", omittingEmptySubsequences: false)
    return utf8.count <= 400 && !contains("\\") && !contains("\0")
      && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
  }
}

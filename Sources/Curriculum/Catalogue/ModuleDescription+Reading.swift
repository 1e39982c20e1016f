import Yams

extension ModuleDescription {
  /// Larger descriptions are refused before they are read.
  public static let largestFile = 256 * 1024

  /// Reads the bytes of a `module.yaml`.
  ///
  /// - Throws: The first `ModuleProblem` that makes it unusable.
  public init(yaml bytes: [UInt8]) throws(ModuleProblem) {
    guard bytes.count <= Self.largestFile else {
      throw .tooLarge(bytes: bytes.count, limit: Self.largestFile)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .unreadable("UTF-8")
    }
    if let line = text.lineOfAnchor { throw .anchorOrAlias(line: line) }
    let root: Node?
    do {
      // Every value is wanted as text: no rules to tell numbers from dates are compiled at each start.
      root = try compose(yaml: text, .basic)
    } catch {
      throw .unreadable(String(describing: error))
    }
    guard let mapping = root?.mapping else { throw .malformed(key: "module") }
    try self.init(mapping)
  }

  private init(_ mapping: Node.Mapping) throws(ModuleProblem) {
    let known = ["module", "author", "version", "title", "lessons"]
    for key in mapping.keys.map({ $0.string ?? "" }) where !known.contains(key) {
      throw .unknownKey(key)
    }
    guard let id = ModuleID(try mapping.text("module")) else { throw .malformed(key: "module") }
    self.init(
      id: id, author: try mapping.text("author"), version: try mapping.text("version"),
      title: try mapping.title(), lessons: try Self.lessons(mapping["lessons"]))
  }

  private static func lessons(_ node: Node?) throws(ModuleProblem) -> [Entry] {
    guard let node else { throw .missing(key: "lessons") }
    guard let sequence = node.sequence else { throw .malformed(key: "lessons") }
    var entries: [Entry] = []
    for node in sequence {
      guard let mapping = node.mapping else { throw .malformed(key: "lessons") }
      guard let id = LessonID(try mapping.text("lesson")) else {
        throw .malformed(key: "lesson")
      }
      let file = try mapping.text("file")
      guard file.isPlainFileName else { throw .unsafeFile(file) }
      guard !entries.contains(where: { $0.id == id }) else { throw .duplicateLesson(id) }
      entries.append(Entry(id: id, file: file, title: try mapping.title()))
    }
    return entries
  }
}

extension Node.Mapping {
  fileprivate func text(_ key: String) throws(ModuleProblem) -> String {
    guard let node = self[Node(key)] else { throw .missing(key: key) }
    guard let text = node.string?.onOneLine, !text.isEmpty else { throw .malformed(key: key) }
    return text
  }

  fileprivate subscript(_ key: String) -> Node? { self[Node(key)] }

  /// `title:` with both languages.
  fileprivate func title() throws(ModuleProblem) -> [Language: String] {
    guard let titles = self["title"]?.mapping else { throw .missing(key: "title") }
    var title: [Language: String] = [:]
    for language in Language.allCases { title[language] = try titles.text(language.rawValue) }
    return title
  }
}

extension String {
  /// The text without line ends and characters that a terminal would act on: quotes may hide them.
  fileprivate var onOneLine: String {
    var text = UnicodeScalarView()
    for scalar in unicodeScalars {
      if scalar == "\n" || scalar == "\t" {
        text.append(" ")
      } else if !scalar.isForbidden {
        text.append(scalar)
      }
    }
    return String(text)
  }

  /// Whether this names a Markdown file in the same folder and nothing else.
  fileprivate var isPlainFileName: Bool {
    hasSuffix(".md") && !hasPrefix(".") && !contains("/") && utf8.count <= 100
      && utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }
}

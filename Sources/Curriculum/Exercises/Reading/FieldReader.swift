import Yams

/// Reads one mapping of an exercise's YAML, in one language, and collects everything wrong in it.
///
/// What cannot be read comes out as something harmless and leaves a finding: with any finding the
/// description is refused as a whole. Keys that nobody asked for are findings, too.
final class FieldReader {
  private let mapping: Node.Mapping
  private let position: SourcePosition
  private let language: Language
  private let collector: Collector
  private var asked: Set<String> = []
  private var children: [FieldReader] = []

  /// What all readers of one file share.
  private final class Collector {
    var findings: [Finding] = []
  }

  /// Reads the root of a file.
  convenience init(_ root: Node.Mapping, in language: Language) {
    self.init(root, at: SourcePosition(line: 1), language, Collector())
  }

  private init(
    _ mapping: Node.Mapping, at position: SourcePosition, _ language: Language,
    _ collector: Collector
  ) {
    self.mapping = mapping
    self.position = position
    self.language = language
    self.collector = collector
  }

  /// Everything found so far, in the order of the file.
  var findings: [Finding] { collector.findings.sorted { $0.position < $1.position } }

  /// The keys, in the order of the file.
  var keys: [String] { mapping.keys.compactMap(\.string) }

  /// Whether `key` is there.
  func has(_ key: String) -> Bool { mapping[Node(key)] != nil }

  /// Adds a finding about the value of `key`.
  func report(_ problem: ExerciseProblem, at key: String? = nil) {
    let mark = key.flatMap { mapping[Node($0)]?.mark }
    let place = mark.map { SourcePosition(line: $0.line, column: $0.column) } ?? position
    collector.findings.append(Finding(position: place, problem: .exercise(problem)))
  }

  /// Adds findings for keys that nobody asked for, here and below.
  func reportUnknownKeys() {
    for key in keys where !asked.contains(key) { report(.unknownKey(key), at: key) }
    for child in children { child.reportUnknownKeys() }
  }
}

extension FieldReader {
  /// Material: the same in both languages, or written `{id: …, en: …}`.
  func text(_ key: String) -> String {
    guard let node = node(key) else { return missing(key, "") }
    return text(of: node, at: key)
  }

  /// Material that may be absent.
  func optionalText(_ key: String) -> String? { has(key) ? text(key) : nil }

  /// A list of material; empty when absent.
  func texts(_ key: String) -> [String] {
    sequence(key).map { text(of: $0, at: key) }
  }

  /// Wording for people: always `{id: …, en: …}`.
  func words(_ key: String) -> String {
    guard let node = node(key) else { return missing(key, "") }
    return words(of: node, at: key)
  }

  /// Wording that may be absent.
  func optionalWords(_ key: String) -> String? { has(key) ? words(key) : nil }

  /// A list of wording; empty when absent.
  func wordsList(_ key: String) -> [String] {
    sequence(key).map { words(of: $0, at: key) }
  }

  /// A whole number within `range`; `fallback` stands for an absent one.
  func integer(_ key: String, in range: ClosedRange<Int>, default fallback: Int? = nil) -> Int {
    guard let node = node(key) else { return fallback ?? missing(key, range.lowerBound) }
    guard let text = node.string, let number = Int(text), range.contains(number) else {
      report(.notInRange(key: key, lowest: range.lowerBound, highest: range.upperBound), at: key)
      return range.lowerBound
    }
    return number
  }

  /// A number with decimals; `fallback` stands for an absent one.
  func number(_ key: String, default fallback: Double? = nil) -> Double {
    guard let node = node(key) else { return fallback ?? missing(key, 0) }
    guard let number = node.string.flatMap(Double.init), number.isFinite else {
      return malformed(key, 0)
    }
    return number
  }

  /// `true` or `false`; absent is `false`.
  func flag(_ key: String) -> Bool {
    guard let node = node(key) else { return false }
    switch node.string {
    case "true": return true
    case "false": return false
    default: return malformed(key, false)
    }
  }

  /// One of the values of `Choice`, by its raw value; `fallback` stands for an absent one.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, default fallback: Choice? = nil
  ) -> Choice? where Choice.RawValue == String {
    guard let node = node(key) else { return fallback ?? missing(key, nil) }
    guard let choice = node.string.flatMap(Choice.init(rawValue:)) else {
      report(.notOneOf(key: key, choices: Choice.allCases.map(\.rawValue)), at: key)
      return fallback
    }
    return choice
  }

  /// The mapping under `key`; `nil` when absent.
  func fields(_ key: String) -> FieldReader? {
    guard let node = node(key) else { return nil }
    guard let mapping = node.mapping else { return malformed(key, nil) }
    return child(mapping, at: node)
  }

  /// A list of mappings; empty when absent.
  func list(_ key: String) -> [FieldReader] {
    sequence(key).compactMap { node in
      guard let mapping = node.mapping else { return malformed(key, nil) }
      return child(mapping, at: node)
    }
  }
}

extension FieldReader {
  private func node(_ key: String) -> Node? {
    asked.insert(key)
    return mapping[Node(key)]
  }

  private func child(_ mapping: Node.Mapping, at node: Node) -> FieldReader {
    let place = node.mark.map { SourcePosition(line: $0.line, column: $0.column) } ?? position
    let child = FieldReader(mapping, at: place, language, collector)
    children.append(child)
    return child
  }

  private func sequence(_ key: String) -> [Node] {
    guard let node = node(key) else { return [] }
    guard let sequence = node.sequence else { return malformed(key, []) }
    return Array(sequence)
  }

  private func text(of node: Node, at key: String) -> String {
    if let text = node.string { return text.withoutForbidden }
    return words(of: node, at: key, trims: false)
  }

  private func words(of node: Node, at key: String, trims: Bool = true) -> String {
    guard let mapping = node.mapping,
      Set(mapping.keys.compactMap(\.string)) == Set(Language.allCases.map(\.rawValue)),
      let text = mapping[Node(language.rawValue)]?.string
    else {
      report(.notInBothLanguages(key: key), at: key)
      return ""
    }
    let clean = text.withoutForbidden
    return trims ? clean.trimmingLineEnds : clean
  }

  private func missing<Value>(_ key: String, _ value: Value) -> Value {
    report(.missing(key: key))
    return value
  }

  private func malformed<Value>(_ key: String, _ value: Value) -> Value {
    report(.malformed(key: key), at: key)
    return value
  }
}

extension String {
  /// The text without characters that a terminal would act on.
  fileprivate var withoutForbidden: String {
    var text = UnicodeScalarView()
    for scalar in unicodeScalars where scalar == "\n" || scalar == "\t" || !scalar.isForbidden {
      text.append(scalar)
    }
    return String(text)
  }

  fileprivate var trimmingLineEnds: String {
    var text = self
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }
}

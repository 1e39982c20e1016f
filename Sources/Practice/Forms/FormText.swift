public import Curriculum

/// A filled form, and how it is written as text: `Label: value`, longer values indented below.
public struct FormText: Hashable, Sendable {
  /// By the field's name; empty ones are absent.
  public private(set) var values: [String: String]

  /// Longer forms are cut before they are read.
  public static let longest = 20_000

  /// An empty form, unless values are given.
  public init(values: [String: String] = [:]) {
    self.values = values.mapValues(Self.tidy).filter { !$0.value.isEmpty }
  }

  /// The value of the field called `name`; empty when nothing was written.
  public subscript(name: String) -> String {
    get { values[name, default: ""] }
    set {
      let value = Self.tidy(newValue)
      values[name] = value.isEmpty ? nil : value
    }
  }

  /// Reads `text` by the labels of `fields`, which count in Indonesian and in English.
  ///
  /// A line without a known label belongs to the field before it.
  public init(reading text: String, fields: [FormField]) {
    var lines: [String: [String]] = [:]
    var current: String?
    let cut = text.prefix(Self.longest)
    for line in cut.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if let (name, rest) = Self.beginning(of: line, fields) {
        current = name
        lines[name, default: []].append(rest)
      } else if let current {
        lines[current, default: []].append(String(line))
      }
    }
    self.init(values: lines.mapValues { $0.joined(separator: "\n") })
  }

  /// The form as text, every field of `fields` with its label.
  public func written(_ fields: [FormField]) -> String {
    fields.map { field in
      let lines = self[field.name].split(separator: "\n", omittingEmptySubsequences: false)
      let rest = lines.dropFirst().map { "\n  " + $0 }.joined()
      return "\(field.label): \(lines.first ?? "")\(rest)\n"
    }.joined()
  }

  private static func beginning(
    of line: Substring, _ fields: [FormField]
  ) -> (String, String)? {
    guard line.first?.isWhitespace == false, let colon = line.firstIndex(of: ":") else {
      return nil
    }
    let label = String(line[..<colon]).squashed
    guard let field = fields.first(where: { $0.labels.contains(label) }) else { return nil }
    return (field.name, String(line[line.index(after: colon)...]))
  }

  /// Without white space at the ends of the text and of its lines.
  private static func tidy(_ text: String) -> String {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { $0.trimmingSpaces }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines.drop { $0.isEmpty }.joined(separator: "\n")
  }
}

extension FormField {
  /// What may stand before the colon, squashed: the label, the name, and usual words for it.
  fileprivate var labels: [String] {
    [label.squashed, name.squashed] + Self.usualLabels[name, default: []]
  }

  private static let usualLabels = [
    "to": ["kepada", "to", "untuk", "penerima"], "cc": ["tembusan", "cc", "tembusancc"],
    "bcc": ["bcc", "tembusanbuta", "tembusantersembunyi"],
    "subject": ["subjek", "subject", "perihal", "judul"], "greeting": ["salam", "greeting"],
    "body": ["isi", "body", "message", "pesan", "text"], "closing": ["penutup", "closing"],
    "attachment": ["lampiran", "attachment", "attachments"],
  ]
}

extension StringProtocol {
  /// Without spaces at either end.
  var trimmingSpaces: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}

/// A folder or file that lies in a practice folder at the start.
public struct StarterEntry: Hashable, Sendable {
  /// Relative to the practice folder, with `/` between the parts.
  public var path: String
  public var content: Content

  /// What a starter file holds.
  public enum Content: Hashable, Sendable {
    case folder
    case text(String)
    /// A small real file of a kind; `label` makes it different from others.
    case sample(SampleKind, label: String, kilobytes: Int)
    /// A file in the exercise's own folder.
    case file(String)
  }

  /// Kinds of files that can be made on the spot.
  public enum SampleKind: String, Hashable, CaseIterable, Sendable {
    case pdf
    /// A picture.
    case png
    /// A sound.
    case wav
  }

  static let longestText = 16_000
  /// The largest sample, in kilobytes.
  static let largestSample = 4_000

  /// Makes an entry.
  public init(path: String, content: Content) {
    self.path = path
    self.content = content
  }

  /// Reads `{folder: path}`, `{file: path, text: …}`, `{file: path, from: name}` or
  /// `{file: path, sample: kind, label: …, kilobytes: n}`.
  init?(_ fields: FieldReader) {
    guard fields.has("file") else {
      self.init(path: fields.path("folder"), content: .folder)
      return
    }
    let path = fields.path("file")
    guard let content = Content(fields, path) else { return nil }
    self.init(path: path, content: content)
  }
}

extension StarterEntry.Content {
  fileprivate init?(_ fields: FieldReader, _ path: String) {
    if fields.has("from") {
      self = .file(fields.path("from"))
    } else if fields.has("sample") {
      guard let kind: StarterEntry.SampleKind = fields.choice("sample") else { return nil }
      self = .sample(
        kind, label: fields.optionalText("label") ?? path,
        kilobytes: fields.integer("kilobytes", in: 1...StarterEntry.largestSample, default: 1))
    } else {
      let text = fields.text("text")
      let limit = StarterEntry.longestText
      if text.utf8.count > limit {
        fields.report(.unusable(key: "text", reason: "longer than \(limit) bytes"), at: "text")
      }
      self = .text(text)
    }
  }
}

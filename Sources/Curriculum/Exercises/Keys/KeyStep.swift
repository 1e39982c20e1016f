/// One key of an exercise: which, what for, and how it is asked.
public struct KeyStep: Hashable, Sendable {
  /// How a key is asked.
  public enum Way: String, CaseIterable, Sendable {
    /// Pressed for real where the terminal delivers it, otherwise named.
    case press
    /// Always named: desktops take this key before any program sees it.
    case name
    /// Text is copied and pasted: what arrives is the proof.
    case paste
  }

  /// A key that is often pressed instead, with the reason it gives.
  public struct Mistake: Hashable, Sendable {
    public var key: String
    public var reason: String

    /// Makes a mistake.
    public init(key: String, reason: String) {
      self.key = key
      self.reason = reason
    }
  }

  /// The key's name, such as `Ctrl+S`.
  public var key: String
  /// Other keys that are right, too.
  public var also: [String]
  public var way: Way
  /// What the key is for, in a few words, as in "Ctrl+S = save".
  public var use: String
  /// What is copied and pasted; otherwise empty.
  public var text: String
  public var mistakes: [Mistake]

  /// Makes a step.
  public init(
    key: String, also: [String] = [], way: Way = .press, use: String, text: String = "",
    mistakes: [Mistake] = []
  ) {
    self.key = key
    self.also = also
    self.way = way
    self.use = use
    self.text = text
    self.mistakes = mistakes
  }

  /// The longest text to paste: it stands on one line between its marks.
  static let longestText = 40

  /// Reads `{press: key}`, `{name: key}` or `{paste: text, key: Ctrl+V}`, each with `use`.
  init(_ fields: FieldReader) {
    let way = Way.allCases.first { fields.has($0.rawValue) }
    if way == nil {
      fields.report(.notOneOf(key: "keys", choices: Way.allCases.map(\.rawValue)))
    }
    let value = fields.text((way ?? .press).rawValue)
    self.init(
      key: way == .paste ? fields.text("key") : value, also: fields.texts("also"),
      way: way ?? .press, use: fields.words("use"), text: way == .paste ? value : "",
      mistakes: fields.list("instead").map {
        Mistake(key: $0.text("press"), reason: $0.text("reason"))
      })
    if way == .paste, !(1...Self.longestText).contains(text.count) || text.contains("\n") {
      let reason = "one line of at most \(Self.longestText) characters"
      fields.report(.unusable(key: "paste", reason: reason), at: "paste")
    }
  }
}

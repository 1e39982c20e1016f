/// Something that must hold for one field of a form.
public struct FormCheck: Hashable, Sendable {
  public var rule: Rule
  /// The name of the reason when it does not hold; `nil` leaves it to the kind.
  public var reason: String?

  /// Makes a check.
  public init(_ rule: Rule, reason: String? = nil) {
    self.rule = rule
    self.reason = reason
  }

  /// What can be asked of a field.
  public enum Rule: Hashable, Sendable {
    case filled
    case empty
    /// Everything in it has the form of an e-mail address.
    case address
    /// Exactly these addresses, in any order.
    case addresses([String])
    /// At most so many entries.
    case most(Int)
    /// Each part occurs; a part is a list of equals.
    case holds([[String]])
    case avoids([String])
    /// Between so many words.
    case words(ClosedRange<Int>)
    /// One of these, whatever the case.
    case choice([String])
    /// Exactly these entries, in any order.
    case entries([String])
    /// When this field is filled the other one mentions it with one of the words, and when the
    /// other one does, this is filled.
    case mentioned(in: String, words: [String])
    /// Not all in capitals.
    case calm
  }

  /// Reads `{filled: true}`, `{holds: ["rapat|pertemuan"], reason: subject-vague}` and the like.
  init?(_ fields: FieldReader) {
    let known = [
      "filled", "empty", "address", "addresses", "most", "holds", "avoids", "fewest-words",
      "most-words", "choice", "entries", "mentioned-in", "calm",
    ]
    guard let kind = known.first(where: fields.has) else {
      fields.report(.notOneOf(key: "checks", choices: known))
      return nil
    }
    reason = fields.optionalText("reason")
    rule = Rule(kind, fields)
  }
}

extension FormCheck.Rule {
  private static let mostWords = 500

  fileprivate init(_ kind: String, _ fields: FieldReader) {
    switch kind {
    case "addresses": self = .addresses(fields.texts(kind))
    case "most": self = .most(fields.integer(kind, in: 0...50))
    case "holds":
      self = .holds(fields.texts(kind).map { $0.split(separator: "|").map(String.init) })
    case "avoids": self = .avoids(fields.texts(kind))
    case "fewest-words", "most-words":
      let fewest = fields.integer("fewest-words", in: 0...Self.mostWords, default: 0)
      let most = fields.integer("most-words", in: 1...Self.mostWords, default: Self.mostWords)
      self = .words(min(fewest, most)...most)
    case "choice": self = .choice(fields.texts(kind))
    case "entries": self = .entries(fields.texts(kind))
    case "mentioned-in":
      self = .mentioned(in: fields.text(kind), words: fields.texts("words"))
    default: self = Self.plain(kind, fields)
    }
  }

  private static func plain(_ kind: String, _ fields: FieldReader) -> Self {
    if !fields.flag(kind) {
      fields.report(.unusable(key: kind, reason: "says nothing unless true"), at: kind)
    }
    return switch kind {
    case "empty": .empty
    case "address": .address
    case "calm": .calm
    default: .filled
    }
  }
}

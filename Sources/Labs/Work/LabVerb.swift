public import Curriculum

/// What can be chosen in an experiment, by the word that is typed for it.
public enum LabVerb: String, Hashable, CaseIterable, Sendable {
  case threshold
  case picture
  case ask
  case leaf
  case label
  case place
  case neighbours = "k"
  case add
  case remove
  case text
  case look
  case compose
  case write
  case guess
  case test
  case answer

  /// The word in `language`; both languages' words are understood everywhere.
  public func word(in language: Language) -> String {
    language == .english ? rawValue : indonesian
  }

  private var indonesian: String {
    switch self {
    case .threshold: "ambang"
    case .picture: "gambar"
    case .ask: "tanya"
    case .leaf: "daun"
    case .label: "label"
    case .place: "taruh"
    case .neighbours: "k"
    case .add: "tambah"
    case .remove: "buang"
    case .text: "teks"
    case .look: "lihat"
    case .compose: "karang"
    case .write: "tulis"
    case .guess: "tebak"
    case .test: "uji"
    case .answer: "jawab"
    }
  }

  /// The verb that `word` names in any language.
  init?(word: String) {
    let folded = word.lowercased()
    let known = Self.allCases.first { verb in
      Language.allCases.contains { verb.word(in: $0) == folded }
    }
    guard let known else { return nil }
    self = known
  }
}

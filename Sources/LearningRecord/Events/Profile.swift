public import Curriculum

/// What the first run asks: language, name, form of address.
public struct Profile: Hashable, Sendable {
  public var name: String
  public var address: FormOfAddress
  public var language: Language

  /// Makes a profile.
  public init(name: String, address: FormOfAddress, language: Language) {
    self.name = name
    self.address = address
    self.language = language
  }
}

/// How somebody wants to be addressed; asked once, never guessed.
public enum FormOfAddress: String, Hashable, CaseIterable, Sendable {
  case ibu
  case bapak
  case nameOnly = "name"
}

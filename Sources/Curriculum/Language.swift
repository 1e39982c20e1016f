/// A language that lessons and messages exist in.
public enum Language: String, Hashable, CaseIterable, Sendable, Codable {
  case indonesian = "id"
  case english = "en"
}

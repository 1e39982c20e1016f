/// How characters are stored as bytes.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  /// What old programs on Windows write; taken when the bytes are no UTF-8.
  case windows1252 = "windows-1252"
}

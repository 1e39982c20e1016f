/// The two families of formats, which name things differently.
enum MarkupVocabulary {
  /// Prefixes differ between programs and are dropped.
  case openXML
  /// All programs write the same prefixes, and names without them are ambiguous.
  case openDocument

  /// `name` as ``MarkupElement/name`` has it.
  func elementName(_ name: String) -> String {
    guard self == .openXML, let colon = name.utf8.firstIndex(of: 0x3A) else { return name }
    return String(name[name.index(after: colon)...])
  }

  /// Whether all inside the element called `name` is a repetition for older programs.
  func isRepetition(_ name: String) -> Bool { self == .openXML && name == "Fallback" }
}

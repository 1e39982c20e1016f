/// What the reader does not carry out: it needs JavaScript, the network or a browser.
public enum Loss: Hashable, Sendable {
  case script
  case remoteImport(String)
  case remoteLink(String)
  case refusedTag(String)
  case embedding
  case audio
  case video
  case drawing
  /// The rest of a step is taken as plain text: it is too tangled.
  case tooComplex
}

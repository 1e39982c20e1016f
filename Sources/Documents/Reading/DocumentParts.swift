/// The parts of an office document by their names in the archive.
struct DocumentParts {
  private let bytes: [String: [UInt8]]
  let vocabulary: MarkupVocabulary

  /// Takes the unpacked parts.
  init(_ bytes: [String: [UInt8]], vocabulary: MarkupVocabulary) {
    self.bytes = bytes
    self.vocabulary = vocabulary
  }

  /// Whether the part called `name` is there.
  func has(_ name: String) -> Bool { bytes[name] != nil }

  /// The names of all parts, in no particular order.
  var names: some Collection<String> { bytes.keys }

  /// The part called `name`, whole; `nil` when there is none.
  func root(of name: String) throws(DocumentTrouble) -> MarkupElement? {
    guard has(name) else { return nil }
    var whole = WholePart()
    try read(name, into: &whole)
    return whole.root
  }

  /// Lets `receiver` take the part called `name`.
  func read<Receiver: MarkupReceiver>(
    _ name: String, into receiver: inout Receiver
  ) throws(DocumentTrouble) {
    guard let part = bytes[name] else { throw .partMissing(name) }
    try MarkupReader.read(part, part: name, vocabulary: vocabulary, into: &receiver)
  }
}

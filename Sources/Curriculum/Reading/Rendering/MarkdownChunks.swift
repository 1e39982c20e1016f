/// Cuts Markdown into blocks small enough to render one by one.
enum MarkdownChunks {
  /// The whole text when it is small, else pieces at empty lines outside fences.
  static func split(_ text: [UInt8]) -> [[UInt8]] {
    guard text.count > MarkdownText.largest else { return [text] }
    var chunks: [[UInt8]] = []
    var chunk: [UInt8] = []
    var fence: Int?
    for line in text.split(separator: Byte.newline, omittingEmptySubsequences: false) {
      let ticks = line.drop { $0.isBlank }.prefix { $0 == Byte.backtick }.count
      if let open = fence {
        if ticks >= open { fence = nil }
      } else if ticks >= 3 {
        fence = ticks
      } else if line.allSatisfy(\.isBlank), chunk.count > MarkdownText.largest / 4 {
        chunks.append(chunk)
        chunk = []
      }
      chunk.append(contentsOf: line)
      chunk.append(Byte.newline)
    }
    chunks.append(chunk)
    return chunks
  }
}

import CMarkdown

/// Markdown between questions, rendered by cmark-gfm.
///
/// cmark-gfm is quadratic on some input, so that large or deeply nested blocks are shown verbatim.
enum MarkdownText {
  static let largest = 16 * 1024
  static let deepest = 20

  /// The blocks of `text`; footnotes it refers to come after them.
  static func blocks(_ text: [UInt8]) -> [Block] {
    let chunks = MarkdownChunks.split(MarkdownNeutraliser.neutralise(text))
    return chunks.flatMap { chunk in
      isSafe(chunk) ? render(chunk) : [verbatim(chunk)]
    }
  }

  /// The running text of `text`, read as one paragraph.
  static func inlines(_ text: String) -> [Inline] {
    let escaped = escapingBlockStart(text.trimmingBlanks)
    guard case .paragraph(let inlines)? = blocks(Array(escaped.utf8)).first else {
      return text.isEmpty ? [] : [.text(text)]
    }
    return inlines
  }

  private static func verbatim(_ chunk: [UInt8]) -> Block {
    .code(language: nil, String(decoding: chunk, as: UTF8.self).trimmingNewlines)
  }

  /// Keeps a title such as `1. Start` from becoming a list.
  private static func escapingBlockStart(_ text: String) -> String {
    guard let first = text.first else { return text }
    if "#>-+=|~".contains(first) || text.hasPrefix("* ") || text.hasPrefix("***") {
      return "\\" + text
    }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    guard !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" else { return text }
    return digits + "\\" + rest
  }

  private static func isSafe(_ chunk: [UInt8]) -> Bool {
    guard chunk.count <= largest else { return false }
    var depth = 0
    var isStart = true
    for byte in chunk {
      if byte == Byte.newline {
        depth = 0
        isStart = true
      } else if isStart {
        if byte == Byte.greater || byte.isBullet { depth += 1 }
        if !byte.isBlank, byte != Byte.greater, !byte.isBullet { isStart = false }
        if depth > deepest { return isRule(chunk) }
      }
    }
    return true
  }

  /// Whether many marks at a line's start are just a rule of dashes or stars.
  private static func isRule(_ chunk: [UInt8]) -> Bool {
    !chunk.contains { !$0.isWhitespace && $0 != Byte.dash && $0 != Byte.star }
  }

  /// Once, whichever thread comes first: the C function looks at a flag that nothing guards.
  private static let registerExtensions: Void = cmark_gfm_core_extensions_ensure_registered()

  private static func render(_ chunk: [UInt8]) -> [Block] {
    _ = registerExtensions
    let options = CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8
    guard let parser = cmark_parser_new(options) else { return [verbatim(chunk)] }
    defer { cmark_parser_free(parser) }
    for name in ["table", "strikethrough"] {
      if let found = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    chunk.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { text in
        cmark_parser_feed(parser, text.baseAddress, text.count)
      }
    }
    guard let root = cmark_parser_finish(parser) else { return [verbatim(chunk)] }
    defer { cmark_node_free(root) }
    return MarkdownTree(node: root).blocks(depth: 0)
  }
}

extension String {
  /// The text without line ends around it.
  var trimmingNewlines: String {
    var text = self[...]
    while text.first == "\n" { text.removeFirst() }
    while text.last == "\n" { text.removeLast() }
    return String(text)
  }
}

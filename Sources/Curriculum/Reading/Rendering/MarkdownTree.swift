import CMarkdown

/// A node of cmark's tree, read into our values; it lives no longer than the tree.
struct MarkdownTree {
  let node: OpaquePointer

  /// The node's kind; cmark has no words for footnotes.
  private var kind: String {
    let type = cmark_node_get_type(node)
    if type == CMARK_NODE_FOOTNOTE_DEFINITION { return "footnote_definition" }
    if type == CMARK_NODE_FOOTNOTE_REFERENCE { return "footnote_reference" }
    return String(cString: cmark_node_get_type_string(node))
  }

  var literal: String { cmark_node_get_literal(node).map { String(cString: $0) } ?? "" }

  private var children: [MarkdownTree] {
    var children: [MarkdownTree] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      children.append(MarkdownTree(node: child))
      next = cmark_node_next(child)
    }
    return children
  }

  /// The blocks under this node.
  func blocks(depth: Int) -> [Block] {
    guard depth < MarkdownText.deepest else { return [.paragraph([.text(plainText)])] }
    return children.flatMap { $0.block(depth: depth) }
  }

  private func block(depth: Int) -> [Block] {
    switch kind {
    case "paragraph": return paragraph(depth)
    case "heading":
      return [.heading(level: Int(cmark_node_get_heading_level(node)), inlines(depth))]
    case "list":
      let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      let start = isNumbered ? Int(cmark_node_get_list_start(node)) : nil
      return [.list(start: start, items: children.map { $0.blocks(depth: depth + 1) })]
    case "block_quote": return [quote(depth)]
    case "code_block": return [code]
    case "thematic_break": return [.rule]
    case "table": return [.table(table(depth))]
    case "footnote_definition":
      return [.footnote(marker: footnoteNumber, blocks(depth: depth + 1))]
    case "html_block":
      let text = HTMLText.text(of: literal)
      return text.isEmpty ? [] : [.paragraph([.text(text)])]
    default: return blocks(depth: depth + 1)
    }
  }

  /// The number that cmark's references have: definitions stand in the order of first use.
  private var footnoteNumber: String {
    var number = 1
    var sibling = cmark_node_previous(node)
    while let before = sibling, cmark_node_get_type(before) == CMARK_NODE_FOOTNOTE_DEFINITION {
      number += 1
      sibling = cmark_node_previous(before)
    }
    return "\(number)"
  }

  private func paragraph(_ depth: Int) -> [Block] {
    let text = inlines(depth)
    return text.isEmpty ? [] : [.paragraph(text)]
  }

  private var code: Block {
    let language = cmark_node_get_fence_info(node).map { String(cString: $0) } ?? ""
    let word = language.split(whereSeparator: \.isWhitespace).first.map(String.init)
    return .code(language: word, GapMark.numbered(literal.trimmingNewlines))
  }

  /// A quote, or an alert when its first line says so.
  private func quote(_ depth: Int) -> Block {
    var inner = blocks(depth: depth + 1)
    guard case .paragraph(var first)? = inner.first, case .text(let text)? = first.first,
      let alert = Alert(marking: text)
    else { return .quote(inner) }
    let title = text.dropFirst(alert.rawValue.count + 3).drop { $0 == " " }
    first.removeFirst()
    if !title.isEmpty {
      first.insert(.text(String(title)), at: 0)
    } else if case .text(" ")? = first.first {
      first.removeFirst()
    }
    inner[0] = .paragraph(first)
    if first.isEmpty { inner.removeFirst() }
    return .alert(alert, inner)
  }

  private func table(_ depth: Int) -> Table {
    let rows = children.map { row in row.children.map { $0.inlines(depth) } }
    let header = rows.first ?? []
    let body = rows.dropFirst().map { row in
      Array(
        (row + Array(repeating: [], count: max(0, header.count - row.count)))
          .prefix(header.count))
    }
    return Table(header: header, rows: body)
  }

  /// The running text under this node.
  private func inlines(_ depth: Int) -> [Inline] {
    guard depth < MarkdownText.deepest else { return [.text(plainText)] }
    return children.flatMap { $0.inline(depth + 1) }.joiningText()
  }

  private func inline(_ depth: Int) -> [Inline] {
    switch kind {
    case "text": return GapMark.split(literal)
    case "softbreak": return [.text(" ")]
    case "linebreak": return [.lineBreak]
    case "code": return [.code(literal)]
    case "html_inline": return []
    case "emph": return [.emphasis(inlines(depth))]
    case "strong": return [.strong(inlines(depth))]
    case "strikethrough": return [.strikethrough(inlines(depth))]
    case "link": return [.link(text: inlines(depth), address: address)]
    case "image":
      return [.image(alternative: plainText, address: address, title: imageTitle)]
    case "footnote_reference": return [.footnote(marker: literal)]
    default: return inlines(depth)
    }
  }

  private var address: String { cmark_node_get_url(node).map { String(cString: $0) } ?? "" }

  private var imageTitle: String? {
    let title = cmark_node_get_title(node).map { String(cString: $0) } ?? ""
    return title.isEmpty ? nil : title
  }

  /// The text of all nodes below, read without recursion.
  private var plainText: String {
    guard let walk = cmark_iter_new(node) else { return "" }
    defer { cmark_iter_free(walk) }
    var text = ""
    while cmark_iter_next(walk) != CMARK_EVENT_DONE {
      guard cmark_iter_get_event_type(walk) == CMARK_EVENT_ENTER else { continue }
      guard let current = cmark_iter_get_node(walk) else { continue }
      text += MarkdownTree(node: current).literal
    }
    return text
  }
}

extension [Inline] {
  /// The same with neighbouring texts made one.
  func joiningText() -> [Inline] {
    reduce(into: []) { result, inline in
      if case .text(let next) = inline, case .text(let last)? = result.last {
        result[result.count - 1] = .text(last + next)
      } else {
        result.append(inline)
      }
    }
  }
}

extension Alert {
  /// The alert that a quote's first words name: `[!TIP]`.
  fileprivate init?(marking text: String) {
    guard text.hasPrefix("[!"), let end = text.firstIndex(of: "]") else { return nil }
    self.init(rawValue: text[text.index(text.startIndex, offsetBy: 2)..<end].uppercased())
  }
}

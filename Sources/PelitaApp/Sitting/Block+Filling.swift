import Curriculum
import Practice

extension Block {
  /// The block with what stands in each input in place of its gap.
  func filling(_ inputs: [Prompt.Input]) -> Block {
    switch self {
    case .paragraph(let inlines): .paragraph(inlines.filling(inputs))
    case .heading(let level, let inlines): .heading(level: level, inlines.filling(inputs))
    case .list(let start, let items):
      .list(start: start, items: items.map { $0.map { $0.filling(inputs) } })
    case .quote(let blocks): .quote(blocks.map { $0.filling(inputs) })
    case .alert(let alert, let blocks): .alert(alert, blocks.map { $0.filling(inputs) })
    case .table(let table):
      .table(
        Table(
          header: table.header.map { $0.filling(inputs) },
          rows: table.rows.map { $0.map { $0.filling(inputs) } }))
    case .code, .rule, .pause, .footnote: self
    }
  }
}

extension [Inline] {
  /// The text with what stands in each input in place of its gap.
  func filling(_ inputs: [Prompt.Input]) -> [Inline] {
    flatMap { inline -> [Inline] in
      switch inline {
      case .gap(let index):
        guard inputs.indices.contains(index), let filled = inputs[index].filled else {
          return [inline]
        }
        let mark = inputs[index].isKept ? " ✓" : ""
        return [.strong([.text("[")] + filled + [.text(mark + "]")])]
      case .emphasis(let inner): return [.emphasis(inner.filling(inputs))]
      case .strong(let inner): return [.strong(inner.filling(inputs))]
      default: return [inline]
      }
    }
  }
}

import Curriculum
import Terminal

extension Sequence<Inline> {
  /// The text with its styles; `style` is what surrounds it.
  func styled(_ style: Style = .plain) -> StyledText {
    StyledText(runs: flatMap { $0.runs(in: style) })
  }
}

extension Inline {
  /// Where a gap is, such as `[1]____`: its number is asked for below.
  private static func gap(_ index: Int) -> String { "[\(index + 1)]____" }

  fileprivate func runs(in style: Style) -> [StyledText.Run] {
    switch self {
    case .text(let text): [StyledText.Run(text, style)]
    case .emphasis(let inner): inner.styled(.emphasis).runs
    case .strong(let inner): inner.styled(.strong).runs
    case .strikethrough(let inner): inner.styled(style).runs
    case .code(let text): [StyledText.Run(text, .code)]
    case .link(let text, let address): Self.link(text.styled(style), address: address)
    case .image(let alternative, let address, _):
      [StyledText.Run("[\(alternative.isEmpty ? address : alternative)]", .emphasis)]
    case .lineBreak: [StyledText.Run("\n", style)]
    case .footnote(let marker): [StyledText.Run("[\(marker)]", .dim)]
    case .gap(let index): [StyledText.Run(Self.gap(index), .key)]
    }
  }

  /// The text, and the address unless it is the text itself.
  private static func link(_ text: StyledText, address: String) -> [StyledText.Run] {
    text.plain == address || address.isEmpty
      ? text.runs : text.runs + [StyledText.Run(" <\(address)>", .dim)]
  }
}

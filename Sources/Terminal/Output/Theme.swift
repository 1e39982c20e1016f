/// How each style looks, in SGR sequences (ECMA-48).
///
/// Every style also differs in weight or underline where it matters: no meaning rests on colour.
struct Theme: Hashable, Sendable {
  /// How much the output can show.
  private enum Range { case none, monochrome, colour }
  private let range: Range

  /// Makes the theme that `capabilities` allow.
  init(_ capabilities: Capabilities) {
    let isStyled = capabilities.isInteractive && !capabilities.isPlain
    range = !isStyled ? .none : capabilities.usesColour ? .colour : .monochrome
  }

  /// `text` between the sequences that begin and end `style`; a style never crosses a line.
  func rendered(_ text: String, as style: Style) -> String {
    let opening = opening(style)
    guard !opening.isEmpty, !text.isEmpty else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : opening + $0 + Self.closing }
      .joined(separator: "\n")
  }

  /// The sequence that begins `style`; empty where the style shows as plain text.
  func opening(_ style: Style) -> String {
    let parameters: String
    switch range {
    case .none: parameters = ""
    case .monochrome: parameters = Self.monochrome(style)
    case .colour: parameters = Self.coloured(style)
    }
    return parameters.isEmpty ? "" : "\u{1B}[\(parameters)m"
  }

  /// The sequence that ends every style.
  static let closing = "\u{1B}[0m"

  private static func monochrome(_ style: Style) -> String {
    switch style {
    case .plain: ""
    case .title, .strong, .code, .key, .right, .warning: "1"
    case .emphasis, .notYet: "4"
    case .dim: "2"
    }
  }

  /// Only colours that can be read on both dark and light backgrounds.
  private static func coloured(_ style: Style) -> String {
    switch style {
    case .plain: ""
    case .title, .strong: "1"
    case .emphasis: "4"
    case .code: "36"
    case .dim: "2"
    case .key: "1;36"
    case .right: "1;32"
    case .notYet: "1;35"
    case .warning: "1;31"
    }
  }
}

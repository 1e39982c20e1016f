/// A box with text on a slide.
public struct SlideText: Hashable, Sendable {
  public enum Role: String, Hashable, Sendable, CaseIterable {
    case title, subtitle
    /// The placeholder for the slide's content.
    case body
    /// A box that somebody drew.
    case box
    /// The date, the number and the line at the bottom, which stand on every slide.
    case footer
  }

  public var role: Role
  public var paragraphs: [Paragraph]

  /// Makes a box.
  public init(role: Role, paragraphs: [Paragraph] = []) {
    self.role = role
    self.paragraphs = paragraphs
  }

  /// Its paragraphs' text, one a line.
  public var text: String { paragraphs.map(\.text).joined(separator: "\n") }
}

/// Something in a section's bytes that is not plain text to show.
struct Piece {
  var range: Range<Int>
  var kind: Kind

  indirect enum Kind {
    /// Not shown: comments, marks, tags.
    case cut
    /// Shown as other Markdown.
    case replacement([UInt8])
    /// Shown from here on only after Enter.
    case pause
    case question(FoundQuestion)
    /// Something that the reader does not carry out.
    case notice(Problem)
  }
}

extension StyledText {
  /// The text cut to at most `width` columns, with an ellipsis where something is missing.
  public func truncated(to width: Int) -> StyledText {
    guard displayWidth > width else { return self }
    guard width > 0 else { return StyledText() }
    var room = width - 1
    let kept = characters.prefix { each in
      room -= each.character.displayWidth
      return room >= 0
    }
    return StyledText(kept) + StyledText("…", runs.last?.style ?? .plain)
  }

  /// The text cut or filled up with spaces to exactly `width` columns.
  ///
  /// - Parameters:
  ///   - width: The columns wanted.
  ///   - isAlignedRight: Whether the spaces come first, as for numbers.
  /// - Returns: Text of that width.
  public func fitted(to width: Int, isAlignedRight: Bool = false) -> StyledText {
    let text = truncated(to: width)
    let spaces = StyledText(String(repeating: " ", count: max(0, width - text.displayWidth)))
    return isAlignedRight ? spaces + text : text + spaces
  }
}

extension String {
  /// The text cut to at most `width` columns, with an ellipsis where something is missing.
  public func truncated(to width: Int) -> String { StyledText(self).truncated(to: width).plain }

  /// The text cut or filled up with spaces to exactly `width` columns.
  public func fitted(to width: Int, isAlignedRight: Bool = false) -> String {
    StyledText(self).fitted(to: width, isAlignedRight: isAlignedRight).plain
  }
}

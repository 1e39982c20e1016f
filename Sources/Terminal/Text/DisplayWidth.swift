extension Character {
  /// The columns this character takes on a terminal: 0, 1, 2, rarely more.
  public var displayWidth: Int {
    let scalars = unicodeScalars
    if scalars.count == 1, let only = scalars.first { return only.displayWidth }
    if isShownAsEmoji { return 2 }
    return scalars.reduce(0) { $0 + $1.displayWidth }
  }

  /// Flags, keycaps, skin tones and families: one picture of two columns, however many scalars.
  private var isShownAsEmoji: Bool {
    guard let base = unicodeScalars.first, base.properties.isEmoji else { return false }
    return unicodeScalars.dropFirst().contains { scalar in
      switch scalar.value {
      case 0xFE0F, 0x200D, 0x1F1E6...0x1F1FF, 0x1F3FB...0x1F3FF: true
      default: false
      }
    }
  }
}

extension Unicode.Scalar {
  /// The columns of this scalar alone.
  var displayWidth: Int {
    if (0x20...0x7E).contains(value) { return 1 }
    if (0x1160...0x11FF).contains(value) || (0xD7B0...0xD7FB).contains(value) { return 0 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return 0
    default:
      return isWide ? 2 : 1
    }
  }

  /// East Asian Width W or F (Unicode Standard Annex 11), emoji by their own property.
  private var isWide: Bool {
    guard value >= 0x1100 else { return false }
    return properties.isEmojiPresentation && !(0x1F1E6...0x1F1FF).contains(value)
      || wideRanges.contains { $0.contains(value) }
  }
}

/// The wide blocks, in order: Hangul jamo, CJK and its punctuation, Yi, Hangul, compatibility
/// and full-width forms, Tangut and Khitan, kana supplements, squared ideographs, planes 2 and 3.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF,
  0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19,
  0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
  0x1F200...0x1F265, 0x20000...0x2FFFD, 0x30000...0x3FFFD,
]

extension StringProtocol {
  /// The columns this text takes on a terminal.
  public var displayWidth: Int {
    if utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }
}

extension StyledText {
  /// The columns this text takes on a terminal.
  public var displayWidth: Int { runs.reduce(0) { $0 + $1.text.displayWidth } }
}

/// Strips text scalar by scalar, following escape sequences to their end (ECMA-48 §5.4, §5.6).
struct Sanitiser {
  private enum Place {
    case text
    case escape
    /// Inside CSI, until a final byte.
    case sequence
    /// Inside OSC, DCS, SOS, PM or APC, until ST or BEL.
    case string
    case stringEscape
    case carriageReturn
  }

  /// More marks on one letter than any script stacks; beyond it they only smear the screen.
  private static let mostMarks = 8

  private(set) var text = ""
  private var place = Place.text
  private var markCount = 0

  /// Takes the next scalar of the text.
  mutating func take(_ scalar: Unicode.Scalar) {
    switch place {
    case .text: takeText(scalar)
    case .carriageReturn:
      place = .text
      if scalar != "\n" { takeText(scalar) }
    case .escape: takeAfterEscape(scalar)
    case .sequence:
      // A line feed cannot belong to the sequence: an unfinished one must not swallow the text.
      if (0x40...0x7E).contains(scalar.value) { place = .text } else { leaveIfBroken(scalar) }
    case .string:
      if scalar.value == 0x07 || scalar.value == 0x9C {
        place = .text
      } else if scalar.value == 0x1B {
        place = .stringEscape
      } else if scalar == "\n" {
        leaveIfBroken(scalar)
      }
    case .stringEscape:
      place = .text
      if scalar != "\\" { takeAfterEscape(scalar) }
    }
  }

  private mutating func takeText(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x0A: text.unicodeScalars.append(scalar)
    case 0x0D:
      text += "\n"
      place = .carriageReturn
    case 0x85, 0x2028, 0x2029: text += "\n"
    case 0x09: text += "    "
    case 0x1B: place = .escape
    case 0x9B: place = .sequence
    case 0x90, 0x98, 0x9D, 0x9E, 0x9F: place = .string
    case _ where scalar.isUnprintable: break
    default: append(scalar)
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    let isMark = scalar.properties.generalCategory == .nonspacingMark
    markCount = isMark ? markCount + 1 : 0
    if markCount <= Self.mostMarks { text.unicodeScalars.append(scalar) }
  }

  private mutating func takeAfterEscape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "[": place = .sequence
    case "]", "P", "X", "^", "_": place = .string
    // Intermediate bytes, as in `ESC ( B`: the final byte is still to come.
    case " "..."/": place = .escape
    case "0"..."~": place = .text
    default:
      place = .text
      takeText(scalar)
    }
  }

  private mutating func leaveIfBroken(_ scalar: Unicode.Scalar) {
    guard !(0x20...0x3F).contains(scalar.value) else { return }
    place = .text
    takeText(scalar)
  }
}

extension Unicode.Scalar {
  /// Control, bidirectional formatting, tag and other characters that no reader sees.
  fileprivate var isUnprintable: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F: true
    // ALM, LRM, RLM; embeddings and overrides; isolates; deprecated formatting.
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F: true
    case 0x00AD, 0x200B, 0x2060...0x2065, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xE0000...0xE0FFF: true
    default: properties.isNoncharacterCodePoint
    }
  }
}

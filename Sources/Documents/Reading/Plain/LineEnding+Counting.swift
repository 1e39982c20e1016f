extension LineEnding {
  /// How the lines of `text` end; `nil` when there is no ending.
  init?(of text: String) {
    var counts = (lineFeed: 0, both: 0, carriageReturn: 0)
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x0A {
        if previous == 0x0D {
          counts.both += 1
          counts.carriageReturn -= 1
        } else {
          counts.lineFeed += 1
        }
      } else if byte == 0x0D {
        counts.carriageReturn += 1
      }
      previous = byte
    }
    switch (counts.lineFeed > 0, counts.both > 0, counts.carriageReturn > 0) {
    case (false, false, false): return nil
    case (true, false, false): self = .lineFeed
    case (false, true, false): self = .carriageReturnLineFeed
    case (false, false, true): self = .carriageReturn
    default: self = .mixed
    }
  }
}

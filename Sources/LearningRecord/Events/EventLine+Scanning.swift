extension EventLine {
  /// Scans a line in the fixed order of keys, checking every byte of it; `nil` when the order
  /// differs or the line is not an event (`reordered` tells which).
  public init?(scanning line: UnsafeRawBufferPointer) {
    var scanner = JSONScanner(bytes: line)
    guard line.count <= Self.longestLine, scanner.take(#"{"t":"event","w":""#),
      let writer = scanner.takeName(upTo: 64), writer.count >= 8,
      line[writer].allSatisfy(\.isIdentifierByte), scanner.take(#"","s":"#),
      let sequence = scanner.readInteger(), (1...1 << 53).contains(sequence),
      scanner.take(#","at":"#), let clock = scanner.readInteger(), clock.magnitude <= 1 << 53,
      scanner.take(#","doubt":"#), let doubt = scanner.readInteger(), doubt == 0 || doubt == 1,
      scanner.take(#","k":""#), let kind = scanner.takeName(upTo: 64), !kind.isEmpty,
      scanner.take(#"","a":""#), let activity = scanner.takeName(upTo: 120),
      scanner.take(#"","r":""#), let revision = scanner.takeName(upTo: 128),
      scanner.take(#"","b":"#), let body = scanner.takeObject(), scanner.take(UInt8(ascii: "}")),
      scanner.isAtEnd, line.isUTF8(in: body)
    else { return nil }
    self.writer = writer
    self.sequence = Int(sequence)
    self.clockMilliseconds = clock
    self.isClockDoubtful = doubt == 1
    self.kind = kind
    self.activity = activity
    self.revision = revision
    self.body = body
  }

  /// The same event in the fixed order, from a line in any order, with any blanks and more keys.
  ///
  /// The body stays word for word. `nil` when the line is not an event at all.
  public static func reordered(_ line: UnsafeRawBufferPointer) -> [UInt8]? {
    guard line.count <= longestLine, let (object, body) = members(of: line),
      object["t"]?.text == "event", let writer = object["w"]?.text.flatMap(WriterID.init),
      let sequence = object["s"]?.integer, let clock = object["at"]?.integer,
      let kind = object["k"]?.text, let body
    else { return nil }
    let text = text(
      id: EventID(writer: writer, sequence: sequence), clockMilliseconds: Int64(clock),
      isClockDoubtful: object["doubt"]?.integer == 1, kind: kind,
      activity: object["a"]?.text ?? "", revision: object["r"]?.text ?? "",
      body: String(decoding: UnsafeRawBufferPointer(rebasing: line[body]), as: UTF8.self))
    let ordered = Array(text.utf8)
    return ordered.withUnsafeBytes { Self(scanning: $0) } == nil ? nil : ordered
  }

  /// The line's members, and where the body stands.
  private static func members(
    of line: UnsafeRawBufferPointer
  ) -> (object: JSONValue, body: Range<Int>?)? {
    var scanner = JSONScanner(bytes: line)
    var members: [JSONValue.Member] = []
    var body: Range<Int>?
    scanner.skipBlanks()
    guard scanner.take(UInt8(ascii: "{")) else { return nil }
    repeat {
      scanner.skipBlanks()
      guard scanner.next == UInt8(ascii: "\""), let key = scanner.readString() else { return nil }
      scanner.skipBlanks()
      guard scanner.take(UInt8(ascii: ":")) else { return nil }
      scanner.skipBlanks()
      let start = scanner.position
      guard let value = scanner.readValue() else { return nil }
      if key == "b", body == nil, case .object = value { body = start..<scanner.position }
      members.append(JSONValue.Member(key: key, value: value))
      scanner.skipBlanks()
    } while scanner.take(UInt8(ascii: ","))
    guard scanner.take(UInt8(ascii: "}")) else { return nil }
    scanner.skipBlanks()
    return scanner.isAtEnd ? (.object(members), body) : nil
  }
}

extension JSONScanner {
  /// Moves past `a`–`z`, `A`–`Z`, digits, `-`, `.`, `/` and `_`, at most `count` of them.
  fileprivate mutating func takeName(upTo count: Int) -> Range<Int>? {
    let start = position
    while let byte = next, byte.isNameByte { position += 1 }
    return position - start <= count ? start..<position : nil
  }

  /// Moves past an object of at most `EventBody.longestJSON` bytes.
  fileprivate mutating func takeObject() -> Range<Int>? {
    let start = position
    guard next == UInt8(ascii: "{"), skipValue(), position - start <= EventBody.longestJSON else {
      return nil
    }
    return start..<position
  }
}

extension UInt8 {
  fileprivate var isNameByte: Bool {
    switch self {
    case 0x61...0x7A, 0x30...0x39, 0x41...0x5A, 0x2D...0x2F, 0x5F: true
    default: false
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether the bytes in `range` are UTF-8; plain ASCII is seen without decoding.
  fileprivate func isUTF8(in range: Range<Int>) -> Bool {
    let bytes = self[range]
    if bytes.reduce(0, |) < 0x80 { return true }
    return String(validating: bytes, as: UTF8.self) != nil
  }
}

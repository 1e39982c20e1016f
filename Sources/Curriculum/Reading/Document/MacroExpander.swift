/// Puts the values of text macros in, with bounded depth and size.
struct MacroExpander {
  let macros: [String: String]

  static let deepest = 12
  static let largest = 256 * 1024

  /// Expands the bytes of `range`; code, comments and escaped `@` stay as they are.
  func expand(_ source: [UInt8], _ range: Range<Int>) -> ExpandedText {
    var result = ExpandedText()
    result.bytes.reserveCapacity(range.count + 1)
    var scanner = MacroScanner(bytes: source, at: range.lowerBound, end: range.upperBound)
    result.begin(at: scanner.at, isVerbatim: true)
    guard source[range].contains(Byte.at) else {
      result.bytes.append(contentsOf: source[range])
      return result.endingLine()
    }
    while scanner.at < scanner.end {
      let start = scanner.at
      if let call = scanner.readCall(named: { macros[$0] != nil }) {
        append(call, at: start, to: &result)
        result.begin(at: scanner.at, isVerbatim: true)
      } else {
        scanner.pass()
        if scanner.unknown.count > result.unknown.count { result.unknown = scanner.unknown }
        result.bytes.append(contentsOf: source[start..<scanner.at])
      }
    }
    return result.endingLine()
  }

  private func append(_ call: MacroCall, at origin: Int, to result: inout ExpandedText) {
    result.begin(at: origin, isVerbatim: false)
    let text = value(of: call, depth: 0, &result)
    guard result.bytes.count + text.count < Self.largest + origin else {
      result.isTooDeep = true
      return
    }
    result.bytes.append(contentsOf: text)
  }

  /// The value of a call with its parameters put in and its own macros expanded.
  private func value(of call: MacroCall, depth: Int, _ result: inout ExpandedText) -> [UInt8] {
    guard depth < Self.deepest, let code = macros[call.name] else {
      result.isTooDeep = true
      return []
    }
    var text = code
    for (index, parameter) in call.parameters.enumerated().reversed() {
      text = text.replacing("@'\(index)", with: parameter).replacing("@\(index)", with: parameter)
    }
    return nested(Array(text.utf8), depth: depth, &result)
  }

  private func nested(_ text: [UInt8], depth: Int, _ result: inout ExpandedText) -> [UInt8] {
    guard text.contains(Byte.at), text.count < Self.largest else { return text }
    var scanner = MacroScanner(bytes: text, at: 0, end: text.count)
    var bytes: [UInt8] = []
    while scanner.at < scanner.end {
      let start = scanner.at
      if let call = scanner.readCall(named: { macros[$0] != nil }) {
        bytes.append(contentsOf: value(of: call, depth: depth + 1, &result))
      } else {
        scanner.pass()
        bytes.append(contentsOf: text[start..<scanner.at])
      }
      if bytes.count > Self.largest {
        result.isTooDeep = true
        return []
      }
    }
    return bytes
  }
}

extension ExpandedText {
  /// The text with a line's end at its end, which the grammar counts on.
  fileprivate func endingLine() -> ExpandedText {
    guard bytes.last != Byte.newline else { return self }
    var copy = self
    copy.bytes.append(Byte.newline)
    return copy
  }
}

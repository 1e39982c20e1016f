/// A line of text cut into words, with its remark set apart.
struct LineWords {
  var words: [String]
  var remark: String?

  /// Cuts `line`; case, signs and blanks do not matter.
  init(_ line: String) {
    var code = line[...]
    let marks = ["#", "//"].compactMap { line.firstRange(of: $0) }
    if let mark = marks.min(by: { $0.lowerBound < $1.lowerBound }) {
      code = line[..<mark.lowerBound]
      remark = String(line[mark.upperBound...]).trimmingBlanks
    }
    let spoken = code.lowercased().replacing("n't", with: " not")
    words = spoken.split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(String.init)
  }

  /// The words with single blanks between them.
  var text: String { words.joined(separator: " ") }
}

extension String {
  /// Without blanks at either end.
  var trimmingBlanks: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}

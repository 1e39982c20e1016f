/// Blots out what is verbatim in a line.
enum ProseText {
  /// `text` with code spans, comments, tags, formulas and link targets replaced by blanks.
  static func prose(of text: String) -> String {
    var result = Array(text)
    blot(&result, from: "`", to: "`")
    blot(&result, from: "<!--", to: "-->")
    blot(&result, from: "$", to: "$")
    blot(&result, from: "](", to: ")")
    blot(&result, from: "<http", to: ">")
    return String(result)
  }

  private static func blot(_ text: inout [Character], from open: String, to close: String) {
    var at = 0
    while let start = find(open, in: text, from: at) {
      guard let end = find(close, in: text, from: start + open.count) else { return }
      let stop = end + close.count
      for index in start..<stop { text[index] = " " }
      at = stop
    }
  }

  private static func find(_ mark: String, in text: [Character], from start: Int) -> Int? {
    let mark = Array(mark)
    guard text.count >= mark.count, start <= text.count - mark.count else { return nil }
    return (start...text.count - mark.count).first {
      text[$0..<$0 + mark.count].elementsEqual(mark)
    }
  }
}

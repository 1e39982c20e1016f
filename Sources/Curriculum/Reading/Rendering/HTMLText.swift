/// The text of HTML without its tags.
enum HTMLText {
  static func text(of html: String) -> String {
    var text: [UInt8] = []
    var isInTag = false
    for byte in html.utf8 {
      if byte == Byte.less {
        isInTag = true
      } else if byte == Byte.greater, isInTag {
        isInTag = false
      } else if !isInTag {
        text.append(byte)
      }
    }
    return String(decoding: text, as: UTF8.self)
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

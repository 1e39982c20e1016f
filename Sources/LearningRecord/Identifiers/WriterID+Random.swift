extension WriterID {
  /// Draws a new writer: 24 lowercase letters and digits, about 124 bits.
  public init(using random: inout some RandomNumberGenerator) {
    text = .randomIdentifier(length: 24, using: &random)
  }
}

extension PersonID {
  /// Draws a new person: 20 lowercase letters and digits, about 103 bits.
  public init(using random: inout some RandomNumberGenerator) {
    text = .randomIdentifier(length: 20, using: &random)
  }
}

extension String {
  fileprivate static func randomIdentifier(
    length: Int, using random: inout some RandomNumberGenerator
  ) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz0123456789".unicodeScalars)
    var text = ""
    for _ in 0..<length {
      text.unicodeScalars.append(letters[Int.random(in: 0..<letters.count, using: &random)])
    }
    return text
  }
}

/// Cuts text into words, as scikit-learn's `CountVectorizer` does with the pattern `\b\w+\b`.
public enum Words {
  /// The words in lower case: letters, digits and `_`; everything else parts them.
  public static func of(_ text: String) -> [String] {
    text.lowercased()
      .split { !($0.isLetter || $0.isNumber || $0 == "_") }
      .map(String.init)
  }
}

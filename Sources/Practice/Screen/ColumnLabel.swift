/// The letters of columns in `1b 2a 3c`: no letter that is a command while practising.
public enum ColumnLabel {
  private static let letters: [Character] = Array("abcdefghijloqrsuvwxyz")

  /// The label of the column at `index`, counted from 0.
  ///
  /// After `z` come `aa`, `ab` and so on.
  public static func text(_ index: Int) -> String {
    let letter = String(letters[index % letters.count])
    return index < letters.count ? letter : text(index / letters.count - 1) + letter
  }
}

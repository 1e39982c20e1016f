/// Names of keys in tables of errors: the character without Shift, `space`, or `shift`.
public enum KeyLabel {
  public static let space = "space"
  public static let shift = "shift"

  /// The key that was missed when `typed` came in place of `expected`.
  ///
  /// With the right key and the wrong case it is Shift that was missed.
  static func missed(expected: Character, typed: Character) -> String {
    let layout = KeyboardLayout.us
    guard let wanted = layout.strike(for: expected) else { return String(expected) }
    if let came = layout.strike(for: typed), came.key == wanted.key { return shift }
    return wanted.key == " " ? space : String(wanted.key)
  }
}

extension MarkupElement {
  /// What the switch called `name` inside says: on when it only stands there; `nil` without it.
  func isOn(_ name: String, attribute: String = "w:val") -> Bool? {
    guard let element = child(name) else { return nil }
    switch element[attribute] {
    case "0", "false", "off", "none": return false
    default: return true
    }
  }
}

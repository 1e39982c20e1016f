import Glibc

/// The locale that tells readline how bytes make characters, always UTF-8.
///
/// Only `LC_CTYPE` is set. In the C locale Backspace would delete half of an é.
struct CharacterLocale {
  private let needsFallback: Bool
  private static let fallback = "C.UTF-8"

  /// Takes the person's locale when it exists and is UTF-8, else C.UTF-8.
  init() {
    let isSet = setlocale(LC_CTYPE, "") != nil
    let encoding = nl_langinfo(nl_item(CODESET)).map { String(cString: $0) }
    needsFallback = !isSet || encoding != "UTF-8"
    if needsFallback { _ = setlocale(LC_CTYPE, Self.fallback) }
  }

  /// Readline reads the locale from the environment anew for every line, so it must be there then.
  func duringReadlineSetup(_ body: () -> Void) {
    guard needsFallback else { return body() }
    let change = EnvironmentChange("LC_ALL", Self.fallback)
    body()
    change.undo()
  }
}

import Foundation

/// The names of the files that people carry: readable in every file manager and chat.
enum FileName {
  /// Such as `contoh-2026-11-23.pelita`; without the day while the clock is in doubt.
  static func text(for name: String, on day: CalendarDay?) -> String {
    ([plain(name)] + [day?.isoText].compactMap { $0 }).joined(separator: "-") + ".pelita"
  }

  /// Lowercase letters without accents and digits, joined by `-`; `pelita` when nothing is left.
  static func plain(_ name: String) -> String {
    let folded = name.folding(options: [.diacriticInsensitive, .caseInsensitive], locale: nil)
    let words = folded.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    return words.isEmpty ? "pelita" : String(words.joined(separator: "-").prefix(40))
  }
}

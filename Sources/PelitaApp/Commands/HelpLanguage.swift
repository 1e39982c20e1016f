import Curriculum
import Foundation

/// The language of `--help` and of messages before anybody is known.
///
/// `PELITA_LANGUAGE`, else the locale; Indonesian unless the locale says English.
enum HelpLanguage {
  /// The language chosen by `environment`.
  static func chosen(in environment: [String: String]) -> Language {
    if let wish = environment["PELITA_LANGUAGE"], let language = Language(rawValue: wish) {
      return language
    }
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"]
    let locale = names.lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    return locale.hasPrefix("en") ? .english : .indonesian
  }

  /// The messages for this process.
  static let phrases: any Phrases = chosen(in: ProcessInfo.processInfo.environment).phrases
}

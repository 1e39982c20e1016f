/// The terminfo name of the key that sends a control sequence (xterm, VT220, Linux console).
struct KeyName: Hashable, Sendable {
  let text: String

  /// Names the key of `ESC [ parameters final` or `ESC O final`; `nil` for what is no key.
  init?(parameters: String, final: UInt8) {
    if parameters == "[" {
      guard let index = "ABCDE".utf8.firstIndex(of: final) else { return nil }
      text = "kf\("ABCDE".utf8.distance(from: "ABCDE".utf8.startIndex, to: index) + 1)"
      return
    }
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
    let letter = Character(Unicode.Scalar(final))
    guard let key = letter == "~" ? numbered[numbers.first ?? ""] : lettered[letter] else {
      return nil
    }
    // 1 is no modifier, 2 Shift, 3 Alt, 5 Ctrl (xterm's control sequences, "PC-style keys").
    let modifier = numbers.count > 1 ? Int(numbers[1]) ?? 1 : 1
    if let function = Self.functionKey(key, modifier: modifier) {
      text = function
      return
    }
    switch modifier {
    case 1: text = key
    case 2: text = modified[key] ?? key
    default: text = (modified[key] ?? key) + String(modifier)
    }
  }

  /// F1 to F12 with a modifier, counted on as terminfo does: F13 is Shift+F1, F25 is Ctrl+F1.
  private static func functionKey(_ key: String, modifier: Int) -> String? {
    guard let number = Int(key.dropFirst(2)), key.hasPrefix("kf"), number <= 12 else { return nil }
    let twelves = [2: 1, 5: 2, 6: 3, 3: 4, 4: 5]
    return twelves[modifier].map { "kf\(number + $0 * 12)" }
  }

  /// The same as a keystroke.
  var keystroke: Keystroke { .named(text) }
}

private let lettered: [Character: String] = [
  "A": "kcuu1", "B": "kcud1", "C": "kcuf1", "D": "kcub1", "H": "khome", "F": "kend", "Z": "kcbt",
  "P": "kf1", "Q": "kf2", "R": "kf3", "S": "kf4", "M": "kent",
]

private let numbered: [Substring: String] = [
  "1": "khome", "2": "kich1", "3": "kdch1", "4": "kend", "5": "kpp", "6": "knp", "7": "khome",
  "8": "kend", "11": "kf1", "12": "kf2", "13": "kf3", "14": "kf4", "15": "kf5", "17": "kf6",
  "18": "kf7", "19": "kf8", "20": "kf9", "21": "kf10", "23": "kf11", "24": "kf12",
  // Shift with F1 to F8 on the Linux console and in rxvt.
  "25": "kf13", "26": "kf14", "28": "kf15", "29": "kf16", "31": "kf17", "32": "kf18", "33": "kf19",
  "34": "kf20",
]

/// Names with a modifier: plain with Shift, with the modifier's number otherwise.
private let modified: [String: String] = [
  "kcuu1": "kUP", "kcud1": "kDN", "kcuf1": "kRIT", "kcub1": "kLFT", "khome": "kHOM",
  "kend": "kEND", "kich1": "kIC", "kdch1": "kDC", "kpp": "kPRV", "knp": "kNXT",
]

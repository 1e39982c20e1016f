/// One backup, told by its file's name: `progress-000012-20261124-081000.sqlite`.
struct Backup: Hashable, Comparable {
  /// Counts backups from 1; the order to trust, since clocks may fall back.
  var number: Int
  /// Its date as `20261124`.
  var day: Int
  var path: String

  /// The backup of `files` with this number and date.
  init(of files: StoreFiles, number: Int, at milliseconds: Int64) {
    let digits = String(number)
    let padded = String(repeating: "0", count: max(0, 6 - digits.utf8.count)) + digits
    let date = DatedName.text(milliseconds)
    self.number = number
    day = Int(date.prefix(8)) ?? 0
    path = "\(files.backups)/\(files.name)-\(padded)-\(date).sqlite"
  }

  /// Reads a file's name; `nil` when it is not that of a backup of `files`.
  init?(of files: StoreFiles, name: String) {
    let words = name.split(separator: "-", omittingEmptySubsequences: false)
    guard words.count == 4, words[0] == files.name, let number = Int(words[1]), number > 0,
      words[2].utf8.count == 8, let day = Int(words[2]), words[3].hasSuffix(".sqlite")
    else { return nil }
    self.number = number
    self.day = day
    path = files.backups + "/" + name
  }

  /// Orders by number.
  static func < (one: Self, other: Self) -> Bool { one.number < other.number }
}

/// What is said while a progress file is sent.
protocol SendPhrases {
  var sendWhat: String { get }
  var sendSummary: String { get }
  /// `count` is the number of open questions to the mentor.
  func sendMarked(_ count: Int) -> String
  var sendEverything: String { get }
  var notesStayHere: String { get }
  func notesGoIn(_ count: Int) -> String
  var thisIsSent: String { get }
  /// What is in the file, one line each.
  func contentLines(_ contents: ParcelContents) -> [String]
  var saveWhere: String { get }
  func drive(_ label: String) -> String
  var flashDisk: String { get }
  var notPluggedIn: String { get }
  func freeSpace(_ bytes: Int) -> String
  var phoneByCable: String { get }
  var pelitaFolder: String { get }
  var photoInstead: String { get }
  var whichDrive: String { get }
  var noDriveFound: Explanation { get }
  func delivered(_ delivery: Delivery) -> String
  func photoCompleted(_ count: Int) -> String
  func photoStarted(_ count: Int) -> String
  func photoAsked(_ count: Int) -> String
  func andMore(_ count: Int) -> String
}

/// Sizes for people: whole numbers, alike in every language.
enum ByteCount {
  /// Such as `38 KB` or `14 GB`; never less than 1 KB.
  static func text(_ bytes: Int) -> String {
    let units = ["KB", "MB", "GB", "TB"]
    var amount = max(Double(bytes) / 1000, 1)
    var unit = 0
    while amount >= 999.5, unit < units.count - 1 {
      amount /= 1000
      unit += 1
    }
    return "\(Int(amount.rounded())) \(units[unit])"
  }
}

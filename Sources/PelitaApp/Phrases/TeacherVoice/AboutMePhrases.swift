/// Wording about the records that concern the teacher.
protocol AboutMePhrases {
  var keyRecords: String { get }
  var recordsTitle: String { get }
  var recordsExplained: String { get }
  var noRecordsAboutMe: String { get }
  func title(of sort: RecordAboutMe.Sort) -> String
  /// What a text of a record answers; `name` is the part's.
  func label(of name: String, in sort: RecordAboutMe.Sort) -> String
  var helpRecords: String { get }
}

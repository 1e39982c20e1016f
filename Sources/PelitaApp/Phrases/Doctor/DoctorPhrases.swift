/// What the doctor says.
protocol DoctorPhrases {
  var recordIsSound: String { get }
  var recordIsDamaged: String { get }
  func recordCounts(events: Int, notes: Int, backups: Int) -> String
  func recordQuarantine(_ count: Int) -> String
  func recordSetAside(_ file: String) -> String
  var rebuildingChanged: String { get }
  var rebuildingSame: String { get }
}

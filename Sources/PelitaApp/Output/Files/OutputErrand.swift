import Curriculum
import LearningRecord
import Reports
import TrainingModel
import Workbench

/// Makes what is handed over and says where it went: for the screen and for commands alike.
///
/// Without a folder everything goes to the only flash disk, else into the folder Pelita.
struct OutputErrand {
  let desk: SchoolDesk
  var folder: String?

  private var phrases: any Phrases { desk.phrases }
  private var places: CarryPlaces { desk.surroundings.places }
  private var day: String { CalendarDay(desk.today).isoText }

  /// The report, one file for each language: what is passed on by chat is read by one person.
  func report(of report: SchoolReport, in languages: [Language]) throws -> [Delivery] {
    try languages.map { language in
      let page = desk.page(of: report, in: language).page
      let words = language.phrases
      let text = try page.html { words.fullDate(CalendarDay($0)) }
      return try save(text, as: "\(words.fileReport)-\(plainSchool)-\(day).html")
    }
  }

  /// The report as of now.
  func report(
    in languages: [Language], _ progress: ReportProgress = ReportProgress()
  ) throws -> [Delivery] {
    let report = try desk.schoolReport(progress)
    try progress.begin(.writing)
    return try self.report(of: report, in: languages)
  }

  /// Every table, in a folder of their own.
  func tables(separator: ReportTable.Separator) throws -> (place: Delivery, count: Int) {
    let tables = SchoolTables(desk.model, page: try desk.reportPage(in: desk.language)).all
    let drives = folder == nil ? places.drives.filter(\.isWritable) : []
    let drive = drives.count == 1 ? drives[0] : nil
    let parent = drive.map { $0.path + "/Pelita" } ?? folder ?? places.home.pelita
    let place = freeFolder(parent + "/\(phrases.folderTables)-\(day)")
    try DurableFile.makeFolder(place)
    for table in tables {
      let name = FileName.plain(phrases.tableTitle(table.name))
      let bytes = Array(table.csv(separator: separator).utf8)
      let path = try DurableFile.write(bytes, as: "\(name)-\(day).csv", in: place)
      try DurableFile.compare(path, with: bytes)
    }
    let kind = drive.map { Delivery.Place.drive(label: $0.label, removal: .writtenThrough) }
    return (Delivery(path: place, place: kind ?? .folder), tables.count)
  }

  /// The calendar; with follow-ups for the mentor who sits here alone.
  func calendar(withFollowUps: Bool) throws -> Delivery {
    let calendar = SchoolCalendar(
      model: desk.model, titles: desk.titles, phrases: phrases,
      mentor: withFollowUps ? desk.me : nil)
    return try save(
      calendar.file(named: desk.schoolName).text,
      as: "\(phrases.fileCalendar)-\(plainSchool)-\(day).ics")
  }

  /// The whole record as JSON.
  func model(scopes: Set<Scope>, hasEverybodysNames: Bool) throws -> Delivery {
    let document = ModelDocument(
      desk.model, scopes: scopes, hasEverybodysNames: hasEverybodysNames)
    return try save(
      document.json.indentedText + "\n", as: "\(phrases.fileModel)-\(plainSchool)-\(day).json")
  }

  /// The record for people outside, with names that hold within this file alone.
  ///
  /// The file's name does not tell the school either.
  func pseudonyms() throws -> Delivery {
    try save(
      try pseudonymDocument().indentedText + "\n", as: "\(phrases.filePseudonyms)-\(day).json")
  }

  /// - Throws: A complaint where so few teach that everybody would be known all the same.
  func pseudonymDocument() throws -> JSONValue {
    guard desk.model.teachers.count >= PublicCounts.smallest else {
      throw Complaint(phrases.tooFewForPseudonyms, .foundSomethingWrong)
    }
    var chance = desk.surroundings.generator
    let salt = (0..<PseudonymDocument.saltLength).map { _ in
      UInt8.random(in: .min ... .max, using: &chance)
    }
    return PseudonymDocument(desk.model, salt: salt).json
  }

  private var plainSchool: String { FileName.plain(desk.schoolName) }

  private func save(_ text: String, as name: String) throws -> Delivery {
    try places.deliver(Array(text.utf8), as: name, toFolder: folder)
  }

  /// `path`, or with a number where a folder of that name is there already.
  private func freeFolder(_ path: String) -> String {
    let numbered = [path] + (2...99).map { "\(path) (\($0))" }
    return numbered.first { !FolderListing.isFolder($0) } ?? path
  }
}

extension Delivery {
  /// Whether it is a flash disk that may be taken away now.
  var isOnDrive: Bool {
    if case .drive = place { true } else { false }
  }
}

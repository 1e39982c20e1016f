public import TrainingModel

/// Teaching hours as a CSV file says them, names not looked up yet.
public struct TimetableFile: Hashable, Sendable {
  /// A line that can be used if its teacher is known.
  public struct Line: Hashable, Sendable {
    public var line: Int
    public var teacher: String
    public var hour: Timetable.Hour
  }

  /// A line that cannot be used, of a teacher whose other lines may be.
  struct BadLine: Hashable {
    var teacher: String
    var finding: LineFinding
  }

  public private(set) var lines: [Line] = []
  private(set) var badLines: [BadLine] = []

  /// Reads `bytes`.
  ///
  /// - Throws: `TableTrouble` when nothing of it can be read.
  public init(_ bytes: [UInt8]) throws(TableTrouble) {
    let table = try ColumnTable<Column>(bytes)
    for row in table.rows {
      do throws(LineProblem) {
        if table.unclosedLines.contains(row.line) { throw .unclosedQuote }
        let teacher = try PersonName.checked(row[.teacher])
        lines.append(Line(line: row.line, teacher: teacher, hour: try Self.hour(row)))
      } catch {
        badLines.append(
          BadLine(
            teacher: row[.teacher], finding: LineFinding(line: row.line, problem: error)))
      }
    }
  }

  private static func hour(_ row: ColumnTable<Column>.Row) throws(LineProblem) -> Timetable.Hour {
    guard let weekday = WeekdayWord.weekday(row[.day]) else { throw .unknownDay(row[.day]) }
    let start = try minutes(row[.start])
    let end = try minutes(row[.end])
    guard let span = TimeSpan(from: start, to: end) else {
      throw .endsBeforeItStarts(start: row[.start], end: row[.end])
    }
    let what = [row[.group], row[.subject]].map(CellText.harmless).filter { !$0.isEmpty }
    return Timetable.Hour(weekday: weekday, span: span, what: what.joined(separator: " · "))
  }

  private static func minutes(_ text: String) throws(LineProblem) -> Int {
    // Spreadsheets add seconds: 07:30:00.
    let short = text.hasSuffix(":00") || text.hasSuffix(".00") ? String(text.dropLast(3)) : text
    guard let minutes = TimeSpan.minutes(text) ?? TimeSpan.minutes(short) else {
      throw .notATime(text)
    }
    return minutes
  }

  private enum Column: FileColumn {
    case teacher
    case day
    case start
    case end
    case group
    case subject

    var words: [String] {
      switch self {
      case .teacher: ["guru", "teacher", "nama", "name", "nama guru", "pengajar"]
      case .day: ["hari", "day", "weekday"]
      case .start: ["mulai", "start", "jam mulai", "dari", "from"]
      case .end: ["selesai", "end", "jam selesai", "sampai", "to", "until"]
      case .group: ["kelas", "class", "rombel"]
      case .subject: ["mapel", "subject", "mata pelajaran", "pelajaran"]
      }
    }

    var isRequired: Bool { self != .group && self != .subject }
  }
}

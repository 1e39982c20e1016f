import Curriculum
import TrainingModel

/// Reads the seed files, and finds whatever is wrong in them.
public struct SeedReading {
  /// What could be read.
  public private(set) var seeds = Seeds()
  /// In the order of files and lines.
  public private(set) var findings: [SeedFinding] = []
  private let files: [String: [UInt8]]

  /// Reads `files`, by their names.
  public init(_ files: [String: [UInt8]]) {
    self.files = files
    seeds.catalogue = values(of: .catalogue, CatalogueRow.entry)
    for (competence, depths) in values(of: .competences, CompetenceRow.competence) {
      seeds.competences.append(competence)
      seeds.depths[competence.code] = depths
    }
    for (role, words) in values(of: .roles, RoleRow.words) { seeds.roles.add(words, for: role) }
    tryExamples()
  }

  /// The values of the rows of `file`; each name may stand there once.
  private mutating func values<Column: FileColumn, Value>(
    of file: SeedFile,
    _ read: (ColumnTable<Column>.Row) throws(SeedProblem) -> (name: String, value: Value)
  ) -> [Value] {
    guard let bytes = files[file.rawValue] else {
      findings.append(SeedFinding(file: file, line: 1, problem: .missingFile))
      return []
    }
    let table: ColumnTable<Column>
    do { table = try ColumnTable<Column>(bytes) } catch {
      findings.append(SeedFinding(file: file, line: 1, problem: .unreadable(error)))
      return []
    }
    var values: [Value] = []
    var firstLines: [String: Int] = [:]
    for row in table.rows {
      do throws(SeedProblem) {
        if table.unclosedLines.contains(row.line) { throw .unclosedQuote }
        let (name, value) = try read(row)
        if let first = firstLines[name] { throw .doubleName(name, firstLine: first) }
        firstLines[name] = row.line
        values.append(value)
      } catch {
        findings.append(SeedFinding(file: file, line: row.line, problem: error))
      }
    }
    return values
  }

  /// The examples must come in without a word, or they are none.
  private mutating func tryExamples() {
    let roles = seeds.roles
    add(.roster) { bytes throws(TableTrouble) in
      try RosterFile(bytes, roles: roles).findings
    }
    add(.timetable) { bytes throws(TableTrouble) in
      try TimetableFile(bytes).badLines.map(\.finding)
    }
  }

  private mutating func add(
    _ file: SeedFile, _ find: ([UInt8]) throws(TableTrouble) -> [LineFinding]
  ) {
    guard let bytes = files[file.rawValue] else {
      findings.append(SeedFinding(file: file, line: 1, problem: .missingFile))
      return
    }
    do throws(TableTrouble) {
      findings += try find(bytes).map {
        SeedFinding(file: file, line: $0.line, problem: .example($0.problem))
      }
    } catch {
      findings.append(SeedFinding(file: file, line: 1, problem: .unreadable(error)))
    }
  }
}

extension ColumnTable.Row {
  /// What stands in a column that must not be empty.
  func text(_ column: Column) throws(SeedProblem) -> String {
    guard !self[column].isEmpty else { throw .missing(column: column.words.first ?? "") }
    return self[column]
  }
}

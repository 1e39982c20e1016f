public import TrainingModel

/// A school's roster as its CSV file says it: who is there, in which roles.
public struct RosterFile: Hashable, Sendable {
  /// A line that can be used.
  public struct Line: Hashable, Sendable {
    public var line: Int
    public var name: String
    /// At least one.
    public var roles: [Role]
  }

  public private(set) var lines: [Line] = []
  public private(set) var findings: [LineFinding] = []

  /// Reads `bytes`; who has no role there is a teacher.
  ///
  /// - Throws: `TableTrouble` when nothing of it can be read.
  public init(_ bytes: [UInt8], roles words: RoleWords) throws(TableTrouble) {
    let table = try ColumnTable<Column>(bytes)
    var firstLines: [NameKey: Int] = [:]
    for row in table.rows {
      do throws(LineProblem) {
        if table.unclosedLines.contains(row.line) { throw .unclosedQuote }
        let name = try PersonName.checked(row[.name])
        let key = NameKey(name)
        if let first = firstLines[key] { throw .nameTwice(name, firstLine: first) }
        firstLines[key] = row.line
        lines.append(
          Line(line: row.line, name: name, roles: try Self.roles(row[.role], words)))
      } catch {
        findings.append(LineFinding(line: row.line, problem: error))
      }
    }
  }

  private static func roles(_ cell: String, _ words: RoleWords) throws(LineProblem) -> [Role] {
    let roles: [Role]
    do throws(RoleWords.UnknownWord) { roles = try words.roles(in: cell) } catch {
      throw .unknownRole(error.text, known: words.usual)
    }
    return roles.isEmpty ? [.teacher] : roles
  }

  private enum Column: FileColumn {
    case name
    case role

    var words: [String] {
      switch self {
      case .name: ["nama", "name", "nama guru", "nama lengkap", "full name"]
      case .role: ["peran", "role", "tugas", "jabatan", "roles"]
      }
    }

    var isRequired: Bool { self == .name }
  }
}

extension LineProblem: Error {}

public import LearningRecord

/// Who of those a session is for was there.
public struct AttendanceSheet: Hashable, Sendable {
  /// One person.
  public struct Row: Hashable, Sendable {
    public var person: PersonID
    public var name: String
    /// `nil` while nobody has noted it.
    public var presence: Attendance.Presence?
    public var remark: String
  }

  /// So many of each sort; nothing about anybody alone.
  public struct Counts: Hashable, Sendable {
    public var present = 0
    public var partly = 0
    public var excused = 0
    public var absent = 0
    /// Nobody has noted it.
    public var unknown = 0

    /// How many the session is for, and who came besides.
    public var all: Int { present + partly + excused + absent + unknown }
    /// How many were there, at least for a part.
    public var attended: Int { present + partly }
    /// Whether anything was noted at all.
    public var isNoted: Bool { all > unknown }
  }

  public var session: EntityID
  /// In the order of the names.
  public var rows: [Row]

  /// The sheet of `session`: those it is for, and everybody else who was noted.
  public init(of session: Entry<Session>, in index: SessionIndex) {
    self.session = session.id
    var noted: [PersonID: Attendance] = [:]
    for entry in index.attendance(at: session.id) {
      let person = index.identities.canonical(entry.body.person)
      // A person known under two ids was there if either of them was.
      if let known = noted[person], known.presence.rank <= entry.body.presence.rank { continue }
      noted[person] = entry.body
    }
    let audience = index.audience(of: session.body)
    let others = Set(noted.keys).subtracting(audience)
    rows = (audience + others).map { person in
      Row(
        person: person, name: index.name(of: person), presence: noted[person]?.presence,
        remark: noted[person]?.remark ?? "")
    }
    .sorted { ($0.name, $0.person) < ($1.name, $1.person) }
  }

  /// How many of each sort.
  public var counts: Counts {
    rows.reduce(into: Counts()) { counts, row in
      switch row.presence {
      case .present: counts.present += 1
      case .partly: counts.partly += 1
      case .excused: counts.excused += 1
      case .absent: counts.absent += 1
      case nil: counts.unknown += 1
      }
    }
  }

  /// Those who were there, at least for a part.
  public var attended: [PersonID] {
    rows.filter { $0.presence == .present || $0.presence == .partly }.map(\.person)
  }

  /// Everybody by name, for the people who work with the session.
  public var namedJSON: JSONValue {
    .array(
      rows.map { row in
        var object = JSONObject([
          .init("person", .string(row.person.text)), .init("name", .string(row.name)),
          .init("presence", row.presence.map { .string($0.rawValue) } ?? .null),
        ])
        object.append("remark", text: row.remark)
        return .object(object)
      })
  }
}

extension AttendanceSheet.Counts {
  /// The counts, and of how many.
  public var json: JSONValue {
    .object(
      JSONObject([
        .init("present", .integer(present)), .init("partly", .integer(partly)),
        .init("excused", .integer(excused)), .init("absent", .integer(absent)),
        .init("unknown", .integer(unknown)), .init("of", .integer(all)),
      ]))
  }
}

extension Attendance.Presence {
  /// 0 for being there all the time.
  fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

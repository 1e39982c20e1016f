import GRDB
public import LearningRecord
import Storage
import Synchronization

extension ProgressStore {
  /// Stores what happened; when this returns it is on the disk.
  ///
  /// `clock` is the wall clock in milliseconds since 1970 UTC, `revision` the hash of the lesson
  /// file, empty when not about content. Throws `ProgressStoreError`; nothing is stored then.
  public func append(
    _ body: EventBody, at clock: Int64, revision: String = ""
  ) throws -> Event {
    try append([Draft(body, at: clock, revision: revision)])[0]
  }

  /// Stores several things that happened, all or none.
  public func append(_ drafts: [Draft]) throws -> [Event] {
    try append(drafts) { _ in }
  }

  /// Stores a reflection and the event that refers to it, both or none.
  @discardableResult
  public func append(reflection note: Note, revision: String = "") throws -> Event {
    let body = EventBody.reflected(lesson: note.lesson, activity: note.activity, note: note.id)
    let draft = Draft(body, at: note.writtenMilliseconds, revision: revision)
    return try append([draft]) { try note.insert(into: $0) }[0]
  }

  /// Whether this reading of the clock is to be doubted; dates are then better hidden.
  public func doubts(_ clock: Int64) -> Bool {
    pen.newestTrusted.withLock { ClockDoubt.isDoubtful(clock, after: $0) }
  }

  /// Every event, in the order of writer and sequence.
  public func events() throws -> [Event] {
    try read { database in
      var events: [Event] = []
      try EventRow.forEach(in: database) { events.append($0.event) }
      return events
    }
  }

  /// The lines of an exchange file for the chosen events, bodies word for word.
  public func eventLines(where isChosen: (Event) -> Bool = { _ in true }) throws -> [String] {
    try read { database in
      var lines: [String] = []
      try EventRow.forEach(in: database) { row in
        if isChosen(row.event) { lines.append(row.line) }
      }
      return lines
    }
  }

  /// Folds every event; add later ones with `LearningHistory.append`.
  public func history() throws -> LearningHistory { LearningHistory(try events()) }

  /// Stores `drafts` and whatever `also` adds in one commit.
  func append(_ drafts: [Draft], also: (Database) throws -> Void) throws -> [Event] {
    try wrapping {
      try pen.newestTrusted.withLock { newestTrusted in
        var events: [Event] = []
        var trusted = newestTrusted
        try queue.writeWithoutTransaction { database in
          try database.inTransaction(.immediate) {
            // Asked anew each time: where locks do not work, another window may have written.
            let newest = try Pen.newestSequence(of: pen.writer, in: database)
            for (index, draft) in drafts.enumerated() {
              let id = EventID(writer: pen.writer, sequence: newest + 1 + index)
              events.append(draft.event(id, after: &trusted))
            }
            for event in events { try EventRow(event).insert(into: database) }
            try also(database)
            return .commit
          }
        }
        newestTrusted = trusted
        if let last = events.last { lock.remember(Pen.memory(of: last.id)) }
        return events
      }
    }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try wrapping { try queue.read(body) }
  }
}

extension Draft {
  /// The event under its name, its clock doubted against the newest trusted date so far.
  fileprivate func event(_ id: EventID, after newestTrusted: inout Int64?) -> Event {
    let isDoubtful = ClockDoubt.isDoubtful(clockMilliseconds, after: newestTrusted)
    if !isDoubtful { newestTrusted = max(newestTrusted ?? .min, clockMilliseconds) }
    return Event(
      id: id, clockMilliseconds: clockMilliseconds, isClockDoubtful: isDoubtful,
      contentRevision: contentRevision, body: body)
  }
}

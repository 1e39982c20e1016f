import GRDB
public import LearningRecord

extension ProgressStore {
  /// "Tadi bukan saya": moves these events to the record of the one who really sat there.
  ///
  /// There they are copied under new names, here they are disowned; nothing is deleted, except
  /// that private notes move too. Doing it again, also after a power cut, changes nothing more.
  public func handOver(_ events: [EventID], to other: ProgressStore, at now: Int64) throws {
    let handOver = HandOver(receiver: other.person, events: events)
    try wrapping {
      try queue.write { try Meta.handOver.set(handOver.text, in: $0) }
    }
    try finish(handOver, to: other, at: now)
  }

  /// Who is still to receive events, when a power cut broke a hand-over off.
  public func pendingHandOver() throws -> PersonID? { try unfinishedHandOver()?.receiver }

  /// Ends a hand-over that was broken off; `other` is the record of `pendingHandOver`.
  public func finishHandOver(to other: ProgressStore, at now: Int64) throws {
    guard let handOver = try unfinishedHandOver(), handOver.receiver == other.person else { return }
    try finish(handOver, to: other, at: now)
  }

  private func unfinishedHandOver() throws -> HandOver? {
    try read { try Meta.handOver.value(in: $0) }.flatMap(HandOver.init)
  }

  private func finish(_ handOver: HandOver, to other: ProgressStore, at now: Int64) throws {
    let events = try events()
    let moved = Set(handOver.events)
    let notes = try other.adopt(events.filter { moved.contains($0.id) }, notes: try self.notes())
    let disowned = events.reduce(into: Set<EventID>()) { disowned, event in
      if case .disowned(let names) = event.body { disowned.formUnion(names) }
    }
    let drafts = handOver.disowning(except: disowned).map { Draft($0, at: now) }
    _ = try append(drafts) { database in
      for note in notes { try Note.delete(note, in: database) }
      try Meta.handOver.remove(in: database)
    }
    // Once more for the backups.
    for note in notes { try deleteNote(note) }
  }

  /// Copies events and their notes, those that are not here yet; returns the notes' names.
  private func adopt(_ events: [Event], notes: [Note]) throws -> [String] {
    let known = try self.events().reduce(into: Set<EventID>()) { known, event in
      if case .adopted(let original, _) = event.body { known.insert(original) }
    }
    let names = Set(events.compactMap(\.noteName))
    let drafts = events.filter { !known.contains($0.id) }.compactMap(\.copy)
    _ = try append(drafts) { database in
      for note in notes where names.contains(note.id) { try note.insert(into: database) }
    }
    return names.sorted()
  }
}

extension Event {
  fileprivate var noteName: String? {
    switch body {
    case .reflected(_, _, let note), .adopted(_, .reflected(_, _, let note)): note
    default: nil
    }
  }

  /// The copy for the other record; what is about this record alone is not copied.
  fileprivate var copy: Draft? {
    let copied: EventBody? =
      switch body {
      case .profileChosen, .disowned: nil
      case .adopted(_, let body): body
      default: body
      }
    return copied.map {
      Draft(.adopted(original: id, $0), at: clockMilliseconds, revision: contentRevision)
    }
  }
}

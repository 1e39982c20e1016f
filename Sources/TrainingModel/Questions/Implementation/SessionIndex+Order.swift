extension SessionIndex {
  /// All sessions as people look for them.
  ///
  /// What is to come stands first, the nearest before the others, then what has been, the latest
  /// first. One without a day is still to come.
  public func inOrder(today: Day) -> [Entry<Session>] {
    func rank(_ entry: Entry<Session>) -> (Int, Int, String, String) {
      let isAhead = entry.body.isAhead(today: today)
      let day = entry.body.day.map(\.number) ?? Int.max
      return (isAhead ? 0 : 1, isAhead ? day : -day, entry.body.topic, entry.id.text)
    }
    return sessions.sorted { rank($0) < rank($1) }
  }
}

extension Session {
  /// Whether it can still take place: open, and its day not past.
  public func isAhead(today: Day) -> Bool {
    status.isOpen && (day.map { $0 >= today } ?? true)
  }

  /// Whether its day is past, and nobody has noted what became of it.
  public func awaitsNote(today: Day) -> Bool {
    guard status == .planned || status == .rescheduled, let day else { return false }
    return day < today
  }

  /// Whether it took place, at least in part.
  public var tookPlace: Bool {
    moves.contains { [.held, .heldLater, .interrupted].contains($0.status) }
  }
}

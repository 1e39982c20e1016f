import ProgressStore
import RecordExchange
import Terminal

/// Removing one's record: a copy for oneself first, then a word to type, and only then.
struct RecordRemoval {
  let desk: TeacherDesk

  /// Asks, copies, removes.
  ///
  /// - Returns: Whether the record is gone from this laptop; the store is then closed.
  /// - Throws: `FileTrouble` or `StorageError`; nothing is removed then.
  func run() throws -> Bool {
    let phrases = desk.phrases
    var screen = Screen()
    screen.add(phrases.removeWhat(desk.profile.called), .warning)
    screen.add(phrases.removeFirstExports)
    screen.space()
    screen.add(phrases.typeWordToRemove(phrases.removeWord), .strong)
    guard case .text(let word) = desk.dialogue.ask(screen), word.uppercased() == phrases.removeWord
    else { return false }
    let parcel = try desk.parcel(.everything, includesNotes: true)
    let copy = try desk.surroundings.places.deliver(parcel)
    try desk.store.close()
    try TeacherFolders(dataFolder: desk.surroundings.dataFolder)
      .remove(desk.store.person, at: desk.surroundings.now())
    desk.surroundings.console.forgetHistory()
    var farewell = Screen()
    farewell.add(phrases.removed(desk.profile.called, file: copy.trail))
    desk.dialogue.show(farewell)
    desk.dialogue.waitForEnter(below: farewell)
    return true
  }
}

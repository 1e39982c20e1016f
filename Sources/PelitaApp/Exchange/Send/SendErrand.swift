import LearningRecord
import RecordExchange
import Terminal
import Workbench

/// Sending without questions, for scripts: the twin of `SendFlow`.
struct SendErrand {
  /// Where to; `nil` for the only flash disk, or the folder Pelita.
  var folder: String?
  var detail: DetailLevel
  var includesNotes = false
  var isJSON = false
  /// Names of mentors for whom it is locked; all who are known when empty.
  var readers: [String] = []
  /// Whether it stays open to whoever holds it.
  var isOpen = false

  /// Sends the record of the person who was here last.
  ///
  /// - Throws: `Complaint`, when a file cannot be written with the code for input and output.
  func run(in surroundings: Surroundings) throws {
    let desk = try Visit(surroundings: surroundings).lastDesk()
    try desk.refresh()
    do {
      let parcel = try desk.parcel(
        detail, includesNotes: includesNotes, readers: chosen(desk.readers(), desk.phrases))
      var delivery = try surroundings.places.deliver(
        parcel.bytes, as: parcel.name, toFolder: folder)
      delivery.lock = parcel.lock
      if isJSON { return try StandardStream.output.print(json: SendReport(parcel, delivery)) }
      desk.dialogue.say(desk.phrases.told(delivery))
    } catch let trouble as FileTrouble {
      throw Complaint(desk.phrases.explanation(of: trouble), .inputOutput)
    } catch let trouble as TooManyReaders {
      throw Complaint(desk.phrases.tooManyReaders(trouble.count), .wrongUsage)
    }
  }

  /// The mentors of the given names.
  private func chosen(
    _ readers: ParcelReaders, _ phrases: any Phrases
  ) throws -> ParcelReaders {
    if isOpen { return readers.choosing([]) }
    guard !self.readers.isEmpty else { return readers }
    return readers.choosing(
      try self.readers.map { name in
        let wanted = name.lowercased()
        guard
          let mentor = readers.known.first(where: {
            $0.name.lowercased() == wanted || $0.person.text == wanted
          })
        else {
          throw Complaint(
            phrases.noSuchReader(name.sanitisedLine, known: readers.known.map(\.name)), .wrongUsage)
        }
        return mentor
      })
  }
}

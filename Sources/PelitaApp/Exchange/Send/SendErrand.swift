import RecordExchange
import Workbench

/// Sending without questions, for scripts: the twin of `SendFlow`.
struct SendErrand {
  /// Where to; `nil` for the only flash disk, or the folder Pelita.
  var folder: String?
  var detail: DetailLevel
  var includesNotes = false
  var isJSON = false

  /// Sends the record of the person who was here last.
  ///
  /// - Throws: `Complaint`, when a file cannot be written with the code for input and output.
  func run(in surroundings: Surroundings) throws {
    let desk = try Visit(surroundings: surroundings).lastDesk()
    try desk.refresh()
    do {
      let parcel = try desk.parcel(detail, includesNotes: includesNotes)
      let delivery = try surroundings.places.deliver(
        parcel.bytes, as: parcel.name, toFolder: folder)
      if isJSON { return try StandardStream.output.print(json: SendReport(parcel, delivery)) }
      desk.dialogue.say(desk.phrases.delivered(delivery))
    } catch let trouble as FileTrouble {
      throw Complaint(desk.phrases.explanation(of: trouble), .inputOutput)
    }
  }
}

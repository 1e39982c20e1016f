import Reports
import TrainingModel
import Workbench

/// Puts a paper where it can be printed: on the only flash disk, else into the folder Pelita.
struct PaperDelivery {
  let desk: SchoolDesk

  /// Saves `paper`; its name says what it is, of what, and when it was made.
  ///
  /// - Throws: `FileTrouble`.
  func save(_ paper: Paper, of topic: String, toFolder folder: String? = nil) throws -> Delivery {
    let page = try paper.page()
    return try desk.surroundings.places.deliver(
      Array(page.utf8), as: name(paper, of: topic), toFolder: folder)
  }

  /// Saves `paper` and opens it where that is possible, as often as it takes.
  ///
  /// - Returns: What is to be told.
  func show(_ paper: Paper, of topic: String) throws -> [String] {
    while true {
      do {
        let delivery = try save(paper, of: topic)
        let saved = desk.phrases.paperIsSaved(delivery)
        // What lies on a flash disk is on its way to a printer elsewhere.
        guard delivery.place == .folder, desk.surroundings.desktop.open(delivery.path) else {
          return [saved]
        }
        return [saved, desk.phrases.paperIsOpen]
      } catch let trouble as FileTrouble {
        guard desk.dialogue.wantsToTryAgain(after: desk.phrases.explanation(of: trouble)) else {
          return []
        }
      }
    }
  }

  private func name(_ paper: Paper, of topic: String) -> String {
    "\(FileName.plain("\(paper.title) \(topic)"))-\(CalendarDay(desk.today).isoText).html"
  }
}

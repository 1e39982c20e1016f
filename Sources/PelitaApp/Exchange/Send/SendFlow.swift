import ProgressStore
import RecordExchange
import Terminal
import Workbench

/// "Kirim ke pendamping": what, shown first; where to; and that it arrived.
struct SendFlow {
  let desk: TeacherDesk

  private var phrases: any Phrases { desk.phrases }
  private var places: CarryPlaces { desk.surroundings.places }

  /// Plays until the file is sent or the teacher goes back.
  func run() throws {
    var screen = SendScreen(
      overview: desk.overview, noteCount: try desk.store.notes().count, phrases: phrases)
    while let choice = desk.dialogue.choose(screen.menu) {
      switch choice {
      case .toggleNotes: screen.includesNotes.toggle()
      case .detail(let detail):
        guard try NameAtSchool(desk: desk).ask() else { continue }
        if try send(detail, includesNotes: screen.includesNotes) { return }
      case .back: return
      }
    }
  }

  /// Asks where to and hands over; `false` when the teacher went back to choose otherwise.
  private func send(_ detail: DetailLevel, includesNotes: Bool) throws -> Bool {
    var readers = try desk.readers()
    while true {
      let parcel = try desk.parcel(detail, includesNotes: includesNotes, readers: readers)
      let screen = PlaceScreen(
        contents: parcel.contents, lock: parcel.lock, choosesReaders: !readers.known.isEmpty,
        drives: places.drives, phrases: phrases)
      switch desk.dialogue.choose(screen.menu) {
      case .readers?: readers = ReaderPicking(readers: readers, phrases: phrases).ask(desk.dialogue)
      case nil: return true
      case .back?: return false
      case .drives?: if try toDrive(parcel) { return true }
      case .phone?:
        if try attempt({ try places.deliverToPhone(parcel.bytes, as: parcel.name) }) { return true }
      case .folder?: if try attempt({ try places.deliver(parcel) }) { return true }
      case .photo?:
        let screen = PhotoScreen(
          called: desk.profile.called, day: desk.today, contents: parcel.contents,
          phrases: phrases)
        desk.dialogue.show(screen.screen)
        desk.dialogue.waitForEnter(below: screen.screen)
        return true
      }
    }
  }

  private func toDrive(_ parcel: Parcel) throws -> Bool {
    while true {
      let drives = places.drives
      guard drives.isEmpty else {
        guard let drive = drives.count == 1 ? drives[0] : ask(for: drives) else { return false }
        return try attempt { try places.deliver(parcel.bytes, as: parcel.name, to: drive) }
      }
      guard desk.dialogue.wantsToTryAgain(after: phrases.noDriveFound) else { return false }
    }
  }

  private func ask(for drives: [RemovableDrive]) -> RemovableDrive? {
    var screen = Screen()
    screen.add(phrases.whichDrive, .title)
    screen.space()
    var menu = Menu<RemovableDrive?>(screen)
    for (index, drive) in drives.enumerated() {
      menu.add(
        String(index + 1), drive.label, detail: phrases.freeSpace(drive.freeBytes), choice: drive)
    }
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, nil)])
    menu.accept("0", choice: nil)
    return desk.dialogue.choose(menu) ?? nil
  }

  /// Hands over until it works or the teacher gives up, and says where the file is.
  private func attempt(_ deliver: () throws -> Delivery) throws -> Bool {
    while true {
      do {
        let delivery = try deliver()
        var screen = Screen()
        screen.add(phrases.delivered(delivery), .right)
        screen.space()
        desk.dialogue.show(screen)
        desk.dialogue.waitForEnter(below: screen)
        return true
      } catch let trouble as FileTrouble {
        guard desk.dialogue.wantsToTryAgain(after: phrases.explanation(of: trouble)) else {
          return false
        }
      } catch let trouble as PhoneTrouble {
        guard desk.dialogue.wantsToTryAgain(after: phrases.explanation(of: trouble)) else {
          return false
        }
      }
    }
  }
}

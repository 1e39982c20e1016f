import LearningRecord
import RecordExchange
import Terminal
import TrainingModel
import Workbench

/// "Buka file": says what a file is, from whom and what is new; asks; takes it in.
struct OpenFlow {
  let desk: TeacherDesk

  private var phrases: any Phrases { desk.phrases }

  /// Shows what was found on flash disks and in Downloads, and opens what the teacher chooses.
  func run() throws {
    while true {
      let screen = IncomingScreen(
        files: desk.incomingFiles, drives: desk.surroundings.places.drives, phrases: phrases)
      switch desk.dialogue.choose(screen.menu) {
      case nil, .back?: return
      case .all?: try open(screen.files.map(\.path))
      case .file(let file)?: try open([file.path])
      case .phone?: try open(fromPhone())
      case .lookAgain?: continue
      }
    }
  }

  /// Opens the files at `paths`, one after the other; a bad one does not keep the others out.
  func open(_ paths: [String]) throws {
    for path in paths {
      do {
        try open(path)
      } catch let trouble as FileTrouble {
        tell(phrases.explanation(of: trouble), about: path)
      } catch let refusal as ExchangeRefusal {
        tell(phrases.explanation(of: refusal), about: path)
      }
    }
  }

  private func open(_ path: String) throws {
    var opened = try desk.look(at: path)
    if case .mail(let offer) = opened, let key = offer.newKeys.first {
      guard vouches(for: key) else { return }
      opened = try desk.look(at: path, acceptsNewKeys: true)
    }
    var screen = Screen()
    screen.add(phrases.title(of: opened, made: date(of: opened.header)), .title)
    screen.space()
    if opened.isForSchool, desk.surroundings.keepsSchool {
      return try openForSchool(path, screen: screen)
    }
    for line in desk.news(in: opened) { screen.add(line) }
    guard opened.hasNews else {
      desk.dialogue.show(screen)
      return desk.dialogue.waitForEnter(below: screen)
    }
    guard confirms(below: screen, yes: phrases.takeFileIn) else { return }
    try desk.takeIn(opened)
    desk.dialogue.say(phrases.tookIn(opened), .right)
    desk.dialogue.waitForEnter(below: screen)
  }

  /// Asks for a yes, which Enter gives, or not now.
  func confirms(below screen: Screen, yes: String) -> Bool {
    var screen = screen
    screen.space()
    var menu = Menu<Bool>(screen)
    menu.add("1", yes, choice: true)
    menu.add("2", phrases.notNow, choice: false)
    menu.accept("Enter", choice: true)
    menu.accept("k", choice: false)
    menu.accept("0", choice: false)
    return desk.dialogue.choose(menu) ?? false
  }

  /// Asks whether a new key is really that person's.
  func vouches(for key: MailOffer.NewKey) -> Bool {
    var screen = Screen()
    screen.add(phrases.newLaptop(of: key.name.sanitisedLine), .title)
    screen.space()
    screen.add(phrases.compareByTelephone)
    screen.add(key.fingerprint, .strong, indent: 5)
    screen.space()
    var menu = Menu<Bool>(screen)
    menu.add("1", phrases.keyIsTheirs, choice: true)
    menu.add("2", phrases.keyIsUnsure, choice: false)
    menu.accept("k", choice: false)
    menu.accept("0", choice: false)
    return desk.dialogue.choose(menu) ?? false
  }

  /// Copies what is on the phone into the folder Pelita first: a cable may come off.
  private func fromPhone() throws -> [String] {
    let places = desk.surroundings.places
    guard let phone = places.phoneDelivery.phones().first else {
      tell(phrases.explanation(of: PhoneTrouble.notConnected), about: nil)
      return []
    }
    let folder = places.home.pelita
    let copies = try places.phoneDelivery.files(on: phone).compactMap { address -> String? in
      guard let bytes = places.phoneDelivery.read(address),
        let name = address.split(separator: "/").last.map({ FileName.plain($0.withoutEnding) })
      else { return nil }
      try DurableFile.makeFolder(folder)
      return try DurableFile.write(bytes, as: name + ".pelita", in: folder)
    }
    if copies.isEmpty { tell(phrases.nothingOnPhone(phone.name.sanitisedLine), about: nil) }
    return copies
  }

  private func tell(_ explanation: Explanation, about path: String?) {
    var screen = Screen()
    if let path { screen.add(path.sanitisedLine, .dim) }
    screen.space()
    screen.add(explanation.what, .warning)
    screen.add(explanation.cure)
    screen.space()
    desk.dialogue.show(screen)
    desk.dialogue.waitForEnter(below: screen)
  }

  private func date(of header: ExchangeHeader) -> String {
    phrases.longDate(CalendarDay(milliseconds: header.createdMilliseconds))
  }
}

extension Substring {
  /// The name without `.pelita`.
  fileprivate var withoutEnding: String { String(replacing(".pelita", with: "")) }
}

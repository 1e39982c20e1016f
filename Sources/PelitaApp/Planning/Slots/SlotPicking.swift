import LearningRecord
import Terminal
import TrainingModel

/// The slots found, the fewest clashes first; one shows who would miss what and can be chosen.
struct SlotPicking {
  let desk: SchoolDesk
  let finder: SlotFinder

  private var phrases: any Phrases { desk.phrases }

  /// Asks; `nil` when the trainer goes back.
  func ask() -> Slot? {
    let slots = finder.best(SlotFinder.usualCount)
    let listing = Listing(
      heading: heading(slots.isEmpty),
      items: slots.map { .init(title: title(of: $0), detail: detail(of: $0), choice: $0) })
    while case .chosen(let slot) = desk.dialogue.pick(listing) {
      if desk.form.confirms(page(of: slot), yes: phrases.useThisTime, no: phrases.otherTimes) {
        return slot
      }
    }
    return nil
  }

  private func heading(_ isEmpty: Bool) -> Screen {
    var heading = Screen()
    heading.add(phrases.slotsTitle(finder.wish.minutes, people: finder.wish.people.count), .title)
    if isEmpty { heading.add(phrases.noSlots) }
    for remark in remarks { heading.add(remark, .warning) }
    return heading
  }

  /// What is to be known about all of them.
  var remarks: [String] {
    finder.withoutTimetable.isEmpty
      ? []
      : [
        phrases.withoutTimetable(finder.withoutTimetable.count, of: finder.wish.people.count)
      ]
  }

  /// A slot's day and time.
  func title(of slot: Slot) -> String { "\(desk.text(of: slot.day)) · \(phrases.hours(slot.span))" }

  /// How many would miss something, and who.
  func detail(of slot: Slot) -> String {
    guard slot.count > 0 else { return phrases.nobodyMisses }
    let words = WarningWords(desk: desk)
    let told = slot.clashes.prefix(3).map(words.text).joined(separator: ", ")
    return phrases.slotClashes(slot.count, told: told, more: max(0, slot.count - 3))
  }

  private func page(of slot: Slot) -> Screen {
    var screen = Screen()
    screen.add(title(of: slot), .title)
    screen.space()
    if slot.clashes.isEmpty { screen.add(phrases.nobodyMisses) }
    let words = WarningWords(desk: desk)
    for clash in slot.clashes { screen.add("·  " + words.text(of: clash).sanitisedLine, indent: 3) }
    return screen
  }
}

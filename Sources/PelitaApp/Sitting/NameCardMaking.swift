import Curriculum
import LearningRecord
import Practice
import ProgressStore
import Reports
import Workbench

/// The card that the first lesson ends with: written to the Pelita folder, to be printed.
struct NameCardMaking {
  /// The survey whose answer stands on the card.
  static let activity = "first-time.name-card"

  let desk: TeacherDesk

  /// Makes the card when `lesson` asked what to put on it, and says where it is.
  ///
  /// The line may have been skipped: the card then carries the name alone.
  func news(after lesson: Lesson) -> [String] {
    guard lesson.questions.contains(where: { $0.id.text == Self.activity }) else { return [] }
    guard let path = try? write(line: line) else { return [] }
    return [desk.phrases.nameCardMade(path)]
  }

  /// What was written for the card last; empty when it was skipped.
  private var line: String {
    let notes = (try? desk.store.notes()) ?? []
    return notes.last { $0.activity?.text == Self.activity }?.text ?? ""
  }

  private func write(line: String) throws -> String {
    let card = NameCard(
      name: desk.profile.called, line: line, languageTag: desk.profile.language.rawValue,
      title: desk.phrases.nameCardTitle, advice: desk.phrases.nameCardAdvice)
    return try desk.surroundings.write(try card.page(), named: desk.phrases.nameCardTitle + ".html")
  }
}

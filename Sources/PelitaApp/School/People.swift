import LearningRecord
import TrainingModel

extension MentorOverview {
  /// The teacher whom `text` names: an id, a name, or the beginning of just one name.
  func person(named text: String) -> PersonID? {
    if let person = PersonID(text), standings.contains(where: { $0.person == person }) {
      return person
    }
    let wanted = text.lowercased()
    let people = standings.map(\.person)
    let exact = people.filter { name(of: $0).lowercased() == wanted }
    if exact.count == 1 { return exact[0] }
    let similar = people.filter { name(of: $0).lowercased().hasPrefix(wanted) }
    return similar.count == 1 && !wanted.isEmpty ? similar[0] : nil
  }

  /// The names of everybody, in their order.
  var sortedNames: [String] { standings.map { name(of: $0.person) }.sorted() }
}

/// What can be chosen on the home screen; the keys never move between visits.
enum HomeChoice: Hashable, Sendable {
  case goOn
  case review
  case tasks
  case lessons
  case progress
  case send
  case freePractice
  case settings
  case leave
  case openFile
  case switchPerson
  case readReply
  /// Tell what was tried in class, or not now.
  case tellClass
  case tellClassLater
}

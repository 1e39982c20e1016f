/// What a letter means, on every screen and for every role: the one table of keys.
///
/// Letters are the same in both languages, so that a photo or a colleague's advice always fits.
public enum Command: Hashable, CaseIterable, Sendable {
  case hint
  case back
  case later
  case askMentor
  case openFile
  case switchPerson
  case menu
  case record
  case reply
  case attended
  case followUp
  case difficultQuestions
  case table
  case report
  case details
  case privateNotes
  case keys
  case leave

  /// The character that is typed for it.
  public var key: Character {
    switch self {
    case .hint: "p"
    case .back: "k"
    case .later: "n"
    case .askMentor: "t"
    case .openFile: "b"
    case .switchPerson: "g"
    case .menu: "m"
    case .record: "c"
    case .reply: "y"
    case .attended: "h"
    case .followUp: "j"
    case .difficultQuestions: "s"
    case .table: "l"
    case .report: "r"
    case .details: "d"
    case .privateNotes: "i"
    case .keys: "?"
    case .leave: "0"
    }
  }

  /// Returns the command of `available` that `typed` names, `nil` when it names none.
  ///
  /// Blanks and case do not matter. With `readsDigits`, `o` is the 0 that somebody meant.
  public init?(typed: String, among available: [Self] = allCases, readsDigits: Bool = false) {
    let folded = FoldedText.caseFolded(typed.trimmingBlanks)
    let meant = readsDigits && folded == "o" ? "0" : folded
    guard let found = available.first(where: { String($0.key) == meant }) else { return nil }
    self = found
  }
}

import Drills

extension EnglishPhrases {
  var typeThis: String { "Type:" }
  func lineNumber(_ number: Int, of all: Int) -> String { "line \(number) of \(all)" }
  func finger(_ finger: Finger) -> String {
    switch finger {
    case .little(let hand): "\(hand.rawValue) little finger"
    case .ring(let hand): "\(hand.rawValue) ring finger"
    case .middle(let hand): "\(hand.rawValue) middle finger"
    case .index(let hand): "\(hand.rawValue) index finger"
    case .thumb: "thumb"
    }
  }
  func holdShift(_ hand: Hand) -> String { "hold the \(hand.rawValue) Shift" }
  var fingerForEnter: String { "right little finger → Enter" }
  var spaceBar: String { "space" }
  func keyName(_ label: String) -> String { label == KeyLabel.shift ? "Shift" : label }

  var accuracyFirst: String { "Take your time. Being accurate is what counts." }
  func accuracy(percent: Int) -> String { "accuracy \(percent) %" }
  func speed(_ wordsPerMinute: Int) -> String { "speed \(wordsPerMinute) words per minute" }
  func ownBest(_ wordsPerMinute: Int) -> String { "own best: \(wordsPerMinute)" }
  func newOwnBest(before: Int) -> String { "This is your best so far. Before: \(before)." }
  func otherCharacter(wanted: String, came: String) -> String {
    "That was \(came), here comes \(wanted). Backspace takes it back."
  }
  var lineIsFull: String { "This line is full. Press Enter." }
  func lineIsShort(_ left: Int) -> String { "\(left) characters of this line are left." }
  var pastingIsNoTyping: String { "Pasted text does not count: here the fingers practise." }
  var escapeOnceMore: String { "Press Esc once more to leave. What you typed is kept." }
  var escapeTwiceLeaves: String { "(Esc twice: leave this exercise)" }

  func typedSoFar(line: Int, of all: Int) -> String {
    "You were at line \(line) of \(all). What you typed is still here."
  }
  var goOnTyping: String { "Go on from there" }
  var typeFromTheStart: String { "Start again from the beginning" }
  var enoughTyping: String { "Enough for now (it still counts as practice)" }
  var typingIsOver: String { "Typing is done" }
  func keysToPractise(_ keys: String) -> String { "Still to practise: \(keys)" }
  func milestone(_ reached: TypingMilestone?, next: TypingMilestone?) -> String {
    let now = reached.map { "Reached: \(goal($0))." }
    let later = next.map { now == nil ? "Goal: \(goal($0))." : "Next: \(goal($0))." }
    return [now, later].compactMap(\.self).joined(separator: " ")
  }
  private func goal(_ milestone: TypingMilestone) -> String {
    switch milestone {
    case .accurate: "90 % accurate, at any speed"
    case .steady: "8 words per minute, 92 % accurate"
    case .fluent: "15 words per minute, 95 % accurate"
    case .office: "20 words per minute, 95 % accurate, comfortable for office work"
    }
  }

  var lineIsTheSame: String { "Just the same." }
  var typeTheLineFirst: String { "First type the line, then press Enter. 0 to leave." }
  var whichNames: String { "Whose names do you want to type?" }
  var exampleNames: String { "Example names" }
  var ownClassNames: String { "Pupils of your own class" }
  func typeNames(most: Int) -> String {
    "Type one name, then Enter. At most \(most) names. Enough? Just Enter."
  }
  var namesStayHere: String { "Names are never sent. Only the figures of the practice are kept." }
  var nameNeedsPlainLetters: String {
    "Use letters that are on the keyboard, at most 40 of them."
  }
  var ownNamesAreNotKept: String { "(names of the own class, not kept)" }
}

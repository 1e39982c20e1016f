import Storage

extension EnglishPhrases {
  func explanation(of error: StorageError) -> Explanation {
    switch error {
    case .madeByNewerPelita:
      Explanation(
        what: "This learning record was made by a newer Pelita.",
        cure: "It is safe. Please ask your mentor to update Pelita on this laptop.")
    case .openElsewhere:
      Explanation(
        what: "Pelita is already open in another window.",
        cure: "Go back to that window, or close it first, then try again.")
    case .belongsToAnother(let path, _):
      Explanation(
        what: "This record's folder belongs to somebody else: \(path)",
        cure: "Nothing was changed. Please show this to your mentor.")
    case .noPermission(let path):
      Explanation(
        what: "Pelita may not write in \(path).",
        cure: "The answer is not saved yet. Please ask your mentor to check that folder.")
    case .readOnly(let path):
      Explanation(
        what: "This place can only be read: \(path)",
        cure: "The answer is not saved yet. Please ask your mentor to check it.")
    case .diskFull:
      Explanation(
        what: "The laptop's storage is full. The last answer is not saved yet.",
        cure: "Make some room (the rubbish bin, for example), then try again.")
    case .damaged:
      Explanation(
        what: "The learning record reads as damaged. The last answer is not saved yet.",
        cure: "Leave, then open Pelita again: it recovers what can be recovered.")
    case .notFound(let path):
      Explanation(
        what: "The learning record is not there: \(path)", cure: "Leave, then open Pelita again.")
    case .failed(let path, let code):
      Explanation(
        what: "The learning record cannot be used now (\(path), code \(code)).",
        cure: "Try again. If it stays, show this line to your mentor.")
    }
  }
}

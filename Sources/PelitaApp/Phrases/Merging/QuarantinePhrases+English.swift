extension EnglishPhrases {
  var quarantineIsEmpty: String { "Nothing is set aside." }
  func quarantineTitle(_ count: Int) -> String { "Set aside: \(count). Nothing is thrown away." }
  func quarantineReason(_ code: String) -> String {
    switch code {
    case "unknown-author":
      "its author is not known yet; it goes in by itself once a file introduces them"
    case "bad-signature": "its signature is not that of its author's laptop"
    case "too-long": "too long for one record"
    case "invalid-utf8", "not-utf8": "its letters are damaged"
    case "unknown-kind": "not a kind of record that this version of Pelita knows"
    case "misplaced": "has no place in a file of this kind"
    case "foreign-author", "foreign-subject": "about somebody else than its writer"
    case "foreign-kind": "not a kind of record that a teacher writes"
    case "body-not-json": "its content is damaged"
    case "concerns-nobody": "it does not say which teacher it is about"
    case "too-many-replaced": "it replaces too many records at once"
    case "unreadable-body": "this Pelita does not know its content yet; it is passed on"
    case "replaces-other-entity": "it replaces a record that is not its own; that has no effect"
    case "name-taken": "another record of the same laptop has its number"
    case "malformed": "it has not the form of a learning record"
    case _ where code.hasPrefix("malformed-"): "its form is damaged"
    default: "it cannot be read yet (\(code))"
    }
  }
  var seeQuarantine: String { "What was set aside, and why: pelita school quarantine" }
  func quarantineCure(_ code: String) -> String {
    switch code {
    case "unknown-author": "Open a school file from a colleague who knows the writer."
    case "bad-signature": "Ask the writer to send it again, from their own laptop."
    case "unknown-kind", "unreadable-body":
      "Update Pelita on this laptop, then ask the sender for a new file."
    case "name-taken": "Nothing to do: both are kept and counted."
    case "misplaced", "foreign-author", "foreign-subject", "foreign-kind", "concerns-nobody",
      "replaces-other-entity", "too-many-replaced":
      "Nothing to do: the rest of that file is in."
    default: "The file itself was not changed. Ask the sender to send it again."
    }
  }
  func quarantineOrigin(file: String, line: Int, who: String) -> String {
    "From: \(who), file \(file), line \(line)"
  }
  func quarantineOrigin(who: String, day: String) -> String { "From: \(who), \(day)" }
  func quarantineCureLine(_ cure: String) -> String { "To do: \(cure)" }
  func quarantineExcerpt(_ text: String, bytes: Int) -> String {
    "It begins: \(text) (\(bytes) bytes)"
  }
  func quarantined(_ count: Int, reason: String, isWaiting: Bool) -> String {
    "\(count) × \(reason)" + (isWaiting ? ", waiting" : "")
  }
  func otherSchool(_ theirs: String, mine: String) -> String {
    "This file is from \(theirs). The record on this laptop is that of \(mine). Not merged."
  }
  var mixSchools: String { "Merge, it is the same school" }
  var doNotMix: String { "Do not merge" }
  func merging(_ done: Int, of all: Int) -> String { "Checking records: \(done) of \(all)" }
  var mergingCanBeInterrupted: String {
    "Ctrl+C may end it: the record stays as it was, and it can be done again."
  }
  func newKey(of name: String, fingerprint: String, saidBy author: String?) -> String {
    let said = author.map { ", says \($0)" } ?? ""
    return "A new laptop key for \(name)\(said): \(fingerprint)"
  }
  func vouchedKey(of name: String, fingerprint: String) -> String {
    "\(name) has another laptop (\(fingerprint)); the one that is known vouches for it."
  }
}

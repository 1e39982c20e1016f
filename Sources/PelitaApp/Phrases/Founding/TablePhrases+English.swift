import Founding
import TrainingModel

extension EnglishPhrases {
  var rosterTitle: String { "Roster from a CSV file" }
  var rosterExplained: [String] {
    [
      "First line: name,role. After that one person a line.",
      "From Excel or LibreOffice: Save as, choose CSV.",
    ]
  }
  var timetableTitle: String { "Teaching hours from a CSV file" }
  var timetableExplained: [String] {
    [
      "First line: teacher,day,start,end,class,subject.",
      "Example: Bu Contoh,Monday,7:30,8:50,7A,Science",
      "From Excel or LibreOffice: Save as, choose CSV.",
    ]
  }
  var noTableFound: String {
    "No CSV file in sight: not on flash disks, in Downloads, Documents or the Pelita folder."
  }
  var typeAPath: String { "type where the file is" }
  var askTablePath: String { "Where is the CSV file?" }
  var pathExample: String { "Example: ~/Documents/teachers.csv" }
  func newPeople(_ count: Int) -> String { "New people: \(count)" }
  func peopleWithNewRoles(_ count: Int) -> String { "Further roles: \(count)" }
  func unchangedPeople(_ count: Int) -> String { "The same already: \(count)" }
  func notInFileButStaying(_ count: Int) -> String {
    "Not in the file, kept all the same: \(count)"
  }
  func newTimetables(_ count: Int) -> String { "New timetables, with their hours: \(count)" }
  func changedTimetables(_ count: Int) -> String { "Changed timetables: \(count)" }
  func hour(_ hour: Timetable.Hour) -> String {
    [weekdays[hour.weekday], hours(hour.span), hour.what].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
  var oldHoursStay: String { "old hours stay, because a line could not be read" }
  func tableLinesLeftOut(_ count: Int) -> String { "Lines that cannot be used yet: \(count)" }
  func tableLinesToLookAt(_ count: Int) -> String {
    "Lines to look at, used all the same: \(count)"
  }
  func line(for finding: LineFinding) -> String {
    "Line \(finding.line): " + words(for: finding.problem)
  }
  var nothingToTakeIn: String { "Nothing needs saving." }
  var takeRosterIn: String { "Save to the roster" }
  var takeTimetableIn: String { "Save these hours" }
  func rosterTaken(added: Int, changed: Int) -> String {
    "Roster saved: \(added) new, \(changed) with further roles."
  }
  func timetableTaken(added: Int, changed: Int) -> String {
    "Teaching hours saved: \(added) new, \(changed) changed."
  }
  var tableTaken: String { "Saved." }
  var tableOnlyShown: String { "Only shown, not saved. Add --yes to save." }
  func explanation(of trouble: TableTrouble) -> Explanation {
    switch trouble {
    case .tooLarge, .tooManyRows:
      Explanation(
        what: "This file is too large for one school's list.",
        cure: "Keep only the columns and rows that matter, then save it as CSV again.")
    case .unreadable:
      Explanation(
        what: "This file is no CSV table.",
        cure: "Open it in Excel or LibreOffice, choose Save as, then CSV.")
    case .empty:
      Explanation(what: "This file is empty.", cure: "Fill it, beginning with a line of headings.")
    case .columnsMissing(let words):
      Explanation(
        what: "The first line lacks these columns: " + words.joined(separator: ", ") + ".",
        cure: "Write headings into the first line, such as: " + words.joined(separator: ",") + ".")
    }
  }
  var helpSchoolRoster: String { "The roster from a CSV file." }
  var helpSchoolTimetable: String { "Teaching hours from a CSV file." }
  var helpTableYes: String { "Save. Without it, what would change is only shown." }
  var helpTableFile: String { "A CSV file." }

  private func words(for problem: LineProblem) -> String {
    switch problem {
    case .unclosedQuote: "a quotation mark \" is not closed. Close it or take it out."
    case .nameMissing: "the name is empty. Write it, or delete the line."
    case .nameIsFormula(let text): "\"\(text)\" is a formula. Write the person's name."
    case .nameTooLong(let limit): "the name has more than \(limit) letters. Shorten it."
    case .nameTwice(let name, let first):
      "\(name) stands in line \(first), too. If they are two, tell them apart: \(name) (Science)."
    case .severalPeople(let name):
      "there is more than one \"\(name)\" in the roster. Write the full name."
    case .unknownRole(let word, let known):
      "there is no role \"\(word)\". "
        + (known.isEmpty ? "" : "Choose: " + known.joined(separator: ", ") + ".")
    case .unknownTeacher(let name, let similar):
      "\(name) is not in the roster. "
        + (similar.isEmpty
          ? "Check the spelling, or add the name to the roster first."
          : "Perhaps: " + similar.joined(separator: ", ") + "?")
    case .unknownDay(let day):
      "there is no day \"\(day)\". Write Monday to Sunday, or Senin to Minggu."
    case .notATime(let time): "\"\(time)\" cannot be read as a time. Example: 7:30"
    case .endsBeforeItStarts(let start, let end):
      "the end \(end) is not after the start \(start). Check both."
    case .overlaps(let line): "it shares time with line \(line). Used all the same."
    }
  }
}

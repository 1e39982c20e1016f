import Curriculum
import Terminal
import TrainingModel

/// A competence of the school's own, beside those of the frameworks.
struct NewCompetence {
  let desk: SchoolDesk

  /// Asks for its name and keeps it; `nil` when the trainer goes back.
  func ask() throws -> CompetenceCode? {
    let phrases = desk.phrases
    let name = desk.form.text(phrases.newCompetenceName, note: phrases.newCompetenceExample)
    guard let name = name?.sanitisedLine, !name.isEmpty else { return nil }
    return try keep(String(name.prefix(120)))
  }

  /// Keeps a competence of this name, or finds the one that has it.
  func keep(_ name: String) throws -> CompetenceCode? {
    let known = desk.competences
    let same = known.first { competence in
      [competence.nameIndonesian, competence.nameEnglish].contains {
        $0.lowercased() == name.lowercased()
      }
    }
    if let same { return same.code }
    guard let school = desk.school, let code = Self.code(for: name, besides: known.map(\.code))
    else { return nil }
    var competence = Competence(code: code, nameIndonesian: "")
    switch desk.language {
    case .indonesian: competence.nameIndonesian = name
    case .english: competence.nameEnglish = name
    }
    let id = Competence.entity(of: code, in: school.id)
    try desk.keep(competence, as: id, inPlaceOf: desk.model.entry(id))
    return code
  }

  /// Such as `SEKOLAH:mengisi-rapor`; with a number where that is taken.
  static func code(for name: String, besides taken: [CompetenceCode]) -> CompetenceCode? {
    let letters = name.lowercased().map { character in
      character.isASCII && (character.isLetter || character.isNumber) ? character : "-"
    }
    let words = String(letters).split(separator: "-").joined(separator: "-")
    let stem = "SEKOLAH:" + (words.isEmpty ? "baru" : String(words.prefix(27)))
    return (1...taken.count + 1).lazy
      .compactMap { CompetenceCode($0 == 1 ? stem : "\(stem)-\($0)") }
      .first { !taken.contains($0) }
  }
}

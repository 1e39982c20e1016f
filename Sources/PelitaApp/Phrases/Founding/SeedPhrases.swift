import Founding

/// What is wrong in the tables that a new school starts with, for authors.
protocol SeedPhrases {
  func explanation(of problem: SeedProblem) -> Explanation
}

extension IndonesianPhrases {
  func explanation(of problem: SeedProblem) -> Explanation {
    switch problem {
    case .missingFile: Explanation(what: "File ini tidak ada.", cure: "Lihat seeds/README.md.")
    case .unreadable(let trouble): explanation(of: trouble)
    case .unclosedQuote: Explanation(what: "Tanda kutip tidak ditutup.", cure: "Tutup tanda kutip.")
    case .missing(let column):
      Explanation(what: "Kolom \"\(column)\" kosong.", cure: "Isi dalam kedua bahasa.")
    case .doubleName(let name, let first):
      Explanation(
        what: "Nama \"\(name)\" sudah ada di baris \(first).", cure: "Beri nama lain yang tetap.")
    case .unknownWord(let word, let column):
      Explanation(
        what: "Kolom \"\(column)\" tidak mengenal \"\(word)\".", cure: "Lihat seeds/README.md.")
    case .badLesson(let text):
      Explanation(
        what: "\"\(text)\" bukan id pelajaran dengan kedalaman.", cure: "Contoh: laptop.files:P")
    case .badCode(let text):
      Explanation(what: "\"\(text)\" bukan kode kompetensi.", cure: "Contoh: DC:1.3")
    case .example(let problem):
      Explanation(
        what: line(for: LineFinding(line: 1, problem: problem)), cure: "Contoh harus bisa diimpor.")
    }
  }
}

extension EnglishPhrases {
  func explanation(of problem: SeedProblem) -> Explanation {
    switch problem {
    case .missingFile: Explanation(what: "The file is not there.", cure: "See seeds/README.md.")
    case .unreadable(let trouble): explanation(of: trouble)
    case .unclosedQuote: Explanation(what: "A quotation mark is not closed.", cure: "Close it.")
    case .missing(let column):
      Explanation(what: "Column \"\(column)\" is empty.", cure: "Fill it, in both languages.")
    case .doubleName(let name, let first):
      Explanation(
        what: "The name \"\(name)\" stands in line \(first), too.", cure: "Choose a stable other.")
    case .unknownWord(let word, let column):
      Explanation(
        what: "Column \"\(column)\" knows no \"\(word)\".", cure: "See seeds/README.md.")
    case .badLesson(let text):
      Explanation(what: "\"\(text)\" is no lesson's id with a depth.", cure: "As laptop.files:P")
    case .badCode(let text):
      Explanation(what: "\"\(text)\" is no competence's code.", cure: "As DC:1.3")
    case .example(let problem):
      Explanation(
        what: line(for: LineFinding(line: 1, problem: problem)),
        cure: "An example has to come in whole.")
    }
  }
}

import Curriculum

extension [NamedFile] {
  /// The name of the file that a typed number, from 1, stands for.
  func named(_ number: String) -> String {
    guard let index = Int(number), indices.contains(index - 1) else { return number }
    return self[index - 1].name
  }
}

extension String {
  /// What follows the first word.
  var afterFirstWord: String {
    split(separator: " ", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
  }
}

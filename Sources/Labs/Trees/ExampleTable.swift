/// Things with answers to yes-or-no questions and the class they belong to.
public struct ExampleTable: Hashable, Sendable {
  /// One thing.
  public struct Example: Hashable, Sendable {
    public var name: String
    /// One answer for each question.
    public var answers: [Bool]
    public var label: String

    /// Makes an example.
    public init(name: String, answers: [Bool], label: String) {
      self.name = name
      self.answers = answers
      self.label = label
    }
  }

  /// The questions, such as "flies?".
  public let questions: [String]
  public let examples: [Example]

  /// Makes a table.
  public init(questions: [String], examples: [Example]) {
    self.questions = questions
    self.examples = examples
  }

  /// Reads `name | question … | class` with yes or no in the cells between.
  init(_ file: String, on shelf: LabShelf) throws(LabMaterialError) {
    let table = try LabTable(file, on: shelf)
    guard table.headings.count >= 3 else {
      throw LabMaterialError(file, .columnMissing("class"))
    }
    questions = Array(table.headings.dropFirst().dropLast())
    var examples: [Example] = []
    for row in table.rows {
      var answers: [Bool] = []
      for column in 1...questions.count {
        switch row.cells[column].lowercased() {
        case "ya", "yes": answers.append(true)
        case "tidak", "no": answers.append(false)
        default: throw table.unexpected(row, column)
        }
      }
      examples.append(
        Example(name: row.cells[0], answers: answers, label: row.cells[questions.count + 1]))
    }
    self.examples = examples
  }
}

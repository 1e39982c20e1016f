/// A question as the grammar found it: places in the section's bytes, nothing rendered yet.
struct FoundQuestion {
  var form: Form
  /// The options or inputs themselves, without what follows them.
  var body: Range<Int>
  var attributes: [QuestionAttributes.Attribute] = []
  /// Where the comment with the attributes stands, if there is one.
  var annotation: Range<Int>?
  var hints: [Range<Int>] = []
  /// The text between `<script>` and `</script>`.
  var script: Range<Int>?
  /// What stands between the lines of stars.
  var solution: Range<Int>?
  /// What was cut or replaced inside the body of a gap text.
  var inner: [Piece] = []

  enum Form {
    case single([Range<Int>], right: [Int])
    case multiple([Range<Int>], right: [Int])
    case block(FoundInput.Kind)
    case gap([FoundInput])
    case matrix(columns: [Range<Int>], rows: [FoundRow])
    case generic
    case surveyText(lines: Int)
    case surveySelection([String])
    case surveyVector(several: Bool, ids: [String], options: [Range<Int>])
    case surveyMatrix(several: Bool, columns: [Range<Int>], rows: [Range<Int>])
    case task([Range<Int>], ticked: [Bool])
  }
}

/// A row of a matrix as found.
struct FoundRow {
  var text: Range<Int>
  var allowsSeveral: Bool
  var right: [Int]
}

import Curriculum

extension EnglishPhrases {
  var columnMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The column \"{column}\" was not found in the first row.",
      why: "Other programs know data by the column's name.",
      next: "Write \"{column}\" in the first row, just so.")
  }
  var columnExtra: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The column \"{column}\" is still there.",
      why: "It is not needed here.",
      next: "Delete the whole column \"{column}\", then save again.")
  }
  var columnOrder: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The columns are in another order.",
      why: "Other programs read columns by their order.",
      next: "Put the columns back in order.")
  }
  var rowsFew: ExerciseFeedback {
    ExerciseFeedback(
      seen: "There are {count} rows of data.",
      why: "A missing row changes the results.",
      next: "See which row is not there.")
  }
  var rowsMany: ExerciseFeedback {
    ExerciseFeedback(
      seen: "There are {count} rows of data.",
      why: "A row that is there twice counts twice.",
      next: "Find rows that are the same, then delete one of them.")
  }
  var separatorOther: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The columns are separated by {separator}.",
      why: "Other programs may read it all as one column.",
      next: "Save as CSV again and choose comma or semicolon.")
  }
  var fieldEmpty: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The column \"{column}\" is empty in line {line}.",
      why: "Empty cells are not counted.",
      next: "Fill the cell, then save.")
  }
  var fieldTwice: ExerciseFeedback {
    ExerciseFeedback(
      seen: "\"{value}\" in the column \"{column}\" comes again in line {line}.",
      why: "Data that are there twice count twice.",
      next: "Delete the second one, or give it another code.")
  }
  var fieldOther: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Line {line}: \"{value}\" in the column \"{column}\" is written in another way.",
      why: "For a computer, another spelling is another thing.",
      next: "Write it as the other rows do.")
  }
  var fieldNoNumber: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Line {line}: \"{value}\" in the column \"{column}\" is not a plain number.",
      why: "Words among numbers make sums and averages wrong.",
      next: "Write the number alone, without a unit.")
  }
  var fieldOutOfRange: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Line {line}: {value} in the column \"{column}\" makes no sense.",
      why: "Perhaps it was mistyped.",
      next: "Compare it with the original, then correct it.")
  }
  var fieldChanged: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The column \"{column}\" was changed: {value}.",
      why: "That column should stay as it was.",
      next: "Put back what stood in the first file.")
  }
  var entryMissing: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The column \"{column}\" for \"{key}\" is not filled yet.",
      why: "Everybody needs a clear choice.",
      next: "Fill the column \"{column}\" in the row \"{key}\".")
  }
  var entryOther: ExerciseFeedback {
    ExerciseFeedback(
      seen: "For \"{key}\", the column \"{column}\" says \"{value}\".",
      why: "That choice does not fit the task yet.",
      next: "Think again: what does \"{key}\" need to do, and no more?")
  }
  var nameLeft: ExerciseFeedback {
    ExerciseFeedback(
      seen: "The name \"{text}\" is still to be seen.",
      why: "Pupils can be known from it.",
      next: "Replace it by a code such as M01, everywhere.")
  }
}
